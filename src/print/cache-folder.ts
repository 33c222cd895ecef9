import { constants } from 'node:fs'
import { access, lstat, stat } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { BroadsideError } from '../error.ts'
import { makeFolder } from '../make-folder.ts'

/** The environment variables of a process, as plain data. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Opens the private folder that keeps the unpacked browser and the font index: `$XDG_CACHE_HOME/broadside`, else `~/.cache/broadside`,
 * else `broadside-UID` in the temporary folder. It is created 0700 and must be a real folder, ours, writable by nobody else;
 * throws `environment.cache` if none of them is.
 */
export async function openCacheFolder(env: Environment): Promise<string> {
  const problems: string[] = []
  for (const folder of await placesFor(env)) {
    const problem = await openPrivateFolder(folder)
    if (problem === null) return folder
    problems.push(problem)
  }
  throw new BroadsideError('environment.cache', `no folder to keep the browser in: ${problems.join('; ')}`, {
    hint: 'set XDG_CACHE_HOME to a folder that you own and can write to',
  })
}

async function placesFor(env: Environment): Promise<readonly string[]> {
  const places: string[] = []
  const home = env.HOME ?? homedir()
  const xdg = env.XDG_CACHE_HOME
  if (xdg !== undefined && isAbsolute(xdg)) places.push(join(xdg, 'broadside'))
  // Under `sudo` HOME may still be the user's: what root leaves there, the user could not write to later.
  else if (isAbsolute(home) && (await isOurs(home))) places.push(join(home, '.cache', 'broadside'))
  places.push(join(tmpdir(), `broadside-${process.getuid?.() ?? 'user'}`))
  return places
}

async function isOurs(folder: string): Promise<boolean> {
  try {
    return ownedByUs((await stat(folder)).uid)
  } catch {
    return false
  }
}

/** Creates a folder 0700 if it is missing; returns what is wrong with it, or null if it is private and writable. */
export async function openPrivateFolder(folder: string): Promise<string | null> {
  try {
    await makeFolder(folder, 0o700)
    const problem = await privacyProblem(folder)
    if (problem !== null) return problem
    await access(folder, constants.W_OK)
    return null
  } catch (error) {
    return `${folder} cannot be written to (${error instanceof Error && 'code' in error ? error.code : error})`
  }
}

/** Says why a folder or file must not be trusted: a symbolic link, another's, or writable by others; null if it is private. */
export async function privacyProblem(path: string): Promise<string | null> {
  const found = await lstat(path)
  if (found.isSymbolicLink()) return `${path} is a symbolic link`
  if (!ownedByUs(found.uid)) return `${path} belongs to another user`
  if (process.platform !== 'win32' && (found.mode & 0o022) !== 0) return `${path} is writable by other users`
  return null
}

function ownedByUs(uid: number): boolean {
  return process.getuid === undefined || uid === process.getuid()
}
