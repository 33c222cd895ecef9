import { parseHeadLine } from './byline.ts'
import { parseDateline } from './dateline.ts'
import { furnitureReason } from './furniture.ts'
import { CREDIT } from './lexicon/furniture.ts'
import { type Chunk, LIST_MARKER } from './text-lines.ts'

/** How a lone line shows that it is a heading; `plain` is a short line in sentence case with nothing else to show. */
type Style = 'hash' | 'underline' | 'numbered' | 'capitals' | 'title-case' | 'plain'

/** A heading of a plain text: its words and its level (the headline is level 1). */
export type TextHeading = { readonly text: string; readonly level: number }

const MAX_WORDS = { hash: 40, underline: 25, numbered: 14, capitals: 14, 'title-case': 14, plain: 9 } as const
const MAX_LENGTH = 100
const NUMBER =
  /^(?:(?:section|part|chapter|annex|appendix)\s+)?(\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}|[A-H])[.):]?\s+(?=\p{Lu})/iu
const STRICT_NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,4}\.?|(?:\d{1,2}|[IVX]{1,5})[.)]|(?:section|part|chapter|annex|appendix)\s+\w{1,4}[.:]?)\s+\S/iu

/** Words that stay small in a title-case line. */
const SMALL_WORDS =
  /^(?:a|an|the|and|but|or|nor|of|in|on|at|to|for|from|by|with|as|vs\.?|via|per|up|off|out|over|into|is|are|be|it|its|de|la|le|du|des|von|und|y|e)$/i

/** The headings among the chunks after the title, by chunk index. */
export function findHeadings(chunks: readonly Chunk[]): ReadonlyMap<number, TextHeading> {
  const styles = chunks.map((_, index) => styleAt(chunks, index))
  const found = new Map<number, TextHeading>()
  const hasEquals = chunks.some(chunk => chunk.underline === '=')
  styles.forEach((style, index) => {
    if (style === null || !leadsIn(styles, chunks, index)) return
    const chunk = chunks[index]
    if (chunk) found.set(index, { text: wordsOf(chunk, style), level: levelOf(chunk, style, hasEquals) })
  })
  return found
}

/** Whether a line can be set as a heading at all: no end of a sentence, no quotation, list item, byline, date or address. */
export function isHeadingLike(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    /\p{L}/u.test(text) &&
    !/[.,;:…—–-]["”’']?$/u.test(text.endsWith('.') ? text.replace(/(?:\b\p{Lu}\.){2,}$/u, '') : text) &&
    !/^["“„«‘'].*["”“»’']$/u.test(text) &&
    !/^[>|([]|\t|\S@\S|https?:|www\./u.test(text) &&
    !/^(?:[-*•‣·▪◦–]|\(\d)/u.test(text) &&
    !CREDIT.test(text) &&
    furnitureReason(text) === null &&
    parseHeadLine(text) === null &&
    parseDateline(text) === null
  )
}

function styleAt(chunks: readonly Chunk[], index: number): Style | null {
  const chunk = chunks[index]
  const text = chunk?.lines[0]?.text ?? ''
  if (chunk?.lines.length !== 1) return null
  if (/^#{1,6}\s+\S/.test(text)) return 'hash'
  const style = chunk.underline !== null ? 'underline' : styleOf(text)
  if (style === null || text.split(/\s+/).length > MAX_WORDS[style]) return null
  if (style === 'underline') return text.length <= 120 ? style : null
  return (chunk.lines[0]?.indent ?? 0) < 4 && isHeadingLike(text) ? style : null
}

function styleOf(text: string): Style | null {
  if (STRICT_NUMBER.test(text) && NUMBER.test(text)) return 'numbered'
  if (LIST_MARKER.test(text)) return null
  if (!/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)) return 'capitals'
  if (!/^["“„«‘'(¿¡]?[\p{Lu}\p{Lo}\d]/u.test(text)) return null
  return isTitleCase(text) ? 'title-case' : 'plain'
}

function isTitleCase(text: string): boolean {
  const words = text.split(/[\s/]+/).filter(word => /\p{L}/u.test(word) && !SMALL_WORDS.test(word))
  return words.length >= 2 && words.every(word => !/^[^\p{L}\p{N}]*\p{Ll}/u.test(word))
}

/** A heading leads in to text. Lone lines in a row are a list, an address or verse, unless they differ in style. */
function leadsIn(styles: readonly (Style | null)[], chunks: readonly Chunk[], index: number): boolean {
  const style = styles[index]
  if (style === 'hash' || style === 'underline') return true
  const next = chunks[index + 1]
  if (next === undefined) return false
  if (style === 'numbered' && styles[index - 1] === 'numbered' && !isDeeper(chunks, index - 1)) return false
  const nextStyle = styles[index + 1] ?? null
  const leadsToHeading = nextStyle !== null && nextStyle !== style && nextStyle !== 'plain'
  if (style === 'plain') return nextStyle === null && isProse(next) && followsProse(chunks, styles, index)
  if (nextStyle !== null)
    return leadsToHeading || (nextStyle === 'numbered' && style === 'numbered' && isDeeper(chunks, index))
  return isProse(next) || next.lines.length > 1
}

function isDeeper(chunks: readonly Chunk[], index: number): boolean {
  const depth = (chunk: Chunk | undefined) =>
    NUMBER.exec(chunk?.lines[0]?.text ?? '')?.[1]?.split('.').length ?? 0
  return depth(chunks[index + 1]) > depth(chunks[index])
}

function followsProse(chunks: readonly Chunk[], styles: readonly (Style | null)[], index: number): boolean {
  const before = chunks[index - 1]
  if (before === undefined || styles[index - 1] !== null) return before === undefined
  const last = before.lines.at(-1)?.text ?? ''
  const isProper = /[.!?…:;]["'”’»)\]]*$/u.test(last) || before.lines.length > 1 || LIST_MARKER.test(last)
  return isProper || parseHeadLine(last) !== null || furnitureReason(last) !== null
}

/** Text proper: several lines, a whole sentence, or a list. */
function isProse(chunk: Chunk): boolean {
  const text = chunk.lines.map(line => line.text).join(' ')
  const words = text.split(/\s+/).length
  return (
    LIST_MARKER.test(text) ||
    /^[|>]/.test(text) ||
    (words >= 3 && /[.!?…:;]["'”’»)\]]*$/u.test(text)) ||
    words >= 15
  )
}

function wordsOf(chunk: Chunk, style: Style): string {
  const text = chunk.lines[0]?.text ?? ''
  return style === 'hash' ? text.replace(/^#+\s+/, '').replace(/\s+#+$/, '') : text
}

function levelOf(chunk: Chunk, style: Style, hasEquals: boolean): number {
  const text = chunk.lines[0]?.text ?? ''
  if (style === 'hash') return Math.max(2, /^#+/.exec(text)?.[0].length ?? 2)
  if (style === 'underline') return chunk.underline !== '=' && hasEquals ? 3 : 2
  if (style === 'numbered') return Math.min(6, 1 + (NUMBER.exec(text)?.[1]?.split('.').length ?? 1))
  return 2
}
