import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib'
import { NAMES } from './names.ts'
import { elementAt, kidsOf, type Structure, typeOf } from './structure.ts'

/**
 * Whether a table has rows of different width or no header cell (ISO 14289-1 §7.5). A cell that paints nothing gets no tag
 * from Chromium, so that its row lacks a column: the templates put a no-break space there.
 */
export function hasBrokenTable({ elements }: Structure): boolean {
  return elements.some(({ dict }) => typeOf(dict) === 'Table' && isBroken(rowsOf(dict)))
}

function isBroken(rows: readonly (readonly PDFDict[])[]): boolean {
  if (rows.length === 0) return false
  if (!rows.some(row => row.some(cell => typeOf(cell) === 'TH'))) return true
  // Widths row by row, with what hangs down from cells that span rows.
  const hanging: { width: number; rows: number }[] = []
  const widths = rows.map(row => {
    const above = hanging.filter(cell => cell.rows > 0)
    for (const cell of above) cell.rows--
    const spans = row.map(cell => ({ width: spanOf(cell, 'ColSpan'), rows: spanOf(cell, 'RowSpan') - 1 }))
    hanging.push(...spans.filter(span => span.rows > 0))
    return [...above, ...spans].reduce((sum, { width }) => sum + width, 0)
  })
  return widths.some(width => width !== widths[0])
}

function rowsOf(table: PDFDict): readonly (readonly PDFDict[])[] {
  return elementsIn(table).flatMap(kid => {
    const type = typeOf(kid)
    if (type === 'TR') return [elementsIn(kid).filter(cell => /^T[HD]$/.test(typeOf(cell)))]
    return type === 'Caption' ? [] : rowsOf(kid)
  })
}

function elementsIn(dict: PDFDict): readonly PDFDict[] {
  return kidsOf(dict).flatMap(kid => elementAt(dict.context.lookup(kid)) ?? [])
}

function spanOf(cell: PDFDict, name: 'ColSpan' | 'RowSpan'): number {
  const attributes = cell.lookup(NAMES.A)
  const all: readonly (PDFObject | undefined)[] =
    attributes instanceof PDFArray ? attributes.asArray().map(one => cell.context.lookup(one)) : [attributes]
  for (const one of all) {
    const span = one instanceof PDFDict ? one.lookup(PDFName.of(name)) : undefined
    if (span instanceof PDFNumber) return span.asNumber()
  }
  return 1
}
