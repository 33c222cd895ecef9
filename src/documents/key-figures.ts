import { tableView } from './annex.ts'
import { figureView } from './figure-view.ts'
import { frameOf } from './frame.ts'
import { headline } from './headline.ts'
import { type Desk, namesOf, peopleOf, quotesOf, timelineOf } from './setting.ts'
import type { KeyFiguresView } from './view.ts'

const MOST = { cards: 6, figures: 24, people: 16, names: 14, timeline: 12, quotes: 6 } as const

/** The key-figures sheet: up to six figures as cards, the rest in a table, the article's tables, then names, dates and quotes. */
export function keyFiguresView(desk: Desk): KeyFiguresView {
  const { article, facts } = desk
  const figures = [...facts.figures]
    .sort((a, b) => a.rank - b.rank)
    .map(figure => figureView(figure, desk.sentence(figure.cites[0]), desk.refer, article.lang))
  return {
    kind: 'key-figures',
    frame: frameOf(desk),
    headline: headline(article.title),
    cards: figures.slice(0, MOST.cards),
    figures: figures.slice(MOST.cards, MOST.cards + MOST.figures),
    tables: article.tables.map(tableView),
    people: peopleOf(desk).slice(0, MOST.people),
    organisations: namesOf(desk, 'organisations').slice(0, MOST.names),
    places: namesOf(desk, 'places').slice(0, MOST.names),
    timeline: timelineOf(desk).slice(0, MOST.timeline),
    quotes: quotesOf(desk).slice(0, MOST.quotes),
  }
}
