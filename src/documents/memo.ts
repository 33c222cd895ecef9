import { paragraphsOf } from '../article/article.ts'
import type { Statement } from '../facts/facts.ts'
import { addressesOf } from './addresses.ts'
import { annexOf, contentsOf } from './annex.ts'
import { dateText } from './date-text.ts'
import { frameOf } from './frame.ts'
import { beyondOf, eventGist, figureName, parted, quoteName, ranked } from './priority.ts'
import { saysMuch } from './quotation.ts'
import { type Desk, lineOf, peopleOf, quotesOf, tellingOf, unsaidOf } from './setting.ts'
import { timelineOf } from './timeline.ts'
import type { Line, MemoView, Row } from './view.ts'

const MOST = { figures: 4, people: 10, timeline: 8, quotes: 2, obstacles: 4, next: 4 } as const

/** The briefing memo: answer first, then points, obstacles and next steps, who is who, and the numbered article as annex. */
export function memoView(desk: Desk): MemoView {
  const { article, facts, setting } = desk
  const answer = facts.bottomLine ? [facts.bottomLine] : []
  const unsaid = unsaidOf(desk, [...answer, ...facts.keyPoints], MOST)
  const lines = (slot: 'keyPoints' | 'obstacles' | 'next', statements: readonly Statement[]) =>
    ranked(
      'memo',
      slot,
      statements.map(statement => lineOf(desk, statement)),
    )
  const text = (line: Line) => line.text
  const obstacles = parted(lines('obstacles', unsaid.obstacles), MOST.obstacles, text, text)
  const next = parted(lines('next', unsaid.next), MOST.next, text, text)
  const figures = parted(
    ranked('memo', 'figures', tellingOf(desk)),
    MOST.figures,
    figureName,
    figure => figure.sentence,
  )
  const people = parted(ranked('memo', 'people', peopleOf(desk)), MOST.people, person => person.name)
  const spoken = quotesOf(desk).filter(quote => quote.speaker !== null && saysMuch(quote.text))
  const quotes = parted(ranked('memo', 'quotes', spoken), MOST.quotes, quoteName, quote => quote.text)
  const timeline = parted(
    timelineOf(desk, 'memo', { statements: answer, quotes: quotes.shown }),
    MOST.timeline,
    event => event.date,
    eventGist,
  )
  const slots = [obstacles, next, figures, people, timeline, quotes]
  const annex = annexOf(article, setting.pictures)
  return {
    kind: 'memo',
    frame: frameOf(desk),
    head: headOf(desk),
    bottomLine: facts.bottomLine && lineOf(desk, facts.bottomLine),
    keyPoints: lines('keyPoints', facts.keyPoints),
    obstacles: obstacles.shown,
    next: next.shown,
    figures: figures.shown,
    people: people.shown,
    timeline: timeline.shown,
    quotes: quotes.shown,
    beyond: beyondOf(
      slots.flatMap(slot => slot.beyond),
      [
        ...answer,
        ...facts.keyPoints,
        ...unsaid.obstacles.slice(0, MOST.obstacles),
        ...unsaid.next.slice(0, MOST.next),
      ],
    ),
    contents: contentsOf(annex),
    annex,
    links: addressesOf(article, desk.refer),
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
