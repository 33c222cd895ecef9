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

/** A date that hangs on the day of publication, in the words of the article or in those of another day. */
describe('a date that is a guess is no event', () => {
  it.each([
    [
      'in the middle of what somebody said',
      '“We are careful. A man came on Thursday. It was mended,” she said.',
    ],
    ['in a block quotation', '> The gate will close tomorrow.'],
    ['of a story', 'They closed the lane for a weekend, and opened it again on the Monday.'],
    ['that comes again and again', 'They measured the crack every Friday.'],
    ['that comes each year', 'The river floods each March.'],
    ['of what might be', 'The rest is for people who could begin tomorrow.'],
    ['of what would be', 'A man called out that he had voted no and would be applying on Monday.'],
    [
      'counted from a day of last autumn',
      'The council met on 4 November 2025. It voted on the Tuesday and left on Friday.',
    ],
    ['that is a tide', 'It holds until the next spring tide.'],
    ['of a year told before', 'In 2017 the port lost a customer.\n\nA dredger came in the spring.'],
  ])('%s', (_, text) => {
    const lead = 'The bridge is closed.\n\n'
    const guessed = extractTimeline(article(lead + text)).filter(
      ({ date }) => !/^2017|^2025-11-04/.test(date),
    )
    expect(guessed).toEqual([])
  })

  it.each([
    ['“We are careful,” she said. A man came on Thursday.', '2026-03-12'],
    ['The court said that it would rule on Friday.', '2026-03-13'],
    ['The council met on 4 November 2025. It will vote on Friday.', '2025-11-04 2026-03-13'],
    ['The council met on 4 March. It voted on Friday.', '2026-03-04 2026-03-06'],
    ['The company, which closed on Monday, is old.', '2026-03-09'],
    ['A dredger came in the spring of 2024.', '2024-21'],
  ])('but not: %s', (text, dates) => {
    const lead = 'The bridge is closed.\n\n'
    expect(
      extractTimeline(article(lead + text))
        .map(({ date }) => date)
        .join(' '),
    ).toBe(dates)
  })

  it.each([
    ['de', 'Jeden Freitag messen sie den Riss.'],
    ['fr', 'Chaque vendredi ils mesurent la fissure.'],
    ['es', 'Miden la grieta cada viernes.'],
    ['it', 'Misurano la crepa ogni venerdì.'],
    ['pt', 'Medem a fenda cada sexta-feira.'],
  ])('in %s: %s', (lang, text) => {
    const read = written(`---\ndate: 2026-03-12\nlang: ${lang}\n---\n\n# Titel\n\n${text}\n`, lang)
    expect(extractTimeline(read)).toEqual([])
  })
})

describe('a day and month without a year', () => {
  it.each([
    [
      'stand after the day before them, told long before the article',
      'From March 2024 a crack ran along the quay.\n\nBy 4 October it had opened wide. By 1 November it had closed.',
      '2024-10-04 2024-11-01',
    ],
    [
      'stand near the article where the day before them is told of in passing',
      'The contract was signed in October 2024.\n\nThe service approved it in January.',
      '2024-10 2026-01',
    ],
    [
      'stand ahead where a verb in the past is told in passing',
      'The inquests, adjourned in 2024, resume on 14 July.',
      '2024 2026-07-14',
    ],
  ])('%s', (_, text, dates) => {
    expect(
      extractTimeline(article(text))
        .map(({ date }) => date)
        .join(' '),
    ).toBe(dates)
  })

  it('are left out where the article has no date', () => {
    const undated = written('# A title\n\nThe court sits on 14 October. It ruled on Monday.\n')
    expect(extractTimeline(undated).map(({ date }) => date)).toEqual([])
  })
})
