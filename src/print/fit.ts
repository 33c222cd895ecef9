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
  /** Pages of what was fitted: one, or those of the flow. */
  readonly pages: number
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
  /** The least that type and space make a page grow by, as shares of their own growth. */
  typeShare: 0.4,
  spaceShare: 0.08,
  /** Less than the height of a spare item, px: no more of them are laid out than there is room for. */
  line: 22,
  /** More than the space around an item that is left out, px. */
  margin: 14,
  /** About what a rung draws a page in by, as a share of it. */
  rungShare: 0.035,
  /** What was left out is tried once more, the most important first, until so many of a group found no room. */
  tries: 2,
  /** A page filled less than this after all is set as a poster: `sparse` on the root. */
  sparse: 0.62,
  /** A last page filled less than this is a stub: nobody wants a page with two lines on it. */
  stub: 0.16,
} as const

/**
 * Fits a document on the real layout: an expression for the page, whose value is a `FitReport`, null where the document asks for no
 * fitting. The template's contract: `[data-page]` is one
 * page whose `main` holds `[data-column]` columns, `[data-flow="2"]` content that may take so many pages (more where what cannot
 * be left out needs them). `[data-item]` carries a priority and `data-name`; `[data-group]` goes when its last item goes;
 * `[data-spare]` items of `[data-reserve]` are shown only where there is room. The style sheet scales with `--body` and `--step`.
 */
