import { type Amount, isYearLike } from './quantity-amount.ts'
import { type Meaning, make, type Quantity, type Step } from './quantity-found.ts'
import { closes } from './quantity-fraction.ts'
import { readQualifier } from './quantity-qualifier.ts'
import { lowerAt, type Scan } from './quantity-scan.ts'

/** A number with no unit: it counts only where the sentence shows of what. */
export function readBare(scan: Scan, a: Amount, found: readonly Quantity[]): Step | null {
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
  // "375 stones; 41 of them are missing"
  if (words.of.has(next?.lower ?? '') && words.them.has(lowerAt(scan, a.to + 1)) && a.value > 10)
    return emit(count(found.findLast(({ kind }) => kind === 'count')?.unit ?? null), 'wanted')
  if (words.people.has(next?.lower ?? '') && a.value > 1 && !isYearLike(scan, a))
    return emit(count(words.person))
  const lastCount = found.findLast(({ kind }) => kind === 'count')
  // "140 questions, of which three concern structures"
  if (words.ofWhich.has(before) && lastCount && a.value > 1) return emit(count(lastCount.unit))
  if ((words.harm.has(before) || words.employs.has(before)) && a.value > 1) return emit(count(words.person))
  const toll = tollBefore(scan, start)
  if (toll !== null && isTold(scan, start) && a.value > 1)
    return emit(count(toll || null), toll === '' ? 'wanted' : false)
  if (isYearLike(scan, a)) return null
  if (a.value < 0 && a.digits) return emit(count(null))
  const near = last !== undefined && tokens[a.from]!.start - last.end < (a.scaled ? 120 : 60)
  const compares =
    words.compares.has(before) || words.comparedWith.has(`${lowerAt(scan, start - 2)} ${before}`)
  const closed = closes(scan, a.to)
  if (near && (compares || (words.at.has(before) && last.unit === null)) && closed && inherits(last, a))
    return emit({
      kind: last.kind,
      symbol: last.unit,
      family: last.family,
      dimension: last.dimension,
      factor: last.factor,
    })
  const wanted = lastCount ? false : 'wanted'
  if (a.scaled || /[,\s]/.test(tokens[a.from]!.text)) {
    // A sum with no currency: that of the sentence, or nothing.
    if (words.spends.has(before)) {
      const sum = found.findLast(({ kind }) => kind === 'money')
      return sum ? emit({ ...sum, symbol: sum.unit }) : { found: [], to: a.to }
    }
    const measure = lastCount ? undefined : found.findLast(({ kind }) => kind === 'measure')
    if (measure && inherits(measure, a)) return emit({ ...measure, symbol: measure.unit })
    const unit = lastCount?.unit ?? (toll || null)
    return emit(count(unit), unit === null ? 'wanted' : false)
  }
  const opensClause = start === 0 || /^[,;:—–“"(]$/.test(before) || words.clauseOpeners.has(before)
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

const isTold = (scan: Scan, i: number) => scan.words.told.has(lowerAt(scan, i - 1))
