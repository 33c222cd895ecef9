import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { BroadsideError, type Note } from '../error.ts'
import { repeatedKey } from '../options/keyed-text.ts'
import type { MemoHead, SetAside } from './article.ts'
import { parseNames } from './byline.ts'
import { parseDate } from './dates.ts'
import { type Meta, NO_META } from './draft.ts'
import { collapse } from './inline.ts'

type Field = 'title' | 'subtitle' | 'byline' | 'date' | 'source' | 'url' | 'lang' | 'memo' | keyof MemoHead

/** Every key that is read, and what it sets. */
const KEYS: Readonly<Record<string, Field>> = {
  title: 'title',
  headline: 'title',
  subtitle: 'subtitle',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  date: 'date',
  source: 'source',
  publisher: 'source',
  url: 'url',
  link: 'url',
  lang: 'lang',
  language: 'lang',
  memo: 'memo',
  to: 'to',
  from: 'from',
  subject: 'subject',
  classification: 'classification',
}

const MEMO_KEYS: readonly string[] = ['to', 'from', 'subject', 'classification']

/** More aliases than this are an attack on time, not a head of an article. */
const MAX_ALIASES = 50

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

/** What was read of a front matter so far. */
type Reading = {
  readonly values: Map<Field, string>
  readonly names: string[]
  readonly notes: Note[]
  readonly setAside: SetAside[]
  readonly lineOf: (node: unknown) => number
  readonly sourceOf: (pair: Pair) => string
  readonly resolve: (node: unknown) => unknown
}

type Pair = { readonly key: unknown; readonly value: unknown }

/** The account an article gives of itself in YAML, with what of it is not used. */
export type FrontMatter = {
  readonly meta: Meta
  readonly notes: readonly Note[]
  readonly setAside: readonly SetAside[]
}

const BLOCK = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/

const NOTHING: FrontMatter = { meta: NO_META, notes: [], setAside: [] }

/**
 * A text less its YAML front matter, in whose place blank lines keep the count. Throws `input.front-matter` for broken
 * YAML; wrong types and unknown keys are notes. Text between two rules, without any key, is no front matter.
 */
export function splitFrontMatter(text: string): { readonly front: FrontMatter; readonly body: string } {
  const block = BLOCK.exec(text)
  const front = block?.[1] === undefined ? null : readFrontMatter(block[1], 2)
  if (block === null || front === null) return { front: NOTHING, body: text }
  return { front, body: '\n'.repeat(block[0].split('\n').length - 1) + text.slice(block[0].length) }
}

