import { expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { deskOf, timelineOf } from '../../src/documents/setting.ts'
import { extractFacts } from '../../src/facts/extract.ts'

it('keeps the events nearest to the article, and prints them in order of time', async () => {
  const text = `---
date: 2026-05-14
---
# A title

The pier was built in 1904. It was widened in 1968. The wall fell on 9 November 2024. The report came on 12 May 2026. The government will answer on 10 November 2026.
`
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
  const events = timelineOf(deskOf(article, extractFacts(article), setting as never, null), 'one-pager', 3)
  expect(events.map(event => event.date)).toEqual(['9 November 2024', '12 May 2026', '10 November 2026'])
  expect(Math.max(...events.map(event => event.priority))).toBe(events[1]?.priority)
})
