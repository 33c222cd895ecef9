import { paragraphsOf } from '../article/article.ts'
import type { KeyPoint, Statement } from '../facts/facts.ts'
import { leaningOf } from '../facts/standalone.ts'
import { dateText } from './date-text.ts'
import { frameOf } from './frame.ts'
import { headline } from './headline.ts'
import { leadOf } from './lead.ts'
import { ranked } from './priority.ts'
import { type Desk, figuresOf, firstOf, lineOf, peopleOf, quotesOf, timelineOf, unsaidOf } from './setting.ts'
import type { FigureView, Line, OnePagerView, Tile } from './view.ts'

const MOST = {
  tiles: 3,
  leading: 5,
  points: 5,
  obstacles: 3,
  next: 3,
  people: 8,
  timeline: 5,
  reserve: 8,
  leadWords: 8,
} as const
const LEAST_QUOTE_WORDS = 2
const MOST_QUOTE_WORDS = 45

/** The one-pager: everything it could hold, in order of priority within each slot; what does not fit is left out in the layout. */
export function onePagerView(desk: Desk): OnePagerView {
  const { article, facts } = desk
  const quote = quotesOf(desk).find(q => {
    const words = q.text.split(/\s+/).length
    return q.speaker !== null && words >= LEAST_QUOTE_WORDS && words <= MOST_QUOTE_WORDS
  })
  const answer = facts.bottomLine ? [facts.bottomLine] : []
  const points = facts.keyPoints.slice(0, MOST.points)
  const { obstacles, next } = unsaidOf(facts, [...answer, ...points], MOST)
  return {
    kind: 'one-pager',
    frame: frameOf(desk),
    headline: headline(article.title),
    lede: facts.bottomLine && (ranked('one-pager', 'lede', [lineOf(desk, facts.bottomLine)])[0] ?? null),
    tiles: ranked('one-pager', 'tiles', tilesOf(desk)),
    keyPoints: ranked('one-pager', 'keyPoints', pointsOf(desk, points)),
    obstacles: ranked(
      'one-pager',
      'obstacles',
      obstacles.map(statement => lineOf(desk, statement)),
    ),
    next: ranked(
      'one-pager',
      'next',
      next.map(statement => lineOf(desk, statement)),
    ),
    quote: ranked('one-pager', 'quotes', quote ? [quote] : [])[0] ?? null,
    people: ranked('one-pager', 'people', peopleOf(desk).slice(0, MOST.people)),
    timeline: timelineOf(desk, 'one-pager', MOST.timeline),
    reserve: reserveOf(desk, [...answer, ...points, ...obstacles, ...next]),
  }
}

/** Key points with the section's label as lead-in, once a section. */
function pointsOf(desk: Desk, points: readonly KeyPoint[]): readonly Line[] {
  const seen = new Set<string>()
  return points.map(point => {
    const { label = null, edited = false } =
      desk.article.sections.find(section => section.id === point.section) ?? {}
    const fits = label !== null && !seen.has(label) && label.split(/\s+/).length <= MOST.leadWords
    if (label !== null) seen.add(label)
    return lineOf(desk, point, fits ? { text: leadOf(label, desk.article), edited } : null)
  })
}

/** Up to three figures; the places left are filled with who, where and when. */
function tilesOf(desk: Desk): readonly Tile[] {
  const { labels } = desk
  const leading = figuresOf(desk).slice(0, MOST.leading)
  const chosen = leading.slice(0, desk.facts.figures.filter(figure => figure.placing !== undefined).length)
  // Of the first figures that no editor chose, those that say what they measure: a tile is read without its sentence.
  const worth = (view: FigureView) =>
    view.label !== null ? 2 : view.rest !== null && view.words !== null ? 1 : 0
  const figures = [...chosen, ...leading.slice(chosen.length).sort((a, b) => worth(b) - worth(a))]
    .slice(0, MOST.tiles)
    .map((view): Tile => {
      return {
        caption: null,
        number: view.number,
        rest: view.rest,
        long: view.long,
        wide: view.wide,
        qualifier: view.qualifier,
        text: view.label ?? view.words,
        edited: view.edited,
        refs: view.refs,
      }
    })
  return [...figures, ...factTiles(desk)]
    .slice(0, MOST.tiles)
    .map(tile => ({ ...tile, caption: tile.caption && (labels[tile.caption] ?? null) }))
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
  const known = facts.people.filter(p => p.roles.length > 0).sort((a, b) => b.mentions - a.mentions)
  const person = firstOf(known)[0]
  const event = facts.timeline[0]
  return [
    ...(place
      ? [tile('where', place.name, clauseWith(place.name, desk.sentence(place.cites[0])), place.cites)]
      : []),
    ...(person ? [tile('who', person.name, person.roles[0] ?? null, person.cites, person.edited)] : []),
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

/** First sentences of paragraphs that no slot uses and no editor left out, for pages that the slots leave half empty. */
export function reserveOf(desk: Desk, printed: readonly Statement[]): readonly Line[] {
  const used = new Set([...printed.flatMap(statement => statement.cites), ...desk.setting.dropped])
  return paragraphsOf(desk.article)
    .filter(paragraph => paragraph.kind === 'text' || paragraph.kind === 'item')
    .flatMap(paragraph => paragraph.sentences.slice(0, 1))
    .filter(sentence => !used.has(sentence.id) && sayable(sentence.text, desk.article.lang))
    .slice(0, MOST.reserve)
    .map(sentence => lineOf(desk, { text: sentence.text, cites: [sentence.id] }))
}

/** Whether a sentence taken out of its paragraph tells something: whole, no quotation, not leaning on the one before. */
function sayable(text: string, lang: string): boolean {
  return (
    text.split(/\s+/).length >= LEAST_RESERVE_WORDS &&
    leaningOf(text, lang).kind === 'none' &&
    !/[“"«„?]/.test(text)
  )
}

const LEAST_RESERVE_WORDS = 8
