import { inflateSync } from 'node:zlib'
import { type PDFContext, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'
import { zlibSync } from 'fflate'

/** The content of a stream. Throws on a filter that Chromium does not use for content, fonts' maps and the like. */
export function decoded(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  if (filter === undefined) return stream.contents
  if (filter !== PDFName.of('FlateDecode')) throw new Error(`A stream has the filter ${String(filter)}`)
  return inflateSync(stream.contents)
}

/** Deflates in JavaScript: the bytes of Node's own zlib differ between its versions and between processors. */
export function deflated(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 6 })
}

/** A compressed stream with the entries of a dictionary beside its own. */
export function flateStream(
  context: PDFContext,
  bytes: Uint8Array,
  entries: Parameters<PDFContext['stream']>[1] = {},
): PDFRawStream {
  return context.stream(deflated(bytes), { ...entries, Filter: 'FlateDecode' })
}
