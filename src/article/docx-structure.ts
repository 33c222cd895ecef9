import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { SetAside } from './article.ts'
import { parseHeadLine, parseNameLine } from './byline.ts'
import { parseDate } from './dates.ts'
import type { Piece } from './docx-blocks.ts'
import type { Numbering } from './docx-numbering.ts'
import { countWords } from './inline.ts'
import { positionAt } from './position.ts'

type Text = Extract<Piece, { type: 'paragraph' }>

/** The blocks of a document, and what styled paragraphs at its head say of the whole. */
export type Structure = {
  readonly blocks: readonly RootContent[]
  /** The headline, which is also the first block's text; null where no paragraph looks like one. */
  readonly title: string | null
  readonly subtitle: string | null
  readonly byline: readonly string[]
  readonly date: string | null
  readonly setAside: readonly SetAside[]
}

const MAX_TITLE_WORDS = 30
const MAX_HEADING_WORDS = 15

/**
 * Finds title, headings, lists and quotations among the paragraphs of a document by their styles. Where it has no headings, short
 * paragraphs that are all bold, or larger than the text, stand in for them.
 */
export function structureOf(pieces: readonly Piece[], numbering: Numbering): Structure {
  const { texts, subtitle, byline, date, setAside } = takeHead(pieces.filter(isSomething))
  const title = titleOf(texts)
  const levels = levelsOf(texts, title)
  const blocks: RootContent[] = []
  const counts: Counts = new Map()
  for (let at = 0; at < texts.length; ) {
    const piece = texts[at]!
    const level = levels.get(piece)
    if (piece.type === 'table') {
      blocks.push(withCaption(piece.table, texts[at - 1], blocks))
      at += 1
    } else if (level !== undefined) {
      blocks.push(heading(piece, level))
      at += 1
    } else if (piece.look.list !== null) {
      const end = runEnd(texts, at, each => each.look.list !== null && !levels.has(each))
      blocks.push(...listsOf(texts.slice(at, end) as Text[], numbering, counts))
      at = end
    } else if (piece.look.role === 'quote') {
      const end = runEnd(texts, at, each => each.look.role === 'quote')
      const children = (texts.slice(at, end) as Text[]).map(paragraph)
      blocks.push({ type: 'blockquote', children, position: positionAt(piece.line) })
      at = end
    } else {
      blocks.push(paragraph(piece))
      at += 1
    }
  }
  return { blocks, title: title?.text ?? null, subtitle, byline, date, setAside }
}

function isSomething(piece: Piece): boolean {
  return piece.type === 'table' || piece.text !== '' || piece.children.some(holdsImage)
}

function holdsImage(node: PhrasingContent): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage))
}

/** Subtitle, author and date by their styles, from before the first running text. */
function takeHead(
  pieces: readonly Piece[],
): Omit<Structure, 'blocks' | 'title'> & { readonly texts: readonly Piece[] } {
  const setAside: SetAside[] = []
  const byline: string[] = []
  let subtitle: string | null = null
  let date: string | null = null
  const texts = pieces.filter(piece => {
    if (piece.type === 'table') return true
    const { look, text, line } = piece
    if (look.role === 'subtitle' && subtitle === null) {
      subtitle = text
      return false
    }
    const names = look.role === 'byline' ? parseNameLine(text) : []
    const day = look.role === 'date' ? parseDate(text) : null
    if (names.length === 0 && (day === null || date !== null)) return true
    byline.push(...names)
    date ??= day
    setAside.push({ line, text, why: names.length > 0 ? 'byline' : 'date line' })
    return false
  })
  return { texts, subtitle, byline, date, setAside }
}

