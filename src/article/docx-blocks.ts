import type { PhrasingContent, Table, TableCell } from 'mdast'
import { readInline } from './docx-inline.ts'
import { noteUnread, type Reading } from './docx-reading.ts'
import type { ParagraphLook } from './docx-styles.ts'
import { isHeaderRow } from './header-row.ts'
import { collapse, plainText } from './inline.ts'
import { positionAt } from './position.ts'
import { childOf, childrenOf, findXml, textOf, type Xml } from './xml.ts'

/** A paragraph or table of a document before it is known what it is in the article. */
export type Piece =
  | {
      readonly type: 'paragraph'
      readonly look: ParagraphLook
      readonly children: readonly PhrasingContent[]
      readonly text: string
      readonly isBold: boolean
      readonly size: number | null
      readonly line: number
      readonly isBoxed: boolean
    }
  | { readonly type: 'table'; readonly table: Table; readonly line: number }

/** Deeper tables in tables are read as text. */
const MAX_COLUMNS = 100

/** Reads the blocks of a body, note, cell or text box in their order; text boxes follow the paragraph that they are anchored in. */
export function readPieces(container: Xml, reading: Reading, isBoxed = false): readonly Piece[] {
  return childrenOf(container).flatMap(child => readPiece(child, reading, isBoxed))
}

function readPiece(element: Xml, reading: Reading, isBoxed: boolean): readonly Piece[] {
  switch (element.name) {
    case 'w:p':
      return readParagraph(element, reading, isBoxed)
    case 'w:tbl':
      return readTable(element, reading, isBoxed)
    case 'w:sdt': {
      const content = childOf(element, 'w:sdtContent')
      if (content === undefined) return []
      const gallery = findXml(element, 'w:docPartGallery')?.attributes['w:val'] ?? ''
      const pieces = readPieces(content, reading, isBoxed)
      if (!/^(?:table of contents|page numbers.*)$/i.test(gallery)) return pieces
      for (const piece of pieces) setPieceAside(piece, 'table of contents', reading)
      return []
    }
    case 'w:ins':
    case 'w:moveTo':
    case 'w:customXml':
    case 'w:sdtContent':
      return readPieces(element, reading, isBoxed)
    case 'mc:AlternateContent':
      return readPieces(
        childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element,
        reading,
        isBoxed,
      )
    case 'w:del':
    case 'w:moveFrom': {
      const text = collapse(textOf(element))
      if (text !== '') reading.setAside.push({ line: reading.line, text, why: 'deleted text' })
      return []
    }
    case 'w:altChunk':
      noteUnread(reading, 'An inserted file', 'Open the document in a word processor and save it anew.')
      return []
    default:
      return []
  }
}

function setPieceAside(piece: Piece, why: string, { setAside }: Reading): void {
  const rows = piece.type === 'table' ? piece.table.children : []
  const text =
    piece.type === 'paragraph'
      ? piece.text
      : rows
          .flatMap(row => row.children.map(cell => plainText(cell.children)))
          .filter(Boolean)
          .join(' ')
  if (text !== '') setAside.push({ line: piece.line, text, why })
}

/** A field whose instruction is not over with its paragraph is a broken one; it must not swallow the rest. */
function readParagraph(paragraph: Xml, reading: Reading, isBoxed: boolean): readonly Piece[] {
  reading.line += 1
  reading.fields = reading.fields.filter(field => field.isResult)
  const { line } = reading
  const outer = reading.boxes
  reading.boxes = []
  const look = reading.styles.paragraph(childOf(paragraph, 'w:pPr'))
  const isContents =
    look.role === 'contents' || reading.fields.some(({ instruction }) => /^\s*TOC\b/.test(instruction))
  const { children, isBold, size } = readInline(paragraph, look, reading)
  const boxes = reading.boxes
  reading.boxes = outer
  const piece: Piece = {
    type: 'paragraph',
    look,
    children,
    text: plainText(children),
    isBold,
    size,
    line,
    isBoxed,
  }
  if (isContents) setPieceAside(piece, 'table of contents', reading)
  return [...(isContents ? [] : [piece]), ...boxes.flatMap(box => readPieces(box, reading, true))]
}

type Cell = { readonly node: TableCell; readonly isBold: boolean; readonly isEmpty: boolean }

function readTable(table: Xml, reading: Reading, isBoxed: boolean): readonly Piece[] {
  const rows = childrenOf(table).flatMap(rowsIn)
  const line = reading.line + 1
  const cellsOf = (row: Xml) => childrenOf(row).flatMap(cellsIn)
  if (rows.every(row => cellsOf(row).length <= 1))
    return rows.flatMap(row => cellsOf(row).flatMap(cell => readPieces(cell, reading, isBoxed)))
  const read = rows.map(row => ({ row, cells: cellsOf(row).flatMap(cell => readCell(cell, reading)) }))
  const columns = Math.min(MAX_COLUMNS, Math.max(...read.map(({ cells }) => cells.length)))
  const first = childOf(rows[0], 'w:trPr')
  const isMarked = childOf(first, 'w:tblHeader') !== undefined
  const isHeaded =
    isMarked ||
    isHeaderRow(
      read.map(({ cells }) => cells.map(({ node, isBold }) => ({ text: plainText(node.children), isBold }))),
    )
  const empty = (): TableCell => ({ type: 'tableCell', children: [] })
  const grid = read.map(({ cells }) => {
    const children = cells.map(cell => cell.node)
    while (children.length < columns) children.push(empty())
    return { type: 'tableRow' as const, children }
  })
  const made: Table = {
    type: 'table',
    align: Array.from({ length: columns }, () => null),
    children: isHeaded
      ? grid
      : [{ type: 'tableRow', children: Array.from({ length: columns }, empty) }, ...grid],
    position: positionAt(line),
  }
  return [{ type: 'table', table: made, line }]
}

function rowsIn(element: Xml): readonly Xml[] {
  if (element.name === 'w:tr') return [element]
  return /^w:(?:sdt|sdtContent|customXml|ins)$/.test(element.name) ? childrenOf(element).flatMap(rowsIn) : []
}

function cellsIn(element: Xml): readonly Xml[] {
  if (element.name === 'w:tc') return [element]
  return /^w:(?:sdt|sdtContent|customXml)$/.test(element.name) ? childrenOf(element).flatMap(cellsIn) : []
}

/** A cell, and an empty one for each further column that it spans; a cell that continues the one above is empty of itself. */
function readCell(cell: Xml, reading: Reading): readonly Cell[] {
  const properties = childOf(cell, 'w:tcPr')
  const span = Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1)
  const pieces = readPieces(cell, reading)
  const paragraphs = pieces.flatMap(paragraphsIn)
  const children = paragraphs.flatMap((each, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...each.children,
  ])
  const isBold = paragraphs.length > 0 && paragraphs.every(each => each.isBold)
  const fill = { node: { type: 'tableCell', children: [] } as TableCell, isBold: false, isEmpty: true }
  return [
    { node: { type: 'tableCell', children }, isBold, isEmpty: children.length === 0 },
    ...Array.from({ length: Math.min(span >= 1 ? span - 1 : 0, MAX_COLUMNS) }, () => fill),
  ]
}

function paragraphsIn(
  piece: Piece,
): readonly { readonly children: readonly PhrasingContent[]; readonly isBold: boolean }[] {
  if (piece.type === 'paragraph') return piece.text === '' && piece.children.length === 0 ? [] : [piece]
  return piece.table.children.flatMap(row =>
    row.children
      .filter(cell => cell.children.length > 0)
      .map(cell => ({ children: cell.children, isBold: false })),
  )
}
