import { PDFArray, PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib'
import { type Pdf, pagesOf } from './document.ts'
import { NAMES } from './names.ts'
import type { Record } from './record.ts'

/** Our own references and nothing else: an article may hold such an address too, with whatever it likes after it. */
const SIBLING = /^(memo\.pdf)#(p\d{1,7})$/

/**
 * Links to a file beside this one become remote go-to actions (ISO 32000-1 §12.6.4.3): `memo.pdf#p5` opens the memo at its
 * destination `p5`, from any folder and without a network.
 */
export function rewriteLinks(pdf: Pdf, record: Record): void {
  for (const page of pagesOf(pdf)) {
    const annotations = page.node.lookupMaybe(NAMES.Annots, PDFArray)
    for (let i = 0; i < (annotations?.size() ?? 0); i++) {
      const action = annotations?.lookupMaybe(i, PDFDict)?.lookupMaybe(NAMES.A, PDFDict)
      const uri = action?.lookup(NAMES.URI)
      if (!action || !(uri instanceof PDFString || uri instanceof PDFHexString)) continue
      const address = uri.decodeText()
      const [, file, destination] = SIBLING.exec(address.slice(record.siblings.length)) ?? []
      if (!address.startsWith(record.siblings) || file === undefined || destination === undefined) continue
      action.set(NAMES.S, NAMES.GoToR)
      // A plain name: PDF/A-3 takes every file specification dictionary for an embedded file (§6.8).
      action.set(NAMES.F, PDFString.of(file))
      action.set(NAMES.D, PDFString.of(destination))
      action.delete(NAMES.URI)
    }
  }
}
