import { open, readFile, stat, unlink } from 'node:fs/promises'

const PATIENCE = 15_000
const STALE = 10_000

/**
 * Does some short work while no other process does its own under the same lock file. A lock whose holder is dead, or that is older
 * than ten seconds, is broken; after fifteen seconds the work is done regardless, for waiting longer helps nobody.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE
  let held = await take(file)
  while (!held && Date.now() < until) {
    if (await isStale(file)) await unlink(file).catch(() => undefined)
    else await new Promise(resolve => setTimeout(resolve, 20))
    held = await take(file)
  }
  try {
    return await work()
  } finally {
    if (held) await unlink(file).catch(() => undefined)
  }
}

/** Whether the lock is ours now. Where no file can be made at all, the work itself will say why. */
async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(String(process.pid)).finally(() => handle.close())
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EEXIST'
  }
}

async function isStale(file: string): Promise<boolean> {
  const age = await stat(file).then(
    found => Date.now() - found.mtimeMs,
    () => 0,
  )
  const holder = Number(await readFile(file, 'utf8').catch(() => ''))
  return age > STALE || (holder > 0 && !isAlive(holder))
}

function isAlive(holder: number): boolean {
  try {
    return process.kill(holder, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
