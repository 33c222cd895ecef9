import type { Element } from 'hast'
import type { RootContent } from 'mdast'
import type { SetAside } from './article.ts'
import { type Draft, NO_META } from './draft.ts'
import { toBlocks } from './html-blocks.ts'
import { cleanTree } from './html-clean.ts'
import { findContent, findHeadline } from './html-content.ts'
import { dropPageFurniture } from './html-furniture.ts'
import { leavesOf } from './html-leaves.ts'
import { type PageMeta, readPageMeta, siteInTitle } from './html-meta.ts'
import { measureProse } from './html-prose.ts'
import { type Selection, selectLeaves } from './html-select.ts'
import { parseTree } from './html-tree.ts'
import { resolveMarkdown } from './markdown-inline.ts'

/** Converted together: the converter has a cost for each call, and one that grows faster than a page. */
const BATCH = 50

/**
 * The article in a page: found by its marks and by where the running text is, with what its metadata say of it. All other text of
 * the page is set aside by its line. Throws `input.markup` for pages that are too deep or too large.
 */
export function parseHtml(html: string): Draft {
  const root = parseTree(html)
  const page = readPageMeta(root)
  const setAside: SetAside[] = []
  cleanTree(root, setAside)
  const headline = findHeadline(root, page)
  dropPageFurniture(root, measureProse(root), headline, setAside)
  const prose = measureProse(root)
  const selection = selectLeaves(leavesOf(root, findContent(root, prose), headline, prose), setAside)
  const { blocks, setAside: dropped } = resolveMarkdown(blocksOf(selection.blocks))
  const title = selection.headline?.text ?? null
  if (page.pageTitle && page.pageTitle.text !== title) setAside.push({ ...page.pageTitle, why: 'page title' })
  return {
    blocks,
    meta: {
      ...NO_META,
      title: title === null ? (page.titles[0] ?? null) : null,
      subtitle: selection.subtitle,
      byline: selection.byline,
      date: page.published,
      source: page.site ?? siteOf(page, title),
      url: page.url,
      lang: page.lang,
    },
    fallback: fallbackOf(page, selection),
    setAside: [...setAside, ...dropped],
    notes: [],
  }
}

function blocksOf(elements: readonly Element[]): readonly RootContent[] {
  const blocks: RootContent[] = []
  for (let start = 0; start < elements.length; start += BATCH)
    blocks.push(...toBlocks(elements.slice(start, start + BATCH)))
  return blocks
}

function siteOf(page: PageMeta, title: string | null): string | null {
  return page.pageTitle === null || title === null ? null : siteInTitle(page.pageTitle.text, title)
}

function fallbackOf(page: PageMeta, selection: Selection): NonNullable<Draft['fallback']> {
  return { byline: page.authors, date: selection.date ?? page.dated }
}
