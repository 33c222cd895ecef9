/** What the test sees of a page as it was printed: lengths in px (1/96 inch). */
export type Looked = {
  /** Text that is out of its box, in a margin, off the page, or on other text. */
  readonly misplaced: readonly string[]
  /** Running text under 9.5 pt. */
  readonly small: readonly string[]
  /** How far the lowest text above the footer reaches, from the masthead's foot to the footer, 0 to 1. */
  readonly reach: number
  /** Items that wait for room and were not shown. */
  readonly waiting: number
  /** Items of the document's slots that are shown. */
  readonly shown: number
}

/**
 * Looks at every line of text of the one-pager that stands in the page now. It knows nothing of the fitting: where each line
 * is painted, what clips it, which text it would cover, how large it is.
 */
export const LOOK = `(${look.toString()})()`

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type El = {
  readonly parentElement: El | null
  readonly scrollWidth: number
  closest(selector: string): El | null
  getBoundingClientRect(): Box & { readonly width: number; readonly height: number }
  querySelector(selector: string): El | null
  querySelectorAll(selector: string): ArrayLike<unknown> & Iterable<El>
}
declare const document: {
  readonly body: El
  createTreeWalker(
    root: El,
    what: number,
  ): { nextNode(): { readonly data: string; readonly parentElement: El } | null }
  createRange(): {
    selectNodeContents(node: unknown): void
    getClientRects(): Iterable<Box & { width: number }>
  }
}
declare const getComputedStyle: (element: El) => { readonly fontSize: string; readonly display: string }

function look(): Looked {
  /** What is small by design: references, marks of edited words, labels, notes of what qualifies or where a chart is from, head and foot. */
  const small = '.ref, .edited, h2, .qualifier, .chart .from, .masthead, .mark, footer'
  const least = 9.5
  const page = document.body.querySelector('[data-page]')!
  const frame = page.getBoundingClientRect()
  const footer = page.querySelector('footer')!.getBoundingClientRect()
  const head = page.querySelector('.masthead')!.getBoundingClientRect()
  const margin = 40
  const misplaced = new Set<string>()
  const tooSmall = new Set<string>()
  let lowest = head.bottom
  /** The nearest ancestor that is laid out as a box of its own. */
  const boxOf = (element: El): El => {
    let at = element
    while (getComputedStyle(at).display.startsWith('inline') && at.parentElement) at = at.parentElement
    return at
  }
  const walker = document.createTreeWalker(page, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.data.trim()
    if (text === '' || parent.closest('.unseen')) continue
    const named = `“${text.slice(0, 30)}”`
    const range = document.createRange()
    range.selectNodeContents(node)
    const lines = [...range.getClientRects()].filter(line => line.width > 0)
    if (lines.length === 0) continue
    const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75
    if (points < least - 0.01 && !parent.closest(small)) tooSmall.add(`${points} pt: ${named}`)
    const box = boxOf(parent).getBoundingClientRect()
    const inBody = parent.closest('main') !== null
    for (const line of lines) {
      if (line.left < box.left - 1 || line.right > box.right + 1) misplaced.add(`out of its box: ${named}`)
      if (line.left < frame.left + margin || line.right > frame.right - margin)
        misplaced.add(`in the margin: ${named}`)
      if (line.top < frame.top + 20 || line.bottom > frame.bottom - 16)
        misplaced.add(`off the page: ${named}`)
      if (!inBody) continue
      lowest = Math.max(lowest, line.bottom)
      if (line.bottom > footer.top + 1) misplaced.add(`on the footer: ${named}`)
      if (line.top < head.bottom - 1) misplaced.add(`on the head: ${named}`)
    }
  }
  const columns = [...page.querySelectorAll('[data-column]')].map(column => column.getBoundingClientRect())
  if (columns[0] && columns[1] && columns[1].height > 0 && columns[0].right > columns[1].left)
    if (columns[1].right > columns[0].left) misplaced.add('columns overlap')
  return {
    misplaced: [...misplaced],
    small: [...tooSmall],
    reach: (lowest - head.bottom) / (footer.top - head.bottom),
    waiting: page.querySelectorAll('[data-spare][hidden]').length,
    shown: page.querySelectorAll('[data-item]').length,
  }
}
