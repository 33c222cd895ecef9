import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Draft } from './draft.ts'
import type { FrontMatter } from './front-matter.ts'
import { resolveMarkdown } from './markdown-inline.ts'
import { isWithinMeasure, MAX_DEPTH } from './markdown-measure.ts'
import { parseText } from './text.ts'

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/**
 * CommonMark with GFM tables, footnotes and strike-through, less its front matter; references resolved, raw HTML made
 * plain. What is too large or too dense for the Markdown parser is read as plain text, with a note.
 */
export function parseMarkdown(body: string, front: FrontMatter): Draft {
  const tree = parseTree(body)
  if (tree === null) {
    const plain = parseText(body, front)
    return { ...plain, notes: [...plain.notes, READ_AS_TEXT] }
  }
  const { blocks, setAside } = resolveMarkdown(tree.children)
  return { blocks, meta: front.meta, setAside: [...front.setAside, ...setAside], notes: front.notes }
}

const READ_AS_TEXT = {
  code: 'input.markup',
  message: 'The Markdown is too large or too deeply nested; it was read as plain text.',
  hint: 'Split the file, or take out generated markup.',
  line: null,
}

function parseTree(body: string): Root | null {
  if (!isWithinMeasure(body)) return null
  try {
    const tree = processor.parse(body)
    return isDeep(tree) ? null : tree
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** With a stack of its own: a recursive walk would fail on just the trees that this looks for. */
function isDeep(tree: Root): boolean {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > MAX_DEPTH) return true
    if ('children' in next.node)
      for (const child of next.node.children) open.push({ node: child, depth: next.depth + 1 })
  }
  return false
}
