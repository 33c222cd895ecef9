import {
  addDays,
  addMonths,
  type Day,
  isDay,
  isoDay,
  isoMonth,
  numberOfDay,
  parseDay,
  weekdayOf,
} from './calendar.ts'
import { CALENDARS, type CalendarLexicon, type DateForm } from './lexicon/calendar.ts'
import { forLanguage, hasLanguage } from './lexicon/language.ts'

/** How exact a date is. */
export type DatePrecision = 'day' | 'days' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'long'

/**
 * A date in a sentence, with offsets in UTF-16 units. `edtf` is EDTF level 0 or 1 (ISO 8601-2), null where it hangs on
 * a publication date that is not known; `relative` is true where the words alone do not fix the date.
 */
export type DateMention = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly edtf: string | null
  readonly precision: DatePrecision
  readonly form: DateForm
  readonly relative: boolean
}

/** What a date is read against: the publication date in EDTF, if known, and the language of the text. */
export type DateContext = { readonly published: string | null; readonly lang: string }

type Groups = Readonly<Record<string, string | undefined>>
type Tense = 'past' | 'future' | null
type Reading = Pick<DateMention, 'edtf' | 'precision' | 'relative'>
type Place = { readonly sentence: string; readonly start: number; readonly end: number }

/** The part that a form cannot do without. */
type Key = 'month' | 'year' | 'weekday' | 'season' | 'unit' | 'offset' | 'digit' | 'any'

const KEYS: Readonly<Record<DateForm, Key>> = {
  day: 'month',
  days: 'month',
  'day-range': 'month',
  month: 'month',
  'month-range': 'month',
  quarter: 'any',
  half: 'year',
  season: 'season',
  weekday: 'weekday',
  weekend: 'any',
  ago: 'unit',
  ahead: 'unit',
  offset: 'offset',
  unit: 'unit',
  year: 'year',
  'year-range': 'year',
  decade: 'year',
  century: 'digit',
}

type Calendar = {
  readonly lexicon: CalendarLexicon
  readonly hint: RegExp
  readonly forms: readonly { readonly form: DateForm; readonly key: Key; readonly pattern: RegExp }[]
  readonly keys: Readonly<Record<Key, RegExp>>
  readonly cues: RegExp
  readonly clause: RegExp
  readonly finite: ReadonlySet<string>
}

/**
 * The dates of a sentence in order, none overlapping; of two readings at one place the earlier form of the table wins.
 * None in a language (BCP 47) without a calendar.
 */
export function findDates(sentence: string, context: DateContext): DateMention[] {
  if (!hasLanguage(CALENDARS, context.lang)) return []
  const calendar = calendarOf(context.lang)
  if (!calendar.hint.test(sentence)) return []
  const published = parseDay(context.published)
  const taken: DateMention[] = []
  const used = new Uint8Array(sentence.length)
  const holds = keyTest(sentence, calendar)
  for (const { form, key, pattern } of calendar.forms) {
    if (!holds(key)) continue
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (used.subarray(start, end).includes(1)) continue
      const place = { sentence, start, end }
      for (const mention of read(form, match, place, published, calendar)) {
        taken.push(mention)
        used.fill(1, mention.start, mention.end)
      }
    }
  }
  return taken.sort((a, b) => a.start - b.start)
}

/** Whether a sentence holds any word of a part; each part is looked for once, and only if a form asks. */
function keyTest(sentence: string, { keys }: Calendar): (key: Key) => boolean {
  const known = new Map<Key, boolean>()
  return key => {
    const answer = known.get(key) ?? keys[key].test(sentence)
    known.set(key, answer)
    return answer
  }
}

function read(
  form: DateForm,
  match: RegExpMatchArray,
  place: Place,
  published: Day | null,
  calendar: Calendar,
): DateMention[] {
  const groups: Groups = match.groups ?? {}
  const { sentence, start, end } = place
  if (form === 'month' && !groups.year && isWord(groups, place, calendar)) return []
  if (form === 'year' && !isYear(place, calendar)) return []
  const apart = form === 'day-range' && isPair(match[0], place)
  if (apart && groups.day1 && groups.day2) {
    const cut = match[0].indexOf(groups.day2, groups.day1.length)
    const shared = { month: groups.month ?? groups.month1, year: groups.year ?? groups.year1 }
    const first = readDay({ ...shared, day: groups.day1 }, place, published, calendar)
    const second = readDay(
      { month: groups.month ?? groups.month2, year: groups.year ?? groups.year2, day: groups.day2 },
      place,
      published,
      calendar,
    )
    const split = start + cut
    const firstEnd = start + match[0].slice(0, cut).replace(/\s*\S+\s*$/u, '').length
    return [
      ...(first ? [{ ...span(sentence, start, firstEnd), form: 'day' as const, ...first }] : []),
      ...(second ? [{ ...span(sentence, split, end), form: 'day' as const, ...second }] : []),
    ]
  }
  const reading = READERS[form](groups, place, published, calendar)
  return reading ? [{ ...span(sentence, start, end), form, ...reading }] : []
}

