import { emptyEnds, loneLines, splitRows, strandedHeadings } from './breaks.ts'
import type { Fault } from './fault.ts'
import type { Inspection } from './inspection.ts'
import { type Margins, onePage, outside, overlaps, runningHeads, smallType, unfilled } from './page.ts'
import { contents, references } from './places.ts'
import { alternatives, headerCells, readingOrder } from './reading.ts'

/** A finished document and what it was made from. */
export type Finished = {
  readonly kind: string
  readonly inspection: Inspection
  /** The memo beside it, which its references lead to; itself for a memo. */
  readonly memo: Inspection | null
  /** The article’s sentences in order; empty where an order cannot be read from a PDF, as in text from right to left. */
  readonly sentences: readonly string[]
  readonly words: number
}

/** In mm: what office printers do not reach, and at the sides what a hand needs. */
const MARGINS: Margins = { sides: 12, top: 5, bottom: 5 }
const FLOOR = 9.5
/** An article that gives a page its fill: share of the page’s height, from so many words on. */
const FILL = { share: 0.7, words: 400 } as const

/** The rules of layout by name. Each is true of every finished document. */
export const RULES = {
  margins: ({ inspection }) => outside(inspection, MARGINS),
  overlap: ({ inspection }) => overlaps(inspection),
  'lone line': ({ inspection }) => loneLines(inspection),
  'stranded heading': ({ inspection }) => strandedHeadings(inspection),
  'split row': ({ inspection }) => splitRows(inspection),
  'empty last page': ({ inspection }) => emptyEnds(inspection),
  reference: ({ inspection, memo }) => (memo ? references(inspection, memo) : []),
  contents: ({ inspection }) => contents(inspection),
  'header cells': ({ inspection }) => headerCells(inspection),
  'alternative text': ({ inspection }) => alternatives(inspection),
  'reading order': ({ kind, inspection, sentences }) =>
    kind === 'memo' ? readingOrder(inspection, sentences) : [],
  'one page': ({ kind, inspection }) => (kind === 'one-pager' ? onePage(inspection) : []),
  'type size': ({ kind, inspection }) => (kind === 'one-pager' ? smallType(inspection, FLOOR) : []),
  filled: ({ kind, inspection, words }) =>
    kind === 'one-pager' && words >= FILL.words ? unfilled(inspection, FILL.share) : [],
  'running head': ({ kind, inspection }) =>
    kind === 'memo' || kind === 'key-figures' ? runningHeads(inspection) : [],
} satisfies Readonly<Record<string, (document: Finished) => readonly Fault[]>>

export type RuleName = keyof typeof RULES

/** All faults of a document with the rules that they break. */
export function faultsOf(document: Finished): readonly (Fault & { readonly rule: RuleName })[] {
  return (Object.keys(RULES) as RuleName[]).flatMap(rule =>
    RULES[rule](document).map(fault => ({ ...fault, rule })),
  )
}
