import { readdir } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod/mini'
import { BroadsideError } from '../error.ts'
import { DOCUMENTS, type OwnKind, SLOTS } from '../options.ts'
import { loadConfiguration } from './configuration.ts'
import { faultError, faultsOf } from './faults.ts'

/** Where the configuration names a kind, as messages show it. */
type NamedAt = { readonly file: string; readonly line: number | null }

/** A document of one's own with the folder that holds its template and style. */
export type KindFolder = { readonly kind: OwnKind; readonly folder: string }

const NAME = 'must be lower-case letters, digits and hyphens, such as press-release'
const PAGES = 'must be a whole number from 1 to 20'
const MOST = 'must be a whole number from 0 to 50'

const Kind = z.strictObject({
  name: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/, NAME))),
  title: z.string().check(z.regex(/^[^\p{Cc}]{1,80}$/u, 'must be one line of at most 80 characters')),
  pages: z._default(z.int(PAGES).check(z.gte(1, PAGES), z.lte(20, PAGES)), 1),
  slots: z.prefault(
    z.strictObject(
      Object.fromEntries(
        SLOTS.map(slot => [slot, z.optional(z.int(MOST).check(z.gte(0, MOST), z.lte(50, MOST)))]),
      ),
    ),
    {},
  ),
})

/**
 * Reads a kind from its folder: NAME.yaml, with NAME.hbs and NAME.css beside it. `shown` is how messages name the folder, `namedAt` where
 * the configuration does.
 * What is missing or wrong is a `config` error that names file and line.
 */
export async function readKind(folder: string, shown: string, namedAt: NamedAt): Promise<KindFolder> {
  const at = { file: namedAt.file, ...(namedAt.line === null ? {} : { line: namedAt.line }) }
  const files = await readdir(folder).catch((cause: unknown) => {
    throw new BroadsideError('config.kind', `There is no folder ${shown}.`, {
      ...at,
      hint: 'Name the folder of a document of your own in kinds, relative to the configuration.',
      cause,
    })
  })
  const described = files.filter(file => /\.ya?ml$/.test(file)).sort()
  const [file] = described
  if (file === undefined || described.length > 1)
    throw new BroadsideError(
      'config.kind',
      `${shown} holds ${file === undefined ? 'no YAML file' : `several YAML files: ${described.join(', ')}`}.`,
      {
        ...at,
        hint: 'A document of your own is described by one NAME.yaml, beside its NAME.hbs and NAME.css.',
      },
    )
  const { kind, place } = await readDescription(path.join(folder, file), path.join(shown, file))
  for (const part of [`${kind.name}.hbs`, `${kind.name}.css`])
    if (!files.includes(part))
      throw new BroadsideError('config.kind', `${shown} holds no ${part}.`, {
        ...place,
        hint: `The template of ${kind.name} is ${kind.name}.hbs, its style ${kind.name}.css.`,
      })
  return { kind, folder }
}

async function readDescription(
  file: string,
  shown: string,
): Promise<{ readonly kind: OwnKind; readonly place: { readonly file: string } }> {
  const { values, lineOf } = await loadConfiguration(file, shown)
  const stem = path.basename(file).replace(/\.ya?ml$/, '')
  const named = { name: stem, ...values }
  const result = Kind.safeParse(named)
  if (!result.success)
    throw faultError(faultsOf(result.error, Kind, named), { code: 'config', file: shown, lineOf })
  const { name = stem, title, pages, slots } = result.data
  const fault = (message: string, hint: string) =>
    faultError([{ path: ['name'], unknown: null, message, hint }], { code: 'config', file: shown, lineOf })
  if ((DOCUMENTS as readonly string[]).includes(name))
    throw fault(`is "${name}", which is a document already`, 'Give it another name.')
  if (name !== stem)
    throw fault(
      `is "${name}", but the file is ${stem}.yaml`,
      `Name the file ${name}.yaml, or leave name out.`,
    )
  return { kind: { name, title, pages, slots }, place: { file: shown } }
}
