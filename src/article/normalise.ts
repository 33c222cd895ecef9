import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { SetAside } from './article.ts'
import { type HeadLine, parseCredit, parseHeadLine } from './byline.ts'
import { parseDateline } from './dateline.ts'
import type { Draft } from './draft.ts'
import { furnitureReason } from './furniture.ts'
import { countWords, dropStart, plainText, rawText } from './inline.ts'
import { CREDIT, FURNITURE_HEADING } from './lexicon/furniture.ts'

/** The article less what is not its text. Byline and date come from front matter, else the head lines, dateline and credits. */
export type Cleaned = {
  readonly title: string
  readonly byline: readonly string[]
  readonly date: string | null
  readonly blocks: readonly RootContent[]
  readonly setAside: readonly SetAside[]
}

type Desk = { blocks: RootContent[]; readonly setAside: SetAside[] }

/** Takes title, byline, date, datelines, credits and site furniture out of a draft; `stem` names an article without a title. */
export function normalise(draft: Draft, stem: string): Cleaned {
  const desk: Desk = { blocks: markCaptions(draft.blocks.slice()), setAside: draft.setAside.slice() }
  dropFurniture(desk)
  const title = takeTitle(desk, draft.meta.title, stem)
  const head = takeHeadLines(desk)
  const dateline = takeDateline(desk)
  const reporters = takeCredits(desk)
  const byline =
    [draft.meta.byline, head.byline, draft.fallback?.byline ?? [], reporters].find(
      names => names.length > 0,
    ) ?? []
  return {
    title,
    byline: [...new Set(byline)],
    date: draft.meta.date ?? head.date ?? dateline ?? draft.fallback?.date ?? null,
    blocks: desk.blocks,
    setAside: desk.setAside.sort((a, b) => a.line - b.line),
  }
}

function lineOf(block: RootContent): number {
  return block.position?.start.line ?? 1
}

function setAside(desk: Desk, block: RootContent, why: string): void {
  const text = textOf(block)
  if (text !== '') desk.setAside.push({ line: lineOf(block), text, why })
}

/** The text of a block and of all that it holds. */
function textOf(block: RootContent): string {
  if (block.type === 'paragraph' || block.type === 'heading') return plainText(block.children)
  if ('children' in block)
    return (block.children as RootContent[])
      .map(textOf)
      .filter(text => text !== '')
      .join(' ')
  return 'value' in block ? block.value : ''
}

/** The title: front matter's, else the first heading of depth 1 before any text, else the file's name in words. */
function takeTitle(desk: Desk, given: string | null, stem: string): string {
  const index = desk.blocks.findIndex(block => block.type === 'heading' || !isBeforeTitle(block))
  const first = desk.blocks[index]
  const printed = first?.type === 'heading' && first.depth === 1 ? plainText(first.children) : ''
  if (printed !== '' && first && (given === null || sameWords(given, printed))) {
    desk.blocks.splice(index, 1)
    if (given !== null) setAside(desk, first, 'the title again')
  }
  return given ?? (printed === '' ? titleFromStem(stem) : printed)
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return words(a) === words(b)
}

function isBeforeTitle(block: RootContent): boolean {
  const text = textOf(block)
  return (
    text === '' ||
    (block.type === 'paragraph' && linesOf(block.children).every(line => parseHeadLine(line) !== null))
  )
}

function titleFromStem(stem: string): string {
  const words = stem.replace(/[-_\s]+/g, ' ').trim()
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1)
}

function linesOf(children: readonly PhrasingContent[]): readonly string[] {
  return rawText(children)
    .split('\n')
    .filter(line => line.trim() !== '')
}

/** How many blocks after the title may hold a byline: a standfirst and a picture often come before it. */
const HEAD_BLOCKS = 5
const HEAD_LINES = 8

/**
 * Bylines and dates at the head. The first paragraph is read line by line, for a byline may stand right above the text;
 * after other text only a whole paragraph with a byline counts.
 */
function takeHeadLines(desk: Desk): { byline: readonly string[]; date: string | null } {
  const byline: string[] = []
  let date: string | null = null
  let pastText = false
  const kept: RootContent[] = []
  const head = desk.blocks.slice(0, HEAD_BLOCKS).map(asDateLine)
  for (const [index, block] of head.entries()) {
    if (block.type === 'heading') {
      kept.push(...head.slice(index))
      break
    }
    const lines = block.type === 'paragraph' ? linesOf(block.children) : []
    const read = readHeadLines(lines)
    const names = read.flatMap(line => line.byline)
    const counts = read.length > 0 && (!pastText || (read.length === lines.length && names.length > 0))
    if (block.type !== 'paragraph' || !counts) {
      pastText ||= textOf(block) !== '' && !isCaption(block)
      kept.push(block)
      continue
    }
    byline.push(...names)
    date ??= read.find(line => line.date !== null)?.date ?? null
    lines.slice(0, read.length).forEach((text, offset) => {
      const why = (read[offset]?.byline.length ?? 0) > 0 ? 'byline' : 'date line'
      desk.setAside.push({ line: lineOf(block) + offset, text: text.trim(), why })
    })
    if (read.length < lines.length) {
      kept.push(withoutLines(block, read.length))
      pastText = true
    }
  }
  desk.blocks = [...kept, ...desk.blocks.slice(head.length)]
  return { byline, date }
}

