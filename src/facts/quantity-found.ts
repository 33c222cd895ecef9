import type { FigureKind, Qualifier } from './facts.ts'
import { CURRENCY_FAMILIES } from './lexicon/currencies.ts'
import type { NounRead } from './quantity-noun.ts'
import { readQualifier, readQualifierAfter } from './quantity-qualifier.ts'
import type { Scan } from './quantity-scan.ts'

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

/** What reading at one place gives: quantities, if any, and the token to go on from. */
export type Step = { readonly found: readonly Quantity[]; readonly to: number }

/** What a number counts or measures. */
export type Meaning = {
  readonly kind: FigureKind
  readonly symbol: string | null
  readonly dimension: string
  readonly factor: number
  readonly family?: string | null
}

/** The meaning of a bare ratio. */
export const RATIO = { kind: 'ratio', symbol: null, dimension: 'ratio', factor: 1 } as const

/** The meaning of a number before a noun. */
export const counted = (noun: NounRead) =>
  ({ kind: 'count', symbol: noun.unit, dimension: 'count', factor: 1 }) as const

/** A number without floating-point noise. */
export const clean = (value: number) => Number(value.toPrecision(12))

/** A quantity of tokens `from` to `to` (exclusive) with the qualifier around it. */
export function make(
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
