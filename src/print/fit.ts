/** What fitting did: items left out with their priorities (the most important first), how much of the last page is filled, and the size of the body type. */
export type FitReport = {
  readonly fits: boolean
  readonly dropped: readonly { readonly name: string; readonly priority: number }[]
  /** Spare items shown because the page had room. */
  readonly spare: number
  /** Height of the content over the height that it may take on its last page, 0 to 1. */
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
  /** Spare items go below the second column where the first is filled to `tall` and the second ends so much above it. */
  tall: 0.75,
  gap: 0.25,
  /** A page filled less than this after all is set as a poster: `sparse` on the root. */
  sparse: 0.62,
  /** A last page filled less than this is a stub: nobody wants a page with two lines on it. */
  stub: 0.16,
} as const

/**
 * Fits a document on the real layout, in one go; null where it asks for no fitting. The template's contract: `[data-page]` is one
 * page whose `main` holds `[data-column]` columns, `[data-flow="2"]` content that may take so many pages (more where what cannot
 * be left out needs them). `[data-item]` carries a priority and `data-name`; `[data-group]` goes when its last item goes;
 * `[data-spare]` items of `[data-reserve]` are shown only where there is room. The style sheet scales with `--body` and `--step`.
 */
export async function fitDocument(
  evaluate: (expression: string) => Promise<unknown>,
): Promise<FitReport | null> {
  return (await evaluate(`(${inPage.toString()})(${JSON.stringify(LADDER)})`)) as FitReport | null
}

type Ladder = {
  readonly [K in keyof typeof LADDER]: (typeof LADDER)[K] extends number ? number : readonly number[]
}

// The few parts of the DOM that the function below uses; it runs in the browser, where no import reaches.
type Box = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly height: number
  readonly width: number
}
type Element = {
  readonly dataset: Readonly<Record<string, string | undefined>>
  hidden: boolean
  readonly scrollWidth: number
  readonly clientWidth: number
  readonly classList: { add(name: string): void; remove(name: string): void }
  readonly style: { setProperty(name: string, value: string): void }
  getBoundingClientRect(): Box
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  closest(selector: string): Element | null
  contains(other: Element): boolean
  append(other: Element): void
  remove(): void
}
declare const document: {
  readonly documentElement: Element
  querySelector(selector: string): Element | null
  createRange(): { selectNodeContents(node: Element): void; getClientRects(): Iterable<Box> }
}

