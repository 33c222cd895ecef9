import type { Element, ElementContent, RootContent as HastContent, Nodes, Parents, Root } from 'hast'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import type { Root as MdastRoot, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { SetAside } from './article.ts'
import { inlined, table } from './html-tables.ts'
import { textOf } from './html-text.ts'
import { parseTree } from './html-tree.ts'
import { collapse } from './inline.ts'
import { DROPPED_ELEMENTS } from './lexicon/html.ts'
import { positionAt } from './position.ts'
import { type Script, toScript } from './scripts.ts'

/**
 * A piece of raw HTML as mdast blocks, by the WHATWG parser: nothing in it runs or loads. Dropped elements and comments are pushed
 * to `setAside`; `line` is where the piece begins in its file.
 */
export function htmlBlocks(html: string, line: number, setAside: SetAside[]): RootContent[] {
  const root = parseTree(html, { fragment: true })
  clean(root, line, setAside)
  return toBlocks(root.children, line)
}

/** Elements as mdast blocks; `line` is where the tree that they are of begins in its file. */
export function toBlocks(nodes: readonly HastContent[], line = 1): RootContent[] {
  const root: Root = { type: 'root', children: nodes.slice() }
  const tree = toMdast(root, { handlers: HANDLERS, quotes: QUOTES })
  const document: MdastRoot = tree.type === 'root' ? tree : { type: 'root', children: [tree] }
  visit(document, (node, _, parent) => {
    if (node.position) node.position = positionAt(node.position.start.line + line - 1)
    else if (parent?.position && parent.type !== 'root') node.position = parent.position
  })
  return document.children.flatMap(block => asBlock(block, line))
}

const QUOTES = ['“”', '‘’']

const figcaption: Handle = (state, node) =>
  state
    .toFlow(state.all(node))
    .map(block =>
      block.type === 'paragraph' ? { position: node.position, ...block, data: { caption: true } } : block,
    )

function script(kind: Script): Handle {
  return (state, node) => {
    const text = rawText(node)
    const raised = toScript(text, kind)
    return raised === text ? state.all(node) : { type: 'text', value: raised }
  }
}

const line =
  (handle: Handle): Handle =>
  (state, node) =>
    handle(state, { ...node, children: inlined(node.children) }, undefined)

const flow: Handle = (state, node) => state.toFlow(state.all(node))

/** Items outside of a list are blocks like others; the library hands those of a `dl` on in a root. */
function item(handle: Handle, isList: (parent: Parents | undefined) => boolean): Handle {
  return (state, node, parent) => (isList(parent) ? handle(state, node, parent) : flow(state, node, parent))
}

const isRoot = (parent: Parents | undefined) => parent?.type === 'root'
const isList = (parent: Parents | undefined) =>
  parent?.type === 'element' && /^(?:ul|ol|dir)$/.test(parent.tagName)

const { dd, dt, li, p, summary, h1, h2, h3, h4, h5, h6 } = defaultHandlers

const HANDLERS = {
  table,
  figcaption,
  sup: script('sup'),
  sub: script('sub'),
  dd: item(dd, isRoot),
  dt: item(dt, isRoot),
  li: item(li, isList),
  p: line(p),
  summary: line(summary),
  menu: flow,
  dialog: flow,
  noembed: flow,
  h1: line(h1),
  h2: line(h2),
  h3: line(h3),
  h4: line(h4),
  h5: line(h5),
  h6: line(h6),
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(rawText).join('') : ''
}

function clean(node: Root | Element, line: number, setAside: SetAside[]): void {
  const kept: (HastContent | ElementContent)[] = []
  for (const child of node.children) {
    const at = (child.position?.start.line ?? 1) + line - 1
    if (child.type === 'comment') {
      if (child.value.trim() !== '') setAside.push({ line: at, text: collapse(child.value), why: 'comment' })
    } else if (child.type === 'element' && DROPPED_ELEMENTS.has(child.tagName)) {
      const text = textOf(child)
      setAside.push({ line: at, text: text === '' ? `<${child.tagName}>` : text, why: `<${child.tagName}>` })
    } else {
      if (child.type === 'element') clean(child, line, setAside)
      kept.push(child)
    }
  }
  node.children = kept as typeof node.children
}

function asBlock(block: RootContent, line: number): RootContent[] {
  if (block.type === 'text')
    return collapse(block.value) === ''
      ? []
      : [{ type: 'paragraph', children: [block], position: positionAt(line) }]
  if (block.type === 'thematicBreak') return []
  return [block.position ? block : { ...block, position: positionAt(line) }]
}
