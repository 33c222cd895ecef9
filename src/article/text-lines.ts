/** A line of a plain-text file, its common indent and trailing space removed; `number` counts from 1. */
export type Line = { readonly text: string; readonly indent: number; readonly number: number }

/** Lines that stand together between blank lines. `underline` is the character of a rule right below a single line. */
export type Chunk = { readonly lines: readonly Line[]; readonly underline: string | null }

/** Plain text by its lay-out; `width` is where its lines were wrapped, `rules` are lines of nothing but dashes and the like. */
export type Layout = {
  readonly chunks: readonly Chunk[]
  readonly rules: readonly Line[]
  readonly width: number
}

export const LIST_MARKER = /^([-*•‣·▪◦–]|\d{1,3}[.)]|\(\d{1,3}\)|[a-z]\))\s+(?=\S)/u

const RULE = /^(?:[-=_*~#+·•—–.]\s*){3,}$/u
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\*{3,}|_{3,}|—{3,})$/u
const MARKDOWN_HEADING = /^#{1,6}\s+\S/

const MAX_RULE = 500

/** A line longer than this was not wrapped by hand. */
const LONG_LINE = 130

/** Reads the lay-out: blank lines part chunks; in a file whose lines are not wrapped, every line is a chunk. */
export function readLayout(text: string): Layout {
  const lines = readLines(text)
  const isWrapped = !hasLongLines(lines)
  const chunks: Chunk[] = []
  const rules: Line[] = []
  let open: Line[] = []
  const close = (underline: string | null = null) => {
    if (open.length > 0) chunks.push({ lines: open, underline })
    open = []
  }
  for (const line of lines) {
    if (line.text === '') close()
    else if (line.text.length <= MAX_RULE && RULE.test(line.text)) {
      const single = open.length === 1 && UNDERLINE.test(line.text) && line.text.length >= 3
      if (!single) rules.push(line)
      close(single ? line.text.charAt(0) : null)
    } else if (MARKDOWN_HEADING.test(line.text)) {
      close()
      chunks.push({ lines: [line], underline: null })
    } else {
      const before = open.at(-1)
      if (before && (isWrapped ? startsParagraph(before, line, open) : !continues(before, line))) close()
      open.push(line)
    }
  }
  close()
  return { chunks, rules, width: wrapWidth(chunks, lines) }
}

/** Whether a line stops although the next word would have fitted: its end was meant, not wrapped. */
export function endsEarly(line: Line, next: Line, width: number): boolean {
  const word = /^\S*/.exec(next.text)?.[0] ?? ''
  return line.indent + line.text.length + 1 + word.length <= width
}

function readLines(text: string): readonly Line[] {
  const raw = text.split('\n').map(line => line.replaceAll('\ufeff', '').trimEnd())
  const indents = raw.map(line => indentOf(line))
  const common = raw.reduce(
    (least, line, index) => (line === '' ? least : Math.min(least, indents[index] ?? 0)),
    1000,
  )
  return raw.map((line, index) => ({
    text: line.trim(),
    indent: line === '' ? 0 : (indents[index] ?? 0) - common,
    number: index + 1,
  }))
}

function indentOf(line: string): number {
  let width = 0
  for (const char of line)
    if (char === '\t') width += 4
    else if (/\s/u.test(char)) width += 1
    else break
  return width
}

/** Half or more of the text in lines too long to be wrapped ones. */
function hasLongLines(lines: readonly Line[]): boolean {
  let long = 0
  let all = 0
  for (const { text } of lines) {
    all += text.length
    if (text.length > LONG_LINE) long += text.length
  }
  return long * 2 >= all
}

/** Without blank lines, an indented first line begins a paragraph. */
function startsParagraph(before: Line, line: Line, open: readonly Line[]): boolean {
  const first = open[0]
  if (first === undefined || LIST_MARKER.test(first.text) || LIST_MARKER.test(before.text)) return false
  return line.indent >= 2 && before.indent === 0
}

/** Lists, quotations, tables and poems keep their lines together even where each line is a paragraph. */
function continues(before: Line, line: Line): boolean {
  const kind = ({ text }: Line) =>
    LIST_MARKER.test(text) ? 'list' : text.startsWith('>') ? 'quote' : /\t|\|/.test(text) ? 'table' : 'text'
  return kind(line) !== 'text' && kind(before) === kind(line)
}

/** The length that nine tenths of the wrapped lines keep to: a longer title says nothing of it. */
function wrapWidth(chunks: readonly Chunk[], lines: readonly Line[]): number {
  const wrapped = chunks
    .filter(chunk => chunk.lines.length >= 3)
    .flatMap(chunk => chunk.lines.slice(0, -1))
    .map(line => line.indent + line.text.length)
    .sort((a, b) => a - b)
  if (wrapped.length > 0) return wrapped[Math.min(wrapped.length - 1, Math.floor(wrapped.length * 0.9))] ?? 0
  return lines.reduce((most, line) => Math.max(most, line.text.length), 0)
}
