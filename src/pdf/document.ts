import { PDFCatalog, type PDFDocument, PDFPageLeaf, PDFParser, type PDFRef } from '@cantoo/pdf-lib'

/** The objects of a file, without the library's own view of pages, forms and fonts: that takes as long to load as a page to finish. */
export type Pdf = Pick<PDFDocument, 'context' | 'catalog'>

/** Between so many others get a turn. */
const OBJECTS_A_TURN = 300

/** Parses a file that is not encrypted. */
export async function parsed(bytes: Uint8Array): Promise<Pdf> {
  const context = await PDFParser.forBytesWithOptions(bytes, OBJECTS_A_TURN).parseDocument()
  return { context, catalog: context.lookup(context.trailerInfo.Root, PDFCatalog) as PDFCatalog }
}

/** The pages in order, each with the reference that others know it by. */
export function pagesOf({ catalog }: Pdf): readonly { readonly node: PDFPageLeaf; readonly ref: PDFRef }[] {
  const pages: { node: PDFPageLeaf; ref: PDFRef }[] = []
  catalog.Pages().traverse((node, ref) => {
    if (node instanceof PDFPageLeaf) pages.push({ node, ref })
  })
  return pages
}
