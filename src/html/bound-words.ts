import { SCALE_WORDS } from '../documents/figure-view.ts'
import { writtenForms } from '../documents/written-forms.ts'

/** What means little without its number, and is short; a word such as "metres" may begin a line. */
const UNITS = [
  'km²|m²|m³|km/h|km|cm|mm|nm|m|ft|mi|ha|kg|mg|g|t|°C|°F',
  'kW|MW|GW|TW|kWh|MWh|GWh|TWh|Mbit/s|GB|MB|TB|kB',
  'per cent|pct|%|‰|€|\\$|£|kr',
  'a\\.m\\.|p\\.m\\.|am|pm|Uhr|h',
].join('|')
const NUMBERED =
  'chapter|page|pages|section|table|figure|article|clause|no\\.|Kapitel|Seite|Abschnitt|Tabelle|Nr\\.|chapitre|capítulo|página|capitolo|pagina'

/**
 * A page's body in which no line ends between a number and its scale or unit (€75 million, 9.5 m, 5.40 p.m.), between a day and its
 * month, or between "chapter" and its number. Elements and their attributes stay as they are, and so does what is preformatted.
 */
export function boundWords(body: string, lang: string): string {
  const places = placesFor(lang)
  const bound = (text: string) => places.reduce((found, place) => found.replace(place, '\u00a0'), text)
  return body.replace(/<pre[\s\S]*?<\/pre>|<[^>]*>|[^<]+/g, part =>
    part.startsWith('<') || !/\d/.test(part) ? part : bound(part),
  )
}

/** The spaces that are no place to end a line, by language. */
const known = new Map<string, readonly RegExp[]>()

function placesFor(lang: string): readonly RegExp[] {
  const before = known.get(lang)
  if (before) return before
  const forms = writtenForms(lang) ?? writtenForms(lang.replace(/-.*/, ''))
  const places = [
    `(?<=\\d)[ \\n](?=(?:${SCALE_WORDS}|${UNITS})(?![\\p{L}\\p{N}]))`,
    `(?<=(?<!\\p{L})(?:${NUMBERED}|${capitalised(NUMBERED)}))[ \\n](?=\\d)`,
    ...(forms === null ? [] : datePlaces(forms.months.join('|'))),
  ].map(pattern => new RegExp(pattern, 'gu'))
  known.set(lang, places)
  return places
}

function datePlaces(months: string): readonly string[] {
  return [
    `(?<=(?<![\\d.,:])\\d{1,2}(?:st|nd|rd|th|er|\\.|º|°)?(?: de)?)[ \\n](?=(?:de )?(?:${months})(?!\\p{L}))`,
    `(?<=(?<!\\p{L})(?:${months}))[ \\n](?=\\d{1,2}(?![\\d.:]))`,
  ]
}

function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, letter => letter.toUpperCase())
}
