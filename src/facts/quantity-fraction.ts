import { counted, make, RATIO, type Step } from './quantity-found.ts'
import { readNoun } from './quantity-noun.ts'
import { readFraction, readNumber } from './quantity-number.ts'
import { readQualifier } from './quantity-qualifier.ts'
import { isHyphen, lowerAt, type Scan } from './quantity-scan.ts'
import { readUnit } from './quantity-unit.ts'

/** "Two-thirds", "half of them", "half an hour", "a quarter of a million people". */
export function readFractionAt(scan: Scan, i: number): Step | null {
  const { words, tokens } = scan
  const fraction = readFraction(scan, i)
  // "Half a million" is a number.
  if (!fraction || readNumber(scan, i)?.scaled) return null
  let to = fraction.to
  // "half an hour", "three-quarters of a mile"
  if (words.of.has(lowerAt(scan, to)) && scan.numbers.article.includes(lowerAt(scan, to + 1))) to++
  const article = scan.numbers.article.includes(lowerAt(scan, to))
  const unit = readUnit(scan, article ? to + 1 : to, false)
  // The half-year is a period that results are for.
  if (unit?.hyphened && unit.symbol === 'year') return { found: [], to: unit.to }
  if (unit && (article || unit.hyphened) && unit.kind !== 'money')
    return { found: [make(scan, i, unit.to, unit, { value: fraction.value * unit.times })], to: unit.to }
  if (article) {
    const scale = scan.numbers.scales[lowerAt(scan, to + 1)]
    if (scale !== undefined) {
      const noun = readNoun(scan, to + 2)
      if (noun)
        return {
          found: [make(scan, i, noun.to, counted(noun), { value: fraction.value * scale })],
          to: noun.to,
        }
    }
  }
  if (readNumber(scan, i) && !fraction.bare && fraction.to <= i + 1) return null
  if (fraction.bare && !isShare(scan, i, fraction.to))
    return readNumber(scan, i)?.scaled ? null : { found: [], to: fraction.to }
  if (tokens[fraction.to]?.glued && isHyphen(scan, fraction.to)) return { found: [], to: fraction.to }
  if (fraction.value >= 1) return null
  return { found: [make(scan, i, fraction.to, RATIO, { value: fraction.value })], to: fraction.to }
}

/** "Half of them", "fewer than half", "fell by a third"; not "the first half", "a third term", "a quarter earlier". */
function isShare(scan: Scan, from: number, to: number): boolean {
  const { words, tokens, numbers } = scan
  const before = lowerAt(scan, from - 1)
  if (words.notHalf.has(before)) return false
  const next = tokens[to]
  const isHalf = numbers.half.includes(lowerAt(scan, from))
  const qualified = readQualifier(scan, from, false).from < from || words.by.has(before)
  // "A metre and a half of fill"
  if (words.rangeAnd.has(before) && numbers.article.includes(lowerAt(scan, from))) return false
  if (words.of.has(next?.lower ?? '')) return true
  if (isHyphen(scan, to) || before === 'in' || (isHalf && words.rangeAnd.has(before))) return false
  if (isHalf) return words.halfOf.has(next?.lower ?? '') || (qualified && closes(scan, to))
  return (qualified || words.shareAfter.has(before)) && closes(scan, to)
}

/** True where a phrase can end at token `i`. */
export const closes = (scan: Scan, i: number) => {
  const next = scan.tokens[i]
  return next === undefined || /^[.,;:)!?—–”"]$/.test(next.text) || scan.words.fractionNext.has(next.lower)
}
