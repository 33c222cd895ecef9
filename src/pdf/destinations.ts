import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import type { Pdf } from './document.ts'
import { decoded } from './streams.ts'

type Offset = { readonly left: number; readonly top: number }

/**
 * Puts named destinations (ISO 32000-1 §12.3.2.3) where their elements are printed: Chromium measures them from the corner of
 * the page’s content, and writes them as if it were the corner of the paper, so that they lie above by the page’s margin.
 */
export function placeDestinations(pdf: Pdf): void {
  const named = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const offsets = new Map<PDFRef, Offset>()
  for (const [, value] of named?.entries() ?? []) {
    const target = pdf.context.lookup(value)
    if (!(target instanceof PDFArray)) continue
    const page = target.get(0)
    const [left, top] = [target.lookup(2), target.lookup(3)]
    if (!(page instanceof PDFRef && left instanceof PDFNumber && top instanceof PDFNumber)) continue
    const offset = offsets.get(page) ?? offsetOf(pdf.context.lookupMaybe(page, PDFDict))
    offsets.set(page, offset)
    target.set(2, PDFNumber.of(round(left.asNumber() + offset.left)))
    target.set(3, PDFNumber.of(round(top.asNumber() - offset.top)))
  }
}

const SCALE = /^(\S+) 0 0 -\S+ 0 \S+ cm\n/
/** The content is clipped to its area, then moved to the area’s left edge; a picture that comes first is moved to its own place. */
const AREA = /\n(\S+) (\S+) \S+ \S+ re\nW\*? n\nq\n\S+ 0 0 (?:\S+ \1|-\S+ \S+) \S+ cm\n/

/** Where the content begins on a page, in points from the top left; nowhere else than at the corner where it is not said. */
function offsetOf(page: PDFDict | undefined): Offset {
  const stream = page?.lookup(PDFName.of('Contents'))
  if (!(stream instanceof PDFRawStream)) return { left: 0, top: 0 }
  const content = Buffer.from(decoded(stream)).toString('latin1')
  const scale = Number(SCALE.exec(content)?.[1] ?? 0)
  const [, left, top] = AREA.exec(content) ?? []
  return { left: scale * Number(left ?? 0), top: scale * Number(top ?? 0) }
}

function round(points: number): number {
  return Math.round(points * 100) / 100
}
