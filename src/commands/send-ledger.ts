import path from 'node:path'
import type { Run } from './run.ts'

/** Where the ledger of a run is, and how messages name it: beside the configuration, unless the call names another place. */
export function ledgerPlace({ settings, folder }: Run): { readonly file: string; readonly shown: string } {
  const { ledger } = settings.options
  const file =
    ledger === null
      ? path.join(settings.configuration?.folder ?? folder, '.broadside', 'sent')
      : path.resolve(folder, ledger)
  return { file, shown: path.relative(folder, file) || file }
}
