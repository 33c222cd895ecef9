import type { Article, Paragraph, Sentence } from '../article/article.ts'
import { paragraphsOf } from '../article/article.ts'
import { extractBottomLine } from './bottom-line.ts'
import type { Figure } from './facts.ts'
import { type CurrencyChoice, currenciesOf } from './figure-currency.ts'
import { formerDateOf, labelOf } from './figure-label.ts'
import { weightOf } from './figure-rank.ts'
import { extractKeyPoints } from './key-points.ts'
import { forLanguage } from './lexicon/language.ts'
import { NOUNS } from './lexicon/nouns.ts'
import { QUANTITY_WORDS } from './lexicon/quantity-words.ts'
import { findQuantities, type Quantity, quantitiesOf } from './quantity.ts'
import { isCompared } from './quantity-qualifier.ts'
import { rankSentences } from './rank.ts'
import { contentWords, wordsOf } from './words.ts'

/** A quantity at its first place in the article. */
type Found = {
  readonly quantity: Quantity
  readonly sentence: Sentence
  readonly paragraph: Paragraph
  readonly paragraphIndex: number
  readonly sentenceIndex: number
  readonly words: ReadonlySet<string>
  readonly inQuote: boolean
  readonly order: number
  mentions: number
}

/** The figures of an article's sentences, each once at its first place, the weightiest first (`rank` from 1). */
export function extractFigures(article: Article): readonly Figure[] {
  const found = collect(article, currenciesOf(article))
  if (found.length === 0) return []
  const weigh = weigher(article, found)
  const own = found.map(item => labelOf(item.sentence.text, item.quantity, article.lang))
  return found
    .map((item, index) => {
      const label = own[index] ?? formerOf(item, found[index - 1], own[index - 1] ?? null, article.lang)
      return { item, label, weight: weigh(item, (own[index] ?? null) !== null) }
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ item, label }, index) => figureOf(item, label, index + 1))
}

/** "28.9 million litres of water, down from 44.3 million in 2019": the former figure has the label of the one before, with its date. */
function formerOf(item: Found, now: Found | undefined, label: string | null, lang: string): string | null {
  const { quantity, sentence } = item
  if (label === null || now?.sentence !== sentence) return null
  const isAlike = now.quantity.kind === quantity.kind && now.quantity.unit === quantity.unit
  const date = isAlike && formerDateOf(sentence.text, quantity, lang)
  return date ? `${label} ${date}` : null
}

function weigher(article: Article, found: readonly Found[]): (item: Found, hasLabel: boolean) => number {
  const { dull } = forLanguage(NOUNS, article.lang)
  const { person } = forLanguage(QUANTITY_WORDS, article.lang)
  const titleWords = new Set(contentWords(article.title, article.lang))
  const inTitle = findQuantities(article.title, article.lang)
  const largest = new Map<string, number>()
  for (const { quantity } of found)
    largest.set(groupOf(quantity), Math.max(largest.get(groupOf(quantity)) ?? 0, logOf(quantity)))
  const sentences = new Map(rankSentences(article).map(item => [item.sentence.id, item] as const))
  const order = [...sentences.values()].sort((a, b) => a.weight - b.weight)
  const rank = new Map(order.map(({ sentence }, index) => [sentence.id, index / order.length] as const))
  const keyPoints = new Set(extractKeyPoints(article).flatMap(({ cites }) => cites))
  const bottomLine = new Set(extractBottomLine(article)?.cites)
  return (item, hasLabel) => {
    const { quantity, sentence, paragraph } = item
    const shared = [...titleWords].filter(word => item.words.has(word)).length
    return weightOf({
      kind: quantity.kind,
      value: quantity.value ?? quantity.high ?? 0,
      isPerson: quantity.kind === 'count' && quantity.unit === person,
      paragraph: item.paragraphIndex,
      sentence: item.sentenceIndex,
      order: item.order,
      isNote: paragraph.kind === 'note',
      isQuote: item.inQuote,
      inTitle: inTitle.some(other => other.kind === quantity.kind && other.value === quantity.value),
      mentions: item.mentions,
      titleShare: titleWords.size ? shared / titleWords.size : 0,
      size: Math.max(0, 1 - ((largest.get(groupOf(quantity)) ?? 0) - logOf(quantity)) / DECADES),
      hasLabel,
      isHarm: quantity.kind === 'count' && isHarm(sentence.text, quantity, article.lang),
      isDull: quantity.unit !== null && dull.has(quantity.unit),
      isBare: quantity.kind === 'count' && !/\s/.test(quantity.text),
      isCompared: isCompared(sentence.text, quantity, article.lang),
      sentenceRank: rank.get(sentence.id) ?? 0,
      centrality: sentences.get(sentence.id)?.features.centrality ?? 0,
      inKeyPoint: keyPoints.has(sentence.id),
      inBottomLine: bottomLine.has(sentence.id),
    })
  }
}

const HARM_REACH = 32

/** "Three people were killed", "killing at least 34". */
function isHarm(sentence: string, { start, end, unit }: Quantity, lang: string): boolean {
  const { harm, people, person } = forLanguage(QUANTITY_WORDS, lang)
  if (unit !== person) return false
  const around = `${sentence.slice(Math.max(0, start - HARM_REACH), start)} ${sentence.slice(end, end + HARM_REACH)}`
  const { singular } = forLanguage(NOUNS, lang)
  return wordsOf(around).some(word => harm.has(word) || (people.has(word) && singular(word) !== person))
}

