import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { BroadsideError, type Note } from '../error.ts'
import type { MemoHead } from './article.ts'
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

/** More aliases than this are an attack on memory, not a head of an article. */
const MAX_ALIASES = 50

type Reading = {
  readonly values: Map<Field, string>
  readonly names: string[]
  readonly notes: Note[]
  readonly lineOf: (node: unknown) => number
}

/**
 * YAML front matter as the article's own account of itself: data only, no code. `firstLine` is the line of its first
 * row in the file. Throws `input.front-matter` for broken YAML; wrong types and unknown keys are notes.
 */
export function readFrontMatter(
  yaml: string,
  firstLine: number,
): { readonly meta: Meta; readonly notes: readonly Note[] } {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
  })
  const lineAt = (offset: number) => firstLine + lines.linePos(offset).line - 1
  const broken = document.errors[0]
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
  const reading: Reading = {
    values: new Map(),
    names: [],
    notes: [],
    lineOf: node => lineAt(isNode(node) ? (node.range?.[0] ?? 0) : 0),
  }
  let aliases = 0
  const resolve = (node: unknown): unknown => {
    if (!isNode(node) || !('source' in node) || isScalar(node)) return node
    aliases += 1
    return aliases > MAX_ALIASES
      ? null
      : (node as { resolve(doc: typeof document): Node | undefined }).resolve(document)
  }
  if (isMap(document.contents)) readMap(document.contents, false, reading, resolve)
  else if (document.contents !== null)
    complain(reading, document.contents, 'front matter', 'a list of keys and values')
  return { meta: metaOf(reading), notes: reading.notes }
}

function readMap(
  map: { readonly items: readonly { readonly key: unknown; readonly value: unknown }[] },
  insideMemo: boolean,
  reading: Reading,
  resolve: (node: unknown) => unknown,
): void {
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : ''
    const lower = name.toLowerCase()
    const field =
      insideMemo && !MEMO_KEYS.includes(lower)
        ? undefined
        : Object.hasOwn(KEYS, lower)
          ? KEYS[lower]
          : undefined
    const value = resolve(pair.value)
    if (field === undefined)
      reading.notes.push({
        code: 'front-matter.unknown',
        message: `The front matter key "${name}" is not used.`,
        hint: null,
        line: reading.lineOf(pair.key),
      })
    else if (value === null || (isScalar(value) && value.value === null)) continue
    else if (field === 'memo')
      if (isMap(value)) readMap(value, true, reading, resolve)
      else complain(reading, pair.key, name, 'to, from, subject and classification')
    else if (field === 'byline') readByline(value, pair.key, name, reading, resolve)
    else if (isScalar(value)) readScalar(field, textOf(value), pair.key, name, reading)
    else complain(reading, pair.key, name, 'one line of text')
  }
}

function readByline(
  value: unknown,
  key: unknown,
  name: string,
  reading: Reading,
  resolve: (node: unknown) => unknown,
): void {
  if (isScalar(value)) reading.names.push(...parseNames(textOf(value)))
  else if (isSeq(value))
    for (const item of value.items) {
      const entry = resolve(item)
      const text = isScalar(entry) ? textOf(entry) : isMap(entry) ? entry.get('name') : null
      if (typeof text === 'string' && text.trim() !== '') reading.names.push(collapse(text))
      else complain(reading, item ?? key, name, 'a name or a list of names')
    }
  else complain(reading, key, name, 'a name or a list of names')
}

function readScalar(field: Field, text: string, key: unknown, name: string, reading: Reading): void {
  const value = field === 'date' ? parseDate(text) : field === 'url' ? webAddress(text) : collapse(text)
  if (value === null) {
    const wanted = field === 'date' ? 'a date such as 2026-03-12' : 'a web address (http or https)'
    complain(reading, key, name, wanted)
  } else if (value !== '') reading.values.set(field, value)
}

/** YAML reads `title: 2026` as a number; the words as written are what was meant. */
function textOf(scalar: { readonly value: unknown; readonly source?: string }): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}

function webAddress(text: string): string | null {
  const trimmed = text.trim()
  return /^https?:\/\/[^\s<>"]+$/i.test(trimmed) ? trimmed : null
}

function complain(reading: Reading, node: unknown, name: string, wanted: string): void {
  reading.notes.push({
    code: 'front-matter.type',
    message: `The front matter key "${name}" cannot be used as it stands.`,
    hint: `Give ${wanted}.`,
    line: reading.lineOf(node),
  })
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
