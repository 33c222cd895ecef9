import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'

/** A piece of a page's content by its mark, `12R_mc3`, on a page (from 1). */
export type Mark = { readonly page: number; readonly mark: string }

/** An element of the structure tree (ISO 32000-1 §14.7.2) with what is in it, in reading order; `links` are its annotations’ targets. */
export type Element = {
  readonly role: string
  readonly alt: string | null
  readonly kids: readonly (Element | Mark)[]
  readonly links: readonly string[]
}

/** The structure tree of a PDF; an empty `Document` where there is none. */
export function structureOf(pdf: PDFDocument): Element {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const pages = new Map(pdf.getPages().map((page, index) => [page.ref.objectNumber, index + 1]))
  const kids = root ? kidsOf(root, { pdf, pages, page: null }) : { kids: [], links: [] }
  return { role: 'Document', alt: null, ...kids }
}

type Reading = {
  readonly pdf: PDFDocument
  /** Page numbers by the object that each page is. */
  readonly pages: ReadonlyMap<number, number>
  readonly page: PDFRef | null
}

function elementOf(dict: PDFDict, reading: Reading): Element {
  const alt = dict.lookup(PDFName.of('Alt'))
  return { role: nameOf(dict.get(PDFName.of('S'))), alt: textOf(alt), ...kidsOf(dict, reading) }
}

function kidsOf(dict: PDFDict, above: Reading): Pick<Element, 'kids' | 'links'> {
  const own = dict.get(PDFName.of('Pg'))
  const reading = own instanceof PDFRef ? { ...above, page: own } : above
  const value = dict.lookup(PDFName.of('K'))
  const list = value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [value]
  const kids: (Element | Mark)[] = []
  const links: string[] = []
  for (const item of list) {
    const kid = item instanceof PDFRef ? reading.pdf.context.lookup(item) : item
    if (kid instanceof PDFNumber) kids.push(...markOf(kid, reading.page, reading))
    if (!(kid instanceof PDFDict)) continue
    const type = nameOf(kid.get(PDFName.of('Type')))
    const page = kid.get(PDFName.of('Pg'))
    if (type === 'MCR')
      kids.push(...markOf(kid.get(PDFName.of('MCID')), page instanceof PDFRef ? page : reading.page, reading))
    else if (type === 'OBJR') links.push(...targetOf(kid.lookup(PDFName.of('Obj'))))
    else kids.push(elementOf(kid, reading))
  }
  return { kids, links }
}

function markOf(id: PDFObject | undefined, page: PDFRef | null, { pages }: Reading): readonly Mark[] {
  const number = page && pages.get(page.objectNumber)
  if (!(id instanceof PDFNumber) || !page || number === undefined || number === null) return []
  return [{ page: number, mark: `${page.objectNumber}R_mc${id.asNumber()}` }]
}

/** Where an annotation leads: `#p5` in the file, `memo.pdf#p5` in another, else an address. */
export function targetOf(annotation: PDFObject | undefined): readonly string[] {
  if (!(annotation instanceof PDFDict)) return []
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict)
  const address = textOf(action?.lookup(PDFName.of('URI')))
  if (address !== null) return [address]
  const place = textOf(annotation.lookup(PDFName.of('Dest')) ?? action?.lookup(PDFName.of('D')))
  const named = action?.lookup(PDFName.of('F'))
  const file = textOf(named instanceof PDFDict ? named.lookup(PDFName.of('F')) : named)
  return place === null ? [] : [`${file ?? ''}#${place}`]
}

function textOf(value: PDFObject | undefined): string | null {
  return value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName
    ? value.decodeText()
    : null
}

function nameOf(value: PDFObject | undefined): string {
  return value instanceof PDFName ? value.decodeText() : ''
}
