import type { Element, Nodes, Root } from 'hast'
import { attribute } from './html-text.ts'
import { BLOCK_ELEMENTS } from './lexicon/html.ts'

/** What a tree holds in running text: characters of it by element, the inline elements around blocks, and the tables that only lay out. */
export type Prose = {
  readonly of: (element: Element) => number
  readonly wrapsBlocks: (element: Element) => boolean
  readonly isLayout: (table: Element) => boolean
  /** Whether an element is or holds a table with data. */
  readonly hasTable: (element: Element) => boolean
}

/** Shorter lines are labels, links and buttons as often as text. */
const LEAST = 40
const NOT_PROSE: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 figcaption caption th dt address'.split(' '),
)
const HEADER_CELLS: ReadonlySet<string> = new Set(['th', 'thead', 'caption'])

type Line = { characters: number; linked: number }
type Tally = { prose: number; blocks: boolean; header: boolean; cells: number; rows: number; table: boolean }

/** Measures a tree in one walk. A line counts where it has some 40 characters or more, and fewer than half of them in links. */
export function measureProse(root: Root): Prose {
  const prose = new Map<Element, number>()
  const wrappers = new Set<Element>()
  const layouts = new Set<Element>()
  const tables = new Set<Element>()

  const visit = (node: Nodes, line: Line, isLinked: boolean): Tally => {
    const tally: Tally = { prose: 0, blocks: false, header: false, cells: 0, rows: 0, table: false }
    if (node.type === 'text') {
      const characters = lengthOf(node.value)
      line.characters += characters
      if (isLinked) line.linked += characters
      return tally
    }
    if (node.type !== 'element' && node.type !== 'root') return tally
    const name = node.type === 'element' ? node.tagName : 'body'
    const isBlock = BLOCK_ELEMENTS.has(name)
    const own = isBlock ? { characters: 0, linked: 0 } : line
    for (const child of node.children) {
      const below = visit(child, own, isLinked || name === 'a')
      tally.prose += below.prose
      tally.blocks ||= below.blocks
      tally.header ||= below.header
      tally.cells += below.cells
      tally.rows += below.rows
      tally.table ||= below.table
    }
    if (isBlock && !NOT_PROSE.has(name) && own.characters >= LEAST && own.linked * 2 < own.characters)
      tally.prose += own.characters - own.linked
    if (node.type === 'root') return tally
    prose.set(node, tally.prose)
    if (!isBlock && tally.blocks) wrappers.add(node)
    if (tally.table) tables.add(node)
    if (name === 'table') {
      const isData = !isLayout(node, tally)
      if (!isData) layouts.add(node)
      const table = tally.table || isData
      if (table) tables.add(node)
      return { prose: tally.prose, blocks: true, header: false, cells: 0, rows: 0, table }
    }
    if (name === 'tr') return { ...tally, rows: tally.rows + 1 }
    if (name === 'td' || name === 'th') return { ...tally, cells: 1, header: name === 'th' }
    return {
      ...tally,
      blocks: tally.blocks || (isBlock && !ROWS.has(name)),
      header: tally.header || HEADER_CELLS.has(name),
    }
  }
  visit(root, { characters: 0, linked: 0 }, false)
  return {
    of: element => prose.get(element) ?? 0,
    wrapsBlocks: element => wrappers.has(element),
    isLayout: table => layouts.has(table),
    hasTable: element => tables.has(element),
  }
}

const ROWS: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot', 'caption'])

/** Tables without header cells that hold blocks, or a single column, were made to place things on a screen. */
function isLayout(table: Element, { blocks, header, cells, rows, prose }: Tally): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true
  if (header) return false
  return cells <= rows || (blocks && prose > 0)
}

/** Ideographs say as much as two letters. */
function lengthOf(text: string): number {
  const words = text.replace(/\s+/g, ' ')
  if (words === ' ') return 0
  return words.length + (words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0)
}
