import { blocksOf, elementsOf, linesOf, textsIn } from './blocks.ts'
import { type Fault, faultAt } from './fault.ts'
import type { Inspection, Page, Text } from './inspection.ts'

const HEADING = /^H\d?$/

/** No line of a paragraph stands alone at the foot or the head of a page. */
export function loneLines(inspection: Inspection): readonly Fault[] {
  return blocksOf(inspection)
    .filter(block => block.pages.length > 1 && /^(?:P|LI|LBody|BlockQuote|Note|Code)$/.test(block.role))
    .flatMap(({ texts }) => {
      const pages = [...linesOf(texts)]
      const [first, last] = [pages[0], pages.at(-1)]
      if (!first || !last || pages.length < 2) return []
      const faults: Fault[] = []
      if (first[1].length === 1)
        faults.push(faultAt(first[1][0]?.[0], first[0], 'one line of a paragraph alone at the foot'))
      if (last[1].length === 1)
        faults.push(faultAt(last[1][0]?.[0], last[0], 'one line of a paragraph alone at the head'))
      return faults
    })
}

/** No heading is left behind at the foot of a page: what it heads begins on its page. */
export function strandedHeadings(inspection: Inspection): readonly Fault[] {
  const blocks = blocksOf(inspection)
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const page = block.pages.at(-1)
    if (!HEADING.test(block.role) || !next || page === undefined || next.pages[0] === page) return []
    return [faultAt(block.texts[0], page, 'a heading at the foot, away from what it heads')]
  })
}

/** No row of a table is split over pages, unless it is taller than a page; no head of a table stands without a row. */
export function splitRows(inspection: Inspection): readonly Fault[] {
  const { structure, marked, pages } = inspection
  return elementsOf(structure, /^Table$/).flatMap(table => {
    const rows = elementsOf(table, /^TR$/).map(row => ({ row, texts: textsIn(row, marked) }))
    const body = rows.filter(({ row }) => elementsOf(row, /^TD$/).length > 0)
    const split = body.flatMap(({ texts }) => {
      const on = [...new Set(texts.map(text => text.page))]
      if (on.length < 2 || heightOf(texts) > 0.8 * pages[0]!.height) return []
      return [faultAt(texts[0], on[0]!, 'a row of a table split over pages')]
    })
    const head = rows[0]?.row === body[0]?.row ? undefined : rows[0]?.texts[0]
    const first = body[0]?.texts[0]
    if (!head || !first || head.page === first.page) return split
    return [...split, faultAt(head, head.page, 'the head of a table at the foot, without a row')]
  })
}

function heightOf(texts: readonly Text[]): number {
  const pages = new Map<number, readonly [number, number]>()
  for (const { page, box } of texts) {
    const [top, bottom] = pages.get(page) ?? [box.top, box.bottom]
    pages.set(page, [Math.min(top, box.top), Math.max(bottom, box.bottom)])
  }
  return [...pages.values()].reduce((sum, [top, bottom]) => sum + bottom - top, 0)
}

/** The last page of several has more on it than a line or two, unless a part begins there that is no longer, or the page before is turned. */
export function emptyEnds(inspection: Inspection): readonly Fault[] {
  const { pages } = inspection
  const page = pages.length
  const texts = pages.at(-1)!.texts.filter(text => text.mark !== null)
  const lines = linesOf(texts).get(page) ?? []
  if (page < 2 || lines.length > 2 || pages.at(-1)!.images.length > 0) return []
  if (turned(pages.at(-1)!) !== turned(pages.at(-2)!)) return []
  const [first] = blocksOf(inspection).filter(block => block.pages.includes(page))
  if (first && HEADING.test(first.role)) return []
  return [
    faultAt(lines[0]?.[0], page, `a last page with ${lines.length} line${lines.length === 1 ? '' : 's'}`),
  ]
}

function turned({ width, height }: Page): boolean {
  return width > height
}
