import { readNumber } from './quantity-number.ts'
import type { Scan } from './quantity-scan.ts'
import { readPrefix, readUnit, type UnitRead } from './quantity-unit.ts'

/** An amount: a number with the unit next to it, if any, in tokens `from` to `to`. */
export type Amount = {
  readonly value: number
  readonly from: number
  readonly to: number
  readonly unit: UnitRead | null
  readonly scaled: boolean
  readonly digits: boolean
  /** The end of the number itself, before its unit. */
  readonly bareTo: number
}

/** The number that starts at token `i`, with the currency before or the unit after it. */
export function readAmount(scan: Scan, i: number): Amount | null {
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

/** True for digits that may as well be a year of the calendar. */
export const isYearLike = (scan: Scan, a: Amount) =>
  a.digits && /^(?:19|20)\d\d$/.test(scan.tokens[a.from]?.text ?? '') && !a.scaled
