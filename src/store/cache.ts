import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from '../make-folder.ts'

/** Bytes kept under digests of all that they were made from; keys are hexadecimal. */
export type Cache = {
  /** Null where nothing is kept, or where what is kept is damaged. */
  readonly get: (key: string) => Promise<Uint8Array | null>
  /** A cache that cannot be written to keeps nothing, and nothing fails. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>
  /**
   * Removes what was used longest ago, until the rest is no larger than the cache may be; only after a `put`, when all are done. To look
   * through all that is kept takes a while: it is done once a day, and where much was put.
   */
  readonly trim: () => Promise<void>
}

const MOST_BYTES = 2 ** 30
const DIGEST = 32
/** Of what a cache may hold, the share that a run puts without a look at the rest. */
const LITTLE = 1 / 16
const DAY = 24 * 3600 * 1000
const ABANDONED = 60_000

/**
 * A cache in a folder of its own, which tells version control to leave it out. Each entry carries the digest of its bytes and is
 * written beside its place, then renamed: several builds may use one folder, and a damaged entry is one that is not there.
 */
export function createCache(folder: string, most = MOST_BYTES): Cache {
  const place = (key: string) => path.join(folder, key.slice(0, 2), key.slice(2))
  let grown = false
  let size = 0
  const writing = new Set<Promise<void>>()
  const write = async (file: string, bytes: Uint8Array) => {
    const beside = `${file}.${randomUUID()}.tmp`
    try {
      if (!grown) await ignored(folder)
      grown = true
      await makeFolder(path.dirname(file))
      await writeFile(beside, Buffer.concat([digestOf(bytes), bytes]))
      await rename(beside, file)
    } catch {
      await unlink(beside).catch(() => undefined)
    }
  }
  return {
    get: async key => {
      const kept = await readFile(place(key)).catch(() => null)
      if (kept === null) return null
      const bytes = kept.subarray(DIGEST)
      if (!kept.subarray(0, DIGEST).equals(digestOf(bytes))) return null
      const now = new Date()
      await utimes(place(key), now, now).catch(() => undefined)
      return bytes
    },
    put: async (key, bytes) => {
      size += bytes.length
      const written = write(place(key), bytes)
      writing.add(written)
      await written
      writing.delete(written)
    },
    trim: async () => {
      await Promise.all(writing)
      if (grown && (size > most * LITTLE || (await isDue(folder)))) await trim(folder, most)
    },
  }
}

/** A cache that knows nothing from before, and keeps what is made. */
export function forgetful(cache: Cache): Cache {
  return { ...cache, get: async () => null }
}

async function ignored(folder: string): Promise<void> {
  await makeFolder(folder)
  await writeFile(path.join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined)
}

/** Whether nobody looked through a folder for a day; who asks is the one who does. */
async function isDue(folder: string): Promise<boolean> {
  const mark = path.join(folder, '.trimmed')
  const then = await stat(mark).then(
    found => found.mtimeMs,
    () => 0,
  )
  if (Math.abs(Date.now() - then) < DAY) return false
  await writeFile(mark, '').catch(() => undefined)
  return true
}

async function trim(folder: string, most: number): Promise<void> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    names
      .filter(name => name.isFile() && !/^\.(?:gitignore|trimmed)$/.test(name.name))
      .map(async name => {
        const file = path.join(name.parentPath, name.name)
        const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0 }))
        return { file, size, used: mtimeMs }
      }),
  )
  // What a killed run left half-written is never used.
  const spared = Date.now() - ABANDONED
  const isLeft = ({ file, used }: { readonly file: string; readonly used: number }) =>
    file.endsWith('.tmp') && used < spared
  await Promise.all(found.filter(isLeft).map(({ file }) => unlink(file).catch(() => undefined)))
  let size = found.reduce((sum, entry) => sum + entry.size, 0)
  for (const entry of found.sort((a, b) => a.used - b.used)) {
    if (size <= most) return
    await unlink(entry.file).catch(() => undefined)
    size -= entry.size
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
