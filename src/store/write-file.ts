import { createHash } from 'node:crypto'
import { access, constants, lstat, open, readdir, rename, rmdir, stat, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { BroadsideError } from '../error.ts'
import { makeFolder } from '../make-folder.ts'
import { isAlive } from './process-life.ts'

/** A file to write: its name in the folder, and its content. */
export type NewFile = { readonly name: string; readonly content: Uint8Array | string }

let written = 0

/**
 * Writes files into a folder so that each is there whole or not at all: all of them beside their places first, synced, then renamed.
 * Where one cannot be written, none is replaced and nothing half-written stays. Failures are `output` errors.
 */
export async function writeFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  const waiting = files.map(({ name, content }) => ({
    from: besidePath(path.join(folder, name)),
    to: path.join(folder, name),
    content,
  }))
  try {
    await makeFolder(folder)
    // At once, for each waits for the disk; and to the end, so that none comes after the tidying.
    const drafts = await Promise.allSettled(waiting.map(({ from, content }) => writeWhole(from, content)))
    for (const draft of drafts) if (draft.status === 'rejected') throw draft.reason
    for (const { to } of waiting) await refuseFolder(to)
    for (const { from, to } of waiting) await rename(from, to)
  } catch (cause) {
    await Promise.all(waiting.map(({ from }) => unlink(from).catch(() => undefined)))
    // Gone only if it is empty.
    await rmdir(folder).catch(() => undefined)
    throw failure(folder, cause as NodeJS.ErrnoException)
  }
}

/** Makes a folder of results where there is none, and makes sure that it can be written to, before any work is done for it. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
    await access(folder, constants.W_OK)
  } catch (cause) {
    throw failure(folder, cause as NodeJS.ErrnoException)
  }
}

/**
 * Removes what a killed run left half-written in a folder: at once where the run was one of this machine, else after a minute. A
 * folder that is not there is clean.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const [, machine, pid] = LEFTOVER.exec(name) ?? []
    if (pid === undefined) continue
    const file = path.join(folder, name)
    const isDead = machine === MACHINE && !isAlive(Number(pid))
    if (isDead || (await ageOf(file)) > 60_000) await unlink(file).catch(() => undefined)
  }
}

const LEFTOVER = /^\..+\.(?:([0-9a-f]{8})-)?(\d+)-\d+\.tmp$/

/** Process numbers mean nothing to another machine, nor to another container, that writes into the same folder. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

function besidePath(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${MACHINE}-${process.pid}-${written++}.tmp`)
}

async function ageOf(file: string): Promise<number> {
  return await stat(file).then(
    found => Date.now() - found.mtimeMs,
    () => 0,
  )
}

/** Found before the first file is put in its place: it would keep those after it from theirs. */
async function refuseFolder(file: string): Promise<void> {
  const isFolder = await lstat(file).then(
    found => found.isDirectory(),
    () => false,
  )
  if (isFolder) throw Object.assign(new Error(`${file} is a folder`), { code: 'EISDIR' })
}

/** Writes a file beside its place and returns where; what is to be done with it is the caller's. */
export async function writeBeside(file: string, content: Uint8Array | string): Promise<string> {
  const beside = besidePath(file)
  await writeWhole(beside, content)
  return beside
}

async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const CAUSES: Readonly<Record<string, readonly [string, string, string]>> = {
  ENOSPC: ['output.no-space', 'there is no space left', 'Free some space, or write elsewhere with --out.'],
  EDQUOT: ['output.no-space', 'the quota is used up', 'Free some space, or write elsewhere with --out.'],
  EFBIG: ['output.no-space', 'the file is too large for this disk', 'Write elsewhere with --out.'],
  EACCES: [
    'output.denied',
    'you may not write there',
    'Change its permissions, or write elsewhere with --out.',
  ],
  EPERM: [
    'output.denied',
    'you may not write there',
    'Change its permissions, or write elsewhere with --out.',
  ],
  ENOENT: ['output.failed', 'no folder can be made there', 'Write elsewhere with --out.'],
  EROFS: ['output.denied', 'the disk is read-only', 'Write elsewhere with --out.'],
  EEXIST: [
    'output.in-the-way',
    'a file has the name of this folder',
    'Move it, or write elsewhere with --out.',
  ],
  ENOTDIR: [
    'output.in-the-way',
    'a file has the name of a folder on the way',
    'Move it, or write elsewhere with --out.',
  ],
  EISDIR: [
    'output.in-the-way',
    'a folder has the name of a file to write',
    'Move it, or write elsewhere with --out.',
  ],
}

/** What kept files from being written into a folder, as an `output` error. */
export function failure(folder: string, cause: NodeJS.ErrnoException): BroadsideError {
  const [code, why, hint] = CAUSES[cause.code ?? ''] ?? [
    'output.failed',
    cause.message,
    'Write elsewhere with --out.',
  ]
  return new BroadsideError(code, `Nothing can be written to ${folder}: ${why}.`, { hint, cause })
}
