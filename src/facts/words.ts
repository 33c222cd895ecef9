import { STOP_WORDS } from './lexicon/stop-words.ts'

/** The words of a text in order, in lower case, with a possessive ending and inner apostrophes' marks taken off. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []).map(word =>
    word.replace(/['’]s$/u, '').replace(/['’]/gu, ''),
  )
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,\-‑–][\p{L}\p{N}]+)*/gu)?.length ?? 0
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
  if (word.length < 5 || /\d/.test(word)) return word.length === 4 ? word.replace(/([^s])s$/, '$1') : word
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=..(?:ss|x|ch|sh|z))es$/, '')
    .replace(/(?<=[^sui])s$/, '')
    .replace(/(?<=.{3})(?:ing|ed)$/, '')
    .replace(/(?<=.{3})e+$/, '')
    .replace(/([bdgmnprt])\1$/, '$1')
}
