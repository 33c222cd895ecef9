import { inflateSync } from 'node:zlib'
import { type PDFContext, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'
import { deflated } from './deflate.ts'

/** The content of a stream. Throws on a filter that Chromium does not use for content, fonts' maps and the like. */
export function decoded(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  if (filter === undefined) return stream.contents
  if (filter !== PDFName.of('FlateDecode')) throw new Error(`A stream has the filter ${String(filter)}`)
  return inflateSync(stream.contents)
}

/** A compressed stream with the entries of a dictionary beside its own. */
export function flateStream(
  context: PDFContext,
  bytes: Uint8Array,
  entries: Parameters<PDFContext['stream']>[1] = {},
): PDFRawStream {
  return context.stream(deflated(bytes), { ...entries, Filter: 'FlateDecode' })
}
