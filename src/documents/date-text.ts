import { localeOf } from './locale.ts'
import { writtenDate, writtenForms } from './written-forms.ts'

/** EDTF's seasons 21 to 24, spring to winter, and the year as a language names it. */
const SEASONS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  en: ['Spring {}', 'Summer {}', 'Autumn {}', 'Winter {}'],
  de: ['Frühjahr {}', 'Sommer {}', 'Herbst {}', 'Winter {}'],
  fr: ['printemps {}', 'été {}', 'automne {}', 'hiver {}'],
  es: ['primavera de {}', 'verano de {}', 'otoño de {}', 'invierno de {}'],
  pt: ['primavera de {}', 'verão de {}', 'outono de {}', 'inverno de {}'],
  it: ['primavera {}', 'estate {}', 'autunno {}', 'inverno {}'],
  ar: ['ربيع {}', 'صيف {}', 'خريف {}', 'شتاء {}'],
  zh: ['{}年春', '{}年夏', '{}年秋', '{}年冬'],
  ja: ['{}年春', '{}年夏', '{}年秋', '{}年冬'],
}

/** What stands between two days or months where ICU writes them in figures alone, or changed the sign. */
const BETWEEN: Readonly<Record<string, string>> = { zh: '至', ja: '～', ko: '~' }

/** An EDTF date (level 0 or 1: year, month, day, season, interval) as words in a language; unknown forms as they are. */
export function dateText(edtf: string, lang: string): string {
  const [from, to] = edtf.split('/')
  if (from === undefined) return edtf
  if (to === undefined) return single(from, lang)
  const [a, b] = [parse(from), parse(to)]
  if (!a || !b || a.fields.length !== b.fields.length) return `${single(from, lang)} – ${single(to, lang)}`
  const between = BETWEEN[language(lang)]
  if (between !== undefined && a.fields.length > 1)
    return `${single(from, lang)}${between}${unlike(single(from, lang), single(to, lang))}`
  return closed(format(lang, a.fields.length).formatRange(a.day, b.day))
}

function language(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? ''
}

/** A second date without the year and month that it shares with the first: 2026年3月12日, 14日. */
function unlike(first: string, second: string): string {
  const [a, b] = [first, second].map(date => date.match(/\d+\D+/g) ?? [date])
  const from = b?.findIndex((part, i) => part !== a?.[i]) ?? -1
  return from < 0 ? second : (b?.slice(from).join('') ?? second)
}

/** ICU sets spaces of varying width about the dash, and an Arabic comma, by version: none between single words, plain ones else. */
function closed(range: string): string {
  return range
    .replace(/^(\S+)\s*–\s*/, '$1–')
    .replace(/\s+–\s+/, ' – ')
    .replaceAll('،', '')
}

function single(edtf: string, lang: string): string {
  const season = /^(\d{4})-(2[1-4])$/.exec(edtf)
  if (season) {
    const names = SEASONS[language(lang)] ?? SEASONS.en
    return (names?.[Number(season[2]) - 21] ?? '{}').replace('{}', season[1] ?? '')
  }
  const date = parse(edtf)
  if (!date) return edtf
  const forms = writtenForms(lang)
  return forms ? writtenDate(forms, date.fields) : format(lang, date.fields.length).format(date.day)
}

type Fields = readonly [year: number, month?: number, day?: number]

function parse(edtf: string): { readonly day: Date; readonly fields: Fields } | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(edtf)
  if (!match) return null
  const fields = match
    .slice(1)
    .filter(part => part !== undefined)
    .map(Number) as unknown as Fields
  const [year, month = 1, day = 1] = fields
  return { day: new Date(Date.UTC(year, month - 1, day)), fields }
}

/** Making one takes as long as a hundred dates. */
const FORMATS = new Map<string, Intl.DateTimeFormat>()

function format(lang: string, fields: number): Intl.DateTimeFormat {
  const key = `${lang} ${fields}`
  const known = FORMATS.get(key)
  if (known) return known
  const made = createFormat(lang, fields)
  FORMATS.set(key, made)
  return made
}

function createFormat(lang: string, fields: number): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (fields > 1) options.month = 'long'
  if (fields > 2) options.day = 'numeric'
  try {
    return new Intl.DateTimeFormat(localeOf(lang), options)
  } catch {
    return new Intl.DateTimeFormat('en-GB', options)
  }
}
