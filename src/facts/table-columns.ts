import type { Table } from '../article/article.ts'
import { forLanguage } from './lexicon/language.ts'
import { NUMBERS } from './lexicon/numbers.ts'

/**
 * A column of a table as data. `values` has an entry a row, null where the cell holds no number; `unit` is what the heading says
 * in brackets or what the cells carry (`GW`, `%`, `€`); `time` columns hold years, months or days as text.
 */
export type Column = {
  readonly name: string
  readonly kind: 'text' | 'number' | 'time'
  readonly unit: string | null
  readonly values: readonly (number | null)[]
}

/** Of the cells that hold anything, the share that must be numbers for a numeric column. */
const NUMERIC_SHARE = 0.8

const EMPTY = /^(?:|[–—−-]|n\/?a|n\.a\.|\.{1,3}|…|:|x)$/i
const FOOTNOTE = /(?:\s?[*†‡§]+|\s?\[\w{1,3}\]|(?<!\p{L})[¹²³⁰-⁹]+|\s[a-z])$/u
const BRACKETED = /^(.*?)\s*[([]([^()[\]]+)[)\]]\s*$/
const TIME =
  /^(?:(?:1[5-9]|20|21)\d\d(?:[/–-]\d{2,4})?|q[1-4]\s\d{4}|\d{4}[-\s]?q[1-4]|(?:\p{L}{3,10}\.?\s)?(?:1[5-9]|20|21)\d\d|\d{4}-\d{2}(?:-\d{2})?)$/iu

/** The columns of a table as data, by the number rules of its language. */
export function columnsOf(table: Table, lang: string): readonly Column[] {
  const { decimal } = forLanguage(NUMBERS, lang)
  const count = Math.max(table.header.length, ...table.rows.map(row => row.length), 0)
  return Array.from({ length: count }, (_, index) => {
    const cells = table.rows.map(row => (row[index] ?? '').trim())
    return columnOf(table.header[index]?.trim() ?? '', cells, decimal)
  })
}

function columnOf(heading: string, cells: readonly string[], decimal: '.' | ','): Column {
  const [, before, inBrackets] = BRACKETED.exec(heading) ?? []
  const name = before || heading
  const filled = cells.filter(cell => !EMPTY.test(cell))
  const none = cells.map(() => null)
  if (filled.length > 0 && filled.every(cell => TIME.test(cell.replace(FOOTNOTE, ''))))
    return { name: heading, kind: 'time', unit: null, values: none }
  const read = cells.map(cell => (EMPTY.test(cell) ? null : readCell(cell, decimal)))
  const numbers = read.filter(cell => cell !== null)
  if (filled.length === 0 || numbers.length < filled.length * NUMERIC_SHARE)
    return { name: heading, kind: 'text', unit: null, values: none }
  const carried = [...new Set(numbers.map(cell => cell.unit))]
  const unit = inBrackets ?? (carried.length === 1 ? (carried[0] ?? null) : null)
  return {
    name: inBrackets === undefined ? heading : name,
    kind: 'number',
    unit,
    values: read.map(cell => cell?.value ?? null),
  }
}

/** A cell that is one number with at most a sign, a currency or unit and a footnote mark; null for any other text. */
export function readCell(
  cell: string,
  decimal: '.' | ',',
): { readonly value: number; readonly unit: string | null } | null {
  const text = cell.replace(FOOTNOTE, '').trim()
  const match =
    /^(\()?\s*([+−–-])?\s*(\p{Sc}|[A-Z]{2,3}\$?|\p{Lu}{1,2}\p{Sc})?\s?([+−–-])?(\d[\d.,\s\u00a0\u202f’']*\d|\d)\s?(%|‰|°\p{L}?|\p{Sc}|\p{L}{1,4}[²³]?)?\s*(\))?$/u.exec(
      text,
    )
  if (!match) return null
  const [, open, sign, before, inner, digits = '', after, close] = match
  if ((open === undefined) !== (close === undefined)) return null
  const value = readNumber(digits, decimal)
  if (value === null) return null
  const negative = open !== undefined || /[−–-]/.test(sign ?? inner ?? '')
  return { value: negative ? -value : value, unit: before ?? after ?? null }
}

function readNumber(digits: string, decimal: '.' | ','): number | null {
  const plain = digits.replace(/[\s\u00a0\u202f’']/g, '')
  const group = decimal === '.' ? ',' : '.'
  const parts = plain.split(decimal)
  const [whole = '', fraction] = parts
  if (parts.length > 2 || fraction?.includes(group)) return null
  const groups = whole.split(group)
  const grouped = groups.length === 1 || groups.slice(1).every(part => part.length === 3 || part.length === 2)
  return grouped && /^\d+$/.test(groups.join('')) ? Number(`${groups.join('')}.${fraction ?? '0'}`) : null
}
