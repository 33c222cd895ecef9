import type { Comment, Doctype, Element, ElementContent, Root, RootContent, Text } from 'hast'
import type { SetAside } from './article.ts'
import { isHeaderRow } from './header-row.ts'
import { isCell, rowsOf } from './html-tables.ts'
import { attribute, GAP, holdsPicture, lineOf, textOf } from './html-text.ts'
import { collapse } from './inline.ts'
import { DROPPED_ELEMENTS, UNSEEN_ELEMENTS } from './lexicon/html.ts'

/**
 * Takes out of a tree, in place, what is never text (scripts, styles, frames, comments), and mends what browsers mend when they
 * show it: pictures that load late, header rows without header cells. What had text is pushed to `setAside`; the rest by kind.
 */
export function cleanTree(root: Root, setAside: SetAside[]): void {
  const unseen = new Map<string, { readonly line: number; count: number }>()
  cleanNode(root, setAside, unseen)
  for (const [name, { line, count }] of unseen)
    setAside.push({ line, text: count === 1 ? `<${name}>` : `<${name}> × ${count}`, why: `<${name}>` })
}

type Unseen = Map<string, { readonly line: number; count: number }>
type Child = Comment | Doctype | Element | Text

function cleanNode(node: Root | Element, setAside: SetAside[], unseen: Unseen): void {
  const kept = (node.children as Child[]).flatMap(child => cleanChild(child, setAside, unseen))
  node.children = kept as RootContent[] & ElementContent[]
}

function cleanChild(child: Child, setAside: SetAside[], unseen: Unseen): readonly Child[] {
  if (child.type === 'text') return [child]
  if (child.type !== 'element') {
    const text = child.type === 'comment' ? collapse(child.value) : ''
    if (text !== '') setAside.push({ line: lineOf(child), text, why: 'comment' })
    return []
  }
  const { tagName } = child
  if (UNSEEN_ELEMENTS.has(tagName)) {
    const known = unseen.get(tagName)
    if (known) known.count += 1
    else if (!SILENT.has(tagName)) unseen.set(tagName, { line: lineOf(child), count: 1 })
    return TAKES_ROOM.has(tagName) ? [{ ...GAP }] : []
  }
  if (DROPPED_ELEMENTS.has(tagName) && !JUDGED_LATER.has(tagName)) {
    const text = textOf(child)
    if (text !== '') setAside.push({ line: lineOf(child), text, why: `<${tagName}>` })
    return [{ ...GAP }]
  }
  if (tagName === 'img') return mendImage(child) ? [child] : []
  cleanNode(child, setAside, unseen)
  if (tagName === 'table') mendHeader(child)
  if (LISTS.has(tagName)) mendList(child)
  return [child]
}

const TAKES_ROOM: ReadonlySet<string> = new Set(
  'iframe object embed applet canvas audio video input'.split(' '),
)

/** A form around a whole page, and a menu or dialog that holds text, are judged with the other parts of the page. */
const JUDGED_LATER: ReadonlySet<string> = new Set([
  'head',
  'form',
  'nav',
  'menu',
  'dialog',
  'fieldset',
  'label',
])

/** These say nothing to a reader; they are read as metadata. */
const SILENT: ReadonlySet<string> = new Set([
  'meta',
  'link',
  'base',
  'title',
  'area',
  'param',
  'source',
  'track',
])

/** The address of a picture that a script would load; false for pictures without any, and for counters of one pixel. */
function mendImage(image: Element): boolean {
  const src = attribute(image, 'src')
  const late =
    attribute(image, 'dataSrc') ||
    attribute(image, 'dataOriginal') ||
    attribute(image, 'dataLazySrc') ||
    firstOf(image)
  const isPlaceholder = src === '' || (src.startsWith('data:') && src.length < 500)
  const address = isPlaceholder && late !== '' ? late : src
  image.properties.src = address
  return (
    address !== '' &&
    !/^[01](?:px)?$/.test(attribute(image, 'width')) &&
    !/^[01](?:px)?$/.test(attribute(image, 'height'))
  )
}

function firstOf(image: Element): string {
  const set = attribute(image, 'dataSrcSet') || attribute(image, 'dataSrcset') || attribute(image, 'srcSet')
  return /^[\s,]*([^\s,]\S*)/.exec(set)?.[1]?.replace(/,$/, '') ?? ''
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dir', 'dl'])

/** What stands in a list outside of its items is shown all the same. */
function mendList(list: Element): void {
  const isTerms = list.tagName === 'dl'
  const isItem = (child: ElementContent) =>
    child.type === 'element' && (isTerms ? /^(?:dt|dd)$/ : /^li$/).test(child.tagName)
  const isGroup = (child: ElementContent) => isTerms && child.type === 'element' && child.tagName === 'div'
  const within = list.children.flatMap(child => (isGroup(child) ? (child as Element).children : [child]))
  const children: ElementContent[] = []
  let open: Element | null = null
  for (const child of within)
    if (isItem(child)) {
      open = null
      children.push(child)
    } else if (open !== null) open.children.push(child)
    else if (textOf(child) === '' && !holdsPicture(child)) children.push(child)
    else {
      open = {
        type: 'element',
        tagName: isTerms ? 'dd' : 'li',
        properties: {},
        children: [child],
      }
      if (child.position) open.position = child.position
      children.push(open)
    }
  list.children = children
}

/** A first row that reads like a header is one, whatever its cells are called; a header column alone is none. */
function mendHeader(table: Element): void {
  const rows = rowsOf(table)
  const [first, ...others] = rows.map(row => row.children.filter(isCell))
  if (first === undefined || others.length === 0) return
  const isHeaded = (cell: Element) => cell.tagName === 'th'
  if (first.some(isHeaded)) {
    const columnOnly = first.length > 1 && first.slice(1).every(cell => !isHeaded(cell))
    if (columnOnly) for (const cell of first) cell.tagName = 'td'
    return
  }
  if (table.children.some(child => child.type === 'element' && child.tagName === 'thead')) return
  const cells = (row: readonly Element[]) => row.map(cell => ({ text: textOf(cell), isBold: isStrong(cell) }))
  if (isHeaderRow([first, ...others].map(cells))) for (const cell of first) cell.tagName = 'th'
}

function isStrong(cell: Element): boolean {
  const parts = cell.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  const [only] = parts
  if (parts.length !== 1 || only?.type !== 'element') return false
  return /^(?:b|strong)$/.test(only.tagName) || (/^(?:p|div|span)$/.test(only.tagName) && isStrong(only))
}
