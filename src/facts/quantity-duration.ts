import { readQualifier } from './quantity-qualifier.ts'
import { lowerAt, type Scan } from './quantity-scan.ts'
import type { UnitRead } from './quantity-unit.ts'

/**
 * True where a length of time in tokens `from` to `to` is no figure: an offset ("two weeks ago", "in two years"), a
 * period that a statistic is for ("the six months to June", "the previous three days"), or an age.
 */
export function isPeriod(scan: Scan, from: number, to: number, value: number, unit: UnitRead): boolean {
  const { tokens, words } = scan
  const qualifier = readQualifier(scan, from, true)
  const start = qualifier.from
  const before = lowerAt(scan, start - 1)
  const next = lowerAt(scan, to)
  if (words.ago.has(next)) return true
  if (
    words.ageAfter.test(scan.text.slice(tokens[to - 1]!.start - 1)) ||
    words.old.test(scan.text.slice(tokens[to - 1]!.end))
  )
    return true
  if (words.period.has(lowerAt(scan, from - 1))) return true
  if (words.reporting.has(next) && scan.masked[to + 1]) return true
  if (words.in.has(before) || words.within.has(before)) {
    if (qualifier.qualifier === 'at-most' && qualifier.from < from) return false
    return hasModal(scan, start - 1) && !isReach(scan, start - 1)
  }
  if (words.next.has(lowerAt(scan, from - 1)))
    return !words.during.has(lowerAt(scan, from - (words.definite.has(lowerAt(scan, from - 2)) ? 3 : 2)))
  return value >= 1000 && unit.symbol === 'year'
}

/** "Will fall in two years" looks ahead; "can be built in nine months" tells how long it takes. */
function hasModal(scan: Scan, before: number): boolean {
  for (let i = before - 1; i >= Math.max(0, before - 14); i--) {
    const word = lowerAt(scan, i)
    if (/^[;:.]$/.test(word)) return false
    if (scan.words.modals.has(word)) return true
  }
  return false
}

/** "The lowest in four years" looks back over a length. */
function isReach(scan: Scan, before: number): boolean {
  return scan.words.superlative.test(lowerAt(scan, before - 1))
}