function inPage(ladder: Ladder): FitReport | null {
  const root = document.documentElement
  const holder = document.querySelector('[data-page], [data-flow]')
  if (!holder) return null
  const tolerance = 0.5

  /** The layout under test: whether it fits, which part of it is full, how much is filled, and whether it ends in a stub. */
  type Sheet = {
    readonly fits: () => boolean
    readonly full: () => readonly Element[]
    /** Of the whole, or of one part. */
    readonly fill: (column?: Element) => number
    readonly stub: () => boolean
  }

  const onePage = (page: Element): Sheet => {
    const main = page.querySelector('main') ?? page
    const columns = [...page.querySelectorAll('[data-column]')]
    const bottom = (column: Element) => column.getBoundingClientRect().bottom
    const limit = () => main.getBoundingClientRect().bottom
    const full = () => columns.filter(column => bottom(column) > limit() + tolerance)
    return {
      full,
      fits: () => full().length === 0 && page.scrollWidth <= page.clientWidth + 1,
      fill: column => {
        const top = page.getBoundingClientRect().top
        return Math.max(...(column ? [column] : columns).map(part => bottom(part) - top)) / (limit() - top)
      },
      stub: () => false,
    }
  }

  /** Columns as wide and high as a page break where pages do, so that the pages can be counted before they are printed. */
  const severalPages = (flow: Element): Sheet => {
    const count = () => Math.max(1, Math.round(flow.scrollWidth / flow.getBoundingClientRect().width))
    const fill = () => {
      const frame = flow.getBoundingClientRect()
      const last = frame.left + (count() - 1) * frame.width - tolerance
      const range = document.createRange()
      range.selectNodeContents(flow)
      let bottom = frame.top
      for (const box of range.getClientRects())
        if (box.left >= last && box.width > 0) bottom = Math.max(bottom, box.bottom)
      return (bottom - frame.top) / frame.height
    }
    const items = [...flow.querySelectorAll('[data-item]')]
    for (const item of items) item.hidden = true
    const wanted = Number(flow.dataset.flow)
    const most = count() <= wanted ? wanted : count() + 1
    for (const item of items) item.hidden = false
    return {
      full: () => [],
      fits: () => count() <= most,
      fill,
      stub: () => count() > 1 && fill() < ladder.stub,
    }
  }

  root.classList.add('measuring')
  const sheet = holder.dataset.flow === undefined ? onePage(holder) : severalPages(holder)
  const normal = { size: ladder.sizes[0] ?? 10.4, step: ladder.steps[0] ?? 1 }
  const tight = { size: ladder.sizes.at(-1) ?? 9.5, step: ladder.steps.at(-1) ?? 1 }
  let current = normal
  const set = (setting: typeof normal) => {
    current = setting
    root.style.setProperty('--body', `${setting.size}pt`)
    root.style.setProperty('--step', String(setting.step))
  }
  const rungs = [
    ...ladder.steps.map(step => ({ size: normal.size, step })),
    ...ladder.sizes.slice(1).map(size => ({ size, step: tight.step })),
  ]
  const settle = (good: () => boolean): boolean =>
    rungs.some(rung => {
      set(rung)
      return good()
    })

  const dropped: { priority: number; name: string }[] = []
  const lowest = (): Element | undefined => {
    const items = [...holder.querySelectorAll('[data-item]')]
    const full = sheet.full()
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

  const whole = () => sheet.fits() && !sheet.stub()
  if (!settle(whole) && !settle(sheet.fits)) {
    // The narrowest setting decides what must go; afterwards the page takes back what room there is.
    set(tight)
    for (let item = lowest(); item && !sheet.fits(); item = lowest()) drop(item)
    if (!settle(whole)) settle(sheet.fits)
  }

  /** Spare items stand below the first column, but for a page whose second one has more room; an empty one stays empty. */
  function placeReserve() {
    const reserve = holder?.querySelector('[data-reserve]')
    const [first, second] = [...(holder?.querySelectorAll('[data-column]') ?? [])]
    if (!reserve || !first || !second?.querySelector('[data-item]')) return
    const [long, short] = [sheet.fill(first), sheet.fill(second)]
    if (first.contains(reserve) && long >= ladder.tall && short < long - ladder.gap) second.append(reserve)
  }

  /** Tries a setting and keeps it if all is well, else goes back. */
  const grow = (setting: typeof normal): boolean => {
    const before = current
    set(setting)
    if (whole()) return true
    set(before)
    return false
  }
  if (sheet.stub()) for (const step of ladder.growSteps) if (grow({ size: current.size, step })) break
  if (holder.dataset.page !== undefined) placeReserve()
  let spare = 0
  for (const item of holder.querySelectorAll('[data-spare]')) {
    const column = item.closest('[data-column]')
    const reserve = item.closest('[data-reserve]')
    if (!column || !reserve || !sheet.fits() || sheet.fill(column) >= ladder.full) break
    item.hidden = false
    reserve.hidden = false
    if (sheet.fits()) spare++
    else {
      item.hidden = true
      reserve.hidden = spare === 0
    }
  }
  if (holder.dataset.page !== undefined && dropped.length === 0 && current === rungs[0] && sheet.fits()) {
    for (const size of ladder.growSizes) if (!grow({ size, step: current.step })) break
    for (const step of ladder.growSteps) if (!grow({ size: current.size, step })) break
  }
  if (holder.dataset.page !== undefined && dropped.length === 0 && sheet.fill() < ladder.sparse) {
    root.classList.add('sparse')
    if (!sheet.fits()) root.classList.remove('sparse')
  }
  const report = {
    fits: sheet.fits(),
    dropped: dropped.sort((a, b) => b.priority - a.priority),
    spare,
    fill: Math.round(sheet.fill() * 1000) / 1000,
    bodyPoints: current.size,
    step: current.step,
  }
  root.classList.remove('measuring')
  return report
}
