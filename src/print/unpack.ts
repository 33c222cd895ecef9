import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { lstat, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { BroadsideError } from '../error.ts'
import { privacyProblem } from './cache-folder.ts'
import { PINNED_BROWSER } from './pinned-browser.ts'

/** An unpacked browser: the executable, and the folder with the NSS libraries that bare systems lack. */
export type UnpackedBrowser = { readonly executable: string; readonly libraries: string }

/** The state of the unpacked browser in a cache folder; `damaged` says in `problem` what is wrong with it. */
export type UnpackedState =
  | { readonly state: 'ready'; readonly browser: UnpackedBrowser }
  | { readonly state: 'absent' }
  | { readonly state: 'damaged'; readonly problem: string }

const COMPLETE = JSON.stringify({
  schemaVersion: 1,
  package: PINNED_BROWSER.package,
  version: PINNED_BROWSER.packageVersion,
  sha256: PINNED_BROWSER.executable.sha256,
  bytes: PINNED_BROWSER.executable.bytes,
  unpackedBytes: PINNED_BROWSER.executable.unpackedBytes,
})

const AN_HOUR = 3_600_000

/** The folder of the pinned browser inside a cache folder: another build gets another name. */
export function unpackedFolder(cache: string): string {
  const { packageVersion, executable } = PINNED_BROWSER
  return join(cache, `chromium-${packageVersion}-${executable.sha256.slice(0, 12)}`)
}

/** Looks at the unpacked browser before each use: its folder and file must be ours, private, complete and of the right size. */
export async function inspectUnpacked(cache: string): Promise<UnpackedState> {
  const folder = unpackedFolder(cache)
  const executable = join(folder, 'chromium')
  // Looked for once: what another run moves into its place after this is whole, and must not be taken for damaged.
  if ((await lstat(folder).catch(() => null)) === null) return { state: 'absent' }
  try {
    const problem = (await privacyProblem(folder)) ?? (await privacyProblem(executable))
    if (problem !== null) return { state: 'damaged', problem }
    const complete = await readFile(join(folder, 'complete.json'), 'utf8')
    if (complete !== COMPLETE) return { state: 'damaged', problem: `${folder} holds another browser` }
    const found = await lstat(executable)
    if (!found.isFile() || found.size !== PINNED_BROWSER.executable.unpackedBytes || !(found.mode & 0o100))
      return { state: 'damaged', problem: `${executable} is not what was unpacked` }
    return { state: 'ready', browser: { executable, libraries: join(folder, 'lib') } }
  } catch {
    const there = await lstat(folder).catch(() => null)
    return there === null ? { state: 'absent' } : { state: 'damaged', problem: `${folder} is incomplete` }
  }
}

/**
 * Unpacks the compressed files in `bin` into the cache folder, once: into a folder of its own, checked against the pinned digests,
 * then renamed, so that a killed run leaves nothing that looks whole and of two first runs at once the second uses the first's.
 * Throws `environment.browser-damaged` if a file is not the pinned one, `environment.unpack` if it cannot be written.
 */
export async function unpackBrowser(bin: string, cache: string): Promise<UnpackedBrowser> {
  const folder = unpackedFolder(cache)
  await sweepAbandoned(cache)
  let fresh: string | null = null
  try {
    fresh = await mkdtemp(`${folder}.new-`)
    await unpackExecutable(join(bin, 'chromium.br'), join(fresh, 'chromium'))
    await unpackLibraries(join(bin, 'al2023.tar.br'), fresh)
    await writeFile(join(fresh, 'complete.json'), COMPLETE, { mode: 0o600, flush: true })
    return await moveIntoPlace(fresh, cache)
  } catch (error) {
    if (error instanceof BroadsideError) throw error
    throw new BroadsideError(
      'environment.unpack',
      `the browser could not be unpacked into ${folder}: ${reason(error)}`,
      {
        hint: 'it needs 220 MB there; XDG_CACHE_HOME names another place',
        cause: error,
      },
    )
  } finally {
    if (fresh !== null) await rm(fresh, { recursive: true, force: true })
  }
}

/** Removes the unpacked browser, whatever state it is in. */
export async function clearUnpacked(cache: string): Promise<void> {
  const folder = unpackedFolder(cache)
  const doomed = await mkdtemp(`${folder}.old-`)
  await rename(folder, join(doomed, 'chromium')).catch(() => undefined)
  await rm(doomed, { recursive: true, force: true })
}

async function unpackExecutable(from: string, to: string): Promise<void> {
  const sink = createWriteStream(to, { mode: 0o700, flush: true, highWaterMark: 1 << 22 })
  await decompress(from, PINNED_BROWSER.executable.sha256, sink)
  const { size } = await stat(to)
  if (size !== PINNED_BROWSER.executable.unpackedBytes) throw damaged(from)
}

async function unpackLibraries(from: string, to: string): Promise<void> {
  const { extract } = await import('tar-fs')
  await decompress(from, PINNED_BROWSER.libraries.sha256, extract(to, { dmode: 0o700, fmode: 0o600 }))
}

async function decompress(from: string, sha256: string, sink: NodeJS.WritableStream): Promise<void> {
  const hash = createHash('sha256')
  const hashed = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const brotli = createBrotliDecompress({ chunkSize: 1 << 20 })
  try {
    await pipeline(createReadStream(from, { highWaterMark: 1 << 20 }), hashed, brotli, sink)
  } catch (error) {
    // A decoding error is a damaged file; a full disk is not.
    if (error instanceof Error && 'code' in error && /^(ERR_|Z_)/.test(String(error.code)))
      throw damaged(from, error)
    throw error
  }
  if (hash.digest('hex') !== sha256) throw damaged(from)
}

async function moveIntoPlace(fresh: string, cache: string): Promise<UnpackedBrowser> {
  const before = await inspectUnpacked(cache)
  if (before.state === 'ready') return before.browser
  if (before.state === 'damaged') await clearUnpacked(cache)
  await rename(fresh, unpackedFolder(cache)).catch(error => {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error
  })
  const after = await inspectUnpacked(cache)
  if (after.state === 'ready') return after.browser
  throw new Error(after.state === 'damaged' ? after.problem : 'it vanished after it was written')
}

async function sweepAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    if (!/^chromium-.*\.(new|old)-/.test(name)) continue
    const path = join(cache, name)
    const age = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Number.POSITIVE_INFINITY)
    if (age > AN_HOUR) await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

function damaged(file: string, cause?: unknown): BroadsideError {
  return new BroadsideError('environment.browser-damaged', `${file} is not the file that Broadside expects`, {
    hint: `install ${PINNED_BROWSER.package}@${PINNED_BROWSER.packageVersion} again: npm ci`,
    cause,
  })
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
