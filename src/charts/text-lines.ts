import { linePieces } from '../documents/line-pieces.ts'

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** A text in lines of at most so many letters, broken where UAX #14 allows; a longer word keeps its line to itself. */
export function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const piece of linePieces(text.replace(/\s+/g, ' '))) {
    const last = lines.at(-1)
    if (last !== undefined && lettersOf((last + piece).trimEnd()) <= most)
      lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines.map(line => line.trimEnd())
}

/** How many letters wide a text is: an ideograph is as wide as two. */
export function lettersOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}
