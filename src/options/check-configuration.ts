import path from 'node:path'
import { readBrandFile } from './brand-file.ts'
import { settleBrand } from './brand-settings.ts'
import { type ConfigurationFile, loadNamedConfiguration } from './configuration.ts'
import { faultError, faultsOf } from './faults.ts'
import { type KindFolder, readKind } from './kind-file.ts'
import { Brand, configurationWith } from './schema.ts'

/** The file that has a key, as messages name it, and the line of the key. */
export type Place = { readonly file: string; readonly line: number | null }

/** The values of a configuration with absolute paths (but `inputs`), its documents of one's own, and where each key stands. */
export type CheckedConfiguration = {
  readonly values: Readonly<Record<string, unknown>>
  readonly kinds: readonly KindFolder[]
  readonly placeOf: (keys: readonly PropertyKey[]) => Place
}

/** Reads a configuration and what it names: the file of its brand, the folders of its kinds. `name` is how messages show it. */
export async function configurationOf(
  file: string,
  name: string,
  folder: string,
): Promise<CheckedConfiguration> {
  const configuration = await loadNamedConfiguration(file, name)
  const { lineOf } = configuration
  const brandFile = await brandFileOf(configuration, name, folder)
  const values = brandFile ? { ...configuration.values, brand: brandFile.values } : configuration.values
  const kinds = await kindsOf(configuration, name, folder)
  const schema = configurationWith(kinds.map(({ kind }) => kind.name))
  const result = schema.safeParse(values)
  if (!result.success)
    throw faultError(faultsOf(result.error, schema, values), { code: 'config', file: name, lineOf })
  const { out, browser, memo, templates, images, mail, queue } = result.data
  const base = configuration.folder
  const absolute = (name: string) => path.resolve(base, name)
  const settled = await settleBrand(result.data.brand, brandFile?.folder ?? base, brandFile ? [] : ['brand'])
  if (settled.faults.length > 0) {
    const at = brandFile ? { file: brandFile.name, lineOf: brandFile.lineOf } : { file: name, lineOf }
    throw faultError(settled.faults, { code: 'config', ...at })
  }
  const { brand } = settled
  return {
    values: {
      ...values,
      out: absolute(out),
      browser: browser && absolute(browser),
      templates: templates && absolute(templates),
      images: { ...images, roots: images.roots.map(absolute) },
      mail: {
        ...mail,
        recipients: typeof mail.recipients === 'string' ? absolute(mail.recipients) : mail.recipients,
        dkim: mail.dkim && { ...mail.dkim, keyFile: absolute(mail.dkim.keyFile) },
      },
      queue: {
        ...queue,
        store: queue.store?.startsWith('s3://') ? queue.store : queue.store && absolute(queue.store),
      },
      ...(values.paper === undefined && brand.paper !== null ? { paper: brand.paper } : {}),
      memo: { ...memo, classification: memo.classification ?? brand.classification },
      brand,
    },
    kinds,
    placeOf: ([first, ...rest]) =>
      brandFile && first === 'brand'
        ? { file: brandFile.name, line: brandFile.lineOf(rest) }
        : { file: name, line: first === undefined ? null : lineOf([first, ...rest]) },
  }
}

/** The brand's own file where the configuration names one instead of its keys, checked by itself so that faults name it. */
async function brandFileOf(
  { values, lineOf, folder: base }: ConfigurationFile,
  name: string,
  folder: string,
) {
  const { brand } = values
  if (typeof brand !== 'string') return null
  const naming = { brand, file: name, line: lineOf(['brand']) }
  const file = await readBrandFile(path.resolve(base, brand), naming, folder)
  const result = Brand.safeParse(file.values)
  if (result.success) return file
  const faults = faultsOf(result.error, Brand, file.values)
  throw faultError(faults, { code: 'config', file: file.name, lineOf: file.lineOf })
}

/** The documents of one's own; a list that is none is left to the schema. */
async function kindsOf(
  { values, folder: base, lineOf }: ConfigurationFile,
  name: string,
  folder: string,
): Promise<readonly KindFolder[]> {
  const { kinds } = values
  if (!Array.isArray(kinds) || kinds.length === 0 || kinds.some(kind => typeof kind !== 'string')) return []
  const found: KindFolder[] = []
  for (const [index, kind] of (kinds as readonly string[]).entries()) {
    const at = path.resolve(base, kind)
    const read = await readKind(at, path.relative(folder, at) || '.', {
      file: name,
      line: lineOf(['kinds', index]),
    })
    const twin = found.find(other => other.kind.name === read.kind.name)
    if (twin)
      throw faultError(
        [
          {
            path: ['kinds', index],
            unknown: null,
            message: `is a second ${read.kind.name}`,
            hint: 'Keep one.',
          },
        ],
        { code: 'config', file: name, lineOf },
      )
    found.push(read)
  }
  return found
}
