import { CONTENTS_LIMITS } from './contents.ts'

/** The declared ladder of an annex whose last page has little on it. */
const LADDER = {
  /** A last page filled less than this, some six lines, is a stub: space, leading and type are drawn in until it is gone, type by 3 % at most … */
  stub: 0.12,
  tighter: [
    { space: 0.8, lead: 1, type: 1 },
    { space: 0.7, lead: 0.98, type: 1 },
    { space: 0.65, lead: 0.965, type: 0.985 },
    { space: 0.6, lead: 0.95, type: 0.97 },
  ],
  /** … or, where that is not enough, let out until it has more. */
  looser: [
    { space: 1.3, lead: 1.03, type: 1 },
    { space: 1.6, lead: 1.06, type: 1 },
  ],
  /** A picture is made smaller, to this share of its size, where it then has room below the text before it. */
  picture: 0.7,
  /** More than the space around a picture, px. */
  margin: 14,
  /** Further pictures are left as they are: each is a layout. */
  pictures: 24,
} as const

/**
 * Sets what follows the flow on pages of its own so that its last page is worth turning to: a function for the page, of
 * what `FIT_DOCUMENT` gave. Where the document is so long that it gets its contents list, the list is shown. The template's contract:
 * `[data-annex]`, laid out under `.measuring-annex` in columns of a page's size, scales with `--annex-space`, `--annex-lead` and
 * `--annex-type`, and may hold a list, `[data-contents]`, that is hidden where there are few pages. An annex with a page that is
 * turned is left as it is.
 */
export const FIT_ANNEX = `(fit => (${inPage.toString()})(${JSON.stringify(LADDER)}, ${JSON.stringify(CONTENTS_LIMITS)}, fit))`

// The few parts of the DOM that the function below uses; it runs in the browser, where no import reaches.
type Box = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly height: number
  readonly width: number
}
type Element = {
  readonly textContent: string
  hidden: boolean
  readonly parentElement: Element | null
  readonly previousElementSibling: Element | null
  readonly nextElementSibling: Element | null
  readonly lastElementChild: Element | null
  readonly classList: { add(name: string): void; remove(name: string): void; contains(name: string): boolean }
  readonly style: { setProperty(name: string, value: string): void; removeProperty(name: string): void }
  getBoundingClientRect(): Box
  getClientRects(): Iterable<Box>
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}
declare const document: {
  readonly documentElement: Element
  querySelector(selector: string): Element | null
}
declare function getComputedStyle(element: Element): {
  readonly paddingLeft: string
  readonly paddingRight: string
  readonly direction: string
}

function inPage(
  ladder: typeof LADDER,
  limits: typeof CONTENTS_LIMITS,
  fit: { readonly pages: number } | null,
): void {
  const annex = document.querySelector('[data-annex]')
  if (!annex || annex.querySelector('.turned')) return
  const root = document.documentElement
  const list = annex.querySelector('[data-contents]')
  const tolerance = 2

  const frameOf = () => {
    const { top, bottom, left, right, height } = annex.getBoundingClientRect()
    const { paddingLeft, paddingRight, direction } = getComputedStyle(annex)
    const inner = {
      left: left + Number.parseFloat(paddingLeft),
      right: right - Number.parseFloat(paddingRight),
    }
    const width = inner.right - inner.left
    const pageOf = (box: Box) =>
      Math.round((direction === 'rtl' ? inner.right - box.right : box.left - inner.left) / width)
    return { top, bottom, height, pageOf }
  }
  const lastBox = (element: Element) => [...element.getClientRects()].at(-1)

  /** How many pages the annex takes, and how much of the last is filled. */
  const end = () => {
    const frame = frameOf()
    const box = annex.lastElementChild && lastBox(annex.lastElementChild)
    if (!box) return { pages: 1, fill: 1 }
    return { pages: frame.pageOf(box) + 1, fill: (box.bottom - frame.top) / frame.height }
  }

  type Rung = { readonly space: number; readonly lead: number; readonly type: number }
  const set = ({ space, lead, type }: Rung) => {
    root.style.setProperty('--annex-space', String(space))
    root.style.setProperty('--annex-lead', String(lead))
    root.style.setProperty('--annex-type', String(type))
  }
  const natural = { space: 1, lead: 1, type: 1 }

  const shrunk: Element[] = []
  /** Draws in a picture that begins a page, where a little less of it would have stood on the page before. */
  const shrink = (figure: Element) => {
    const image = figure.querySelector('img')
    const previous = figure.previousElementSibling ?? figure.parentElement?.previousElementSibling
    const above = previous && lastBox(previous)
    if (!image || !above) return
    const frame = frameOf()
    const box = figure.getBoundingClientRect()
    const page = frame.pageOf(box)
    if (box.top > frame.top + tolerance || frame.pageOf(above) !== page - 1) return
    const caption = figure.nextElementSibling
    const below = caption?.classList.contains('caption') ? caption.getBoundingClientRect().height : 0
    const { height } = image.getBoundingClientRect()
    const less = box.height + below + 2 * ladder.margin - (frame.bottom - above.bottom)
    if (less <= 0 || less > height * (1 - ladder.picture)) return
    image.style.setProperty('max-height', `${Math.floor(height - less)}px`)
    if (frameOf().pageOf(figure.getBoundingClientRect()) === page) image.style.removeProperty('max-height')
    else shrunk.push(image)
  }

  const settle = () => {
    const first = end()
    if (first.pages === 1 || first.fill >= ladder.stub) return first
    for (const rung of ladder.tighter) {
      set(rung)
      const now = end()
      if (now.pages < first.pages) return now
    }
    for (const rung of ladder.looser) {
      set(rung)
      const now = end()
      if (now.pages === first.pages && now.fill >= ladder.stub) return now
    }
    set(natural)
    return first
  }

  const compose = (): number => {
    for (const image of shrunk.splice(0)) image.style.removeProperty('max-height')
    set(natural)
    for (const figure of [...annex.querySelectorAll('figure')].slice(0, ladder.pictures)) shrink(figure)
    return settle().pages
  }

  root.classList.add('measuring-annex')
  if (list && annex.textContent.length > limits.longForSure) list.hidden = false
  const pages = compose()
  if (list?.hidden && (fit?.pages ?? 0) + pages > limits.pagesWithout) {
    list.hidden = false
    compose()
  }
  root.classList.remove('measuring-annex')
}
