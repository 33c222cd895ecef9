import type { PhrasingContent } from 'mdast'
import type { Article, Block, Table } from '../article/article.ts'
import type { AnnexBlock, AnnexSection, Cell, TableView } from './view.ts'

/** The article as the annex prints it: numbered paragraphs, lists, quotations, tables and images in reading order. */
export function annexOf(
  article: Article,
  pictures: Readonly<Record<string, string>>,
): readonly AnnexSection[] {
  const tables = new Map<string, Table>(article.tables.map(table => [table.id, table]))
  const levels = [...new Set(article.sections.flatMap(s => (s.heading === null ? [] : [s.level])))].sort(
    (a, b) => a - b,
  )
  return article.sections.map(section => ({
    id: section.id,
    heading: section.heading,
    rank: Math.min(3 + Math.max(0, levels.indexOf(section.level)), 6),
    blocks: section.blocks.map(block => annexBlock(block, tables, pictures)),
  }))
}

function annexBlock(
  block: Block,
  tables: ReadonlyMap<string, Table>,
  pictures: Readonly<Record<string, string>>,
): AnnexBlock {
  const inner = (child: Block) => annexBlock(child, tables, pictures)
  switch (block.type) {
    case 'paragraph': {
      const { id, kind, note, preformatted, inline } = block.paragraph
      return {
        type: 'paragraph',
        id,
        number: id.slice(1),
        kind,
        note: note ?? null,
        preformatted: preformatted ?? false,
        inline: inline.map(withoutPosition),
      }
    }
    case 'list':
      return { ...block, items: block.items.map(item => item.map(inner)) }
    case 'quote':
      return { type: 'quote', blocks: block.blocks.map(inner) }
    case 'table': {
      const table = tables.get(block.table)
      return table ? { type: 'table', table: tableView(table) } : { type: 'quote', blocks: [] }
    }
    case 'image':
      return { type: 'image', src: block.src, alt: block.alt, uri: pictures[block.src] ?? null }
  }
}

/** Where a node stood in the file does not change what is printed, so it must not change the print's key either. */
function withoutPosition(node: PhrasingContent): PhrasingContent {
  const { position: _, ...rest } = node
  return 'children' in rest
    ? ({ ...rest, children: rest.children.map(withoutPosition) } as PhrasingContent)
    : rest
}

const NUMERIC = /^[^\p{L}]*\d[\d.,\s’'\u00a0]*[^\p{L}\d]*(?:\p{L}{1,4})?\*?$/u

/** A table with its first column as row headings and numeric columns to the right. */
export function tableView(table: Table): TableView {
  const columns = Math.max(table.header.length, ...table.rows.map(row => row.length))
  const align = Array.from({ length: columns }, (_, column): Cell['align'] => {
    const cells = table.rows
      .map(row => row[column] ?? '')
      .filter(cell => cell !== '' && cell !== '–' && cell !== '-')
    const numeric = cells.length > 0 && cells.filter(cell => NUMERIC.test(cell)).length >= cells.length * 0.8
    return column > 0 && numeric ? 'right' : (table.align[column] ?? 'left')
  })
  const cell = (text: string | undefined, column: number): Cell => ({
    text: text ?? '',
    align: align[column] ?? 'left',
  })
  return {
    id: table.id,
    caption: table.caption,
    header: Array.from({ length: columns }, (_, column) => cell(table.header[column], column)),
    rows: table.rows.map(row => ({
      head: cell(row[0], 0),
      cells: Array.from({ length: Math.max(0, columns - 1) }, (_, i) => cell(row[i + 1], i + 1)),
    })),
  }
}
