import { writtenForms, writtenNumber } from './written-forms.ts'

/**
 * A language as Intl is asked for it, so that every version of Node says the same. Dates are Gregorian, as the article's are
 * (th and fa have calendars of their own); Arabic has Latin digits, for ICU gave `ar` its own digits once and Latin ones now,
 * unless the tag asks for them (`ar-u-nu-arab`); `en` is British, day first, which no reader takes for another day.
 */
export function localeOf(lang: string): string {
  const locale = new Intl.Locale(lang === 'en' ? 'en-GB' : lang, { calendar: 'gregory' })
  if (locale.language !== 'ar' || locale.numberingSystem !== undefined) return locale.toString()
  return new Intl.Locale(locale, { numberingSystem: 'latn' }).toString()
}

/** Languages that set no separator into numbers of four digits; ICU's own list of them changes with its version. */
const FROM_FIVE_DIGITS = /^(?:es|it|pl|pt-PT)\b/i

/** Numbers as a language writes them, to four decimals. */
export function numberFormat(lang: string): { readonly format: (value: number) => string } {
  const forms = writtenForms(lang)
  let intl: Intl.NumberFormat | null = null
  const byIntl = (value: number) => {
    intl ??= new Intl.NumberFormat(localeOf(lang), {
      maximumFractionDigits: 4,
      useGrouping: FROM_FIVE_DIGITS.test(lang) ? 'min2' : 'always',
    })
    return intl.format(value).replaceAll("'", '’')
  }
  return { format: value => (forms && writtenNumber(forms, value)) ?? byIntl(value) }
}

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'dv', 'ckb'])

/** The direction that a language (BCP 47) is written in. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr'
}
