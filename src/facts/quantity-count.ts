import { type Amount, isYearLike } from './quantity-amount.ts'
import { counted, make, type Quantity, RATIO, type Step } from './quantity-found.ts'
import { type NounRead, readNoun } from './quantity-noun.ts'
import { readQualifier } from './quantity-qualifier.ts'
import { lowerAt, type Scan } from './quantity-scan.ts'

/** "Of the 21 economists, 14 expect cuts": the second number counts the first's noun. */
export function readGroup(scan: Scan, a: Amount, found: readonly Quantity[]): Step | null {
  const whole = found.at(-1)
  if (whole?.kind !== 'count' || whole.value === null || whole.value < a.value || a.scaled) return null
  const token = scan.tokens[a.from]!
  const between = scan.text.slice(whole.end, token.start)
  if (!opensGroup(scan, whole) || !scan.words.groupGap.test(between)) return null
  const unit = { kind: 'count', symbol: whole.unit, dimension: 'count', factor: 1 } as const
  return { found: [make(scan, a.from, a.to, unit, { value: a.value })], to: a.to }
}

const opensGroup = (scan: Scan, whole: Quantity) =>
  scan.words.groupOpening.test(scan.text.slice(0, whole.start).trimStart())

/** "…, 14 expect a cut and seven see no change": a later number counts the group's noun too. */
export function readMember(scan: Scan, a: Amount, found: readonly Quantity[]): Step | null {
  const whole = found.find(({ kind }) => kind === 'count')
  if (!whole || whole.value === null || whole.value < a.value || a.scaled || !opensGroup(scan, whole))
    return null
  const before = lowerAt(scan, readQualifier(scan, a.from, false).from - 1)
  const next = scan.tokens[a.to]
  if (
    !(scan.words.memberAfter.has(before) || /^[,;]$/.test(before)) ||
    next?.kind !== 'word' ||
    isYearLike(scan, a)
  )
    return null
  const unit = { kind: 'count', symbol: whole.unit, dimension: 'count', factor: 1 } as const
  return { found: [make(scan, a.from, a.to, unit, { value: a.value })], to: a.to }
}

/** "1,486 of its members" counts the members. */
export function readOf(scan: Scan, a: Amount): NounRead | null {
  const { words } = scan
  if (!words.of.has(lowerAt(scan, a.to)) || a.value <= 10) return null
  let at = a.to + 1
  if (!words.determiners.has(lowerAt(scan, at))) return null
  at++
  const noun = readNoun(scan, at)
  return noun
}

/** "2.9 billion daily ones" and "17 others" count what was counted before. */
export function pronounOf(scan: Scan, noun: NounRead, found: readonly Quantity[]): NounRead {
  if (!scan.words.pronouns.has(noun.head)) return noun
  const last = found.findLast(({ kind, unit }) => kind === 'count' && unit !== null)
  return last?.unit ? { ...noun, unit: last.unit } : noun
}

/** A number with the noun it counts. */
export function readCounted(scan: Scan, a: Amount, noun: NounRead): Step {
  if (isSkipped(scan, a, noun, a.value)) return { found: [], to: a.to }
  if (
    !Number.isInteger(a.value) &&
    !a.scaled &&
    scan.words.each.some(phrase => isPhrase(scan, noun.to, phrase))
  )
    return { found: [make(scan, a.from, a.bareTo, RATIO, { value: a.value })], to: noun.to }
  return { found: [make(scan, a.from, noun.to, counted(noun), { value: a.value })], to: noun.to }
}

function isPhrase(scan: Scan, i: number, phrase: string): boolean {
  const token = scan.tokens[i]
  return (
    token !== undefined && scan.text.slice(token.start, token.start + phrase.length).toLowerCase() === phrase
  )
}

/** Counts that nobody would quote: "one", "the two countries", "three reasons", years before a noun. */
export function isSkipped(scan: Scan, a: Amount, noun: NounRead, value: number): boolean {
  const { words } = scan
  const before = lowerAt(scan, a.from - 1)
  if (value <= 1 && Number.isInteger(value)) return true
  if (value <= 10 && words.definite.has(before)) return true
  if (
    value <= 12 &&
    words.abstract.has(noun.head) &&
    readQualifier(scan, a.from, false).qualifier === 'exact'
  )
    return true
  return isYearLike(scan, a) && readQualifier(scan, a.from, false).qualifier === 'exact'
}
