import type { Sentence } from '../article/article.ts'
import { hasLanguage } from './lexicon/language.ts'
import { NUMBERS } from './lexicon/numbers.ts'
import { type Amount, readAmount } from './quantity-amount.ts'
import { readBare } from './quantity-bare.ts'
import { mergeConversions } from './quantity-conversion.ts'
import { pronounOf, readCounted, readGroup, readMember, readOf } from './quantity-count.ts'
import type { Quantity, Step } from './quantity-found.ts'
import { readFractionAt } from './quantity-fraction.ts'
import { readMagnitude, readMeasured, readPoints } from './quantity-measured.ts'
import { readNoun } from './quantity-noun.ts'
import { readQualifier } from './quantity-qualifier.ts'
import { readRange, readShared } from './quantity-range.ts'
import { readRatio } from './quantity-ratio.ts'
import { isHyphen, lowerAt, type Scan, scanOf } from './quantity-scan.ts'

export type { Quantity } from './quantity-found.ts'

/** Quantities before a number that may explain it; a bound, so that a sentence without end stays linear. */
const MOST_LOOKED_BACK = 16

const read = new WeakMap<Sentence, readonly Quantity[]>()

/** The quantities of a sentence of an article, read once however many ask. */
export function quantitiesOf(sentence: Sentence, lang: string): readonly Quantity[] {
  const known = read.get(sentence)
  if (known) return known
  const fresh = findQuantities(sentence.text, lang)
  read.set(sentence, fresh)
  return fresh
}

/**
 * The quantities of a sentence in order, none overlapping, conversions merged into what they convert. None in a language
 * (BCP 47) without a lexicon.
 */
export function findQuantities(sentence: string, lang: string): Quantity[] {
  if (!hasLanguage(NUMBERS, lang)) return []
  const scan = scanOf(sentence, lang)
  const found: Quantity[] = []
  let i = 0
  while (i < scan.tokens.length) {
    const step = scan.masked[i] || !mayStart(scan, i) ? null : readAt(scan, i, found.slice(-MOST_LOOKED_BACK))
    if (step) found.push(...step.found)
    i = Math.max(i + 1, step?.to ?? 0)
  }
  return mergeConversions(sentence, found, scan.words)
}

/** Most words begin no quantity; those before digits may be a currency or "magnitude". */
function mayStart(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!
  return (
    token.kind !== 'word' ||
    scan.starts.has(token.lower) ||
    scan.tokens[i + 1]?.kind === 'number' ||
    scan.tokens[i + 2]?.kind === 'number' ||
    scan.tokens[i + 3]?.kind === 'number'
  )
}

function readAt(scan: Scan, i: number, found: readonly Quantity[]): Step | null {
  return readMagnitude(scan, i) ?? readFractionAt(scan, i) ?? readAmountAt(scan, i, found)
}

function readAmountAt(scan: Scan, i: number, found: readonly Quantity[]): Step | null {
  const amount = readAmount(scan, i)
  if (!amount) return null
  // "3.2 deaths per 100,000 people": what a rate is for is no figure.
  const { words } = scan
  const before = lowerAt(scan, i - 1)
  if (
    (words.per.has(before) ||
      (words.perRound.has(before) && amount.value >= 100 && Number.isInteger(Math.log10(amount.value))) ||
      (words.every.has(before) && words.for.has(lowerAt(scan, i - 2)))) &&
    !amount.unit
  )
    return { found: [], to: amount.to }
  return (
    readRatio(scan, amount) ??
    readRange(scan, amount) ??
    readShared(scan, amount) ??
    readPlain(scan, amount, found)
  )
}

function readPlain(scan: Scan, a: Amount, found: readonly Quantity[]): Step | null {
  if (a.unit) return readMeasured(scan, a, a.unit)
  // "20-point plan", "three-room flats"
  if (isHyphen(scan, a.to) && scan.tokens[a.to + 1]?.glued && !isEnd(scan, a.to + 1))
    return { found: [], to: a.to + 1 }
  const points = readPoints(scan, a)
  if (points) return points
  const group = readGroup(scan, a, found)
  if (group) return group
  const leads = scan.words.ofWhich.has(lowerAt(scan, readQualifier(scan, a.from, false).from - 1))
  const noun = leads ? null : (readNoun(scan, a.to) ?? readOf(scan, a))
  const member = noun ? null : readMember(scan, a, found)
  if (member) return member
  if (noun) return readCounted(scan, a, pronounOf(scan, noun, found))
  return readBare(scan, a, found)
}

const isEnd = (scan: Scan, i: number) => scan.tokens[i]?.kind === 'mark'
