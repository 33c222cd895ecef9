import { type ByLanguage, wordTable } from './language.ts'

/** What a form of date stands for; it decides how its parts are read. */
export type DateForm =
  | 'day'
  | 'day-range'
  | 'days'
  | 'month'
  | 'month-range'
  | 'quarter'
  | 'half'
  | 'season'
  | 'weekday'
  | 'ago'
  | 'ahead'
  | 'offset'
  | 'unit'
  | 'weekend'
  | 'year'
  | 'year-range'
  | 'decade'
  | 'century'

/**
 * How a language writes dates. `forms` are regular expressions, tried in order at every place, in which `{name}` stands
 * for a part: day, month, year, weekday, quarter, half, season, number, unit, nth, relative, and the same with a digit
 * at the end for ranges. Months and weekdays keep their capitals.
 */
export type CalendarLexicon = {
  readonly months: Readonly<Record<string, number>>
  /** Months whose names are also words; alone they need one of `before` in front. */
  readonly doubtful: readonly string[]
  readonly before: readonly string[]
  /** Monday 1 to Sunday 7. */
  readonly weekdays: Readonly<Record<string, number>>
  readonly seasons: Readonly<Record<string, number>>
  readonly nth: Readonly<Record<string, number>>
  readonly numbers: Readonly<Record<string, number>>
  readonly units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>
  /** Days from the day of publication. */
  readonly offsets: Readonly<Record<string, number>>
  /** Words before a unit or weekday: -1 the last, 0 this, 1 the next. */
  readonly relative: Readonly<Record<string, number>>
  readonly forms: readonly (readonly [DateForm, string])[]
  /** Words before a bare year that show it is one. */
  readonly beforeYear: readonly string[]
  /** What marks a clause as looking back or ahead, for dates that do not say themselves. */
  readonly past: readonly string[]
  readonly pastEnding: readonly string[]
  readonly future: readonly string[]
  /** Verbs that look ahead whatever infinitive follows, and the past forms that end their reach. */
  readonly modal: readonly string[]
  readonly finite: readonly string[]
  /** Prepositions that look ahead before a weekday. */
  readonly until: readonly string[]
  readonly since: readonly string[]
  /** Words that open a clause. */
  readonly clause: readonly string[]
}

const words = (text: string) => text.split('|')

