import { BroadsideError } from '../error.ts'
import { pageNumbers } from './page-numbers.ts'

// The few parts of the DOM that the function below uses; it runs in the browser, where no import reaches.
type Element = {
  textContent: string | null
  getAttribute(name: string): string | null
  querySelector(selector: string): Element | null
}
declare const document: { querySelectorAll(selector: string): Iterable<Element> }

type Evaluate = (expression: string) => Promise<unknown>

/** A document with more pages than this gets its contents list. */
const PAGES_WITHOUT = 4
/** Letters that four pages cannot hold: such a document need not be printed to be found long. */
const LONG_FOR_SURE = 30_000
/** Numbers have a column of one width, so that a second look is only there for a list that moved. */
const MOST_TRIES = 3

/** An expression for the page: the letters of a document that has a contents list, else -1. */
export const LENGTH = `document.querySelector('[data-contents]') === null ? -1 : document.body.textContent.length`

const SHOW = `document.querySelector('[data-contents]').hidden = false`

/**
 * Prints a document of so many letters (`LENGTH`), with its contents list (`data-contents`, hidden in the markup) where it has more than four pages:
 * Chromium cannot say in a page where a target is printed (`target-counter`), so the list is printed, the pages of its
 * targets are read from the PDF, filled in (`data-number` in each link), and printed again.
 */
export async function printWithContents(
  evaluate: Evaluate,
  length: number,
  print: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (length <= LONG_FOR_SURE) {
    const pdf = await print()
    if (length < 0 || pageNumbers(pdf).pages <= PAGES_WITHOUT) return pdf
  }
  await evaluate(SHOW)
  let pdf = await print()
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const numbers = Object.fromEntries(pageNumbers(pdf).of)
    if ((await evaluate(`(${fillNumbers})(${JSON.stringify(numbers)})`)) === 0) return pdf
    pdf = await print()
  }
  throw new BroadsideError('print.contents', 'the page numbers of the contents list do not settle')
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
