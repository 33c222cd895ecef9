import type { Article, Paragraph, Sentence } from '../article/article.ts'
import { parseDay } from './calendar.ts'
import { type Anchor, anchorOf, DEICTIC, isDoubtful, readAgainst } from './date-doubt.ts'
import { type DateMention, findDates } from './dates.ts'
import type { TimelineEvent } from './facts.ts'
import { forLanguage } from './lexicon/language.ts'
import { TIMELINE_WORDS, type TimelineLexicon } from './lexicon/timeline-words.ts'
import { type Quantity, quantitiesOf } from './quantity.ts'
import { type Speech, speechOf } from './speech.ts'

/**
 * The dated events of an article, by date and then by place. Left out are dates that hang on an unknown publication date, and
 * those that hang on a known one where that is a guess: in somebody's words, in a story of another day, in what might be.
 */
export function extractTimeline(article: Article): readonly TimelineEvent[] {
  const lexicon = forLanguage(TIMELINE_WORDS, article.lang)
  const context = { published: article.date, lang: article.lang }
  const lead = article.sections.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0]
  const events = article.sections.flatMap(section => {
    let before: Anchor | null = null
    return section.paragraphs.flatMap(paragraph => {
      if (paragraph.kind === 'caption' || paragraph.preformatted) return []
      const read = eventsOfParagraph(paragraph, paragraph === lead ? 'lead' : before, context, lexicon)
      before = read.anchor
      return read.events
    })
  })
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => compare(a.event.date, b.event.date) || a.index - b.index)
    .map(({ event }) => event)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

type Context = { readonly published: string | null; readonly lang: string }

/** What is known around a sentence: which of its words somebody said, and the last date told before it. */
type Around = { readonly speech: Speech; readonly sentence: number; readonly anchor: Anchor | null }

/**
 * The events of a paragraph, and the last date that it tells in so many words; `before` is that of the paragraph before it.
 * An article's lead counts from the day of publication, whatever it tells.
 */
function eventsOfParagraph(
  paragraph: Paragraph,
  before: Anchor | null | 'lead',
  context: Context,
  lexicon: TimelineLexicon,
): { readonly events: readonly TimelineEvent[]; readonly anchor: Anchor | null } {
  const speech = speechOf(paragraph, context.lang)
  const isLead = before === 'lead'
  let anchor: Anchor | null = before && before !== 'lead' ? { ...before, near: false } : null
  let own: Anchor | null = null
  const events = paragraph.sentences.flatMap((sentence, index) => {
    const mentions = findDates(sentence.text, context).flatMap(
      mention => readAgainst(anchor, mention, sentence.text, context) ?? [],
    )
    const found = eventsOf(sentence, mentions, { speech, sentence: index, anchor }, context, lexicon)
    own = anchorOf(mentions) ?? own
    anchor = isLead ? null : (own ?? anchor)
    return found
  })
  return { events, anchor: own }
}

function eventsOf(
  sentence: Sentence,
  mentions: readonly DateMention[],
  around: Around,
  context: Context,
  lexicon: TimelineLexicon,
): TimelineEvent[] {
  if (mentions.length === 0) return []
  const quantities = quantitiesOf(sentence, context.lang)
  const kept = mentions.filter(mention =>
    isEvent(sentence.text, mention, quantities, around, context, lexicon),
  )
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
  around: Around,
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
  const quoted = around.speech.isSaid(around.sentence, mention.start)
  if (quoted && DEICTIC.has(mention.form)) return false
  if (mention.precision !== 'day' && quoted && lexicon.condition.test(before)) return false
  const since = lexicon.since.test(before)
  const clause = clauseAround(text, mention, lexicon)
  if (isDoubtful(text, mention, clause, around.anchor, context)) return false
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