const span = (sentence: string, start: number, end: number) => ({
  text: sentence.slice(start, end),
  start,
  end,
})

/** "On 10 and 28 August" names two days, "between 10 and 28 August" a time. */
function isPair(text: string, { sentence, start }: Place): boolean {
  return / and /.test(text) && !/\bbetween $/i.test(sentence.slice(Math.max(0, start - 8), start))
}

/** "May" may be a verb and "March" too: alone they are months only after a word that goes before one. */
function isWord(groups: Groups, { sentence, start }: Place, { lexicon }: Calendar): boolean {
  const month = groups.month ?? ''
  if (!lexicon.doubtful.includes(month) || groups.relative) return false
  const offset = sentence.indexOf(month, start)
  return !lexicon.before.includes(wordBefore(sentence, offset))
}

function isYear({ sentence, start, end }: Place, { lexicon }: Calendar): boolean {
  const before = wordBefore(sentence, start)
  const next = sentence.slice(end, end + 24)
  if (/^[-–](?!\d)\p{L}/u.test(next) || /[\p{L}$€£¥#.]$|\d[-–]$/u.test(sentence.slice(0, start))) return false
  if (/^\s?(?:%|[kcm]?m\b|[MGT]W|k[gm]\b|°)/.test(next)) return false
  if (/^(?:early|late|mid)/i.test(sentence.slice(start, end))) return true
  if (/\($/.test(sentence.slice(0, start)) || /^\)/.test(next)) return true
  if (lexicon.beforeYear.includes(before))
    return /^(?:19|20)/.test(sentence.slice(start, end)) || !/^ \p{Ll}+s\b/u.test(next)
  return /^(?:the|a|its|his|her|their|our|’s|'s|s)$/.test(before) && /^ \p{L}/u.test(next)
}

function wordBefore(sentence: string, offset: number): string {
  const text = sentence.slice(Math.max(0, offset - 24), offset).toLowerCase()
  return /([\p{L}]+|[’']s)\.?[\s(–-]*$/u.exec(text)?.[1] ?? ''
}

const READERS = {
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
    if (groups.year) return month_(Number(groups.year), month, false)
    if (!published) return { edtf: null, precision: 'month', relative: true }
    return month_(yearOfMonth(month, groups, place, published, calendar), month, true)
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
    if (step === undefined || unit === undefined || unit === 'day' || /s$/i.test(groups.unit ?? ''))
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
  year: (groups, { sentence, start }) => {
    const circa = /(?:\bc\.|\bca\.|\bcirca) ?$/i.test(sentence.slice(Math.max(0, start - 8), start))
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

const fold = (text: string | undefined) => (text ?? '').toLowerCase()

const month_ = (year: number, month: number, relative: boolean): Reading => ({
  edtf: isoMonth({ year, month }),
  precision: 'month',
  relative,
})

function readDay(groups: Groups, place: Place, published: Day | null, calendar: Calendar): Reading | null {
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

/** The year that brings the day nearest to publication; the tense decides only where the nearest is far on the wrong side. */
function nearest(at: { readonly month: number; readonly day: number }, tense: Tense, published: Day): Day {
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

function yearOfMonth(
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

function yearIn(groups: Groups, published: Day | null, { lexicon }: Calendar): number | null {
  if (groups.year) return Number(groups.year)
  const step = groups.relative ? lexicon.relative[fold(groups.relative)] : undefined
  return step === undefined || !published ? null : published.year + step
}

function dayOfWeekday(
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
  const ahead =
    lexicon.until.includes(before) &&
    (before === 'for' || tense !== 'past' || /^(?:until|till|by)$/.test(before))
  if (!lexicon.since.includes(before) && (ahead || tense === 'future'))
    return addDays(published, (7 - back) % 7)
  return addDays(published, -back)
}

function away(groups: Groups, sign: 1 | -1, published: Day | null, { lexicon }: Calendar): Reading | null {
  const count = lexicon.numbers[fold(groups.number)] ?? Number(groups.number)
  const unit = lexicon.units[fold(groups.unit)]
  if (!unit || !Number.isInteger(count) || count > 3000) return null
  const precision = unit === 'week' ? 'day' : unit
  if (!published) return { edtf: null, precision, relative: true }
  const fortnight = /^fortnight/i.test(groups.unit ?? '') ? 2 : 1
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

/** The tense of the verb that governs a date: the last cue before it in its clause, else before that, else the first after it. */
function tenseAt({ sentence, start, end }: Place, calendar: Calendar): Tense {
  const before = sentence.slice(Math.max(0, start - 240), start)
  const clauseStart = lastIndex(before, calendar.clause)
  return (
    lastCue(before.slice(clauseStart), calendar) ??
    lastCue(before.slice(0, clauseStart), calendar) ??
    firstCue(beforeClause(sentence.slice(end, end + 160), calendar), calendar)
  )
}

/** The text up to the next clause. */
function beforeClause(text: string, calendar: Calendar): string {
  for (const match of text.matchAll(calendar.clause)) return text.slice(0, match.index)
  return text
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = 0
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

function lastCue(text: string, calendar: Calendar): Tense {
  let tense: Tense = null
  let led = false
  for (const { groups, 0: word } of text.matchAll(calendar.cues)) {
    // After "will" and its like, "be put off" and "have asked" are no past.
    if (led && !groups?.future && !calendar.finite.has(word)) continue
    led = groups?.modal !== undefined
    tense = groups?.future ? 'future' : 'past'
  }
  return tense
}

function firstCue(text: string, calendar: Calendar): Tense {
  for (const match of text.matchAll(calendar.cues)) return match.groups?.future ? 'future' : 'past'
  return null
}

const calendars = new Map<CalendarLexicon, Calendar>()

function calendarOf(lang: string): Calendar {
  const lexicon = forLanguage(CALENDARS, lang)
  const known = calendars.get(lexicon)
  if (known) return known
  const calendar = compile(lexicon)
  calendars.set(lexicon, calendar)
  return calendar
}

/** Longest first, so that "Sept" is not read as "Sep". */
const oneOf = (list: readonly string[]) =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

/** Words that may open a sentence match with a capital too. */
const anyCase = (list: readonly string[]) =>
  oneOf([...list, ...list.map(word => word.charAt(0).toUpperCase() + word.slice(1))])

function compile(lexicon: CalendarLexicon): Calendar {
  const parts: Readonly<Record<string, string>> = {
    day: String.raw`\d{1,2}`,
    month: oneOf(Object.keys(lexicon.months)),
    year: String.raw`(?:1[0-9]|20)\d\d`,
    weekday: oneOf(Object.keys(lexicon.weekdays)),
    season: anyCase(Object.keys(lexicon.seasons)),
    nth: anyCase(Object.keys(lexicon.nth)),
    number: String.raw`\d{1,4}|${anyCase(Object.keys(lexicon.numbers))}`,
    unit: oneOf(Object.keys(lexicon.units)),
    offset: anyCase(Object.keys(lexicon.offsets)),
    relative: anyCase(Object.keys(lexicon.relative)),
  }
  const source = (form: string) =>
    form
      .replaceAll('{ordinal}', '(?:st|nd|rd|th)?')
      .replace(
        /\{([a-z]+)(\d?)\}/g,
        (_, name: string, digit: string) => `(?<${name}${digit}>${parts[name] ?? ''})`,
      )
  return {
    lexicon,
    finite: new Set(lexicon.finite),
    hint: new RegExp(
      String.raw`\d|\b(?:${oneOf([...Object.keys(lexicon.months), ...Object.keys(lexicon.weekdays)])}|${anyCase(
        [
          ...Object.keys(lexicon.offsets),
          ...Object.keys(lexicon.relative),
          ...Object.keys(lexicon.seasons),
          'ago',
          'weekend',
          'quarter',
          'time',
        ],
      )})`,
      'u',
    ),
    forms: lexicon.forms.map(([form, pattern]) => ({
      form,
      key: /monthNumber/.test(pattern) ? 'year' : /\{relative\}\) year/.test(pattern) ? 'any' : KEYS[form],
      pattern: new RegExp(source(pattern), 'gu'),
    })),
    keys: {
      month: new RegExp(parts.month ?? '', 'u'),
      year: /\d{4}/u,
      weekday: new RegExp(parts.weekday ?? '', 'u'),
      season: new RegExp(parts.season ?? '', 'u'),
      unit: new RegExp(parts.unit ?? '', 'u'),
      offset: new RegExp(parts.offset ?? '', 'u'),
      digit: /\d/u,
      any: /(?:)/u,
    },
    cues: new RegExp(
      String.raw`(?<future>(?<![\p{L}])(?:(?<modal>${oneOf(lexicon.modal)})|${oneOf(lexicon.future)})(?![\p{L}]))|(?<![\p{L}])(?:${oneOf(lexicon.past)}|\p{Ll}{2,}(?:${oneOf(lexicon.pastEnding)}))(?![\p{L}])`,
      'gu',
    ),
    clause: new RegExp(String.raw`[,;:—–](?= )|(?<![\p{L}])(?:${oneOf(lexicon.clause)})(?![\p{L}])`, 'gu'),
  }
}
