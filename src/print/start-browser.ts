import { writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { BroadsideError } from '../error.ts'
import type { BrowserInfo } from './browser-info.ts'
import type { Machine } from './browser-places.ts'
import { type Environment, openCacheFolder } from './cache-folder.ts'
import { type Candidate, DISK, type Explicit, findBrowsers } from './find-browser.ts'
import { writeFontConfig } from './font-config.ts'
import { type LaunchedBrowser, launchBrowser } from './launch.ts'
import { findNpmBrowser, type NpmBrowser } from './npm-browser.ts'
import { PINNED_BROWSER } from './pinned-browser.ts'
import type { StartFailure } from './start-failure.ts'
import { systemHasLibraries } from './system-libraries.ts'
import { inspectUnpacked, unpackBrowser, unpackedFolder } from './unpack.ts'

/** How to choose and start a browser; `fonts` is a folder of static TrueType faces, which with the files of `faces` are the only ones that it will know. */
export type BrowserOptions = {
  readonly browser?: string | undefined
  readonly fonts: string
  readonly faces?: readonly string[]
  readonly env: Environment
  readonly onNotice?: (message: string) => void
  /** Told when a browser's process runs, long before it can print. */
  readonly onSpawn?: () => void
}

const LAUNCH_DEADLINE = 30_000

async function* candidatesFor(options: BrowserOptions, cache: string): AsyncGenerator<Candidate> {
  yield* findBrowsers(machineOf(options.env), explicitOf(options), await npmBrowser(cache), DISK)
}

/**
 * Starts the best browser that starts, and says in `why` which ones did not.
 * Throws `environment.sandbox` or `environment.browser-start` with every reason if none does.
 */
export async function startBrowser(
  options: BrowserOptions,
): Promise<{ browser: LaunchedBrowser; info: BrowserInfo }> {
  const cache = await openCacheFolder(options.env)
  const fontConfig = await writeFontConfig(cache, options.fonts, options.faces)
  const sandbox = sandboxWanted(options)
  const failures: StartFailure[] = []
  for await (const candidate of candidatesFor(options, cache)) {
    const place = await locate(candidate, cache, options)
    if ('failure' in place) {
      failures.push(place)
      continue
    }
    const launch = { ...place, sandbox, fontConfig, env: options.env, deadline: LAUNCH_DEADLINE }
    let browser = await launchBrowser({ ...launch, onSpawn: options.onSpawn })
    // One that has started here before was killed, or short of memory: another browser would set other bytes.
    if (isMishap(browser) && candidate.origin === 'npm' && (await startedBefore(cache)))
      browser = await launchBrowser(launch)
    if ('failure' in browser) failures.push(browser)
    else {
      if (candidate.origin === 'npm') await rememberStarted(cache)
      const why = [candidate.why, ...failures.map(failure => failure.detail)].join('; ')
      return {
        browser,
        info: { ...identity(candidate, browser.product), path: place.executable, why, sandbox },
      }
    }
  }
  throw startError(failures)
}

/**
 * Names the browser that will print without starting it, where that is known: the pinned one, unpacked and started before.
 * Null where only a start can tell.
 */
export async function foreseeBrowser(options: BrowserOptions): Promise<BrowserInfo | null> {
  const cache = await openCacheFolder(options.env)
  const { value: first } = await candidatesFor(options, cache).next()
  const unpacked = await inspectUnpacked(cache)
  if (first?.origin !== 'npm' || unpacked.state !== 'ready' || !(await startedBefore(cache))) return null
  return {
    name: PINNED_BROWSER.name,
    version: PINNED_BROWSER.version,
    path: unpacked.browser.executable,
    origin: 'npm',
    why: first.why,
    sandbox: sandboxWanted(options),
  }
}

/** Chromium refuses to run sandboxed as root; for others the sandbox is on unless it is switched off by name. */
export function sandboxWanted(options: BrowserOptions): boolean {
  return process.getuid?.() !== 0 && !options.env.BROADSIDE_NO_SANDBOX
}

function machineOf(env: Environment): Machine {
  return { platform: process.platform, arch: process.arch, home: env.HOME ?? homedir(), env }
}

function explicitOf(options: BrowserOptions): Explicit | null {
  if (options.browser !== undefined) return { path: options.browser, by: 'the browser option' }
  const path = options.env.BROADSIDE_BROWSER
  return path ? { path, by: 'BROADSIDE_BROWSER' } : null
}

/** The package is needed once: what is unpacked goes on working without it. */
async function npmBrowser(cache: string): Promise<NpmBrowser> {
  if ((await inspectUnpacked(cache)).state === 'ready') return { bin: unpackedFolder(cache), problem: null }
  return await findNpmBrowser()
}

type Located = { readonly executable: string; readonly libraries: readonly string[] }

async function locate(
  candidate: Candidate,
  cache: string,
  options: BrowserOptions,
): Promise<Located | StartFailure> {
  if (candidate.path !== null) return { executable: candidate.path, libraries: [] }
  try {
    const unpacked = await inspectUnpacked(cache)
    const browser = unpacked.state === 'ready' ? unpacked.browser : await unpackOnce(cache, options)
    return {
      executable: browser.executable,
      libraries: (await systemHasLibraries()) ? [] : [browser.libraries],
    }
  } catch (error) {
    if (!(error instanceof BroadsideError)) throw error
    return { failure: 'other', detail: error.message, hint: error.hint }
  }
}

async function unpackOnce(cache: string, options: BrowserOptions) {
  const npm = await findNpmBrowser()
  if (npm.bin === null)
    throw new BroadsideError('environment.unpack', npm.problem, { hint: 'run: broadside doctor --fix' })
  options.onNotice?.(`unpacking the browser into ${cache}, once`)
  return await unpackBrowser(npm.bin, cache)
}

function identity(candidate: Candidate, product: string): Pick<BrowserInfo, 'name' | 'version' | 'origin'> {
  const [name = product, version = ''] = product.split('/')
  const { origin } = candidate
  if (origin === 'npm') return { name: PINNED_BROWSER.name, version, origin }
  return { name: name.replace(/^Headless/, 'Headless '), version, origin }
}

function startError(failures: readonly StartFailure[]): BroadsideError {
  const reasons = failures.map(failure => failure.detail).join('; ')
  const onlySandbox = failures.every(failure => failure.failure === 'sandbox')
  const hint = failures.find(failure => failure.hint !== null)?.hint ?? 'run: broadside doctor'
  return onlySandbox
    ? new BroadsideError('environment.sandbox', reasons, { hint })
    : new BroadsideError('environment.browser-start', `no browser could be started: ${reasons}`, { hint })
}

function isMishap(started: LaunchedBrowser | StartFailure): boolean {
  return 'failure' in started && started.failure === 'other'
}

function startedMark(cache: string): string {
  return join(unpackedFolder(cache), 'started')
}

async function rememberStarted(cache: string): Promise<void> {
  if (!(await startedBefore(cache)))
    await writeFile(startedMark(cache), '', { mode: 0o600 }).catch(() => undefined)
}

async function startedBefore(cache: string): Promise<boolean> {
  return await DISK.exists(startedMark(cache))
}
