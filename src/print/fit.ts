/** What fitting did: items left out (the most important first), how much of the page is filled, and the size of the body type. */
export type FitReport = {
  readonly fits: boolean
  readonly dropped: readonly string[]
  /** Spare items shown because the page had room. */
  readonly spare: number
  /** Height of the content over the height that it may take, 0 to 1. */
  readonly fill: number
  readonly bodyPoints: number
  readonly step: number
}

/** The declared ladder: first the space is drawn in, then the type, never under 9.5 pt, then items go. */
const LADDER = {
  steps: [1, 0.9, 0.8, 0.7],
  sizes: [10.4, 10.1, 9.8, 9.5],
  /** Where there is room, type and space grow to these bounds, but not further: a page is composed to fill, not stretched. */
  growSizes: [10.7, 11, 11.3, 11.6],
  growSteps: [1.1, 1.2, 1.3, 1.4, 1.5, 1.6],
  /** A page filled to this share needs no spare items. */
  full: 0.9,
} as const

/**
 * Fits a page of the template's contract: `[data-page]` holds `main` with `[data-column]` columns; `[data-item]` carries a
 * priority and `data-name`; `[data-group]` goes when its last item goes; `[data-spare]` items are shown only where there is room.
 * Runs in the page, in one go, on the real layout.
 */
export async function fitOnePage(evaluate: (expression: string) => Promise<unknown>): Promise<FitReport> {
  return (await evaluate(`(${inPage.toString()})(${JSON.stringify(LADDER)})`)) as FitReport
}

type Ladder = {
  readonly [K in keyof typeof LADDER]: (typeof LADDER)[K] extends number ? number : readonly number[]
}

// The few parts of the DOM that the function below uses; it runs in the browser, where no import reaches.
type Box = { readonly top: number; readonly bottom: number; readonly height: number }
type Element = {
  readonly dataset: Readonly<Record<string, string | undefined>>
  hidden: boolean
  readonly scrollWidth: number
  readonly clientWidth: number
  getBoundingClientRect(): Box
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  closest(selector: string): Element | null
  contains(other: Element): boolean
  remove(): void
  readonly style: { setProperty(name: string, value: string): void }
}
declare const document: { readonly documentElement: Element; querySelector(selector: string): Element | null }

function inPage(ladder: Ladder): FitReport {
  const page = document.querySelector('[data-page]')
  const main = page?.querySelector('main')
  if (!page || !main) throw new Error('no [data-page] with a main element')
  const tolerance = 0.5
  const columns = [...page.querySelectorAll('[data-column]')]
  const root = document.documentElement
  const dropped: { priority: number; name: string }[] = []

  const set = (size: number, step: number) => {
    root.style.setProperty('--body', `${size}pt`)
    root.style.setProperty('--step', String(step))
  }
  const limit = () => main.getBoundingClientRect().bottom
  const bottom = (column: Element) => column.getBoundingClientRect().bottom
  const over = () => columns.filter(column => bottom(column) > limit() + tolerance)
  const fits = () => over().length === 0 && page.scrollWidth <= page.clientWidth + 1
  const pair = { size: ladder.sizes[0] ?? 10.4, step: ladder.steps[0] ?? 1 }
  const attempt = (size: number, step: number): boolean => {
    set(size, step)
    if (!fits()) return false
    pair.size = size
    pair.step = step
    return true
  }
  const settle = (): boolean =>
    ladder.steps.some(step => attempt(ladder.sizes[0] ?? 10.4, step)) ||
    ladder.sizes.some(size => attempt(size, ladder.steps.at(-1) ?? 1))
  const lowest = (): Element | undefined => {
    const items = [...page.querySelectorAll('[data-item]')].filter(item => !item.hidden)
    const full = over()
    const within = items.filter(item => full.some(column => column.contains(item)))
    const pool = within.length > 0 ? within : items
    return pool.sort((a, b) => Number(a.dataset.item) - Number(b.dataset.item))[0]
  }
  const drop = (item: Element) => {
    dropped.push({ priority: Number(item.dataset.item), name: item.dataset.name ?? '' })
    const group = item.closest('[data-group]')
    item.remove()
    if (group && !group.querySelector('[data-item]')) group.remove()
  }

  let fitted = settle()
  if (!fitted) {
    // The narrowest setting decides what must go; afterwards the page takes back what room there is.
    set(ladder.sizes.at(-1) ?? 9.5, ladder.steps.at(-1) ?? 1)
    while (!fits()) {
      const item = lowest()
      if (!item) break
      drop(item)
    }
    fitted = settle()
  }
  const top = page.getBoundingClientRect().top
  const fill = () => {
    const heights = columns.map(column => bottom(column) - top)
    return Math.max(...heights) / (limit() - top)
  }
  let spare = 0
  if (fitted && dropped.length === 0 && pair.step === ladder.steps[0] && fill() < ladder.full) {
    for (const item of page.querySelectorAll('[data-spare]')) {
      const reserve = item.closest('[data-reserve]')
      item.hidden = false
      if (reserve) reserve.hidden = false
      if (fits()) spare++
      else {
        item.hidden = true
        if (reserve && spare === 0) reserve.hidden = true
        break
      }
    }
    for (const size of ladder.growSizes) if (!attempt(size, pair.step)) break
    for (const step of ladder.growSteps) if (!attempt(pair.size, step)) break
  }
  set(pair.size, pair.step)
  return {
    fits: fits(),
    dropped: dropped.sort((a, b) => b.priority - a.priority).map(item => item.name),
    spare,
    fill: Math.round(fill() * 1000) / 1000,
    bodyPoints: pair.size,
    step: pair.step,
  }
}
