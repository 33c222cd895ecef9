import { describe, expect, it } from 'vitest'
import { extractTimeline } from '../../src/facts/timeline.ts'
import { written } from './written.ts'

/** A Thursday. */
const article = (text: string, date = '2026-03-12') =>
  written(`---\ndate: ${date}\n---\n\n# A title\n\n${text}\n`)
const read = (text: string) =>
  extractTimeline(article(text)).map(({ date, text: event }) => `${date} ${event}`)

describe('what is an event', () => {
  it.each([
    ['The court ruled on Monday.', '2026-03-09'],
    ['The hearing is on 9 April.', '2026-04-09'],
    ['The project has stood still since 2019.', '2019'],
    ['She has taught there since 2004.', '2004'],
    ['The line is due to open in December 2027.', '2027-12'],
    ['The minister will visit next week.', '2026-03-16/2026-03-22'],
    ['He rebuffed an offer in 2023.', '2023'],
    ['The hearing is set for April 9.', '2026-04-09'],
    ['Letters will go out from 23 March.', '2026-03-23'],
  ])('%s', (text, date) => {
    expect(extractTimeline(article(text)).map(event => event.date)).toEqual([date])
  })
})

describe('what is none', () => {
  it.each([
    'The minister said on Thursday that it was late.',
    'Unemployment stood at 4.7 per cent in October.',
    'Output grew 3 percent in January.',
    'Enrollment has dropped by 2,300 students since 2020.',
    'It is the tightest allowance since 2014.',
    'That is more than in the same months of 2025.',
    'Savings of €240 million a year are promised by 2029.',
    'Sales reached €9.4 billion last year.',
    'It is a premium of 31% to Friday’s closing price.',
    'In the 1990s prices fell.',
    'They would cut their 2027 forecast.',
    '“If the promises made in January are kept, we will sign,” she said.',
    'The store held 2 million doses last week.',
  ])('%s', text => {
    expect(extractTimeline(article(text))).toEqual([])
  })
})

it('sorts by date, then by place, and cites the sentence', () => {
  const events = extractTimeline(
    article('The vote is on 14 April. The boards met on Sunday. They met again on Monday.'),
  )
  expect(events.map(({ date, cites }) => [date, ...cites])).toEqual([
    ['2026-03-08', 'p1s2'],
    ['2026-03-09', 'p1s3'],
    ['2026-04-14', 'p1s1'],
  ])
})

it('gives each date of a sentence its clause', () => {
  expect(
    read('The boards approved it on Sunday evening, after a first approach was turned down in November.'),
  ).toEqual([
    '2025-11 after a first approach was turned down in November.',
    '2026-03-08 The boards approved it on Sunday evening',
  ])
})

it('leaves relative dates out where the article has no date', () => {
  const undated = written('# A title\n\nThe court ruled on Monday. The law passed on 4 May 2024.\n')
  expect(extractTimeline(undated).map(({ date }) => date)).toEqual(['2024-05-04'])
})
