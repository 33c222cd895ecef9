import type { Table } from 'mdast'
import { positionAt } from './position.ts'
import type { Line } from './text-lines.ts'

const RULE = /^[|+:\s-]*-{2,}[|+:\s-]*$/

/** Lines with the same number of tabs or bars each, as a table whose first row is its header; null for anything else. */
export function parseTextTable(lines: readonly Line[]): Table | null {
  const rows = lines.filter(line => !RULE.test(line.text))
  if (rows.length < 2) return null
  for (const separator of ['\t', '|'] as const) {
    const cells = rows.map(row => cellsOf(row.text, separator))
    const columns = cells[0]?.length ?? 0
    if (columns >= 2 && cells.every(row => row.length === columns)) return tableOf(rows, cells)
  }
  return null
}

function cellsOf(text: string, separator: '\t' | '|'): readonly string[] {
  const inner = separator === '|' ? text.replace(/^\||\|$/g, '') : text
  return inner.split(separator === '\t' ? /\t+/ : '|').map(cell => cell.trim())
}

function tableOf(rows: readonly Line[], cells: readonly (readonly string[])[]): Table {
  const columns = cells[0]?.length ?? 0
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, column) => (isNumeric(cells, column) ? 'right' : null)),
    children: cells.map((row, index) => ({
      type: 'tableRow',
      position: positionAt(rows[index]?.number ?? 1),
      children: row.map(cell => ({ type: 'tableCell', children: [{ type: 'text', value: cell }] })),
    })),
    position: positionAt(rows[0]?.number ?? 1),
  }
}

function isNumeric(cells: readonly (readonly string[])[], column: number): boolean {
  return cells.slice(1).every(row => /^[^\p{L}]*\d[^\p{L}]{0,20}(?:\p{L}{1,3})?$/u.test(row[column] ?? ''))
}
