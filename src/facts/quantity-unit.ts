import type { FigureKind } from './facts.ts'
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_PREFIXES,
  CURRENCY_SUFFIXES,
  GLUED_PREFIXES,
  SPACED_CODES,
} from './lexicon/currencies.ts'
import { forLanguage } from './lexicon/language.ts'
import { UNIT_WORDS } from './lexicon/unit-words.ts'
import { DURATIONS, GLUED_SIGNS, MEASURES, PERCENTS, SPACED_SIGNS, type Unit } from './lexicon/units.ts'
import { isHyphen, type Scan } from './quantity-scan.ts'

/** A unit read from the text. For money `symbol` is ISO 4217 or, in lower case, the family that the article decides. */
export type UnitRead = {
  readonly kind: FigureKind
  readonly symbol: string
  /** What the number is multiplied by: 0.01 for cents, 10 for decades. */
  readonly times: number
  readonly dimension: string
  readonly factor: number
  readonly to: number
  readonly hyphened: boolean
}

type Entry = Omit<UnitRead, 'to' | 'hyphened'> & { readonly scaled?: boolean; readonly glued?: boolean }
type Table = { readonly words: ReadonlyMap<string, Entry>; readonly signs: ReadonlyMap<string, Entry> }

/** The currency sign or code that starts at token `i`, before a number: its code or family and where it ends. */
export function readPrefix(scan: Scan, i: number): { symbol: string; to: number } | null {
  const first = scan.tokens[i]
  if (!first || first.kind === 'number' || scan.masked[i]) return null
  const before = scan.tokens[i - 1]
  if (first.glued && before && before.kind !== 'mark') return null
  for (let count = 3; count >= 1; count--) {
    const last = scan.tokens[i + count - 1]
    const number = scan.tokens[i + count]
    if (!last || number?.kind !== 'number') continue
    if (count > 1 && !allGlued(scan, i + 1, i + count)) continue
    const text = scan.text.slice(first.start, last.end)
    const known = Object.hasOwn(CURRENCY_PREFIXES, text) ? CURRENCY_PREFIXES[text]! : null
    const code = known ?? (CURRENCY_CODES.has(text) ? text : null)
    if (code === null) continue
    if (GLUED_PREFIXES.has(text) && !number.glued) continue
    if (SPACED_CODES.has(text) && number.glued) continue
    return { symbol: code, to: i + count }
  }
  return null
}

function allGlued(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!scan.tokens[i]?.glued) return false
  return true
}

const MOST_TOKENS = 6

/** The unit after a number that ends before token `i`; `scaled` is true where the number has a scale word or three digits. */
export function readUnit(scan: Scan, i: number, scaled: boolean): UnitRead | null {
  const table = tableOf(scan.lang)
  const spacedSigns = forLanguage(SPACED_SIGNS, scan.lang)
  const hyphened = isHyphen(scan, i) && scan.tokens[i + 1]?.glued === true
  const from = hyphened ? i + 1 : pastLink(scan, i)
  const first = scan.tokens[from]
  if (!first || scan.masked[from]) return null
  for (let count = Math.min(MOST_TOKENS, scan.tokens.length - from); count >= 1; count--) {
    const last = scan.tokens[from + count - 1]!
    const after = scan.tokens[from + count]
    if (after?.glued && after.kind !== 'mark' && !/^['’]/.test(after.text)) continue
    const text = scan.text.slice(first.start, last.end)
    const sign = table.signs.get(text)
    const entry =
      sign &&
      (first.glued || !GLUED_SIGNS.has(text) || spacedSigns.has(text) || (text === 'm' && !scaled)) &&
      !(sign.glued && !first.glued)
        ? sign
        : table.words.get(
            text
              .toLowerCase()
              .replaceAll('’', "'")
              .replace(/[-‐‑\s]+/g, ' '),
          )
    if (!entry || (entry.scaled && !scaled) || (entry.glued && !first.glued)) continue
    if (entry.symbol === 'lb' && scaled && /^pounds/.test(text)) continue
    return { ...entry, to: from + count - (/ of$/.test(text) ? 1 : 0), hyphened }
  }
  return null
}

/** Past the "de" of "3 millones de euros". */
export function pastLink(scan: Scan, i: number): number {
  const { numbers } = scan
  const scale = scan.tokens[i - 1]
  const isScale = scale?.kind === 'word' && numbers.scales[scale.lower] !== undefined
  const isHalf = scale?.kind === 'word' && numbers.andHalf.includes(scale.lower)
  return (isScale || isHalf) && numbers.scaleOf.includes(scan.tokens[i]?.lower ?? '') ? i + 1 : i
}

const tables = new Map<string, Table>()

/** The words of a unit in a language; without them its signs alone are read. */
function unitWordsOf(unit: Unit, lang: string): readonly string[] {
  const words = UNIT_WORDS[lang.toLowerCase().split(/[-_]/)[0] ?? '']
  return words ? (words[unit.symbol] ?? []) : forLanguage(unit.words, lang)
}

function tableOf(lang: string): Table {
  const subtag = lang.toLowerCase().split(/[-_]/)[0] ?? 'en'
  const known = tables.get(subtag)
  if (known) return known
  const words = new Map<string, Entry>()
  const signs = new Map<string, Entry>()
  const add = (units: readonly Unit[], kind: FigureKind) => {
    for (const unit of units) {
      const entry: Entry = {
        kind,
        symbol: unit.as?.symbol ?? unit.symbol,
        times: unit.as?.times ?? 1,
        dimension: unit.dimension,
        factor: unit.factor / (unit.as?.times ?? 1),
      }
      for (const word of unitWordsOf(unit, lang)) words.set(word, entry)
      for (const sign of unit.signs) signs.set(sign, entry)
    }
  }
  add(DURATIONS, 'duration')
  add(MEASURES, 'measure')
  add(PERCENTS, 'percent')
  const money = { kind: 'money' as const, dimension: 'money', factor: 1 }
  for (const { currency, names, part, scaled, glued } of forLanguage(CURRENCY_NAMES, lang))
    for (const name of names) {
      const entry = {
        ...money,
        symbol: currency,
        times: part ?? 1,
        ...(scaled ? { scaled } : {}),
        ...(glued ? { glued } : {}),
      }
      if (glued) signs.set(name, entry)
      else words.set(name, entry)
    }
  for (const code of CURRENCY_CODES) signs.set(code, { ...money, symbol: code, times: 1 })
  for (const [sign, symbol] of Object.entries(CURRENCY_SUFFIXES))
    signs.set(sign, { ...money, symbol, times: 1 })
  const table = { words, signs }
  tables.set(subtag, table)
  return table
}