/** "12. März 2026" alone is a list of one to Markdown; at the head it is a date. */
function asDateLine(block: RootContent): RootContent {
  if (block.type !== 'list' || block.ordered !== true || block.children.length !== 1) return block
  const text = `${block.start ?? 1}. ${textOf(block)}`
  if (parseHeadLine(text)?.date == null) return block
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text }],
    ...(block.position ? { position: block.position } : {}),
  }
}

function readHeadLines(lines: readonly string[]): readonly HeadLine[] {
  const read: HeadLine[] = []
  for (const line of lines.slice(0, HEAD_LINES)) {
    const parsed = parseHeadLine(line)
    if (parsed === null) break
    read.push(parsed)
  }
  return read
}

function withoutLines(block: Paragraph, count: number): Paragraph {
  const raw = rawText(block.children)
  let length = raw.length - raw.trimStart().length
  for (let seen = 0; seen < count; seen++) length = raw.indexOf('\n', length) + 1
  return { ...block, children: trimStart(dropStart(block.children, length)) }
}

function trimStart(nodes: PhrasingContent[]): PhrasingContent[] {
  const raw = rawText(nodes)
  const space = raw.length - raw.trimStart().length
  return space > 0 ? dropStart(nodes, space) : nodes
}

/** A dateline opens the first paragraph only. */
function takeDateline(desk: Desk): string | null {
  const index = desk.blocks.findIndex(
    block => block.type === 'paragraph' && textOf(block) !== '' && !isCaption(block),
  )
  const block = desk.blocks[index]
  if (block?.type !== 'paragraph') return null
  const raw = rawText(block.children)
  const dateline = parseDateline(raw)
  if (!dateline) return null
  desk.setAside.push({ line: lineOf(block), text: raw.slice(0, dateline.length).trim(), why: 'dateline' })
  desk.blocks[index] = { ...block, children: trimStart(dropStart(block.children, dateline.length)) }
  return dateline.date
}

/** Credits stand in so many of the last blocks, footnotes counted. */
const FOOT_BLOCKS = 200

/** Credits in the last paragraphs, and their reporters. */
function takeCredits(desk: Desk): readonly string[] {
  const reporters: string[] = []
  const least = Math.max(0, desk.blocks.length - FOOT_BLOCKS)
  for (let index = desk.blocks.length - 1; index >= least; index--) {
    const block = desk.blocks[index]
    if (block?.type === 'footnoteDefinition') continue
    if (block?.type !== 'paragraph' || !CREDIT.test(textOf(block)) || countWords(textOf(block)) > 60) break
    reporters.unshift(...parseCredit(textOf(block)))
    setAside(desk, block, 'credit')
    desk.blocks.splice(index, 1)
  }
  return reporters
}

function dropFurniture(desk: Desk): void {
  const kept: RootContent[] = []
  let dropsLists = false
  for (const block of desk.blocks) {
    const why = block.type === 'paragraph' ? furnitureReason(textOf(block)) : null
    const isLinks = block.type === 'list' || (block.type === 'paragraph' && isOnlyLink(block.children))
    if (block.type === 'heading' && FURNITURE_HEADING.test(textOf(block))) {
      dropsLists = true
      setAside(desk, block, furnitureReason(textOf(block)) ?? 'related link')
    } else if (dropsLists && isLinks) setAside(desk, block, 'related link')
    else if (why !== null) {
      dropsLists = why === 'related link' && /:$|^[^:]*$/.test(textOf(block))
      setAside(desk, block, why)
    } else {
      dropsLists = false
      kept.push(block)
    }
  }
  desk.blocks = kept
}

function isOnlyLink(children: readonly PhrasingContent[]): boolean {
  return children.every(
    child => child.type === 'link' || (child.type === 'text' && child.value.trim() === ''),
  )
}

const NUMBERED_CAPTION =
  /^(?:figure|fig\.?|chart|map|graph|diagram|exhibit|photo|plate|table|box|abb\.?|abbildung|tabelle|figura|tableau|tabla)\s*\d+[a-z]?\s*[.:–—|-]/i
const LABELLED_CAPTION =
  /^(?:photo|photograph|image|picture|caption|figure|chart|map|graph|source|sources|note|quelle|foto)\s*:/i

/** Paragraphs that caption the image or table beside them; a table's own numbered caption becomes part of it. */
function markCaptions(blocks: readonly RootContent[]): RootContent[] {
  const marked: RootContent[] = []
  for (const block of blocks) {
    const before = marked.at(-1)
    const follows = before !== undefined && (before.type === 'table' || isImage(before) || isCaption(before))
    if (
      block.type === 'table' &&
      before?.type === 'paragraph' &&
      /^tab/i.test(textOf(before)) &&
      NUMBERED_CAPTION.test(textOf(before))
    ) {
      marked.pop()
      marked.push({ ...block, data: { ...block.data, caption: textOf(before) } })
    } else if (block.type !== 'paragraph' || isImage(block)) marked.push(block)
    else {
      const text = textOf(block)
      const isLabelled = NUMBERED_CAPTION.test(text) || (follows && LABELLED_CAPTION.test(text))
      const isEmphasised =
        follows && block.children.length === 1 && /^(?:emphasis|strong)$/.test(block.children[0]?.type ?? '')
      marked.push(isLabelled || isEmphasised ? { ...block, data: { ...block.data, caption: true } } : block)
    }
  }
  return marked
}

function isCaption(block: RootContent): boolean {
  return block.type === 'paragraph' && block.data?.caption === true
}

function isImage(block: RootContent): boolean {
  return block.type === 'paragraph' && plainText(block.children) === '' && block.children.length > 0
}
