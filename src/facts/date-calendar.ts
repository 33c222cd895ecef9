import { CALENDARS, type CalendarLexicon, type DateForm } from './lexicon/calendar.ts'
import { forLanguage } from './lexicon/language.ts'

/** The part that a form cannot do without. */
export type Key = 'month' | 'year' | 'weekday' | 'season' | 'unit' | 'offset' | 'digit' | 'any'

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

/** A calendar lexicon made ready to read with. */
export type Calendar = {
  readonly lexicon: CalendarLexicon
  readonly hint: RegExp
  readonly forms: readonly { readonly form: DateForm; readonly key: Key; readonly pattern: RegExp }[]
  readonly keys: Readonly<Record<Key, RegExp>>
  readonly cues: RegExp
  readonly clause: RegExp
  readonly finite: ReadonlySet<string>
}

const calendars = new Map<CalendarLexicon, Calendar>()

/** The calendar of a language (BCP 47), compiled once. */
export function calendarOf(lang: string): Calendar {
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

/** Verbs by their ending, as an alternative to a list; nothing where a language has none. */
const endings = (list: readonly string[]) =>
  list.length > 0 ? String.raw`|\p{Ll}{2,}(?:${oneOf(list)})` : ''

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
      String.raw`\d|(?<![\p{L}])(?:${oneOf([...Object.keys(lexicon.months), ...Object.keys(lexicon.weekdays)])}|${anyCase(
        [
          ...Object.keys(lexicon.offsets),
          ...Object.keys(lexicon.relative),
          ...Object.keys(lexicon.seasons),
          ...lexicon.hints,
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
      String.raw`(?<future>(?<![\p{L}])(?:(?<modal>${oneOf(lexicon.modal)})|${oneOf(lexicon.future)}${endings(lexicon.futureEnding)})(?![\p{L}]))|(?<![\p{L}])(?:${oneOf(lexicon.past)}|\p{Ll}{2,}(?:${oneOf(lexicon.pastEnding) || '(?!)'}))(?![\p{L}])`,
      'gu',
    ),
    clause: new RegExp(String.raw`[,;:—–](?= )|(?<![\p{L}])(?:${oneOf(lexicon.clause)})(?![\p{L}])`, 'gu'),
  }
}
