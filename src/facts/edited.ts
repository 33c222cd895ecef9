import type { Article } from '../article/article.ts'
import type { Source } from '../intake/source.ts'
import { applyEdits, type EditedFacts } from './apply-edits.ts'
import { extractFacts } from './extract.ts'
import { languageNotes } from './language-note.ts'

/** The facts of an article with the changes of the editor's file beside it, if there is one; a faulty one is an `edits` error. */
export async function editedFacts(article: Article, edits: Source['edits']): Promise<EditedFacts> {
  const facts = extractFacts(article)
  const notes = languageNotes(article)
  if (edits === undefined) return { article, facts, dropped: [], notes }
  // Its schema is loaded for articles that have such a file only.
  const { parseEdits } = await import('./edits-file.ts')
  const edited = applyEdits(article, facts, parseEdits(edits))
  return { ...edited, notes: [...notes, ...edited.notes] }
}
