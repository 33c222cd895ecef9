import type { Article } from '../article/article.ts'
import type { Statement } from './facts.ts'
import type { Placed } from './placed.ts'
import { leaningOf } from './standalone.ts'

/** A sentence as a statement; `display` where it leans on another in a way that can be mended. */
export function statementOf({ sentence }: Placed, article: Article): Statement {
  const leaning = leaningOf(sentence.text, article.lang)
  return {
    text: sentence.text,
    ...(leaning.kind === 'connective' ? { display: leaning.rest } : {}),
    cites: [sentence.id],
  }
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
