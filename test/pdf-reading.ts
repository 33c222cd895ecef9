import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as tests look at it: text by page in the order of the content, links, destinations, outline and fonts. */
export type PdfReading = {
  readonly pages: readonly string[]
  readonly title: string | null
  readonly author: string | null
  readonly lang: string | null
  readonly tagged: boolean
  readonly outline: readonly string[]
  /** Destinations by name, with the page (from 1) that each lies on. */
  readonly destinations: ReadonlyMap<string, number>
  readonly links: readonly { readonly page: number; readonly to: string }[]
  readonly fonts: readonly { readonly name: string; readonly type: string; readonly embedded: boolean }[]
}

/** Reads a PDF with PDF.js (text, outline, destinations) and pdf-lib (fonts, links as they are written). */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const loading = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  })
  const document = await loading.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent()
    pages.push(
      content.items
        .map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('')
        .replace(/\s+/g, ' '),
    )
  }
  const destinations = new Map<string, number>()
  for (const [name, target] of Object.entries(await document.getDestinations())) {
    const page: unknown = Array.isArray(target) ? target[0] : null
    if (page !== null)
      destinations.set(name, (await document.getPageIndex(page as { num: number; gen: number })) + 1)
  }
  const outline = (await document.getOutline()) ?? []
  const metadata = await document.getMetadata()
  const info = metadata.info as Readonly<Record<string, unknown>>
  const mark = await document.getMarkInfo()
  await loading.destroy()
  const raw = await PDFDocument.load(bytes, { updateMetadata: false })
  return {
    pages,
    title: textOf(info.Title),
    author: textOf(info.Author),
    lang: raw.catalog.lookupMaybe(PDFName.of('Lang'), PDFString)?.decodeText() ?? null,
    tagged: mark?.Marked === true,
    outline: flat(outline),
    destinations,
    links: linksOf(raw),
    fonts: fontsOf(raw),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

type Node = { readonly title: string; readonly items: readonly unknown[] }

function flat(nodes: readonly unknown[]): readonly string[] {
  return (nodes as readonly Node[]).flatMap(node => [node.title, ...flat(node.items)])
}

function linksOf(pdf: PDFDocument): PdfReading['links'] {
  return pdf.getPages().flatMap((page, index) => {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)
    return Array.from({ length: annotations?.size() ?? 0 }, (_, i) => {
      const annotation = annotations?.lookupMaybe(i, PDFDict)
      const action = annotation?.lookupMaybe(PDFName.of('A'), PDFDict)
      const destination = nameOf(annotation?.lookup(PDFName.of('Dest')) ?? action?.lookup(PDFName.of('D')))
      const file = nameOf(action?.lookup(PDFName.of('F')))
      const address = nameOf(action?.lookup(PDFName.of('URI')))
      return { page: index + 1, to: address || `${file}#${destination}` }
    })
  })
}

function nameOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName
    ? value.decodeText()
    : ''
}

function fontsOf(pdf: PDFDocument): PdfReading['fonts'] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || nameOf(object.lookup(PDFName.of('Type'))) !== 'Font') return []
    const type = nameOf(object.lookup(PDFName.of('Subtype')))
    if (type === 'Type0') return []
    const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor?.has(PDFName.of(key)))
    return [{ name: nameOf(object.lookup(PDFName.of('BaseFont'))), type, embedded }]
  })
}
