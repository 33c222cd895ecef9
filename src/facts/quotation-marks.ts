import { ELISIONS, type MarkPair, markPairs } from './lexicon/quotation-marks.ts'

/** A stretch in quotation marks: `start` at the opening mark, `end` behind the closing one, the words from `from` to `to`. */
export type QuotedSpan = {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  /** False where the paragraph ends before the quotation does. */
  readonly closed: boolean
}

/** How far a closing apostrophe is looked for behind a genitive's ("the teachers’ union’s ‘…’"). */
const REACH = 400

/** The outermost quoted stretches of a text in the language given (BCP 47), apostrophes left alone; linear. */
export function quotedSpans(text: string, lang: string): readonly QuotedSpan[] {
  const pairs = new Map<string, MarkPair>()
  for (const pair of markPairs(lang)) if (!pairs.has(pair.open)) pairs.set(pair.open, pair)
  const spent = new Set<string>()
  const spans: QuotedSpan[] = []
  let at = 0
  while (at < text.length) {
    const pair = pairs.get(text[at]!)
    if (!pair || spent.has(pair.open) || !opens(text, at, pair)) {
      at++
      continue
    }
    const close = closing(text, at, pair)
    if (close === -1) {
      spent.add(pair.open)
      if (isSpeechMark(pair.open))
        spans.push({ start: at, end: text.length, from: at + 1, to: text.length, closed: false })
      at++
      continue
    }
    spans.push({ start: at, end: close + 1, from: at + 1, to: close, closed: true })
    at = close + 1
  }
  // An opening mark that is never closed counts only where nothing else is quoted behind it.
  return spans.filter((span, index) => span.closed || index === spans.length - 1)
}

function isSpeechMark(mark: string): boolean {
  return mark !== "'" && mark !== '‘'
}

function opens(text: string, at: number, pair: MarkPair): boolean {
  const next = text[at + 1]
  if (next === undefined || (/\s/u.test(next) && pair.open !== '«')) return false
  const before = text[at - 1]
  const isClear = before === undefined || /[\s([{—–\-/“"‘«„:]/u.test(before)
  if (pair.open === '"' || pair.open === '”' || pair.open === '»') return isClear
  if (pair.open === "'" || pair.open === '‘')
    return isClear && /[\p{L}\p{N}“"¿¡[(…]/u.test(next) && !ELISIONS.test(text.slice(at, at + 10))
  return true
}

function closing(text: string, open: number, pair: MarkPair): number {
  if (isSpeechMark(pair.open)) {
    for (let at = open + 1; at < text.length; at++) if (pair.close.includes(text[at]!)) return at
    return -1
  }
  let fallback = -1
  for (let at = open + 1; at < text.length; at++) {
    if (fallback >= 0 && at > fallback + REACH) return fallback
    if (text[at] === pair.open && pair.open !== pair.close && fallback >= 0) return fallback
    if (!pair.close.includes(text[at]!) || !closes(text, at)) continue
    if (!isGenitive(text, at)) return at
    if (fallback < 0) fallback = at
  }
  return fallback
}

function closes(text: string, at: number): boolean {
  const before = text[at - 1]
  const next = text[at + 1]
  return before !== undefined && !/\s/u.test(before) && (next === undefined || !/[\p{L}\p{N}]/u.test(next))
}

/** "the teachers’ union": an apostrophe behind an s, with a word in lower case to follow. */
function isGenitive(text: string, at: number): boolean {
  return /s/i.test(text[at - 1] ?? '') && /^\s[\p{Ll}]/u.test(text.slice(at + 1, at + 3))
}
