import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { markArtifacts } from './content.ts'
import { deflated } from './deflate.ts'
import { type Pdf, pagesOf } from './document.ts'
import { NAMES } from './names.ts'
import { decoded } from './streams.ts'
import { kidsOf, markOf, type Structure, typeOf } from './structure.ts'

/** What the content of the pages shows that decides on a claim. */
export type ContentFindings = { readonly missingGlyph: boolean }

type Holder = {
  readonly dict: PDFDict
  readonly stream: PDFRawStream
  readonly replace: (bytes: Uint8Array) => void
}

/**
 * Content that no element holds becomes an artifact (ISO 14289-1 §7.1): Chromium leaves backgrounds, borders, rules and running
 * heads unmarked, and gives the lines of some boxes to their element. Forms that hold tagged content are gone through too.
 */
export function markUntaggedContent(pdf: Pdf, structure: Structure): ContentFindings {
  const pass = new Pass(pdf, structure)
  for (const page of pagesOf(pdf)) pass.page(page.node, page.ref)
  return { missingGlyph: pass.missingGlyph }
}

class Pass {
  missingGlyph = false
  readonly #pdf: Pdf
  readonly #seen = new Set<PDFRawStream>()
  readonly #tagged = new Map<PDFRawStream, boolean>()
  readonly #parents: Structure['parents']

  constructor(pdf: Pdf, { parents }: Structure) {
    this.#pdf = pdf
    this.#parents = parents
  }

  page(node: PDFDict, ref: PDFRef): void {
    const { context } = this.#pdf
    const contents = node.get(NAMES.Contents)
    const stream = joined(context.lookup(contents), context)
    if (!stream) return
    const replace = (bytes: Uint8Array) => {
      const target =
        contents instanceof PDFRef && context.lookup(contents) === stream ? contents : context.nextRef()
      context.assign(target, withContent(stream, bytes))
      node.set(NAMES.Contents, target)
    }
    this.#scan({ dict: node, stream, replace }, node.lookupMaybe(NAMES.Resources, PDFDict), ref)
  }

  #scan({ dict, stream, replace }: Holder, resources: PDFDict | undefined, holder: PDFRef): void {
    const elements = this.#elementsOf(dict)
    const fonts = resources?.lookupMaybe(NAMES.Font, PDFDict)
    const drawn = new Set<string>()
    const { bytes, dropped, missingGlyph } = markArtifacts(decoded(stream), {
      holdsTags: name => {
        const form = formOf(resources, name)
        const holds = form !== undefined && this.#holdsTags(form.stream)
        if (holds) drawn.add(name)
        return holds
      },
      isBox: mcid => isBox(elements?.lookup(mcid)),
      isWide: name => isWide(fonts, name),
    })
    if (missingGlyph) this.missingGlyph = true
    if (bytes) replace(bytes)
    for (const mcid of dropped) if (elements) forget(elements, mcid, holder)
    for (const name of drawn) this.#form(resources, name)
  }

  #form(resources: PDFDict | undefined, name: string): void {
    const form = formOf(resources, name)
    if (!form || this.#seen.has(form.stream)) return
    this.#seen.add(form.stream)
    const { context } = this.#pdf
    const replace = (bytes: Uint8Array) => context.assign(form.ref, withContent(form.stream, bytes))
    const own = form.stream.dict.lookupMaybe(NAMES.Resources, PDFDict) ?? resources
    this.#scan({ dict: form.stream.dict, stream: form.stream, replace }, own, form.ref)
  }

  #holdsTags(form: PDFRawStream): boolean {
    const known = this.#tagged.get(form)
    if (known !== undefined) return known
    this.#tagged.set(form, false)
    const content = decoded(form)
    const marked = Buffer.from(content.buffer, content.byteOffset, content.length).includes('/MCID')
    const inner = form.dict.lookupMaybe(NAMES.Resources, PDFDict)
    const names = inner?.lookupMaybe(NAMES.XObject, PDFDict)?.keys() ?? []
    const below = names.some(name => {
      const nested = formOf(inner, name.decodeText())
      return nested !== undefined && this.#holdsTags(nested.stream)
    })
    this.#tagged.set(form, marked || below)
    return marked || below
  }

  /** The elements of a page's or form's marks, by their identifiers (ISO 32000-1 §14.7.4.4). */
  #elementsOf(dict: PDFDict): PDFArray | undefined {
    const key = dict.lookup(NAMES.StructParents)
    const elements = key instanceof PDFNumber ? this.#parents.get(key.asNumber()) : undefined
    const array = elements && this.#pdf.context.lookup(elements)
    return array instanceof PDFArray ? array : undefined
  }
}

function joined(contents: PDFObject | undefined, context: Pdf['context']): PDFRawStream | undefined {
  if (contents instanceof PDFRawStream) return contents
  if (!(contents instanceof PDFArray)) return undefined
  const pieces = contents.asArray().flatMap(piece => {
    const stream = context.lookup(piece)
    return stream instanceof PDFRawStream ? [decoded(stream), Buffer.from('\n')] : []
  })
  return context.stream(Buffer.concat(pieces), {})
}

function withContent(stream: PDFRawStream, bytes: Uint8Array): PDFRawStream {
  const dict = stream.dict.clone()
  dict.set(NAMES.Filter, NAMES.FlateDecode)
  dict.delete(NAMES.DecodeParms)
  return PDFRawStream.of(dict, deflated(bytes))
}

function formOf(
  resources: PDFDict | undefined,
  name: string,
): { readonly stream: PDFRawStream; readonly ref: PDFRef } | undefined {
  const ref = resources?.lookupMaybe(NAMES.XObject, PDFDict)?.get(PDFName.of(name))
  const stream = ref instanceof PDFRef ? resources?.context.lookup(ref) : undefined
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return undefined
  return stream.dict.lookup(NAMES.Subtype) === NAMES.Form ? { stream, ref } : undefined
}

function isWide(fonts: PDFDict | undefined, name: string): boolean {
  const font = fonts?.lookupMaybe(PDFName.of(name), PDFDict)
  return font?.lookup(NAMES.Subtype) === NAMES.Type0
}

/** A figure's lines are its content; those of a box are decoration. */
function isBox(element: PDFObject | undefined): boolean {
  let above = element
  for (let depth = 0; above instanceof PDFDict && depth < 1000; depth++) {
    if (typeOf(above) === 'Figure' || typeOf(above) === 'Formula') return false
    above = above.lookup(NAMES.P)
  }
  return element instanceof PDFDict
}

/** Takes a mark out of its element and out of the parent tree; `holder` is the page or form that it stands in. */
function forget(elements: PDFArray, mcid: number, holder: PDFRef): void {
  const element = elements.lookup(mcid)
  if (!(element instanceof PDFDict)) return
  const kept = kidsOf(element).filter(kid => {
    const mark = markOf(element, kid)
    return mark === undefined || mark.mcid !== mcid || mark.holder !== holder
  })
  if (kept.length === 0) element.delete(NAMES.K)
  else element.set(NAMES.K, element.context.obj(kept))
  elements.set(mcid, PDFNull)
}
