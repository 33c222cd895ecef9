import type { PhrasingContent, Root } from 'mdast'
import rehypeSanitize, { type Options } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** The id of a footnote's mark: the note's paragraph, then which of the marks that lead to it. */
const MARK = /^p\d+m\d+$/

/** The markup that an article's running text may carry into a document; everything else is dropped. */
const SCHEMA: Options = {
  tagNames: ['a', 'em', 'strong', 'del', 'code', 'sup', 'sub', 'br', 'img'],
  attributes: { a: ['href', ['className', 'noteref'], ['id', MARK]], img: ['src', 'alt'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['data'] },
  // Ids are those of our own footnote marks alone, so that no prefix has to keep them apart from the page's.
  clobber: [],
  strip: ['script', 'style'],
}

const processor = unified().use(remarkRehype).use(rehypeSanitize, SCHEMA).use(rehypeStringify).freeze()

/** A paragraph's content as safe HTML: a short list of inline elements, links to the web or within the page, no script. */
export function prose(inline: readonly PhrasingContent[]): string {
  // Within a paragraph no white space is put between the nodes; the paragraph itself is not in the schema and goes.
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children: [...inline] }] }
  return processor.stringify(processor.runSync(root))
}
