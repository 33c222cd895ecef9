import { anyLetter } from '../article/any-letter.ts'
import {
  type Article,
  type Block,
  type ParagraphId,
  paragraphsOf,
  type SentenceId,
} from '../article/article.ts'
import type { Quote } from './facts.ts'
import { peopleWordsOf } from './lexicon/people-words.ts'
import { LABEL_NOUNS, LABELLING_AS_VERBS, WORK_NOUNS } from './lexicon/speech-verbs.ts'
import { namesOf } from './names.ts'
import {
  mayQuote,
  type Opener,
  openPassages,
  type Passage,
  sentenceAt,
  sentenceOfWord,
  sentencesBetween,
  wordFrom,
} from './passages.ts'
import type { QuotedSpan } from './quotation-marks.ts'
import {
  type Cast,
  castOf,
  isPassive,
  isSpeechVerb,
  openingSubject,
  type Speaker,
  subjectAfter,
  subjectOf,
} from './speakers.ts'
import { isTitleCase } from './work-titles.ts'

const WORD = anyLetter(String.raw`[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*`, 'gu')
const LETTERS = anyLetter(String.raw`[\p{L}\p{N}]+`, 'gu')

/** A quoted stretch with the words of its speaker, before broken quotations are joined. */
type Said = {
  readonly text: string
  readonly speaker: string | null
  readonly likely: boolean
  readonly attributed: boolean
  readonly cites: readonly SentenceId[]
  /** Where the stretch and its attribution end, for what goes on behind it. */
  readonly begin: number
  readonly stop: number
  readonly quoteEnd: number
  readonly closed: boolean
  readonly passage: number
}

/** Words that somebody said or wrote, in reading order; a quotation that an attribution breaks is one. */
export function extractQuotes(article: Article): readonly Quote[] {
  const names = namesOf(article)
  const cast = castOf(names)
  const paragraphs = paragraphsOf(article)
  const open = openPassages(article, names)
  const starts = new Set(article.sections.flatMap(section => quoteStarts(section.blocks)))
  const said: Said[] = []
  let index = 0
  while (index < paragraphs.length) {
    const passage = mayQuote(paragraphs[index]!) ? open(index) : null
    if (passage === null) {
      index++
      continue
    }
    const block = blockAt(open, index, starts)
    if (block.length > 0 && isWholeQuote(block)) {
      const quote = quoteOfBlock(cast, open, block, said)
      if (quote) said.push(quote)
      index += block.length
      continue
    }
    const found = quotesOf(cast, passage, said)
    const last = said.at(-1)
    const first = found[0]
    // A quotation that its paragraph leaves open goes on in the next.
    if (first && last && !last.closed && last.passage === index - 1 && first.begin === 0)
      said[said.length - 1] = join(last, found.shift()!)
    said.push(...found)
    index++
  }
  return distinct(said)
}

/** The first paragraph of each block quotation. */
function quoteStarts(blocks: readonly Block[]): readonly ParagraphId[] {
  return blocks.flatMap(block => {
    if (block.type === 'list') return block.items.flatMap(quoteStarts)
    if (block.type !== 'quote') return []
    const first = block.blocks.find(inner => inner.type === 'paragraph')
    return [...(first ? [first.paragraph.id] : []), ...quoteStarts(block.blocks)]
  })
}

/** The paragraphs of the block quotation that begins at an index, its footer last; none where no block begins. */
function blockAt(open: Opener, index: number, starts: ReadonlySet<ParagraphId>): readonly Passage[] {
  const block: Passage[] = []
  for (let passage = open(index); passage?.paragraph.kind === 'quote'; passage = open(index + block.length)) {
    if (block.length > 0 && starts.has(passage.paragraph.id)) break
    block.push(passage)
    if (isFooter(passage)) break
  }
  return block
}

/** "— Ingrid Solheim, chief executive of Brennvik": a short line that names who is quoted above it. */
function isFooter(passage: Passage): boolean {
  if (/^[—–-]\s?\p{Lu}/u.test(passage.text)) return true
  const first = passage.names[0]
  return (
    first !== undefined &&
    first.titleFrom === 0 &&
    passage.words.length < 25 &&
    passage.spans.length === 0 &&
    !/[.!?]$/.test(passage.text) &&
    first.entity.kind !== 'place'
  )
}

/** True for a block without marks, or wholly in one pair, or that nobody is said to say: then all of it is the quotation. */
function isWholeQuote(block: readonly Passage[]): boolean {
  const body = block.filter(passage => !isFooter(passage))
  return body.length > 0 && body.every(passage => isWrapped(passage) || !hasFrameVerb(passage))
}

