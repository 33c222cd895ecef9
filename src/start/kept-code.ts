import { createHash } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'

/** What an engine compiled, with the work of the run that compiled it: the processor's time in µs, and bytes of code. */
export type KeptCode = { readonly time: number; readonly size: number; readonly bytes: Uint8Array }

/** Bytes that stay: of some commands, versions of Node, and versions of Broadside. */
const ROOM = 32e6
const DIGEST = 64
const HEAD = 16

/**
 * The folder that keeps compiled code between runs, in the folder that keeps the browser. Null where none is there, or where others
 * may write to it: what lies there is run.
 */
export function codeFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const xdg = env.XDG_CACHE_HOME
  const caches = xdg && path.isAbsolute(xdg) ? xdg : path.join(env.HOME ?? homedir(), '.cache')
  const own = `broadside-${process.getuid?.() ?? 'user'}`
  const home = [path.join(caches, 'broadside'), path.join(tmpdir(), own)].find(isPrivate)
  if (home === undefined) return null
  const folder = path.join(home, 'code')
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch {
    // It is there, or it cannot be.
  }
  return isPrivate(folder) ? folder : null
}

/** Reads what was kept in a file, null where nothing was or where it is damaged. */
export function readKept(file: string): KeptCode | null {
  try {
    if (!isPrivate(file)) return null
    const all = readFileSync(file)
    const content = all.subarray(DIGEST)
    // An engine runs whatever has the right head and length.
    if (!digestOf(content).equals(all.subarray(0, DIGEST))) return null
    return { time: content.readDoubleLE(0), size: content.readDoubleLE(8), bytes: content.subarray(HEAD) }
  } catch {
    return null
  }
}

/** Keeps compiled code in a file, in place of what was there; where a folder holds too much, the oldest files go. Never throws. */
export function keepCode(file: string, { time, size, bytes }: KeptCode): void {
  const content = Buffer.alloc(HEAD + bytes.length)
  content.writeDoubleLE(time, 0)
  content.writeDoubleLE(size, 8)
  content.set(bytes, HEAD)
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, Buffer.concat([digestOf(content), content]), { mode: 0o600, flag: 'wx' })
    renameSync(draft, file)
    makeRoom(path.dirname(file))
  } catch {
    rmSync(draft, { force: true })
  }
}

function makeRoom(folder: string): void {
  const files = readdirSync(folder)
    .map(name => path.join(folder, name))
    .map(file => ({ file, found: statSync(file) }))
    .sort((a, b) => b.found.mtimeMs - a.found.mtimeMs)
  let sum = 0
  for (const { file, found } of files) {
    sum += found.size
    if (sum > ROOM) rmSync(file, { force: true })
  }
}

/** Whether a file or folder is there and ours, no link, and nobody else may write to it. */
function isPrivate(file: string): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (found === undefined || found.isSymbolicLink()) return false
  if (process.getuid === undefined) return true
  return found.uid === process.getuid() && (found.mode & 0o022) === 0
}

function digestOf(content: Uint8Array): Buffer {
  return createHash('blake2b512').update(content).digest()
}
