import { parseDate } from './dates.ts'
import { collapse } from './inline.ts'
import {
  AFFILIATION_WORDS,
  BYLINE_OPENERS,
  DATE_OPENERS,
  NAME_PARTICLES,
  PLACE_OPENERS,
} from './lexicon/furniture.ts'
import { DATE_WORDS } from './lexicon/months.ts'

/** What a line at the head of an article says of its authors and its date. */
export type HeadLine = { readonly byline: readonly string[]; readonly date: string | null }

/** Between the parts of a head line: "By X | Published 23 April 2026". */
const PARTS = /\s+[|·•∙/–—]\s+|\s{3,}|\t/

/** Longer lines are prose that happens to begin with "By". */
const MAX_LINE = 160

/** A head line read as authors and date, or null when any part of it is something else. */
export function parseHeadLine(line: string): HeadLine | null {
  const text = line.trim()
  if (text === '' || text.length > MAX_LINE) return null
  const byline: string[] = []
  let date: string | null = null
  for (const part of text.split(PARTS)) {
    const piece = collapse(part)
    if (piece === '') continue
    const read = parseDateLine(piece) ?? parseBylineWithDate(piece)
    if (read === null) return null
    byline.push(...read.byline)
    date ??= read.date
  }
  return byline.length > 0 || date !== null ? { byline, date } : null
}

/** "Reporting by X in Nairobi and Y in Narok; editing by Z": the reporters, or none where the credit names only others. */
export function parseCredit(line: string): readonly string[] {
  const text = collapse(line).replace(/^[([]+|[)\].]+$/g, '')
  const reporters = /^(?:reporting|report|writing|written|by)\b.{0,40}?\bby\s+([^;]+)/i.exec(text)?.[1]
  return reporters === undefined ? [] : parseNames(reporters)
}

/**
 * The names in a byline without its "By": joined by commas, "and", "&" or ";". Places ("in Nairobi"), outlets ("for X")
 * and affiliations after the names are left out.
 */
export function parseNames(text: string): readonly string[] {
  const cleaned = collapse(text)
  const parts = cleaned.split(/\s*[,;]\s*/).filter(part => part !== '')
  const joined = parts.findLastIndex(part => JOINER.test(part))
  const people =
    joined >= 0 && parts.slice(0, joined).every(looksLikePerson) ? parts.slice(0, joined + 1) : alone(parts)
  return people
    .flatMap(part => part.split(JOINER))
    .map(name => name.replace(/\s+(?:in|for|at|from|of)\s+.*$/u, '').trim())
    .map(name => (isWeekday(lastWord(name)) ? name.slice(0, name.lastIndexOf(' ')).trim() : name))
    .filter(name => name !== '')
}

/** Not the short forms: Sun and Mo are surnames. */
function isWeekday(word: string): boolean {
  return word.length >= 6 && DATE_WORDS.has(word)
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
}

/** The authors in a line that its lay-out marks as a byline, with or without "By"; none where it names a post, a place or an outlet. */
export function parseNameLine(line: string): readonly string[] {
  const names = parseNames(collapse(line).replace(BYLINE_OPENERS, ''))
  return names.every(looksLikePerson) ? names : []
}

const JOINER = /(?:^|\s+)(?:and|&|und|et|y|e)\s+/u

/** Without an "and", "Jane Doe, New York" is one author and a place; "Jane Doe, Joe Roe" two. */
function alone(parts: readonly string[]): readonly string[] {
  const first = parts[0] ?? ''
  if (JOINER.test(first)) return [first]
  const rest = parts.slice(1)
  return rest.length > 0 && rest.every(looksLikePerson) ? parts : parts.slice(0, 1)
}

function looksLikePerson(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !PLACE_OPENERS.has(words[0] ?? '') &&
    words.every(word => /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word.toLowerCase())) &&
    !words.some(word => AFFILIATION_WORDS.has(word.toLowerCase()))
  )
}

function parseDateLine(piece: string): HeadLine | null {
  const date = parseDate(piece.replace(DATE_OPENERS, ''))
  return date === null ? null : { byline: [], date }
}

const BEFORE_DATE =
  /^(.*?)[,(]\s*((?:\p{L}+,\s*)?(?:\d{1,2}\.?\s+\p{L}+\.?,?\s+\d{4}|\p{L}+\.?\s+\d{1,2},?\s+\d{4}))\)?$/u

function parseBylineWithDate(piece: string): HeadLine | null {
  const dated = /\d{4}\)?$/.test(piece) ? BEFORE_DATE.exec(piece) : null
  const date = dated?.[2] === undefined ? null : parseDate(dated[2])
  const names = bylineNames(date === null ? piece : (dated?.[1] ?? ''))
  return names === null ? null : { byline: names, date }
}

function bylineNames(piece: string): readonly string[] | null {
  const opener = BYLINE_OPENERS.exec(piece)
  if (!opener) return null
  const rest = piece.slice(opener[0].length).trim()
  const first = parseNames(rest)
  if (first.length === 0 || /[!?:]$/.test(rest) || /[a-z]{3}\.$/.test(rest)) return null
  return first.every(isNameLike) ? first : null
}

function isNameLike(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length <= 6 &&
    words.every(word => /^[\p{Lu}\p{Lo}]/u.test(word) || NAME_PARTICLES.has(word.toLowerCase()))
  )
}
