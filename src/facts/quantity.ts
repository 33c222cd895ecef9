import type { Sentence } from '../article/article.ts'
import type { FigureKind, Qualifier } from './facts.ts'
import { CURRENCY_FAMILIES } from './lexicon/currencies.ts'
import { forLanguage } from './lexicon/language.ts'
import { RACES } from './lexicon/units.ts'
import { mergeConversions } from './quantity-conversion.ts'
import { isPeriod } from './quantity-duration.ts'
import { type NounRead, readNoun } from './quantity-noun.ts'
import { readFraction, readNumber } from './quantity-number.ts'
import { readQualifier, readQualifierAfter } from './quantity-qualifier.ts'
import { isHyphen, lowerAt, type Scan, scanOf } from './quantity-scan.ts'
import { readPrefix, readUnit, type UnitRead } from './quantity-unit.ts'

/**
 * A quantity of a sentence, with offsets in UTF-16 units. Money whose name several countries share keeps the family
 * (`dollar`) beside the usual code. `elided` says that the counted noun is left out: `needed` where only a noun before makes it a
 * figure, `wanted` where it is one anyhow.
 */
export type Quantity = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: FigureKind
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly unit: string | null
  readonly family: string | null
  readonly dimension: string
  readonly factor: number
  readonly elided: false | 'needed' | 'wanted'
}

/** An amount: a number with the unit next to it, if any, in tokens `from` to `to`. */
type Amount = {
  readonly value: number
  readonly from: number
  readonly to: number
  readonly unit: UnitRead | null
  readonly scaled: boolean
  readonly digits: boolean
  /** The end of the number itself, before its unit. */
  readonly bareTo: number
}

/** Quantities before a number that may explain it; a bound, so that a sentence without end stays linear. */
const MOST_LOOKED_BACK = 16

type Step = { readonly found: readonly Quantity[]; readonly to: number }

const read = new WeakMap<Sentence, readonly Quantity[]>()

/** The quantities of a sentence of an article, read once however many ask. */
export function quantitiesOf(sentence: Sentence, lang: string): readonly Quantity[] {
  const known = read.get(sentence)
  if (known) return known
  const fresh = findQuantities(sentence.text, lang)
  read.set(sentence, fresh)
  return fresh
}

