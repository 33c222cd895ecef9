import { anyLetter } from '../article/any-letter.ts'
import { STOP_WORDS } from './lexicon/stop-words.ts'

/** The words of a text in order, in lower case, with a possessive ending and inner apostrophes' marks taken off. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase()
  return (lower.match(WORD(lower)) ?? []).map(word =>
    word.includes("'") || word.includes('’') ? word.replace(/['’]s$/u, '').replace(/['’]/gu, '') : word,
  )
}

const WORD = anyLetter(String.raw`[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*`, 'gu')
const COUNTED = anyLetter(String.raw`[\p{L}\p{N}]+(?:['’.,\-‑–][\p{L}\p{N}]+)*`, 'gu')

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(COUNTED(text))?.length ?? 0
}

/** The words of a text that carry content in its language (BCP 47), as stems, in order. */
export function contentWords(text: string, lang: string): string[] {
  const stops = stopWordsOf(lang)
  return wordsOf(text)
    .filter(word => word.length > 1 && !stops.has(word))
    .map(stemOf)
}

/** The stop words of a language (BCP 47); those of English where none are known. */
export function stopWordsOf(lang: string): ReadonlySet<string> {
  return STOP_WORDS[languageOf(lang)] ?? STOP_WORDS.en!
}

/** The ISO 639 part of a BCP 47 tag, in lower case. */
export function languageOf(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? ''
}

/** A word less its commonest endings, so that "talks", "talk" and "talked" are one; for comparison, never for print. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const singular = withoutPlural(word)
  return singular.length < 5 ? singular : withoutDouble(withoutE(withoutSuffix(singular)))
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /[sui]s$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:ss|x|ch|sh|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function withoutSuffix(word: string): string {
  if (word.endsWith('ing') && word.length > 5) return word.slice(0, -3)
  return word.endsWith('ed') ? word.slice(0, -2) : word
}

function withoutE(word: string): string {
  return word.endsWith('e') && word.length > 3 ? word.replace(/e{1,2}$/, '') : word
}

function withoutDouble(word: string): string {
  const last = word.charAt(word.length - 1)
  return 'bdgmnprt'.includes(last) && word.charAt(word.length - 2) === last ? word.slice(0, -1) : word
}
