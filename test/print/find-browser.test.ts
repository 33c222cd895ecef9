import { describe, expect, test } from 'vitest'
import type { Machine } from '../../src/print/browser-places.ts'
import { type Candidate, type Explicit, findBrowsers, type Probe } from '../../src/print/find-browser.ts'
import type { NpmBrowser } from '../../src/print/npm-browser.ts'

const NPM: NpmBrowser = { bin: '/app/node_modules/@sparticuz/chromium/bin', problem: null }
const NO_NPM: NpmBrowser = { bin: null, problem: 'the npm package @sparticuz/chromium is not installed' }
const LINUX: Machine = {
  platform: 'linux',
  arch: 'x64',
  home: '/home/ada',
  env: { PATH: '/usr/bin:/snap/bin' },
}
const MAC: Machine = { platform: 'darwin', arch: 'arm64', home: '/Users/ada', env: { PATH: '/usr/bin' } }
const WINDOWS: Machine = {
  platform: 'win32',
  arch: 'x64',
  home: 'C:\\Users\\ada',
  env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
}

/** A disk with these programs on it. */
function disk(...programs: readonly string[]): Probe {
  return {
    resolveExecutable: async path => (programs.includes(path) ? path : null),
    listFolder: async folder => {
      const below = programs.filter(path => path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`))
      return [...new Set(below.map(path => path.slice(folder.length + 1).split(/[\\/]/)[0]!))]
    },
  }
}

async function find(
  machine: Machine,
  npm: NpmBrowser,
  probe: Probe,
  explicit: Explicit | null = null,
): Promise<readonly Candidate[]> {
  const found: Candidate[] = []
  for await (const candidate of findBrowsers(machine, explicit, npm, probe)) found.push(candidate)
  return found
}

const SHELL = '/usr/lib/chromium/chromium-headless-shell'
const FULL = '/usr/lib/chromium/chromium'
const CACHED = (version: string) =>
  `/home/ada/.cache/puppeteer/chrome-headless-shell/linux-${version}/chrome-headless-shell-linux64/chrome-headless-shell`

describe('the search for a browser', () => {
  test.each<[string, Machine, NpmBrowser, readonly string[], readonly (string | null)[]]>([
    ['takes the pinned one first on Linux', LINUX, NPM, [SHELL, FULL], [null, SHELL, FULL]],
    ['takes a headless shell before a whole browser', LINUX, NO_NPM, [FULL, SHELL], [SHELL, FULL]],
    [
      'runs the program, not the script in front of it',
      LINUX,
      NO_NPM,
      ['/usr/bin/chromium', FULL],
      [FULL, '/usr/bin/chromium'],
    ],
    ['leaves confined snaps alone', LINUX, NPM, ['/snap/bin/chromium'], [null]],
    [
      'takes the newest of a cache',
      LINUX,
      NO_NPM,
      [CACHED('99.0.1'), CACHED('131.0.2'), CACHED('131.0.10')],
      [CACHED('131.0.10'), CACHED('131.0.2'), CACHED('99.0.1')],
    ],
    [
      'knows Playwright’s cache',
      LINUX,
      NO_NPM,
      ['/home/ada/.cache/ms-playwright/chromium_headless_shell-1200/chrome-linux/headless_shell'],
      ['/home/ada/.cache/ms-playwright/chromium_headless_shell-1200/chrome-linux/headless_shell'],
    ],
    ['has no pinned one on ARM', { ...LINUX, arch: 'arm64' }, NPM, [SHELL], [SHELL]],
    [
      'finds Chrome on a Mac',
      MAC,
      NPM,
      ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ],
    [
      'finds Chrome on Windows',
      WINDOWS,
      NPM,
      ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
      ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ],
  ])('%s', async (_, machine, npm, programs, paths) => {
    expect((await find(machine, npm, disk(...programs))).map(({ path }) => path)).toEqual(paths)
  })

  test('takes the browser that was asked for, and no other', async () => {
    const found = await find(LINUX, NPM, disk(FULL, '/opt/mine'), {
      path: '/opt/mine',
      by: 'BROADSIDE_BROWSER',
    })
    expect(found).toEqual([{ origin: 'explicit', path: '/opt/mine', why: 'named by BROADSIDE_BROWSER' }])
  })

  test('refuses one that was asked for and cannot be run, though others are there', async () => {
    const search = find(LINUX, NPM, disk(FULL), { path: '/opt/mine', by: 'BROADSIDE_BROWSER' })
    await expect(search).rejects.toMatchObject({ code: 'environment.browser-explicit' })
  })

  test('says why another was taken than the pinned one', async () => {
    const [first] = await find(LINUX, NO_NPM, disk(FULL))
    expect(first?.why).toBe(
      'a whole browser of this machine; the npm package @sparticuz/chromium is not installed',
    )
  })

  test.each([
    ['Linux on x64', LINUX, 'run: broadside doctor --fix'],
    ['a Mac', MAC, 'install Chrome or Chromium, or name one with BROADSIDE_BROWSER'],
  ])('says on %s what to do where there is none', async (_, machine, hint) => {
    await expect(find(machine, NO_NPM, disk())).rejects.toMatchObject({
      code: 'environment.no-browser',
      hint,
    })
  })
})
