import { type ParagraphRole, STYLE_ROLES } from './lexicon/docx.ts'
import { childOf, childrenOf, type Xml } from './xml.ts'

/** What the style of a paragraph and its own properties say of it. `level` counts from 1; `size` is in half-points. */
export type ParagraphLook = {
  readonly role: ParagraphRole | null
  readonly level: number | null
  /** `level` is the one of its numbering, `depth` how far in it stands. */
  readonly list: { readonly id: string; readonly level: number; readonly depth: number } | null
  readonly isBold: boolean
  readonly size: number | null
  readonly name: string
}

export type Styles = {
  readonly paragraph: (properties: Xml | undefined) => ParagraphLook
  /** A run's look from its own properties and its character style; null where they say nothing. */
  readonly run: (properties: Xml | undefined) => RunLook
}

export type RunLook = {
  readonly isBold: boolean | null
  readonly isItalic: boolean
  readonly isStruck: boolean
  readonly isHidden: boolean
  readonly script: 'sup' | 'sub' | null
  readonly size: number | null
  readonly lang: string | null
}

type Style = { readonly name: string; readonly based: string | null; readonly xml: Xml }

/** Styles may be based on each other in a circle. */
const MAX_CHAIN = 20

/** The styles of a document (ISO/IEC 29500-1 §17.7), resolved through the styles that they are based on. */
export function readStyles(xml: Xml | null): Styles {
  const styles = new Map<string, Style>()
  let standard: string | null = null
  for (const style of childrenOf(xml ?? undefined, 'w:style')) {
    const id = style.attributes['w:styleId'] ?? ''
    const name = (childOf(style, 'w:name')?.attributes['w:val'] ?? id).toLowerCase()
    styles.set(id, { name, based: childOf(style, 'w:basedOn')?.attributes['w:val'] ?? null, xml: style })
    if (style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default'])) standard ??= id
  }
  const defaults = childOf(childOf(xml ?? undefined, 'w:docDefaults'), 'w:rPrDefault')
  const defaultRun = childOf(defaults, 'w:rPr')

  const chainOf = (id: string | null): readonly Style[] => {
    const chain: Style[] = []
    for (let next = id; next !== null && chain.length < MAX_CHAIN; ) {
      const style = styles.get(next)
      if (style === undefined) break
      chain.push(style)
      next = style.based
    }
    return chain
  }

  return {
    paragraph: properties => {
      const id = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? standard
      const chain = chainOf(id)
      const names = chain.map(style => style.name)
      const layers = [properties, ...chain.map(style => childOf(style.xml, 'w:pPr'))]
      const runs = [...chain.map(style => childOf(style.xml, 'w:rPr')), defaultRun]
      return {
        name: names[0] ?? (id ?? '').toLowerCase(),
        role: roleOf(names),
        level: levelOf(names, layers),
        list: listOf(layers, names),
        isBold: runs.map(run => toggle(run, 'w:b')).find(bold => bold !== null) ?? false,
        size: sizeOf(runs),
      }
    },
    run: properties => {
      const chain = chainOf(childOf(properties, 'w:rStyle')?.attributes['w:val'] ?? null)
      const layers = [properties, ...chain.map(style => childOf(style.xml, 'w:rPr'))]
      const on = (name: string) =>
        layers.map(layer => toggle(layer, name)).find(value => value !== null) ?? null
      const raised = layers.map(layer => childOf(layer, 'w:vertAlign')?.attributes['w:val']).find(Boolean)
      return {
        isBold: on('w:b'),
        isItalic: on('w:i') === true,
        isStruck: on('w:strike') === true || on('w:dstrike') === true,
        isHidden: on('w:vanish') === true,
        script: raised === 'superscript' ? 'sup' : raised === 'subscript' ? 'sub' : null,
        size: sizeOf(layers),
        lang: childOf(properties, 'w:lang')?.attributes['w:val'] ?? null,
      }
    },
  }
}

function roleOf(names: readonly string[]): ParagraphRole | null {
  for (const name of names) {
    if (/^(?:toc|contents|table of contents) \d$/.test(name)) return 'contents'
    const role = Object.hasOwn(STYLE_ROLES, name) ? STYLE_ROLES[name] : undefined
    if (role) return role
  }
  return null
}

function levelOf(names: readonly string[], layers: readonly (Xml | undefined)[]): number | null {
  for (const name of names) {
    const level = /^(?:heading|überschrift|titre|título|titolo|kop) ?([1-9])$/.exec(name)?.[1]
    if (level) return Number(level)
  }
  for (const layer of layers) {
    const level = childOf(layer, 'w:outlineLvl')?.attributes['w:val']
    if (level !== undefined) return Number(level) < 9 ? Number(level) + 1 : null
  }
  return null
}

/** Word's "List Bullet 3" is a list of its own that stands two steps in. */
function listOf(layers: readonly (Xml | undefined)[], names: readonly string[]): ParagraphLook['list'] {
  let stated: number | null = null
  for (const layer of layers) {
    const numbering = childOf(layer, 'w:numPr')
    const level = childOf(numbering, 'w:ilvl')?.attributes['w:val']
    if (level !== undefined) stated ??= Number(level)
    const id = childOf(numbering, 'w:numId')?.attributes['w:val']
    if (id === undefined) continue
    if (id === '0') return null
    const own = Math.min(Math.max(stated || 0, 0), 8)
    const step = Number(/^list (?:bullet|number|continue) ([2-5])$/.exec(names[0] ?? '')?.[1] ?? 1) - 1
    return { id, level: own, depth: own + step }
  }
  return null
}

function sizeOf(layers: readonly (Xml | undefined)[]): number | null {
  const size = layers.map(layer => childOf(layer, 'w:sz')?.attributes['w:val']).find(Boolean)
  return size && Number(size) > 0 ? Number(size) : null
}

/** A switch that is absent says nothing; one without a value is on. */
function toggle(layer: Xml | undefined, name: string): boolean | null {
  const found = childOf(layer, name)
  return found ? isOn(found.attributes['w:val'] ?? 'true') : null
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|false|off|none)$/.test(value)
}
