import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { type Pdf, pagesOf } from './document.ts'
import { NAMES } from './names.ts'
import type { Record } from './record.ts'

/**
 * Gives every link a description (`/Contents`; ISO 14289-1 §7.18.1, §7.18.5): its own words as the page says them, else the
 * address that it leads to. Runs before addresses are rewritten.
 */
export function describeLinks(pdf: Pdf, record: Record): void {
  for (const page of pagesOf(pdf)) {
    const annotations = page.node.lookupMaybe(NAMES.Annots, PDFArray)
    for (let i = 0; i < (annotations?.size() ?? 0); i++) {
      const annotation = annotations?.lookupMaybe(i, PDFDict)
      if (!annotation || annotation.get(NAMES.Subtype) !== NAMES.Link) continue
      const address = addressOf(annotation)
      const words = record.links.get(address) ?? address
      annotation.set(NAMES.Contents, PDFHexString.fromText(words === '' ? record.title : words))
    }
  }
}

/** The address as the page wrote it: `#p5` within the file, else an absolute one. */
function addressOf(annotation: PDFDict): string {
  const action = annotation.lookupMaybe(NAMES.A, PDFDict)
  const destination = textOf(annotation.lookup(NAMES.Dest) ?? action?.lookup(NAMES.D))
  return destination === '' ? textOf(action?.lookup(NAMES.URI)) : `#${destination}`
}

function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName
    ? value.decodeText()
    : ''
}
