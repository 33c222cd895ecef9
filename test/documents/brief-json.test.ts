import { expect, test } from 'vitest'
import { briefJson } from '../../src/documents/brief-json.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import { written } from '../facts/written.ts'

const article = written(`# Talks end without a deal

However, the talks in Oslo ended on Monday without a deal on 90 million euros.

## What comes next

The sides are to meet again on Thursday.

| Year | Sum |
| --- | --- |
| 2026 | 90 |
`)
const brief = briefJson(article, extractFacts(article))

test('the keys stand in the order of the file format', () => {
  expect(Object.keys(brief)).toEqual([
    'schemaVersion',
    'article',
    'bottomLine',
    'keyPoints',
    'figures',
    'people',
    'organisations',
    'places',
    'timeline',
    'quotes',
    'obstacles',
    'next',
  ])
  expect(Object.keys(brief.article)).toEqual([
    'title',
    'subtitle',
    'byline',
    'date',
    'source',
    'url',
    'lang',
    'sha256',
    'words',
    'sections',
    'tables',
    'setAside',
  ])
})

test('sections hold numbered sentences and no markup', () => {
  expect(brief.article.sections[1]).toEqual({
    id: 's2',
    level: 2,
    heading: 'What comes next',
    label: 'What comes next',
    paragraphs: [
      {
        id: 'p2',
        kind: 'text',
        sentences: [{ id: 'p2s1', text: 'The sides are to meet again on Thursday.' }],
      },
    ],
  })
})

test('tables are plain text, and data by the column', () => {
  expect(brief.article.tables).toEqual([
    {
      id: 't1',
      caption: null,
      header: ['Year', 'Sum'],
      rows: [['2026', '90']],
      columns: [
        { name: 'Year', kind: 'time', unit: null, values: [null] },
        { name: 'Sum', kind: 'number', unit: null, values: [90] },
      ],
    },
  ])
})

test('`display` stands beside the text only where it differs', () => {
  expect(brief.bottomLine).toEqual({
    text: 'However, the talks in Oslo ended on Monday without a deal on 90 million euros.',
    display: 'The talks in Oslo ended on Monday without a deal on 90 million euros.',
    cites: ['p1s1'],
  })
  expect(brief.next).toEqual([{ text: 'The sides are to meet again on Thursday.', cites: ['p2s1'] }])
})

test('it is plain JSON: nothing is lost in writing it', () => {
  expect(JSON.parse(JSON.stringify(brief))).toEqual(brief)
})
