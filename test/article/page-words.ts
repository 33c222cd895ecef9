import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { Article } from '../../src/article/article.ts'
import { wordsOf } from './article-words.ts'

type Node = DefaultTreeAdapterMap['node']

const NEVER_SHOWN = new Set(
  'head script style iframe frame frameset noframes template object embed applet canvas audio video'.split(
    ' ',
  ),
)
/** `<script> × 3`: what has no text to show. */
const COUNTED = /^<[a-z]+>(?: × \d+)?$/

const RUNS_ON = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Every word that a page holds outside its head and its scripts, hidden or not. */
export function wordsOfPage(html: string): readonly string[] {
  const parts: string[] = []
  const visit = (node: Node) => {
    if ('value' in node && node.nodeName === '#text') parts.push(node.value)
    if (!('childNodes' in node) || NEVER_SHOWN.has(node.nodeName)) return
    const isApart = !RUNS_ON.has(node.nodeName)
    if (isApart) parts.push('\n')
    for (const child of node.childNodes) visit(child)
    if (isApart) parts.push('\n')
  }
  visit(parse(html, { scriptingEnabled: false }))
  return wordsOf(parts.join('').replace(/[\u00ad\u200b\u2060\ufeff]/g, ''))
}

/** Every word of an article that its page showed, kept or set aside; what was counted or came from the head is left out. */
export function wordsOfRead(article: Article, options: { readonly title: boolean }): readonly string[] {
  const texts = [
    ...(options.title ? [article.title] : []),
    article.subtitle ?? '',
    ...article.sections.flatMap(section => [
      section.heading ?? '',
      ...section.paragraphs.map(paragraph => paragraph.sentences.map(({ text }) => text).join(' ')),
    ]),
    ...article.tables.flatMap(table => [table.caption ?? '', ...table.header, ...table.rows.flat()]),
    ...article.setAside
      .filter(({ why, text }) => why !== 'comment' && why !== 'page title' && !COUNTED.test(text))
      .map(({ text }) => text),
  ]
  return texts.flatMap(wordsOf)
}
