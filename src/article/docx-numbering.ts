import { childOf, childrenOf, type Xml } from './xml.ts'

/** Whether the list of an id counts at a depth, and from which number; bullets do not. */
export type Numbering = (
  id: string,
  depth: number,
) => { readonly isOrdered: boolean; readonly start: number; readonly group: string }

/** The lists of a document (ISO/IEC 29500-1 §17.9). `group` is the same for lists that go on counting. */
export function readNumbering(xml: Xml | null): Numbering {
  const abstracts = new Map(
    childrenOf(xml ?? undefined, 'w:abstractNum').map(each => [
      each.attributes['w:abstractNumId'] ?? '',
      each,
    ]),
  )
  const numbers = new Map(
    childrenOf(xml ?? undefined, 'w:num').map(each => [each.attributes['w:numId'] ?? '', each]),
  )
  return (id, depth) => {
    const number = numbers.get(id)
    const group = childOf(number, 'w:abstractNumId')?.attributes['w:val'] ?? id
    const override = at(childrenOf(number, 'w:lvlOverride'), depth)
    const level = childOf(override, 'w:lvl') ?? at(childrenOf(abstracts.get(group), 'w:lvl'), depth)
    const format = childOf(level, 'w:numFmt')?.attributes['w:val'] ?? 'bullet'
    const start = (childOf(override, 'w:startOverride') ?? childOf(level, 'w:start'))?.attributes['w:val']
    return {
      isOrdered: !/^(?:bullet|none)$/.test(format),
      start: /^\d{1,6}$/.test(start ?? '') ? Number(start) : 1,
      group: override ? id : group,
    }
  }
}

function at(levels: readonly Xml[], depth: number): Xml | undefined {
  return levels.find(level => level.attributes['w:ilvl'] === String(depth))
}
