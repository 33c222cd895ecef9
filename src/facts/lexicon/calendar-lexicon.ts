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
  /** Those of "until" that look ahead whatever the tense, and that look ahead from a past verb too. */
  readonly untilAny: readonly string[]
  /** Further words that show a sentence may hold a date: "ago", "weekend". */
  readonly hints: readonly string[]
  /** "On 10 and 28 August" are two days, "between 10 and 28 August" is a time. */
  readonly pair: RegExp
  readonly between: RegExp
  /** Words that make a year or month vague: "early 2026". */
  readonly vague: RegExp
  /** Words before a year that stands before a noun: "the 2026 budget". */
  readonly beforeYearOfNoun: RegExp
  /** What follows a bare year that needs no word before it, where a language writes such years. */
  readonly bareYear: RegExp | null
  readonly circa: RegExp
  /** Units in the plural, which no single unit is meant by: "the last weeks". */
  readonly pluralUnit: RegExp
  /** What is longer than its unit: a fortnight is two weeks. */
  readonly double: RegExp
  /** Endings of verbs in the future tense. */
  readonly futureEnding: readonly string[]
  /** Words that open a clause. */
  readonly clause: readonly string[]
}
