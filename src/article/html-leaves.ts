import type { Element, ElementContent, Root, Text } from 'hast'
import type { Prose } from './html-prose.ts'
import { attribute, GAP, holdsPicture, namesOf, textOf } from './html-text.ts'
import {
  BLOCK_ELEMENTS,
  BYLINE_CLASSES,
  LEAF_ELEMENTS,
  PULL_QUOTE_CLASSES,
  SUBTITLE_CLASSES,
} from './lexicon/html.ts'

/** Where a block stands in its page, as far as that tells what it is. */
export type Surroundings = {
  readonly inContent: boolean
  readonly isHeadline: boolean
  readonly isByline: boolean
  readonly isSubtitle: boolean
  readonly isPullQuote: boolean
  readonly isAside: boolean
  /** Why it would be left out if it stands outside the article. */
  readonly outside: string
}

/** A block of a page without its wrappers, and its text. */
export type Leaf = Surroundings & { readonly node: Element; readonly text: string }

/** A page as a flat list of blocks in reading order: paragraphs, headings, lists, tables, figures, quotations. Loose text becomes paragraphs. */
export function leavesOf(
  root: Root,
  content: Root | Element,
  headline: Element | null,
  prose: Prose,
): readonly Leaf[] {
  const leaves: Leaf[] = []

  const push = (node: Element, around: Surroundings) => {
    for (const part of node.tagName === 'p' ? paragraphsOf(node) : [node]) {
      const text = textOf(part)
      if (text !== '' || holdsPicture(part)) leaves.push({ ...around, node: part, text })
    }
  }

  const visit = (parent: Root | Element, around: Surroundings) => {
    let run: ElementContent[] = []
    const flush = () => {
      if (run.some(node => node.type !== 'text' || node.value.trim() !== ''))
        push(element(around.isHeadline ? 'h1' : 'p', run), around)
      run = []
    }
    for (const child of parent.children as ElementContent[]) {
      if (child.type === 'element' && (standsApart(child, prose) || child === headline)) {
        flush()
        const within = surroundingsOf(child, around, child === content, child === headline)
        const leaf = leafOf(child, prose, within)
        if (leaf === null) visit(child, within)
        else push(unwrapped(leaf, prose), within)
      } else if (child.type !== 'comment') run.push(child)
    }
    flush()
  }

  visit(root, {
    inContent: content === root,
    isHeadline: false,
    isByline: false,
    isSubtitle: false,
    isPullQuote: false,
    isAside: false,
    outside: 'outside the article',
  })
  return leaves
}

function standsApart(child: Element, prose: Prose): boolean {
  return LEAF_ELEMENTS.has(child.tagName) || CONTAINER.test(child.tagName) || prose.wrapsBlocks(child)
}

const CONTAINER =
  /^(?:html|head|body|address|article|aside|caption|center|dd|details|dialog|div|dt|fieldset|figcaption|footer|form|header|hgroup|legend|li|main|menu|nav|option|search|section|summary|tbody|td|tfoot|th|thead|tr|label)$/

/** The block to keep whole, or null for a wrapper to look into. */
function leafOf(child: Element, prose: Prose, around: Surroundings): Element | null {
  if (child.tagName === 'figure') return figureOf(child)
  if (child.tagName === 'table' && prose.isLayout(child)) return null
  if (!LEAF_ELEMENTS.has(child.tagName)) return null
  if (around.isHeadline) return { ...child, tagName: 'h1' }
  if (/^h[1-6]$/.test(child.tagName) && around.isAside)
    return element('p', [element('strong', child.children)])
  return child
}

/** Less the links and spans around whole blocks, which would run them together. */
function unwrapped(leaf: Element, prose: Prose): Element {
  const children = leaf.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (isEmptyBlock(child, leaf)) return [{ ...GAP }]
    const made = unwrapped(child, prose)
    return prose.wrapsBlocks(child) ? made.children : [made]
  })
  return children.every((child, index) => child === leaf.children[index]) ? leaf : { ...leaf, children }
}

