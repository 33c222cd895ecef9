import { bare, blocksOf, elementsOf, joined, textsIn } from './blocks.ts'
import { type Fault, faultAt } from './fault.ts'
import type { Inspection } from './inspection.ts'

/** Every table has header cells (ISO 14289-1 §7.5), which veraPDF does not miss. */
export function headerCells({ structure, marked }: Inspection): readonly Fault[] {
  return elementsOf(structure, /^Table$/).flatMap(table => {
    if (elementsOf(table, /^TH$/).length > 0) return []
    const texts = textsIn(table, marked)
    return [faultAt(texts[0], texts[0]?.page ?? 1, 'a table without header cells')]
  })
}

/** Every figure has an alternative text of its own (ISO 14289-1 §7.3). */
export function alternatives({ structure, marked }: Inspection): readonly Fault[] {
  return elementsOf(structure, /^(?:Figure|Formula)$/).flatMap(figure => {
    if ((figure.alt ?? '').trim() !== '') return []
    const texts = textsIn(figure, marked)
    const mark = figure.kids.find(kid => 'mark' in kid)
    return [faultAt(texts[0], mark && 'page' in mark ? mark.page : 1, 'a figure without alternative text')]
  })
}

/**
 * The annex is read in the order of the article, both by its structure and by its content: each of the sentences is found after
 * the one before. The annex begins with the heading of the second rank before the first paragraph.
 */
export function readingOrder(inspection: Inspection, sentences: readonly string[]): readonly Fault[] {
  const blocks = blocksOf(inspection)
  const first = inspection.places.get('p1')
  const start = blocks.findLastIndex(({ role, texts: [head] }) => {
    if (role !== 'H2' || !head) return false
    return !first || head.page < first.page || (head.page === first.page && head.box.top < first.top)
  })
  const annex = start < 0 ? [] : blocks.slice(start)
  const head = annex[0]?.texts[0]
  const content = inspection.pages
    .flatMap(page => page.texts)
    .filter(text => text.mark !== null && text.page >= (head?.page ?? 1))
  const from = head ? content.indexOf(head) : 0
  return [
    ...missing(joined(annex.flatMap(block => block.texts)), sentences, 'structure'),
    ...missing(joined(content.slice(Math.max(0, from))), sentences, 'content'),
  ]
}

function missing(text: string, sentences: readonly string[], where: string): readonly Fault[] {
  let from = 0
  for (const sentence of sentences) {
    const at = text.indexOf(bare(sentence), from)
    if (at < 0)
      return [
        {
          page: 1,
          at: null,
          text: sentence.slice(0, 60),
          message: `not in its order in the ${where} of the annex`,
        },
      ]
    from = at + bare(sentence).length
  }
  return []
}
