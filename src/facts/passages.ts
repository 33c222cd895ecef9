import { type Article, type Paragraph, paragraphsOf, type SentenceId } from '../article/article.ts'
import type { Entity } from './name-links.ts'
import type { Word } from './name-words.ts'
import type { Names } from './names.ts'
import { type QuotedSpan, quotedSpans } from './quotation-marks.ts'

/** A word of a paragraph with its offsets in the paragraph's text. */
export type PlacedWord = Word & { readonly begin: number; readonly stop: number }

/** A name in a paragraph: words `from` up to `to`, its title from `titleFrom`. */
export type PlacedName = {
  readonly entity: Entity
  readonly from: number
  readonly to: number
  readonly titleFrom: number
}

export type PlacedSentence = {
  readonly id: SentenceId
  readonly line: number
  readonly begin: number
  readonly stop: number
  readonly firstWord: number
  readonly lastWord: number
}

/** A paragraph as one text, with its sentences, words, names and quoted stretches placed in it. */
export type Passage = {
  readonly lang: string
  readonly paragraph: Paragraph
  readonly index: number
  readonly text: string
  readonly sentences: readonly PlacedSentence[]
  readonly words: readonly PlacedWord[]
  readonly names: readonly PlacedName[]
  readonly spans: readonly QuotedSpan[]
  /** For each word the index of the name that holds it, or -1. */
  readonly nameAt: Int32Array
  /** For each word 1 where it stands in quotation marks. */
  readonly quoted: Uint8Array
  /** For each word, and the end, how many words outside quotation marks stand before it. */
  readonly unquoted: Uint32Array
}

/** Opens a paragraph of an article by its index; code blocks, and indexes outside the article, give null. */
export type Opener = (index: number) => Passage | null

/** Gives the paragraphs of an article as passages, each made when it is first asked for. */
export function openPassages(article: Article, names: Names): Opener {
  const paragraphs = paragraphsOf(article)
  const made = new Map<number, Passage>()
  return index => {
    const paragraph = paragraphs[index]
    if (!paragraph || paragraph.preformatted === true) return null
    const known = made.get(index)
    if (known) return known
    const passage = passageOf(paragraph, index, names, article.lang)
    made.set(index, passage)
    return passage
  }
}

/** True where a paragraph may hold a quotation: a block quotation, or one with a mark that could open one. */
export function mayQuote(paragraph: Paragraph): boolean {
  return paragraph.kind === 'quote' || paragraph.sentences.some(({ text }) => /["“„«»‘'「『”‚›‹]/u.test(text))
}

function passageOf(paragraph: Paragraph, index: number, names: Names, lang: string): Passage {
  const sentences: PlacedSentence[] = []
  const words: PlacedWord[] = []
  const placed: PlacedName[] = []
  let text = ''
  for (const sentence of paragraph.sentences) {
    const begin = text === '' ? 0 : text.length + 1
    text = text === '' ? sentence.text : `${text} ${sentence.text}`
    const line = names.lineOf.get(sentence.id)!
    const firstWord = words.length
    for (const word of names.lines[line]!.words)
      words.push({
        text: word.text,
        lower: word.lower,
        start: word.start,
        end: word.end,
        kind: word.kind,
        capital: word.capital,
        possessive: word.possessive,
        begin: word.start + begin,
        stop: word.end + begin,
      })
    for (const { entity, mention } of names.at.get(line) ?? [])
      placed.push({
        entity,
        from: firstWord + mention.from,
        to: firstWord + mention.to,
        titleFrom: firstWord + mention.titleFrom,
      })
    sentences.push({ id: sentence.id, line, begin, stop: text.length, firstWord, lastWord: words.length })
  }
  const spans = quotedSpans(text, lang)
  const nameAt = new Int32Array(words.length).fill(-1)
  placed.forEach((name, at) => {
    nameAt.fill(at, name.from, name.to)
  })
  const quoted = markQuoted(words, spans)
  return {
    lang,
    paragraph,
    index,
    text,
    sentences,
    words,
    names: placed,
    spans,
    nameAt,
    quoted,
    unquoted: countUnquoted(words, quoted),
  }
}

function markQuoted(words: readonly PlacedWord[], spans: readonly QuotedSpan[]): Uint8Array {
  const quoted = new Uint8Array(words.length)
  let at = 0
  for (const span of spans)
    for (; at < words.length && words[at]!.begin < span.end; at++)
      if (words[at]!.begin >= span.start) quoted[at] = 1
  return quoted
}

function countUnquoted(words: readonly PlacedWord[], quoted: Uint8Array): Uint32Array {
  const counts = new Uint32Array(words.length + 1)
  words.forEach(({ kind }, at) => {
    counts[at + 1] = counts[at]! + (kind === 'word' && quoted[at] === 0 ? 1 : 0)
  })
  return counts
}

/** The name that holds a word of the passage. */
export function nameOver(passage: Passage, word: number): PlacedName | undefined {
  return passage.names[passage.nameAt[word] ?? -1]
}

/** The name that ends right before a word of the passage. */
export function nameEndingAt(passage: Passage, word: number): PlacedName | undefined {
  const name = nameOver(passage, word - 1)
  return name?.to === word ? name : undefined
}

/** The names that begin in the words from `from` up to `to`, in order. */
export function namesWithin(passage: Passage, from: number, to: number): readonly PlacedName[] {
  const found: PlacedName[] = []
  for (let at = from; at < to; at++) {
    const name = nameOver(passage, at)
    if (name?.from === at) found.push(name)
  }
  return found
}

/** The sentence that holds a word of the passage. */
export function sentenceOfWord(passage: Passage, word: number): PlacedSentence {
  return passage.sentences[sentenceAt(passage, passage.words[word]!.begin)]!
}

/** The index of the sentence that holds an offset of the passage's text. */
export function sentenceAt(passage: Passage, offset: number): number {
  let low = 0
  let high = passage.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (passage.sentences[middle]!.begin <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The index of the first word that begins at or behind an offset of the passage's text. */
export function wordFrom(passage: Passage, offset: number): number {
  let low = 0
  let high = passage.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passage.words[middle]!.begin < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentences that a stretch of the text touches. */
export function sentencesBetween(passage: Passage, from: number, to: number): readonly SentenceId[] {
  const last = sentenceAt(passage, Math.max(from, to - 1))
  return passage.sentences.slice(sentenceAt(passage, from), last + 1).map(sentence => sentence.id)
}
