import { PDFHexString, PDFString } from '@cantoo/pdf-lib'
import { NAMES } from './names.ts'
import { elementAt, kidsOf, type Structure, typeOf } from './structure.ts'

/**
 * A `Figure` around another is a box: Chromium makes one of `<figure>` and one of the image in it, and the image alone has the
 * alternative text (ISO 14289-1 §7.3). Returns how many figures have none.
 */
export function mendFigures({ elements }: Structure): number {
  let bare = 0
  for (const { dict } of elements) {
    if (typeOf(dict) !== 'Figure') continue
    if (kidsOf(dict).some(kid => holdsFigure(elementAt(dict.context.lookup(kid)))))
      dict.set(NAMES.S, NAMES.Div)
    else if (!saysSomething(dict.lookup(NAMES.Alt))) bare++
  }
  return bare
}

function holdsFigure(element: ReturnType<typeof elementAt>): boolean {
  if (!element) return false
  return (
    typeOf(element) === 'Figure' ||
    kidsOf(element).some(kid => holdsFigure(elementAt(element.context.lookup(kid))))
  )
}

function saysSomething(text: unknown): boolean {
  return (text instanceof PDFString || text instanceof PDFHexString) && text.decodeText().trim() !== ''
}
