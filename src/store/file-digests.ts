import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'

/** Gives the SHA-256 of a file in hexadecimal, null where there is none that can be read. */
export type FileDigest = (file: string) => Promise<string | null>

/** To start threads takes as long as so many documents. */
const MANY = 600
/** Files of which a thread tells at a time. */
const BATCH = 64

/** The digest of a file, taken now. */
export const fileDigest: FileDigest = async file => digestNow(file)

/**
 * Digests of files that are about to be asked for, taken ahead by a thread for each processor where there are many: to check a
 * thousand articles is to digest their documents. Of other files, and where a thread fails, a digest is taken when it is asked for.
 */
export function createFileDigests(files: readonly string[], many = MANY): FileDigest {
  const threads = availableParallelism()
  if (files.length < many || threads < 2) return fileDigest
  const ahead = import('node:worker_threads').then(
    ({ Worker }) => {
      const known = new Map<string, Promise<string | null>>()
      for (let index = 0; index < threads; index++) {
        const own = files.filter((_, at) => Math.floor(at / BATCH) % threads === index)
        listen(
          new Worker(`(${digestAll})(${digestNow})`, {
            eval: true,
            workerData: { files: own, batch: BATCH },
          }),
          own,
          known,
        )
      }
      return known
    },
    () => new Map<string, Promise<string | null>>(),
  )
  return async file => (await ahead).get(file) ?? (await fileDigest(file))
}

function listen(worker: Worker, files: readonly string[], known: Map<string, Promise<string | null>>): void {
  const settle = new Map<string, (digest: string | null | Promise<string | null>) => void>()
  for (const file of files)
    known.set(
      file,
      new Promise(resolve => {
        settle.set(file, resolve)
      }),
    )
  worker.on('message', (digests: readonly (readonly [string, string | null])[]) => {
    for (const [file, digest] of digests) {
      settle.get(file)?.(digest)
      settle.delete(file)
    }
  })
  const left = () => {
    for (const [file, resolve] of settle) resolve(fileDigest(file))
  }
  worker.on('error', left)
  worker.on('exit', left)
}

/** Sent to the threads as text, as what they do is: it knows nothing of this module. */
function digestNow(file: string): string | null {
  const { createHash } = process.getBuiltinModule('node:crypto')
  const { readFileSync } = process.getBuiltinModule('node:fs')
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  } catch {
    return null
  }
}

function digestAll(digestOf: typeof digestNow): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
  const { files, batch } = workerData as { readonly files: readonly string[]; readonly batch: number }
  for (let from = 0; from < files.length; from += batch)
    parentPort?.postMessage(files.slice(from, from + batch).map(file => [file, digestOf(file)]))
}
