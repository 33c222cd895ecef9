import { type XmlElement as ParsedElement, parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'

/** An element with its name under the prefix that its namespace is known by; text is a string. */
export type Xml = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Xml | string)[]
}

/** Deeper than any office program nests, and well within the stack. */
const MAX_DEPTH = 300

/**
 * A document as a tree. `prefixes` gives the prefix for each namespace that matters, whatever the file calls it. No entity is
 * expanded but the five of XML, and nothing is fetched. Throws for what is not well-formed.
 */
export function readXml(text: string, prefixes: ReadonlyMap<string, string>): Xml {
  const { root } = parseXml(text.replace(/^\ufeff/, ''), { ignoreUndefinedEntities: true })
  if (root === null) throw new Error('There is no element.')
  return convert(root, new Map(), prefixes, 0)
}

type Scope = ReadonlyMap<string, string>

function convert(
  element: ParsedElement,
  scope: Scope,
  prefixes: ReadonlyMap<string, string>,
  depth: number,
): Xml {
  if (depth > MAX_DEPTH) throw new Error(`There are more than ${MAX_DEPTH} levels.`)
  const declared = Object.keys(element.attributes).filter(key => key === 'xmlns' || key.startsWith('xmlns:'))
  const within =
    declared.length === 0
      ? scope
      : new Map([...scope, ...declared.map(key => declaration(key, element.attributes[key] ?? '', prefixes))])
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(element.attributes))
    attributes[rename(key, within, false)] = value
  return {
    name: rename(element.name, within, true),
    attributes,
    children: element.children.flatMap((child): (Xml | string)[] => {
      if (child instanceof XmlElement) return [convert(child, within, prefixes, depth + 1)]
      return child instanceof XmlText ? [child.text] : []
    }),
  }
}

function declaration(key: string, uri: string, prefixes: ReadonlyMap<string, string>): [string, string] {
  const prefix = key === 'xmlns' ? '' : key.slice(6)
  return [prefix, prefixes.get(uri) ?? prefix]
}

/** The default namespace is that of elements, never of attributes. */
function rename(name: string, scope: Scope, isElement: boolean): string {
  const colon = name.indexOf(':')
  if (colon < 0) {
    const prefix = isElement ? scope.get('') : undefined
    return prefix ? `${prefix}:${name}` : name
  }
  const prefix = name.slice(0, colon)
  return `${scope.get(prefix) ?? prefix}${name.slice(colon)}`
}

export function childrenOf(element: Xml | undefined, name?: string): readonly Xml[] {
  const children = (element?.children ?? []).filter(child => typeof child !== 'string')
  return name === undefined ? children : children.filter(child => child.name === name)
}

export function childOf(element: Xml | undefined, name: string): Xml | undefined {
  return element?.children.find((child): child is Xml => typeof child !== 'string' && child.name === name)
}

/** The first element of a name anywhere within. */
export function findXml(element: Xml, name: string): Xml | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const found = child.name === name ? child : findXml(child, name)
    if (found) return found
  }
  return undefined
}

/** All text within, as it stands. */
export function textOf(element: Xml): string {
  return element.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}
