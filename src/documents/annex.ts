import type { PhrasingContent } from 'mdast'
import { type Article, type Block, paragraphsOf, type Table } from '../article/article.ts'
import { columnsOf } from '../facts/table-columns.ts'
import { numberOf } from './table-number.ts'
import { mayBeWide } from './table-width.ts'
import type { AnnexBlock, AnnexSection, Cell, ContentsEntry, TableView } from './view.ts'

/** Characters of three lines in the annex, with some room. */
const THREE_LINES = 300

type Context = {
  readonly lang: string
  readonly tables: ReadonlyMap<string, Table>
  /** The paragraph of each footnote, by its label. */
  readonly notes: ReadonlyMap<string, string>
  /** The ids of the marks that lead to each of these paragraphs, filled as the marks come. */
  readonly marks: ReadonlyMap<string, string[]>
  readonly pictures: Readonly<Record<string, string>>
  /** In a list or quotation, which leave less width than is known. */
  readonly nested: boolean
}

/** The article as the annex prints it: numbered paragraphs, lists, quotations, tables and images in reading order. */
export function annexOf(
  article: Article,
  pictures: Readonly<Record<string, string>>,
): readonly AnnexSection[] {
  const notes = new Map<string, string>()
  for (const { note, id } of paragraphsOf(article))
    if (note !== undefined && !notes.has(note)) notes.set(note, id)
  const context: Context = {
    tables: new Map(article.tables.map(table => [table.id, table])),
    notes,
    marks: new Map([...notes.values()].map(id => [id, []])),
    pictures,
    lang: article.lang,
    nested: false,
  }
  const levels = [...new Set(article.sections.flatMap(s => (s.heading === null ? [] : [s.level])))].sort(
    (a, b) => a - b,
  )
  return article.sections.map(section => ({
    id: section.id,
    heading: section.heading,
    rank: Math.min(3 + Math.max(0, levels.indexOf(section.level)), 6),
    blocks: section.blocks.map(block => annexBlock(block, context)),
  }))
}

/** The annex's headings for a contents list; a single one is no list. */
export function contentsOf(annex: readonly AnnexSection[]): readonly ContentsEntry[] {
  const entries = annex.flatMap(({ id, heading, rank }) => (heading === null ? [] : [{ id, heading, rank }]))
  return entries.length < 2 ? [] : entries
}

function annexBlock(block: Block, context: Context): AnnexBlock {
  const inner = (child: Block) => annexBlock(child, { ...context, nested: true })
  switch (block.type) {
    case 'paragraph': {
      const { id, kind, note, preformatted, inline, sentences } = block.paragraph
      const length = sentences.reduce((sum, { text }) => sum + text.length + 1, 0)
      return {
        type: 'paragraph',
        id,
        number: id.slice(1),
        kind,
        note: note ?? null,
        marks: context.marks.get(id) ?? [],
        preformatted: preformatted ?? false,
        short: length <= THREE_LINES,
        inline: inline.map(node => printable(node, context)),
      }
    }
    case 'list':
      return { ...block, items: block.items.map(item => item.map(inner)) }
    case 'quote':
      return { type: 'quote', blocks: block.blocks.map(inner) }
    case 'table': {
      const table = context.tables.get(block.table)
      if (!table) return { type: 'quote', blocks: [] }
      const view = tableView(table, context.lang)
      return { type: 'table', table: { ...view, wide: view.wide || context.nested } }
    }
    case 'image':
      return { type: 'image', src: block.src, alt: block.alt, uri: pictureOf(block.src, context) ?? null }
  }
}

/**
 * A node as the annex prints it: footnote marks lead to their notes, images carry their bytes.
 * Where a node stood in the file does not change what is printed, so it must not change the print's key either.
 */
function printable(node: PhrasingContent, context: Context): PhrasingContent {
  const { position: _, ...rest } = node
  if (rest.type === 'footnoteReference') {
    const label = rest.label ?? rest.identifier
    const target = context.notes.get(label)
    const text: PhrasingContent = { type: 'text', value: label }
    return target === undefined
      ? text
      : {
          type: 'link',
          url: `#${target}`,
          children: [text],
          data: { hProperties: { className: ['noteref'], id: markOf(target, context) } },
        }
  }
  if (rest.type === 'image') {
    const uri = pictureOf(rest.url, context)
    return uri === undefined
      ? { type: 'text', value: rest.alt ? `[${rest.alt}]` : '' }
      : { ...rest, url: uri, alt: rest.alt || null }
  }
  return 'children' in rest
    ? ({ ...rest, children: rest.children.map(child => printable(child, context)) } as PhrasingContent)
    : rest
}

/** The id of the next mark that leads to a note: "p12m1", "p12m2". */
function markOf(note: string, { marks }: Context): string {
  const ids = marks.get(note) ?? []
  ids.push(`${note}m${ids.length + 1}`)
  return ids.at(-1) ?? ''
}

/** A table with its first column as row headings and numeric columns to the right. */
export function tableView(table: Table, lang: string): TableView {
  const data = columnsOf(table, lang)
  const align = data.map((column, index): Cell['align'] => {
    if (index === 0) return 'left'
    return column.kind === 'number' ? 'right' : (table.align[index] ?? 'left')
  })
  const cell = (text: string | undefined, column: number): Cell => ({
    text: text ?? '',
    align: align[column] ?? 'left',
  })
  const row = (texts: readonly string[]) => align.map((_, column) => cell(texts[column], column))
  const header = row(table.header)
  const rows = table.rows.map(row)
  return {
    id: table.id,
    number: numberOf(table),
    caption: table.caption,
    header,
    rows: rows.map(([head = cell('', 0), ...cells]) => ({ head, cells })),
    wide: mayBeWide({ header, rows }),
    chart: null,
  }
}

/** An article names its images as it likes, "constructor" too. */
function pictureOf(src: string, { pictures }: Context): string | undefined {
  return Object.hasOwn(pictures, src) ? pictures[src] : undefined
}
