import { access, constants, mkdtemp, rmdir, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import path from 'node:path'
import type { Finding } from '../print/probes.ts'

/** Whether the folder of results, or the nearest one above that exists, can be written to. */
export async function probeOutput(folder: string): Promise<Finding> {
  return await probeFolder('output', folder, 'write elsewhere: broadside build --out DIR')
}

/** The same for the folder that keeps prints between runs; without it everything is printed anew, so that it is a warning. */
export async function probePrints(folder: string): Promise<Finding> {
  const finding = await probeFolder('prints', folder, 'keep them elsewhere: export XDG_CACHE_HOME=DIR')
  return finding.ok ? finding : { ...finding, fault: 'warning' }
}

async function probeFolder(name: string, folder: string, elsewhere: string): Promise<Finding> {
  const above = await nearest(folder)
  const failure = await writing(above)
  if (failure === null)
    return { name, ok: true, detail: above === folder ? folder : `${folder} will be made`, fix: null }
  const detail = `${folder} cannot be ${above === folder ? 'written to' : 'made'} (${failure})`
  return { name, ok: false, detail, fix: (await remedy(above, failure)) ?? elsewhere }
}

/** The folder, or what is there of the way to it; a file in the way too. */
async function nearest(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  )
  const above = path.dirname(folder)
  return isThere || above === folder ? folder : nearest(above)
}

/** Why nothing can be written into a folder, by the code of the system; null where it can. What permissions do not tell (a full disk, a folder of the kernel’s) is tried. */
async function writing(folder: string): Promise<string | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return 'ENOTDIR'
    await access(folder, constants.W_OK | constants.X_OK)
    await rmdir(await mkdtemp(path.join(folder, '.broadside-')))
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

/** The command that opens a folder, null where none does. */
async function remedy(folder: string, failure: string): Promise<string | null> {
  if (failure !== 'EACCES' && failure !== 'EPERM') return null
  const owner = await stat(folder).then(
    found => found.uid,
    () => null,
  )
  if (owner === null || process.getuid === undefined) return null
  return owner === process.getuid()
    ? `run: chmod u+rwx ${quoted(folder)}`
    : `run: sudo chown -R ${userInfo().username} ${quoted(folder)}`
}

/** A path as one word of a shell. */
function quoted(file: string): string {
  return /^[\w@%+=:,./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`
}
