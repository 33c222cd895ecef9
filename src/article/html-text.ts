import type { Element, Nodes, Text } from 'hast'
import { collapse } from './inline.ts'
import { BLOCK_ELEMENTS } from './lexicon/html.ts'

/** The text of a node and all within it, collapsed; blocks, cells and line breaks are kept apart by a space. */
export function textOf(node: Nodes): string {
  const parts: string[] = []
  if (node.type === 'element' && CODE.has(node.tagName)) for (const child of node.children) push(child, parts)
  else push(node, parts)
  return collapse(parts.join(''))
}

/** Within other elements these show nothing. */
const CODE: ReadonlySet<string> = new Set(['script', 'style'])

function push(node: Nodes, parts: string[]): void {
  if (node.type === 'text' || node.type === 'comment') parts.push(node.value)
  else if (node.type === 'element') {
    if (CODE.has(node.tagName)) return
    const isApart = BLOCK_ELEMENTS.has(node.tagName) || node.tagName === 'br'
    if (isApart) parts.push(' ')
    const children = node.tagName === 'template' && node.content ? node.content.children : node.children
    for (const child of children) push(child, parts)
    if (isApart) parts.push(' ')
  } else if (node.type === 'root') for (const child of node.children) push(child, parts)
}

/** The line on which a node begins, counted from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

/** An attribute as a string; '' where the element lacks it. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return ''
  return Array.isArray(value) ? value.join(' ') : value === true ? name : String(value)
}

/** The words of class and id in lower case between spaces: `<div class="article__shareBar">` gives ` article share bar `. */
export function namesOf(element: Element): string {
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')} ${attribute(element, 'dataComponent')}`
  if (names.length > MAX_NAMES) return ' '
  const words = names.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return ` ${words
    .split(/[^a-z0-9]+/)
    .join(' ')
    .trim()} `
}

const MAX_NAMES = 2000

/** What stands where something that was seen is taken out: the words around it must not run together. */
export const GAP: Readonly<Text> = { type: 'text', value: ' ' }

/** Whether there is a picture in a node. */
export function holdsPicture(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(holdsPicture))
}
