import { anyLetter } from '../article/any-letter.ts'
import type { Word } from './name-words.ts'

const QUOTED = /[“"«]([^“”"«»]{1,90})[”"»]/gu
const NONE: ReadonlySet<number> = new Set()

/** How many stretches in italics a paragraph's sentences are searched for. */
const FEW = 40

/** The indexes of the words that stand in the title of a work: in quotation marks with its capitals, or in italics. */
export function wordsInWorks(
  text: string,
  words: readonly Word[],
  italics: readonly string[],
): ReadonlySet<number> {
  if (italics.length === 0 && !/[“"«]/.test(text)) return NONE
  const found = new Set<number>()
  let at = 0
  for (const match of text.matchAll(QUOTED)) {
    if (!isTitleCase(match[1]!)) continue
    const end = match.index + match[0].length
    while (at < words.length && words[at]!.start < match.index) at++
    for (; at < words.length && words[at]!.start < end; at++) found.add(at)
  }
  for (const work of italics.slice(0, FEW)) {
    const start = work === '' ? -1 : text.indexOf(work)
    if (start < 0) continue
    words.forEach((word, index) => {
      if (word.start >= start && word.end <= start + work.length) found.add(index)
    })
  }
  return found
}

/** True for two or more words of which all but short function words have capitals. */
export function isTitleCase(text: string): boolean {
  const words = text.match(WORD(text)) ?? []
  return words.length > 1 && words.every(word => /^[\p{Lu}\p{N}]/u.test(word) || MINOR.has(word))
}

const WORD = anyLetter(String.raw`[\p{L}\p{N}][\p{L}\p{N}’'-]*`, 'gu')

/** Words that titles print in lower case. */
const MINOR = new Set(
  'a an the of and or nor but in on at to for from by with as into over vs de la du la le el'.split(' '),
)
