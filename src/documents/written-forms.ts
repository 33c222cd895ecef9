/**
 * How a language writes dates and numbers: `{d}`, `{m}` and `{y}` stand for the parts of a date, `from` is how many digits a number has
 * before they are grouped.
 */
export type WrittenForms = {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly months: readonly string[]
  readonly group: string
  readonly decimal: string
  readonly minus: string
  readonly from: 4 | 5
}

const bars = (text: string) => text.split('|')

const COMMAS = { group: ',', decimal: '.', minus: '-', from: 4 } as const
const POINTS = { group: '.', decimal: ',', minus: '-', from: 4 } as const

const ENGLISH = {
  year: '{y}',
  month: '{m} {y}',
  day: '{d} {m} {y}',
  months: bars('January|February|March|April|May|June|July|August|September|October|November|December'),
  ...COMMAS,
}

const HAN = {
  year: '{y}年',
  month: '{y}年{m}月',
  day: '{y}年{m}月{d}日',
  months: bars('1|2|3|4|5|6|7|8|9|10|11|12'),
  ...COMMAS,
}

/**
 * The forms of the languages that labels are in, by tag, as the CLDR of Node 20 has them: the same with every version of Node, and there
 * at once, where Intl takes as long to begin as an article to be read. Others are left to Intl.
 */
const FORMS: Readonly<Record<string, WrittenForms>> = {
  ar: {
    ...ENGLISH,
    months: bars('يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'),
    minus: '\u200e-',
  },
  de: {
    ...POINTS,
    year: '{y}',
    month: '{m} {y}',
    day: '{d}. {m} {y}',
    months: bars('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'),
  },
  en: ENGLISH,
  'en-GB': ENGLISH,
  'en-US': { ...ENGLISH, day: '{m} {d}, {y}' },
  es: {
    ...POINTS,
    year: '{y}',
    month: '{m} de {y}',
    day: '{d} de {m} de {y}',
    months: bars('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
    from: 5,
  },
  fr: {
    ...POINTS,
    year: '{y}',
    month: '{m} {y}',
    day: '{d} {m} {y}',
    months: bars('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
    group: '\u202f',
  },
  he: {
    ...ENGLISH,
    day: '{d} ב{m} {y}',
    months: bars('ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר'),
    minus: '\u200e-',
  },
  it: {
    ...POINTS,
    year: '{y}',
    month: '{m} {y}',
    day: '{d} {m} {y}',
    months: bars(
      'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
    ),
    from: 5,
  },
  ja: HAN,
  pt: {
    ...POINTS,
    year: '{y}',
    month: '{m} de {y}',
    day: '{d} de {m} de {y}',
    months: bars('janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro'),
  },
  zh: HAN,
  'zh-hant': HAN,
}

/** The forms of a language, null where they are Intl's to know. */
export function writtenForms(lang: string): WrittenForms | null {
  return Object.hasOwn(FORMS, lang) ? FORMS[lang]! : null
}

/** A year, a month of a year or a day of a month. */
export function writtenDate(
  forms: WrittenForms,
  [year, month, day]: readonly [number, number?, number?],
): string {
  const form = month === undefined ? forms.year : day === undefined ? forms.month : forms.day
  return form
    .replace('{d}', String(day))
    .replace('{m}', forms.months[(month ?? 1) - 1] ?? '')
    .replace('{y}', String(year))
}

/** A number to four decimals; null where it has too many digits to be written out. */
export function writtenNumber(forms: WrittenForms, value: number): string | null {
  if (!(Math.abs(value) < 1e15)) return null
  const [whole = '', decimals = ''] = Math.abs(value)
    .toFixed(4)
    .replace(/\.?0+$/, '')
    .split('.')
  const grouped =
    whole.length < forms.from ? whole : whole.replace(/\d(?=(?:\d{3})+$)/g, digit => digit + forms.group)
  const sign = value < 0 || Object.is(value, -0) ? forms.minus : ''
  return sign + grouped + (decimals === '' ? '' : forms.decimal + decimals)
}
