import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { Pdf } from './document.ts'
import { NAMES } from './names.ts'

/** An element of the structure tree (ISO 32000-1 §14.7.2), in document order, with the reference that leads to it. */
export type Element = { readonly dict: PDFDict; readonly ref: PDFRef; readonly parent: Element | null }

/** The structure tree of a file: its elements, a parent before its kids, and the parent tree's entries by their keys (§14.7.4.4). */
export type Structure = {
  readonly elements: readonly Element[]
  readonly parents: ReadonlyMap<number, PDFObject>
}

/** The structure tree; empty where the file is not tagged. */
export function structureOf(pdf: Pdf): Structure {
  const root = pdf.catalog.lookupMaybe(NAMES.StructTreeRoot, PDFDict)
  return {
    elements: elementsOf(pdf, root),
    parents: new Map(numbersOf(root?.lookupMaybe(NAMES.ParentTree, PDFDict))),
  }
}

function elementsOf(pdf: Pdf, root: PDFDict | undefined): readonly Element[] {
  const elements: Element[] = []
  const seen = new Set<PDFDict>()
  const stack = root
    ? kidsOf(root)
        .map(kid => [kid, null] as [PDFObject, Element | null])
        .reverse()
    : []
  while (stack.length > 0) {
    const [ref, parent] = stack.pop() as [PDFObject, Element | null]
    const dict = ref instanceof PDFRef ? pdf.context.lookup(ref) : undefined
    if (!(ref instanceof PDFRef) || !(dict instanceof PDFDict) || !dict.has(NAMES.S) || seen.has(dict))
      continue
    seen.add(dict)
    const element = { dict, ref, parent }
    elements.push(element)
    const kids = kidsOf(dict)
    for (let i = kids.length - 1; i >= 0; i--) stack.push([kids[i] as PDFObject, element])
  }
  return elements
}

/** The entries of a number tree (ISO 32000-1 §7.9.7). */
function numbersOf(node: PDFDict | undefined): readonly (readonly [number, PDFObject])[] {
  const numbers = node?.lookup(NAMES.Nums)
  const kids = node?.lookup(NAMES.Kids)
  const entries: (readonly [number, PDFObject])[] = []
  if (numbers instanceof PDFArray)
    for (let i = 0; i + 1 < numbers.size(); i += 2) {
      const key = numbers.lookup(i)
      if (key instanceof PDFNumber) entries.push([key.asNumber(), numbers.get(i + 1)])
    }
  if (kids instanceof PDFArray)
    for (let i = 0; i < kids.size(); i++) entries.push(...numbersOf(kids.lookup(i, PDFDict)))
  return entries
}

/** The type of an element without its slash, such as `LI`; empty for what is no element. */
export function typeOf(dict: PDFDict | undefined): string {
  const type = dict?.get(NAMES.S)
  return type instanceof PDFName ? type.asString().slice(1) : ''
}

/** The kids of an element as they are written: references, numbers and dictionaries. */
export function kidsOf(dict: PDFDict): readonly PDFObject[] {
  const kids = dict.get(NAMES.K)
  const direct = kids instanceof PDFRef ? dict.context.lookup(kids) : kids
  if (direct instanceof PDFArray) return direct.asArray()
  return kids === undefined ? [] : [kids]
}

/** Gives an element other kids, which know it as their parent from then on: elements by `/P`, marks by the parent tree. */
export function adopt(
  { parents }: Structure,
  parent: { readonly dict: PDFDict; readonly ref: PDFRef },
  kids: readonly PDFObject[],
): void {
  const { context } = parent.dict
  parent.dict.set(NAMES.K, context.obj([...kids]))
  for (const kid of kids) {
    const dict = elementAt(context.lookup(kid))
    if (dict) dict.set(NAMES.P, parent.ref)
    else handOver(parents, parent.dict, kid, parent.ref)
  }
}

function handOver(parents: Structure['parents'], element: PDFDict, kid: PDFObject, ref: PDFRef): void {
  const mark = markOf(element, kid)
  const page = mark && element.context.lookup(mark.holder)
  const dict = page instanceof PDFStream ? page.dict : page
  const key = dict instanceof PDFDict ? dict.lookup(NAMES.StructParents) : undefined
  const elements = key instanceof PDFNumber ? element.context.lookup(parents.get(key.asNumber())) : undefined
  if (mark && elements instanceof PDFArray) elements.set(mark.mcid, ref)
}

/** The dictionary of an element, undefined for a mark in the content or an object reference. */
export function elementAt(kid: PDFObject | undefined): PDFDict | undefined {
  return kid instanceof PDFDict && kid.has(NAMES.S) ? kid : undefined
}

/** The identifier of a mark among an element's kids and the page or form that it stands in; undefined for what is no mark. */
export function markOf(
  element: PDFDict,
  kid: PDFObject,
): { readonly mcid: number; readonly holder: PDFObject | undefined } | undefined {
  const direct = kid instanceof PDFRef ? element.context.lookup(kid) : kid
  if (direct instanceof PDFNumber) return { mcid: direct.asNumber(), holder: element.get(NAMES.Pg) }
  if (!(direct instanceof PDFDict)) return undefined
  const mcid = direct.get(NAMES.MCID)
  if (!(mcid instanceof PDFNumber)) return undefined
  const holder = direct.get(NAMES.Stm) ?? direct.get(NAMES.Pg) ?? element.get(NAMES.Pg)
  return { mcid: mcid.asNumber(), holder }
}
