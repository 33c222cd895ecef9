import { addDays, addMonths, type Day, isDay, isoDay, isoMonth, weekdayOf } from './calendar.ts'
import type { Calendar } from './date-calendar.ts'
import { type DateMention, fold, type Groups, type Place } from './date-mention.ts'
import { dayOfWeekday, nearest, yearOfMonth } from './date-resolving.ts'
import { tenseAt } from './date-tense.ts'
import type { DateForm } from './lexicon/calendar.ts'

type Reading = Pick<DateMention, 'edtf' | 'precision' | 'relative'>

/** How each form is read; null where its parts make no date. */
export const READERS = {
  day: readDay,
  days: readDay,
  'day-range': (groups, place, published, calendar) => {
    const month2 = groups.month ?? groups.month2
    const year2 = groups.year ?? groups.year2
    const last = readDay({ day: groups.day2, month: month2, year: year2 }, place, published, calendar)
    const first = readDay(
      { day: groups.day1, month: groups.month ?? groups.month1, year: groups.year1 ?? year2 },
      place,
      published,
      calendar,
    )
    if (!first || !last) return null
    if (!first.edtf || !last.edtf) return { edtf: null, precision: 'days', relative: true }
    if (first.edtf >= last.edtf) return null
    return { edtf: `${first.edtf}/${last.edtf}`, precision: 'days', relative: first.relative }
  },
  month: (groups, place, published, calendar) => {
    const month = calendar.lexicon.months[groups.month ?? '']
    if (!month) return null
    if (groups.year) return monthReading(Number(groups.year), month, false)
    if (!published) return { edtf: null, precision: 'month', relative: true }
    return monthReading(yearOfMonth(month, groups, place, published, calendar), month, true)
  },
  'month-range': (groups, _place, _published, { lexicon }) => {
    const first = lexicon.months[groups.month1 ?? '']
    const last = lexicon.months[groups.month2 ?? '']
    if (!first || !last || !groups.year2) return null
    const year = Number(groups.year2)
    const from = isoMonth({ year: groups.year1 ? Number(groups.year1) : year, month: first })
    const to = isoMonth({ year, month: last })
    return from < to ? { edtf: `${from}/${to}`, precision: 'quarter', relative: false } : null
  },
  quarter: (groups, place, published, calendar) => {
    const quarter = groups.quarter ? Number(groups.quarter) : calendar.lexicon.nth[fold(groups.nth)]
    if (!quarter) return null
    const first = quarter * 3 - 2
    const year = yearIn(groups, published, calendar) ?? null
    if (year === null && !published) return { edtf: null, precision: 'quarter', relative: true }
    const of = year ?? yearOfMonth(first + 1, groups, place, published!, calendar)
    return {
      edtf: `${isoMonth({ year: of, month: first })}/${isoMonth({ year: of, month: first + 2 })}`,
      precision: 'quarter',
      relative: !groups.year,
    }
  },
  half: (groups, _place, published, calendar) => {
    const half = groups.half ? Number(groups.half) : calendar.lexicon.nth[fold(groups.nth)]
    const year = yearIn(groups, published, calendar)
    if (half === undefined || half > 2) return null
    if (year === null) return { edtf: null, precision: 'quarter', relative: true }
    const first = half * 6 - 5
    return {
      edtf: `${isoMonth({ year, month: first })}/${isoMonth({ year, month: first + 5 })}`,
      precision: 'quarter',
      relative: !groups.year,
    }
  },
  season: (groups, place, published, calendar) => {
    const season = calendar.lexicon.seasons[fold(groups.season)]
    if (!season) return null
    if (!groups.year && !published) return { edtf: null, precision: 'season', relative: true }
    const middle = [4, 7, 10, 1][season - 21] ?? 1
    const year = groups.year ? Number(groups.year) : yearOfMonth(middle, groups, place, published!, calendar)
    return { edtf: `${year}-${season}`, precision: 'season', relative: !groups.year }
  },
  weekday: (groups, place, published, calendar) => {
    const weekday = calendar.lexicon.weekdays[groups.weekday ?? '']
    if (!weekday) return null
    if (!published) return { edtf: null, precision: 'day', relative: true }
    return {
      edtf: isoDay(dayOfWeekday(weekday - 1, groups, place, published, calendar)),
      precision: 'day',
      relative: true,
    }
  },
  weekend: (groups, place, published, calendar) => {
    if (!published) return { edtf: null, precision: 'days', relative: true }
    const monday = addDays(published, -weekdayOf(published))
    const said = groups.relative ? calendar.lexicon.relative[fold(groups.relative)] : undefined
    const atWeekend = weekdayOf(published) >= 5
    const step = said ?? (atWeekend || tenseAt(place, calendar) === 'future' ? 0 : -1)
    const saturday = addDays(monday, 5 + step * 7)
    return {
      edtf: `${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`,
      precision: 'days',
      relative: true,
    }
  },
  ago: (groups, _place, published, calendar) => away(groups, -1, published, calendar),
  ahead: (groups, _place, published, calendar) => away(groups, 1, published, calendar),
  unit: (groups, _place, published, { lexicon }) => {
    const step = lexicon.relative[fold(groups.relative)]
    const unit = lexicon.units[fold(groups.unit)]
    if (
      step === undefined ||
      unit === undefined ||
      unit === 'day' ||
      lexicon.pluralUnit.test(groups.unit ?? '')
    )
      return null
    const precision = unit
    if (!published) return { edtf: null, precision, relative: true }
    if (unit === 'year') return { edtf: String(published.year + step), precision, relative: true }
    if (unit === 'month') return { edtf: isoMonth(addMonths(published, step)), precision, relative: true }
    const monday = addDays(published, step * 7 - weekdayOf(published))
    return { edtf: `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`, precision, relative: true }
  },
  offset: (groups, _place, published, { lexicon }) => {
    const days = lexicon.offsets[fold(groups.offset)]
    if (days === undefined) return null
    return { edtf: published ? isoDay(addDays(published, days)) : null, precision: 'day', relative: true }
  },
  year: (groups, { sentence, start }, _published, { lexicon }) => {
    const circa = lexicon.circa.test(sentence.slice(Math.max(0, start - 8), start))
    return { edtf: `${groups.year}${circa ? '~' : ''}`, precision: 'year', relative: false }
  },
  'year-range': groups => {
    const from = groups.year1 ?? ''
    const to = groups.year2 ?? from.slice(0, 2) + (groups.short ?? '')
    return from < to ? { edtf: `${from}/${to}`, precision: 'long', relative: false } : null
  },
  decade: groups =>
    groups.year?.endsWith('0')
      ? { edtf: `${groups.year.slice(0, 3)}X`, precision: 'long', relative: false }
      : null,
  century: groups => {
    const century = Number(groups.century) - 1
    return century >= 0 && century < 25
      ? { edtf: `${String(century).padStart(2, '0')}XX`, precision: 'long', relative: false }
      : null
  },
} satisfies Record<
  DateForm,
  (groups: Groups, place: Place, published: Day | null, calendar: Calendar) => Reading | null
