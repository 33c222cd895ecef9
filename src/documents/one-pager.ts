import { paragraphsOf, type Sentence } from '../article/article.ts'
import type { KeyPoint, Statement } from '../facts/facts.ts'
import { leaningOf } from '../facts/standalone.ts'
import { chartOf } from './chart.ts'
import { dateText } from './date-text.ts'
import { frameOf } from './frame.ts'
import { headline } from './headline.ts'
import { leadOf } from './lead.ts'
import { beyondOf, eventGist, figureName, parted, quoteName, ranked } from './priority.ts'
import { saysMuch } from './quotation.ts'
import { type Desk, firstOf, lineOf, peopleOf, quotesOf, tellingOf, unsaidOf } from './setting.ts'
import { timelineOf } from './timeline.ts'
import type { Line, OnePagerView, QuoteView, Tile } from './view.ts'
import { byStanding, roleOf } from './who.ts'

const MOST = {
  tiles: 3,
  points: 5,
  quotes: 1,
  obstacles: 3,
  next: 3,
  people: 8,
  timeline: 5,
  reserve: 20,
  leadWords: 8,
} as const
const MOST_QUOTE_REFS = 3
const MOST_QUOTE_WORDS = 45

/** The one-pager: everything it could hold, in order of priority within each slot; what does not fit is left out in the layout. */
export function onePagerView(desk: Desk): OnePagerView {
  const { article, facts } = desk
  const answer = facts.bottomLine ? [facts.bottomLine] : []
  const points = parted(
    ranked('one-pager', 'keyPoints', pointsOf(desk, facts.keyPoints)),
    MOST.points,
    textOf,
    textOf,
  )
  const leading = [...answer, ...facts.keyPoints.slice(0, MOST.points)]
  const unsaid = unsaidOf(desk, leading, MOST)
  const lines = (slot: 'obstacles' | 'next') =>
    parted(
      ranked(
        'one-pager',
        slot,
        unsaid[slot].map(statement => lineOf(desk, statement)),
      ),
      MOST[slot],
      textOf,
      textOf,
    )
  const [obstacles, next] = [lines('obstacles'), lines('next')]
  const said = [...leading, ...unsaid.obstacles.slice(0, MOST.obstacles), ...unsaid.next.slice(0, MOST.next)]
  const tiles = tilesOf(desk)
  const figures = parted(ranked('one-pager', 'tiles', tiles), MOST.tiles, figureName, tile => tile.sentence)
  const people = parted(ranked('one-pager', 'people', peopleOf(desk)), MOST.people, person => person.name)
  const quotes = parted(
    ranked(
      'one-pager',
      'quotes',
      quotesOf(desk)
        .filter(printable)
        .map(quote => ({ ...quote, refs: quote.refs.slice(0, MOST_QUOTE_REFS) })),
    ),
    MOST.quotes,
    quoteName,
    quote => quote.text,
  )
  const events = timelineOf(desk, 'one-pager', { statements: said, quotes: quotes.shown })
  const timeline = parted(events, MOST.timeline, event => event.date, eventGist)
  const charts = article.tables
    .map(table => chartOf(table, desk, { compact: true }))
    .filter(chart => chart !== null)
  const slots = [points, obstacles, next, figures, people, timeline, quotes]
  return {
    kind: 'one-pager',
    frame: frameOf(desk),
    chart: ranked('one-pager', 'charts', charts.slice(0, 1))[0] ?? null,
    headline: headline(article.title),
    lede: facts.bottomLine && (ranked('one-pager', 'lede', [lineOf(desk, facts.bottomLine)])[0] ?? null),
    tiles: figures.shown.map(({ sentence: _, ...tile }) => tile),
    keyPoints: points.shown,
    obstacles: obstacles.shown,
    next: next.shown,
    quote: quotes.shown[0] ?? null,
    people: people.shown,
    timeline: timeline.shown,
    reserve: reserveOf(desk, said),
    beyond: beyondOf(
      slots.flatMap(slot => slot.beyond),
      said,
    ),
  }
}

function textOf(line: Line): string {
  return line.text
}

/** Whether a quotation is one to pull out: by someone, and of a length that the eye takes in. */
function printable({ text, speaker }: QuoteView): boolean {
  const words = text.split(/\s+/).length
  return speaker !== null && saysMuch(text) && words <= MOST_QUOTE_WORDS
}

/** Key points with the section's label as lead-in, once a section. */
export function pointsOf(desk: Desk, points: readonly KeyPoint[]): readonly Line[] {
  const seen = new Set<string>()
  return points.map(point => {
    const { label = null, edited = false } =
      desk.article.sections.find(section => section.id === point.section) ?? {}
    const fits = label !== null && !seen.has(label) && label.split(/\s+/).length <= MOST.leadWords
    if (label !== null) seen.add(label)
    return lineOf(desk, point, fits ? { text: leadOf(label, desk.article), edited } : null)
  })
}