function readFrontMatter(yaml: string, firstLine: number): FrontMatter | null {
  if (!/^[^\s#-][^\n]*:(?:\s|$)/m.test(yaml) || /^\s*\n/.test(yaml)) return null
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
    // The parser compares each key with all others; `repeatedKey` reads them once.
    uniqueKeys: false,
  })
  const lineAt = (offset: number) => firstLine + lines.linePos(offset).line - 1
  const broken = document.errors[0] ?? repeatedKey(document)
  if (broken)
    throw new BroadsideError(
      'input.front-matter',
      `The front matter is not valid YAML: ${collapse(broken.message)}`,
      {
        line: lineAt(broken.pos[0]),
        hint: 'Put values that hold a colon, a quote or a # in quotation marks.',
        cause: broken,
      },
    )
  if (!isMap(document.contents)) return null
  let aliases = 0
  const reading: Reading = {
    values: new Map(),
    names: [],
    notes: [],
    setAside: [],
    lineOf: node => lineAt(startOf(node)),
    sourceOf: ({ key, value }) => yaml.slice(startOf(key), Math.max(endOf(key), endOf(value))),
    resolve: node => {
      if (!isAlias(node)) return node
      aliases += 1
      return aliases > MAX_ALIASES ? null : node.resolve(document)
    },
  }
  for (const pair of document.contents.items) readPair(pair, false, reading)
  return { meta: metaOf(reading), notes: reading.notes, setAside: reading.setAside }
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

function endOf(node: unknown): number {
  return isNode(node) ? (node.range?.[1] ?? 0) : 0
}

function readPair(pair: Pair, insideMemo: boolean, reading: Reading): void {
  const name = isScalar(pair.key) ? String(pair.key.value) : ''
  const field = fieldOf(name.toLowerCase(), insideMemo)
  const value = reading.resolve(pair.value)
  if (field === null) {
    refuse(pair, reading, {
      code: 'front-matter.unknown',
      message: `The front matter key "${name}" is not used.`,
      hint: null,
    })
    return
  }
  if (value === null || (isScalar(value) && value.value === null)) return
  const wanted =
    field === 'memo'
      ? readMemo(value, reading)
      : field === 'byline'
        ? readByline(value, reading)
        : readScalar(field, value, reading)
  if (wanted !== null)
    refuse(pair, reading, {
      code: 'front-matter.type',
      message: `The front matter key "${name}" cannot be used as it stands.`,
      hint: `Give ${wanted}.`,
    })
}

function fieldOf(key: string, insideMemo: boolean): Field | null {
  if (!Object.hasOwn(KEYS, key) || (insideMemo && !MEMO_KEYS.includes(key))) return null
  return KEYS[key] ?? null
}

function refuse(pair: Pair, reading: Reading, note: Omit<Note, 'line'>): void {
  const line = reading.lineOf(pair.key)
  reading.notes.push({ ...note, line })
  reading.setAside.push({ line, text: collapse(reading.sourceOf(pair)), why: 'front matter' })
}

/** These readers return null, or what should have been given. */
function readMemo(value: unknown, reading: Reading): string | null {
  if (!isMap(value)) return 'to, from, subject or classification below it'
  for (const pair of value.items) readPair(pair, true, reading)
  return null
}

function readByline(value: unknown, reading: Reading): string | null {
  const names = isSeq(value)
    ? value.items.map(item => nameOf(reading.resolve(item)))
    : isScalar(value)
      ? parseNames(textOf(value))
      : [nameOf(value)]
  const known = names.filter(name => name !== null)
  reading.names.push(...known)
  return known.length === names.length ? null : 'a name or a list of names'
}

function nameOf(entry: unknown): string | null {
  const text = isScalar(entry) ? textOf(entry) : isMap(entry) ? entry.get('name') : null
  return typeof text === 'string' && collapse(text) !== '' ? collapse(text) : null
}

function readScalar(field: Field, value: unknown, reading: Reading): string | null {
  if (!isScalar(value)) return 'one line of text'
  const text = collapse(textOf(value))
  const read =
    field === 'date' ? parseDate(text) : FORMS[field] && !FORMS[field].pattern.test(text) ? null : text
  if (read === null) return field === 'date' ? 'a date such as 2026-03-12' : (FORMS[field]?.wanted ?? null)
  if (read !== '') reading.values.set(field, read)
  return null
}

/** Fields that must have a form. */
const FORMS: Partial<Record<Field, { readonly pattern: RegExp; readonly wanted: string }>> = {
  url: { pattern: /^https?:\/\/[^\s<>"]+$/i, wanted: 'a web address (http or https)' },
  lang: { pattern: LANGUAGE, wanted: 'a language code such as en or pt-BR' },
}

/** YAML reads `title: 2026` as a number; the words as written are what was meant. */
function textOf(scalar: { readonly value: unknown; readonly source?: string }): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}

function metaOf({ values, names }: Reading): Meta {
  const value = (field: Field) => values.get(field) ?? null
  const memo = Object.fromEntries(
    MEMO_KEYS.flatMap(key => (values.has(key as Field) ? [[key, values.get(key as Field)]] : [])),
  )
  return {
    ...NO_META,
    title: value('title'),
    subtitle: value('subtitle'),
    byline: names,
    date: value('date'),
    source: value('source'),
    url: value('url'),
    lang: value('lang'),
    memo,
  }
}
