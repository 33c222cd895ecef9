import type { Image, PhrasingContent } from 'mdast'
import { picturesOf } from './docx-pictures.ts'
import { noteUnread, type Reading } from './docx-reading.ts'
import type { ParagraphLook, RunLook } from './docx-styles.ts'
import { collapse } from './inline.ts'
import { toScript } from './scripts.ts'
import { childOf, childrenOf, findXml, textOf, type Xml } from './xml.ts'

/** The text of a paragraph with its markup; `isBold` where all of it is bold, `size` that of most of it in half-points. */
export type Inline = {
  readonly children: readonly PhrasingContent[]
  readonly isBold: boolean
  readonly size: number | null
}

/** A stretch of one look: `h` is heavy, `b` made so by hand rather than by the paragraph's style, `i` italic, `s` struck out. */
type Span = {
  readonly text: string
  readonly mark: string
  readonly link: string | null
  readonly size: number | null
}
type Piece = Span | { readonly node: PhrasingContent; readonly link: string | null }

/** Reads the runs of a paragraph (ISO/IEC 29500-1 §17.3.2). Inserted text counts, deleted and hidden text is set aside. */
export function readInline(paragraph: Xml, look: ParagraphLook, reading: Reading): Inline {
  const pieces: Piece[] = []
  readAll(paragraph.children, null, { pieces, look, reading })
  const spans = pieces.filter(piece => 'text' in piece).filter(({ text }) => text.trim() !== '')
  return {
    children: nodesOf(pieces),
    isBold: spans.length > 0 && spans.every(({ mark }) => mark.includes('h')),
    size:
      spans.reduce<Span | null>(
        (most, span) => (most && most.text.length >= span.text.length ? most : span),
        null,
      )?.size ?? look.size,
  }
}

type Line = { readonly pieces: Piece[]; readonly look: ParagraphLook; readonly reading: Reading }

function readAll(children: Xml['children'], link: string | null, line: Line): void {
  for (const child of children) if (typeof child !== 'string') readElement(child, link, line)
}

function readElement(element: Xml, link: string | null, line: Line): void {
  const { reading } = line
  switch (element.name) {
    case 'w:r':
      readRun(element, link, line)
      return
    case 'w:hyperlink':
      readAll(element.children, addressOf(element, reading) ?? link, line)
      return
    case 'w:fldSimple':
      readAll(element.children, fieldLink(element.attributes['w:instr'] ?? '') ?? link, line)
      return
    case 'w:del':
    case 'w:moveFrom': {
      const text = collapse(textOf(element))
      if (text !== '') reading.setAside.push({ line: reading.line, text, why: 'deleted text' })
      return
    }
    case 'w:ins':
    case 'w:moveTo':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:sdtContent':
    case 'w:sdt':
    case 'w:bdo':
    case 'w:dir':
      readAll(element.children, link, line)
      return
    case 'm:oMath':
    case 'm:oMathPara':
      push(line, collapse(mathText(element)), 'i', link, null)
      noteUnread(reading, 'The lay-out of a formula', 'Check its text, or give it as a picture.')
      return
    case 'mc:AlternateContent':
      readAll(alternative(element), link, line)
      return
    default:
  }
}

