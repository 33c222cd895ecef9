import type { Definition, ImageReference, LinkReference, PhrasingContent, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { SetAside } from './article.ts'
import { htmlBlocks } from './html-blocks.ts'
import { DROPPED_ELEMENTS } from './lexicon/html.ts'
import { type Script, toScript } from './scripts.ts'

type Context = {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly footnotes: ReadonlyMap<string, number>
  readonly setAside: SetAside[]
}

/**
 * Markdown blocks with nothing left to look up: reference links and images resolved, footnotes numbered in the order in
 * which the text refers to them, raw HTML turned into plain blocks and text. Active content goes to `setAside`.
 */
export function resolveMarkdown(blocks: readonly RootContent[]): {
  readonly blocks: readonly RootContent[]
  readonly setAside: readonly SetAside[]
} {
  const root = { type: 'root' as const, children: blocks.slice() }
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, number>()
  visit(root, 'definition', node => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  visit(root, node => {
    if (node.type === 'footnoteReference' && !footnotes.has(node.identifier))
      footnotes.set(node.identifier, footnotes.size + 1)
  })
  visit(root, 'footnoteDefinition', node => {
    if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, footnotes.size + 1)
  })
  const context: Context = { definitions, footnotes, setAside: [] }
  const resolved = blocks.flatMap(block => resolveBlock(block, context))
  const order = (block: RootContent) =>
    block.type === 'footnoteDefinition' ? (footnotes.get(block.identifier) ?? 0) : 0
  return { blocks: resolved.sort((a, b) => order(a) - order(b)), setAside: context.setAside }
}

function resolveBlock(block: RootContent, context: Context): RootContent[] {
  switch (block.type) {
    case 'definition':
    case 'thematicBreak':
    case 'yaml':
      return []
    case 'html':
      return htmlBlocks(block.value, block.position?.start.line ?? 1, context.setAside).flatMap(made =>
        resolveBlock(made, context),
      )
    case 'paragraph':
    case 'heading':
      return [{ ...block, children: resolveInline(block.children, context) }]
    case 'table':
      return [
        {
          ...block,
          children: block.children.map(row => ({
            ...row,
            children: row.children.map(cell => ({
              ...cell,
              children: resolveInline(cell.children, context),
            })),
          })),
        },
      ]
    case 'footnoteDefinition':
      return [
        { ...block, label: numberOf(block.identifier, context), children: inside(block.children, context) },
      ]
    case 'blockquote':
      return [{ ...block, children: inside(block.children, context) }]
    case 'list':
      return [
        {
          ...block,
          children: block.children.map(item => ({ ...item, children: inside(item.children, context) })),
        },
      ]
    default:
      return [block]
  }
}

/** A footnote defined inside a quotation or list is still a footnote; it is resolved where it stands. */
function inside<T extends RootContent>(blocks: readonly T[], context: Context): T[] {
  return blocks.flatMap(block => resolveBlock(block, context)) as T[]
}

function numberOf(identifier: string, context: Context): string {
  return String(context.footnotes.get(identifier) ?? identifier)
}

function resolveInline(nodes: readonly PhrasingContent[], context: Context): PhrasingContent[] {
  const resolved: PhrasingContent[] = []
  let dropping: { readonly element: string; readonly line: number; text: string } | null = null
  let script: Script | null = null
  for (const node of nodes) {
    const tag = node.type === 'html' ? tagOf(node.value) : null
    if (dropping !== null) {
      if (tag?.name === dropping.element && tag.closes) {
        context.setAside.push({ line: dropping.line, text: dropping.text, why: `<${dropping.element}>` })
        dropping = null
      } else dropping.text += textOf(node)
    } else if (node.type === 'html') {
      if (tag === null) {
        const text = node.value.replace(/^<!--|-->$/g, '').trim()
        if (text !== '') context.setAside.push({ line: node.position?.start.line ?? 1, text, why: 'comment' })
      } else if (tag.closes) script = tag.name === script ? null : script
      else if (DROPPED_ELEMENTS.has(tag.name) && !tag.isEmpty)
        dropping = { element: tag.name, line: node.position?.start.line ?? 1, text: '' }
      else if (tag.name === 'br') resolved.push({ type: 'break' })
      else if (tag.name === 'sup' || tag.name === 'sub') script = tag.name
      else if (tag.name === 'img') resolved.push(...imageOf(tag.attributes))
    } else if (script !== null && node.type === 'text')
      resolved.push({ ...node, value: toScript(node.value, script) })
    else resolved.push(...resolveNode(node, context))
  }
  if (dropping !== null)
    context.setAside.push({ line: dropping.line, text: dropping.text, why: `<${dropping.element}>` })
  return resolved
}

function resolveNode(node: PhrasingContent, context: Context): PhrasingContent[] {
  switch (node.type) {
    case 'linkReference':
      return link(definitionOf(node, context)?.url ?? '', resolveInline(node.children, context), node)
    case 'link':
      return link(node.url, resolveInline(node.children, context), node)
    case 'imageReference': {
      const definition = definitionOf(node, context)
      return definition
        ? [
            {
              type: 'image',
              url: definition.url,
              alt: node.alt ?? null,
              title: definition.title ?? null,
              ...placed(node),
            },
          ]
        : []
    }
    case 'footnoteReference':
      return [{ ...node, label: numberOf(node.identifier, context) }]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ ...node, children: resolveInline(node.children, context) }]
    default:
      return [node]
  }
}

function definitionOf(node: LinkReference | ImageReference, context: Context): Definition | undefined {
  return context.definitions.get(node.identifier)
}

/** Only addresses that a reader can open from paper or mail stay links. */
function link(url: string, children: PhrasingContent[], node: PhrasingContent): PhrasingContent[] {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return children
  return [
    {
      type: 'link',
      url,
      children: children as Extract<PhrasingContent, { type: 'link' }>['children'],
      ...placed(node),
    },
  ]
}

function placed(node: PhrasingContent): { position?: NonNullable<PhrasingContent['position']> } {
  return node.position ? { position: node.position } : {}
}

type Tag = {
  readonly name: string
  readonly closes: boolean
  readonly isEmpty: boolean
  readonly attributes: string
}

function tagOf(html: string): Tag | null {
  const match = /^<(\/?)([a-z][a-z0-9-]*)([\s\S]*?)(\/?)>$/i.exec(html)
  if (!match) return null
  return {
    closes: match[1] === '/',
    name: (match[2] ?? '').toLowerCase(),
    attributes: match[3] ?? '',
    isEmpty: match[4] === '/',
  }
}

function imageOf(attributes: string): PhrasingContent[] {
  const attribute = (name: string) => {
    const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
      attributes,
    )
    return match ? (match[1] ?? match[2] ?? match[3] ?? null) : null
  }
  const url = attribute('src')
  return url === null ? [] : [{ type: 'image', url, alt: attribute('alt'), title: attribute('title') }]
}

function textOf(node: PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