export const FIT_DOCUMENT = `(${inPage.toString()})(${JSON.stringify(LADDER)})`

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
  readonly parentNode: Element | null
  readonly children: Iterable<Element>
  getBoundingClientRect(): Box
  getClientRects(): Iterable<Box>
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  closest(selector: string): Element | null
  contains(other: Element): boolean
  append(other: Element): void
  insertBefore(other: Element, before: Element | null): void
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
    /** How far a column, or the last of several pages, reaches below its limit, px; less than 0 where it has room. */
    readonly excess: (column: Element) => number
    /** How much there is too much, as a share of what the document may take. */
    readonly over: () => number
    /** A share of the page in px. */
    readonly room: (share: number) => number
    /** Of the whole, or of one part. */
    readonly fill: (column?: Element) => number
    readonly pages: () => number
    readonly stub: () => boolean
  }

  const onePage = (page: Element): Sheet => {
    const main = page.querySelector('main') ?? page
    const columns = [...page.querySelectorAll('[data-column]')]
    const bottom = (column: Element) => column.getBoundingClientRect().bottom
    const limit = () => main.getBoundingClientRect().bottom
    const full = () => columns.filter(column => bottom(column) > limit() + tolerance)
    const fillOf = (parts: readonly Element[]) => {
      const top = page.getBoundingClientRect().top
      return Math.max(...parts.map(part => bottom(part) - top)) / (limit() - top)
    }
    return {
      full,
      excess: column => bottom(column) - limit() - tolerance,
      over: () => fillOf(columns) - 1,
      room: share => share * (limit() - page.getBoundingClientRect().top),
      fits: () => full().length === 0 && page.scrollWidth <= page.clientWidth + 1,
      fill: column => fillOf(column ? [column] : columns),
      pages: () => 1,
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
    const wanted = Number(flow.dataset.flow)
    let most = 0
    /** More than wanted where what cannot be left out needs more; asked for at the first setting that does not fit. */
    const mostPages = () => {
      if (most > 0) return most
      const items = [...flow.querySelectorAll('[data-item]')]
      for (const item of items) item.hidden = true
      most = count() <= wanted ? wanted : count() + 1
      for (const item of items) item.hidden = false
      return most
    }
    return {
      full: () => [],
      excess: () => (count() - mostPages() - 1 + fill()) * flow.getBoundingClientRect().height,
      over: () => (count() - mostPages() - 1 + fill()) / mostPages(),
      room: () => 0,
      fits: () => {
        const pages = count()
        return pages <= wanted || pages <= mostPages()
      },
      fill,
      pages: count,
      stub: () => count() > 1 && fill() < ladder.stub,
    }
  }

  root.classList.add('measuring')
  for (const number of holder.querySelectorAll('.number:not(.long)'))
    if (number.scrollWidth > number.clientWidth) number.classList.add('long')
  // A unit that does not stand beside its number stands whole on a line below it.
  for (const rest of holder.querySelectorAll('.number .rest:not(.wide)')) {
    const digits = rest.parentNode?.querySelector('.digits')?.getBoundingClientRect()
    const lines = [...rest.getClientRects()]
    const below = digits !== undefined && (lines[0]?.top ?? 0) > digits.top + 0.9 * digits.height
    if (lines.length > 1 || below) rest.classList.add('wide')
  }
  const sheet = holder.dataset.flow === undefined ? onePage(holder) : severalPages(holder)
  const normal = { size: ladder.sizes[0] ?? 10.4, step: ladder.steps[0] ?? 1 }
  const tight = { size: ladder.sizes.at(-1) ?? 9.5, step: ladder.steps.at(-1) ?? 1 }
  let current = { size: 0, step: 0 }
  const set = (setting: typeof normal) => {
    if (setting === current) return
    current = setting
    root.style.setProperty('--body', `${setting.size}pt`)
    root.style.setProperty('--step', String(setting.step))
  }
  const rungs = [
    normal,
    ...ladder.steps.slice(1).map(step => ({ size: normal.size, step })),
    ...ladder.sizes.slice(1, -1).map(size => ({ size, step: tight.step })),
    tight,
  ]
  const last = rungs.length - 1
  const tightSpace = ladder.steps.length - 1
  const fitsAt = (rung: number) => {
    set(rungs[rung] ?? tight)
    return sheet.fits()
  }
  /** The least number above `low` that passes, sought by halves, for each try is a layout; `high` is known to pass. */
  const least = (low: number, high: number, passes: (number: number) => boolean): number => {
    let [below, found] = [low, high]
    while (found - below > 1) {
      const middle = Math.floor((below + found) / 2)
      if (passes(middle)) found = middle
      else below = middle
    }
    return found
  }
  /** Sets a rung that fits, or the first one after it that leaves no stub. */
  const settle = (first: number) => {
    for (let rung = first; rung <= last && fitsAt(rung); rung++) if (!sheet.stub()) return
    fitsAt(first)
  }

  /** Where each element stands at first: what is left out leaves its place, and may come back when others have not. */
  const order = new Map([...holder.querySelectorAll('*')].map((element, index) => [element, index]))
  const homes = new Map<Element, Element>()
  const drops: Element[] = []
  const priorityOf = (item: Element) => Number(item.dataset.item)
  /** The least important first. */
  const inOrder = (items: readonly Element[]): readonly Element[] =>
    [...items].sort((a, b) => priorityOf(a) - priorityOf(b))
  const lowest = (within: readonly Element[]): Element | undefined => {
    const items = [...holder.querySelectorAll('[data-item]')]
    const inside = items.filter(item => within.some(column => column.contains(item)))
    const pool = within.length > 0 ? inside : items
    return inOrder(pool)[0]
  }
  // Removed, not hidden: style sheets speak of first and last children.
  const take = (part: Element) => {
    homes.set(part, part.parentNode as Element)
    part.remove()
  }
  const putBack = (part: Element) => {
    const home = homes.get(part) as Element
    const place = order.get(part) ?? 0
    home.insertBefore(part, [...home.children].find(sibling => (order.get(sibling) ?? 0) > place) ?? null)
  }
  const drop = (item: Element) => {
    const group = item.closest('[data-group]')
    take(item)
    if (group && !group.querySelector('[data-item]')) take(group)
    drops.push(item)
  }
  const restore = (item: Element) => {
    drops.splice(drops.indexOf(item), 1)
    putBack(item)
    const group = item.closest('[data-group]')
    if (group && !holder.contains(group)) putBack(group)
  }
  /** What stands beside something large that went may have room after all; where two of a group have none, the rest has none. */
  const takeBack = () => {
    const failures = new Map<Element | null, number>()
    for (const item of inOrder(drops).toReversed()) {
      const group = item.closest('[data-group]')
      const failed = failures.get(group) ?? 0
      if (group && failed === ladder.tries) continue
      restore(item)
      if (sheet.fits()) continue
      drop(item)
      failures.set(group, failed + 1)
    }
  }

  /** Tells of items what height they free, px, as all stand now: with the last item of a group its label goes too. */
  const measure = () => {
    const parts = [...holder.querySelectorAll('[data-item], [data-group]')]
    const heights = new Map(
      parts.map(part => [part, [...part.getClientRects()].reduce((sum, box) => sum + box.height, 0)]),
    )
    const left = new Map<Element, number>()
    return (item: Element): number => {
      const height = heights.get(item) ?? 0
      const group = item.closest('[data-group]')
      if (!group) return height
      const before = left.get(group) ?? [...group.querySelectorAll('[data-item]')].length
      left.set(group, before - 1)
      const rest = heights.get(group) ?? 0
      heights.set(group, rest - height)
      return before === 1 ? rest : height
    }
  }

  /** Leaves out the lowest items of the columns that are too full, as many at a time as the excess is sure to ask for. */
  const lightenColumns = () => {
    while (!sheet.fits()) {
      const excess = new Map(sheet.full().map(column => [column, sheet.excess(column)]))
      const freedBy = measure()
      const next = () => lowest([...excess].filter(([, rest]) => rest > 0).map(([column]) => column))
      let item = next() ?? lowest([])
      if (!item) return
      do {
        const column = [...excess.keys()].find(full => full.contains(item as Element))
        const freed = freedBy(item)
        if (column) excess.set(column, (excess.get(column) ?? 0) - freed - ladder.margin)
        drop(item)
        item = column && [...excess.values()].some(rest => rest > 0) ? next() : undefined
      } while (item)
    }
  }

  /** How many of the items, in order, free so much height, one at least. */
  const worth = (items: readonly Element[], excess: number): number => {
    const freedBy = measure()
    let rest = excess
    let count = 0
    for (const item of items) {
      if (rest <= 0 && count > 0) break
      rest -= freedBy(item)
      count++
    }
    return count
  }

  /** Leaves out as few of the lowest items as it takes: about as many as the excess asks for, then sought around that number. */
  const lightenPages = () => {
    const queue = inOrder([...holder.querySelectorAll('[data-item]')])
    const leaveOut = (count: number) => {
      while (drops.length > count) restore(drops.at(-1) as Element)
      while (drops.length < count) drop(queue[drops.length] as Element)
    }
    const fitsWithout = (count: number) => {
      leaveOut(count)
      return sheet.fits()
    }
    let [low, high] = [0, queue.length]
    // The space that pages cannot be filled to is not known beforehand, so that the first guess is too few as a rule.
    while (high - low > 1) {
      const guess = Math.min(low + worth(queue.slice(low), sheet.excess(holder)), high - 1)
      if (fitsWithout(guess)) {
        high = guess
        break
      }
      low = guess
    }
    if (high - low > 1 && fitsWithout(high - 1)) high = least(low, high - 1, fitsWithout)
    leaveOut(high)
  }

  /** Sets the best rung up to one that fits and above one that does not: what was left out or drawn in leaves little more room than it took. */
  const settleNear = (rung: number, low: number) => {
    let high = rung
    while (high - 1 > low && fitsAt(high - 1)) high--
    settle(high)
  }

  if (fitsAt(0)) settle(0)
  else {
    const guess = Math.min(Math.max(Math.ceil(sheet.over() / ladder.rungShare), 1), last)
    if (fitsAt(guess)) settleNear(guess, 0)
    else if (fitsAt(last)) settle(least(guess, last, fitsAt))
    else {
      // The narrowest setting decides what must go; afterwards the page takes back what room there is.
      if (holder.dataset.page === undefined) lightenPages()
      else lightenColumns()
      if (sheet.fits()) {
        takeBack()
        if (fitsAt(tightSpace)) settleNear(tightSpace, -1)
        else settleNear(last, tightSpace)
      }
    }
  }

  /** Spare items stand below the first column, but for a page whose second one has more room; an empty one stays empty. */
  function placeReserve() {
    const reserve = holder?.querySelector('[data-reserve]')
    const [first, second] = [...(holder?.querySelectorAll('[data-column]') ?? [])]
    if (!reserve || !first || !second?.querySelector('[data-item]')) return
    const [long, short] = [sheet.fill(first), sheet.fill(second)]
    if (first.contains(reserve) && long >= ladder.tall && short < long - ladder.gap) second.append(reserve)
  }

  const whole = () => sheet.fits() && !sheet.stub()
  /** Tries a setting and keeps it if all is well, else goes back. */
  const grow = (setting: typeof normal): boolean => {
    const before = current
    set(setting)
    if (whole()) return true
    set(before)
    return false
  }

  /** Shows spare items in the room below their column: all are laid out once, then those that have no room are hidden. */
  const fillUp = (reserve: Element, column: Element): number => {
    const from = column.getBoundingClientRect().bottom
    const goal = -sheet.excess(column)
    const most = Math.ceil(goal / ladder.line)
    const items = [...reserve.querySelectorAll('[data-spare]')].slice(0, Math.max(most, 0))
    for (const part of [reserve, ...items]) part.hidden = false
    const boxes = items.map(item => item.getBoundingClientRect())
    let taken = (boxes[0]?.top ?? from) - from
    const shown = items.filter((item, i) => {
      const height = (boxes[i]?.bottom ?? 0) - (boxes[i - 1]?.bottom ?? boxes[0]?.top ?? 0)
      const wanted = goal - taken > sheet.room(1 - ladder.full) && taken + height <= goal
      if (wanted) taken += height
      item.hidden = !wanted
      return wanted
    })
    while (shown.length > 0 && !sheet.fits()) {
      const last = shown.pop()
      if (last) last.hidden = true
    }
    reserve.hidden = shown.length === 0
    return shown.length
  }

  /** Grows along a list as far as all is well; a size whose growth, taken as `share` of its own, would not fit is not tried. */
  const growAlong = (
    sizes: readonly number[],
    now: number,
    share: number,
    at: (size: number) => typeof normal,
  ) => {
    const fill = sheet.fill()
    const before = current
    const worth = sizes
      .filter(size => fill * (1 + share * (size / now - 1)) <= 1)
      .map(at)
      .reverse()
    const settings = [...worth, before]
    const wholeAt = (index: number) => {
      set(settings[index] ?? before)
      return whole()
    }
    set(settings[wholeAt(0) ? 0 : least(0, worth.length, wholeAt)] ?? before)
  }

  let spare = 0
  if (sheet.stub()) for (const step of ladder.growSteps) if (grow({ size: current.size, step })) break
  if (holder.dataset.page !== undefined && sheet.fits()) {
    placeReserve()
    const reserve = holder.querySelector('[data-reserve]')
    const column = reserve?.closest('[data-column]')
    if (reserve && column && sheet.fill(column) < ladder.full) spare = fillUp(reserve, column)
    if (drops.length === 0 && current === normal) {
      growAlong(ladder.growSizes, normal.size, ladder.typeShare, size => ({ size, step: normal.step }))
      const { size, step } = current
      growAlong(ladder.growSteps, step, ladder.spaceShare, wider => ({ size, step: wider }))
    }
  }
  if (holder.dataset.page !== undefined && drops.length === 0 && sheet.fill() < ladder.sparse) {
    root.classList.add('sparse')
    if (!sheet.fits()) root.classList.remove('sparse')
  }
  const report = {
    fits: sheet.fits(),
    dropped: inOrder(drops)
      .toReversed()
      .map(item => ({ priority: priorityOf(item), name: item.dataset.name ?? '' })),
    spare,
    fill: Math.round(sheet.fill() * 1000) / 1000,
    bodyPoints: current.size,
    step: current.step,
    pages: sheet.pages(),
  }
  root.classList.remove('measuring')
  return report
}
