import { PDFArray, PDFDict, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { Pdf } from './document.ts'
import { NAMES } from './names.ts'

/**
 * Renames the header cells of tagged tables (`/ID`, `/Headers`, `/IDTree`; ISO 32000-1 §14.7.2, §14.8.5.7) by their order in the
 * file. Chromium names them after a counter of its process, in the order in which it comes to them: the same HTML printed
 * twice differs in these names alone.
 */
export function steadyHeaderNames(pdf: Pdf): void {
  const names = new Map<string, string>()
  const renamed = (value: PDFObject | undefined): PDFString | undefined => {
    if (!(value instanceof PDFString)) return undefined
    const name = value.asString()
    if (!/^node\d{8}$/.test(name)) return undefined
    if (!names.has(name)) names.set(name, `node${String(names.size + 1).padStart(8, '0')}`)
    return PDFString.of(names.get(name) ?? name)
  }
  const elements = pdf.context
    .enumerateIndirectObjects()
    .sort(([a], [b]) => a.objectNumber - b.objectNumber)
    .flatMap(([, object]) => (object instanceof PDFDict && isElement(object) ? [object] : []))
  for (const element of elements) {
    const name = renamed(element.get(NAMES.ID))
    if (name) element.set(NAMES.ID, name)
  }
  for (const element of elements) renameHeaders(element.lookup(NAMES.A), renamed)
  const root = pdf.catalog.lookupMaybe(NAMES.StructTreeRoot, PDFDict)
  const tree = root?.lookupMaybe(NAMES.IDTree, PDFDict)
  if (!root || !tree) return
  const pairs = pairsOf(tree).flatMap(([key, value]): (readonly [PDFString, PDFObject])[] => [
    [renamed(key) ?? key, value],
  ])
  const sorted = [...pairs].sort(([a], [b]) => (a.asString() < b.asString() ? -1 : 1))
  discard(pdf, root.get(NAMES.IDTree))
  root.set(NAMES.IDTree, pdf.context.register(pdf.context.obj({ Names: sorted.flat() })))
}

/** Takes a name tree out of the file: an object that nothing refers to would be written all the same. */
function discard(pdf: Pdf, node: PDFObject | undefined): void {
  const dict = node instanceof PDFRef ? pdf.context.lookup(node) : node
  const kids = dict instanceof PDFDict ? dict.lookup(NAMES.Kids) : undefined
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) discard(pdf, kid)
  if (node instanceof PDFRef) pdf.context.delete(node)
}

function isElement(object: PDFDict): boolean {
  const type = object.get(NAMES.Type)
  return type === NAMES.StructElem || object.has(NAMES.ID)
}

function renameHeaders(
  attributes: PDFObject | undefined,
  renamed: (value: PDFObject | undefined) => PDFString | undefined,
): void {
  if (attributes instanceof PDFArray) {
    for (let i = 0; i < attributes.size(); i++) renameHeaders(attributes.lookup(i), renamed)
    return
  }
  if (!(attributes instanceof PDFDict)) return
  const headers = attributes.lookup(NAMES.Headers)
  if (!(headers instanceof PDFArray)) return
  for (let i = 0; i < headers.size(); i++) {
    const name = renamed(headers.lookup(i))
    if (name) headers.set(i, name)
  }
}

/** The entries of a name tree (ISO 32000-1 §7.9.6), leaf by leaf. */
function pairsOf(node: PDFDict): readonly (readonly [PDFString, PDFObject])[] {
  const kids = node.lookup(NAMES.Kids)
  const names = node.lookup(NAMES.Names)
  const below =
    kids instanceof PDFArray
      ? kids.asArray().flatMap(kid => {
          const child = kid instanceof PDFRef ? node.context.lookup(kid) : kid
          return child instanceof PDFDict ? pairsOf(child) : []
        })
      : []
  const here: (readonly [PDFString, PDFObject])[] = []
  if (names instanceof PDFArray)
    for (let i = 0; i + 1 < names.size(); i += 2) {
      const key = names.lookup(i)
      const value = names.get(i + 1)
      if (key instanceof PDFString && value) here.push([key, value])
    }
  return [...below, ...here]
}
