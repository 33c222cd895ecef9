const SEASONS: Readonly<Record<string, string>> = {
  '21': 'Spring',
  '22': 'Summer',
  '23': 'Autumn',
  '24': 'Winter',
}

/** English dates are printed day first, which no reader takes for another day, unless the article says `en-US`. */
function locale(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang
}

/** An EDTF date (level 0 or 1: year, month, day, season, interval) as words in a language; unknown forms as they are. */
export function dateText(edtf: string, lang: string): string {
  const [from, to] = edtf.split('/')
  if (from === undefined) return edtf
  if (to === undefined) return single(from, lang)
  const [a, b] = [parse(from), parse(to)]
  if (!a || !b || a.fields.length !== b.fields.length) return `${single(from, lang)} – ${single(to, lang)}`
  return closed(format(lang, a.fields.length).formatRange(a.day, b.day))
}

/** ICU sets spaces of varying width about the dash, by version: none between single words, plain ones else. */
function closed(range: string): string {
  return range.replace(/^(\S+)\s*–\s*/, '$1–').replace(/\s+–\s+/, ' – ')
}

function single(edtf: string, lang: string): string {
  const season = /^(\d{4})-(2[1-4])$/.exec(edtf)
  if (season) return `${SEASONS[season[2] ?? ''] ?? ''} ${season[1]}`
  const date = parse(edtf)
  return date ? format(lang, date.fields.length).format(date.day) : edtf
}

function parse(edtf: string): { readonly day: Date; readonly fields: readonly number[] } | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(edtf)
  if (!match) return null
  const fields = match
    .slice(1)
    .filter(part => part !== undefined)
    .map(Number)
  const [year = 0, month = 1, day = 1] = fields
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
    return new Intl.DateTimeFormat(locale(lang), options)
  } catch {
    return new Intl.DateTimeFormat('en-GB', options)
  }
}