/** The paragraph styled as title; else the first one, if it looks like a headline above the text. */
function titleOf(pieces: readonly Piece[]): Text | null {
  const styled = pieces.find(
    (piece): piece is Text => piece.type === 'paragraph' && piece.look.role === 'title',
  )
  if (styled) return styled
  const first = pieces.find(
    (piece): piece is Text =>
      piece.type === 'paragraph' && piece.text !== '' && parseHeadLine(piece.text) === null,
  )
  if (first === undefined || first.look.list !== null || first.isBoxed) return null
  if (first.look.level === 1) return first
  if (first.look.level !== null || first.look.role !== null) return null
  const isShort = countWords(first.text) <= MAX_TITLE_WORDS && !/[.;:,]["”’»)]*$/u.test(first.text)
  return isShort && pieces.length > 1 ? first : null
}

/** The depth of each heading, the title's 1. */
function levelsOf(pieces: readonly Piece[], title: Text | null): ReadonlyMap<Piece, number> {
  const levels = new Map<Piece, number>()
  const styled = pieces.filter(
    (piece): piece is Text =>
      piece.type === 'paragraph' && piece !== title && piece.look.level !== null && piece.text !== '',
  )
  const top = Math.min(...styled.map(piece => piece.look.level ?? 9))
  const shift = top === 1 ? 1 : 0
  for (const piece of styled) levels.set(piece, Math.min(6, (piece.look.level ?? 1) + shift))
  if (title !== null) levels.set(title, 1)
  if (styled.length > 0) return levels
  const texts = pieces.filter(
    (piece): piece is Text => piece.type === 'paragraph' && piece !== title && piece.text !== '',
  )
  const size = commonSize(texts)
  const looks = texts.map(piece => looksLikeHeading(piece, size))
  const isWhole = looks.filter(Boolean).length * 2 > texts.length
  texts.forEach((piece, index) => {
    const next = texts[index + 1]
    if (!isWhole && looks[index] && next && !piece.isBoxed) levels.set(piece, 2)
  })
  return levels
}

function looksLikeHeading({ isBold, size, look, text }: Text, usual: number | null): boolean {
  const stands = isBold || (size !== null && usual !== null && size >= usual + 4)
  return (
    stands &&
    look.list === null &&
    look.role === null &&
    countWords(text) <= MAX_HEADING_WORDS &&
    !/[.;:,]["”’»)]*$/u.test(text) &&
    parseHeadLine(text) === null
  )
}

/** The size of most of the text, in half-points. */
function commonSize(texts: readonly Text[]): number | null {
  const characters = new Map<number, number>()
  for (const { size, text } of texts)
    if (size !== null) characters.set(size, (characters.get(size) ?? 0) + text.length)
  return (
    [...characters].reduce<readonly [number, number] | null>(
      (most, each) => (most && most[1] >= each[1] ? most : each),
      null,
    )?.[0] ?? null
  )
}

function runEnd(pieces: readonly Piece[], start: number, belongs: (piece: Text) => boolean): number {
  let end = start
  for (let piece = pieces[end]; piece?.type === 'paragraph' && belongs(piece); piece = pieces[end]) end += 1
  return end
}

function heading({ children, line }: Text, level: number): RootContent {
  const depth = Math.min(6, Math.max(1, level)) as 1 | 2 | 3 | 4 | 5 | 6
  return { type: 'heading', depth, children: children.flatMap(unbold), position: positionAt(line) }
}

/** Headings are bold of themselves. */
function unbold(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'strong' ? node.children : [node]
}

function paragraph(piece: Text): Paragraph {
  const made: Paragraph = {
    type: 'paragraph',
    children: piece.children.slice(),
    position: positionAt(piece.line),
  }
  return piece.look.role === 'caption' ? { ...made, data: { caption: true } } : made
}

/** A caption right above a table is the table's. */
function withCaption(
  table: Extract<RootContent, { type: 'table' }>,
  before: Piece | undefined,
  blocks: RootContent[],
): RootContent {
  const last = blocks.at(-1)
  if (before?.type !== 'paragraph' || before.look.role !== 'caption' || last?.type !== 'paragraph')
    return table
  const isOfPicture =
    blocks.at(-2)?.type === 'paragraph' && /^(?:fig|abb|photo|image|picture)/i.test(before.text)
  if (isOfPicture) return table
  blocks.pop()
  return { ...table, data: { caption: before.text } }
}

/** How far each list has counted, by its group and depth. */
type Counts = Map<string, number>

function listsOf(items: readonly Text[], numbering: Numbering, counts: Counts): readonly List[] {
  const lists: List[] = []
  for (let at = 0; at < items.length; ) {
    const id = items[at]!.look.list!.id
    let end = at
    while (
      end < items.length &&
      (items[end]!.look.list!.id === id || items[end]!.look.list!.depth > items[at]!.look.list!.depth)
    )
      end += 1
    lists.push(nest(items.slice(at, end), numbering, counts))
    at = end
  }
  return lists
}

function nest(items: readonly Text[], numbering: Numbering, counts: Counts): List {
  const groups: Text[][] = []
  const { id, level, depth } = items[0]!.look.list!
  for (const item of items)
    if (item.look.list!.depth > depth && groups.length > 0) groups.at(-1)!.push(item)
    else groups.push([item])
  const { isOrdered, start, group } = numbering(id, level)
  const key = `${group} ${depth}`
  for (const other of counts.keys()) {
    const [counted, at] = other.split(' ')
    if (counted === group && Number(at) > depth) counts.delete(other)
  }
  const first = counts.get(key) ?? start
  counts.set(key, first + groups.length)
  const children = groups.map(([own, ...below]): ListItem => {
    const content: BlockContent[] = [
      paragraph(own!),
      ...(below.length > 0 ? [nest(below, numbering, counts)] : []),
    ]
    return { type: 'listItem', spread: false, children: content, position: positionAt(own!.line) }
  })
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? first : null,
    spread: false,
    children,
    position: positionAt(items[0]!.line),
  }
}
