import type { List, ListItem } from 'mdast'
import { positionAt } from './position.ts'
import { LIST_MARKER, type Line } from './text-lines.ts'
import { unwrap } from './text-paragraphs.ts'

/** Items further in than this are not nested deeper. */
const MAX_INDENT = 40

type Entry = { readonly indent: number; readonly marker: string; readonly lines: Line[] }

/** Where a list begins among lines that stand together, or -1: at a first line with a marker, or after a line that leads in to it. */
export function listStart(lines: readonly Line[]): number {
  const start = lines.findIndex(line => LIST_MARKER.test(line.text))
  if (start <= 0) return start
  const leadsIn = /:$/.test(lines[start - 1]?.text ?? '')
  const marked = lines.slice(start).filter(line => LIST_MARKER.test(line.text)).length
  return leadsIn || marked >= 3 ? start : -1
}

/** Lines with markers as a list, nested by indent. Numbers that do not count up, and letters, stay in the text of the items. */
export function parseList(lines: readonly Line[]): List {
  const entries: Entry[] = []
  for (const line of lines) {
    const marker = LIST_MARKER.exec(line.text)
    if (marker)
      entries.push({
        indent: Math.min(line.indent, MAX_INDENT),
        marker: marker[1] ?? '',
        lines: [{ ...line, text: line.text.slice(marker[0].length) }],
      })
    else entries.at(-1)?.lines.push(line)
  }
  return nest(entries)
}

/** The number of a list item's marker, or null for bullets and letters. */
export function numberOf(marker: string): number | null {
  const number = /\d+/.exec(marker)?.[0]
  return number === undefined ? null : Number(number)
}

function nest(entries: readonly Entry[]): List {
  const groups: Entry[][] = []
  const base = entries[0]?.indent ?? 0
  for (const entry of entries)
    if (entry.indent > base + 1 && groups.length > 0) groups.at(-1)?.push(entry)
    else groups.push([entry])
  const numbers = groups.map(group => numberOf(group[0]?.marker ?? ''))
  const start = numbers[0] ?? null
  const counts = start !== null && numbers.every((number, index) => number === start + index)
  const children = groups.map(group => item(group, counts))
  return {
    type: 'list',
    ordered: counts,
    start: counts ? start : null,
    spread: false,
    children,
    ...at(entries[0]?.lines),
  }
}

function item([entry, ...children]: readonly Entry[], counts: boolean): ListItem {
  const lines = entry?.lines ?? []
  const keepsMarker = !counts && /[\p{L}\d]/u.test(entry?.marker ?? '')
  const first = lines[0]
  const shown =
    keepsMarker && first ? [{ ...first, text: `${entry?.marker} ${first.text}` }, ...lines.slice(1)] : lines
  return {
    type: 'listItem',
    spread: false,
    ...at(lines),
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: unwrap(shown) }], ...at(lines) },
      ...(children.length > 0 ? [nest(children)] : []),
    ],
  }
}

function at(lines: readonly Line[] | undefined): { position?: List['position'] } {
  const line = lines?.[0]?.number
  return line === undefined ? {} : { position: positionAt(line) }
}
