import { anyLetter } from '../article/any-letter.ts'
import type { NumberLexicon } from './lexicon/numbers.ts'

/** A piece of a sentence. `glued` is true where no space stands before it; `value` is set on digits and fraction signs. */
export type Token = {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly glued: boolean
  readonly kind: 'number' | 'word' | 'mark'
  readonly value: number | null
}

// In English a plain space groups digits only before "000": "45 737 MAX jets" are 45 jets.
const DIGITS = {
  '.': String.raw`\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:(?:[\u00a0\u202f\u2009]\d{3}){1,6}|(?: 000){1,6})(?![\d,.]?\d)|\d+(?:\.\d+)?`,
  // Some writers of these languages set a decimal point all the same: "1.5 millones".
  ',': String.raw`\d{1,3}(?:\.\d{3}){1,6}(?!\d)(?:,\d+)?|\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}){1,6}(?!\d)(?:,\d+)?|\d{1,3}(?:[’']\d{3}){1,6}(?!\d)(?:[.,]\d+)?|\d{1,3}(?:,\d{3}){2,6}(?![\d,])|\d{1,4}\.\d{1,2}(?![\d.]|,\d)|\d+(?:,\d+)?`,
} as const

const WORD = String.raw`(?:(?<=[\p{L}\p{N}])['’])?[\p{L}][\p{L}\p{M}]*`

const ELIDED_WORD = String.raw`[\p{L}][\p{L}\p{M}]*(?:['’](?=[\p{L}]))?`

const patternOf = (digits: string, word: string) =>
  anyLetter(String.raw`(?<number>${digits})|(?<word>${word})|[^\s]`, 'gu')

const PATTERNS = {
  '.': { plain: patternOf(DIGITS['.'], WORD), elided: patternOf(DIGITS['.'], ELIDED_WORD) },
  ',': { plain: patternOf(DIGITS[','], WORD), elided: patternOf(DIGITS[','], ELIDED_WORD) },
} as const

/** The tokens of a sentence: numbers as its language writes them, words without their possessive ending, and single marks. */
export function tokensOf(text: string, numbers: NumberLexicon): Token[] {
  const tokens: Token[] = []
  let last = -1
  const pattern = PATTERNS[numbers.decimal][numbers.elides ? 'elided' : 'plain']
  for (const match of text.matchAll(pattern(text))) {
    const start = match.index
    const word = match[0]
    const digits = match.groups?.number
    const sign = numbers.fractionSigns[word]
    tokens.push({
      text: word,
      lower: numbers.elides ? word.toLowerCase().replace('’', "'") : word.toLowerCase(),
      start,
      end: start + word.length,
      glued: start === last,
      kind: digits !== undefined || sign !== undefined ? 'number' : match.groups?.word ? 'word' : 'mark',
      value: digits !== undefined ? amountOf(digits, numbers.decimal) : (sign ?? null),
    })
    last = start + word.length
  }
  return tokens
}

function amountOf(digits: string, decimal: '.' | ','): number {
  if (decimal === '.') return Number(digits.replace(/[^\d.]/g, ''))
  const hasPoint = /^(?:\d+|\d{1,3}(?:[’']\d{3})+)\.\d{1,2}$/.test(digits)
  if (hasPoint) return Number(digits.replace(/[^\d.]/g, ''))
  if (/,\d{3},/.test(digits)) return Number(digits.replaceAll(',', ''))
  return Number(digits.replace(/[^\d,]/g, '').replace(',', '.'))
}
