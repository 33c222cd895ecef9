import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { SetAside } from './article.ts'
import type { Prose } from './html-prose.ts'
import { attribute, GAP, lineOf, namesOf, textOf } from './html-text.ts'
import { FURNITURE_HEADING } from './lexicon/furniture.ts'
import { BLOCK_ELEMENTS, HIDDEN_CLASSES, LANDMARKS, PAGE_FURNITURE } from './lexicon/html.ts'

/** How much of a page's running text a part may hold and still be furniture, by what tells that it is. */
const MOST = { hidden: 0.4, form: 0.3, landmark: 0.4, names: 0.2, heading: 0.2, comments: 0.9 } as const

/**
 * Takes out of a page, in place, the parts that are not its article by their element, role, class or heading: navigation,
 * notices, share bars, forms, comments, hidden text. A part that holds the headline or much of the running text stays, whatever its name.
 */
export function dropPageFurniture(
  root: Root,
  prose: Prose,
  headline: Element | null,
  setAside: SetAside[],
): void {
  const body = root.children.reduce((sum, child) => sum + (child.type === 'element' ? prose.of(child) : 0), 0)
  const holders = holdersOf(root, headline)
  const visit = (node: Root | Element): void => {
    const kept = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child]
      const found = holders.has(child) ? null : furnitureOf(child, node, prose)
      if (found !== null && prose.of(child) <= body * found.most) {
        putAside(child, found.why, setAside)
        return [{ ...GAP }]
      }
      visit(child)
      return [child]
    })
    node.children = kept as RootContent[] & ElementContent[]
  }
  visit(root)
}

/** Text in pieces that a reader can find again: a part of a page whole if it is short, else block by block. */
export function putAside(node: ElementContent, why: string, setAside: SetAside[]): void {
  const text = textOf(node)
  if (text === '') return
  if (text.length <= LONGEST || node.type !== 'element') setAside.push({ line: lineOf(node), text, why })
  else {
    const parts = node.children.filter(child => textOf(child) !== '')
    const isSplit = parts.every(child => child.type === 'element')
    if (isSplit) for (const part of parts) putAside(part, why, setAside)
    else setAside.push({ line: lineOf(node), text, why })
  }
}

const LONGEST = 300

type Found = { readonly why: string; readonly most: number }

function furnitureOf(element: Element, parent: Root | Element, prose: Prose): Found | null {
  const { tagName } = element
  if (isHidden(element)) return { why: 'hidden', most: MOST.hidden }
  if (/^(?:form|fieldset|label|dialog)$/.test(tagName)) return { why: `<${tagName}>`, most: MOST.form }
  const role = attribute(element, 'role')
  const landmark =
    LANDMARKS[role] ?? (tagName === 'footer' && isQuoted(parent) ? undefined : LANDMARKS[tagName])
  if (landmark !== undefined) return { why: landmark, most: MOST.landmark }
  const names = namesOf(element)
  const isSpared = prose.hasTable(element) || (!BLOCK_ELEMENTS.has(tagName) && runsOn(parent))
  const furniture =
    names.length < 3 || isSpared ? undefined : PAGE_FURNITURE.find(({ pattern }) => pattern.test(names))
  if (furniture !== undefined)
    return { why: furniture.why, most: furniture.why === 'comments' ? MOST.comments : MOST.names }
  if (SECTIONS.has(tagName) && FURNITURE_HEADING.test(firstHeading(element)))
    return { why: 'related link', most: MOST.heading }
  return null
}

const SECTIONS: ReadonlySet<string> = new Set(['section', 'aside', 'div', 'article', 'li', 'header'])

/** A span within a sentence belongs to it, whatever its style is called. */
function runsOn(parent: Root | Element): boolean {
  return parent.children.some(child => child.type === 'text' && child.value.trim() !== '')
}

/** A quotation's footer names its speaker. */
function isQuoted(parent: Root | Element): boolean {
  return parent.type === 'element' && /^(?:blockquote|figure)$/.test(parent.tagName)
}

function isHidden(element: Element): boolean {
  const { hidden } = element.properties
  if (hidden !== undefined && hidden !== null && hidden !== false) return true
  if (attribute(element, 'ariaHidden') === 'true') return true
  const style = attribute(element, 'style')
  if (
    style !== '' &&
    style.length < 2000 &&
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  )
    return true
  return HIDDEN_CLASSES.test(namesOf(element))
}

/** The heading that opens a part of a page, a few wrappers deep. */
function firstHeading(element: Element, depth = 4): string {
  const first = element.children.find(child => child.type === 'element')
  if (first?.type !== 'element' || depth === 0) return ''
  return /^h[1-6]$/.test(first.tagName) ? textOf(first) : firstHeading(first, depth - 1)
}

function holdersOf(root: Root, headline: Element | null): ReadonlySet<Element> {
  const holders = new Set<Element>()
  const search = (node: Root | Element): boolean => {
    const isWithin =
      node === headline || node.children.some(child => child.type === 'element' && search(child))
    if (isWithin && node.type === 'element') holders.add(node)
    return isWithin
  }
  if (headline !== null) search(root)
  return holders
}
