import path from 'node:path'
import { readRows } from '../deliver/read-rows.ts'
import type { Row } from '../deliver/recipient.ts'
import { type Offer, type Recipients, recipientsOf } from '../deliver/recipients.ts'
import { textsOf } from '../deliver/yaml-rows.ts'
import { BroadsideError } from '../error.ts'
import type { Run } from './run.ts'

/** Reads whom the command line or the configuration names, each once; rows that name nobody are in its faults. */
export async function readList(run: Run, offer: Offer): Promise<Recipients> {
  const rows = await rowsOf(run)
  if (rows.length === 0)
    throw new BroadsideError('usage.no-recipients', 'There are no recipients.', {
      hint: 'Name a list: --recipients list.csv, with a header row that has email.',
    })
  return recipientsOf(rows, offer)
}

async function rowsOf({ settings, folder }: Run): Promise<readonly Row[]> {
  const { options, configuration } = settings
  const rows: Row[] = []
  for (const file of options.recipients) rows.push(...(await readRows(path.resolve(folder, file), file)))
  if (options.recipients.length > 0 || options.mail.recipients === null) return rows
  const configured = options.mail.recipients
  if (typeof configured === 'string') return readRows(configured, path.relative(folder, configured))
  return configured.map((recipient, index) => ({
    values: typeof recipient === 'string' ? { email: recipient } : (textsOf(recipient) ?? {}),
    place: configuration?.placeOf(['mail', 'recipients', index]) ?? { file: '', line: null },
  }))
}
