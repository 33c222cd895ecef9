import { type Amount, readAmount } from './quantity-amount.ts'
import { isSkipped } from './quantity-count.ts'
import { isPeriod } from './quantity-duration.ts'
import { clean, counted, make, RATIO, type Step } from './quantity-found.ts'
import { closes } from './quantity-fraction.ts'
import { readNoun } from './quantity-noun.ts'
import { readNumber } from './quantity-number.ts'
import { readQualifier } from './quantity-qualifier.ts'
import { isHyphen, lowerAt, type Scan } from './quantity-scan.ts'
import { readPrefix } from './quantity-unit.ts'

/** "3 to 5 percent", "$10–12 million", "between 40 and 60 people". */
export function readRange(scan: Scan, a: Amount): Step | null {
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
  const other = pastArticle(scan, at + 1)
  const b = readAmount(scan, other)
  if (!b || scan.masked[other]) return null
  if (dash && tokens[at + 1]!.glued !== link.glued) return null
  if (b.unit && a.unit && (b.unit.kind !== a.unit.kind || b.unit.symbol !== a.unit.symbol)) return null
  // "20 mg or 40 mg" are two, "20 or 40 mg" one.
  if (a.unit && words.or.has(link.lower)) return null
  const unit = a.unit ?? b.unit
  const low = scaleLow(scan, a, b) * (a.unit ? 1 : (b.unit?.times ?? 1))
  const high = b.value
  const noun = unit ? null : readNoun(scan, b.to)
  if (!unit && !noun) {
    if (
      !dash &&
      words.rangeTo.has(link.lower) &&
      !words.or.has(link.lower) &&
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
  if (words.or.has(link.lower) && a.value === 1) return { found: [], to: noun?.to ?? b.to }
  if (!between && !dash && (words.changeTo.has(link.lower) || isChange(scan, a))) return null
  if (unit?.kind === 'duration' && isPeriod(scan, a.from, b.to, b.value, unit)) return { found: [], to: b.to }
  const meaning = unit ?? counted(noun!)
  if (noun && isSkipped(scan, a, noun, b.value)) return { found: [], to: noun.to }
  const to = noun?.to ?? b.to
  return { found: [make(scan, a.from, to, meaning, { low, high })], to }
}

/** The word before an amount, less a currency's "from about": between which what stands. */
function beforeQualifier(scan: Scan, i: number): string {
  const before = readQualifier(scan, i, false).from - 1
  return lowerAt(scan, scan.words.articles.has(lowerAt(scan, before)) ? before - 1 : before)
}

/** Past the article of "entre el 3 y el 5 por ciento". */
const pastArticle = (scan: Scan, i: number) => (scan.words.articles.has(lowerAt(scan, i)) ? i + 1 : i)

/** The lower end shares the scale of the higher: "$10–12 million". */
function scaleLow(scan: Scan, a: Amount, b: Amount): number {
  if (a.scaled || !b.scaled || a.value >= 1000) return a.value
  const plain = readNumber(scan, b.bareTo - 1)
  const number = scan.tokens[b.from]
  const scale = plain && plain.value > 0 ? b.value : b.value
  const base = baseOf(scan, b)
  return base > 0 && a.value < base && number ? clean((a.value * scale) / base) : a.value
}

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
  if (!from && words.by.has(lowerAt(scan, before))) return true
  const verb = lowerAt(scan, before - 1)
  // "Dredged from 9.5 m to 11 m", but "priced from £30 to £75".
  if (from && a.unit && words.pastEnding.test(verb) && !words.ranges.has(verb)) return true
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
export function readShared(scan: Scan, a: Amount): Step | null {
  const { words } = scan
  if (a.unit) return null
  const link = lowerAt(scan, a.to)
  if (
    !words.rangeAnd.has(link) &&
    !(words.rangeTo.has(link) && words.from.has(beforeQualifier(scan, a.from)))
  )
    return null
  const other = pastArticle(scan, a.to + 1)
  const b = readAmount(scan, other)
  if (!b?.unit || b.unit.hyphened || b.from !== other || readPrefix(scan, b.from)) return null
  if (b.unit.kind === 'duration' && isPeriod(scan, a.from, b.to, b.value, b.unit)) return null
  const value = b.scaled ? scaleLow(scan, a, { ...b, value: b.value / b.unit.times }) : a.value
  return { found: [make(scan, a.from, a.to, b.unit, { value: value * b.unit.times })], to: a.to }
}
