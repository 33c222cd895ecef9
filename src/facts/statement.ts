import type { Article, Sentence } from '../article/article.ts'
import type { Statement } from './facts.ts'
import type { Placed } from './placed.ts'
import { resolveReference } from './pronouns.ts'
import { leaningOf } from './standalone.ts'

/**
 * A sentence as a statement; `display` where it leans on another in a way that can be mended: a leading connective is
 * dropped, a leading pronoun followed by its name in brackets where that is certain.
 */
export function statementOf(place: Placed, article: Article): Statement {
  const { sentence } = place
  const display = mended(sentence, article)
  return { text: sentence.text, ...(display === null ? {} : { display }), cites: [sentence.id] }
}

/** A sentence that leans on another as it may be printed; null where it does not lean, or no certain mending is known. */
export function mended(sentence: Sentence, article: Article): string | null {
  const leaning = leaningOf(sentence.text, article.lang)
  if (leaning.kind === 'connective') return leaning.rest
  if (leaning.kind !== 'pronoun') return null
  const reference = resolveReference(article, sentence.id)
  if (reference === null) return null
  const head = leaning.pronoun.length
  return `${leaning.rest.slice(0, head)} [${reference.short}]${leaning.rest.slice(head)}`
}

/** Of the items at or above a threshold the heaviest, at most `limit`, in their own order; the earlier wins a tie. */
export function strongest<T>(
  items: readonly T[],
  weight: (item: T) => number,
  threshold: number,
  limit: number,
): readonly T[] {
  return items
    .map((item, i) => ({ item, i, weight: weight(item) }))
    .filter(entry => entry.weight >= threshold)
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .slice(0, limit)
    .sort((a, b) => a.i - b.i)
    .map(entry => entry.item)
}
