/** How many pages a print has, and the page (from 1) that each named destination lies on. */
export type PageNumbers = { readonly pages: number; readonly of: ReadonlyMap<string, number> }

const REFERENCE = /(\d+) 0 R/g
const DESTINATION = /\/(\S+) \[(\d+) 0 R \/XYZ/g

/**
 * Reads them from a PDF as Chromium writes it: one table of cross-references (ISO 32000-1 §7.5.4) and dictionaries in plain
 * text, so that nothing has to be parsed but the few objects that count. Objects are found by the table, never by their look,
 * for a picture's bytes may look like anything.
 */
export function pageNumbers(pdf: Uint8Array): PageNumbers {
  const objectAt = objectsOf(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength))
  const catalog = objectAt(objectAt.root)
  const pages = leaves(Number(/\/Pages (\d+) 0 R/.exec(catalog)?.[1]), objectAt)
  const numbers = new Map(pages.map((page, index) => [page, index + 1]))
  const named = /\/Dests (\d+) 0 R/.exec(catalog)?.[1]
  const of = new Map<string, number>()
  for (const [, name = '', page] of (named ? objectAt(Number(named)) : '').matchAll(DESTINATION)) {
    const number = numbers.get(Number(page))
    if (number !== undefined) of.set(name, number)
  }
  return { pages: pages.length, of }
}

type Objects = ((number: number) => string) & { readonly root: number }

/** The text of an object by its number. */
function objectsOf(pdf: Buffer): Objects {
  const end = pdf.toString('latin1', Math.max(0, pdf.length - 1024))
  const start = Number(/startxref\s+(\d+)/.exec(end)?.[1])
  const head = /^xref\s+0 \d+\s+/.exec(pdf.toString('latin1', start, start + 64))?.[0] ?? ''
  const objectAt = (number: number): string => {
    const entry = start + head.length + 20 * number
    const offset = Number(pdf.toString('latin1', entry, entry + 10))
    return pdf.toString('latin1', offset, pdf.indexOf('endobj', offset))
  }
  return Object.assign(objectAt, { root: Number(/\/Root (\d+) 0 R/.exec(end)?.[1]) })
}

/** The object numbers of the pages below a node of the page tree, in order. */
function leaves(node: number, objectAt: Objects): readonly number[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objectAt(node))?.[1]
  if (kids === undefined) return [node]
  return [...kids.matchAll(REFERENCE)].flatMap(([, kid]) => leaves(Number(kid), objectAt))
}
