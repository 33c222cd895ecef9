import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import path from 'node:path'
import { BroadsideError } from '../error.ts'
import { readRegularFile } from '../options/regular-file.ts'
import type { EditsText } from './source.ts'

/** The largest editor's file that is read, in bytes. */
const MOST_BYTES = 2 ** 18

/** Where the editor's file of an article lies, `talks.brief.yaml` beside `talks.txt`: its path, and its name for messages. */
export function editsPlace(article: { readonly path: string; readonly name: string }): {
  readonly file: string
  readonly name: string
} {
  const base = `${path.basename(article.path, path.extname(article.path))}.brief.yaml`
  return {
    file: path.join(path.dirname(article.path), base),
    name: path.posix.join(path.posix.dirname(article.name), base),
  }
}

/** Reads the editor's file beside an article; null where there is none. One that cannot be read is an `edits` error. */
export async function readEdits(article: {
  readonly path: string
  readonly name: string
}): Promise<EditsText | null> {
  const { file, name } = editsPlace(article)
  // Most articles have none. A link that leads nowhere was meant to hold edits: to go on without them would print what was dropped.
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return null
  try {
    const bytes = readRegularFile(file, MOST_BYTES)
    if (bytes === 'not-a-file')
      throw new BroadsideError('edits.unreadable', `${name} is not a file.`, {
        file: name,
        hint: 'Put a file of edits in its place, or remove it.',
      })
    if (bytes === 'too-large')
      throw new BroadsideError('edits.too-large', `${name} has more than 256 KB.`, {
        file: name,
        hint: 'Keep the edits; delete the lines that are commented out.',
      })
    return {
      name,
      text: bytes.toString('utf8').replace(/^\uFEFF/, ''),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }
  } catch (cause) {
    if (cause instanceof BroadsideError) throw cause
    const { code } = cause as NodeJS.ErrnoException
    throw new BroadsideError('edits.unreadable', `${name} cannot be read (${code}).`, {
      file: name,
      hint: 'Check that it is a file and that you may read it.',
      cause,
    })
  }
}
