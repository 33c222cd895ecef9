import { appendFile } from 'node:fs/promises'
import path from 'node:path'
import type { Article } from '../article/article.ts'
import { BroadsideError } from '../error.ts'
import { editsText, newOffers } from '../facts/edits-text.ts'
import { extractFacts } from '../facts/extract.ts'
import { installation } from '../installation.ts'
import { editsPlace } from '../intake/read-edits.ts'
import type { Source } from '../intake/source.ts'
import { writeFiles } from '../store/write-file.ts'

/**
 * Writes the editor's file beside an article. One that is there keeps every character: what it does not offer yet is added at
 * its end as comments. Returns what was done, for people.
 */
export async function writeEdits(
  input: { readonly path: string; readonly name: string },
  article: Article,
  edits: Source['edits'],
): Promise<string> {
  const { file, name } = editsPlace(input)
  const facts = extractFacts(article)
  const base = path.basename(input.path)
  if (edits === undefined) {
    const text = editsText(article, facts, {
      input: base,
      generator: `broadside ${installation().version}`,
    })
    await orRefused(name, () =>
      writeFiles(path.dirname(file), [{ name: path.basename(file), content: text }]),
    )
    return `wrote ${name}: remove the "# " before a line to make its edit, then build`
  }
  const { parseEdits } = await import('../facts/edits-file.ts')
  const { addition, added } = newOffers(edits.text, parseEdits(edits), article, facts, base)
  if (added === 0) return `${name} is there and offers all there is: nothing was written`
  await orRefused(name, () => appendFile(file, addition))
  return `${name} is there and keeps its edits: ${added === 1 ? '1 new line' : `${added} new lines`} at its end, as comments`
}

async function orRefused(name: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (cause) {
    const inner = cause instanceof Error && cause.cause !== undefined ? cause.cause : cause
    throw new BroadsideError(
      'edits.unwritable',
      `${name} cannot be written (${(inner as NodeJS.ErrnoException).code ?? String(inner)}).`,
      { file: name, hint: 'Check that you may write to the folder of the article.', cause },
    )
  }
}
