import { paragraphsOf } from '../article/article.ts'
import { annexOf } from './annex.ts'
import { dateText } from './date-text.ts'
import { frameOf } from './frame.ts'
import { ranked } from './priority.ts'
import { type Desk, figuresOf, lineOf, peopleOf, quotesOf, timelineOf, unsaidOf } from './setting.ts'
import type { MemoView, Row } from './view.ts'

const MOST = { figures: 4, people: 10, timeline: 8, quotes: 2, obstacles: 4, next: 4 } as const

/** The briefing memo: answer first, then points, obstacles and next steps, who is who, and the numbered article as annex. */
export function memoView(desk: Desk): MemoView {
  const { article, facts, setting } = desk
  const answer = facts.bottomLine ? [facts.bottomLine] : []
  const { obstacles, next } = unsaidOf(facts, [...answer, ...facts.keyPoints], MOST)
  return {
    kind: 'memo',
    frame: frameOf(desk),
    head: headOf(desk),
    bottomLine: facts.bottomLine && lineOf(desk, facts.bottomLine),
    keyPoints: ranked(
      'memo',
      'keyPoints',
      facts.keyPoints.map(point => lineOf(desk, point)),
    ),
    obstacles: ranked(
      'memo',
      'obstacles',
      obstacles.map(statement => lineOf(desk, statement)),
    ),
    next: ranked(
      'memo',
      'next',
      next.map(statement => lineOf(desk, statement)),
    ),
    figures: ranked('memo', 'figures', figuresOf(desk).slice(0, MOST.figures)),
    people: ranked('memo', 'people', peopleOf(desk).slice(0, MOST.people)),
    timeline: timelineOf(desk, 'memo', MOST.timeline),
    quotes: ranked(
      'memo',
      'quotes',
      quotesOf(desk)
        .filter(quote => quote.speaker !== null)
        .slice(0, MOST.quotes),
    ),
    annex: annexOf(article, setting.pictures),
    targets: paragraphsOf(article).map(paragraph => paragraph.id),
  }
}

/** To, from, copy, date, reference, subject; a field that nobody knows is left out with its label. */
export function headOf({ article, setting, labels }: Desk): readonly Row[] {
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['to', article.memo.to ?? setting.memo.to],
    ['from', article.memo.from ?? setting.memo.from ?? setting.brand.organisation],
    ['cc', setting.memo.cc],
    ['date', article.date === null ? null : dateText(article.date, article.lang)],
    ['reference', setting.memo.reference],
  ]
  return fields.flatMap(([key, value]) => (value ? [{ label: labels[key] ?? key, value, href: null }] : []))
}
