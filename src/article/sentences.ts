import { anyLetter } from './any-letter.ts'
import { collapse } from './inline.ts'
import { type Abbreviations, abbreviationsOf } from './lexicon/abbreviations.ts'

/** A run of sentence ends with the quotation marks, brackets and `[1]` references that close with it. */
const END =
  /(?:(?<![.!?…؟۔।॥])[.!?…؟۔।॥]+(?:\[\d{1,4}\]|["'”’»›)\]}*])*(?: [»›])?(?=\s|$))|(?:[。！？｡]+[」』”’）】》〉）"']*)/gu

const IDEOGRAPHIC = /^[。！？｡]/u
/** A few words with a verb of speech, up to the end of their clause. */
const SAID =
  /^[^。！？｡，、：「『“]{1,16}(?:說|说|表示|指出|稱|称|強調|强调|坦言|(?:述べ|語っ|話し|言っ|訴え)(?:た|ている|る))(?=[。！？｡，、：])/u
const OPENERS = /^["'“‘„‚«‹([{¿¡「『（*—–-]+/u

/** "Vitamin C. Later" ends with a letter that is a name, not an initial. */
const LETTER_NAMES = /(?:^| )(?:vitamin|plan|group|hepatitis|phase|type|grade|class) $/i

const FIRST_WORD = anyLetter(String.raw`^[\p{L}\p{M}’']+`, 'u')
const INITIALS = anyLetter(String.raw`^(?:[\p{L}]{1,2}\.)+[\p{L}]{1,3}$`, 'u')

/** How far a word or attribution is looked at on either side of a full stop; keeps the scan linear. */
const WINDOW = 60
const LONGEST_SAID = 300

type Table = { readonly [K in keyof Abbreviations]: ReadonlySet<string> }

const tables = new Map<string, Table>()

/**
 * The sentences of a text in the language given (BCP 47). Joined with single spaces (without, after 。！？) they are the
 * collapsed text again; none is empty. Closing quotation marks and brackets belong to the sentence before them.
 */
export function sentences(text: string, lang = 'en'): readonly string[] {
  const collapsed = collapse(text)
  const table = tableOf(lang)
  const found: string[] = []
  let start = 0
  for (const match of collapsed.matchAll(END)) {
    const end = match.index + match[0].length
    if (end <= start || end === collapsed.length) continue
    if (!endsSentence(collapsed, start, match.index, match[0], table)) continue
    found.push(collapsed.slice(start, end).trim())
    start = end
  }
  const rest = collapsed.slice(start).trim()
  if (rest !== '') found.push(rest)
  return found
}

function tableOf(lang: string): Table {
  const known = tables.get(lang)
  if (known) return known
  const source = abbreviationsOf(lang)
  const table: Table = {
    never: new Set(source.never),
    beforeDigit: new Set(source.beforeDigit),
    ambiguous: new Set(source.ambiguous),
    ending: new Set(source.ending),
    continuing: new Set(source.continuing),
    starters: new Set(source.starters),
    speech: new Set(source.speech),
    afterOrdinal: new Set(source.afterOrdinal),
  }
  tables.set(lang, table)
  return table
}

function endsSentence(text: string, start: number, at: number, mark: string, table: Table): boolean {
  if (IDEOGRAPHIC.test(mark)) return !isSaid(text, start, at, mark)
  const after = text.slice(at + mark.length + 1, at + mark.length + 1 + WINDOW)
  const next = after.replace(OPENERS, '')
  if (/^\p{Ll}/u.test(next)) return false
  if (/^[!?؟]/u.test(mark)) return !isAttributed(mark, next, table)
  if (!mark.startsWith('.') || mark.startsWith('..')) return true
  const word = wordBefore(text, start, at)
  const atStart = at - word.length <= start + 1
  const before = text.slice(Math.max(start, at - word.length - WINDOW), at - word.length)
  return splitsAfter(word, before, after, next, atStart, mark, table)
}

/** `「夠了。」陳大文說。` is one sentence, unless a speaker is named before the words. */
function isSaid(text: string, start: number, at: number, mark: string): boolean {
  const next = text.slice(at + mark.length, at + mark.length + WINDOW)
  if (/^[」』”’）】》〉]/u.test(next)) return true
  const before = text.slice(Math.max(start, at - LONGEST_SAID), at)
  return /[」』”]$/u.test(mark) && SAID.test(next) && !/[：:，][「『“]/u.test(before)
}

/** `"Why now?" Kowalczyk asked.` is one sentence. */
function isAttributed(mark: string, next: string, table: Table): boolean {
  if (!/["'”’»]/u.test(mark)) return false
  const words = next.split(' ', 5)
  const verb = words.findIndex(word => table.speech.has(word.replace(/[.,:;]+$/, '')))
  return (
    verb > 0 &&
    words.slice(0, verb).every(word => /^\p{Lu}/u.test(word)) &&
    !table.starters.has(words[0] ?? '')
  )
}

function wordBefore(text: string, start: number, at: number): string {
  const window = text.slice(Math.max(start, at - WINDOW), at)
  return window.slice(window.lastIndexOf(' ') + 1).replace(OPENERS, '')
}

function splitsAfter(
  word: string,
  before: string,
  after: string,
  next: string,
  atStart: boolean,
  mark: string,
  table: Table,
): boolean {
  const following = FIRST_WORD(next).exec(next)?.[0] ?? ''
  const starts = table.starters.has(following)
  const tail = word.slice(word.lastIndexOf('-') + 1)
  const isPlain = mark === '.'
  if (table.never.has(tail) || table.never.has(word)) return !isPlain && starts
  if (table.beforeDigit.has(tail) && /^\d/.test(next)) return false
  // A number that opens the sentence ("1. Background") is a label; before a month ("9. Juli") it is an ordinal.
  if (/^\d{1,3}(?:\.\d+)*$/.test(word) && (atStart || table.afterOrdinal.has(following))) return false
  if (/^\p{Lu}$/u.test(tail)) return (starts && !/^\p{Lu}\./u.test(next)) || LETTER_NAMES.test(before)
  if (table.ending.has(tail) || table.ending.has(word)) return !table.continuing.has(following)
  if (
    table.ambiguous.has(tail) ||
    table.ambiguous.has(word) ||
    (word.includes('.') && INITIALS(word).test(word))
  )
    return starts || /^["“«„「]/u.test(after)
  return true
}