/** Figures, then, in the places that they leave, who, where and when; each with its sentence. */
function tilesOf(desk: Desk): readonly (Tile & { readonly sentence: string | null })[] {
  const { labels } = desk
  const figures = tellingOf(desk).map(view => ({
    caption: null,
    number: view.number,
    rest: view.rest,
    long: view.long,
    wide: view.wide,
    qualifier: view.qualifier,
    text: view.label ?? view.words,
    edited: view.edited,
    refs: view.refs,
    sentence: view.sentence,
  }))
  const facts = factTiles(desk)
    .slice(0, Math.max(0, MOST.tiles - figures.length))
    .map(tile => ({ ...tile, caption: tile.caption && (labels[tile.caption] ?? null), sentence: null }))
  // A single fact would stand alone in a row made for three; a single figure may.
  return figures.length === 0 && facts.length === 1 ? [] : [...figures, ...facts]
}

function factTiles(desk: Desk): readonly Tile[] {
  const { facts, article } = desk
  const tile = (
    caption: string,
    number: string,
    text: string | null,
    cites: readonly `p${number}s${number}`[],
    edited = false,
  ): Tile => ({
    caption,
    number,
    rest: null,
    long: number.length > 13,
    wide: false,
    qualifier: null,
    text,
    edited,
    refs: desk.refer(cites.slice(0, 1)),
  })
  const place = facts.places[0]
  const person = firstOf(byStanding(facts, article.lang).filter(p => p.roles.length > 0))[0]
  const event = facts.timeline[0]
  return [
    ...(place
      ? [tile('where', place.name, clauseWith(place.name, desk.sentence(place.cites[0])), place.cites)]
      : []),
    ...(person ? [tile('who', person.name, roleOf(person, article.lang), person.cites, person.edited)] : []),
    ...(event
      ? [tile('when', dateText(event.date, article.lang), clauseWith('', event.text), event.cites)]
      : []),
  ]
}

const MOST_CLAUSE_WORDS = 14

/** The sentence up to its first comma, where that names the thing and is short enough to stand under a tile. */
function clauseWith(name: string, sentence: string): string | null {
  const clause = sentence.split(/[,;:]\s/)[0] ?? ''
  const words = clause.split(/\s+/).length
  if (!clause.includes(name) || words < 3 || words > MOST_CLAUSE_WORDS) return null
  return clause.replace(/[.!?]$/, '')
}

/**
 * Sentences of the article, in its order, that no slot prints and no editor left out, for pages that the slots leave half
 * empty: the first of each paragraph, and where those are few or short, the others.
 */
export function reserveOf(desk: Desk, printed: readonly Statement[]): readonly Line[] {
  const used = new Set([...printed.flatMap(statement => statement.cites), ...desk.setting.dropped])
  const said = new Set(printed.map(statement => statement.text))
  const fresh = (sentence: Sentence) => {
    if (used.has(sentence.id) || said.has(sentence.text)) return false
    if (!sayable(sentence.text, desk.article.lang)) return false
    said.add(sentence.text)
    return true
  }
  const paragraphs = paragraphsOf(desk.article).filter(({ kind }) => kind === 'text' || kind === 'item')
  const first = paragraphs.flatMap(({ sentences }) => sentences.slice(0, 1)).filter(fresh)
  const others = isLittle(first)
    ? paragraphs.flatMap(({ sentences }) => sentences.slice(1)).filter(fresh)
    : []
  const chosen = new Set([...first, ...others].slice(0, MOST.reserve))
  return paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(sentence => chosen.has(sentence))
    .map(({ id, text }) => lineOf(desk, { text, cites: [id] }))
}

/** Sentences, and letters of them all, that a page has room for. */
const FEW_FIRST = { sentences: 10, letters: 900 } as const
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Whether sentences leave a page half empty. An ideograph is as wide as two letters. */
function isLittle(sentences: readonly Sentence[]): boolean {
  const letters = sentences.reduce((sum, { text }) => sum + text.length + (text.match(WIDE)?.length ?? 0), 0)
  return sentences.length < FEW_FIRST.sentences || letters < FEW_FIRST.letters
}

const LEAST_RESERVE_WORDS = 8
const LEAST_RESERVE_CHARACTERS = 14
const LONGEST_WORD = 40
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Whether a sentence taken out of its paragraph tells something: whole, no quotation, not leaning on the one before, no address. */
function sayable(text: string, lang: string): boolean {
  const words = text.split(/\s+/)
  const whole = UNSPACED.test(text)
    ? text.length >= LEAST_RESERVE_CHARACTERS
    : words.length >= LEAST_RESERVE_WORDS && words.every(word => word.length <= LONGEST_WORD)
  return whole && leaningOf(text, lang).kind === 'none' && !/[“"«„「『?？]/.test(text)
}
