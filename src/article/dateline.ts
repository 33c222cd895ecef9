import { parseDate } from './dates.ts'

/** A dateline at the start of a text: its length in characters with the dash and spaces, and its date if it gives a full one. */
export type Dateline = { readonly length: number; readonly date: string | null }

/** A dateline is one short phrase; what is longer is a sentence with a dash in it. */
const MAX_LENGTH = 110

const DASH = /\s(?:—|–|--|-)\s+|(?:—|--)\s*/u
const CAPITALS = /^[\p{Lu}][\p{Lu}\p{M}.'’\- /]*\p{Lu}\.?$/u
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’\- /]*$/u
/** A year that ends a date: the part to hand to the date parser. */
const AGENCY = /^(?:\p{L}|[\s.&/-])+$/u

/**
 * "NAIROBI, 17 March 2026 — ", "ALDER CREEK, Minn. (March 4, 2026) -- ", "LONDON (Reuters) - ", "Nairobi, 17 March 2026 – ":
 * a place, then any of region, agency and date, then a dash and the start of a sentence. Null where there is none.
 */
export function parseDateline(text: string): Dateline | null {
  const window = text.slice(0, MAX_LENGTH)
  const dash = DASH.exec(window)
  if (!dash) return null
  const length = dash.index + dash[0].length
  if (!/^["“‘'«(¿¡„]?[\p{Lu}\p{Lo}\d]/u.test(text.slice(length, length + 2))) return null
  const head = window.slice(0, dash.index).trim()
  const { rest, bracketed } = takeBrackets(head)
  const parts = rest.split(/\s*,\s*/).filter(part => part !== '')
  const place = parts[0] ?? ''
  const { date, others } = takeDate(parts.slice(1), bracketed)
  const isCapitals = CAPITALS.test(place)
  if (!isCapitals && !(PLACE.test(place) && date !== null && place.split(' ').length <= 4)) return null
  return others.every(part => PLACE.test(part) || DAY.test(part)) ? { length, date } : null
}

/** A day without a year says nothing that can be resolved, yet it belongs to the dateline. */
const DAY = /^(?:\p{L}+\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}+\.?)$/u

function takeBrackets(head: string): { rest: string; bracketed: string[] } {
  const bracketed: string[] = []
  const rest = head
    .replace(/\s*\(([^()]*)\)\s*/g, (_, inside: string) => {
      bracketed.push(inside.trim())
      return ' '
    })
    .replace(/\s*\/([^/]+)\/\s*$/, (_, inside: string) => {
      bracketed.push(inside.trim())
      return ''
    })
  return { rest: rest.trim(), bracketed }
}

function takeDate(
  parts: readonly string[],
  bracketed: readonly string[],
): { date: string | null; others: string[] } {
  for (const inside of bracketed) {
    const date = parseDate(inside)
    if (date !== null) return { date, others: parts.slice() }
    if (!AGENCY.test(inside)) return { date: null, others: ['('] }
  }
  for (let start = 0; start < parts.length; start++) {
    const date = parseDate(parts.slice(start).join(', '))
    if (date !== null) return { date, others: parts.slice(0, start) }
  }
  return { date: null, others: parts.slice() }
}
