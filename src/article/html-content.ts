import type { Element, Root } from 'hast'
import { overlap, type PageMeta } from './html-meta.ts'
import type { Prose } from './html-prose.ts'
import { attribute, namesOf, textOf } from './html-text.ts'
import { countWords } from './inline.ts'

/** A container that holds this share of a page's running text holds the article. */
const SEMANTIC_SHARE = 0.5
const DOMINANT_SHARE = 0.75

/**
 * The element of the headline: the first heading that says what the page's metadata call it, else its first `h1` that is more
 * than the name of the site; null where a page has neither.
 */
export function findHeadline(root: Root, meta: PageMeta): Element | null {
  const candidates: Element[] = []
  collect(root, candidates)
  const headings = candidates.filter(candidate => {
    const text = textOf(candidate)
    return text !== '' && text.length < MAX_HEADLINE && text.toLowerCase() !== meta.site?.toLowerCase()
  })
  const says = (candidate: Element, least: number) =>
    meta.titles.some(title => isSame(title, textOf(candidate), least))
  const first = headings.filter(candidate => candidate.tagName === 'h1')
  return (
    headings.find(candidate => /\bheadline\b/.test(attribute(candidate, 'itemProp'))) ??
    first.find(candidate => says(candidate, 0.5)) ??
    headings.find(candidate => says(candidate, 0.8)) ??
    first[0] ??
    null
  )
}

const MAX_HEADLINE = 400

/** Not a section's name that the title of the page ends with: a headline has two words, and much of the longer wording. */
function isSame(title: string, text: string, least: number): boolean {
  const [words, wanted] = [countWords(text), countWords(title)]
  return words > 1 && words >= wanted * 0.4 && overlap(title, text) >= least
}

function collect(node: Root | Element, into: Element[]): void {
  for (const child of node.children) {
    if (child.type !== 'element' || child.tagName === 'nav') continue
    if (/^h[12]$/.test(child.tagName) || isMarkedHeadline(child)) into.push(child)
    else collect(child, into)
  }
}

function isMarkedHeadline(element: Element): boolean {
  if (/\bheadline\b/.test(attribute(element, 'itemProp'))) return true
  return (
    / (?:(?:article|entry|post|story|page|main) (?:title|headline)|headline) /.test(namesOf(element)) &&
    !hasHeading(element)
  )
}

function hasHeading(element: Element): boolean {
  return element.children.some(
    child => child.type === 'element' && (/^h[1-6]$/.test(child.tagName) || hasHeading(child)),
  )
}

/** The element that holds the article's text: the one marked so, else the smallest that dominates the page's running text. */
export function findContent(root: Root, prose: Prose): Root | Element {
  const marked: { readonly element: Element; readonly rank: number }[] = []
  rank(root, marked)
  const all = root.children.reduce((sum, child) => sum + (child.type === 'element' ? prose.of(child) : 0), 0)
  for (const wanted of [0, 1, 2]) {
    const best = marked
      .filter(({ element, rank }) => rank === wanted && prose.of(element) >= all * SEMANTIC_SHARE)
      .reduce<Element | null>(
        (most, { element }) => (most === null || prose.of(element) > prose.of(most) ? element : most),
        null,
      )
    if (best !== null) return best
  }
  let dominant: Root | Element = root
  for (let next: Element | undefined; ; dominant = next) {
    next = dominant.children.find(
      child =>
        child.type === 'element' && isContainer(child, prose) && prose.of(child) > all * DOMINANT_SHARE,
    ) as Element | undefined
    if (next === undefined) return dominant
  }
}

function rank(node: Root | Element, into: { readonly element: Element; readonly rank: number }[]): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (/\barticleBody\b/.test(attribute(child, 'itemProp'))) into.push({ element: child, rank: 0 })
    else if (child.tagName === 'article' || attribute(child, 'role') === 'article')
      into.push({ element: child, rank: 1 })
    else if (child.tagName === 'main' || attribute(child, 'role') === 'main')
      into.push({ element: child, rank: 2 })
    rank(child, into)
  }
}

function isContainer(element: Element, prose: Prose): boolean {
  if (element.tagName === 'table') return prose.isLayout(element)
  return !/^(?:p|ul|ol|dl|blockquote|figure|pre|h[1-6])$/.test(element.tagName)
}
