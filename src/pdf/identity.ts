import { createHash } from 'node:crypto'
import { type PDFDocument, PDFHexString } from '@cantoo/pdf-lib'

/** Gives the file an identifier (ISO 32000-1 §14.4) from the bytes that were printed, so that it is the same on every run. */
export function writeIdentity(pdf: PDFDocument, printed: Uint8Array): void {
  const id = PDFHexString.of(createHash('sha256').update(printed).digest('hex').slice(0, 32).toUpperCase())
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
}
