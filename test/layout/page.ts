import { bare, blocksOf, joined, linesOf } from './blocks.ts'
import { type Fault, faultAt } from './fault.ts'
import type { Box, Inspection, Page } from './inspection.ts'

const MM = 72 / 25.4

/** Room in mm that stays free at each edge. */
export type Margins = { readonly sides: number; readonly top: number; readonly bottom: number }

/** Nothing is cut off at the edge of a page’s area, and nothing stands in its margins: text, running heads, pictures. */
export function outside({ pages }: Inspection, margins: Margins): readonly Fault[] {
  return pages.flatMap((page, index) => [
    ...page.texts.flatMap(text => {
      const cut = text.mark === null ? 0 : cutOff(text.box, page)
      if (cut > 0) return [faultAt(text, index + 1, `text cut off by ${Math.ceil(cut)} pt`)]
      return within(text.box, page, margins) ? [] : [faultAt(text, index + 1, 'text outside the margins')]
    }),
    ...page.images.flatMap((box): readonly Fault[] =>
      within(box, page, margins) && cutOff(box, page) <= 0
        ? []
        : [
            {
              page: index + 1,
              message: 'a picture outside the margins',
              text: '',
              at: { left: Math.round(box.left), top: Math.round(box.top) },
            },
          ],
    ),
  ])
}

/** By how many points a box stands out of the area at the sides or the foot; Chromium rounds the area to pixels. */
function cutOff(box: Box, { area }: Page): number {
  const cut = Math.max(area.left - box.left, box.right - area.right, box.bottom - area.bottom)
  return cut > 1.5 ? cut : 0
}

function within(box: Box, page: Page, { sides, top, bottom }: Margins): boolean {
  return (
    box.left >= sides * MM - 1 &&
    box.right <= page.width - sides * MM + 1 &&
    box.top >= top * MM - 1 &&
    box.bottom <= page.height - bottom * MM + 1
  )
}

/** A document of one page has one page. */
export function onePage({ pages }: Inspection): readonly Fault[] {
  return pages.length === 1
    ? []
    : [
        faultAt(
          pages[1]?.texts.find(text => text.mark !== null),
          2,
          `${pages.length} pages instead of one`,
        ),
      ]
}

/** Each page of several says which it is of how many, and from the second on, of what: the beginning of the title. */
export function runningHeads(inspection: Inspection): readonly Fault[] {
  const { pages } = inspection
  const title = blocksOf(inspection).find(block => block.role === 'H1')?.texts ?? []
  // Word by word, for from right to left their order in the file is that of the eye.
  const words = title.flatMap(({ text }) => text.split(/\s+/).map(bare)).filter(word => word !== '')
  return pages.flatMap((page, index) => {
    const number = index + 1
    const furniture = page.texts.filter(text => text.mark === null)
    const foot = furniture.filter(text => text.box.top > page.height / 2).map(text => text.text)
    const head = joined(furniture.filter(text => text.box.top < page.height / 2)).replace(/…$/, '')
    const faults: Fault[] = []
    const numbers = foot.flatMap(text => text.match(/\d+/g) ?? []).map(Number)
    // From right to left the order of the two is that of the eye.
    const said = numbers.some((found, i) => {
      const other = found === number ? pages.length : number
      return (found === number || found === pages.length) && numbers[i + 1] === other
    })
    if (!said)
      faults.push(faultAt(furniture[0], number, `does not say that it is page ${number} of ${pages.length}`))
    if (number > 1 && (head === '' || !words.slice(0, 3).every(word => head.includes(word))))
      faults.push(faultAt(furniture[0], number, 'does not say the subject at its head'))
    return faults
  })
}

/** Running text is no smaller than a size in points; footers, headings, charts and references may be. */
export function smallType(inspection: Inspection, floor: number): readonly Fault[] {
  return blocksOf(inspection).flatMap(({ role, texts }) => {
    const [first] = texts
    const page = first && inspection.pages[first.page - 1]
    if (!first || !page || /^(?:H\d?|Figure)$/.test(role) || first.box.top > 0.88 * page.height) return []
    const letters = new Map<number, number>()
    for (const { size, text } of texts) letters.set(size, (letters.get(size) ?? 0) + text.length)
    const [size, count] = [...letters].sort(([, one], [, two]) => two - one)[0]!
    return count > 30 && size < floor - 0.05
      ? [faultAt(first, first.page, `type of ${size.toFixed(1)} pt`)]
      : []
  })
}

/** No line is painted over another. */
export function overlaps({ pages }: Inspection): readonly Fault[] {
  return pages.flatMap((page, index) => {
    const texts = page.texts.filter(text => text.box.right - text.box.left > 2)
    const sorted = [...texts].sort((one, two) => one.box.top - two.box.top)
    return sorted.flatMap((text, i): readonly Fault[] => {
      for (let j = i + 1; j < sorted.length; j++) {
        const other = sorted[j]!
        if (other.box.top > text.box.bottom) return []
        if (over(text.box, other.box))
          return [faultAt(text, index + 1, `painted over “${other.text.slice(0, 40)}”`)]
      }
      return []
    })
  })
}

function over(one: Box, two: Box): boolean {
  const across = Math.min(one.right, two.right) - Math.max(one.left, two.left)
  const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top)
  const height = Math.min(one.bottom - one.top, two.bottom - two.top)
  // Letters of a line are set into each other a little, an apostrophe the most.
  if (Math.abs(one.bottom - two.bottom) < 0.1 * height)
    return across > 0.8 * Math.min(one.right - one.left, two.right - two.left)
  return across > 2 && down > 0.45 * height
}

/** A single page is filled to a share of its height, its footer left out. */
export function unfilled(inspection: Inspection, share: number): readonly Fault[] {
  const page = inspection.pages[0]!
  const lines = linesOf(
    page.texts.filter(text => text.mark !== null && text.box.bottom < 0.9 * page.height),
  ).get(1)
  const lowest = lines?.at(-1)?.[0]
  if (lowest && lowest.box.bottom >= share * page.height) return []
  return [faultAt(lowest, 1, `filled to ${Math.round((100 * (lowest?.box.bottom ?? 0)) / page.height)} %`)]
}
