import { NUMBERS_DE } from './de/numbers.ts'
import { NUMBERS_ES, NUMBERS_ES_POINT } from './es/numbers.ts'
import { NUMBERS_FR } from './fr/numbers.ts'
import { NUMBERS_IT } from './it/numbers.ts'
import { type ByLanguage, wordTable } from './language.ts'
import { NUMBERS_PT } from './pt/numbers.ts'

/** How a language writes numbers. All words are lower case; `suffixes` are scale letters glued to digits (`3.4m`). */
export type NumberLexicon = {
  readonly decimal: '.' | ','
  readonly small: Readonly<Record<string, number>>
  readonly hundred: Readonly<Record<string, number>>
  readonly scales: Readonly<Record<string, number>>
  readonly suffixes: Readonly<Record<string, number>>
  /** Suffixes that are also units; without a currency they need a counted noun after them. */
  readonly doubtful: ReadonlySet<string>
  readonly fractions: Readonly<Record<string, number>>
  readonly fractionSigns: Readonly<Record<string, number>>
  readonly and: readonly string[]
  readonly article: readonly string[]
  readonly half: readonly string[]
  readonly minus: readonly string[]
  /** Words drawn together with the next by an apostrophe are words of their own: "d’euros". */
  readonly elides: boolean
  /** Words between a scale word and what it counts: "3 millions d’euros". */
  readonly scaleOf: readonly string[]
  /** Scale words that end in a full stop: "3 Mio. Euro". */
  readonly stopped: ReadonlySet<string>
  /** Halves right before a scale word: "eine halbe Million". */
  readonly halving: readonly string[]
  /** Halves that a scale word is followed by: "dos millones y medio". */
  readonly andHalf: readonly string[]
  /** True where "and" joins tens and units: "treinta y cinco". */
  readonly tensAnd: boolean
  /** Numbers of two words joined by a hyphen: "quatre-vingt". */
  readonly compounds: Readonly<Record<string, number>>
  /** The ending of a fraction's plural, which tells "two thirds" from "two third places". */
  readonly pluralFraction: RegExp | null
}

const SIGNS = wordTable({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
})

/** Number words by language. */
export const NUMBERS: ByLanguage<NumberLexicon> = {
  en: {
    decimal: '.',
    small: wordTable({
      zero: 0,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    }),
    hundred: wordTable({ hundred: 100, dozen: 12 }),
    scales: wordTable({
      thousand: 1e3,
      lakh: 1e5,
      lakhs: 1e5,
      crore: 1e7,
      crores: 1e7,
      million: 1e6,
      mln: 1e6,
      mn: 1e6,
      billion: 1e9,
      bn: 1e9,
      bln: 1e9,
      trillion: 1e12,
      tn: 1e12,
      trn: 1e12,
      quadrillion: 1e15,
    }),
    suffixes: wordTable({
      k: 1e3,
      K: 1e3,
      m: 1e6,
      M: 1e6,
      mn: 1e6,
      mln: 1e6,
      MM: 1e6,
      b: 1e9,
      B: 1e9,
      bn: 1e9,
      Bn: 1e9,
      BN: 1e9,
      bln: 1e9,
      t: 1e12,
      T: 1e12,
      tn: 1e12,
      trn: 1e12,
      cr: 1e7,
    }),
    doubtful: new Set(['k', 'K', 'm', 'M', 'b', 'B', 't', 'T', 'cr', 'MM']),
    fractions: wordTable({
      half: 1 / 2,
      halves: 1 / 2,
      third: 1 / 3,
      thirds: 1 / 3,
      quarter: 1 / 4,
      quarters: 1 / 4,
      fourth: 1 / 4,
      fourths: 1 / 4,
      fifth: 1 / 5,
      fifths: 1 / 5,
      sixth: 1 / 6,
      sixths: 1 / 6,
      seventh: 1 / 7,
      sevenths: 1 / 7,
      eighth: 1 / 8,
      eighths: 1 / 8,
      ninth: 1 / 9,
      ninths: 1 / 9,
      tenth: 1 / 10,
      tenths: 1 / 10,
      twelfth: 1 / 12,
      hundredth: 1 / 100,
      thousandth: 1 / 1000,
    }),
    fractionSigns: SIGNS,
    and: ['and'],
    article: ['a', 'an'],
    half: ['half'],
    minus: ['minus', 'negative'],
    elides: false,
    scaleOf: [],
    stopped: new Set(),
    halving: [],
    andHalf: [],
    tensAnd: false,
    compounds: wordTable({}),
    pluralFraction: /s$/,
  },
  de: NUMBERS_DE,
  fr: NUMBERS_FR,
  es: NUMBERS_ES,
  pt: NUMBERS_PT,
  it: NUMBERS_IT,
  'es-mx': NUMBERS_ES_POINT,
  'es-us': NUMBERS_ES_POINT,
  'es-gt': NUMBERS_ES_POINT,
  'es-hn': NUMBERS_ES_POINT,
  'es-sv': NUMBERS_ES_POINT,
  'es-ni': NUMBERS_ES_POINT,
  'es-pa': NUMBERS_ES_POINT,
  'es-do': NUMBERS_ES_POINT,
  'es-pr': NUMBERS_ES_POINT,
  'es-pe': NUMBERS_ES_POINT,
}