function isWrapped({ spans, text }: Passage): boolean {
  return spans.length === 1 && spans[0]!.start === 0 && spans[0]!.end >= text.length - 1
}

function hasFrameVerb(passage: Passage): boolean {
  if (passage.spans.length === 0) return false
  return passage.words.some((_, at) => isSpeechVerb(passage, at) && !isQuoted(passage, at))
}

function quoteOfBlock(
  cast: Cast,
  open: Opener,
  block: readonly Passage[],
  said: readonly Said[],
): Said | null {
  const body = block.filter(passage => !isFooter(passage))
  const footer = block.find(isFooter)
  const text = body.map(passage => trimmed(unmarked(passage.text))).join(' ')
  const cites = body.flatMap(passage => passage.sentences.map(sentence => sentence.id))
  if (text === '' || cites.length === 0) return null
  const signed = footer?.names.find(name => name.entity.kind !== 'place')?.entity.name ?? null
  const { index } = block[0]!
  const before = open(index - 1)
  const introduced =
    footer === undefined && before && /:\s*$/.test(before.text) ? lastSubject(cast, before) : null
  return {
    text,
    speaker:
      signed ??
      introduced ??
      (footer ? null : said.at(-1)?.passage === index - 1 ? (said.at(-1)?.speaker ?? null) : null),
    likely: signed === null && introduced === null,
    attributed: true,
    cites,
    begin: 0,
    stop: block.at(-1)!.text.length,
    quoteEnd: block.at(-1)!.text.length,
    closed: true,
    passage: index + block.length - 1,
  }
}

function unmarked(text: string): string {
  return text.replace(/^[“"«„]\s?/u, '').replace(/\s?[”"»“]$/u, '')
}

function lastSubject(cast: Cast, passage: Passage): string | null {
  const sentence = passage.sentences.at(-1)
  return sentence ? (openingSubject(cast, passage, sentence.firstWord)?.name ?? null) : null
}

function quotesOf(cast: Cast, passage: Passage, before: readonly Said[]): Said[] {
  const result: Said[] = []
  for (let at = 0; at < passage.spans.length; at++) {
    const span = passage.spans[at]!
    const previous = result.at(-1) ?? before.at(-1)
    const quote = judge(cast, passage, at, previous)
    if (quote === null) continue
    const last = result.at(-1)
    if (last && continues(passage, last, quote, span)) result[result.length - 1] = join(last, quote)
    else result.push(quote)
  }
  return result
}

function judge(cast: Cast, passage: Passage, at: number, previous: Said | undefined): Said | null {
  const span = passage.spans[at]!
  if (
    !span.closed &&
    span.start > 0 &&
    !/[.:,]\s?$/.test(passage.text.slice(Math.max(0, span.start - 2), span.start))
  )
    return null
  const text = trimmed(passage.text.slice(span.from, span.to))
  const count = text.match(WORD(text))?.length ?? 0
  if (count === 0 || isWork(passage, span, text) || isLabel(passage, span)) return null
  const found = attributionOf(cast, passage, at)
  const cites = sentencesBetween(passage, span.from, span.to)
  const base = {
    text,
    cites,
    begin: span.start,
    stop: found?.stop ?? span.end,
    quoteEnd: span.end,
    closed: span.closed,
    passage: passage.index,
  }
  if (found) {
    if (found.speaker.name === null && count < 2) return null
    return { ...base, speaker: found.speaker.name, likely: false, attributed: true }
  }
  if (!standsAlone(passage, span, count)) return null
  const carried = carriedSpeaker(cast, passage, span, previous)
  return { ...base, speaker: carried, likely: carried !== null, attributed: false }
}

/** "Mortgaging the Whistle": a title of a work, by its capitals or by the noun before it. */
function isWork(passage: Passage, span: QuotedSpan, text: string): boolean {
  const first = wordFrom(passage, span.start)
  const before = passage.words[first - 1]
  const isAfterNoun =
    before !== undefined &&
    (WORK_NOUNS.has(before.lower) ||
      (before.text === ',' && WORK_NOUNS.has(passage.words[first - 2]?.lower ?? '')))
  const inside = text.replace(/[.,!?]+$/, '')
  if (isTitleCase(inside)) return !/[.,!?]$/.test(text) || isAfterNoun || !/^\p{Lu}/u.test(text)
  return isAfterNoun && /^\p{Lu}/u.test(text) && before !== undefined && !isSpeechVerb(passage, first - 1)
}

