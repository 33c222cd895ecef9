import { type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { NAMES } from './names.ts'
import { adopt, type Element, elementAt, kidsOf, type Structure, typeOf } from './structure.ts'

/**
 * Lists as ISO 32000-1 §14.8.4.3.3 has them and ISO 14289-1 §7.6 asks for: an `L` holds items, an `LI` holds its label and one
 * body. Chromium puts the content of an item straight into it, and boxes within a list between the items.
 */
export function mendLists(structure: Structure): void {
  for (const element of structure.elements) {
    const type = typeOf(element.dict)
    if (type === 'LI') mendItem(structure, element)
    else if (type === 'L') mendList(structure, element)
  }
}

function mendItem(structure: Structure, item: Element): void {
  const { context } = item.dict
  const kids = kidsOf(item.dict)
  const typeAt = (kid: PDFObject) => typeOf(elementAt(context.lookup(kid)))
  const labels = kids.filter(kid => typeAt(kid) === 'Lbl')
  const rest = kids.filter(kid => typeAt(kid) !== 'Lbl')
  if (rest.length === 0 || (rest.length === 1 && typeAt(rest[0] as PDFObject) === 'LBody')) return
  adopt(structure, item, [...labels, wrapped(structure, item, 'LBody', rest)])
}

function mendList(structure: Structure, list: Element): void {
  const { context } = list.dict
  const before = kidsOf(list.dict)
  const kids = before.flatMap(function settled(kid): readonly PDFObject[] {
    const dict = elementAt(context.lookup(kid))
    const type = typeOf(dict)
    if (type === 'LI' || type === 'L' || type === 'Caption') return [kid]
    const below = dict ? kidsOf(dict) : []
    if (dict && below.some(inner => typeOf(elementAt(context.lookup(inner))) === 'LI'))
      return below.flatMap(settled)
    return [wrapped(structure, list, 'LI', [kid])]
  })
  if (kids.every((kid, i) => kid === before[i])) return
  adopt(structure, list, kids)
  for (const ref of kids) {
    const dict = elementAt(context.lookup(ref))
    if (dict && ref instanceof PDFRef && typeOf(dict) === 'LI')
      mendItem(structure, { dict, ref, parent: list })
  }
}

/** A new element around kids of another, on the page of that one. */
function wrapped(structure: Structure, parent: Element, type: string, kids: readonly PDFObject[]): PDFRef {
  const { context } = parent.dict
  const dict = context.obj({ Type: 'StructElem', S: type, P: parent.ref })
  const page = parent.dict.get(NAMES.Pg)
  if (page) dict.set(NAMES.Pg, page)
  const ref = context.register(dict)
  adopt(structure, { dict, ref }, kids)
  return ref
}
