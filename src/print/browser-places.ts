import { posix, win32 } from 'node:path'
import type { Environment } from './cache-folder.ts'

/** What is known of a machine before looking for browsers on it. */
export type Machine = {
  readonly platform: NodeJS.Platform
  readonly arch: string
  readonly home: string
  readonly env: Environment
}

/** A place to look: a path whose `*` steps stand for any one name, newest version first. */
export type Place = string

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

const WINDOWS_FULL = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where Chrome's headless shell may be: the distribution's, on the PATH, and in the caches of Puppeteer and Playwright. */
export function shellPlaces(machine: Machine): readonly Place[] {
  const { join } = pathOf(machine)
  const exe = machine.platform === 'win32' ? '.exe' : ''
  return [
    ...(machine.platform === 'linux' ? LINUX_SHELLS : []),
    ...onPath(machine, SHELL_COMMANDS),
    join(puppeteerCache(machine), 'chrome-headless-shell', '*', '*', `chrome-headless-shell${exe}`),
    ...playwrightCaches(machine).flatMap(cache => [
      join(cache, 'chromium_headless_shell-*', '*', `headless_shell${exe}`),
      join(cache, 'chromium_headless_shell-*', '*', `chrome-headless-shell${exe}`),
    ]),
  ]
}

/** Where a whole Chrome, Chromium or Edge may be: its usual places, the PATH, and the same caches. */
export function fullPlaces(machine: Machine): readonly Place[] {
  const { join } = pathOf(machine)
  const cached = [puppeteerCache(machine), ...playwrightCaches(machine)]
  if (machine.platform === 'darwin')
    return [
      ...MAC_FULL,
      ...MAC_FULL.map(path => join(machine.home, path)),
      join(
        cached[0]!,
        'chrome',
        '*',
        '*',
        'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ),
    ]
  if (machine.platform === 'win32') {
    const roots = [machine.env.PROGRAMFILES, machine.env['PROGRAMFILES(X86)'], machine.env.LOCALAPPDATA]
    return [
      ...roots.filter(root => root !== undefined).flatMap(root => WINDOWS_FULL.map(path => join(root, path))),
      join(cached[0]!, 'chrome', '*', '*', 'chrome.exe'),
    ]
  }
  return [
    ...LINUX_FULL,
    ...onPath(machine, FULL_COMMANDS),
    join(cached[0]!, 'chrome', '*', '*', 'chrome'),
    ...cached.slice(1).map(cache => join(cache, 'chromium-*', '*', 'chrome')),
  ]
}

/** The folders of the PATH with each command, in the order of the commands. */
function onPath(machine: Machine, commands: readonly string[]): readonly Place[] {
  const { join, delimiter, isAbsolute } = pathOf(machine)
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(folder => isAbsolute(folder))
  const exe = machine.platform === 'win32' ? '.exe' : ''
  // A snap's browser runs confined: it sees neither our fonts nor our pipes' profile.
  const usable = folders.filter(folder => !folder.startsWith('/snap/'))
  return commands.flatMap(command => usable.map(folder => join(folder, command + exe)))
}

function puppeteerCache(machine: Machine): string {
  return machine.env.PUPPETEER_CACHE_DIR ?? pathOf(machine).join(machine.home, '.cache', 'puppeteer')
}

function playwrightCaches(machine: Machine): readonly string[] {
  const { join, isAbsolute } = pathOf(machine)
  const named = machine.env.PLAYWRIGHT_BROWSERS_PATH
  if (named !== undefined && isAbsolute(named)) return [named]
  if (machine.platform === 'darwin') return [join(machine.home, 'Library', 'Caches', 'ms-playwright')]
  if (machine.platform === 'win32')
    return [join(machine.env.LOCALAPPDATA ?? join(machine.home, 'AppData', 'Local'), 'ms-playwright')]
  return [join(machine.home, '.cache', 'ms-playwright')]
}

function pathOf(machine: Machine): typeof posix {
  return machine.platform === 'win32' ? win32 : posix
}
