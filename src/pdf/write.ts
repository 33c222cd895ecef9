import {
  PDFArray,
  PDFCatalog,
  PDFDict,
  PDFHexString,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { deflated } from './deflate.ts'
import type { Pdf } from './document.ts'
import { NAMES } from './names.ts'

/** Objects that share a stream: a reader unpacks no more for one of them. */
const OBJECTS_A_STREAM = 200

/** Where an object is: at an offset in the file, or at a place in a stream of objects. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number }

/**
 * Writes a file (ISO 32000-1 §7.5) with its objects in compressed streams (§7.5.7) and a stream of cross-references (§7.5.8). The
 * library's own writer goes over each object three times and copies streams byte by byte.
 */
export function written(pdf: Pdf): Uint8Array {
  const { context } = pdf
  const file = new File()
  const packed: (readonly [number, PDFObject])[] = []
  for (const [ref, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFStream) file.stream(ref.objectNumber, object)
    else if (object instanceof PDFCatalog || object instanceof PDFPageTree || object instanceof PDFPageLeaf)
      file.object(ref.objectNumber, textOf(object))
    else packed.push([ref.objectNumber, object])
  let next = context.largestObjectNumber + 1
  for (let from = 0; from < packed.length; from += OBJECTS_A_STREAM)
    file.pack(next++, packed.slice(from, from + OBJECTS_A_STREAM))
  const { Root, Info, ID } = context.trailerInfo
  const trailer = Object.entries({ Root, Info, ID }).map(([key, value]) =>
    value ? `/${key} ${textOf(value)}` : '',
  )
  return file.close(next, trailer.join(''))
}

class File {
  readonly #parts: Uint8Array[] = []
  readonly #places: Place[] = []
  #length = 0

  constructor() {
    // The second line tells who moves the file that it is binary.
    this.#put(Buffer.from('%PDF-1.7\n%\x81\x81\x81\x81\n', 'latin1'))
  }

  object(number: number, text: string): void {
    this.#places[number] = { offset: this.#length }
    this.#put(Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, 'latin1'))
  }

  stream(number: number, stream: PDFStream): void {
    const entries = stream.dict.entries().filter(([key]) => key !== NAMES.Length)
    this.#bytes(number, entries.map(entryOf).join(''), stream.getContents())
  }

  pack(number: number, objects: readonly (readonly [number, PDFObject])[]): void {
    let [head, body] = ['', '']
    for (const [index, [own, object]] of objects.entries()) {
      this.#places[own] = { stream: number, index }
      head += `${own} ${body.length} `
      body += `${textOf(object)}\n`
    }
    const bytes = deflated(Buffer.from(head + body, 'latin1'))
    this.#bytes(number, `/Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode`, bytes)
  }

  /** Ends the file with its cross-references, which are the object of this number. */
  close(number: number, trailer: string): Uint8Array {
    const start = this.#length
    this.#places[number] = { offset: start }
    const rows = Buffer.alloc(7 * (number + 1))
    for (let at = 0; at <= number; at++) this.#row(rows, at)
    const dict = `/Type/XRef/Size ${number + 1}/W[1 4 2]${trailer}/Filter/FlateDecode`
    this.#bytes(number, dict, deflated(rows))
    this.#put(Buffer.from(`startxref\n${start}\n%%EOF\n`))
    const file = new Uint8Array(this.#length)
    let at = 0
    for (const part of this.#parts) {
      file.set(part, at)
      at += part.length
    }
    return file
  }

  /** Type, place and index of an object, free where the file has none of its number. */
  #row(rows: Buffer, number: number): void {
    const place = this.#places[number]
    const at = 7 * number
    if (!place) rows.writeUInt16BE(number === 0 ? 65_535 : 0, at + 5)
    else if ('offset' in place) {
      rows.writeUInt8(1, at)
      rows.writeUInt32BE(place.offset, at + 1)
    } else {
      rows.writeUInt8(2, at)
      rows.writeUInt32BE(place.stream, at + 1)
      rows.writeUInt16BE(place.index, at + 5)
    }
  }

  #bytes(number: number, entries: string, bytes: Uint8Array): void {
    this.#places[number] = { offset: this.#length }
    this.#put(Buffer.from(`${number} 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream\n`, 'latin1'))
    this.#put(bytes)
    this.#put(Buffer.from('\nendstream\nendobj\n'))
  }

  #put(bytes: Uint8Array): void {
    this.#parts.push(bytes)
    this.#length += bytes.length
  }
}

/** An object as the file has it, a character for each byte, without spaces where a delimiter parts what it parts. */
function textOf(object: PDFObject): string {
  if (object instanceof PDFRef) return `${object.objectNumber} ${object.generationNumber} R`
  if (object instanceof PDFDict) return `<<${object.entries().map(entryOf).join('')}>>`
  if (object instanceof PDFArray) {
    let text = ''
    for (const item of object.asArray()) text += spaced(textOf(item), text === '')
    return `[${text}]`
  }
  if (object instanceof PDFHexString) return `<${object.asString()}>`
  return object.toString()
}

function entryOf([key, value]: readonly [PDFObject, PDFObject]): string {
  return key.toString() + spaced(textOf(value), false)
}

const DELIMITERS = '/<([{'

function spaced(text: string, first: boolean): string {
  return first || DELIMITERS.includes(text.charAt(0)) ? text : ` ${text}`
}
