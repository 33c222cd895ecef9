import { forLanguage } from './lexicon/language.ts'
import { RACES } from './lexicon/units.ts'
import { type Amount, readAmount } from './quantity-amount.ts'
import { isPeriod } from './quantity-duration.ts'
import { make, type Step } from './quantity-found.ts'
import { readQualifier } from './quantity-qualifier.ts'
import { isHyphen, lowerAt, type Scan } from './quantity-scan.ts'
import type { UnitRead } from './quantity-unit.ts'

/** "Magnitude 4.8", "a 6.8-magnitude earthquake", "6.8 on the Richter scale". */
export function readMagnitude(scan: Scan, i: number): Step | null {
  const { words, tokens } = scan
  const unit = { kind: 'measure', symbol: 'magnitude', dimension: 'magnitude', factor: 1 } as const
  if (words.magnitude.has(lowerAt(scan, i))) {
    let at = i + 1
    if (isHyphen(scan, at)) at++
    if (words.of.has(lowerAt(scan, at))) at++
    const number = tokens[at]
    if (number?.kind !== 'number' || number.value === null || number.value >= 12) return null
    return { found: [make(scan, i, at + 1, unit, { value: number.value })], to: at + 1 }
  }
  const token = tokens[i]!
  if (token.kind !== 'number' || !words.richter.test(scan.text.slice(token.end, token.end + 24))) return null
  const to = isHyphen(scan, i + 1) || words.magnitude.has(lowerAt(scan, i + 1)) ? i + 2 : i + 1
  const end = isHyphen(scan, i + 1) ? to + 1 : to
  return { found: [make(scan, i, end, unit, { value: token.value ?? 0 })], to: end }
}

/** A number with its unit. */
export function readMeasured(scan: Scan, a: Amount, unit: UnitRead): Step | null {
  const next = lowerAt(scan, a.to)
  if (unit.kind === 'duration') {
    if (isPeriod(scan, a.from, a.to, a.value, unit)) return { found: [], to: a.to }
    const added = readSmaller(scan, a, unit)
    if (added) return added
    const half = readUnitAndHalf(scan, a)
    if (half)
      return { found: [make(scan, a.from, half, unit, { value: a.value + unit.times / 2 })], to: half }
  }
  if (unit.symbol === 'm' && forLanguage(RACES, scan.lang).includes(next)) return { found: [], to: a.to }
  if (unit.symbol === '°' && !a.digits) return { found: [], to: a.to }
  if (
    unit.kind !== 'money' &&
    unit.kind !== 'percent' &&
    a.value === 1 &&
    !a.digits &&
    !unit.hyphened &&
    !isStated(scan, a)
  )
    return { found: [], to: a.to }
  return { found: [make(scan, a.from, a.to, unit, { value: a.value })], to: a.to }
}

/** "11 hours and 20 minutes" is one length, in the larger unit. */
function readSmaller(scan: Scan, a: Amount, unit: UnitRead): Step | null {
  const link = lowerAt(scan, a.to)
  const b = readAmount(scan, scan.words.rangeAnd.has(link) || link === ',' ? a.to + 1 : a.to)
  if (b?.unit?.kind !== 'duration' || b.unit.factor >= unit.factor || b.from > a.to + 1) return null
  const size = unit.factor / unit.times
  const value = a.value + (b.value * (b.unit.factor / b.unit.times)) / size
  return value < a.value + 1 ? { found: [make(scan, a.from, b.to, unit, { value })], to: b.to } : null
}

/** "One year" is a length only where a bound or "for" says so. */
function isStated(scan: Scan, a: Amount): boolean {
  const qualifier = readQualifier(scan, a.from, true)
  return qualifier.from < a.from || scan.words.stated.has(lowerAt(scan, a.from - 1))
}

/** "A year and a half" is left out, "two years and a half" is 2.5 years. */
function readUnitAndHalf(scan: Scan, a: Amount): number | null {
  const { numbers } = scan
  // "Dos años y medio"
  if (numbers.and.includes(lowerAt(scan, a.to)) && numbers.andHalf.includes(lowerAt(scan, a.to + 1)))
    return a.to + 2
  const fits =
    numbers.and.includes(lowerAt(scan, a.to)) &&
    numbers.article.includes(lowerAt(scan, a.to + 1)) &&
    numbers.half.includes(lowerAt(scan, a.to + 2))
  return fits ? a.to + 3 : null
}

/** "Points" are of a rate near a percentage, of an index near one; else they are arguments. */
export function readPoints(scan: Scan, a: Amount): Step | null {
  const { points } = scan.words
  if (!points.nouns.has(lowerAt(scan, a.to))) return null
  const at = scan.tokens[a.from]!.start
  const nearby = scan.text.slice(Math.max(0, at - 200), at + 200)
  const rate = points.rate.test(nearby)
  const index = points.index.test(nearby)
  if (!index && !rate) return null
  const to = a.to + 1
  const unit = index
    ? ({ kind: 'count', symbol: 'point', dimension: 'count', factor: 1 } as const)
    : ({ kind: 'percent', symbol: 'pp', dimension: 'points', factor: 1 } as const)
  return { found: [make(scan, a.from, to, unit, { value: a.value })], to }
}
