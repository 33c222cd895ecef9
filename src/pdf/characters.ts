import { PDFDict, type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { NAMES } from './names.ts'
import type { Record } from './record.ts'
import { decoded, flateStream } from './streams.ts'

/** Characters that share a glyph in many fonts: a text layer that names the first means the second, unless the page has the first. */
const TWINS: readonly (readonly [string, string])[] = [
  ['ʼ', '’'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00ad', '-'],
  ['\u2215', '/'],
  ['\u2219', '·'],
  ['\u02c9', '¯'],
  ['\u2126', 'Ω'],
  ['\u2206', 'Δ'],
  ['\u03bc', 'µ'],
  ['\u212a', 'K'],
  ['\u212b', 'Å'],
]

/**
 * Sets the text layer (`ToUnicode`, ISO 32000-1 §9.10.3) right where Chromium names another character of the same glyph: in
 * Source Serif "Ukraine’s" would be copied, searched and read out with U+02BC, the letter apostrophe.
 */
export function correctCharacters(pdf: PDFDocument, record: Record): void {
  const twins = TWINS.filter(
    ([named, meant]) => !record.characters.has(named) && record.characters.has(meant),
  )
  if (twins.length === 0) return
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const reference = object instanceof PDFDict ? object.get(NAMES.ToUnicode) : undefined
    const stream = reference && pdf.context.lookup(reference)
    if (!reference || !(stream instanceof PDFRawStream)) continue
    const map = Buffer.from(decoded(stream)).toString('latin1')
    const corrected = twins.reduce(
      (text, [named, meant]) => text.replace(target(named), `$1<${hex(meant)}>`),
      map,
    )
    if (corrected === map) continue
    pdf.context.assign(
      reference as Parameters<typeof pdf.context.assign>[0],
      flateStream(pdf.context, Buffer.from(corrected, 'latin1')),
    )
  }
}

/** The last element of a mapping from one glyph, as a `bfchar` line or a `bfrange` of one. */
function target(character: string): RegExp {
  return new RegExp(`^((?:<([0-9A-F]+)> (?:<\\2> )?))<${hex(character)}>$`, 'gim')
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
