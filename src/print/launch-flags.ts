/** What decides the flags of a browser: its sandbox and the private profile folder. */
export type FlagChoice = { readonly sandbox: boolean; readonly profile: string }

// Nothing of a page may reach a network: no name resolves, and what asks for an address goes to a proxy that does not resolve either.
const NO_NETWORK = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=socks5://nowhere.invalid:1',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--dns-prefetch-disable',
  '--disable-quic',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
]

// One process for all frames, so that what is switched off for a page is switched off in each of its frames.
const ONE_PROCESS_A_PAGE = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes,SpareRendererForSitePerProcess,Translate,MediaRouter,OptimizationHints,AcceptCHFrame,DialMediaRouteProvider',
]

// Processes that a printer has no use for take a sixth of a start: nothing is drawn by a GPU, and nothing fetched.
const FEW_PROCESSES = ['--in-process-gpu', '--enable-features=NetworkServiceInProcess2']

const QUIET = [
  '--headless',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-hang-monitor',
  '--disable-prompt-on-repost',
  '--disable-search-engine-choice-screen',
  '--metrics-recording-only',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
]

const RENDERING = [
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--lang=en-US',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
]

// No frame is drawn for a screen that nobody looks at: it would be painted, rastered and shown after each change of a page.
const NO_FRAMES = ['--enable-begin-frame-control']

/** The command line of a browser that prints and does nothing else, driven over a pipe: no port is opened. */
export function launchFlags(choice: FlagChoice): readonly string[] {
  return [
    ...QUIET,
    ...RENDERING,
    ...(process.platform === 'darwin' ? [] : NO_FRAMES),
    ...NO_NETWORK,
    ...ONE_PROCESS_A_PAGE,
    ...FEW_PROCESSES,
    // The zygote exists for the sandbox; without one it only costs time.
    ...(choice.sandbox ? [] : ['--no-sandbox', '--no-zygote']),
    `--user-data-dir=${choice.profile}`,
    '--remote-debugging-pipe',
    'about:blank',
  ]
}
