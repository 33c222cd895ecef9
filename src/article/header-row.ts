/** A cell as far as it tells whether it heads a column. */
export type HeaderCell = { readonly text: string; readonly isBold: boolean }

/** Whether the first row heads the others although nothing marks it: it is all bold and they are not, or has words above their numbers. */
export function isHeaderRow(rows: readonly (readonly HeaderCell[])[]): boolean {
  const [first, ...others] = rows
  if (first === undefined || first.length < 2 || others.length === 0) return false
  const texts = first.map(cell => cell.text)
  const isBold = first.every(cell => cell.isBold || cell.text === '') && texts.some(text => text !== '')
  if (isBold && !others.every(row => row.every(cell => cell.isBold || cell.text === ''))) return true
  const numbered = others.filter(row => row.slice(1).some(cell => isNumeric(cell.text)))
  return (
    texts.slice(1).every(text => text !== '' && !isNumeric(text)) &&
    others.every(row => row.length <= first.length) &&
    numbered.length * 2 > others.length
  )
}

function isNumeric(text: string): boolean {
  return /\d/.test(text) && !/\p{L}{4}/u.test(text)
}
