import type { Element, ElementContent } from 'hast'
import type { SetAside } from './article.ts'
import { parseHeadLine, parseNameLine } from './byline.ts'
import { parseDate } from './dates.ts'
import { putAside } from './html-furniture.ts'
import type { Leaf } from './html-leaves.ts'
import { attribute, textOf } from './html-text.ts'
import { countWords } from './inline.ts'
import { SOURCES_HEADING } from './lexicon/html.ts'
import { NO_AUTHOR } from './lexicon/html-meta.ts'

/** The blocks of the article, its title first, and what the lines around its headline say of it. */
export type Selection = {
  readonly headline: Leaf | null
  readonly blocks: readonly Element[]
  readonly byline: readonly string[]
  readonly subtitle: string | null
  /** From a `<time>` beside the headline. */
  readonly date: string | null
}

/** A paragraph of this many characters is running text, whatever stands above it. */
const PROSE = 80

const SENTENCE_END = /[.!?…。！？]["”’»)\]]*$/u

const MAX_LABEL_WORDS = 8
const MIN_SUBTITLE_WORDS = 6
const MAX_SUBTITLE_WORDS = 60
const MAX_BYLINE_WORDS = 25

/** Chooses from all blocks of a page those of its article, in reading order; what is left out goes to `setAside` with its reason. */
export function selectLeaves(all: readonly Leaf[], setAside: SetAside[]): Selection {
  const leaves = all.some(leaf => leaf.inContent) ? all : all.map(leaf => ({ ...leaf, inContent: true }))
  const desk: Desk = { kept: [], byline: [], subtitle: null, date: null, setAside }
  const first = leaves.findIndex(leaf => leaf.inContent)
  const last = leaves.findLastIndex(leaf => leaf.inContent)
  const titled = leaves.findIndex(leaf => leaf.isHeadline)
  const headline = titled >= 0 && titled <= last ? titled : -1
  const before = leaves.slice(0, headline >= 0 ? headline : first)
  const within = leaves.slice(headline >= 0 ? headline + 1 : first, last + 1)
  for (const leaf of before) {
    if (!leaf.inContent) drop(desk, leaf, leaf.outside)
    else if (isPicture(leaf) || leaf.text.length >= PROSE || parseHeadLine(leaf.text) !== null)
      desk.kept.push(leaf)
    else drop(desk, leaf, 'label')
  }
  const head = within.findIndex(endsHead)
  const body = head < 0 ? within.length : head
  for (const leaf of within.slice(0, body)) readHead(desk, leaf)
  const end = Math.max(body, within.length - tailOf(within))
  selectBody(desk, within.slice(body, end))
  for (const leaf of within.slice(end)) drop(desk, leaf, isLinked(leaf) ? 'related link' : 'label')
  for (const leaf of leaves.slice(last + 1)) drop(desk, leaf, leaf.isHeadline ? 'headline' : leaf.outside)
  const title = leaves[headline] ?? null
  return {
    headline: title,
    blocks: [...(title ? [title.node] : []), ...desk.kept.map(quoted)],
    byline: desk.byline,
    subtitle: desk.subtitle,
    date: desk.date,
  }
}

type Desk = {
  readonly kept: Leaf[]
  readonly byline: string[]
  subtitle: string | null
  date: string | null
  readonly setAside: SetAside[]
}

function drop(desk: Desk, leaf: Leaf, why: string): void {
  putAside(leaf.node, why, desk.setAside)
}

function isPicture({ node, text }: Leaf): boolean {
  return node.tagName === 'figure' || text === ''
}

/**
 * The head of an article ends with its first paragraph, section heading, list, table or quotation; a long heading right below the
 * headline is part of it.
 */
function endsHead(leaf: Leaf, index: number): boolean {
  if (leaf.isSubtitle || leaf.isByline || isPicture(leaf) || parseHeadLine(leaf.text) !== null) return false
  if (index === 0 && isHeading(leaf) && countWords(leaf.text) >= MIN_SUBTITLE_WORDS) return false
  return (
    leaf.inContent && (leaf.node.tagName !== 'p' || leaf.text.length >= PROSE || SENTENCE_END.test(leaf.text))
  )
}

function readHead(desk: Desk, leaf: Leaf): void {
  const { node, text } = leaf
  desk.date ??= dateIn(node)
  const words = countWords(text)
  if (isPicture(leaf)) desk.kept.push(leaf)
  else if (desk.subtitle === null && isSubtitle(leaf, words)) desk.subtitle = text
  else if (parseHeadLine(text) !== null) desk.kept.push(isHeading(leaf) ? asParagraph(leaf) : leaf)
  else if (leaf.isByline && words <= MAX_BYLINE_WORDS) {
    const items = node.children.filter(child => child.type === 'element' && child.tagName === 'li')
    const lines = items.length > 0 ? items.map(textOf) : [text]
    desk.byline.push(...lines.flatMap(line => parseNameLine(line)).filter(name => !NO_AUTHOR.test(name)))
    drop(desk, leaf, 'byline')
  } else if (dateIn(node) !== null && words <= MAX_LABEL_WORDS) drop(desk, leaf, 'date line')
  else if (leaf.inContent ? words > MAX_LABEL_WORDS : text.length >= PROSE) desk.kept.push(leaf)
  else drop(desk, leaf, leaf.inContent ? 'label' : leaf.outside)
}

function isSubtitle(leaf: Leaf, words: number): boolean {
  if (leaf.isByline || words > MAX_SUBTITLE_WORDS || parseHeadLine(leaf.text) !== null) return false
  return leaf.isSubtitle || (isHeading(leaf) && words >= MIN_SUBTITLE_WORDS)
}

function asParagraph(leaf: Leaf): Leaf {
  return { ...leaf, node: { ...leaf.node, tagName: 'p' } }
}

function dateIn(node: ElementContent): string | null {
  if (node.type !== 'element') return null
  if (node.tagName === 'time') return parseDate(attribute(node, 'dateTime'))
  for (const child of node.children) {
    const date = dateIn(child)
    if (date !== null) return date
  }
  return null
}

function selectBody(desk: Desk, leaves: readonly Leaf[]): void {
  const repeats = repeatedQuotes(leaves)
  leaves.forEach((leaf, index) => {
    const before = desk.kept.at(-1)
    if (repeats.has(leaf)) drop(desk, leaf, 'pull quote')
    else if (isLinks(leaf) && !(before && (SOURCES_HEADING.test(before.text) || before.text.endsWith(':')))) {
      const next = leaves[index + 1]
      const isEmptied = next === undefined || isHeading(next)
      if (before && isHeading(before) && isEmptied) {
        desk.kept.pop()
        drop(desk, before, 'related link')
      }
      drop(desk, leaf, 'related link')
    } else desk.kept.push(leaf)
  })
}

/** How many blocks at the end are no more than headings without text, lists of links and labels. */
function tailOf(leaves: readonly Leaf[]): number {
  const last = leaves.findLastIndex(
    (leaf, index) =>
      isPicture(leaf) ||
      (isLinked(leaf) && SOURCES_HEADING.test(leaves[index - 1]?.text ?? '')) ||
      (!isHeading(leaf) &&
        !isLinked(leaf) &&
        (leaf.node.tagName !== 'p' ||
          leaf.text.length >= PROSE ||
          SENTENCE_END.test(leaf.text) ||
          parseHeadLine(leaf.text) !== null)),
  )
  return leaves.length - 1 - last
}

/** A list with a link in every item, or a line of links. */
function isLinked(leaf: Leaf): boolean {
  if (isLinks(leaf)) return true
  if (!/^(?:ul|ol|dir)$/.test(leaf.node.tagName)) return false
  const links: Element[] = []
  linksIn(leaf.node, links)
  const items = leaf.node.children.filter(child => child.type === 'element')
  return links.length > 2 && links.length >= items.length
}

function isHeading({ node }: Leaf): boolean {
  return /^h[1-6]$/.test(node.tagName)
}

/** Lists and lines that are nothing but links lead elsewhere. */
function isLinks({ node, text }: Leaf): boolean {
  const isList = /^(?:ul|ol|dir)$/.test(node.tagName)
  if (!isList && node.tagName !== 'p') return false
  const links: Element[] = []
  linksIn(node, links)
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0)
  if (isList) return links.length > 1 && linked >= text.length * 0.8
  return links.length > 0 && linked >= text.length * 0.95 && countWords(text) > 2 && !SENTENCE_END.test(text)
}