/** The government's “growth first” label, the so-called “merit bands”. */
function isLabel(passage: Passage, span: QuotedSpan): boolean {
  const first = wordFrom(passage, span.start)
  const next = passage.words[wordFrom(passage, span.end)]
  const before = passage.words[first - 1]
  if (before && /^(?:so-called|known|dubbed|nicknamed|codenamed)$/.test(before.lower)) return true
  if (before?.lower === 'as' && passage.words[first - 2]?.lower === 'known') return true
  return (
    next !== undefined &&
    LABEL_NOUNS.has(next.lower) &&
    next.begin - span.end < 2 &&
    span.end - span.start < 40
  )
}

/** How many words away from a quotation its attribution may stand. */
const REACH = 90

type Attribution = { readonly speaker: Speaker; readonly stop: number }

/** Who is said to have said a stretch, by the words of its own sentence; null where no verb of speech governs it. */
function attributionOf(cast: Cast, passage: Passage, at: number): Attribution | null {
  const span = passage.spans[at]!
  const host = hostOf(passage, span)
  const first = wordFrom(passage, span.start)
  const behind = wordFrom(passage, span.end)
  const floor = Math.max(host.firstWord, floorBefore(passage, at))
  const ceiling = Math.min(host.lastWord, ceilingAfter(passage, at))
  const isOpening = !hasWords(passage, host.firstWord, first) || endsClause(passage, at)
  if (isOpening) {
    const after = attributionAfter(cast, passage, span, behind, ceiling)
    if (after) return after
  }
  const governing = attributionBefore(cast, passage, span, first, host.firstWord, floor)
  if (governing) return governing
  const quoted = accordingTo(cast, passage, host.firstWord, host.lastWord, span)
  if (quoted) return quoted
  return isOpening || !/^\s*,?\s*[,]/.test(passage.text.slice(span.to - 1, span.end + 2))
    ? null
    : attributionAfter(cast, passage, span, behind, ceiling)
}

type Host = { readonly firstWord: number; readonly lastWord: number }

/** The sentences that hold a stretch, from the first word of the first to the last of the last. */
function hostOf(passage: Passage, span: QuotedSpan): Host {
  const first = passage.sentences[sentenceAt(passage, span.start)]!
  const last = passage.sentences[sentenceAt(passage, Math.max(span.start, span.end - 1))]!
  return { firstWord: first.firstWord, lastWord: last.lastWord }
}

function floorBefore(passage: Passage, at: number): number {
  const previous = passage.spans[at - 1]
  return previous ? wordFrom(passage, previous.end) : 0
}

function ceilingAfter(passage: Passage, at: number): number {
  const next = passage.spans[at + 1]
  return next ? wordFrom(passage, next.start) : passage.words.length
}

function hasWords({ unquoted }: Passage, from: number, to: number): boolean {
  return to > from && unquoted[to]! > unquoted[from]!
}

function isQuoted(passage: Passage, at: number): boolean {
  return passage.quoted[at] === 1
}

/** True where a stretch before this one in the same sentence opened it: “A,” she said, “and B.” */
function endsClause(passage: Passage, at: number): boolean {
  const text = passage.text.slice(passage.spans[at]!.to - 1, passage.spans[at]!.end + 1)
  return /[,!?]/.test(text) && /^\p{Lu}/u.test(passage.text.slice(passage.spans[at]!.from))
}

function attributionAfter(
  cast: Cast,
  passage: Passage,
  span: QuotedSpan,
  behind: number,
  ceiling: number,
): Attribution | null {
  const { words } = passage
  let start = behind
  while (start < ceiling && words[start]!.kind === 'mark' && /^[,—–-]$/.test(words[start]!.text)) start++
  // « … », a déclaré Marie Dupont
  if (
    start + 1 < ceiling &&
    (/^(?:a|ha|hat|har|heeft)$/.test(words[start]!.lower) ||
      peopleWordsOf(passage.lang)?.auxiliaries.has(words[start]!.lower.split('-')[0]!)) &&
    isSpeechVerb(passage, start + 1)
  )
    start++
  const gap = passage.text.slice(span.to, words[start]?.begin ?? passage.text.length)
  if (/[.;]/.test(gap)) return null
  for (let at = start; at < Math.min(ceiling, start + 30); at++) {
    if (/^[;:]$/.test(words[at]!.text)) return null
    if (!isSpeechVerb(passage, at)) continue
    const isFirst = at === start || words[at - 1]!.kind === 'mark'
    const speaker =
      at === start ? subjectAfter(cast, passage, at, ceiling) : subjectOf(cast, passage, at, start)
    if (!speaker && !isFirst) return null
    return { speaker: speaker ?? { name: null }, stop: stopOf(passage, at, ceiling) }
  }
  return accordingTo(cast, passage, start, ceiling, span)
}

