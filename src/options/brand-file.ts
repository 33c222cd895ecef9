import { stat } from 'node:fs/promises'
import path from 'node:path'
import { BroadsideError } from '../error.ts'
import { type ConfigurationFile, loadConfiguration } from './configuration.ts'

const NAMES = ['brand.yaml', 'brand.yml', 'brand.json'] as const

/** Where a configuration names a brand: the path as written, and the file and line that messages show. */
export type Naming = { readonly brand: string; readonly file: string; readonly line: number | null }

/** Reads a brand from a file of its own, or from the `brand.yaml` of a folder; not yet checked. `at` is the absolute path. */
export async function readBrandFile(
  at: string,
  { brand, file, line }: Naming,
  folder: string,
): Promise<ConfigurationFile & { readonly name: string }> {
  const places = (await isFolder(at)) ? NAMES.map(name => path.join(at, name)) : [at]
  for (const place of places) {
    if (!(await isThere(place))) continue
    const name = path.relative(folder, place) || place
    return { ...(await loadConfiguration(place, name)), name }
  }
  throw new BroadsideError('config.brand', `brand is "${brand}", which is no brand folder or file.`, {
    file,
    ...(line === null ? {} : { line }),
    hint: 'Name a folder with a brand.yaml, relative to the configuration, or write the keys of the brand here.',
  })
}

function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    found => found.isDirectory(),
    () => false,
  )
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
