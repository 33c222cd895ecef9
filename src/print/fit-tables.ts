/** The declared ladder of tables that are wider than the text they stand in. */
const LADDER = {
  /** Type in pt, never under 7.5, and the space between columns in mm. */
  sizes: [
    { type: 9, gap: 5 },
    { type: 8.25, gap: 3.6 },
    { type: 7.5, gap: 2.4 },
  ],
  /** A word of more letters is broken wherever its line ends: no table is turned for an address. */
  endless: 28,
  /** So is each word of a column that takes more than this share of the width, where a table is split. */
  share: 0.4,
  /** Parts of a split table are made equally wide to this share of the page. */
  balance: 0.02,
} as const

/**
 * An expression for the page, to run before `FIT_DOCUMENT`: what it changes counts. It sets tables that are too wide so that Chromium neither cuts them nor scales the document down, as it does with whatever is
 * wider than a page. The template's contract: `table[data-wide]`, whose value is what the caption of a further part adds, has one
 * row of headings and the key column first. Where it does not fit, it takes the whole width between the margins (`.broad`) and
 * smaller type (`--table-size`, `--table-gap`), then stands on a page turned (`.turned`, where the style has `--turned-width`),
 * then is split by columns, the key column repeated.
 */
export const FIT_TABLES = `(${inPage.toString()})(${JSON.stringify(LADDER)})`

// The few parts of the DOM that the function below uses; it runs in the browser, where no import reaches.
type Box = { readonly left: number; readonly right: number; readonly width: number }
type Element = {
  textContent: string | null
  readonly tagName: string
  readonly dataset: Readonly<Record<string, string | undefined>>
  className: string
  readonly classList: { add(name: string): void; remove(name: string): void }
  readonly style: { setProperty(name: string, value: string): void }
  readonly parentElement: Element | null
  readonly previousElementSibling: Element | null
  readonly children: ArrayLike<Element>
  getBoundingClientRect(): Box
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  closest(selector: string): Element | null
  cloneNode(deep: boolean): Element
  before(other: Element): void
  after(other: Element): void
  append(...others: Element[]): void
  prepend(other: Element): void
  remove(): void
}
declare const document: {
  readonly documentElement: Element
  createElement(name: string): Element
  querySelectorAll(selector: string): Iterable<Element>
}
declare function getComputedStyle(element: Element): {
  readonly paddingLeft: string
  readonly paddingRight: string
  readonly borderLeftWidth: string
  readonly borderRightWidth: string
  readonly direction: string
  getPropertyValue(name: string): string
}