/** Calendars by language. */
export const CALENDARS: ByLanguage<CalendarLexicon> = {
  en: {
    months: wordTable({
      January: 1,
      February: 2,
      March: 3,
      April: 4,
      May: 5,
      June: 6,
      July: 7,
      August: 8,
      September: 9,
      October: 10,
      November: 11,
      December: 12,
      Jan: 1,
      Feb: 2,
      Mar: 3,
      Apr: 4,
      Jun: 6,
      Jul: 7,
      Aug: 8,
      Sept: 9,
      Sep: 9,
      Oct: 10,
      Nov: 11,
      Dec: 12,
    }),
    doubtful: words('March|May|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'),
    before: words(
      'in|since|until|till|by|of|last|next|this|early|late|mid|from|to|through|before|after|during|and|or|between|for|every|each|around|late|end',
    ),
    weekdays: wordTable({
      Monday: 1,
      Tuesday: 2,
      Wednesday: 3,
      Thursday: 4,
      Friday: 5,
      Saturday: 6,
      Sunday: 7,
    }),
    seasons: wordTable({ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }),
    nth: wordTable({ first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 }),
    numbers: wordTable({
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
    }),
    units: wordTable({
      day: 'day',
      days: 'day',
      week: 'week',
      weeks: 'week',
      fortnight: 'week',
      month: 'month',
      months: 'month',
      year: 'year',
      years: 'year',
    }),
    offsets: wordTable({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }),
    relative: wordTable({ last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 }),
    forms: [
      ['day', String.raw`\b(?<year>\d{4})-(?<monthNumber>\d\d)-(?<day>\d\d)\b`],
      [
        'day-range',
        String.raw`\b{day1}{ordinal} {month1}(?:,? {year1})?(?: ?[-–—] ?| to | until | through | and ){day2}{ordinal} {month2}(?:,? {year2})?\b`,
      ],
      [
        'day-range',
        String.raw`\b{month1}\.? {day1}{ordinal}(?:, {year1})?(?: ?[-–—] ?| to | until | through | and ){month2}\.? {day2}{ordinal}(?!\d|[.,]\d)(?:,? {year2})?\b`,
      ],
      [
        'day-range',
        String.raw`\b{day1}{ordinal}(?: ?[-–—] ?| to | and ){day2}{ordinal} {month}\b(?:,? {year}\b)?`,
      ],
      [
        'day-range',
        String.raw`\b{month}\.? {day1}{ordinal}(?: ?[-–—] ?| to | and ){day2}{ordinal}(?!\d|[.,:]\d|%| (?:million|billion|percent|per))(?:,? {year}\b)?`,
      ],
      ['day', String.raw`\b(?:{weekday},? )?(?:the )?{day}{ordinal}(?: of)? {month}\b(?:\.?,? {year}\b)?`],
      [
        'day',
        String.raw`\b(?:{weekday},? )?{month}\.? {day}{ordinal}\b(?!\d|[.,:]\d|%| (?:million|billion|percent|per))(?:,? {year}\b)?`,
      ],
      [
        'month-range',
        String.raw`\b{month1}(?: {year1})?(?: ?[-–—] ?| to | and | through ){month2},? {year2}\b`,
      ],
      ['month', String.raw`\b(?:(?:early|late|mid)[- ])?{month}\.?(?: of|,)? {year}\b`],
      ['month', String.raw`\b(?:(?:early|late|mid)[- ])?(?:{relative} )?{month}\b(?! \d)`],
      [
        'quarter',
        String.raw`\b(?:{nth} quarter|Q(?<quarter>[1-4]))(?: of| in)?(?: (?:{year}\b|(?:{relative}) year\b))?`,
      ],
      ['half', String.raw`\b(?:{nth} half|H(?<half>[12]))(?: of| in)?,? (?:{year}\b|(?:{relative}) year\b)`],
      ['season', String.raw`\b(?:early |late |mid-)?{season}(?: of)? {year}\b`],
      [
        'season',
        String.raw`\b(?:{relative} |(?<=\b(?:in|by|until|since|before|this) the (?:early |late )?)){season}\b`,
      ],
      ['weekday', String.raw`\b(?:{relative} )?{weekday}\b`],
      ['weekend', String.raw`\b(?:{relative}|the) weekend\b`],
      ['ago', String.raw`\b{number} {unit} ago\b`],
      ['ahead', String.raw`\b(?:in|within) (?:about |around |less than )?{number} {unit}['’]? time\b`],
      ['unit', String.raw`\b{relative} {unit}\b`],
      ['offset', String.raw`\b{offset}\b`],
      ['year-range', String.raw`\b{year1}[-–—/](?<short>\d\d)\b(?![-–/]?\d)`],
      ['year-range', String.raw`\b{year1}(?:[-–—]| to | and | through | until ){year2}\b(?![.,]?\d|s\b)`],
      ['decade', String.raw`\b(?:(?:early|late|mid)[- ])?{year}s\b`],
      ['century', String.raw`\b(?<century>\d\d?)(?:st|nd|rd|th)[- ]century\b`],
      ['year', String.raw`\b(?:(?:early|late|mid)[- ])?{year}\b(?![.,]?\d|%)`],
    ],
    beforeYear: words(
      'in|since|by|until|till|before|after|during|from|of|to|through|for|between|early|late|mid|circa|c|ca|and|throughout|year|than|against|last|back|into|on',
    ),
    past: words(
      'was|were|had|did|has|have|been|ago|since|began|became|brought|built|bought|broke|came|chose|cut|drew|fell|felt|flew|found|fought|gave|got|grew|held|hit|kept|knew|laid|led|left|lent|let|lost|made|met|paid|put|ran|rose|said|sat|saw|sent|set|shot|shut|sold|spent|spoke|stood|struck|took|taught|threw|told|took|went|won|wrote|withdrew|swore|sank|stole|shook|launched',
    ),
    pastEnding: ['ed'],
    future: words(
      'due|plans|plan|planned|hopes|hope|wants|want|intends|intend|scheduled|expected|expects|expect|forecast|forecasts|upcoming|about to|want to|going to|wants to|deadline|falls due|opens|begins|starts',
    ),
    modal: words("will|'ll|’ll|shall|would|could|can|must|may|might|should|is to|are to|set to|to be"),
    finite: words('was|were|had|did|said|told'),
    until: words('until|till|by|for|before|from'),
    since: ['since'],
    clause: words('after|before|who|which|that|when|while|because|although|but|if|as|where|so'),
  },
}
