import type { FootnoteDefinition, RootContent } from 'mdast'
import type { SetAside } from './article.ts'
import { parseNameLine } from './byline.ts'
import { type Piece, readPieces } from './docx-blocks.ts'
import { readNumbering } from './docx-numbering.ts'
import { openPackage, type Package } from './docx-package.ts'
import type { Reading } from './docx-reading.ts'
import { structureOf } from './docx-structure.ts'
import { readStyles } from './docx-styles.ts'
import { type Draft, NO_META } from './draft.ts'
import { collapse } from './inline.ts'
import { NO_CREATOR } from './lexicon/docx.ts'
import { resolveMarkdown } from './markdown-inline.ts'
import { positionAt } from './position.ts'
import { childOf, childrenOf, textOf, type Xml } from './xml.ts'

/**
 * A Word document (ISO/IEC 29500) as it would be printed with all changes accepted: text, headings, lists, tables, pictures, notes.
 * Page headers and footers, comments, deleted and hidden text are set aside. `line` counts paragraphs. Throws `input.docx`.
 */
export function parseDocx(bytes: Uint8Array): Draft {
  const file = openPackage(bytes)
  const part = (type: string) => file.related(type)[0]?.xml ?? null
  const numbering = readNumbering(part('numbering'))
  const reading: Reading = {
    file,
    styles: readStyles(part('styles')),
    targets: file.targets,
    setAside: [],
    notes: [],
    fields: [],
    boxes: [],
    references: new Set(),
    languages: new Map(),
    line: 0,
  }
  const body = childOf(file.document, 'w:body')
  const pieces = body ? withoutRepeatedBoxes(readPieces(body, reading), reading.setAside) : []
  const { blocks, title, subtitle, byline, date, setAside } = structureOf(pieces, numbering)
  const notes = notesOf(reading)
  asideParts(reading)
  const resolved = resolveMarkdown([...blocks, ...notes])
  return {
    blocks: resolved.blocks,
    meta: {
      ...NO_META,
      title: title === null ? childText(file.properties, 'dc:title') || null : null,
      subtitle,
      byline,
      date,
      lang: languageOf(reading, file),
    },
    fallback: { byline: creatorsOf(file.properties), date: null },
    setAside: [...reading.setAside, ...setAside, ...resolved.setAside],
    notes: reading.notes,
  }
}

/** A text box that repeats the text is a pull quote. */
function withoutRepeatedBoxes(pieces: readonly Piece[], setAside: SetAside[]): readonly Piece[] {
  const wordsOf = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
  const isBox = (piece: Piece) => piece.type === 'paragraph' && piece.isBoxed && piece.text.length <= MAX_BOX
  if (!pieces.some(isBox)) return pieces
  const text = pieces
    .flatMap(piece => (piece.type === 'paragraph' && !piece.isBoxed ? [wordsOf(piece.text)] : []))
    .join('\n')
  let left = MAX_BOXES
  return pieces.filter(piece => {
    if (piece.type !== 'paragraph' || !isBox(piece) || piece.text === '' || left === 0) return true
    left -= 1
    if (!text.includes(wordsOf(piece.text))) return true
    setAside.push({ line: piece.line, text: piece.text, why: 'pull quote' })
    return false
  })
}

const MAX_BOX = 500
const MAX_BOXES = 100

function notesOf(reading: Reading): readonly RootContent[] {
  const kinds = [
    ['footnotes', 'w:footnote', 'footnote'],
    ['endnotes', 'w:endnote', 'endnote'],
  ] as const
  return kinds.flatMap(([type, name, kind]) =>
    reading.file.related(type).flatMap(({ xml, targets }) =>
      childrenOf(xml, name).flatMap((note): RootContent[] => {
        const type = note.attributes['w:type'] ?? 'normal'
        const identifier = `${kind} ${note.attributes['w:id'] ?? ''}`
        if (type !== 'normal') return []
        const within = { ...reading, targets, fields: [] }
        const pieces = readPieces(note, within)
        reading.line = within.line
        if (!reading.references.has(identifier)) {
          for (const piece of pieces)
            if (piece.type === 'paragraph' && piece.text !== '')
              reading.setAside.push({ line: piece.line, text: piece.text, why: 'note without a mark' })
          return []
        }
        const children = pieces.flatMap((piece): FootnoteDefinition['children'] =>
          piece.type === 'table'
            ? [piece.table]
            : [{ type: 'paragraph', children: piece.children.slice(), position: positionAt(piece.line) }],
        )
        return [
          {
            type: 'footnoteDefinition',
            identifier,
            children,
            position: positionAt(pieces[0]?.line ?? reading.line),
          },
        ]
      }),
    ),
  )
}

/** Page headers, footers and comments stand on no line of the text. */
function asideParts(reading: Reading): void {
  const seen = new Set<string>()
  for (const [type, why] of [
    ['header', 'page header'],
    ['footer', 'footer'],
    ['comments', 'comment'],
  ] as const)
    for (const { xml } of reading.file.related(type))
      for (const text of childrenOf(xml).map(paragraphText)) {
        if (text === '' || seen.has(`${why} ${text}`)) continue
        seen.add(`${why} ${text}`)
        reading.setAside.push({ line: reading.line, text, why })
      }
}

function paragraphText(element: Xml): string {
  return collapse(partsOf(element).join(''))
}

function partsOf(element: Xml): readonly string[] {
  if (element.name === 'w:t') return [textOf(element)]
  if (element.name === 'w:tab' || element.name === 'w:br') return [' ']
  const within = childrenOf(element).flatMap(partsOf)
  return element.name === 'w:p' ? [...within, ' '] : within
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** The language that most of the text is marked with. That of the styles is the program's as often as the author's. */
function languageOf({ languages }: Reading, { properties }: Package): string | null {
  const most = [...languages].reduce<readonly [string, number]>(
    (best, each) => (best[1] >= each[1] ? best : each),
    ['', 0],
  )
  return [most[0], childText(properties, 'dc:language')].find(code => LANGUAGE.test(code)) ?? null
}

/** The document's author, where that is a person's name. When a file was created says nothing of when the article appeared. */
function creatorsOf(properties: Xml | null): readonly string[] {
  const creator = childText(properties, 'dc:creator')
  return NO_CREATOR.test(creator) ? [] : parseNameLine(creator)
}

function childText(properties: Xml | null, name: string): string {
  const child = childOf(properties ?? undefined, name)
  return child ? collapse(textOf(child)) : ''
}
