import type { Statement } from '../facts/facts.ts'
import type { OwnKind, Slot } from '../options.ts'
import { tableView } from './annex.ts'
import { frameOf } from './frame.ts'
import { headline } from './headline.ts'
import { headOf } from './memo.ts'
import { reserveOf } from './one-pager.ts'
import { ranked } from './priority.ts'
import { type Desk, figuresOf, lineOf, namesOf, peopleOf, quotesOf, unsaidOf } from './setting.ts'
import { timelineOf } from './timeline.ts'
import type { OwnView } from './view.ts'

/** A document of one's own: the common slots with as many items as its kind asks for, ranked as in the memo and the sheet. */
export function ownView(desk: Desk, { name, title, pages, slots }: OwnKind): OwnView {
  const { article, facts } = desk
  const most = (slot: Slot) => slots[slot] ?? 0
  const answer = facts.bottomLine ? [facts.bottomLine] : []
  const points = facts.keyPoints.slice(0, most('keyPoints'))
  const unsaid = unsaidOf(desk, [...answer, ...points], { obstacles: most('obstacles') })
  const obstacles = unsaid.obstacles.slice(0, most('obstacles'))
  const next = unsaid.next.slice(0, most('next'))
  const lines = (slot: 'keyPoints' | 'obstacles' | 'next', statements: readonly Statement[]) =>
    ranked(
      'memo',
      slot,
      statements.map(statement => lineOf(desk, statement)),
    )
  return {
    kind: 'own',
    name,
    title,
    pages,
    frame: frameOf(desk),
    head: headOf(desk),
    headline: headline(article.title),
    bottomLine: facts.bottomLine && lineOf(desk, facts.bottomLine),
    keyPoints: lines('keyPoints', points),
    obstacles: lines('obstacles', obstacles),
    next: lines('next', next),
    figures: ranked('memo', 'figures', figuresOf(desk).slice(0, most('figures'))),
    people: ranked('memo', 'people', peopleOf(desk).slice(0, most('people'))),
    organisations: ranked(
      'key-figures',
      'organisations',
      namesOf(desk, 'organisations').slice(0, most('organisations')),
    ),
    places: ranked('key-figures', 'places', namesOf(desk, 'places').slice(0, most('places'))),
    timeline: timelineOf(desk, 'memo', { statements: [], quotes: [] }, most('timeline')),
    quotes: ranked(
      'memo',
      'quotes',
      quotesOf(desk)
        .filter(quote => quote.speaker !== null)
        .slice(0, most('quotes')),
    ),
    tables: article.tables.slice(0, most('tables')).map(table => tableView(table, article.lang)),
    reserve: reserveOf(desk, [...answer, ...points, ...obstacles, ...next]).slice(0, most('reserve')),
  }
}
