import type { Article, Sentence } from '../article/article.ts'
import { paragraphsOf } from '../article/article.ts'
import { parseDay } from './calendar.ts'
import { type DateMention, findDates } from './dates.ts'
import type { TimelineEvent } from './facts.ts'
import { forLanguage } from './lexicon/language.ts'
import { TIMELINE_WORDS, type TimelineLexicon } from './lexicon/timeline-words.ts'
import { type Quantity, quantitiesOf } from './quantity.ts'

/** The dated events of an article, by date and then by place; dates that hang on an unknown publication date are left out. */
export function extractTimeline(article: Article): readonly TimelineEvent[] {
  const lexicon = forLanguage(TIMELINE_WORDS, article.lang)
  const context = { published: article.date, lang: article.lang }
  const events = paragraphsOf(article).flatMap(paragraph =>
    paragraph.kind === 'caption' || paragraph.preformatted
      ? []
      : paragraph.sentences.flatMap(sentence => eventsOf(sentence, context, lexicon)),
  )
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => compare(a.event.date, b.event.date) || a.index - b.index)
    .map(({ event }) => event)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

type Context = { readonly published: string | null; readonly lang: string }

function eventsOf(sentence: Sentence, context: Context, lexicon: TimelineLexicon): TimelineEvent[] {
  const mentions = findDates(sentence.text, context)
  if (mentions.length === 0) return []
  const quantities = quantitiesOf(sentence, context.lang)
  const kept = mentions.filter(mention => isEvent(sentence.text, mention, quantities, context, lexicon))
  const clauses = cut(sentence.text, kept, lexicon)
  const seen = new Set<string>()
  return kept.flatMap((mention, index) => {
    const date = mention.edtf
    if (date === null || seen.has(date)) return []
    seen.add(date)
    return [{ date, text: clauses[index] ?? sentence.text, cites: [sentence.id] }]
  })
}

const FIGURES_OF_CHANGE = new Set(['percent', 'count', 'measure', 'money', 'duration'])

function isEvent(
  text: string,
  mention: DateMention,
  quantities: readonly Quantity[],
  context: Context,
  lexicon: TimelineLexicon,
): boolean {
  if (mention.edtf === null || mention.precision === 'long' || mention.form === 'half') return false
  if (mention.relative && mention.precision === 'year') return false
  if (mention.form === 'unit' && (mention.precision === 'year' || lexicon.vagueUnit.test(mention.text)))
    return false
  const before = text.slice(Math.max(0, mention.start - 80), mention.start)
  const after = text.slice(mention.end, mention.end + 24)
  if (lexicon.attributive.test(after) || lexicon.said.test(before)) return false
  if (mention.precision !== 'day' && isQuoted(text, mention) && lexicon.condition.test(before)) return false
  const since = lexicon.since.test(before)
  const clause = clauseAround(text, mention, lexicon)
  const inClause = quantities.filter(
    ({ start, kind }) => start >= clause.start && start < clause.end && FIGURES_OF_CHANGE.has(kind),
  )
  if (since) return !lexicon.superlative.test(before) && inClause.length === 0
  if (lexicon.reference.test(before)) return false
  if (mention.precision !== 'day' && lexicon.longReference.test(before)) return false
  if (mention.precision === 'year') return isYearEvent(text, mention, before, inClause, context, lexicon)
  if (inClause.length === 0) return true
  const words = text.slice(clause.start, clause.end)
  if (mention.precision === 'day') return !lexicon.level.test(words)
  if (mention.form === 'unit' && lexicon.level.test(words)) return false
  if (mention.precision === 'days') return true
  return (
    !(lexicon.statistic.test(words) || lexicon.forecast.test(words)) ||
    !inClause.some(({ kind }) => kind !== 'money')
  )
}

/** How far before a date the quotation that it stands in may open. */
const LONGEST_QUOTATION = 1000

/** Whether a date stands in words that somebody said. */
function isQuoted(text: string, { start }: DateMention): boolean {
  const from = Math.max(0, start - LONGEST_QUOTATION)
  const before = text.slice(from, start)
  const opens = from === 0 && before.startsWith('"') ? 0 : -1
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf(' "'), opens)
  return open >= 0 && !/[”"]/.test(before.slice(open + 2))
}

/** A past year dates an event after "in" or "since"; a year to come does so only where something is due, not aimed at. */
function isYearEvent(
  text: string,
  mention: DateMention,
  before: string,
  inClause: readonly Quantity[],
  context: Context,
  lexicon: TimelineLexicon,
): boolean {
  const year = Number(/\d{4}/.exec(mention.edtf ?? '')?.[0])
  const published = parseDay(context.published)?.year ?? null
  if (!lexicon.beforeYear.test(before) && !lexicon.vagueYear.test(mention.text)) return false
  if (published !== null && year >= published) {
    if (lexicon.target.test(before)) return false
    return inClause.every(({ kind }) => kind === 'money') && !lexicon.forecast.test(text)
  }
  if (published !== null && lexicon.target.test(before)) return false
  // What was spent or counted "in 2025" is that year's figure.
  if (published !== null && year >= published - 1 && inClause.length > 0) return false
  return (
    !(inClause.length > 0 && lexicon.statistic.test(text)) || inClause.every(({ kind }) => kind === 'money')
  )
}

/** Characters each side of a date that its clause may reach. */
const REACH = 400

/** The clause of a date: from the last comma, semicolon or relative word before it to the next one after it. */
function clauseAround(
  text: string,
  { start, end }: DateMention,
  { boundary }: TimelineLexicon,
): { start: number; end: number } {
  const first = Math.max(0, start - REACH)
  let from = first
  let to = Math.min(text.length, end + REACH)
  for (const match of text.slice(first, to).matchAll(boundary)) {
    const at = first + match.index
    if (at < start) from = at
    else if (at >= end) {
      to = at
      break
    }
  }
  return { start: from, end: to }
}

/** For each date its part of the sentence, where the sentence has several; the whole where no good cut lies between. */
function cut(text: string, mentions: readonly DateMention[], lexicon: TimelineLexicon): string[] {
  if (mentions.length < 2) return mentions.map(() => text)
  const cuts = mentions
    .slice(1)
    .map((mention, index) => cutBetween(text, mentions[index]!.end, mention.start, lexicon))
  if (cuts.includes(null)) return mentions.map(() => text)
  return mentions.map((_, index) => {
    const from = index === 0 ? 0 : cuts[index - 1]!
    const to = cuts[index] ?? text.length
    return text
      .slice(from, to)
      .replace(/^[\s,;:]+|[\s,;:]+$/gu, '')
      .replace(lexicon.joins, '')
  })
}

function cutBetween(text: string, from: number, to: number, lexicon: TimelineLexicon): number | null {
  const gap = text.slice(from, to)
  // "On 18 and 19 February": what joins two days is no cut.
  if (gap.trim().split(' ').length < 2) return null
  for (const pattern of lexicon.cuts) {
    const match = [...gap.matchAll(pattern)].at(-1)
    if (match) return from + match.index
  }
  return null
}
