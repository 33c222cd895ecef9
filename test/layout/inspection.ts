import {
  decodePDFRawStream,
  PDFArray,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Element, structureOf, targetOf } from './structure.ts'

/** A rectangle on a page in points, from the page’s top left corner. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A run of text on a page (from 1): its size in points, and the mark of the structure that it belongs to, null for furniture. */
export type Text = {
  readonly page: number
  readonly text: string
  readonly box: Box
  readonly size: number
  readonly mark: string | null
}

export type Page = {
  readonly width: number
  readonly height: number
  /** Where Chromium lets content be: what stands out of it is cut off. */
  readonly area: Box
  /** In the order of the content. */
  readonly texts: readonly Text[]
  readonly images: readonly Box[]
}

/** A place in a file that links lead to. */
export type Place = { readonly page: number; readonly top: number }

/** A finished PDF, as the rules of layout look at it. */
export type Inspection = {
  readonly pages: readonly Page[]
  readonly structure: Element
  readonly places: ReadonlyMap<string, Place>
  /** Targets of all link annotations, whether the structure holds them or not. */
  readonly targets: readonly string[]
  /** The text of a mark, where it has one. */
  readonly marked: ReadonlyMap<string, readonly Text[]>
}

/** Reads a PDF: positions with PDF.js, structure and annotations with pdf-lib. */
export async function inspect(bytes: Uint8Array): Promise<Inspection> {
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  })
  const document = await loading.promise
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const areas = pdf.getPages().map(areaOf)
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await pageOf(await document.getPage(number), number, areas[number - 1]!))
  const places = new Map<string, Place>()
  for (const [name, target] of Object.entries(await document.getDestinations())) {
    const [page, , , y] = (target ?? []) as readonly unknown[]
    if (!page) continue
    const index = await document.getPageIndex(page as { num: number; gen: number })
    places.set(name, { page: index + 1, top: pages[index]!.height - (typeof y === 'number' ? y : 0) })
  }
  await loading.destroy()
  const targets = pdf.getPages().flatMap(page => {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)
    return Array.from({ length: annotations?.size() ?? 0 }, (_, i) => targetOf(annotations?.lookup(i))).flat()
  })
  return { pages, structure: structureOf(pdf), places, targets, marked: markedOf(pages) }
}

type Loaded = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function pageOf(page: Loaded, number: number, area: Box): Promise<Page> {
  const [, , width = 0, height = 0] = page.view
  const content = await page.getTextContent({ includeMarkedContent: true })
  // With the operators come the fonts.
  const images = await imagesOf(page, height)
  const texts: Text[] = []
  const open: (string | null)[] = []
  for (const item of content.items) {
    if ('type' in item) {
      // Marked content without a name of its own (a replaced text) belongs to what it stands in.
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(/^p(\d+R_mc\d+)$/.exec(item.id ?? '')?.[1] ?? open.at(-1) ?? null)
      continue
    }
    if (item.str.trim() === '') continue
    const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number]
    const size = Math.hypot(a, b)
    const baseline = height - y
    const { start, end } = hasWideMarks(page, item.fontName) ? blankOf(item.str) : { start: 0, end: 0 }
    texts.push({
      page: number,
      text: item.str,
      size,
      mark: open.at(-1) ?? null,
      box: {
        left: x + start * size,
        right: x + item.width - end * size,
        top: baseline - 0.75 * size,
        bottom: baseline + 0.2 * size,
      },
    })
  }
  return { width, height, area, texts, images }
}

/** Whether a font sets quotation marks and brackets on a whole em, as those for Chinese and Japanese do. */
function hasWideMarks(page: Loaded, font: string): boolean {
  const loaded: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
  const name = typeof loaded === 'object' && loaded && 'name' in loaded ? String(loaded.name) : ''
  return /(?:SC|TC|HK|JP|KR)(?:-|$)/.test(name)
}

/** The share of an em that is blank before an opening mark and after a closing one, which may hang out of a line (CSS Text 4, `text-spacing-trim`). */
function blankOf(text: string): { readonly start: number; readonly end: number } {
  return {
    start: /^[“‘「『（《〈【〔]/.test(text) ? 0.5 : 0,
    end: /[”’」』）》〉】〕、。，．：；]$/.test(text) ? 0.5 : 0,
  }
}

const AREA = /\n(\S+) (\S+) (\S+) (\S+) re\nW\*? n\nq\n\S+ 0 0 (?:\S+ \1|-\S+ \S+) \S+ cm\n/

/** The rectangle that the content of a page is clipped to, as Chromium begins it; the page where there is none. */
function areaOf(page: PDFPage): Box {
  const { width, height } = page.getSize()
  const stream = page.node.lookup(PDFName.of('Contents'))
  const bytes = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array()
  const content = Buffer.from(bytes).toString('latin1')
  const scale = Number(/^(\S+) 0 0 -\S+ 0 \S+ cm\n/.exec(content)?.[1] ?? 0)
  const found = AREA.exec(content)
    ?.slice(1, 5)
    .map(number => scale * Number(number))
  const [left = 0, top = 0, across = width, down = height] = found ?? []
  return { left, top, right: left + across, bottom: top + down }
}

type Matrix = readonly [number, number, number, number, number, number]

const PAINTED: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
])

/** Where images are painted: the unit square under the matrix of the moment (ISO 32000-1 §8.9.5). */
async function imagesOf(page: Loaded, height: number): Promise<readonly Box[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const images: Box[] = []
  const kept: Matrix[] = []
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  for (const [index, operator] of fnArray.entries()) {
    const words: unknown = argsArray[index]
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(now)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = kept.pop() ?? now
    if (operator === OPS.transform) now = times(now, words as Matrix)
    if (operator === OPS.paintFormXObjectBegin) {
      const [matrix] = words as readonly [Matrix | null]
      if (matrix) now = times(now, matrix)
    }
    if (!PAINTED.has(operator)) continue
    const [a, b, c, d, e, f] = now
    const [xs, ys] = [
      [e, e + a, e + c, e + a + c],
      [f, f + b, f + d, f + b + d],
    ]
    images.push({
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: height - Math.max(...ys),
      bottom: height - Math.min(...ys),
    })
  }
  return images
}

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f]
}

function markedOf(pages: readonly Page[]): Inspection['marked'] {
  const marked = new Map<string, Text[]>()
  for (const text of pages.flatMap(page => page.texts)) {
    if (text.mark === null) continue
    const texts = marked.get(text.mark)
    if (texts) texts.push(text)
    else marked.set(text.mark, [text])
  }
  return marked
}
