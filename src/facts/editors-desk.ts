import type { Article, SentenceId } from '../article/article.ts'
import type { Note } from '../error.ts'
import { nearest } from '../options/did-you-mean.ts'
import { keyFor, keyOf, sentenceTexts } from './edit-keys.ts'
import type { Edits } from './edits.ts'
import type { Statement } from './facts.ts'
import { placedSentences } from './placed.ts'
import { statementOf } from './statement.ts'

/** A sentence of the article, to be stated. */
export type Spot = {
  readonly id: SentenceId
  readonly section: `s${number}`
  /** Its place in reading order. */
  readonly position: number
  readonly statement: () => Statement
}

/** Why an edit is not printed: its words are gone from the article, it has no effect, or it fits several items. */
export type Miss = 'gone' | 'idle' | 'ambiguous'

/** What the editing of one article shares: its sentences by their keys, and what is found on the way. */
export type EditorsDesk = {
  readonly edits: Edits
  readonly texts: ReadonlyMap<SentenceId, string>
  readonly spot: (called: string) => Spot | null
  readonly positionOf: (id: SentenceId | undefined) => number
  /** Sentences that were left out of a list. */
  readonly dropped: Set<SentenceId>
  /** `known` are the names that could have been meant. */
  readonly miss: (why: Miss, path: readonly PropertyKey[], called: string, known?: readonly string[]) => void
  readonly notes: () => readonly Note[]
}

/** Notes beyond these are counted: a file for another article altogether would give one a line. */
const MOST_NOTES = 50

/** Opens an article for editing. */
export function createDesk(article: Article, edits: Edits): EditorsDesk {
  const texts = sentenceTexts(article)
  const positions = new Map([...texts.keys()].map((id, i) => [id, i]))
  const spots = spotsOf(article)
  const misses: Parameters<EditorsDesk['miss']>[] = []
  return {
    edits,
    texts,
    spot: called => spots.get(keyFor(called)) ?? null,
    positionOf: id => (id === undefined ? -1 : (positions.get(id) ?? -1)),
    dropped: new Set(),
    miss: (...miss) => void misses.push(miss),
    notes: () => {
      const shown = misses.slice(0, MOST_NOTES).map(([why, path, called, known = []]) => ({
        code: `edits.${why}`,
        ...said(why, path, called, nearest(called, known)),
        line: edits.lineOf(path),
        file: edits.file,
      }))
      const more = misses.length - shown.length
      return more === 0
        ? shown
        : [
            ...shown,
            {
              code: 'edits.gone',
              message: `${more} more edits of this file are not printed.`,
              hint: null,
              line: null,
              file: edits.file,
            },
          ]
    },
  }
}

/** Of sentences with the same words the first. */
function spotsOf(article: Article): ReadonlyMap<string, Spot> {
  const places = new Map(placedSentences(article).map(place => [place.sentence.id, place]))
  const spots = new Map<string, Spot>()
  let position = 0
  for (const { id: section, paragraphs } of article.sections)
    for (const { sentences } of paragraphs)
      for (const { id, text } of sentences) {
        const key = keyOf(text)
        const place = places.get(id)
        const statement = () => (place ? statementOf(place, article) : { text, cites: [id] })
        if (!spots.has(key)) spots.set(key, { id, section, position, statement })
        position++
      }
  return spots
}

const MOST_SHOWN = 60

function said(
  why: Miss,
  path: readonly PropertyKey[],
  called: string,
  near: string | null,
): { readonly message: string; readonly hint: string } {
  const where = path.slice(0, 2).join('.')
  const what = called.length > MOST_SHOWN ? `${called.slice(0, MOST_SHOWN - 1)}…` : called
  switch (why) {
    case 'gone':
      return {
        message: `${where}: nothing in the article fits ${what} any more, so this edit is not printed.`,
        hint:
          near === null
            ? 'It stays in the file in case the words come back; delete it if they do not.'
            : `Did you mean ${near}?`,
      }
    case 'idle':
      return {
        message: `${where}: the article has ${what}, but it is not printed there, so this edit has no effect.`,
        hint: `Name it under ${String(path[0])}.use, or delete this edit.`,
      }
    case 'ambiguous':
      return {
        message: `${where}: several items fit ${what}, so this edit is not printed.`,
        hint: 'Name the item by its key: broadside extract --edit lists the keys.',
      }
  }
}
