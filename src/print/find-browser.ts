import { constants } from 'node:fs'
import { access, readdir, realpath, stat } from 'node:fs/promises'
import { posix, win32 } from 'node:path'
import { BroadsideError } from '../error.ts'
import type { Origin } from './browser-info.ts'
import { fullPlaces, type Machine, type Place, shellPlaces } from './browser-places.ts'
import type { NpmBrowser } from './npm-browser.ts'

/** A browser to try: `path` is null for the npm one, which has to be unpacked first; `why` is a sentence for people. */
export type Candidate = { readonly origin: Origin; readonly path: string | null; readonly why: string }

/** What the search asks of the disk; paths as the machine writes them. */
export type Probe = {
  readonly resolveExecutable: (path: string) => Promise<string | null>
  readonly listFolder: (path: string) => Promise<readonly string[]>
}

/** What was asked for by name, and by what: a command-line option or an environment variable. */
export type Explicit = { readonly path: string; readonly by: string }

/**
 * Lists the browsers of a machine, the best first: the one asked for and no other; else the pinned npm one (Linux on x64),
 * a headless shell, a whole Chrome or Chromium.
 * Throws `environment.browser-explicit` if the one asked for cannot be run, `environment.no-browser` if there is none.
 */
export async function* findBrowsers(
  machine: Machine,
  explicit: Explicit | null,
  npm: NpmBrowser,
  probe: Probe,
): AsyncGenerator<Candidate, void, void> {
  if (explicit !== null) {
    yield await explicitBrowser(explicit, probe)
    return
  }
  const pinnable = machine.platform === 'linux' && machine.arch === 'x64'
  const problem = pinnable
    ? npm.problem
    : `the npm browser is for Linux on x64, not ${machine.platform} on ${machine.arch}`
  const because = problem === null ? '' : `; ${problem}`
  let found = 0
  if (problem === null) {
    found++
    yield {
      origin: 'npm',
      path: null,
      why: 'the pinned headless shell from npm: the same PDF on every machine',
    }
  }
  for (const [origin, places, what] of [
    ['headless-shell', shellPlaces, 'a headless shell'],
    ['system', fullPlaces, 'a whole browser'],
  ] as const)
    for await (const path of search(places(machine), machine, probe)) {
      found++
      yield { origin, path, why: `${what} of this machine${because}` }
    }
  if (found === 0) throw noBrowser(problem, pinnable)
}

function noBrowser(problem: string | null, pinnable: boolean): BroadsideError {
  const hint = pinnable
    ? 'run: broadside doctor --fix'
    : 'install Chrome or Chromium, or name one with BROADSIDE_BROWSER'
  const message = `there is no browser to print with: ${problem}, and neither Chrome nor Chromium was found`
  return new BroadsideError('environment.no-browser', message, { hint })
}

async function explicitBrowser(explicit: Explicit, probe: Probe): Promise<Candidate> {
  if ((await probe.resolveExecutable(explicit.path)) === null)
    throw new BroadsideError(
      'environment.browser-explicit',
      `${explicit.by} names ${explicit.path}, which is not a program that can be run`,
      { hint: `correct ${explicit.by}, or leave it out: broadside doctor shows the browsers found` },
    )
  return { origin: 'explicit', path: explicit.path, why: `named by ${explicit.by}` }
}

async function* search(places: readonly Place[], machine: Machine, probe: Probe): AsyncGenerator<string> {
  const seen = new Set<string>()
  for (const place of places)
    for (const path of await expand(place, machine, probe)) {
      const resolved = await probe.resolveExecutable(path)
      if (resolved === null || seen.has(resolved)) continue
      seen.add(resolved)
      yield resolved
    }
}

/** The paths that a place stands for: a `*` in a step is any one name, the newest version first. */
async function expand([root, ...steps]: Place, machine: Machine, probe: Probe): Promise<readonly string[]> {
  const { join } = machine.platform === 'win32' ? win32 : posix
  let paths: readonly string[] = [root]
  for (const step of steps) {
    const [before = '', after] = step.split('*')
    if (after === undefined) {
      paths = paths.map(path => join(path, step))
      continue
    }
    const next: string[] = []
    for (const path of paths) {
      const names = (await probe.listFolder(path)).filter(
        name => name.startsWith(before) && name.endsWith(after),
      )
      next.push(...names.sort(newestFirst).map(name => join(path, name)))
    }
    paths = next
  }
  return paths
}

function newestFirst(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = (right[i] ?? 0) - (left[i] ?? 0)
    if (order !== 0) return order
  }
  return a < b ? -1 : 1
}

function numbers(name: string): readonly number[] {
  return (name.match(/\d+/g) ?? []).map(Number)
}

/** The disk as it is. */
export const DISK = {
  async exists(path: string) {
    return await access(path).then(
      () => true,
      () => false,
    )
  },
  async resolveExecutable(path: string) {
    try {
      await access(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK)
      return (await stat(path)).isFile() ? await realpath(path) : null
    } catch {
      return null
    }
  },
  async listFolder(path: string) {
    return await readdir(path).catch(() => [])
  },
} satisfies Probe & Record<string, unknown>
