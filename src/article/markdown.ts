import type { RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Draft, NO_META } from './draft.ts'
import { readFrontMatter } from './front-matter.ts'
import { resolveMarkdown } from './markdown-inline.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml'])
  .freeze()

/** CommonMark with GFM tables, footnotes and strike-through, and YAML front matter; references resolved, raw HTML made plain. */
export function parseMarkdown(text: string): Draft {
  const root = processor.parse(text.replace(/^\ufeff/, ''))
  const head = root.children[0]
  const isHead = head?.type === 'yaml'
  const { meta, notes } = isHead
    ? readFrontMatter(head.value, (head.position?.start.line ?? 1) + 1)
    : { meta: NO_META, notes: [] }
  const body: readonly RootContent[] = isHead ? root.children.slice(1) : root.children
  const { blocks, setAside } = resolveMarkdown(body)
  return { blocks, meta, setAside, notes }
}
