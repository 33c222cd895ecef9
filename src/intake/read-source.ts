import path from 'node:path'
import { BroadsideError } from '../error.ts'
import { readRegularFile } from '../options/regular-file.ts'
import { binaryKind, detectFormat, formatOf } from './format.ts'
import type { Input } from './inputs.ts'
import { readEdits } from './read-edits.ts'
import type { Format, Source } from './source.ts'

/** The largest article that is read, in bytes. */
export const MOST_BYTES = 64 * 2 ** 20

/**
 * Reads an input whole. `format` is that of standard input; without it, and of a file without a known extension, the content tells.
 * Missing, unreadable, empty, binary and too large inputs, pipes and devices are `input` errors.
 */
export async function readSource(
  input: Input,
  format: Format | null,
  standardInput: () => AsyncIterable<Uint8Array>,
): Promise<Source> {
  const bytes = input.path === null ? await readAll(standardInput(), input) : readFile(input.path, input)
  if (isBlank(bytes))
    throw new BroadsideError('input.empty', `${said(input)} is empty.`, {
      hint: 'Give it a title and some text.',
    })
  const stated = input.path === null ? format : formatOf(path.extname(input.path))
  const known = stated ?? detectFormat(bytes)
  if (known !== 'docx') {
    const kind = binaryKind(bytes)
    if (kind !== null)
      throw new BroadsideError('input.binary', `${said(input)} is ${kind}, not an article.`, {
        hint: 'Save the article as Markdown, plain text, HTML or a Word document (.docx).',
      })
  }
  return { name: input.name, stem: stemOf(input), format: known, bytes, ...(await besides(input)) }
}

/** What lies beside an article: its pictures' folder, and its editor's file if there is one. */
async function besides({ path: file, name }: Input): Promise<Pick<Source, 'folder' | 'edits'>> {
  if (file === null) return {}
  const edits = await readEdits({ path: file, name })
  return { folder: path.dirname(file), ...(edits === null ? {} : { edits }) }
}

function readFile(file: string, input: Input): Uint8Array {
  try {
    const bytes = readRegularFile(file, MOST_BYTES)
    if (bytes === 'not-a-file')
      throw new BroadsideError('input.not-a-file', `${said(input)} is not a regular file.`, {
        hint: 'Name a file; what a pipe gives is read as standard input, named -.',
      })
    if (bytes === 'too-large') throw tooLarge(input)
    return bytes
  } catch (cause) {
    if (cause instanceof BroadsideError) throw cause
    const { code } = cause as NodeJS.ErrnoException
    throw code === 'ENOENT'
      ? new BroadsideError('input.missing', `There is no file ${input.name}.`, {
          hint: 'Check the path.',
          cause,
        })
      : new BroadsideError('input.unreadable', `${said(input)} cannot be read (${code}).`, {
          hint: 'Check that you may read it.',
          cause,
        })
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>, input: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MOST_BYTES) throw tooLarge(input)
  }
  return Buffer.concat(chunks, size)
}

function tooLarge(input: Input): BroadsideError {
  return new BroadsideError('input.too-large', `${said(input)} has more than 64 MB.`, {
    hint: 'Give one article; pictures belong beside it, not in it.',
  })
}

/** Whether there is nothing but white space and byte order marks. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe)
}

function stemOf(input: Input): string {
  return input.path === null ? 'article' : path.basename(input.path, path.extname(input.path))
}

function said(input: Input): string {
  return input.path === null ? 'Standard input' : input.name
}
