import { access } from 'node:fs/promises'
import { join } from 'node:path'

// What the pinned browser is linked against beyond the C library; a bare Debian or a slim container has none of them.
const NEEDED = ['libnss3.so', 'libnssutil3.so', 'libnspr4.so', 'libexpat.so.1']

const FOLDERS = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/lib64',
  '/usr/lib64',
  '/usr/lib',
  '/usr/local/lib',
]

/** Whether the system has the NSS libraries itself: those get its security updates, so ours stand in only where they are missing. */
export async function systemHasLibraries(folders: readonly string[] = FOLDERS): Promise<boolean> {
  const found = await Promise.all(
    NEEDED.map(async name => await anyExists(folders.map(folder => join(folder, name)))),
  )
  return found.every(Boolean)
}

async function anyExists(paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    paths.map(path =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  )
  return found.includes(true)
}
