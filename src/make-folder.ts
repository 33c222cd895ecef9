import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * Makes a folder and those above it, where they are not there. Node’s own way (`recursive`) never ends where the system says that
 * a folder is missing although the one above is there, as in `/proc`. Throws the system’s errors.
 */
export async function makeFolder(folder: string, mode = 0o777): Promise<void> {
  const failure = await tryFolder(folder, mode)
  if (failure === null) return
  const above = path.dirname(folder)
  if (failure.code !== 'ENOENT' || above === folder) throw failure
  await makeFolder(above, mode)
  const again = await tryFolder(folder, mode)
  if (again !== null) throw again
}

async function tryFolder(folder: string, mode: number): Promise<NodeJS.ErrnoException | null> {
  try {
    await mkdir(folder, mode)
    return null
  } catch (failure) {
    const isThere = await stat(folder).then(
      found => found.isDirectory(),
      () => false,
    )
    return isThere ? null : (failure as NodeJS.ErrnoException)
  }
}
