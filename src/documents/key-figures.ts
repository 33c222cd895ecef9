import { tableView } from './annex.ts'
import { frameOf } from './frame.ts'
import { headline } from './headline.ts'
import { ranked } from './priority.ts'
import { type Desk, figuresOf, namesOf, peopleOf, quotesOf, timelineOf } from './setting.ts'
import type { FigureRow, FigureView, KeyFiguresView } from './view.ts'

const MOST = { cards: 6, rows: 18, people: 16, names: 14, timeline: 12, quotes: 6 } as const

/** The key-figures sheet: up to six figures as cards, the rest in a table, the article's tables, then names, dates and quotes. */
export function keyFiguresView(desk: Desk): KeyFiguresView {
  const { article } = desk
  const figures = figuresOf(desk)
  return {
    kind: 'key-figures',
    frame: frameOf(desk),
    headline: headline(article.title),
    cards: figures.slice(0, MOST.cards),
    figures: ranked('key-figures', 'figures', rowsOf(figures.slice(MOST.cards)).slice(0, MOST.rows)),
    tables: article.tables.map(table => tableView(table, article.lang)),
    people: ranked('key-figures', 'people', peopleOf(desk).slice(0, MOST.people)),
    organisations: ranked(
      'key-figures',
      'organisations',
      namesOf(desk, 'organisations').slice(0, MOST.names),
    ),
    places: ranked('key-figures', 'places', namesOf(desk, 'places').slice(0, MOST.names)),
    timeline: timelineOf(desk, 'key-figures', MOST.timeline),
    quotes: ranked('key-figures', 'quotes', quotesOf(desk).slice(0, MOST.quotes)),
  }
}

/** One row for each sentence, where its highest-ranked figure stands. */
function rowsOf(figures: readonly FigureView[]): readonly FigureRow[] {
  const rows = new Map<string, FigureView[]>()
  for (const figure of figures) {
    const sentence = figure.sentence.replaceAll('\u00a0', ' ')
    rows.set(sentence, [...(rows.get(sentence) ?? []), figure])
  }
  return [...rows.values()].map(row => ({
    figures: row,
    name: row.map(figure => [figure.number, figure.rest].filter(part => part).join(' ')).join(', '),
    sentence: row[0]?.sentence ?? '',
    refs: row[0]?.refs ?? [],
  }))
}
