import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { formatOf, SEARCHED } from './format.ts'

const ALWAYS_LEFT_OUT = ['**/node_modules/**', '**/*.brief.yaml']

/** Without one of these an argument is a plain path, and no glob matcher is loaded. */
const MAGIC = /[*?[{(!]/

/** Whether an argument is a glob rather than a path. */
export async function isGlob(argument: string): Promise<boolean> {
  return MAGIC.test(argument) && (await import('tinyglobby')).isDynamicPattern(argument)
}

/** What a folder holds: the articles as absolute paths, and the folders below it that cannot be read. */
export type Search = {
  readonly files: readonly string[]
  readonly unreadable: readonly { readonly folder: string; readonly cause: NodeJS.ErrnoException }[]
}

/**
 * Searches a folder and those below it; hidden folders, `node_modules`, `leftOut` and `*.brief.yaml` are passed over, and so are
 * pipes, devices and links that lead to no file inside the folder.
 */
export async function searchFolder(folder: string, leftOut: string): Promise<Search> {
  const found: string[] = []
  const unreadable: { folder: string; cause: NodeJS.ErrnoException }[] = []
  const waiting = [folder]
  const real = await realpath(folder).catch(() => folder)
  for (let last = waiting.pop(); last !== undefined; last = waiting.pop()) {
    const next = last
    const entries = await readdir(next, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
      unreadable.push({ folder: next, cause })
      return []
    })
    for (const entry of entries) {
      const file = path.join(next, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && file !== leftOut) waiting.push(file)
      } else if (SEARCHED.includes(path.extname(entry.name).toLowerCase())) {
        if (entry.isFile() || (entry.isSymbolicLink() && (await leadsInside(file, real)))) found.push(file)
      }
    }
  }
  return { files: found.sort(), unreadable }
}

async function leadsInside(link: string, folder: string): Promise<boolean> {
  try {
    const target = await realpath(link)
    return isInside(target, folder) && (await stat(target)).isFile()
  } catch {
    return false
  }
}

/** The articles that a glob matches, as absolute paths, and the folder that its fixed prefix names. */
export async function searchGlob(
  pattern: string,
  folder: string,
  leftOut: string,
): Promise<{ readonly root: string; readonly files: readonly string[] }> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  const steps = pattern.split('/')
  const first = steps.findIndex(step => isDynamicPattern(step))
  const root = path.resolve(folder, steps.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'))
  const rest = steps.slice(first).join('/')
  // The matcher gives regular files only: no links, pipes or devices.
  const matches = await glob(rest, {
    cwd: root,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ALWAYS_LEFT_OUT,
  })
  const files = matches
    .map(file => path.resolve(file))
    .filter(
      file => formatOf(path.extname(file)) !== null && (isInside(root, leftOut) || !isInside(file, leftOut)),
    )
  return { root, files: files.sort() }
}

/** Whether a path is a folder or lies below it. */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
