import { PDFHexString } from '@cantoo/pdf-lib'
import type { Pdf } from './document.ts'
import type { Record } from './record.ts'

/** Gives the file an identifier (ISO 32000-1 §14.4): the digest of all that it was made from, so that it is the same on every run. */
export function writeIdentity(pdf: Pdf, record: Record): void {
  const id = PDFHexString.of(record.key.slice(0, 32).toUpperCase())
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
}
