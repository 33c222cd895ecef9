import type { FootnoteDefinition, Table as MdastTable, PhrasingContent, RootContent } from 'mdast'
import type { Block, Paragraph, ParagraphKind, Section, SentenceId, Table } from './article.ts'
import { countWords, joinLines, plainText } from './inline.ts'
import { sentences } from './sentences.ts'

type Counter = {
  paragraph: number
  section: number
  table: number
  readonly lang: string
  readonly tables: Table[]
}

type Opening = {
  level: number
  heading: string | null
  line: number
  paragraphs: Paragraph[]
  blocks: Block[]
}

/**
 * Blocks as numbered sections, paragraphs and sentences, in reading order, footnotes last. `s1` is what stands before
 * the first heading and is left out when that is nothing; labels are the headings themselves.
 */
export function numberSections(
  blocks: readonly RootContent[],
  lang: string,
): { readonly sections: readonly Section[]; readonly tables: readonly Table[]; readonly words: number } {
  const counter: Counter = { paragraph: 0, section: 1, table: 0, lang, tables: [] }
  const sections: Section[] = []
  const footnotes: FootnoteDefinition[] = []
  let current: Opening = {
    level: 1,
    heading: null,
    line: blocks[0]?.position?.start.line ?? 1,
    paragraphs: [],
    blocks: [],
  }
  const close = () => {
    if (current.heading !== null || current.blocks.length > 0)
      sections.push({ id: `s${counter.section}`, ...current, label: current.heading })
  }
  for (const block of blocks)
    if (block.type === 'footnoteDefinition') footnotes.push(block)
    else if (block.type === 'heading') {
      const heading = plainText(block.children)
      if (heading === '') continue
      close()
      counter.section += 1
      current = { level: block.depth, heading, line: lineOf(block), paragraphs: [], blocks: [] }
    } else current.blocks.push(...numberBlock(block, 'text', counter, current.paragraphs))
  for (const footnote of footnotes)
    for (const block of footnote.children)
      current.blocks.push(
        ...numberBlock(block, 'note', counter, current.paragraphs, footnote.label ?? footnote.identifier),
      )
  close()
  const words = sections
    .flatMap(section => section.paragraphs)
    .flatMap(paragraph => paragraph.sentences)
    .reduce((sum, sentence) => sum + countWords(sentence.text), 0)
  return { sections, tables: counter.tables, words }
}

function numberBlock(
  block: RootContent,
  kind: ParagraphKind,
  counter: Counter,
  into: Paragraph[],
  note?: string,
): readonly Block[] {
  const inside = (blocks: readonly RootContent[], inner: ParagraphKind) =>
    blocks.flatMap(child => numberBlock(child, kind === 'note' ? 'note' : inner, counter, into, note))
  switch (block.type) {
    case 'paragraph':
      if (isImages(block.children)) return imageBlocks(block.children, lineOf(block))
      return paragraph(block.children, block.data?.caption ? 'caption' : kind, counter, into, {
        line: lineOf(block),
        note,
      })
    case 'heading':
      return paragraph(block.children, kind, counter, into, { line: lineOf(block), note })
    case 'code':
      return paragraph([{ type: 'text', value: block.value }], kind, counter, into, {
        line: lineOf(block),
        note,
        preformatted: true,
      })
    case 'blockquote':
      return wrap(inside(block.children, 'quote'), blocks => ({ type: 'quote', blocks }))
    case 'list': {
      const items = block.children.map(item => inside(item.children, 'item')).filter(item => item.length > 0)
      return wrap(items, kept => ({
        type: 'list',
        ordered: block.ordered === true,
        start: block.start ?? 1,
        items: kept,
      }))
    }
    case 'table':
      return [{ type: 'table', table: numberTable(block, counter).id }]
    default:
      return []
  }
}

function wrap<T>(parts: readonly T[], make: (parts: readonly T[]) => Block): readonly Block[] {
  return parts.length > 0 ? [make(parts)] : []
}

function paragraph(
  inline: readonly PhrasingContent[],
  kind: ParagraphKind,
  counter: Counter,
  into: Paragraph[],
  { line, note, preformatted }: { line: number; note?: string | undefined; preformatted?: boolean },
): readonly Block[] {
  const texts = preformatted
    ? [plainText(inline)].filter(text => text !== '')
    : sentences(plainText(inline), counter.lang)
  if (texts.length === 0) return []
  counter.paragraph += 1
  const number = counter.paragraph
  const made: Paragraph = {
    id: `p${number}`,
    kind,
    sentences: texts.map((text, index) => ({ id: `p${number}s${index + 1}` as SentenceId, text })),
    inline: preformatted ? inline : joinLines(inline),
    line,
    ...(note === undefined ? {} : { note }),
    ...(preformatted ? { preformatted } : {}),
  }
  into.push(made)
  return [{ type: 'paragraph', paragraph: made }]
}

function isImages(children: readonly PhrasingContent[]): boolean {
  return plainText(children) === '' && children.some(child => imagesOf(child).length > 0)
}

function imageBlocks(children: readonly PhrasingContent[], line: number): readonly Block[] {
  return children.flatMap(imagesOf).map(image => ({
    type: 'image',
    src: image.url,
    alt: image.alt ?? null,
    title: image.title ?? null,
    line: image.position?.start.line ?? line,
  }))
}

function imagesOf(node: PhrasingContent): readonly Extract<PhrasingContent, { type: 'image' }>[] {
  if (node.type === 'image') return [node]
  return 'children' in node ? node.children.flatMap(imagesOf) : []
}

function numberTable(table: MdastTable, counter: Counter): Table {
  counter.table += 1
  const [header, ...rows] = table.children.map(row => row.children.map(cell => plainText(cell.children)))
  const made: Table = {
    id: `t${counter.table}`,
    section: `s${counter.section}`,
    caption: table.data?.caption ?? null,
    header: header ?? [],
    rows,
    align: (header ?? []).map((_, column) => table.align?.[column] ?? null),
    line: lineOf(table),
  }
  counter.tables.push(made)
  return made
}

function lineOf(block: RootContent): number {
  return block.position?.start.line ?? 1
}
