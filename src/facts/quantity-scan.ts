import { anyLetter } from '../article/any-letter.ts'
import { findDates } from './dates.ts'
import { forLanguage } from './lexicon/language.ts'
import { NOUNS, type NounLexicon } from './lexicon/nouns.ts'
import { NUMBER_NAMES, type NumberNames } from './lexicon/number-names.ts'
import { NUMBERS, type NumberLexicon } from './lexicon/numbers.ts'
import { QUANTITY_WORDS, type QuantityWords } from './lexicon/quantity-words.ts'
import { type Token, tokensOf } from './quantity-token.ts'

/** A sentence cut into tokens, with the lexicons of its language; `masked` tokens are dates, times and other names. */
export type Scan = {
  readonly text: string
  readonly lang: string
  readonly tokens: readonly Token[]
  readonly masked: Uint8Array
  /** Words that a number can begin with. */
  readonly starts: ReadonlySet<string>
  readonly numbers: NumberLexicon
  readonly words: QuantityWords
  readonly nouns: NounLexicon
  readonly names: NumberNames
}

/** Cuts a sentence and masks what is not a quantity. */
export function scanOf(text: string, lang: string): Scan {
  const numbers = forLanguage(NUMBERS, lang)
  const names = forLanguage(NUMBER_NAMES, lang)
  const starts = startsOf(numbers)
  const tokens = starts.mayStandIn(text.toLowerCase()) ? tokensOf(text, numbers) : []
  const scan: Scan = {
    text,
    lang,
    tokens,
    starts: starts.words,
    masked: new Uint8Array(tokens.length),
    numbers,
    words: forLanguage(QUANTITY_WORDS, lang),
    nouns: forLanguage(NOUNS, lang),
    names,
  }
  if (tokens.length === 0) return scan
  const spans: [number, number][] = []
  for (const mention of findDates(text, { published: null, lang }))
    if (mention.form !== 'unit' && mention.form !== 'weekend') spans.push([mention.start, mention.end])
  const patterns = /\d/.test(text) ? names.patterns : []
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) spans.push([match.index, match.index + match[0].length])
  maskSpans(scan, spans)
  tokens.forEach((token, i) => {
    if (token.kind === 'number' && isName(scan, i)) scan.masked[i] = 1
  })
  return scan
}

type Starts = { readonly words: ReadonlySet<string>; readonly mayStandIn: (lower: string) => boolean }

const starts = new Map<NumberLexicon, Starts>()

/** The words that a number can begin with, and a test for sentences that hold none. */
function startsOf(numbers: NumberLexicon): Starts {
  const known = starts.get(numbers)
  if (known) return known
  const heads = [...Object.keys(numbers.small), ...numbers.half, ...numbers.halving, ...numbers.minus]
  const tails = [
    ...Object.keys(numbers.scales),
    ...Object.keys(numbers.hundred),
    ...Object.keys(numbers.fractions),
  ]
  const digit = new RegExp(`[\\d${Object.keys(numbers.fractionSigns).join('')}]`)
  const word = anyLetter(String.raw`(?<![\p{L}])(?:${[...heads, ...tails].join('|')})(?![\p{L}])`, 'u')
  const fresh = {
    words: new Set([...heads, ...numbers.article]),
    mayStandIn: (lower: string) => digit.test(lower) || word(lower).test(lower),
  }
  starts.set(numbers, fresh)
  return fresh
}

function maskSpans(scan: Scan, spans: [number, number][]): void {
  spans.sort((a, b) => a[0] - b[0])
  let i = 0
  for (const [start, end] of spans) {
    while (i < scan.tokens.length && scan.tokens[i]!.end <= start) i++
    for (let j = i; j < scan.tokens.length && scan.tokens[j]!.start < end; j++) scan.masked[j] = 1
  }
}

/** The lower-case text of a token, empty beyond the ends. */
export function lowerAt(scan: Scan, i: number): string {
  return scan.tokens[i]?.lower ?? ''
}

/** True for a hyphen or dash of a compound, at token `i`, with no space before it. */
export function isHyphen(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]
  return token?.glued === true && /^[-‐‑–]$/.test(token.text)
}

const startsUpper = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)

/** A number that is part of a name: glued to letters, after a numbered noun or a maker's name, or of an address. */
function isName(scan: Scan, i: number): boolean {
  const { tokens, names } = scan
  const before = tokens[i - 1]
  if (before && tokens[i]!.glued && /^[-‐‑]$/.test(before.text) && before.glued) {
    const word = tokens[i - 2]
    // "CL-415", but not "six- to eight" or "three-1".
    if (word?.kind === 'word' && scan.numbers.small[word.lower] === undefined) return true
  }
  if (before?.kind === 'word' && !tokens[i]!.glued) {
    if (names.numbered.has(before.lower) && isNumbered(scan, i)) return true
    if (names.models.has(before.text)) return !followedByScale(scan, i)
  }
  return isAddress(scan, i)
}

/** "Phase 2 inquiry" names a phase; "in the week 12,000 people came" does not. */
function isNumbered(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!
  if (/[,\s]/.test(token.text) || followedByScale(scan, i)) return false
  const before = scan.tokens[i - 1]!
  return startsUpper(before) || (token.value ?? 0) < 1000
}

function followedByScale(scan: Scan, i: number): boolean {
  const next = scan.tokens[i + 1]
  return (
    next !== undefined &&
    (scan.numbers.scales[next.lower] !== undefined ||
      next.text === '%' ||
      scan.words.shareWords.has(next.lower) ||
      (next.glued && scan.numbers.suffixes[next.text] !== undefined))
  )
}

function isAddress(scan: Scan, i: number): boolean {
  const { tokens, names } = scan
  for (let j = i + 1; j < Math.min(tokens.length, i + 4); j++) {
    if (!startsUpper(tokens[j])) return false
    if (j > i + 1 && names.streets.has(tokens[j]!.text)) return true
  }
  return false
}
