import { randomUUID } from 'node:crypto'
import { link, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { isAlive } from './process-life.ts'

const PATIENCE = 15_000
const STALE = 10_000
const PAUSE = 20

/**
 * Does some short work while no other process does its own under the same lock file. A lock whose holder is dead, or that is older
 * than ten seconds, is broken; after fifteen seconds the work is done regardless, for waiting longer helps nobody.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE
  const mine = `${process.pid} ${randomUUID()}`
  let held = await take(file, mine)
  while (!held && Date.now() < until) {
    const stale = await readStale(file)
    if (stale !== null) await breakLock(file, stale)
    await new Promise(resolve => setTimeout(resolve, PAUSE))
    held = await take(file, mine)
  }
  try {
    return await work()
  } finally {
    // Work that took too long may have lost its lock to another, whose lock must stay.
    if (held && (await read(file)) === mine) await unlink(file).catch(() => undefined)
  }
}

/** Whether the lock is ours now. Where no file can be made at all, the work itself will say why. */
async function take(file: string, mine: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(mine).finally(() => handle.close())
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EEXIST'
  }
}

/** What a stale lock holds, or null where the lock is not stale or gone. */
async function readStale(file: string): Promise<string | null> {
  const held = await read(file)
  const age = await stat(file).then(
    found => Date.now() - found.mtimeMs,
    () => 0,
  )
  const holder = Number.parseInt(held ?? '', 10)
  return held !== null && (age > STALE || (holder > 0 && !isAlive(holder))) ? held : null
}

/** Moves a stale lock away and deletes it. If another broke it first and took its own, that one is put back. */
async function breakLock(file: string, stale: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
    if ((await read(aside)) !== stale) await link(aside, file)
  } catch {
    // It is gone already, or cannot be moved: the next try, or the end of patience, decides.
  }
  await unlink(aside).catch(() => undefined)
}

function read(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null)
}
