import type { Cell } from './view.ts'

type Columns = { readonly header: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }

/** A letter of a table's type at its widest on average, and the space between columns, px. */
const LETTER = 8.5
const GAP = 19
/** The narrowest column of text that a table stands in: the annex of a brand, in a list, px. */
const NARROWEST = 420

/**
 * Whether a table may be too wide for the text it stands in, so that it has to be measured in the browser: its words, which are
 * not broken, taken at their widest. False is sure, true a guess.
 */
export function mayBeWide({ header, rows }: Columns): boolean {
  const width = (column: number) =>
    rows.reduce(
      (longest, row) => Math.max(longest, longestWord(row[column]?.text ?? '')),
      longestWord(header[column]?.text ?? ''),
    ) * LETTER
  return header.reduce((sum, _, column) => sum + width(column) + GAP, 0) > NARROWEST
}

function longestWord(text: string): number {
  return text.split(/\s+/).reduce((longest, word) => Math.max(longest, word.length), 0)
}
