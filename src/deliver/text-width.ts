import stringWidth from 'string-width'
import { linePieces } from '../documents/line-pieces.ts'

/** Lines of a mail's text: RFC 5322 §2.1.1 recommends 78 at most, and answers put "> " before them. */
export const WIDTH = 76

/** Columns that a text takes on a screen of fixed letters: ideographs take two, marks none. */
export function widthOf(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true })
}

/**
 * Text in lines of at most `WIDTH` columns, the first after `first`, the others after `rest` (which is as wide). It breaks where
 * UAX #14 allows; a word that is wider than a line, such as an address, has a line of its own and stays whole.
 */
export function wrapped(text: string, first = '', rest = ' '.repeat(widthOf(first))): readonly string[] {
  const lines: string[] = []
  let line = first
  let start = first
  for (const piece of piecesOf(text)) {
    if (line !== start && widthOf(line + piece.trimEnd()) > WIDTH) {
      lines.push(line.trimEnd())
      line = start = rest
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}

/** What stays together, each with the space after it. */
function piecesOf(text: string): readonly string[] {
  return (text.match(/[\S\u00a0\u202f]+[^\S\u00a0\u202f]*/gu) ?? []).flatMap(word =>
    isAddress(word) ? [word] : linePieces(word),
  )
}

function isAddress(word: string): boolean {
  return /:\/\/|@/.test(word)
}
