import { PDFDocument } from '@cantoo/pdf-lib'
import { writeIdentity } from './identity.ts'
import { rewriteLinks } from './links.ts'
import { writeMetadata } from './metadata.ts'
import type { Record } from './record.ts'

/** Changes with the passes: it is part of the key of a finished document. */
export const PASSES = 1

/** A finished document: its bytes and the number of its pages. */
export type FinishedPdf = { readonly bytes: Uint8Array; readonly pages: number }

/** Takes what Chromium printed through the passes, in order; the file is parsed and written once. */
export async function finish(printed: Uint8Array, record: Record): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  rewriteLinks(pdf, record)
  writeMetadata(pdf, record)
  writeIdentity(pdf, withoutDates(printed))
  const bytes = await pdf.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  })
  return { bytes, pages: pdf.getPageCount() }
}

/** Chromium writes the time of day into two entries of fixed width; they are the only bytes that differ between two runs. */
function withoutDates(printed: Uint8Array): Uint8Array {
  const text = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength).toString('latin1')
  return Buffer.from(text.replace(/\/(?:CreationDate|ModDate)\s*\(D:[^)]*\)/g, ''), 'latin1')
}
