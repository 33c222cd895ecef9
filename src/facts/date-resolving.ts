import { addDays, type Day, numberOfDay, weekdayOf } from './calendar.ts'
import type { Calendar } from './date-calendar.ts'
import { fold, type Groups, type Place } from './date-mention.ts'
import { type Tense, tenseAt } from './date-tense.ts'

/** The year that brings the day nearest to publication; the tense decides only where the nearest is far on the wrong side. */
export function nearest(
  at: { readonly month: number; readonly day: number },
  tense: Tense,
  published: Day,
): Day {
  const now = numberOfDay(published)
  const far = 60
  const options = [-1, 0, 1]
    .map(step => ({ ...at, year: published.year + step }))
    .map(day => ({ day, distance: numberOfDay(day) - now }))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
  const wrong = (distance: number) =>
    (tense === 'past' && distance > far) || (tense === 'future' && distance < -far)
  return (options.find(({ distance }) => !wrong(distance)) ?? options[0]!).day
}

/** The year of a month, or of a season or quarter by its middle month. */
export function yearOfMonth(
  month: number,
  groups: Groups,
  place: Place,
  published: Day,
  calendar: Calendar,
): number {
  const said = groups.relative ? calendar.lexicon.relative[fold(groups.relative)] : undefined
  const tense: Tense =
    said === -1 ? 'past' : said === 1 ? 'future' : said === 0 ? null : tenseAt(place, calendar)
  if (said === 0) return published.year
  const now = published.year * 12 + published.month
  const options = [-1, 0, 1]
    .map(step => ({ year: published.year + step, distance: (published.year + step) * 12 + month - now }))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
  const wrong = (distance: number) =>
    (tense === 'past' && distance > 0) ||
    (tense === 'future' && distance < 0) ||
    (said !== undefined && distance === 0)
  return (options.find(({ distance }) => !wrong(distance)) ?? options[0]!).year
}

/** The day that a weekday (Monday 0) means. */
export function dayOfWeekday(
  weekday: number,
  groups: Groups,
  place: Place,
  published: Day,
  calendar: Calendar,
): Day {
  const { lexicon } = calendar
  const today = weekdayOf(published)
  const back = (today - weekday + 7) % 7
  const said = groups.relative ? lexicon.relative[fold(groups.relative)] : undefined
  if (said === -1) return addDays(published, -(back || 7))
  if (said === 1) return addDays(published, 7 - today + weekday)
  if (said === 0) return addDays(published, weekday - today)
  const lead = place.sentence.slice(Math.max(0, place.start - 48), place.start).replace(/ at least(?= )/g, '')
  const before = wordBefore(lead, lead.length)
  const tense = tenseAt(place, calendar)
  const ahead = lexicon.until.includes(before) && (tense !== 'past' || lexicon.untilAny.includes(before))
  if (!lexicon.since.includes(before) && (ahead || tense === 'future'))
    return addDays(published, (7 - back) % 7)
  return addDays(published, -back)
}

/** The word before an offset, lower case. */
export function wordBefore(sentence: string, offset: number): string {
  const text = sentence.slice(Math.max(0, offset - 24), offset).toLowerCase()
  return /([\p{L}]+|[’']s)\.?[\s(–-]*$/u.exec(text)?.[1] ?? ''
}
