import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decode } from '../article/decode.ts'
import { BroadsideError } from '../error.ts'
import type { Row } from './recipient.ts'

/** The readers of lists by extension, loaded when called. */
const READERS = {
  '.csv': async () => (await import('./table-rows.ts')).tableRows,
  '.tsv': async () => (await import('./table-rows.ts')).tableRows,
  '.yaml': async () => (await import('./yaml-rows.ts')).yamlRows,
  '.yml': async () => (await import('./yaml-rows.ts')).yamlRows,
} as const satisfies Readonly<Record<string, () => Promise<(text: string, file: string) => readonly Row[]>>>

/** Reads the rows of a list of recipients; `name` is how messages show the file. Throws `recipients.*` with file and line. */
export async function readRows(file: string, name: string): Promise<readonly Row[]> {
  const extension = path.extname(file).toLowerCase()
  if (!Object.hasOwn(READERS, extension))
    throw new BroadsideError('recipients.format', `A list of recipients is no ${extension || 'such'} file.`, {
      file: name,
      hint: `Give one of: ${Object.keys(READERS).join(', ')}.`,
    })
  const read = await READERS[extension as keyof typeof READERS]()
  return read(await textOf(file, name), name)
}

async function textOf(file: string, name: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new BroadsideError(
      'recipients.unreadable',
      cause.code === 'ENOENT'
        ? 'There is no such list of recipients.'
        : `The list of recipients cannot be read (${cause.code}).`,
      { file: name, hint: 'Check the path.', cause },
    )
  })
  try {
    return decode(bytes).text
  } catch (cause) {
    const isEmpty = cause instanceof BroadsideError && cause.code === 'input.empty'
    throw new BroadsideError(
      isEmpty ? 'recipients.empty' : 'recipients.format',
      isEmpty ? 'The list of recipients is empty.' : 'The list of recipients is not text.',
      {
        file: name,
        hint: isEmpty
          ? 'Give it a header row with email, and a row for each recipient.'
          : 'Save it as CSV in UTF-8.',
        cause,
      },
    )
  }
}
