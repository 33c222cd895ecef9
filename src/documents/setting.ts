import type { Article, Sentence, SentenceId } from '../article/article.ts'
import type { Facts, Statement } from '../facts/facts.ts'
import type { MemoOptions } from '../options.ts'
import { dateText } from './date-text.ts'
import { figureView } from './figure-view.ts'
import { labelsFor } from './labels.ts'
import { quotationText } from './quotation.ts'
import { createReferrer, type Referrer } from './references.ts'
import type { EventView, FigureView, Line, NameView, Paper, PersonView, QuoteView } from './view.ts'

/** What the office adds to an article: paper, brand and the memo's head. Every field that is not known is null. */
export type Setting = {
  readonly paper: Paper
  readonly brand: {
    readonly organisation: string | null
    readonly contact: string | null
    readonly accent: string | null
    /** A data URI. */
    readonly logo: string | null
  }
  readonly memo: MemoOptions
  /** Where another document finds the annex; null where no memo is built beside it. */
  readonly annex: string | null
  /** The article's images by the address that it gives them, as data URIs. */
  readonly pictures: Readonly<Record<string, string>>
}

/** An article with its facts and the means to print them: what every document draws on. */
export type Desk = {
  readonly article: Article
  readonly facts: Facts
  readonly setting: Setting
  readonly labels: Readonly<Record<string, string>>
  readonly refer: Referrer
  readonly sentence: (id: SentenceId | undefined) => string
}

/** Gathers what a document needs; `annex` is the file that holds the numbered paragraphs, `''` within that file. */
export function deskOf(article: Article, facts: Facts, setting: Setting, annex: string | null): Desk {
  const sentences = new Map<SentenceId, Sentence>()
  for (const section of article.sections)
    for (const paragraph of section.paragraphs)
      for (const sentence of paragraph.sentences) sentences.set(sentence.id, sentence)
  const labels = labelsFor(article.lang)
  return {
    article,
    facts,
    setting,
    labels,
    refer: createReferrer(annex, labels.paragraph ?? ''),
    sentence: id => (id === undefined ? '' : (sentences.get(id)?.text ?? '')),
  }
}

/** A statement as a printed line. */
export function lineOf(
  desk: Desk,
  statement: Statement & { readonly edited?: boolean },
  lead: string | null = null,
): Line {
  return {
    lead,
    text: statement.display ?? statement.text,
    refs: desk.refer(statement.cites),
    edited: statement.edited ?? false,
  }
}

/** Figures in order of rank. */
export function figuresOf(desk: Desk): readonly FigureView[] {
  return [...desk.facts.figures]
    .sort((a, b) => a.rank - b.rank)
    .map(figure => figureView(figure, desk.sentence(figure.cites[0]), desk.refer, desk.article.lang))
}

/** People with a role first, each group in the order of the article. */
export function peopleOf(desk: Desk): readonly PersonView[] {
  const { people } = desk.facts
  return [...people.filter(p => p.roles.length > 0), ...people.filter(p => p.roles.length === 0)].map(
    person => ({
      name: person.name,
      role: person.roles[0] ?? null,
      refs: desk.refer(person.cites.slice(0, 1)),
    }),
  )
}

/** Organisations or places by number of mentions. */
export function namesOf(desk: Desk, key: 'organisations' | 'places'): readonly NameView[] {
  return desk.facts[key].map(named => ({
    name: named.name,
    mentions: named.mentions,
    refs: desk.refer(named.cites.slice(0, 1)),
  }))
}

/** Dated events in order of time. */
export function timelineOf(desk: Desk): readonly EventView[] {
  return desk.facts.timeline.map(event => ({
    date: dateText(event.date, desk.article.lang),
    text: event.text,
    refs: desk.refer(event.cites),
  }))
}

/** Quotes with speakers and what is known of them, those with a named speaker first, longer ones before shorter. */
export function quotesOf(desk: Desk): readonly QuoteView[] {
  const words = (text: string) => text.split(/\s+/).length
  const weight = (quote: Facts['quotes'][number]) =>
    (quote.speaker ? 100 : 0) - (quote.likely ? 40 : 0) - Math.abs(words(quote.text) - 18)
  return [...desk.facts.quotes]
    .map((quote, index) => ({ quote, index }))
    .sort((a, b) => weight(b.quote) - weight(a.quote) || a.index - b.index)
    .map(({ quote }) => ({
      text: quotationText(quote.text, quote.cites.map(desk.sentence).join(' ')),
      speaker: quote.speaker,
      role: desk.facts.people.find(person => person.name === quote.speaker)?.roles[0] ?? null,
      likely: quote.likely ?? false,
      refs: desk.refer(quote.cites),
    }))
}

/** Statements of a slot less those that a slot before it prints; all of them where nothing else would stay. */
export function unsaid<T extends Statement>(
  statements: readonly T[],
  said: readonly Statement[],
): readonly T[] {
  const cited = new Set(said.flatMap(statement => statement.cites))
  const rest = statements.filter(statement => !statement.cites.some(id => cited.has(id)))
  return rest.length > 0 ? rest : statements
}
