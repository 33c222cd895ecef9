import type { Inspection, Text } from './inspection.ts'
import type { Element } from './structure.ts'

/** A block of the document in reading order: a paragraph, heading, cell, item of a list, or whatever else holds text or a picture. */
export type Block = {
  readonly role: string
  readonly texts: readonly Text[]
  /** Pages (from 1) that its content stands on, pictures too, in order. */
  readonly pages: readonly number[]
}

const BLOCKS = /^(?:P|H\d?|LI|LBody|TD|TH|Caption|BlockQuote|Figure|Note|Code)$/

/** All blocks of a document, in the order of its structure. */
export function blocksOf({ structure, marked }: Inspection): readonly Block[] {
  const blocks: { role: string; texts: Text[]; pages: number[] }[] = []
  let last: unknown = null
  const visit = (element: Element, holder: Element) => {
    for (const kid of element.kids) {
      if ('role' in kid) {
        visit(kid, BLOCKS.test(kid.role) || !inline(kid, holder) ? kid : holder)
        continue
      }
      const texts = marked.get(kid.mark) ?? []
      // A box around other boxes has an empty mark of its own.
      if (texts.length === 0 && holder.role !== 'Figure') continue
      if (last !== holder) blocks.push({ role: holder.role, texts: [], pages: [] })
      last = holder
      const block = blocks.at(-1)!
      block.texts.push(...texts)
      for (const page of texts.length === 0 ? [kid.page] : texts.map(text => text.page))
        if (!block.pages.includes(page)) block.pages.push(page)
    }
  }
  visit(structure, structure)
  return blocks
}

/** Spans, links and what has no role of its own are part of the block that they stand in. */
function inline(element: Element, holder: Element): boolean {
  return BLOCKS.test(holder.role) && !/^(?:L|Table|TR|THead|TBody|Sect|Div|Art)$/.test(element.role)
}

/** The elements of some roles, wherever they stand, in reading order. */
export function elementsOf(element: Element, role: RegExp): readonly Element[] {
  return element.kids.flatMap(kid =>
    'role' in kid ? [...(role.test(kid.role) ? [kid] : []), ...elementsOf(kid, role)] : [],
  )
}

/** The text of an element. */
export function textsIn(element: Element, marked: Inspection['marked']): readonly Text[] {
  return element.kids.flatMap(kid => ('role' in kid ? textsIn(kid, marked) : (marked.get(kid.mark) ?? [])))
}

/** Texts as lines by page, from top to bottom; what is raised or lowered a little stands in its line. */
export function linesOf(texts: readonly Text[]): ReadonlyMap<number, readonly (readonly Text[])[]> {
  const pages = new Map<number, Text[][]>()
  const sorted = [...texts].sort((one, two) => one.page - two.page || one.box.bottom - two.box.bottom)
  const usual = median(texts.map(text => text.size))
  for (const text of sorted) {
    const lines = pages.get(text.page) ?? []
    pages.set(text.page, lines)
    const line = lines.at(-1)
    if (line && text.box.bottom - line[0]!.box.bottom < 0.6 * usual) line.push(text)
    else lines.push([text])
  }
  return pages
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Text as it can be compared between an article and a PDF: without spaces, which the end of a line may eat. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2066-\u2069]+/gu, '')
}

/** Texts as one bare string. */
export function joined(texts: readonly Text[]): string {
  return bare(texts.map(text => text.text).join(''))
}
