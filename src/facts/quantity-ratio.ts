import type { Amount } from './quantity-amount.ts'
import { make, RATIO, type Step } from './quantity-found.ts'
import { readNoun } from './quantity-noun.ts'
import { readNumber } from './quantity-number.ts'
import { readQualifier } from './quantity-qualifier.ts'
import { isHyphen, lowerAt, type Scan } from './quantity-scan.ts'
import { readUnit } from './quantity-unit.ts'

/** "One in five", "29 of the trust's 31 data stores", "eight out of ten", "three times the usual figure". */
export function readRatio(scan: Scan, a: Amount): Step | null {
  const { words, tokens } = scan
  if (a.unit || a.scaled) return null
  if (words.times.has(lowerAt(scan, a.to)) || /^[x×]$/.test(lowerAt(scan, a.to))) return readTimes(scan, a)
  if (isFold(scan, a)) return one(scan, a.from, a.to + (isHyphen(scan, a.to) ? 2 : 1), a.value)
  const link = words.inAfterNoun && isNounBeforeIn(scan, a.to) ? a.to + 1 : a.to
  const isEvery = words.every.has(lowerAt(scan, link + 1))
  const isIn = words.in.has(lowerAt(scan, link)) && (isEvery || !words.of.has(lowerAt(scan, link)))
  if (isIn && a.value >= 1 && a.value < 100 && Number.isInteger(a.value)) {
    const every = isEvery ? link + 2 : link + 1
    const whole = readNumber(scan, every)
    const known = whole && !whole.scaled && Number.isInteger(whole.value) && whole.value > a.value
    if (
      known &&
      (whole.value <= 1000 || a.value === 1) &&
      !readUnit(scan, whole.to, false) &&
      !isHyphen(scan, whole.to)
    )
      return one(scan, a.from, whole.to, a.value / whole.value)
    const scaled = whole?.scaled && a.value === 1 && !readUnit(scan, whole.to, true)
    return scaled ? one(scan, a.from, whole.to, 1 / whole.value) : null
  }
  const rate = words.per.has(lowerAt(scan, a.to)) ? readNumber(scan, a.to + 1) : null
  if (rate && rate.value >= 100 && !readNoun(scan, rate.to))
    return one(scan, a.from, rate.to, a.value / rate.value)
  if (
    !Number.isInteger(a.value) &&
    words.of.has(lowerAt(scan, a.to)) &&
    scan.numbers.article.includes(lowerAt(scan, a.to + 1))
  )
    return one(scan, a.from, a.to, a.value)
  const of = words.of.has(lowerAt(scan, a.to))
    ? a.to
    : words.outOf.every((word, k) => lowerAt(scan, a.to + k) === word)
      ? a.to + 1
      : -1
  if (of < 0 || !Number.isInteger(a.value)) return null
  for (let at = of + 1; at < Math.min(tokens.length, of + 7); at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && !isHyphen(scan, at)) return null
    const whole = readNumber(scan, at)
    if (!whole || scan.numbers.article.includes(token.lower)) {
      if (
        token.kind === 'word' &&
        words.stops.has(token.lower) &&
        !words.determiners.has(token.lower) &&
        !words.period.has(token.lower)
      )
        return null
      continue
    }
    if (whole.value < a.value || readUnit(scan, whole.to, whole.scaled) || isHyphen(scan, whole.to))
      return null
    const noun = readNoun(scan, whole.to)
    const to = noun?.to ?? whole.to
    // "One of the five" singles one out: no share of them is meant.
    if (a.value === 1) return { found: [], to }
    return { found: [make(scan, a.from, to, RATIO, { value: a.value / whole.value })], to }
  }
  return null

  function one(scan: Scan, from: number, to: number, value: number): Step {
    return { found: [make(scan, from, to, RATIO, { value })], to }
  }
}

/** "Une personne sur dix": one word stands between the number and its "in". */
function isNounBeforeIn(scan: Scan, i: number): boolean {
  return (
    scan.tokens[i]?.kind === 'word' &&
    scan.words.in.has(lowerAt(scan, i + 1)) &&
    !scan.words.in.has(lowerAt(scan, i))
  )
}

function isFold(scan: Scan, a: Amount): boolean {
  const at = isHyphen(scan, a.to) ? a.to + 1 : a.to
  return scan.tokens[at]?.glued === true && scan.words.fold.test(lowerAt(scan, at))
}

/** "Three times" multiplies before a comparison, after a qualifier or with a decimal; else it counts occasions. */
function readTimes(scan: Scan, a: Amount): Step {
  const { words } = scan
  const to = a.to + 1
  const sign = !words.times.has(lowerAt(scan, a.to))
  if (sign && !scan.tokens[a.to]!.glued) return { found: [], to }
  const qualifier = readQualifier(scan, a.from, false)
  const bound = qualifier.qualifier !== 'exact'
  const multiplies = words.multiplies.has(lowerAt(scan, to)) || !Number.isInteger(a.value) || bound || sign
  if (!multiplies) return { found: [], to }
  return { found: [make(scan, a.from, to, RATIO, { value: a.value })], to }
}
