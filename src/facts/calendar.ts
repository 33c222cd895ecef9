/** A day of the proleptic Gregorian calendar; months count from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days since 1970-01-01, by the civil-calendar arithmetic of eras of 400 years. */
export function numberOfDay({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

/** The day that is `number` days after 1970-01-01. */
export function dayOfNumber(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m + (m < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  }
}

/** The day `days` later (or earlier, if negative). */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOfDay(day) + days)
}

/** The day of the week, Monday 0 to Sunday 6. */
export function weekdayOf(day: Day): number {
  return (((numberOfDay(day) + 3) % 7) + 7) % 7
}

/** The month `months` later, as year and month. */
export function addMonths(day: Day, months: number): { readonly year: number; readonly month: number } {
  const index = day.year * 12 + (day.month - 1) + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** True where the calendar has the day. */
export function isDay({ year, month, day }: Day): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0)
  return day >= 1 && day <= length
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/** ISO 8601 of a day, `2026-03-04`. */
export function isoDay(day: Day): string {
  return `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`
}

/** ISO 8601 of a month, `2026-03`. */
export function isoMonth({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${pad(year, 4)}-${pad(month, 2)}`
}

/** The day at the start of an EDTF text that has one, else null. */
export function parseDay(text: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '')
  if (!match) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(day) ? day : null
}
