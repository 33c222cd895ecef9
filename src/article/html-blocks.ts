import type { Element, ElementContent, RootContent as HastContent, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import type { Root as MdastRoot, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { SetAside } from './article.ts'
import { collapse } from './inline.ts'
import { DROPPED_ELEMENTS } from './lexicon/html.ts'
import { positionAt } from './position.ts'
import { type Script, toScript } from './scripts.ts'

/**
 * A piece of raw HTML as mdast blocks, by the WHATWG parser: nothing in it runs or loads. Dropped elements and comments are pushed
 * to `setAside`; `line` is where the piece begins in its file.
 */
export function htmlBlocks(html: string, line: number, setAside: SetAside[]): RootContent[] {
  const root = fromHtml(html, { fragment: true })
  clean(root, line, setAside)
  const tree = toMdast(root, { handlers: { table, figcaption, sup: script('sup'), sub: script('sub') } })
  const document: MdastRoot = tree.type === 'root' ? tree : { type: 'root', children: [tree] }
  visit(document, node => {
    if (node.position) node.position = positionAt(node.position.start.line + line - 1)
  })
  return document.children.flatMap(block => asBlock(block, line))
}

const table: Handle = (state, node) => {
  const made = defaultHandlers.table(state, node)
  const caption = node.children.find(child => child.type === 'element' && child.tagName === 'caption')
  const text = caption ? collapse(textOf(caption)) : ''
  return text !== '' && made.type === 'table' ? { ...made, data: { caption: text } } : made
}

const figcaption: Handle = (state, node) =>
  state
    .toFlow(state.all(node))
    .map(block => (block.type === 'paragraph' ? { ...block, data: { caption: true } } : block))

function script(kind: Script): Handle {
  return (_, node) => ({ type: 'text', value: toScript(textOf(node), kind) })
}

function clean(node: Root | Element, line: number, setAside: SetAside[]): void {
  const kept: (HastContent | ElementContent)[] = []
  for (const child of node.children) {
    const at = (child.position?.start.line ?? 1) + line - 1
    if (child.type === 'comment') {
      if (child.value.trim() !== '') setAside.push({ line: at, text: collapse(child.value), why: 'comment' })
    } else if (child.type === 'element' && DROPPED_ELEMENTS.has(child.tagName)) {
      const text = collapse(textOf(child))
      setAside.push({ line: at, text: text === '' ? `<${child.tagName}>` : text, why: `<${child.tagName}>` })
    } else {
      if (child.type === 'element') clean(child, line, setAside)
      kept.push(child)
    }
  }
  node.children = kept as typeof node.children
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'comment') return node.value
  if (node.type === 'element' && node.tagName === 'template' && node.content) return textOf(node.content)
  return 'children' in node ? node.children.map(textOf).join(' ') : ''
}

function asBlock(block: RootContent, line: number): RootContent[] {
  if (block.type === 'text')
    return collapse(block.value) === ''
      ? []
      : [{ type: 'paragraph', children: [block], position: positionAt(line) }]
  if (block.type === 'thematicBreak') return []
  return [block.position ? block : { ...block, position: positionAt(line) }]
}