function inPage(ladder: typeof LADDER): void {
  const tables = [...document.querySelectorAll('table[data-wide]')]
  if (tables.length === 0) return
  const root = document.documentElement
  const tolerance = 0.5
  type Size = (typeof LADDER.sizes)[number]
  /** Where a table stands: its width, and how far it starts before the text, px. */
  type Place = { readonly width: number; readonly before: number }

  /** The box that an element gives to what is in it. */
  const inside = (element: Element): Box => {
    const box = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    const left = box.left + Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.paddingLeft)
    const right =
      box.right - Number.parseFloat(style.borderRightWidth) - Number.parseFloat(style.paddingRight)
    return { left, right, width: right - left }
  }
  const fits = (table: Element, width: number) => table.getBoundingClientRect().width <= width + tolerance
  const cellsOf = (table: Element) => [...table.querySelectorAll('th, td')]
  const longest = (text: string) => Math.max(...text.split(/\s+/).map(word => word.length))

  const set = (table: Element, { type, gap }: Size, place: Place | null) => {
    table.style.setProperty('--table-size', `${type}pt`)
    table.style.setProperty('--table-gap', `${gap}mm`)
    if (place === null) return
    table.style.setProperty('width', `${place.width}px`)
    table.style.setProperty('margin-inline-start', `${-place.before}px`)
    if (place.before > 0) table.classList.add('broad')
  }

  /** Tries the sizes, the largest first. */
  const settle = (parts: readonly Element[], sizes: readonly Size[], place: Place): boolean =>
    sizes.some(size => {
      for (const part of parts) set(part, size, place)
      return parts.every(part => fits(part, place.width))
    })

  const turnedWidth = (): number => {
    const probe = document.createElement('div')
    probe.style.setProperty('width', 'var(--turned-width, 0)')
    root.append(probe)
    const { width } = probe.getBoundingClientRect()
    probe.remove()
    return width
  }

  /** Widths of the columns when each is as narrow as its words let it be. */
  const narrowest = (table: Element): readonly number[] => {
    table.style.setProperty('width', '0')
    return [...table.querySelectorAll('thead th')].map(cell => cell.getBoundingClientRect().width)
  }

  /** Columns from the second on, in parts that are no wider than `room`. */
  const parted = (widths: readonly number[], room: number): number[][] => {
    const parts: number[][] = []
    let left = 0
    for (let column = 1; column < widths.length; column++) {
      const width = widths[column] ?? 0
      if (parts.length === 0 || width > left) {
        parts.push([])
        left = room
      }
      parts.at(-1)?.push(column)
      left -= width
    }
    return parts
  }

  /** As few parts as the room asks for, about equally wide. */
  const balanced = (widths: readonly number[], room: number): number[][] => {
    const count = parted(widths, room).length
    let [low, high] = [0, room]
    while (high - low > room * ladder.balance) {
      const middle = (low + high) / 2
      if (parted(widths, middle).length > count) low = middle
      else high = middle
    }
    return parted(widths, high)
  }

  /** Moves columns into a table of their own, behind the key column. */
  const takeOut = (table: Element, columns: readonly number[], rows: readonly (readonly Element[])[]) => {
    const part = table.cloneNode(false)
    const caption = document.createElement('caption')
    const said = table.querySelector('caption')?.textContent
    caption.textContent = `${said ? `${said} ` : ''}${table.dataset.wide}`
    part.append(caption)
    let group: Element | null = null
    let made: Element | null = null
    for (const cells of rows) {
      const row = cells[0]?.parentElement
      const holder = row?.parentElement
      if (!row || !holder) continue
      if (holder !== group) {
        group = holder
        made = holder.cloneNode(false)
        part.append(made)
      }
      const copy = row.cloneNode(false)
      const moved = columns.flatMap(column => cells[column] ?? [])
      if (cells[0]) copy.append(cells[0].cloneNode(true), ...moved)
      made?.append(copy)
    }
    return part
  }

  const split = (table: Element, place: Place): void => {
    const floor = ladder.sizes[2]
    set(table, floor, null)
    const rows = [...table.querySelectorAll('tr')].map(row => Array.from(row.children))
    const broad = narrowest(table).map(width => width > place.width * ladder.share)
    for (const cells of rows)
      for (const [i, cell] of cells.entries()) if (broad[i]) cell.classList.add('endless')
    const widths = narrowest(table)
    const [, ...rest] = balanced(widths, place.width - (widths[0] ?? 0))
    const others = rest.map(columns => takeOut(table, columns, rows))
    for (const part of [...others].reverse()) table.after(part)
    const parts = [table, ...others]
    if (settle(parts, ladder.sizes, place)) return
    for (const part of parts) part.classList.add('broken')
  }

  /** Headings that lead to an element, the last first: at the foot of a page before they would lead to nothing. */
  const headingsBefore = (element: Element): readonly Element[] => {
    const before = element.previousElementSibling
    if (before) return /^H\d$/.test(before.tagName) ? [before, ...headingsBefore(before)] : []
    const parent = element.parentElement
    return parent?.tagName === 'SECTION' ? headingsBefore(parent) : []
  }

  const turn = (table: Element) => {
    const turned = document.createElement('div')
    turned.className = 'turned'
    const headings = headingsBefore(table)
    table.before(turned)
    turned.append(table)
    for (const heading of headings) turned.prepend(heading)
  }

  const fit = (table: Element): void => {
    const parent = table.parentElement
    if (!parent) return
    const text = inside(parent)
    if (fits(table, text.width)) return
    for (const cell of cellsOf(table))
      if (longest(cell.textContent ?? '') > ladder.endless) cell.classList.add('endless')
    const flow = table.closest('[data-flow], [data-flow] ~ *')
    const outer = flow?.getBoundingClientRect() ?? text
    const before =
      getComputedStyle(parent).direction === 'rtl' ? outer.right - text.right : text.left - outer.left
    const column = { width: text.width, before: 0 }
    const page = { width: outer.width, before }
    if (settle([table], ladder.sizes.slice(0, 2), column) || settle([table], ladder.sizes, page)) return
    const width = flow?.dataset.flow === undefined ? turnedWidth() : 0
    if (width <= page.width) {
      split(table, page)
      return
    }
    turn(table)
    const turned = { width, before }
    if (!settle([table], ladder.sizes, turned)) split(table, turned)
  }

  root.classList.add('measuring-tables')
  for (const table of tables) fit(table)
  root.classList.remove('measuring-tables')
}