>

const monthReading = (year: number, month: number, relative: boolean): Reading => ({
  edtf: isoMonth({ year, month }),
  precision: 'month',
  relative,
})

/** A day of a month, in the year that is said or nearest. */
export function readDay(
  groups: Groups,
  place: Place,
  published: Day | null,
  calendar: Calendar,
): Reading | null {
  const month = groups.monthNumber ? Number(groups.monthNumber) : calendar.lexicon.months[groups.month ?? '']
  const day = Number(groups.day)
  if (!month || !isDay({ year: 2000, month, day })) return null
  if (groups.year) {
    const date = { year: Number(groups.year), month, day }
    return isDay(date) ? { edtf: isoDay(date), precision: 'day', relative: false } : null
  }
  if (!published) return { edtf: null, precision: 'day', relative: true }
  const date = nearest({ month, day }, tenseAt(place, calendar), published)
  return isDay(date) ? { edtf: isoDay(date), precision: 'day', relative: true } : null
}

function yearIn(groups: Groups, published: Day | null, { lexicon }: Calendar): number | null {
  if (groups.year) return Number(groups.year)
  const step = groups.relative ? lexicon.relative[fold(groups.relative)] : undefined
  return step === undefined || !published ? null : published.year + step
}

function away(groups: Groups, sign: 1 | -1, published: Day | null, { lexicon }: Calendar): Reading | null {
  const count = lexicon.numbers[fold(groups.number)] ?? Number(groups.number)
  const unit = lexicon.units[fold(groups.unit)]
  if (!unit || !Number.isInteger(count) || count > 3000) return null
  const precision = unit === 'week' ? 'day' : unit
  if (!published) return { edtf: null, precision, relative: true }
  const fortnight = lexicon.double.test(groups.unit ?? '') ? 2 : 1
  if (unit === 'day' || unit === 'week')
    return {
      edtf: isoDay(addDays(published, sign * count * fortnight * (unit === 'week' ? 7 : 1))),
      precision: 'day',
      relative: true,
    }
  if (unit === 'month')
    return { edtf: isoMonth(addMonths(published, sign * count)), precision, relative: true }
  return { edtf: String(published.year + sign * count), precision, relative: true }
}