function linksIn(node: Element, into: Element[]): void {
  for (const child of node.children)
    if (child.type === 'element') {
      if (child.tagName === 'a' && attribute(child, 'href') !== '') into.push(child)
      else linksIn(child, into)
    }
}

/** What is longer is no quotation set large, and so many are none either. */
const MAX_PULL = 500
const MAX_PULLS = 100

/** Quotations and asides whose words the text has as well. */
function repeatedQuotes(leaves: readonly Leaf[]): ReadonlySet<Leaf> {
  const candidates = leaves
    .filter(leaf => leaf.isPullQuote || leaf.isAside || leaf.node.tagName === 'blockquote')
    .filter(leaf => leaf.text.length <= MAX_PULL && countWords(leaf.text) > 2)
    .slice(0, MAX_PULLS)
  if (candidates.length === 0) return new Set()
  const apart = new Set(candidates)
  const text = leaves
    .filter(leaf => !apart.has(leaf))
    .map(leaf => ` ${wordsOf(leaf.text)} `)
    .join('\n')
  return new Set(
    candidates.filter(({ node, text: own }) => {
      const parts = node.tagName === 'blockquote' ? node.children.filter(isQuotedText).map(textOf) : [own]
      const words = wordsOf(parts.join(' ')) || wordsOf(own)
      return text.includes(` ${words} `)
    }),
  )
}

function isQuotedText(child: ElementContent): boolean {
  return child.type === 'element' && !/^(?:footer|cite|figcaption)$/.test(child.tagName)
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

function quoted({ node, isPullQuote }: Leaf): Element {
  if (!isPullQuote || node.tagName !== 'p') return node
  const made: Element = { type: 'element', tagName: 'blockquote', properties: {}, children: [node] }
  return node.position ? { ...made, position: node.position } : made
}
