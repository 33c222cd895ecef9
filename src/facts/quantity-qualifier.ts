import type { Qualifier } from './facts.ts'
import { forLanguage } from './lexicon/language.ts'
import { QUANTITY_WORDS } from './lexicon/quantity-words.ts'
import { lowerAt, type Scan } from './quantity-scan.ts'

/** A qualifier and the token at which its words begin. */
export type QualifierRead = { readonly qualifier: Exclude<Qualifier, 'range'>; readonly from: number }

const LONGEST = 4

/** The qualifier right before token `i`; `length` is true for durations, for which "over" mostly means "during". */
export function readQualifier(scan: Scan, i: number, length: boolean): QualifierRead {
  const { words } = scan
  let at = i
  for (let skipped = 0; skipped < 3; skipped++) {
    const found = endingAt(scan, at)
    if (found && !isLiteral(scan, found.from, at, length)) return found
    if (found || !words.fillers.has(lowerAt(scan, at - 1))) break
    at--
  }
  return { qualifier: 'exact', from: i }
}

function endingAt(scan: Scan, end: number): QualifierRead | null {
  const { tokens, words } = scan
  for (let count = Math.min(LONGEST, end); count >= 1; count--) {
    const first = tokens[end - count]!
    const phrase = scan.text
      .slice(first.start, tokens[end - 1]!.end)
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/\s+/g, ' ')
    const qualifier = Object.hasOwn(words.before, phrase) ? words.before[phrase] : undefined
    if (qualifier) return { qualifier, from: end - count }
  }
  return null
}

/** Phrases that look like a qualifier and are none: "went up to 5%", "lend over 20 years". */
function isLiteral(scan: Scan, from: number, to: number, length: boolean): boolean {
  const { words } = scan
  const before = lowerAt(scan, from - 1)
  const first = lowerAt(scan, from)
  if (first === 'up' && to - from === 2) return words.upVerbs.has(before)
  if (words.upTo.has(first)) return hasChange(scan, from)
  if (first === 'over' && length) return from > 0 && !words.overLength.has(before)
  return false
}

const CLAUSE = 12

/** A verb of change in the clause before token `i`. */
function hasChange(scan: Scan, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - CLAUSE); at--) {
    if (/^[;:.]$/.test(lowerAt(scan, at))) return false
    if (scan.words.change.has(lowerAt(scan, at))) return true
  }
  return false
}

/** The qualifier right after token `i`: "30 or more". */
export function readQualifierAfter(scan: Scan, i: number): Exclude<Qualifier, 'range'> | null {
  const { tokens, words } = scan
  for (let count = Math.min(3, tokens.length - i); count >= 1; count--) {
    const phrase = scan.text.slice(tokens[i]!.start, tokens[i + count - 1]!.end).toLowerCase()
    const found = Object.hasOwn(words.after, phrase) ? words.after[phrase] : undefined
    if (
      found &&
      (phrase !== 'plus' && phrase !== '+' ? true : tokens[i]!.glued || lowerAt(scan, i - 1) !== '')
    )
      return found
  }
  return null
}

/** True where a quantity is what another is held against: "from 5.3 percent", "against $58 billion". */
export function isCompared(sentence: string, quantity: { readonly start: number }, lang: string): boolean {
  const words = forLanguage(QUANTITY_WORDS, lang)
  const before = sentence
    .slice(Math.max(0, quantity.start - 40), quantity.start)
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
  while (
    before.length > 0 &&
    (Object.hasOwn(words.before, before.at(-1)!) || words.articles.has(before.at(-1)!))
  ) {
    if (words.against.has(before.at(-1)!)) break
    before.pop()
  }
  return words.against.has(before.at(-1) ?? '')
}
