import type { Article, Sentence, SentenceId } from '../article/article.ts'
import type { Facts, Figure, Placing, Statement } from '../facts/facts.ts'
import type { Brand, MemoOptions } from '../options.ts'
import { figureView, isRoundabout, lentTo, placesLost } from './figure-view.ts'
import type { Labels } from './labels.ts'
import { quotationText } from './quotation.ts'
import { createReferrer, type Referrer } from './references.ts'
import { printable } from './slots.ts'
import type { FigureView, Line, NameView, Paper, PersonView, QuoteView } from './view.ts'
import { byStanding, roleOf } from './who.ts'

/** What the office adds to an article: paper, brand and the memo's head. Every field that is not known is null. */
export type Setting = {
  readonly paper: Paper
  /** The logo as a data URI. */
  readonly brand: Omit<Brand, 'logo'> & { readonly logo: string | null }
  readonly memo: MemoOptions
  readonly labels: Labels
  /** Where another document finds the annex; null where no memo is built beside it. */
  readonly annex: string | null
  /** The article's images by the address that it gives them, as data URIs. */
  readonly pictures: Readonly<Record<string, string>>
  /** Sentences that the editor left out: none of them fills a space. */
  readonly dropped: readonly SentenceId[]
}

/** An article with its facts and the means to print them: what every document draws on. */
export type Desk = {
  readonly article: Article
  readonly facts: Facts
  readonly setting: Setting
  readonly labels: Labels
  readonly refer: Referrer
  readonly sentence: (id: SentenceId | undefined) => string
}

/** Gathers what a document needs; `annex` is the file that holds the numbered paragraphs, `''` within that file. */
export function deskOf(article: Article, facts: Facts, setting: Setting, annex: string | null): Desk {
  const sentences = new Map<SentenceId, Sentence>()
  for (const section of article.sections)
    for (const paragraph of section.paragraphs)
      for (const sentence of paragraph.sentences) sentences.set(sentence.id, sentence)
  const { labels } = setting
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
  statement: Statement,
  lead: { readonly text: string; readonly edited: boolean } | null = null,
): Line {
  return {
    lead: lead?.text ?? null,
    leadEdited: lead?.edited ?? false,
    text: statement.display ?? statement.text,
    refs: desk.refer(statement.cites),
    edited: statement.edited ?? false,
  }
}

/** Figures in order of rank, manners of speaking last. */
export function figuresOf(desk: Desk): readonly FigureView[] {
  const { lang } = desk.article
  const { figures } = desk.facts
  const givesWay = (figure: Figure) => Number(isRoundabout(figure, lang))
  const bySentence = new Map<SentenceId | undefined, Figure[]>()
  for (const figure of figures) {
    const together = bySentence.get(figure.cites[0])
    if (together) together.push(figure)
    else bySentence.set(figure.cites[0], [figure])
  }
  return [...figures]
    .sort((a, b) => givesWay(a) - givesWay(b) || a.rank - b.rank)
    .map(figure => {
      const sentence = desk.sentence(figure.cites[0])
      const lent = lentTo(figure, bySentence.get(figure.cites[0]) ?? [], sentence, lang)
      return figureView(figure, sentence, desk.refer, lang, lent)
    })
}

/** Figures for places where their sentences do not stand: the editor's first, then by rank, those that do not say what they measure later. */
export function tellingOf(desk: Desk): readonly FigureView[] {
  const all = figuresOf(desk)
  const placed = desk.facts.figures.filter(figure => figure.placing !== undefined).length
  const others = all.slice(placed).map((view, index) => ({ view, place: index + placesLost(view) }))
  return [...all.slice(0, placed), ...others.sort((a, b) => a.place - b.place).map(({ view }) => view)]
}

/** Whom the editor put first, then people with a role, then the others, the most important of each first. */
export function peopleOf(desk: Desk): readonly PersonView[] {
  const { lang } = desk.article
  return firstOf(byStanding(desk.facts, lang)).map(person => ({
    name: person.name,
    role: roleOf(person, lang),
    edited: (person.edited ?? false) && person.roles.length > 0,
    refs: desk.refer(person.cites.slice(0, 1)),
  }))
}

/** The items that the editor put first in that order, then the others as they are. */
export function firstOf<T extends Placing>(items: readonly T[]): readonly T[] {
  const placing = (item: T) => item.placing ?? Number.MAX_SAFE_INTEGER
  return [...items].sort((a, b) => placing(a) - placing(b))
}

/** Organisations or places by number of mentions. */
export function namesOf(desk: Desk, key: 'organisations' | 'places'): readonly NameView[] {
  const byMentions = desk.facts[key].toSorted((a, b) => b.mentions - a.mentions)
  return byMentions.map(named => ({
    name: named.name,
    mentions: named.mentions,
    refs: desk.refer(named.cites.slice(0, 1)),
  }))
}

/** Quotes with speakers and what is known of them: the editor's first, then those with a named speaker, longer ones before shorter. */
export function quotesOf(desk: Desk): readonly QuoteView[] {
  const words = (text: string) => text.split(/\s+/).length
  const weight = (quote: Facts['quotes'][number]) =>
    (quote.speaker ? 100 : 0) - (quote.likely ? 40 : 0) - Math.abs(words(quote.text) - 18)
  const heaviest = [...desk.facts.quotes].sort((a, b) => weight(b) - weight(a))
  return firstOf(heaviest).map(quote => {
    const speaker = desk.facts.people.find(person => person.name === quote.speaker)
    return {
      text: quotationText(quote.text, quote.cites.map(desk.sentence).join(' ')),
      speaker: quote.speaker,
      role: speaker ? roleOf(speaker, desk.article.lang) : null,
      edited: (speaker?.edited ?? false) && speaker?.roles[0] !== undefined,
      likely: quote.likely ?? false,
      refs: desk.refer(quote.cites),
    }
  })
}

/** Statements of a slot less those that a slot before it prints, and less repetitions: no document says a thing twice. */
function unsaid<T extends Statement>(statements: readonly T[], said: readonly Statement[]): readonly T[] {
  const cited = new Set(said.flatMap(statement => statement.cites))
  const texts = new Set(said.map(statement => statement.text))
  return statements.filter(statement => {
    if (texts.has(statement.text) || statement.cites.some(id => cited.has(id))) return false
    texts.add(statement.text)
    return true
  })
}

/**
 * What stands in the way and what happens next, less what was said before. Next steps leave out the obstacles that are printed,
 * the first `most`.
 */
export function unsaidOf(
  desk: Desk,
  said: readonly Statement[],
  most: { readonly obstacles: number },
): { readonly obstacles: Facts['obstacles']; readonly next: Facts['next'] } {
  const obstacles = unsaid(printable(desk, 'obstacles'), said)
  return {
    obstacles,
    next: unsaid(printable(desk, 'next'), [...said, ...obstacles.slice(0, most.obstacles)]),
  }
}
