import type { PhrasingContent } from 'mdast'
import { type Article, type Paragraph, paragraphsOf } from '../article/article.ts'
import { plainText } from '../article/inline.ts'
import type { Referrer } from './references.ts'
import type { AddressView } from './view.ts'

const PRINTED = /^(?:https?:\/\/|mailto:)\S/i

/** A link with its words. */
type Link = { readonly url: string; readonly words: string }

/** The addresses that the article's links lead to (http, https, mailto), each once, in its order; none that the text prints itself. */
export function addressesOf(article: Article, refer: Referrer): readonly AddressView[] {
  const found = new Map<string, { readonly words: string | null; readonly paragraphs: Paragraph[] }>()
  const said = new Set<string>()
  for (const paragraph of paragraphsOf(article)) {
    for (const { url, words } of linksIn(paragraph.inline)) {
      if (bare(words) === bare(url)) said.add(url)
      const known = found.get(url)
      if (known) known.paragraphs.push(paragraph)
      else found.set(url, { words: words || null, paragraphs: [paragraph] })
    }
  }
  return [...found]
    .filter(([url]) => !said.has(url))
    .map(([url, { words, paragraphs }]) => ({
      words,
      address: printable(url.replace(/^mailto:/i, '')),
      href: url,
      refs: refer(paragraphs.map(({ id }) => `${id}s1` as const)),
    }))
}

function linksIn(nodes: readonly PhrasingContent[]): readonly Link[] {
  return nodes.flatMap(node => {
    const inner = 'children' in node ? linksIn(node.children) : []
    if (node.type !== 'link' || !PRINTED.test(node.url)) return inner
    return [{ url: node.url, words: plainText(node.children) }, ...inner]
  })
}

/** What is seen as nothing, or turns what is beside it, is printed as the network sends it. */
function printable(address: string): string {
  return address.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, encodeURIComponent)
}

/** An address as people write it: without scheme, "www." and last slash. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}
