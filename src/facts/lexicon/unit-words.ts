import { UNIT_WORDS_DE } from './de/units.ts'
import { UNIT_WORDS_ES } from './es/units.ts'
import { UNIT_WORDS_FR } from './fr/units.ts'
import { UNIT_WORDS_IT } from './it/units.ts'
import { UNIT_WORDS_PT } from './pt/units.ts'

/** Words for units by language (ISO 639-1) and symbol, in lower case; the English ones stand beside the units. */
export const UNIT_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de: UNIT_WORDS_DE,
  fr: UNIT_WORDS_FR,
  es: UNIT_WORDS_ES,
  pt: UNIT_WORDS_PT,
  it: UNIT_WORDS_IT,
}
