import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Draft } from './draft.ts'
import { splitFrontMatter } from './front-matter.ts'
import { resolveMarkdown } from './markdown-inline.ts'

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/** CommonMark with GFM tables, footnotes and strike-through, and YAML front matter; references resolved, raw HTML made plain. */
export function parseMarkdown(text: string): Draft {
  const { front, body } = splitFrontMatter(text)
  const { blocks, setAside } = resolveMarkdown(processor.parse(body).children)
  return { blocks, meta: front.meta, setAside: [...front.setAside, ...setAside], notes: front.notes }
}
