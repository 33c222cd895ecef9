import type { RootContent } from 'mdast'
import type { SetAside } from './article.ts'
import { parseHeadLine } from './byline.ts'
import type { Draft } from './draft.ts'
import type { FrontMatter } from './front-matter.ts'
import { collapse } from './inline.ts'
import { positionAt } from './position.ts'
import { sentences } from './sentences.ts'
import { parseTextTable } from './tables.ts'
import { findHeadings, isHeadingLike } from './text-headings.ts'
import { type Chunk, endsEarly, type Layout, type Line, readLayout } from './text-lines.ts'
import { listStart, parseList } from './text-lists.ts'
import { phrasing, unwrap } from './text-paragraphs.ts'

/** A headline that stops at such a word goes on in the next line. */
const RUNS_ON =
  /(?:[,–—-]|\s(?:a|an|the|and|or|of|in|on|at|to|for|from|by|with|as|after|over|de|la|le|und|der|die|das))$/i

/** A longer first paragraph is text, not a headline. */
const MAX_TITLE_WORDS = 30

/** Plain text less its front matter, read by its lay-out: headline, headings, paragraphs, lists, quotations and simple tables. */
export function parseText(body: string, front: FrontMatter): Draft {
  const layout = readLayout(body)
  const { title, chunks } = takeTitle(layout)
  const headings = findHeadings(chunks)
  const blocks: RootContent[] = title === null ? [] : [heading(title.text, 1, title.line)]
  chunks.forEach((chunk, index) => {
    const found = headings.get(index)
    const line = chunk.lines[0]?.number ?? 1
    if (found) blocks.push(heading(found.text, found.level, line))
    else for (const block of readChunk(chunk, layout.width)) append(blocks, block)
  })
  return {
    blocks,
    meta: front.meta,
    setAside: [...front.setAside, ...layout.rules.map(setAsideRule)],
    notes: front.notes,
  }
}

function setAsideRule(rule: Line): SetAside {
  return { line: rule.number, text: rule.text, why: 'rule' }
}

function heading(text: string, level: number, line: number): RootContent {
  const depth = Math.min(6, Math.max(1, level)) as 1 | 2 | 3 | 4 | 5 | 6
  return { type: 'heading', depth, children: [{ type: 'text', value: text }], position: positionAt(line) }
}

/** The headline is the first line, or two where it is wrapped, unless that is already a sentence of the text. */
function takeTitle({ chunks, width }: Layout): {
  title: { text: string; line: number } | null
  chunks: readonly Chunk[]
} {
  const first = chunks[0]
  const top = first?.lines[0]
  if (first === undefined || top === undefined) return { title: null, chunks }
  const hash = /^#{1,6}\s+(\S.*?)(?:\s+#+)?$/.exec(top.text)
  if (hash?.[1] || first.underline !== null)
    return { title: { text: collapse(hash?.[1] ?? top.text), line: top.number }, chunks: chunks.slice(1) }
  const next = first.lines[1]
  const head = first.lines.findIndex((line, index) => index > 0 && parseHeadLine(line.text) !== null)
  const standsAlone =
    next === undefined || (head < 0 && endsEarly(top, next, width) && !RUNS_ON.test(top.text))
  const own = standsAlone ? [top] : first.lines.slice(0, head < 0 ? first.lines.length : head)
  const text = collapse(unwrap(own))
  if (own.length > 2 || !isTitle(text)) return { title: null, chunks }
  const rest = first.lines.slice(own.length)
  const others = chunks.slice(1)
  return {
    title: { text, line: top.number },
    chunks: rest.length > 0 ? [{ lines: rest, underline: null }, ...others] : others,
  }
}

function isTitle(text: string): boolean {
  const isSentence = /[.;:,]["'”’»)]*$/u.test(text) && !/(?:\p{Lu}\.){2,}$/u.test(text)
  const isShort = text.split(/\s+/).length <= MAX_TITLE_WORDS
  return (
    isShort &&
    !isSentence &&
    sentences(text).length <= 2 &&
    (isHeadingLike(text) || text.length > 60 || /["”’]$/.test(text))
  )
}

function readChunk(chunk: Chunk, width: number): readonly RootContent[] {
  const { lines } = chunk
  const line = lines[0]?.number ?? 1
  const table = parseTextTable(lines)
  if (table) return [table]
  if (lines.every(each => each.text.startsWith('>')))
    return [
      quote(
        lines.map(each => ({ ...each, text: each.text.replace(/^>+\s?/, '') })),
        width,
        line,
      ),
    ]
  const start = listStart(lines)
  if (start >= 0)
    return [...(start > 0 ? [paragraph(lines.slice(0, start), width)] : []), parseList(lines.slice(start))]
  if (lines.every(each => each.indent >= 4)) return [quote(lines, width, line)]
  return [paragraph(lines, width)]
}

function paragraph(lines: readonly Line[], width: number): RootContent {
  return { type: 'paragraph', children: phrasing(lines, width), position: positionAt(lines[0]?.number ?? 1) }
}

function quote(lines: readonly Line[], width: number, line: number): RootContent {
  const paragraphs: Line[][] = [[]]
  for (const each of lines)
    if (each.text === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(each)
  const children = paragraphs
    .filter(part => part.length > 0)
    .map(part => ({
      type: 'paragraph' as const,
      children: phrasing(part, width),
      position: positionAt(part[0]?.number ?? line),
    }))
  return { type: 'blockquote', children, position: positionAt(line) }
}

/** Items and quotations that blank lines keep apart are one list, one quotation. */
function append(blocks: RootContent[], block: RootContent): void {
  const last = blocks.at(-1)
  if (last?.type === 'blockquote' && block.type === 'blockquote')
    for (const child of block.children) last.children.push(child)
  else if (last?.type === 'list' && block.type === 'list' && joins(last, block))
    for (const child of block.children) last.children.push(child)
  else blocks.push(block)
}

function joins(last: RootContent & { type: 'list' }, next: RootContent & { type: 'list' }): boolean {
  if (last.ordered !== next.ordered) return false
  return !last.ordered || next.start === (last.start ?? 1) + last.children.length
}
