import { posix, win32 } from 'node:path'
import type { Environment } from './cache-folder.ts'

/** What is known of a machine before looking for browsers on it. */
export type Machine = {
  readonly platform: NodeJS.Platform
  readonly arch: string
  readonly home: string
  readonly env: Environment
}

/** A place to look: a path and the steps from there, where `*` stands for any letters of a name. */
export type Place = readonly [string, ...string[]]

const SHELL_COMMANDS = ['chrome-headless-shell', 'chromium-headless-shell', 'headless_shell']
const FULL_COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
]

const LINUX_SHELLS = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/lib/chromium/headless_shell',
  '/usr/lib/chromium-browser/headless_shell',
  '/usr/lib64/chromium-browser/headless_shell',
  '/headless-shell/headless-shell',
]

// The program itself, not the shell script that distributions put on the PATH: that costs 100 ms.
const LINUX_FULL = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/opt/google/chrome-beta/chrome',
  '/opt/microsoft/msedge/msedge',
]

const MAC_FULL = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const MAC_TESTING = ['Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing']

const WINDOWS_FULL = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where Chrome's headless shell may be: the distribution's, on the PATH, and in the caches of Puppeteer and Playwright. */
export function shellPlaces(machine: Machine): readonly Place[] {
  const exe = suffix(machine)
  return [
    ...(machine.platform === 'linux' ? fixed(LINUX_SHELLS) : []),
    ...onPath(machine, SHELL_COMMANDS),
    [puppeteerCache(machine), 'chrome-headless-shell', '*', '*', `chrome-headless-shell${exe}`],
    [playwrightCache(machine), 'chromium_headless_shell-*', '*', `chrome-headless-shell${exe}`],
    [playwrightCache(machine), 'chromium_headless_shell-*', '*', `headless_shell${exe}`],
  ]
}

/** Where a whole Chrome, Chromium or Edge may be: its usual places, the PATH, and the same caches. */
export function fullPlaces(machine: Machine): readonly Place[] {
  const { join } = pathOf(machine)
  if (machine.platform === 'darwin')
    return [
      ...fixed(MAC_FULL),
      ...fixed(MAC_FULL.map(path => join(machine.home, path))),
      [puppeteerCache(machine), 'chrome', '*', '*', ...MAC_TESTING],
    ]
  if (machine.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      name => machine.env[name] ?? [],
    )
    return [
      ...fixed(roots.flatMap(root => WINDOWS_FULL.map(path => join(root, path)))),
      [puppeteerCache(machine), 'chrome', '*', '*', 'chrome.exe'],
    ]
  }
  return [
    ...fixed(LINUX_FULL),
    ...onPath(machine, FULL_COMMANDS),
    [puppeteerCache(machine), 'chrome', '*', '*', 'chrome'],
    [playwrightCache(machine), 'chromium-*', '*', 'chrome'],
  ]
}

/** The folders of the PATH with each command, in the order of the commands. */
function onPath(machine: Machine, commands: readonly string[]): readonly Place[] {
  const { join, delimiter, isAbsolute } = pathOf(machine)
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(folder => isAbsolute(folder))
  // A snap's browser runs confined: it sees neither our fonts nor our profile.
  const usable = folders.filter(folder => !folder.startsWith('/snap/'))
  return fixed(commands.flatMap(command => usable.map(folder => join(folder, command + suffix(machine)))))
}

function fixed(paths: readonly string[]): readonly Place[] {
  return paths.map(path => [path])
}

function suffix(machine: Machine): string {
  return machine.platform === 'win32' ? '.exe' : ''
}

function puppeteerCache(machine: Machine): string {
  return machine.env.PUPPETEER_CACHE_DIR ?? pathOf(machine).join(machine.home, '.cache', 'puppeteer')
}

function playwrightCache(machine: Machine): string {
  const { join, isAbsolute } = pathOf(machine)
  const named = machine.env.PLAYWRIGHT_BROWSERS_PATH
  if (named !== undefined && isAbsolute(named)) return named
  if (machine.platform === 'darwin') return join(machine.home, 'Library', 'Caches', 'ms-playwright')
  if (machine.platform === 'win32')
    return join(machine.env.LOCALAPPDATA ?? join(machine.home, 'AppData', 'Local'), 'ms-playwright')
  return join(machine.home, '.cache', 'ms-playwright')
}

function pathOf(machine: Machine): typeof posix {
  return machine.platform === 'win32' ? win32 : posix
}
