import { type PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { kidsOf, markOf, structureOf, typeOf } from '../src/pdf/structure.ts'

/** An element of a finished PDF's structure tree, with the text of the marks right below it. */
export type ReadElement = {
  readonly type: string
  readonly parent: ReadElement | null
  readonly alt: string | null
  readonly text: string
}

/** The elements of the structure tree in reading order, their text by the marks that they hold. */
export async function readStructure(bytes: Uint8Array): Promise<readonly ReadElement[]> {
  const texts = await textOfMarks(bytes)
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const read = new Map<PDFDict, ReadElement>()
  return structureOf(pdf).elements.map(({ dict, parent }) => {
    const marks = kidsOf(dict).flatMap(kid => markOf(dict, kid) ?? [])
    const alt = dict.lookup(PDFName.of('Alt'))
    const element: ReadElement = {
      type: typeOf(dict),
      parent: (parent && read.get(parent.dict)) ?? null,
      alt: alt instanceof PDFString || alt instanceof PDFHexString ? alt.decodeText() : null,
      text: marks.map(({ mcid, holder }) => texts.get(`${String(holder)} ${mcid}`) ?? '').join(''),
    }
    read.set(dict, element)
    return element
  })
}

/** The text of each mark, by the reference of its page and its identifier, as `12 0 R 5`. */
async function textOfMarks(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const loading = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  })
  const document = await loading.promise
  const texts = new Map<string, string>()
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const open: (string | null)[] = []
    for (const item of items) {
      if ('str' in item) {
        const key = open.findLast(one => one !== null)
        if (key) texts.set(key, (texts.get(key) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
      } else if (item.type === 'endMarkedContent') open.pop()
      else {
        const [, mcid] = /_mc(\d+)$/.exec(item.id ?? '') ?? []
        open.push(mcid === undefined ? null : `${page.ref?.num} 0 R ${mcid}`)
      }
    }
  }
  await loading.destroy()
  return texts
}
