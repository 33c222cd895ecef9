import { PDFDocument } from '@cantoo/pdf-lib'
import { correctCharacters } from './characters.ts'
import { steadyHeaderNames } from './header-names.ts'
import { writeIdentity } from './identity.ts'
import { rewriteLinks } from './links.ts'
import { writeMetadata } from './metadata.ts'
import { writeOutline } from './outline.ts'
import type { Record } from './record.ts'

/** Changes with the passes: it is part of the key of a finished document. */
export const PASSES = 1

/** A finished document: its bytes and the number of its pages. */
export type FinishedPdf = { readonly bytes: Uint8Array; readonly pages: number }

/** Takes what Chromium printed through the passes, in order; the file is parsed and written once. */
export async function finish(printed: Uint8Array, record: Record): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  steadyHeaderNames(pdf)
  rewriteLinks(pdf, record)
  writeOutline(pdf, record)
  correctCharacters(pdf, record)
  writeMetadata(pdf, record)
  writeIdentity(pdf, record)
  const bytes = await pdf.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  })
  return { bytes, pages: pdf.getPageCount() }
}