/** Powers of ten below the largest of its kind at which a figure's size no longer counts. */
const DECADES = 2.5

function figureOf({ quantity, sentence }: Found, label: string | null, rank: number): Figure {
  const { text, kind, value, low, high, qualifier, unit } = quantity
  return { text, kind, value, low, high, qualifier, unit, label, rank, cites: [sentence.id] }
}

const groupOf = ({ kind, unit }: Quantity) => (kind === 'measure' ? `${kind} ${unit}` : kind)
const logOf = ({ value, high }: Quantity) => Math.log10(1 + Math.abs(value ?? high ?? 0))

function collect(article: Article, currencies: CurrencyChoice): Found[] {
  const { person } = forLanguage(QUANTITY_WORDS, article.lang)
  const found: Found[] = []
  const known = new Map<string, Found[]>()
  paragraphsOf(article).forEach((paragraph, paragraphIndex) => {
    if (paragraph.kind === 'caption' || paragraph.preformatted) return
    let noun: string | null = null
    paragraph.sentences.forEach((sentence, sentenceIndex) => {
      const quantities = quantitiesOf(sentence, article.lang)
      if (quantities.length === 0) return
      const words = new Set(contentWords(sentence.text, article.lang))
      const inQuotation = quotationIn(sentence.text)
      let order = 0
      for (const read of quantities) {
        const quantity = resolve(read, noun, currencies)
        if (quantity === null) continue
        if (quantity.kind === 'count' && quantity.unit !== null) noun = quantity.unit
        const inQuote = inQuotation(quantity.start) || paragraph.kind === 'quote'
        const item = {
          quantity,
          sentence,
          paragraph,
          paragraphIndex,
          sentenceIndex,
          words,
          inQuote,
          order: order++,
          mentions: 1,
        }
        const key = keyOf(quantity)
        const alike = known.get(key) ?? []
        const same = alike.find(other => isSame(other, item) || isRepeated(other, item, person))
        if (same) {
          same.mentions++
          continue
        }
        if (alike.length < MOST_ALIKE) alike.push(item)
        known.set(key, alike)
        found.push(item)
      }
    })
  })
  return found
}

/** Equal numbers beyond these are not compared, so that a long article stays linear. */
const MOST_ALIKE = 24

/** Gives money its country and a bare count its noun; null for a number that only a noun before would have made a figure. */
function resolve(quantity: Quantity, noun: string | null, currencies: CurrencyChoice): Quantity | null {
  if (quantity.family !== null) return { ...quantity, unit: currencies[quantity.family] ?? quantity.unit }
  if (quantity.elided === false) return quantity
  if (quantity.elided === 'needed' && noun === null) return null
  return { ...quantity, unit: quantity.unit ?? noun }
}

/** Whether a place in a text stands in quotation marks; places are asked for from left to right. */
function quotationIn(text: string): (at: number) => boolean {
  let read = 0
  let curly = false
  let straight = false
  return at => {
    for (; read < at; read++) {
      const mark = text[read]
      if (mark === '“') curly = true
      else if (mark === '”') curly = false
      else if (mark === '"') straight = !straight
    }
    return curly || straight
  }
}

/** Equal amounts share a key; a share is the same in percent and as a fraction. */
function keyOf({ kind, value, low, high, unit }: Quantity): string {
  if (kind === 'ratio' && value !== null) return `share ${(value * 100).toPrecision(3)}`
  if (kind === 'percent' && unit === '%' && value !== null) return `share ${value.toPrecision(3)}`
  return [kind, kind === 'count' ? '' : unit, value, low, high].join(' ')
}

/** "“Nine people is a quiet boat”" right after "nine passengers": a quotation that speaks of the same number of people. */
function isRepeated(a: Found, b: Found, person: string): boolean {
  const { quantity: x, paragraphIndex: at, sentenceIndex: line } = a
  const { quantity: y } = b
  if (x.kind !== 'count' || y.kind !== 'count' || x.unit === null || y.unit !== person) return false
  return b.inQuote && !a.inQuote && b.paragraphIndex === at && b.sentenceIndex - line === 1
}

const MOST_COMPARED = 2

/** The same amount is the same quantity where its number is telling (three digits or more, or a billion), else where its sentences share words. */
function isSame(a: Found, b: Found): boolean {
  const { quantity: x } = a
  const { quantity: y } = b
  const digits = String(Math.abs(x.value ?? x.high ?? 0)).replace(/^0\.?0*|0+$|\./g, '').length
  if (x.kind === y.kind && (digits >= 3 || (x.kind === 'money' && (x.value ?? 0) >= 1e9))) return true
  if (x.kind === 'count' && x.unit !== null && x.unit === y.unit) return true
  let shared = 0
  for (const word of b.words) if (a.words.has(word) && !/\d/.test(word)) shared++
  if (x.kind === 'count' && x.unit !== y.unit) return (x.value ?? 0) >= 100 && shared >= MOST_COMPARED
  return shared >= MOST_COMPARED + (x.kind === y.kind ? 0 : 1)
}
