import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { pdfDate } from './date.ts'
import type { Pdf } from './document.ts'
import type { Record } from './record.ts'

/**
 * Writes the document information (ISO 32000-1 §14.3.3) and language (§14.9.2), and takes out every time of day:
 * the dates are the article's or none, so that the same article gives the same bytes.
 */
export function writeMetadata(pdf: Pdf, record: Record): void {
  const info = pdf.context.lookupMaybe(pdf.context.trailerInfo.Info, PDFDict) ?? pdf.context.obj({})
  const text = (key: string, value: string | null) => {
    if (value) info.set(PDFName.of(key), PDFHexString.fromText(value))
    else info.delete(PDFName.of(key))
  }
  text('Title', record.title)
  text('Author', record.author)
  text('Subject', record.subject)
  text('Keywords', record.keywords.join(', '))
  text('Creator', record.creator)
  text('Producer', record.producer)
  for (const key of ['CreationDate', 'ModDate'])
    if (record.date === null) info.delete(PDFName.of(key))
    else info.set(PDFName.of(key), PDFString.of(pdfDate(record.date)))
  pdf.context.trailerInfo.Info ??= pdf.context.register(info)
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(record.lang))
  const preferences = pdf.catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? pdf.context.obj({})
  preferences.set(PDFName.of('DisplayDocTitle'), pdf.context.obj(true))
  pdf.catalog.set(PDFName.of('ViewerPreferences'), preferences)
}
