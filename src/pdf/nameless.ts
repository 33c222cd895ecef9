import { PDFDict, PDFRawStream } from '@cantoo/pdf-lib'
import type { Pdf } from './document.ts'
import { NAMES } from './names.ts'
import { decoded } from './streams.ts'

/** A glyph that stands for no character (ISO 14289-1 §7.21.7, ISO 19005-3 §6.2.11.7.2): a part that its font composes letters of. */
const NAMELESS = /<(?:0000|FEFF|FFFE)>\s*$/im

/** Whether a font's glyphs include one that still stands for no character: text in it cannot be copied or read out whole. */
export function hasNamelessGlyph(pdf: Pdf): boolean {
  return pdf.context.enumerateIndirectObjects().some(([, object]) => {
    const reference = object instanceof PDFDict ? object.get(NAMES.ToUnicode) : undefined
    const stream = reference && pdf.context.lookup(reference)
    return stream instanceof PDFRawStream && NAMELESS.test(Buffer.from(decoded(stream)).toString('latin1'))
  })
}