/** Nothing is left of it later, and the words around it would run together. */
function isEmptyBlock(child: Element, parent: Element): boolean {
  const isPart =
    /^(?:table|tbody|thead|tfoot|tr|td|th|caption)$/.test(child.tagName) ||
    (/^(?:li|dt|dd)$/.test(child.tagName) && /^(?:ul|ol|dir|dl)$/.test(parent.tagName))
  return BLOCK_ELEMENTS.has(child.tagName) && !isPart && textOf(child) === '' && !holdsPicture(child)
}

/** A figure of words is a quotation with its speaker, a figure of a table is the table with its caption; others are pictures. */
function figureOf(figure: Element): Element {
  const caption = figure.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
  )
  const find = (name: string) =>
    figure.children.find((child): child is Element => child.type === 'element' && child.tagName === name)
  const quote = find('blockquote')
  const others = figure.children.filter(
    child => child !== caption && child !== quote && child !== find('table') && textOf(child) !== '',
  )
  if (quote && others.length === 0)
    return caption ? { ...quote, children: [...quote.children, element('p', caption.children)] } : quote
  const table = find('table')
  const isCaptioned = table?.children.some(child => child.type === 'element' && child.tagName === 'caption')
  if (table && others.length === 0 && !isCaptioned)
    return caption ? { ...table, children: [element('caption', caption.children), ...table.children] } : table
  return figure
}

function surroundingsOf(
  child: Element,
  around: Surroundings,
  isContent: boolean,
  isHeadline: boolean,
): Surroundings {
  const names = namesOf(child)
  const isNamed = names.length > 2
  const { tagName } = child
  return {
    inContent: around.inContent || isContent,
    isHeadline: around.isHeadline || isHeadline,
    isByline:
      around.isByline ||
      /\bauthor\b/.test(`${attribute(child, 'rel')} ${attribute(child, 'itemProp')}`) ||
      (isNamed && BYLINE_CLASSES.test(names)),
    isSubtitle:
      around.isSubtitle ||
      (tagName === 'hgroup' && !isHeadline) ||
      attribute(child, 'role') === 'doc-subtitle' ||
      (isNamed && SUBTITLE_CLASSES.test(names)),
    isPullQuote: around.isPullQuote || (isNamed && PULL_QUOTE_CLASSES.test(names)),
    isAside: around.isAside || tagName === 'aside',
    outside: tagName === 'header' ? 'page header' : around.outside,
  }
}

/** Two line breaks in a row part paragraphs. */
function paragraphsOf(paragraph: Element): readonly Element[] {
  const parts: ElementContent[][] = [[]]
  let breaks: ElementContent[] = []
  for (const child of paragraph.children) {
    const isBreak = child.type === 'element' && child.tagName === 'br'
    if (isBreak || (breaks.length > 0 && child.type === 'text' && child.value.trim() === ''))
      breaks.push(child)
    else {
      if (breaks.filter(node => node.type === 'element').length > 1) parts.push([])
      else parts.at(-1)?.push(...breaks)
      breaks = []
      parts.at(-1)?.push(child)
    }
  }
  return parts.length === 1 ? [paragraph] : parts.map(children => element('p', children))
}

/** An element that the page lacks; it stands where its content does. */
function element(tagName: string, children: readonly ElementContent[]): Element {
  const first = children.find((child): child is Element | Text => child.position !== undefined)
  const made: Element = { type: 'element', tagName, properties: {}, children: trimmed(children) }
  return first?.position ? { ...made, position: first.position } : made
}

/** Without the white space around it, so that a run of text begins on its own line. */
function trimmed(children: readonly ElementContent[]): ElementContent[] {
  const isBlank = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === ''
  let [start, end] = [0, children.length]
  while (start < end && isBlank(children[start])) start += 1
  while (end > start && isBlank(children[end - 1])) end -= 1
  return children.slice(start, end)
}
