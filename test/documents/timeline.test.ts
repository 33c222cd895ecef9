import { expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { type Desk, deskOf } from '../../src/documents/setting.ts'
import { timelineOf } from '../../src/documents/timeline.ts'
import { extractFacts } from '../../src/facts/extract.ts'

const NONE = { statements: [], quotes: [] }

async function deskFor(body: string): Promise<Desk> {
  const text = `---\ndate: 2026-05-14\n---\n# A title\n\n${body}\n`
  const article = await parseArticle({
    name: 'a.md',
    stem: 'a',
    format: 'markdown',
    bytes: Buffer.from(text),
  })
  const none = { organisation: null, contact: null, accent: null, logo: null }
  const memo = { to: null, from: null, cc: null, reference: null, classification: null }
  const setting = {
    paper: 'A4',
    brand: none,
    memo,
    annex: null,
    pictures: {},
    dropped: new Set(),
    labels: {},
  } as const
  return deskOf(article, extractFacts(article), setting as never, null)
}

it('keeps the events nearest to the article, and prints them in order of time', async () => {
  const desk = await deskFor(
    'The pier was built in 1904. It was widened in 1968. The wall fell on 9 November 2024. The report came on 12 May 2026. The government will answer on 10 November 2026.',
  )
  const events = timelineOf(desk, 'one-pager', NONE, 3)
  expect(events.map(event => event.date)).toEqual(['9 November 2024', '12 May 2026', '10 November 2026'])
  expect(Math.max(...events.map(event => event.priority))).toBe(events[1]?.priority)
})

const LEAD = 'The bridge over the river is closed.\n\n'

it.each([
  [
    'tells a sentence that cannot be cut once, by its first date',
    'The council agreed on 4 March and reaches the square by the autumn of 2027.',
    ['4 March 2026: The council agreed on 4 March and reaches the square by the autumn of 2027.'],
  ],
  [
    'and by a day sooner than by a year',
    'The inquests, adjourned in 2024, resume on 14 July.',
    ['14 July 2026: The inquests, adjourned in 2024, resume on 14 July.'],
  ],
  [
    'prints a date once',
    'The council met on 4 March. The mayor left on 4 March.',
    ['4 March 2026: The council met on 4 March. The mayor left on 4 March.'],
  ],
  [
    'leaves out what has been so for years, told of somebody by the way',
    'Mrs Adams, who has run the port since 2018, opened a canteen. New pipes would cost a fortune, and the tariff has been frozen since 2023.',
    [],
  ],
  [
    'but not what the sentence is about',
    'The lift has stood still since 2019.',
    ['2019: The lift has stood still since 2019.'],
  ],
  [
    'leaves out what is said in a quotation',
    '“We counted the bolts on 4 March,” said Anna Adams, the mayor.',
    [],
  ],
])('%s', async (_, text, expected) => {
  const events = timelineOf(await deskFor(LEAD + text), 'memo', NONE)
  expect(events.map(event => `${event.date}: ${event.text}`)).toEqual(expected)
})

it('puts dates that are a guess last', async () => {
  const desk = await deskFor(
    `${LEAD}The harbour has a canteen.\n\nThe fish was late on Tuesday.\n\nThe wall fell on 9 November 2024.`,
  )
  const facts = { ...desk.facts, keyPoints: [], next: [] }
  const events = timelineOf({ ...desk, facts }, 'memo', NONE, 1)
  expect(events.map(event => event.date)).toEqual(['9 November 2024'])
})

it('says nothing again that the document prints beside it', async () => {
  const desk = await deskFor(`${LEAD}The council met on 4 March.\n\nThe mayor left on 5 April.`)
  const said = { text: 'The council met on 4 March.', cites: ['p2s1'] } as const
  const events = timelineOf(desk, 'memo', { statements: [said], quotes: [] })
  expect(events.map(event => event.date)).toEqual(['5 April 2026'])
})
