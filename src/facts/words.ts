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

/** How many words a text has; where the script sets none apart, two characters count as one. */
export function wordCount(text: string): number {
  const counted = (part: string) => part.match(COUNTED(part))?.length ?? 0
  if (!UNSPACED.test(text)) return counted(text)
  const characters = text.match(ALL_UNSPACED)?.join('').length ?? 0
  return counted(text.replace(ALL_UNSPACED, ' ')) + Math.ceil(characters / 2)
}

/** The words of a text that carry content in its language (BCP 47), as stems, in order. */
export function contentWords(text: string, lang: string): string[] {
  const stops = stopWordsOf(lang)
  const words = UNSPACED.test(text) ? wordsOf(text).flatMap(pairsOf) : wordsOf(text)
  return words.filter(word => word.length > 1 && !stops.has(word)).map(stemOf)
}

/** Chinese characters and kana, which no spaces part into words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const ALL_UNSPACED = new RegExp(`${UNSPACED.source}+`, 'gu')
/** Endings, particles and the like: what carries content has a Chinese character or katakana. */
const PARTICLES = /^\p{Script=Hiragana}+$|[的了著着]/u

/**
 * Each two characters that stand together, in place of words: what is said twice has the same pairs. A dictionary of words, as
 * ICU's, would change with the version of Node.
 */
function pairsOf(word: string): readonly string[] {
  if (!UNSPACED.test(word)) return [word]
  const runs = word.match(ALL_UNSPACED) ?? []
  const pairs = runs.flatMap(run => {
    const characters = [...run]
    return characters.slice(1).map((character, i) => `${characters[i]}${character}`)
  })
  const others = word.split(ALL_UNSPACED).filter(part => part !== '')
  return [...pairs.filter(pair => !PARTICLES.test(pair)), ...others]
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
