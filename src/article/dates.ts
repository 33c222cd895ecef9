import { DATE_WORDS, MONTHS } from './lexicon/months.ts'

const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/
const NUMERIC = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/
const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?$/

/** A date that stands alone, in any of the languages of the month table, as ISO 8601 (a day, a month or a year); else null. */
export function parseDate(text: string): string | null {
  const trimmed = text.trim().replace(/[.,;]+$/, '')
  const iso = ISO.exec(trimmed) ?? EAST_ASIAN.exec(trimmed)
  if (iso) return isoOf(Number(iso[1]), numberOrNull(iso[2]), numberOrNull(iso[3]))
  const numeric = NUMERIC.exec(trimmed)
  if (numeric) return numericDate(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]))
  return wordedDate(trimmed)
}

/** Day and month cannot be told apart in 03/04/2026: no date is better than a wrong one. */
function numericDate(first: number, second: number, year: number): string | null {
  if (first > 12) return isoOf(year, second, first)
  if (second > 12) return isoOf(year, first, second)
  return first === second ? isoOf(year, first, second) : null
}

function wordedDate(text: string): string | null {
  if (text.length > 60) return null
  const withoutTime = text.replace(
    /(?:,|\bat\b|\s|–|-)*\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr)?\s?(?:[A-Z]{2,4})?$/i,
    '',
  )
  let day: number | null = null
  let month: number | null = null
  let year: number | null = null
  for (const token of withoutTime.toLowerCase().split(/[\s,]+/)) {
    const word = token.replace(/[.']+$/, '')
    if (word === '') continue
    const number = /^(\d{1,4})(?:st|nd|rd|th|er|º|ª)?$/.exec(word)
    if (number?.[1]) {
      if (number[1].length === 4 && year === null) year = Number(number[1])
      else if (number[1].length <= 2 && day === null) day = Number(number[1])
      else return null
    } else if (MONTHS.has(word)) {
      if (month !== null) return null
      month = MONTHS.get(word) ?? null
    } else if (!DATE_WORDS.has(word)) return null
  }
  return year !== null && month !== null ? isoOf(year, month, day) : null
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

function isoOf(year: number, month: number | null, day: number | null): string | null {
  const years = String(year).padStart(4, '0')
  if (month === null) return years
  if (month < 1 || month > 12) return null
  const months = `${years}-${String(month).padStart(2, '0')}`
  if (day === null) return months
  if (day < 1 || day > daysIn(year, month)) return null
  return `${months}-${String(day).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
