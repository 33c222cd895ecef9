import { bare, blocksOf, elementsOf, joined, textsIn } from './blocks.ts'
import { type Fault, faultAt } from './fault.ts'
import type { Inspection, Place, Text } from './inspection.ts'

/** A destination lies at the top of a block, its first line a little below; in points. */
const NEAR = { above: 8, below: 32 } as const

/**
 * Every `¶5` leads to the fifth paragraph, in the memo itself and from beside it: the destination `p5` is on the page and at the
 * height where the memo prints that number. Every other link within the file has a destination.
 */
export function references(inspection: Inspection, memo: Inspection): readonly Fault[] {
  const { structure, marked, targets, places } = inspection
  const links = elementsOf(structure, /^(?:Link|Reference)$/).filter(link => link.links.length > 0)
  const inside = new Set(links.flatMap(link => link.links))
  const loose = [...new Set(targets.filter(target => /^(?:memo\.pdf)?#/.test(target) && !inside.has(target)))]
  return [
    // The memo’s hidden list of links gives no annotations: what is loose is a link that no reader is told of.
    ...loose.map(target => faultAt(undefined, 1, `a link to ${target} outside the structure`)),
    ...links.flatMap(link => {
      const texts = textsIn(link, marked)
      const page = texts[0]?.page ?? 1
      return link.links.flatMap(target => {
        const number = /^(?:memo\.pdf)?#p(\d+)$/.exec(target)?.[1]
        if (number === undefined)
          return target.startsWith('#') && !places.has(target.slice(1))
            ? [faultAt(texts[0], page, `a link to ${target}, which is nowhere`)]
            : []
        // From right to left the sign stands after its number.
        const said = /^¶?(\d+)¶?$/.exec(/¶/.test(joined(texts)) ? joined(texts) : '')?.[1]
        if (said !== undefined && said !== number)
          return [faultAt(texts[0], page, `a reference that leads to ${target}`)]
        const wrong = misplaced(number, memo)
        return wrong === null ? [] : [faultAt(texts[0], page, `a link to ${target}, ${wrong}`)]
      })
    }),
  ]
}

function misplaced(number: string, memo: Inspection): string | null {
  const place = memo.places.get(`p${number}`)
  if (!place) return 'which the memo does not have'
  const found = near(place, memo).some(text => bare(text.text) === number)
  return found ? null : `but no ¶${number} stands there (page ${place.page}, ${Math.round(place.top)})`
}

function near({ page, top }: Place, { pages }: Inspection): readonly Text[] {
  return (pages[page - 1]?.texts ?? []).filter(
    ({ box }) => box.top > top - NEAR.above && box.top < top + NEAR.below,
  )
}

/** Every entry of a contents list says the heading and the page that it leads to. */
export function contents(inspection: Inspection): readonly Fault[] {
  const { structure, marked, places, pages } = inspection
  const headings = blocksOf(inspection).filter(block => /^H\d?$/.test(block.role))
  return elementsOf(structure, /^(?:Link|Reference)$/).flatMap(link => {
    const section = link.links.map(target => /^#(s\d+)$/.exec(target)?.[1]).find(id => id !== undefined)
    const texts = textsIn(link, marked)
    const [first] = texts
    if (section === undefined || !first) return []
    const place = places.get(section)
    if (!place)
      return [faultAt(first, first.page, `an entry of the contents for ${section}, which is nowhere`)]
    // The number of the page may stand beside the link, at the end of its last line.
    const foot = texts.at(-1)!
    const line = pages[foot.page - 1]!.texts.filter(
      text => text.mark !== null && Math.abs(text.box.bottom - foot.box.bottom) < 0.5 * foot.size,
    )
    // By itself: the heading before it may end with a year.
    const last = line.findLast(text => text.text.trim() !== '') ?? foot
    const said = /(\d+)\s*$/.exec(last.text)?.[1]
    const faults: Fault[] = []
    if (Number(said) !== place.page)
      faults.push(faultAt(first, first.page, `says page ${said ?? 'nothing'}, stands on page ${place.page}`))
    const entry = joined(texts).replace(/[.…]*\d+$/, '')
    const heading = headings.find(
      ({ texts: [head] }) => head?.page === place.page && Math.abs(head.box.top - place.top) < NEAR.below,
    )
    if (!heading || !(joined(heading.texts).startsWith(entry) || joined(heading.texts) === joined(texts)))
      faults.push(faultAt(first, first.page, `leads to “${heading ? joined(heading.texts) : 'no heading'}”`))
    return faults
  })
}
