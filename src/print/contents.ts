import { BroadsideError } from '../error.ts'
import { pageNumbers } from './page-numbers.ts'

// The few parts of the DOM that the functions below use; they run in the browser, where no import reaches.
type Element = {
  textContent: string | null
  hidden: boolean
  readonly scrollWidth: number
  readonly parentElement: Element | null
  readonly children: Iterable<Element>
  readonly style: { setProperty(name: string, value: string): void; removeProperty(name: string): void }
  getAttribute(name: string): string | null
  getBoundingClientRect(): { readonly left: number; readonly width: number }
  querySelector(selector: string): Element | null
}
declare const document: {
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  getElementById(id: string): Element | null
}
declare function getComputedStyle(element: Element): {
  readonly breakBefore: string
  getPropertyValue(name: string): string
}

type Evaluate = (expression: string) => Promise<unknown>

/** Whether the contents list of a document is shown, as far as its layout tells; null where it has none. */
export type Contents = { readonly shown: boolean } | null

/** What a document is that gets its contents list. */
export const CONTENTS_LIMITS = {
  /** A document with more pages than this gets its contents list. */
  pagesWithout: 4,
  /** Letters that four pages cannot hold: such a document need not be counted to be found long. */
  longForSure: 30_000,
} as const

/** Numbers have a column of one width, so that a second look is only there for a list that moved. */
const MOST_TRIES = 3

/**
 * An expression for the page, to run when all else is fitted, whose value is a `Contents`. It lays the document out in columns of
 * a page's size, which break where pages do, so that the list can be shown and filled before anything is printed. A page turned
 * has another size: there the print has to tell.
 */
export const FORESEE_CONTENTS = `(${foresee.toString()})(${JSON.stringify(CONTENTS_LIMITS)}, ${fillNumbers.toString()})`

/**
 * Prints a document, with its contents list (`data-contents`, hidden in the markup) where it has more than four pages: Chromium
 * cannot say in a page where a target is printed (`target-counter`), so the numbers foreseen (`data-number` in each link) are
 * compared with the pages of the targets in the PDF, and where they differ it is printed again.
 */
export async function printWithContents(
  evaluate: Evaluate,
  contents: Contents,
  print: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  let pdf = await print()
  if (contents === null) return pdf
  const { pages } = pageNumbers(pdf)
  if (contents.shown !== pages > CONTENTS_LIMITS.pagesWithout) {
    await evaluate(`document.querySelector('[data-contents]').hidden = ${contents.shown}`)
    pdf = await print()
  }
  if (pages <= CONTENTS_LIMITS.pagesWithout) return pdf
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const numbers = Object.fromEntries(pageNumbers(pdf).of)
    if ((await evaluate(`(${fillNumbers})(${JSON.stringify(numbers)})`)) === 0) return pdf
    pdf = await print()
  }
  throw new BroadsideError('print.contents', 'the page numbers of the contents list do not settle')
}

/** Runs in the page. */
function foresee(limits: typeof CONTENTS_LIMITS, fill: typeof fillNumbers): Contents {
  const list = document.querySelector('[data-contents]')
  if (!list) return null
  const flow = document.querySelector('[data-flow]')
  const main = flow?.parentElement
  if (!flow || !main || document.querySelector('.turned')) {
    const letters = document.querySelector('body')?.textContent?.length ?? 0
    list.hidden = letters <= limits.longForSure
    return { shown: !list.hidden }
  }
  const columns: readonly (readonly [string, string])[] = [
    ['width', getComputedStyle(flow).getPropertyValue('--flow-width')],
    ['height', getComputedStyle(flow).getPropertyValue('--flow-height')],
    ['column-width', getComputedStyle(flow).getPropertyValue('--flow-width')],
    ['column-gap', '0'],
    ['column-fill', 'auto'],
  ]
  for (const [name, value] of columns) main.style.setProperty(name, value)
  const parts = [...main.children].filter(part => getComputedStyle(part).breakBefore === 'page')
  for (const part of parts) part.style.setProperty('break-before', 'column')

  const { left, width } = main.getBoundingClientRect()
  list.hidden = Math.round(main.scrollWidth / width) <= limits.pagesWithout
  if (!list.hidden) {
    const numbers: Record<string, number> = {}
    for (const link of document.querySelectorAll('[data-contents] a')) {
      const id = (link.getAttribute('href') ?? '').slice(1)
      const target = document.getElementById(id)
      if (target) numbers[id] = Math.round(Math.abs(target.getBoundingClientRect().left - left) / width) + 1
    }
    fill(numbers)
  }
  for (const [name] of columns) main.style.removeProperty(name)
  for (const part of parts) part.style.removeProperty('break-before')
  return { shown: !list.hidden }
}

/** Runs in the page: writes the number of each target's page, and says how many were not there already. */
function fillNumbers(numbers: Readonly<Record<string, number>>): number {
  let changed = 0
  for (const link of document.querySelectorAll('[data-contents] a')) {
    const place = link.querySelector('[data-number]')
    const number = String(numbers[(link.getAttribute('href') ?? '').slice(1)] ?? '')
    if (!place || place.textContent === number) continue
    place.textContent = number
    changed++
  }
  return changed
}
