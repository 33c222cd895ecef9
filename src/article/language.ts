import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { anyLetter } from './any-letter.ts'
import { FUNCTION_WORDS } from './lexicon/function-words.ts'

/** How much of an article tells its language. */
const MOST_CHARACTERS = 4000

/** The share of English function words above which a text is English; prose has some 0.4, other languages below 0.15. */
const ENGLISH_SHARE = 0.16

/** Fewer words than these in Latin letters tell nothing. */
const FEW_WORDS = 12

/** How sure the detector must be, from 0 to 1. */
const SURE = 0.5

/** What a text is in where it is surely not English and nothing more is known (ISO 639-2 "undetermined"). */
export const UNKNOWN_LANGUAGE = 'und'

/** Languages that the detector names for others it does not know: Danish is "no" to it. */
const DOUBTFUL: ReadonlySet<string> = new Set(['no', 'ber', 'tlh', 'eo', 'la'])

/** Scripts that one language of the press is written in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
]

const LETTER = anyLetter(String.raw`[\p{L}]`, 'gu')
const LATIN_LETTER = anyLetter(String.raw`[\p{Script=Latin}]`, 'gu')
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/gu
const WORD = anyLetter(String.raw`[\p{L}]+`, 'gu')

/**
 * The language of an article that states none (ISO 639-1), from its first 4000 characters: English where it looks so or is too
 * short to tell, `und` where it surely is another that cannot be told. The detector is loaded for other text only.
 */
export async function languageOf(blocks: readonly RootContent[]): Promise<string> {
  const sample = sampleOf(blocks)
  const lower = sample.toLowerCase()
  const letters = sample.match(LETTER(sample))?.length ?? 0
  const latin = sample.match(LATIN_LETTER(sample))?.length ?? 0
  const words = lower.match(WORD(lower)) ?? []
  // One foreign name in another script would decide it all.
  if (latin * 2 >= letters)
    return looksEnglish(words) ? 'en' : detected(sample.replace(OTHER_LETTER, ''), words)
  for (const [script, lang] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters
    if (share > (lang === 'ja' ? 0.1 : 0.4)) return lang === 'zh' && isTraditional(sample) ? 'zh-Hant' : lang
  }
  return detected(sample, words)
}

/** Common characters that only one of the two ways of writing Chinese has. */
const TRADITIONAL = /[這個們國來時說對會為發學開關問間長東車見話語請讓過還進運達選邊當應經統總網實]/gu
const SIMPLIFIED = /[这个们国来时说对会为发学开关问间长东车见话语请让过还进运达选边当应经统总网实]/gu

function isTraditional(sample: string): boolean {
  return (sample.match(TRADITIONAL)?.length ?? 0) > (sample.match(SIMPLIFIED)?.length ?? 0)
}

function sampleOf(blocks: readonly RootContent[]): string {
  let sample = ''
  for (const block of blocks) {
    if (sample.length >= MOST_CHARACTERS) break
    if (block.type !== 'code') sample += `${textOf(block)}\n`
  }
  return sample.slice(0, MOST_CHARACTERS)
}

/** True for text in Latin letters that is English or too short to tell. */
function looksEnglish(words: readonly string[]): boolean {
  return words.length < FEW_WORDS || share(words, 'en') >= ENGLISH_SHARE
}

/** The share of a language's function words among words. */
function share(words: readonly string[], lang: string): number {
  const list = FUNCTION_WORDS[lang]
  return list === undefined ? 0 : words.filter(word => list.has(word)).length / Math.max(1, words.length)
}

/** What the detector is sure of; a language with a list of function words must have most of them, or it is a neighbour's. */
async function detected(sample: string, words: readonly string[]): Promise<string> {
  const { detectAll } = await import('tinyld/light')
  const best = detectAll(sample)[0]
  if (best === undefined || best.accuracy < SURE || DOUBTFUL.has(best.lang)) return UNKNOWN_LANGUAGE
  if (FUNCTION_WORDS[best.lang] === undefined) return best.lang
  const own = share(words, best.lang)
  const isOwn = Object.keys(FUNCTION_WORDS).every(other => share(words, other) <= own)
  return isOwn ? best.lang : UNKNOWN_LANGUAGE
}

/** A language tag as BCP 47 writes it ("en_US" is `en-US`); of one that no rule knows, its first part or English stays. */
export function canonicalLanguage(tag: string): string {
  for (const attempt of [tag.replaceAll('_', '-'), tag.split(/[-_]/)[0] ?? ''])
    try {
      const [canonical] = Intl.getCanonicalLocales(attempt)
      if (canonical) return canonical
    } catch {
      // Tried next: the first part alone.
    }
  return 'en'
}
