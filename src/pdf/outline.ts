import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { Pdf } from './document.ts'
import type { Record } from './record.ts'

/**
 * Gives the outline (ISO 32000-1 §12.3.3) the headings as they are written. Chromium puts them together from painted runs: it
 * loses the space at a line's end, and says a heading twice that was moved to the next page.
 */
export function writeOutline(pdf: Pdf, record: Record): void {
  let from = 0
  for (const item of itemsOf(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))) {
    const title = item.lookup(PDFName.of('Title'))
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue
    const painted = bare(title.decodeText())
    const index = record.headings.findIndex((heading, i) => i >= from && isRepeated(painted, bare(heading)))
    const heading = record.headings[index]
    if (heading === undefined) continue
    item.set(PDFName.of('Title'), PDFHexString.fromText(heading))
    from = index + 1
  }
}

function* itemsOf(parent: PDFDict | undefined): Generator<PDFDict> {
  let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict)
  while (item) {
    yield item
    yield* itemsOf(item)
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

/** Whether `painted` is `heading` said once or more. */
function isRepeated(painted: string, heading: string): boolean {
  return (
    heading !== '' &&
    painted.length % heading.length === 0 &&
    painted === heading.repeat(painted.length / heading.length)
  )
}