/** What newer programs show; the fallback repeats it for older ones. */
function alternative(element: Xml): Xml['children'] {
  return (childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'))?.children ?? []
}

function mathText(element: Xml): string {
  if (element.name === 'm:t') return textOf(element)
  return childrenOf(element).map(mathText).join('')
}

function readRun(run: Xml, link: string | null, line: Line): void {
  const { reading, look } = line
  const style = reading.styles.run(childOf(run, 'w:rPr'))
  for (const child of childrenOf(run)) {
    const field = reading.fields.at(-1)
    if (child.name === 'w:fldChar') readFieldMark(child, reading)
    else if (child.name === 'w:instrText') {
      if (field) field.instruction += textOf(child)
    } else if (field === undefined || field.isResult)
      readRunChild(child, style, look, link ?? openLink(reading), line)
  }
}

function readRunChild(
  child: Xml,
  style: RunLook,
  look: ParagraphLook,
  link: string | null,
  line: Line,
): void {
  const { reading, pieces } = line
  const text = characters(child)
  if (text !== null) {
    if (style.isHidden) {
      if (text.trim() !== '')
        reading.setAside.push({ line: reading.line, text: collapse(text), why: 'hidden' })
      return
    }
    const looksBold = style.isBold ?? look.isBold
    const mark = `${looksBold ? 'h' : ''}${style.isBold === true ? 'b' : ''}${style.isItalic ? 'i' : ''}${style.isStruck ? 's' : ''}`
    push(line, style.script ? toScript(text, style.script) : text, mark, link, style.size)
    const lang = style.lang ?? ''
    reading.languages.set(lang, (reading.languages.get(lang) ?? 0) + text.length)
    return
  }
  switch (child.name) {
    case 'w:br':
    case 'w:cr':
      if (!/^(?:page|column)$/.test(child.attributes['w:type'] ?? ''))
        pieces.push({ node: { type: 'break' }, link: null })
      return
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const identifier = `${child.name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${child.attributes['w:id'] ?? ''}`
      reading.references.add(identifier)
      pieces.push({ node: { type: 'footnoteReference', identifier }, link: null })
      return
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readDrawing(child, link, line)
      return
    case 'mc:AlternateContent':
      for (const each of alternative(child))
        if (typeof each !== 'string') readRunChild(each, style, look, link, line)
      return
    case 'w:ruby':
      readAll(childOf(child, 'w:rubyBase')?.children ?? [], link, line)
      return
    default:
  }
}

/** The characters that an element stands for, null where it is none of text. */
function characters(element: Xml): string | null {
  switch (element.name) {
    case 'w:t':
      return textOf(element)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:softHyphen':
      return '\u00ad'
    case 'w:sym':
      return symbol(element.attributes['w:char'] ?? '')
    default:
      return null
  }
}

/** Symbol fonts keep their characters in the private area of Unicode (F000 to F0FF); most are bullets and arrows. */
function symbol(hex: string): string {
  const code = /^[0-9a-f]{4,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0
  return code < 0x20 ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code > 0x10ffff ||
    (code >= 0xd800 && code < 0xe000)
    ? ''
    : String.fromCodePoint(code)
}

function readDrawing(drawing: Xml, link: string | null, line: Line): void {
  const { reading, pieces } = line
  const boxes = boxesIn(drawing)
  reading.boxes.push(...boxes)
  const images: readonly Image[] = boxes.length > 0 ? [] : picturesOf(drawing, reading)
  for (const node of images) pieces.push({ node, link })
  if (findXml(drawing, 'c:chart'))
    noteUnread(reading, 'A chart', 'Copy it in the document and paste it as a picture.')
  else if (findXml(drawing, 'dgm:relIds'))
    noteUnread(reading, 'A diagram', 'Copy it in the document and paste it as a picture.')
}

function boxesIn(element: Xml): readonly Xml[] {
  if (element.name === 'w:txbxContent') return [element]
  if (element.name === 'mc:AlternateContent')
    return alternative(element).flatMap(child => (typeof child === 'string' ? [] : boxesIn(child)))
  return childrenOf(element).flatMap(boxesIn)
}

function readFieldMark(mark: Xml, { fields }: Reading): void {
  const type = mark.attributes['w:fldCharType']
  const field = fields.at(-1)
  if (type === 'begin') fields.push({ instruction: '', isResult: false })
  else if (type === 'separate' && field) field.isResult = true
  else if (type === 'end') fields.pop()
}

function openLink({ fields }: Reading): string | null {
  for (const field of fields.toReversed()) {
    const link = fieldLink(field.instruction)
    if (link !== null) return link
  }
  return null
}

function fieldLink(instruction: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction.slice(0, 2000))?.[1] ?? null
}

function addressOf(element: Xml, { targets }: Reading): string | null {
  const target = targets.get(element.attributes['r:id'] ?? '')
  return target?.isExternal ? target.path : null
}

function push({ pieces }: Line, text: string, mark: string, link: string | null, size: number | null): void {
  const last = pieces.at(-1)
  if (last && 'text' in last && last.mark === mark && last.link === link && last.size === size)
    pieces[pieces.length - 1] = { ...last, text: last.text + text }
  else if (text !== '') pieces.push({ text, mark, link, size })
}

function nodesOf(pieces: readonly Piece[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let at = 0; at < pieces.length; ) {
    const { link } = pieces[at]!
    const start = at
    while (at < pieces.length && pieces[at]!.link === link) at += 1
    const within = pieces.slice(start, at).map(nodeOf)
    if (link === null) nodes.push(...within)
    else
      nodes.push({
        type: 'link',
        url: link,
        children: within as Extract<PhrasingContent, { type: 'link' }>['children'],
      })
  }
  return nodes
}

function nodeOf(piece: Piece): PhrasingContent {
  if ('node' in piece) return piece.node
  const { text, mark } = piece
  const plain: PhrasingContent = { type: 'text', value: text }
  if (text.trim() === '') return plain
  const struck: PhrasingContent = mark.includes('s') ? { type: 'delete', children: [plain] } : plain
  const slanted: PhrasingContent = mark.includes('i') ? { type: 'emphasis', children: [struck] } : struck
  return mark.includes('b') ? { type: 'strong', children: [slanted] } : slanted
}
