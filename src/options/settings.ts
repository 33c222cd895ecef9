import path from 'node:path'
import { BroadsideError } from '../error.ts'
import { DOCUMENTS } from '../options.ts'
import type { CheckedConfiguration, Place } from './check-configuration.ts'
import { type Fault, faultsOf } from './faults.ts'
import { findConfiguration } from './find-configuration.ts'
import type { KindFolder } from './kind-file.ts'
import { configurationWith, flags, type Options, Switches } from './schema.ts'

/** The options of a run and the configuration file that they come from, if any. */
export type Settings = {
  readonly options: Options
  /** The documents of one's own that can be built, with their folders. */
  readonly kinds: readonly KindFolder[]
  readonly configuration: {
    readonly file: string
    readonly name: string
    readonly folder: string
    /** Where a key stands; those of the brand may stand in a file of their own. */
    readonly placeOf: (keys: readonly PropertyKey[]) => Place
  } | null
}

/**
 * Puts the values of the command line over those of the configuration over the defaults, and checks them all.
 * Paths of the configuration are relative to its folder, those of the command line to `folder`; all come out absolute, but `inputs`.
 * Where `onFault` is given, it is told what is wrong with the configuration, which then counts as none.
 */
export async function loadSettings(
  values: Readonly<Record<string, unknown>>,
  folder: string,
  onFault?: (fault: BroadsideError) => void,
): Promise<Settings> {
  const switches = Object.fromEntries(
    Object.entries(values).filter(([key]) => Object.hasOwn(Switches.def.shape, key)),
  )
  const checked = Switches.safeParse(switches)
  if (!checked.success) throw flagError(faultsOf(checked.error, Switches, switches))

  const { file, name, configured } = await readConfiguration(checked.data.config, folder).catch(
    (error: unknown) => {
      if (!onFault || !(error instanceof BroadsideError)) throw error
      onFault(error)
      return NONE
    },
  )

  const given = Object.fromEntries(Object.entries(values).filter(([key]) => !Object.hasOwn(switches, key)))
  const merged = { ...configured.values, ...given }
  const own = configured.kinds.map(({ kind }) => kind.name)
  const schema = configurationWith(own)
  const result = schema.safeParse(merged)
  if (!result.success) throw flagError(faultsOf(result.error, schema, merged))
  return {
    options: {
      ...result.data,
      ...checked.data,
      out: path.resolve(folder, result.data.out),
      documents: [...DOCUMENTS, ...own].filter(kind => result.data.documents.includes(kind)),
      images: {
        ...result.data.images,
        remote: [...new Set([...result.data.images.remote, ...checked.data.allowRemote])],
      },
    },
    kinds: configured.kinds,
    configuration:
      file === null ? null : { file, name, folder: path.dirname(file), placeOf: configured.placeOf },
  }
}

type Read = { readonly file: string | null; readonly name: string; readonly configured: CheckedConfiguration }

const NONE: Read = {
  file: null,
  name: '',
  configured: { values: {}, kinds: [], placeOf: () => ({ file: '', line: null }) },
}

async function readConfiguration(named: string | null, folder: string): Promise<Read> {
  const file = named === null ? await findConfiguration(folder) : path.resolve(folder, named)
  if (file === null) return NONE
  const name = path.relative(folder, file) || file
  // The reader of YAML is loaded for configurations that are there only.
  const { configurationOf } = await import('./check-configuration.ts')
  return { file, name, configured: await configurationOf(file, name, folder) }
}

function flagError([fault]: readonly Fault[]): BroadsideError {
  const key = String(fault?.path[0] ?? fault?.unknown)
  const long = flags().find(flag => flag.key === key)?.long ?? key
  return new BroadsideError(
    'usage.wrong-value',
    `--${long} ${fault?.message}.`,
    fault?.hint ? { hint: fault.hint } : {},
  )
}