function stopOf(passage: Passage, at: number, ceiling: number): number {
  const sentence = sentenceOfWord(passage, at)
  const last = passage.words[Math.min(ceiling, sentence.lastWord) - 1]!
  return last.stop
}

const NAMING = /^(?:called|named|dubbed|termed|labelled|labeled|nicknamed|branded)$/

function attributionBefore(
  cast: Cast,
  passage: Passage,
  span: QuotedSpan,
  first: number,
  hostFirst: number,
  floor: number,
): Attribution | null {
  const { words } = passage
  for (let at = first - 1; at >= Math.max(hostFirst, first - REACH); at--) {
    if (isQuoted(passage, at)) continue
    const labels =
      LABELLING_AS_VERBS.has(words[at]!.lower) && (at === first - 1 || words[first - 1]!.lower === 'as')
    if (!labels && !isSpeechVerb(passage, at)) continue
    if (isPassive(passage, at)) return null
    // "a scheme called “Green Homes”": a name, not what somebody called it.
    if (at === first - 1 && NAMING.test(words[at]!.lower) && !isActive(passage, at)) return null
    const clause = clauseStart(passage, at, hostFirst)
    const speaker = subjectOf(cast, passage, at, clause) ?? openingSubject(cast, passage, clause)
    return { speaker: speaker ?? { name: null }, stop: span.end }
  }
  // "Solheim put it simply: “…”"
  if (words[first - 1]?.text === ':' && floor < first - 1 && span.to - span.from > 12) {
    const speaker = openingSubject(cast, passage, hostFirst)
    return speaker?.name ? { speaker, stop: span.end } : null
  }
  return null
}

function isActive(passage: Passage, verb: number): boolean {
  const before = passage.words[verb - 1]
  return (
    before !== undefined &&
    (/^(?:he|she|they|it|who|has|have|had|also)$/.test(before.lower) || before.capital)
  )
}

/** The start of the clause around a verb: behind the last ";" or quotation, or ", but" before it. */
function clauseStart(passage: Passage, verb: number, floor: number): number {
  const { words } = passage
  for (let at = verb - 1; at > Math.max(floor, verb - REACH); at--) {
    if (/^[;:]$/.test(words[at]!.text)) return at + 1
    if (
      words[at]!.text === ',' &&
      /^(?:but|and|while|although|though|because)$/.test(words[at + 1]?.lower ?? '') &&
      at + 2 < verb
    ) {
      const next = words[at + 2]!
      if (next.capital || /^(?:the|he|she|they|it|its|his|her)$/.test(next.lower)) return at + 2
    }
  }
  return floor
}

/** "according to X", "as confirmed by X", "in the words of X", "as X put it". */
function accordingTo(
  cast: Cast,
  passage: Passage,
  from: number,
  to: number,
  span: QuotedSpan,
): Attribution | null {
  const { words } = passage
  const near = wordFrom(passage, span.start)
  for (let at = Math.max(from, near - REACH); at < Math.min(to, near + REACH); at++) {
    const lower = words[at]!.lower
    const next = words[at + 1]?.lower
    const isSource =
      (lower === 'according' && next === 'to') ||
      (lower === 'by' && isSpeechVerb(passage, at - 1)) ||
      (lower === 'of' && words[at - 1]?.lower === 'words') ||
      peopleWordsOf(passage.lang)?.according.has(lower)
    if (!isSource || isQuoted(passage, at)) continue
    const speaker = subjectAfter(cast, passage, lower === 'according' ? at + 1 : at, to)
    if (speaker) return { speaker, stop: Math.max(span.end, stopOf(passage, at, to)) }
  }
  return null
}

/** True for a quotation of whole sentences with nothing else beside it. */
function standsAlone(passage: Passage, span: QuotedSpan, count: number): boolean {
  if (count < 3) return false
  const host = hostOf(passage, span)
  const first = wordFrom(passage, span.start)
  const behind = wordFrom(passage, span.end)
  if (hasWords(passage, host.firstWord, first)) return false
  for (let at = behind; at < host.lastWord; at++) if (passage.words[at]!.kind !== 'mark') return false
  return /^[\p{Lu}\p{N}¿¡…]/u.test(passage.text.slice(span.from))
}

