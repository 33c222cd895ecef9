// Where Chromium puts these names: `/ID (…)` of a header cell, and the arrays `/Headers`, `/Limits`, `/Names` (ISO 32000-1 §14.7.2).
// Anywhere else, in a title for one, the same letters are the author's.
const BEFORE = /(?:\/ID |\[|R |\) )$/
const NAME = /\(node(\d{8})\)/g
const LONGEST_BEFORE = 4

/**
 * Renames the header cells of tagged tables by their rank. Chromium names them after a counter of its process, so that the same
 * HTML printed twice differs in these names alone; each keeps its length and their order, so nothing else in the file moves.
 */
export function steadyIds(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const found = [...text.matchAll(NAME)].filter(({ index }) =>
    BEFORE.test(text.slice(index - LONGEST_BEFORE, index)),
  )
  if (found.length === 0) return pdf
  const names = [...new Set(found.map(match => match[1]!))].sort()
  const rank = new Map(names.map((name, i) => [name, String(i + 1).padStart(8, '0')]))
  const steady = Buffer.from(text, 'latin1')
  for (const { index, 1: name } of found) steady.write(`(node${rank.get(name!)})`, index, 'latin1')
  return Uint8Array.from(steady)
}
