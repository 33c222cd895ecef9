import { addDays, type Day, isDay, isoDay, isoMonth, numberOfDay, parseDay } from './calendar.ts'
import { calendarOf } from './date-calendar.ts'
import { tenseAt } from './date-tense.ts'
import type { DateContext, DateMention } from './dates.ts'
import type { DateForm } from './lexicon/calendar.ts'
import { DATE_DOUBT } from './lexicon/date-doubt.ts'
import { forLanguage } from './lexicon/language.ts'

/** Dates that are counted from the day of speaking. */
export const DEICTIC: ReadonlySet<DateForm> = new Set([
  'weekday',
  'weekend',
  'ago',
  'ahead',
  'offset',
  'unit',
])

/**
 * The last date that an article tells in so many words before a sentence: EDTF of a day, month, season or year; `near` where it
 * stands in the same paragraph, not in the one before it.
 */
export type Anchor = { readonly edtf: string; readonly near: boolean }

const TOLD: ReadonlySet<DateForm> = new Set([
  'day',
  'days',
  'day-range',
  'month',
  'month-range',
  'season',
  'year',
])

/** The last of a sentence's dates that later ones may be told from; null where it has none. */
export function anchorOf(mentions: readonly DateMention[]): Anchor | null {
  const edtf = mentions.filter(mention => mention.edtf !== null && TOLD.has(mention.form)).at(-1)?.edtf
  return edtf ? { edtf, near: true } : null
}

/** How many days before publication a date lies that later ones are told from. */
const LONG_AGO = 365
const BEFORE = 31

/** A date without its year, read against the date before it where that is told of another year; null where either may be meant. */
export function readAgainst(
  anchor: Anchor | null,
  mention: DateMention,
  text: string,
  context: DateContext,
): DateMention | null {
  const published = parseDay(context.published)
  if (anchor === null || published === null || !mention.relative) return mention
  if (mention.form !== 'day' && mention.form !== 'month' && mention.form !== 'season') return mention
  if (mention.edtf === null) return mention
  const from = startOf(anchor.edtf)
  if (from === null || numberOfDay(published) - numberOfDay(from) <= LONG_AGO) return mention
  const place = { sentence: text, start: mention.start, end: mention.end }
  const tense = tenseAt(place, calendarOf(context.lang))
  if (tense === 'future') return mention
  const looksBack = forLanguage(DATE_DOUBT, context.lang).pluperfect.test(text)
  if (mention.form === 'season' && !isRelative(mention, context)) return null
  if (isRelative(mention, context) || !(anchor.near || looksBack)) return mention
  if (/^\d{4}$/.test(anchor.edtf)) return mention
  return tense === 'past' ? { ...mention, edtf: nextAfter(from, mention.edtf) } : null
}

/** "Last March", "next summer": counted from the day of publication by a word of its own. */
function isRelative({ text }: DateMention, { lang }: DateContext): boolean {
  const { lexicon } = calendarOf(lang)
  return text.split(/\s+/).some(word => lexicon.relative[word.toLowerCase()] !== undefined)
}

/** The first day or month of the given month (and day) that is not before a day. */
function nextAfter(from: Day, edtf: string): string {
  const [, month = 1, day] = edtf.split('-').map(Number)
  for (let year = from.year; ; year++) {
    const isLater = month > from.month || (month === from.month && (day ?? 31) >= from.day)
    if (year === from.year && !isLater) continue
    if (day === undefined) return isoMonth({ year, month })
    if (isDay({ year, month, day })) return isoDay({ year, month, day })
  }
}

/** Whether a date that hangs on the day of publication is told of another day, or of what only might be. */
export function isDoubtful(
  text: string,
  mention: DateMention,
  clause: { readonly start: number; readonly end: number },
  anchor: Anchor | null,
  context: DateContext,
): boolean {
  if (!mention.relative) return false
  const words = forLanguage(DATE_DOUBT, context.lang)
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start)
  if (words.again.test(before)) return true
  if (!DEICTIC.has(mention.form)) return false
  const own = text.slice(clause.start, clause.end)
  if (mention.form === 'weekday' && !/\s/.test(mention.text) && words.narrated.test(before)) return true
  if (mention.form === 'weekday' || mention.form === 'offset') {
    if (words.possible.test(own)) return true
    if (mention.form === 'offset' && words.relativeClause.test(before)) return true
    if (words.would.test(own) && !words.reported.test(text)) return true
  }
  return anchor?.near === true && isToldFrom(anchor.edtf, mention, text, context)
}

const REACH = 160

/** Whether a past weekday stands behind a date of weeks ago, from which it may be counted. */
function isToldFrom(edtf: string, mention: DateMention, text: string, context: DateContext): boolean {
  const published = parseDay(context.published)
  const from = startOf(edtf)
  if (/^\d{4}$/.test(edtf)) return false
  if (published === null || from === null || mention.form !== 'weekday' || /\s/.test(mention.text))
    return false
  if (numberOfDay(addDays(published, -BEFORE)) < numberOfDay(from)) return false
  const place = { sentence: text, start: mention.start, end: mention.end }
  return tenseAt(place, calendarOf(context.lang)) !== 'future'
}

/** The first day of an EDTF day, month, season, year or interval. */
function startOf(edtf: string): Day | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf)
  if (!match) return null
  const month = Number(match[2] ?? 1)
  const middle = [4, 7, 10, 1][month - 21]
  return { year: Number(match[1]), month: middle ?? month, day: Number(match[3] ?? 1) }
}
