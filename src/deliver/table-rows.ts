import { CsvError, parse } from 'csv-parse/sync'
import { BroadsideError } from '../error.ts'
import type { Row } from './recipient.ts'

type Record = {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** The rows of a table (RFC 4180) whose first row names the columns; the delimiter is the one that parts that row most. */
export function tableRows(text: string, file: string): readonly Row[] {
  const [first, ...rest] = records(text, file)
  if (first === undefined) return []
  const header = first.record.map(name => name.trim())
  const place = { file, line: lineOf(first) }
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index)
  if (twice !== undefined)
    throw new BroadsideError('recipients.header', `The column ${twice} is there twice.`, {
      ...place,
      hint: 'Give each column a name of its own.',
    })
  return rest.map(row => {
    const line = lineOf(row)
    const extra = row.record.slice(header.length).findIndex(cell => cell.trim() !== '')
    if (extra >= 0)
      throw new BroadsideError(
        'recipients.row',
        `The row has ${row.record.length} cells, the header ${header.length}.`,
        { file, line, hint: 'Put text that holds the delimiter in quotation marks.' },
      )
    const cells = header.map((name, index) => [name, (row.record[index] ?? '').trim()] as const)
    return { values: Object.fromEntries(cells.filter(([name]) => name !== '')), place: { file, line } }
  })
}

function records(text: string, file: string): readonly Record[] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly Record[]
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new BroadsideError('recipients.syntax', `The table cannot be read: ${cause.message}.`, {
      file,
      ...(typeof cause.lines === 'number' ? { line: cause.lines } : {}),
      hint: 'Check the quotation marks of this row.',
      cause,
    })
  }
}

function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'))
  const counts = DELIMITERS.map(delimiter => header.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

/** The line on which a row begins: the parser tells where it ends. */
function lineOf({ raw, info }: Record): number {
  return info.lines - (raw.trim().match(/\n/g)?.length ?? 0)
}
