import { expect, test } from 'vitest'
import { BroadsideError } from '../../src/error.ts'
import { parseString } from './parse-string.ts'

function withHead(yaml: string) {
  return parseString(`---\n${yaml}\n---\n\nThe text is here.\n`, 'markdown')
}

test('sets what front matter says of the article', () => {
  const article = withHead(
    'title: A: title\nsubtitle: Below\nauthors: [Anna Bell, {name: Jo Park}]\ndate: 21 May 2026\npublisher: The Post\nlink: https://example.org/a\nlanguage: de\nsubject: S\nmemo:\n  to: Director'.replace(
      'A: title',
      '"A: title"',
    ),
  )
  expect(article).toMatchObject({
    title: 'A: title',
    subtitle: 'Below',
    byline: ['Anna Bell', 'Jo Park'],
    date: '2026-05-21',
    source: 'The Post',
    url: 'https://example.org/a',
    lang: 'de',
    memo: { to: 'Director', subject: 'S' },
    notes: [],
  })
})

test.each([
  ['byline: Anna Bell and Jo Park', { byline: ['Anna Bell', 'Jo Park'] }],
  ['author: Anna Bell, Jo Park', { byline: ['Anna Bell', 'Jo Park'] }],
  ['title: 2026', { title: '2026' }],
  ['title: 007', { title: '007' }],
  ['date: 2026-05-21T10:00:00Z', { date: '2026-05-21' }],
  ['date: 2026', { date: '2026' }],
  ['title: &a Same\nsubject: *a', { title: 'Same', memo: { subject: 'Same' } }],
  ['title: !!js/function "function () {}"', { title: 'function () {}' }],
])('reads %j', (yaml, expected) => {
  expect(withHead(yaml)).toMatchObject(expected)
})

test.each([
  ['title: ok\ntags: [a, b]', 'front-matter.unknown', 3],
  ['templates: /etc', 'front-matter.unknown', 2],
  ['memo:\n  to: X\n  cc: Y', 'front-matter.unknown', 4],
  ['title: [a]', 'front-matter.type', 2],
  ['title: ok\ndate: soon', 'front-matter.type', 3],
  ['url: javascript:alert(1)', 'front-matter.type', 2],
  ['lang: English please', 'front-matter.type', 2],
  ['memo: X', 'front-matter.type', 2],
])('notes and sets aside what it cannot use in %j', (yaml, code, line) => {
  const { notes, setAside } = withHead(yaml)
  expect(notes).toEqual([expect.objectContaining({ code, line })])
  expect(setAside).toEqual([expect.objectContaining({ line, why: 'front matter' })])
})

test.each([
  ['title: "open\nfoo: bar', 'input.front-matter'],
  ['title: a\n b: c: d', 'input.front-matter'],
  ['title: a\ntitle: b', 'input.front-matter'],
])('refuses broken YAML with its line: %j', (yaml, code) => {
  try {
    withHead(yaml)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(BroadsideError)
    expect(error).toMatchObject({ code, line: expect.any(Number) })
  }
})

test.each(['---\n\nJust text.\n\n---\n\nMore.', '---\nJust text.\n---\n\nMore.', '---\n\n- an item\n'])(
  'takes text between rules for text: %j',
  text => {
    const article = parseString(text, 'markdown')
    expect(article.sections.length).toBeGreaterThan(0)
    expect(article.notes).toEqual([])
  },
)

test('reads front matter in plain text too, and keeps the lines counted', () => {
  const article = parseString('---\ntitle: T\n---\nThe text is here.\n', 'text')
  expect(article.title).toBe('T')
  expect(article.sections[0]?.paragraphs[0]?.line).toBe(4)
})

test('takes the language of the front matter before that of the options, and English where neither is given', () => {
  const lang = (text: string, option?: string) => parseString(text, 'markdown', option).lang
  expect([lang('---\nlang: de\n---\n# A\n', 'fr'), lang('# A\n', 'fr'), lang('# A\n')]).toEqual([
    'de',
    'fr',
    'en',
  ])
})

test('comes to an end with very many keys, and finds the one that stands there twice', () => {
  const keys = Array.from({ length: 40_000 }, (_, index) => `k${index}: v\n`).join('')
  const { notes } = parseString(`---\n${keys}---\nText.\n`, 'markdown')
  expect(notes.filter(({ code }) => code === 'front-matter.unknown')).toHaveLength(40_000)
  expect(() => parseString(`---\n${keys}k7: w\n---\nText.\n`, 'markdown')).toThrow(/unique/)
})
