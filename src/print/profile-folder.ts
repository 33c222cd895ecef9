import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREFIX = 'broadside-browser-'
const A_MINUTE = 60_000

/** Creates the private folder (0700) of one browser: its profile, home and temporary files. What killed runs left is swept. */
export async function createProfileFolder(): Promise<string> {
  await sweepOrphans()
  return await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
}

async function sweepOrphans(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN
    if (Number.isNaN(pid) || isAlive(pid)) continue
    const folder = join(tmpdir(), name)
    const found = await stat(folder).catch(() => null)
    const ours = process.getuid === undefined || found?.uid === process.getuid()
    if (found === null || !ours || Date.now() - found.mtimeMs < A_MINUTE) continue
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
