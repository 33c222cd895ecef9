import { stat } from 'node:fs/promises'
import path from 'node:path'

const PACKAGE = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/

/**
 * The folder that a configuration means by the name of fonts: one relative to `base`, else an npm package that is installed
 * there or in a folder above; null for none.
 */
export async function findFontFolder(name: string, base: string): Promise<string | null> {
  const named = path.resolve(base, name)
  if (await isFolder(named)) return named
  if (!PACKAGE.test(name)) return null
  for (let folder = base; ; folder = path.dirname(folder)) {
    const installed = path.join(folder, 'node_modules', name)
    if (await isFolder(installed)) return installed
    if (path.dirname(folder) === folder) return null
  }
}

function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    found => found.isDirectory(),
    () => false,
  )
}
