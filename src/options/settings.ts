import path from 'node:path'
import { BroadsideError } from '../error.ts'
import { DOCUMENTS } from '../options.ts'
import type { ConfigurationFile } from './configuration.ts'
import { type Fault, faultError, faultsOf } from './faults.ts'
import { findConfiguration } from './find-configuration.ts'
import { Configuration, flags, type Options, Switches } from './schema.ts'

/** The options of a run and the configuration file that they come from, if any. */
export type Settings = {
  readonly options: Options
  readonly configuration: { readonly file: string; readonly name: string; readonly folder: string } | null
}

/**
 * Puts the values of the command line over those of the configuration over the defaults, and checks them all.
 * Paths of the configuration are relative to its folder, those of the command line to `folder`; all come out absolute, but `inputs`.
 */
export async function loadSettings(
  values: Readonly<Record<string, unknown>>,
  folder: string,
): Promise<Settings> {
  const switches = Object.fromEntries(
    Object.entries(values).filter(([key]) => Object.hasOwn(Switches.def.shape, key)),
  )
  const checked = Switches.safeParse(switches)
  if (!checked.success) throw flagError(faultsOf(checked.error, Switches, switches))

  const { config } = checked.data
  const file = config === null ? await findConfiguration(folder) : path.resolve(folder, config)
  const name = file === null ? '' : path.relative(folder, file) || file
  const configuration = file === null ? null : await load(file, name)
  const configured = configuration === null ? {} : checkConfiguration(configuration, name)

  const given = Object.fromEntries(Object.entries(values).filter(([key]) => !Object.hasOwn(switches, key)))
  const merged = { ...configured, ...given }
  const result = Configuration.safeParse(merged)
  if (!result.success) throw flagError(faultsOf(result.error, Configuration, merged))
  return {
    options: {
      ...result.data,
      ...checked.data,
      out: path.resolve(folder, result.data.out),
      documents: DOCUMENTS.filter(kind => result.data.documents.includes(kind)),
    },
    configuration: configuration && { file: configuration.file, name, folder: configuration.folder },
  }
}

/** The reader of YAML is loaded for configurations that are there only. */
async function load(file: string, name: string): Promise<ConfigurationFile> {
  return await (await import('./configuration.ts')).loadConfiguration(file, name)
}

function checkConfiguration(
  { values, folder, lineOf }: ConfigurationFile,
  name: string,
): Readonly<Record<string, unknown>> {
  const result = Configuration.safeParse(values)
  if (!result.success)
    throw faultError(faultsOf(result.error, Configuration, values), { code: 'config', file: name, lineOf })
  const { out, browser, brand } = result.data
  return {
    ...values,
    out: path.resolve(folder, out),
    browser: browser && path.resolve(folder, browser),
    brand: { ...brand, logo: brand.logo && path.resolve(folder, brand.logo) },
  }
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
