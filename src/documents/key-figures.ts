import { hasLanguage } from '../facts/lexicon/language.ts'
import { NUMBERS } from '../facts/lexicon/numbers.ts'
import { rankSentences } from '../facts/rank.ts'
import { figureCount } from '../facts/shape.ts'
import { strongest } from '../facts/statement.ts'
import { tableView } from './annex.ts'
import { chartOf } from './chart.ts'
import { frameOf } from './frame.ts'
import { headline } from './headline.ts'
import { beyondOf, figureName, parted, quoteName, ranked } from './priority.ts'
import { type Desk, figuresOf, lineOf, namesOf, peopleOf, quotesOf } from './setting.ts'
import { timelineOf } from './timeline.ts'
import type { FigureRow, FigureView, KeyFiguresView, Line } from './view.ts'

const MOST = { cards: 6, numbered: 12, rows: 18, people: 16, names: 14, timeline: 12, quotes: 6 } as const

/** The key-figures sheet: up to six figures as cards, the rest in a table, the article's tables, then names, dates and quotes. */
export function keyFiguresView(desk: Desk): KeyFiguresView {
  const { article } = desk
  const all = figuresOf(desk)
  const named = (key: 'organisations' | 'places') =>
    parted(ranked('key-figures', key, namesOf(desk, key)), MOST.names, name => name.name)
  const figures = parted(
    ranked('key-figures', 'figures', rowsOf(all.slice(MOST.cards), all.slice(0, MOST.cards))),
    MOST.rows,
    row => row.name,
  )
  const people = parted(ranked('key-figures', 'people', peopleOf(desk)), MOST.people, person => person.name)
  const organisations = named('organisations')
  const places = named('places')
  const quotes = parted(ranked('key-figures', 'quotes', quotesOf(desk)), MOST.quotes, quoteName)
  const drawn = article.tables.flatMap(table => chartOf(table, desk) ?? [])
  const charts = ranked('key-figures', 'charts', drawn)
  const timeline = parted(
    timelineOf(desk, 'key-figures', { statements: [], quotes: quotes.shown }),
    MOST.timeline,
    event => event.date,
  )
  const slots = [figures, people, organisations, places, timeline, quotes]
  return {
    kind: 'key-figures',
    frame: frameOf(desk),
    headline: headline(article.title),
    cards: cardsOf(all.slice(0, MOST.cards)),
    figures: figures.shown,
    numbered: ranked('key-figures', 'figures', numberedOf(desk)),
    tables: article.tables.map(table => ({
      ...tableView(table, article.lang),
      chart: charts.find(chart => chart.table === table.id) ?? null,
    })),
    people: people.shown,
    organisations: organisations.shown,
    places: places.shown,
    timeline: timeline.shown,
    quotes: quotes.shown,
    beyond: beyondOf(
      slots.flatMap(slot => slot.beyond),
      [],
    ),
  }
}

/** The heaviest sentences with numbers, in the article's order, where its language is one whose figures are not read. */
function numberedOf(desk: Desk): readonly Line[] {
  const { article } = desk
  if (hasLanguage(NUMBERS, article.lang)) return []
  const numbered = rankSentences(article).filter(({ sentence }) => figureCount(sentence.text) > 0)
  return strongest(numbered, item => item.weight, Number.NEGATIVE_INFINITY, MOST.numbered).map(item =>
    lineOf(desk, { text: item.sentence.text, cites: [item.sentence.id] }),
  )
}

/** Cards in which a sentence stands once: where another has it, a label or a clause will do. */
function cardsOf(figures: readonly FigureView[]): readonly FigureView[] {
  const said = new Set<string>()
  return figures.map(figure => {
    const sentence = plainOf(figure)
    if (said.has(sentence) && (figure.label ?? figure.words) !== null) return { ...figure, sentence: null }
    said.add(sentence)
    return figure
  })
}

/** One row for each sentence, where its highest-ranked figure stands; the clause alone where a card has the sentence. */
function rowsOf(figures: readonly FigureView[], cards: readonly FigureView[]): readonly FigureRow[] {
  const said = new Set(cards.map(plainOf))
  const rows = new Map<string, FigureView[]>()
  for (const figure of figures) {
    const sentence = plainOf(figure)
    rows.set(sentence, [...(rows.get(sentence) ?? []), figure])
  }
  return [...rows].map(([sentence, row]) => ({
    figures: row,
    name: row.map(figureName).join(', '),
    sentence: (said.has(sentence) && row.length === 1 ? row[0]?.words : null) ?? row[0]?.sentence ?? '',
    refs: row[0]?.refs ?? [],
  }))
}

function plainOf({ sentence }: FigureView): string {
  return (sentence ?? '').replaceAll('\u00a0', ' ')
}