/** The quantities of a sentence in order, none overlapping, conversions merged into what they convert. */
export function findQuantities(sentence: string, lang: string): Quantity[] {
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

/** "Magnitude 4.8", "a 6.8-magnitude earthquake", "6.8 on the Richter scale". */
function readMagnitude(scan: Scan, i: number): Step | null {
  const { words, tokens } = scan
  const unit = { kind: 'measure', symbol: 'magnitude', dimension: 'magnitude', factor: 1 } as const
  if (words.magnitude.has(lowerAt(scan, i))) {
    let at = i + 1
    if (isHyphen(scan, at)) at++
    if (lowerAt(scan, at) === 'of') at++
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

function readFractionAt(scan: Scan, i: number): Step | null {
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

const RATIO = { kind: 'ratio', symbol: null, dimension: 'ratio', factor: 1 } as const

const counted = (noun: NounRead) =>
  ({ kind: 'count', symbol: noun.unit, dimension: 'count', factor: 1 }) as const

/** "Half of them", "fewer than half", "fell by a third"; not "the first half", "a third term", "a quarter earlier". */
function isShare(scan: Scan, from: number, to: number): boolean {
  const { words, tokens, numbers } = scan
  const before = lowerAt(scan, from - 1)
  if (words.notHalf.has(before)) return false
  const next = tokens[to]
  const isHalf = numbers.half.includes(lowerAt(scan, from))
  const qualified = readQualifier(scan, from, false).from < from || before === 'by'
  if (words.of.has(next?.lower ?? '')) return true
  if (isHyphen(scan, to) || before === 'in' || (isHalf && words.rangeAnd.has(before))) return false
  if (isHalf) return words.halfOf.has(next?.lower ?? '') || (qualified && closes(scan, to))
  return (qualified || before === 'only' || before === 'up' || before === 'down') && closes(scan, to)
}

const closes = (scan: Scan, i: number) => {
  const next = scan.tokens[i]
  return next === undefined || /^[.,;:)!?—–”"]$/.test(next.text) || scan.words.fractionNext.has(next.lower)
}

function readAmountAt(scan: Scan, i: number, found: readonly Quantity[]): Step | null {
  const amount = readAmount(scan, i)
  if (!amount) return null
  // "3.2 deaths per 100,000 people": what a rate is for is no figure.
  const { words } = scan
  const before = lowerAt(scan, i - 1)
  if ((words.per.has(before) || (words.every.has(before) && lowerAt(scan, i - 2) === 'for')) && !amount.unit)
    return { found: [], to: amount.to }
  return (
    readRatio(scan, amount) ??
    readRange(scan, amount) ??
    readShared(scan, amount) ??
    readPlain(scan, amount, found)
  )
}

function readAmount(scan: Scan, i: number): Amount | null {
  const prefix = readPrefix(scan, i)
  if (prefix) {
    const number = readNumber(scan, prefix.to, true)
    if (!number) return null
    const name = readUnit(scan, number.to, true)
    const unit: UnitRead = {
      kind: 'money',
      symbol: prefix.symbol,
      times: 1,
      dimension: 'money',
      factor: 1,
      to: number.to,
      hyphened: false,
    }
    const to = name?.kind === 'money' && !name.hyphened ? name.to : number.to
    return { ...number, from: i, to, unit, bareTo: number.to }
  }
  const number = readNumber(scan, i)
  if (!number) return null
  const big = number.scaled || Math.abs(number.value) >= 100
  const unit = readUnit(scan, number.to, big) ?? readGluedMoney(scan, i)
  if (!unit) return { ...number, unit: null, bareTo: number.to }
  return { ...number, value: number.value * unit.times, to: unit.to, unit, bareTo: number.to }
}

/** Letters that may be metres or millions are millions where a currency follows: "5m euros". */
function readGluedMoney(scan: Scan, i: number): UnitRead | null {
  const number = readNumber(scan, i, true)
  const unit = number?.scaled ? readUnit(scan, number.to, true) : null
  return unit?.kind === 'money' ? unit : null
}

/** "One in five", "29 of the trust's 31 data stores", "eight out of ten", "three times the usual figure". */
function readRatio(scan: Scan, a: Amount): Step | null {
  const { words, tokens } = scan
  if (a.unit || a.scaled) return null
  if (words.times.has(lowerAt(scan, a.to)) || /^[x×]$/.test(lowerAt(scan, a.to))) return readTimes(scan, a)
  if (isFold(scan, a)) return one(scan, a.from, a.to + (isHyphen(scan, a.to) ? 2 : 1), a.value)
  if (words.in.has(lowerAt(scan, a.to)) && a.value >= 1 && a.value < 100 && Number.isInteger(a.value)) {
    const every = words.every.has(lowerAt(scan, a.to + 1)) ? a.to + 2 : a.to + 1
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

/** "3 to 5 percent", "$10–12 million", "between 40 and 60 people". */
function readRange(scan: Scan, a: Amount): Step | null {
  const { words, tokens } = scan
  let at = a.to
  // "six- to eight-week"
  if (!a.unit && isHyphen(scan, at) && words.rangeTo.has(lowerAt(scan, at + 1)) && !tokens[at + 1]!.glued)
    at++
  const link = tokens[at]
  if (!link) return null
  const between = words.between.has(beforeQualifier(scan, a.from))
  const dash = /^[-–—‑]$/.test(link.text) && (link.glued || !a.unit)
  const isLink = between ? words.rangeAnd.has(link.lower) : dash || words.rangeTo.has(link.lower)
  if (!isLink) return null
  const b = readAmount(scan, at + 1)
  if (!b || scan.masked[at + 1]) return null
  if (dash && tokens[at + 1]!.glued !== link.glued) return null
  if (b.unit && a.unit && (b.unit.kind !== a.unit.kind || b.unit.symbol !== a.unit.symbol)) return null
  const unit = a.unit ?? b.unit
  const low = scaleLow(scan, a, b) * (a.unit ? 1 : (b.unit?.times ?? 1))
  const high = b.value
  const noun = unit ? null : readNoun(scan, b.to)
  if (!unit && !noun) {
    if (
      !dash &&
      link.lower === 'to' &&
      !a.scaled &&
      !b.scaled &&
      !words.from.has(beforeQualifier(scan, a.from)) &&
      !/,/.test(tokens[b.from]!.text) &&
      closes(scan, b.to)
    )
      return { found: [], to: b.to }
    if (dash && link.glued) return isSplit(a, b) ? readSplit(scan, a, b) : { found: [], to: b.to }
    return null
  }
  if (low >= high || (a.unit && !b.unit && !dash && !between && !b.scaled)) return null
  if (link.lower === 'or' && a.value === 1) return { found: [], to: noun?.to ?? b.to }
  if (!between && !dash && isChange(scan, a)) return null
  if (unit?.kind === 'duration' && isPeriod(scan, a.from, b.to, b.value, unit)) return { found: [], to: b.to }
  const meaning = unit ?? counted(noun!)
  if (noun && isSkipped(scan, a, noun, b.value)) return { found: [], to: noun.to }
  const to = noun?.to ?? b.to
  return { found: [make(scan, a.from, to, meaning, { low, high })], to }
}

/** The word before an amount, less a currency's "from about": between which what stands. */
function beforeQualifier(scan: Scan, i: number): string {
  return lowerAt(scan, readQualifier(scan, i, false).from - 1)
}

/** The lower end shares the scale of the higher: "$10–12 million". */
function scaleLow(scan: Scan, a: Amount, b: Amount): number {
  if (a.scaled || !b.scaled || a.value >= 1000) return a.value
  const plain = readNumber(scan, b.bareTo - 1)
  const number = scan.tokens[b.from]
  const scale = plain && plain.value > 0 ? b.value : b.value
  const base = baseOf(scan, b)
  return base > 0 && a.value < base && number ? clean((a.value * scale) / base) : a.value
}

const clean = (value: number) => Number(value.toPrecision(12))

/** The number of an amount before its scale word: 12 in "$12 million". */
function baseOf(scan: Scan, b: Amount): number {
  for (let i = b.from; i < b.bareTo; i++) {
    const token = scan.tokens[i]!
    if (token.kind === 'number') return token.value ?? 0
    const small = scan.numbers.small[token.lower]
    if (small !== undefined) return small
  }
  return 0
}

/** "From 5 to 7 percent" after a verb of change are two figures, and so is "fell 3 percent to 5 percent". */
function isChange(scan: Scan, a: Amount): boolean {
  const { words } = scan
  const before = readQualifier(scan, a.from, false).from - 1
  const from = words.from.has(lowerAt(scan, before))
  if (!from && !a.unit) return false
  if (!from && lowerAt(scan, before) === 'by') return true
  const reach = from ? 12 : 2
  for (let i = before; i >= Math.max(0, before - reach); i--) {
    if (/^[;:.]$/.test(scan.tokens[i]!.text)) return false
    if (words.change.has(lowerAt(scan, i))) return true
  }
  return false
}

const isSplit = (a: Amount, b: Amount) => a.value + b.value === 100 && a.value !== b.value

/** "52-48" is the leading share. */
function readSplit(scan: Scan, a: Amount, b: Amount): Step {
  const value = Math.max(a.value, b.value) / 100
  return { found: [make(scan, a.from, b.to, RATIO, { value })], to: b.to }
}

/** "2.5 and 2.25 percent", "from 5 to 7 percent": the first number shares the unit of the second. */
function readShared(scan: Scan, a: Amount): Step | null {
  const { words } = scan
  if (a.unit) return null
  const link = lowerAt(scan, a.to)
  if (
    !words.rangeAnd.has(link) &&
    !(words.rangeTo.has(link) && words.from.has(beforeQualifier(scan, a.from)))
  )
    return null
  const b = readAmount(scan, a.to + 1)
  if (!b?.unit || b.unit.hyphened || b.from !== a.to + 1 || readPrefix(scan, b.from)) return null
  if (b.unit.kind === 'duration' && isPeriod(scan, a.from, b.to, b.value, b.unit)) return null
  const value = b.scaled ? scaleLow(scan, a, { ...b, value: b.value / b.unit.times }) : a.value
  return { found: [make(scan, a.from, a.to, b.unit, { value: value * b.unit.times })], to: a.to }
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
  const noun = readNoun(scan, a.to) ?? readOf(scan, a)
  const member = noun ? null : readMember(scan, a, found)
  if (member) return member
  if (noun) return readCounted(scan, a, pronounOf(scan, noun, found))
  return readBare(scan, a, found)
}

const isEnd = (scan: Scan, i: number) => scan.tokens[i]?.kind === 'mark'

function readMeasured(scan: Scan, a: Amount, unit: UnitRead): Step | null {
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
  return qualifier.from < a.from || /^(?:for|of|than)$/.test(lowerAt(scan, a.from - 1))
}

/** "A year and a half" is left out, "two years and a half" is 2.5 years. */
function readUnitAndHalf(scan: Scan, a: Amount): number | null {
  const { numbers } = scan
  const fits =
    numbers.and.includes(lowerAt(scan, a.to)) &&
    numbers.article.includes(lowerAt(scan, a.to + 1)) &&
    numbers.half.includes(lowerAt(scan, a.to + 2))
  return fits ? a.to + 3 : null
}

/** "Points" are of a rate near a percentage, of an index near one; else they are arguments. */
function readPoints(scan: Scan, a: Amount): Step | null {
  if (!/^points?$/.test(lowerAt(scan, a.to))) return null
  const at = scan.tokens[a.from]!.start
  const nearby = scan.text.slice(Math.max(0, at - 200), at + 200)
  const rate =
    /\b(?:percent|per cent|%|poll|polls|rating|ratings|approval|support|share|margin|lead)\b|%/i.test(nearby)
  const index = /\b(?:index|Nasdaq|Dow|S&P|FTSE|Nikkei|DAX|CAC|Hang Seng|Sensex|Nifty|shares|stocks)\b/.test(
    nearby,
  )
  const to = a.to + 1
  if (index)
    return {
      found: [
        make(
          scan,
          a.from,
          to,
          { kind: 'count', symbol: 'point', dimension: 'count', factor: 1 },
          { value: a.value },
        ),
      ],
      to,
    }
  if (!rate) return null
  return {
    found: [
      make(
        scan,
        a.from,
        to,
        { kind: 'percent', symbol: 'pp', dimension: 'points', factor: 1 },
        { value: a.value },
      ),
    ],
    to,
  }
}

/** "Of the 21 economists, 14 expect cuts": the second number counts the first's noun. */
function readGroup(scan: Scan, a: Amount, found: readonly Quantity[]): Step | null {
  const whole = found.at(-1)
  if (whole?.kind !== 'count' || whole.value === null || whole.value < a.value || a.scaled) return null
  const token = scan.tokens[a.from]!
  const between = scan.text.slice(whole.end, token.start)
  const opens = /^of (?:the |these |those |its |their |our |all )?$/i.test(
    scan.text.slice(0, whole.start).trimStart(),
  )
  if (!opens || !/^[^.;:]{0,60}, (?:only |just |about |nearly |some |at least |more than )?$/.test(between))
    return null
  const unit = { kind: 'count', symbol: whole.unit, dimension: 'count', factor: 1 } as const
  return { found: [make(scan, a.from, a.to, unit, { value: a.value })], to: a.to }
}

const opensGroup = (scan: Scan, whole: Quantity) =>
  /^of (?:the |these |those |its |their |our |all )?$/i.test(scan.text.slice(0, whole.start).trimStart())

/** "…, 14 expect a cut and seven see no change": a later number counts the group's noun too. */
function readMember(scan: Scan, a: Amount, found: readonly Quantity[]): Step | null {
  const whole = found.find(({ kind }) => kind === 'count')
  if (!whole || whole.value === null || whole.value < a.value || a.scaled || !opensGroup(scan, whole))
    return null
  const before = lowerAt(scan, readQualifier(scan, a.from, false).from - 1)
  const next = scan.tokens[a.to]
  if (!/^(?:and|while|but|[,;])$/.test(before) || next?.kind !== 'word' || isYearLike(scan, a)) return null
  const unit = { kind: 'count', symbol: whole.unit, dimension: 'count', factor: 1 } as const
  return { found: [make(scan, a.from, a.to, unit, { value: a.value })], to: a.to }
}

/** "1,486 of its members" counts the members. */
function readOf(scan: Scan, a: Amount): NounRead | null {
  const { words } = scan
  if (!words.of.has(lowerAt(scan, a.to)) || a.value <= 10) return null
  let at = a.to + 1
  if (!words.determiners.has(lowerAt(scan, at))) return null
  at++
  const noun = readNoun(scan, at)
  return noun
}

/** "2.9 billion daily ones" and "17 others" count what was counted before. */
function pronounOf(scan: Scan, noun: NounRead, found: readonly Quantity[]): NounRead {
  if (!scan.words.pronouns.has(noun.head)) return noun
  const last = found.findLast(({ kind, unit }) => kind === 'count' && unit !== null)
  return last?.unit ? { ...noun, unit: last.unit } : noun
}

function readCounted(scan: Scan, a: Amount, noun: NounRead): Step {
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
function isSkipped(scan: Scan, a: Amount, noun: NounRead, value: number): boolean {
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

const isYearLike = (scan: Scan, a: Amount) =>
  a.digits && /^(?:19|20)\d\d$/.test(scan.tokens[a.from]?.text ?? '') && !a.scaled

/** A number with no unit: it counts only where the sentence shows of what. */
function readBare(scan: Scan, a: Amount, found: readonly Quantity[]): Step | null {
  const { words, tokens } = scan
  const next = tokens[a.to]
  if (next?.glued && next.kind !== 'mark') return { found: [], to: a.to }
  const start = readQualifier(scan, a.from, false).from
  const before = lowerAt(scan, start - 1)
  const qualified = start < a.from
  const last = found.at(-1)
  const emit = (unit: Meaning, elided: Quantity['elided'] = false): Step => ({
    found: [make(scan, a.from, a.to, unit, { value: a.value }, elided)],
    to: a.to,
  })
  const count = (symbol: string | null) => ({ kind: 'count', symbol, dimension: 'count', factor: 1 }) as const
  if (words.people.has(next?.lower ?? '') && a.value > 1 && !isYearLike(scan, a))
    return emit(count(words.person))
  if (words.harm.has(before) && a.value > 1) return emit(count(words.person))
  const toll = tollBefore(scan, start)
  if (toll !== null && isTold(scan, start) && a.value > 1)
    return emit(count(toll || null), toll === '' ? 'wanted' : false)
  if (isYearLike(scan, a)) return null
  if (a.value < 0 && a.digits) return emit(count(null))
  const near = last !== undefined && tokens[a.from]!.start - last.end < 60
  const compares =
    words.compares.has(before) || (before === 'with' && lowerAt(scan, start - 2) === 'compared')
  const closed = closes(scan, a.to)
  if (near && (compares || (before === 'at' && last.unit === null)) && closed && inherits(last, a))
    return emit({
      kind: last.kind,
      symbol: last.unit,
      family: last.family,
      dimension: last.dimension,
      factor: last.factor,
    })
  const lastCount = found.findLast(quantity => quantity.kind === 'count')
  const wanted = lastCount ? false : 'wanted'
  if (a.scaled || /[,\s]/.test(tokens[a.from]!.text)) {
    // A sum with no currency: that of the sentence, or nothing.
    if (words.spends.has(before)) {
      const sum = found.findLast(({ kind }) => kind === 'money')
      return sum ? emit({ ...sum, symbol: sum.unit }) : { found: [], to: a.to }
    }
    const unit = lastCount?.unit ?? (toll || null)
    return emit(count(unit), unit === null ? 'wanted' : false)
  }
  const opensClause = start === 0 || /^(?:[,;:—–“"(]|that|and|but|of|which)$/.test(before)
  if (opensClause && words.auxiliaries.has(next?.lower ?? '') && a.value > 1)
    return emit(
      peopleAfter(scan, a.to) ? count(words.person) : count(lastCount?.unit ?? null),
      peopleAfter(scan, a.to) ? false : wanted,
    )
  const ends = next === undefined || /^[.;!?]$/.test(next.text)
  const held = words.bareAfter.has(before) || words.bareAfter.has(lowerAt(scan, a.from - 1))
  if (ends && held && (qualified || !words.ageBefore.has(before)) && a.value > 1)
    return emit(count(lastCount?.unit ?? null), lastCount ? false : 'needed')
  return null
}

/** "62 were arrested" */
const peopleAfter = (scan: Scan, i: number) =>
  scan.words.people.has(lowerAt(scan, i + 1)) || scan.words.people.has(lowerAt(scan, i + 2))

/** A bare number after "from" or "to" takes the unit of the figure before it if their sizes are of one kind. */
function inherits(last: Quantity, a: Amount): boolean {
  if (last.kind === 'money') return a.scaled || !Number.isInteger(a.value)
  if (last.kind === 'duration') return false
  const value = Math.abs(last.value ?? last.high ?? 0)
  return value === 0 || (a.value / value < 100 && a.value / value > 0.01)
}

/** The unit of a toll that stands before token `i` in its clause, '' where it names none, null where there is no toll. */
function tollBefore(scan: Scan, i: number): string | null {
  for (let at = i - 1; at >= Math.max(0, i - 14); at--) {
    const word = lowerAt(scan, at)
    if (/^[;:.]$/.test(word)) return null
    if (Object.hasOwn(scan.words.tolls, word)) return scan.words.tolls[word]!
  }
  return null
}

const isTold = (scan: Scan, i: number) =>
  /^(?:to|at|reached|hit|was|is|stood|from|exceeded|passed)$/.test(lowerAt(scan, i - 1))

type Meaning = {
  readonly kind: FigureKind
  readonly symbol: string | null
  readonly dimension: string
  readonly factor: number
  readonly family?: string | null
}

function make(
  scan: Scan,
  from: number,
  to: number,
  unit: Meaning,
  amount: { readonly value: number } | { readonly low: number; readonly high: number },
  elided: Quantity['elided'] = false,
): Quantity {
  const start = scan.tokens[from]!.start
  const end = scan.tokens[to - 1]!.end
  const ranged = 'low' in amount
  const before = readQualifier(scan, from, unit.kind === 'duration').qualifier
  const qualifier = before === 'exact' ? (readQualifierAfter(scan, to) ?? before) : before
  const family =
    unit.family ??
    (unit.kind === 'money' && Object.hasOwn(CURRENCY_FAMILIES, unit.symbol ?? '') ? unit.symbol : null)
  return {
    text: scan.text.slice(start, end),
    start,
    end,
    kind: unit.kind,
    value: ranged ? null : clean(amount.value),
    low: ranged ? clean(amount.low) : null,
    high: ranged ? clean(amount.high) : null,
    qualifier: ranged ? 'range' : qualifier,
    unit: family && CURRENCY_FAMILIES[family] ? CURRENCY_FAMILIES[family].usual : unit.symbol,
    family: family ?? null,
    dimension: unit.dimension,
    factor: unit.factor,
    elided,
  }
}