/** Who goes on speaking: the last speaker of the paragraph or the one before, else the subject of the sentence before. */
function carriedSpeaker(
  cast: Cast,
  passage: Passage,
  span: QuotedSpan,
  previous: Said | undefined,
): string | null {
  const { index } = passage
  const sentence = sentenceAt(passage, span.start)
  const earlier = passage.sentences[sentence - 1]
  if (earlier) {
    if (previous && previous.passage === index && previous.stop >= earlier.begin) return previous.speaker
    const subject = openingSubject(cast, passage, earlier.firstWord)
    if (subject?.name) return subject.name
  }
  if (previous && (previous.passage === index || previous.passage === index - 1)) return previous.speaker
  return null
}

/** A stretch goes on with the one before it when only its attribution stands between them. */
function continues(passage: Passage, last: Said, next: Said, span: QuotedSpan): boolean {
  const gap = passage.text.slice(last.stop, span.start)
  if (!/^[\s,.;:—–-]*$/.test(gap)) return false
  if (last.speaker !== next.speaker && next.attributed && last.attributed) return false
  const between = passage.text.slice(last.quoteEnd, span.start).trim()
  // “the first food.” “Without it there is no salmon.”: a fragment and a sentence are two.
  if (between === '') return /^\p{Lu}/u.test(last.text) || !/^\p{Lu}/u.test(next.text)
  if (!last.attributed) return false
  // Fragments within one sentence ("“mad” and “bad”") stay apart; whole clauses and sentences go on.
  return /[,.!?—]$/.test(between) || /[,.!?]$/.test(last.text) || /[,.]/.test(between)
}

/** An attribution of the first part stands, or else that of the part that has one. */
function isSure(last: Said, next: Said): boolean {
  return last.attributed || !next.attributed
}

function join(last: Said, next: Said): Said {
  return {
    ...last,
    text: `${last.text} ${next.text}`,
    speaker: isSure(last, next) ? last.speaker : next.speaker,
    likely: isSure(last, next) ? last.likely : next.likely,
    attributed: last.attributed || next.attributed,
    cites: [...new Set([...last.cites, ...next.cites])],
    stop: next.stop,
    quoteEnd: next.quoteEnd,
    closed: next.closed,
    passage: next.passage,
  }
}

function trimmed(text: string): string {
  return text.trim()
}

type Printed = {
  readonly text: string
  readonly key: string
  speaker: string | null
  readonly likely: boolean
  readonly cites: Set<SentenceId>
}

/** Quotations printed twice (pull quotes, repeated words) once, under the first; a closing comma or a fragment's stop is dropped. */
function distinct(said: readonly Said[]): readonly Quote[] {
  const quotes: Printed[] = []
  const byKey = new Map<string, Printed>()
  for (const { text, speaker, likely, cites } of said) {
    const printed = finish(text)
    const lower = printed.toLowerCase()
    const key = lower.match(LETTERS(lower))?.join(' ') ?? ''
    const same = byKey.get(key)
    if (same && (same.speaker === speaker || speaker === null || key.includes(' '))) {
      for (const cite of cites) same.cites.add(cite)
      same.speaker ??= speaker
      continue
    }
    const quote = { text: printed, key, speaker, likely, cites: new Set(cites) }
    quotes.push(quote)
    byKey.set(key, quote)
  }
  const within = holdersOf(quotes)
  return quotes
    .filter(quote => !within(quote))
    .map(({ text, speaker, likely, cites }) =>
      likely ? { text, speaker, likely, cites: [...cites] } : { text, speaker, cites: [...cites] },
    )
}

/** Words in a row that two quotations must share before one is searched in the other. */
const SHINGLE = 4
const FEW = 12

/** Tells whether a quotation of some length stands word for word in a longer one; linear in all their words. */
function holdersOf(quotes: readonly Printed[]): (quote: Printed) => boolean {
  const holders = new Map<string, Printed[]>()
  for (const quote of quotes) {
    const words = quote.key.split(' ')
    for (let at = 0; at + SHINGLE <= words.length; at++) {
      const shingle = words.slice(at, at + SHINGLE).join(' ')
      const list = holders.get(shingle)
      if (!list) holders.set(shingle, [quote])
      else if (list.length < FEW && list.at(-1) !== quote) list.push(quote)
    }
  }
  return quote => {
    const words = quote.key.split(' ')
    if (words.length < SHINGLE) return false
    const list = holders.get(words.slice(0, SHINGLE).join(' ')) ?? []
    return list.some(
      other => other.key.length > quote.key.length && ` ${other.key} `.includes(` ${quote.key} `),
    )
  }
}

function finish(text: string): string {
  const bare = text.replace(/\s*[,;—–]$/u, '')
  return /^\p{Ll}/u.test(bare) && !/[.!?].*[.!?]$/u.test(bare) ? bare.replace(/\.$/u, '') : bare
}
