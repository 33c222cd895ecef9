import type { Element, ElementContent } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import type { AlignType, TableCell, TableRow } from 'mdast'
import { attribute, textOf } from './html-text.ts'
import { BLOCK_ELEMENTS } from './lexicon/html.ts'

/** Cells may span more in broken or hostile tables than any page could show. */
const MAX_COLUMNS = 100

/** So many empty cells are made for what cells span, and to make all rows as wide as the widest. */
const MAX_FILLED = 100_000

/**
 * A table as rows of one cell a column: what a cell spans is empty cells. Its first row is the header, empty where the table has
 * no header cells; its caption is in `data`.
 */
export const table: Handle = (state, node) => {
  const rows = rowsOf(node)
  const isHeaded =
    rows[0]?.children.some(child => child.type === 'element' && child.tagName === 'th') ?? false
  const align: AlignType[] = []
  const grid: TableRow[] = isHeaded ? [] : [{ type: 'tableRow', children: [] }]
  const below: number[] = []
  let room = MAX_FILLED
  const fill = (cells: TableCell[]) => {
    room -= 1
    cells.push({ type: 'tableCell', children: [] })
  }
  for (const row of rows) {
    const cells: TableCell[] = []
    const skip = () => {
      while (room > 0 && (below[cells.length] ?? 0) > 0) {
        below[cells.length]! -= 1
        fill(cells)
      }
    }
    for (const cell of row.children.filter(isCell)) {
      skip()
      const column = cells.length
      const width = Math.max(1, Math.min(spanOf(cell, 'colSpan'), MAX_COLUMNS - column))
      const made = {
        type: 'tableCell',
        children: state.all({ ...cell, children: inlined(cell.children) }),
      } as TableCell
      if (cell.position) made.position = cell.position
      align[column] ??= alignOf(cell)
      cells.push(made)
      for (let each = 1; each < width && room > 0; each++) fill(cells)
      for (let each = column; each < Math.min(cells.length, MAX_COLUMNS); each++)
        below[each] = spanOf(cell, 'rowSpan') - 1
    }
    skip()
    grid.push({ type: 'tableRow', children: cells, ...(row.position ? { position: row.position } : {}) })
  }
  const columns = grid.reduce((most, row) => Math.max(most, row.children.length), 0)
  for (const row of grid) while (row.children.length < columns && room > 0) fill(row.children)
  // A second caption is an error that browsers show.
  const captions = node.children.filter(child => child.type === 'element' && child.tagName === 'caption')
  const text = captions.map(textOf).filter(Boolean).join(' ')
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, column) => align[column] ?? null),
    children: grid,
    ...(text === '' ? {} : { data: { caption: text } }),
    ...(node.position ? { position: node.position } : {}),
  }
}

/** The rows of a table, not those of tables within its cells. */
export function rowsOf(node: Element): readonly Element[] {
  return node.children.flatMap(child => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName) ? child.children.filter(isRow) : []
  })
}

export function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
}

function isRow(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'tr'
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number.parseInt(attribute(cell, name), 10)
  return span >= 1 ? Math.min(span, 65534) : 1
}

function alignOf(cell: Element): AlignType {
  const stated =
    attribute(cell, 'align') ||
    /text-align:\s*(left|right|center)/.exec(attribute(cell, 'style').slice(0, 500))?.[1]
  return stated === 'left' || stated === 'right' || stated === 'center' ? stated : null
}

/** Cells and headings hold one line of text: blocks within them are kept apart by a space. */
export function inlined(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    const within = inlined(child.children)
    return !BLOCK_ELEMENTS.has(child.tagName) ? [{ ...child, children: within }] : [SPACE, ...within, SPACE]
  })
}

const SPACE: ElementContent = { type: 'text', value: ' ' }
