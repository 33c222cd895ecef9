import type { DateForm } from './lexicon/calendar.ts'

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

/** Where in a sentence a date stands. */
export type Place = { readonly sentence: string; readonly start: number; readonly end: number }

/** The named parts of a matched form. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Lower case, empty for what is not there. */
export const fold = (text: string | undefined) => (text ?? '').toLowerCase()
