import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphsOf, type SentenceId } from '../../src/article/article.ts'
import { applyEdits } from '../../src/facts/apply-edits.ts'
import { keyed, keyOf, type ListKind, roleKey, sentenceTexts } from '../../src/facts/edit-keys.ts'
import { parseEdits } from '../../src/facts/edits-file.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import type { Facts, Figure, Statement } from '../../src/facts/facts.ts'
import { written } from './written.ts'

const TEXT = `# Talks on the Harlow bridge end without a deal

The talks on the Harlow bridge ended on 4 March 2026 without a deal on 90 million euros. Mayor Anna Keller said the city would not pay more. About 1,200 people use the bridge every day.

## The money

However, the state has promised 40 million euros for the bridge. The city of Harlow still lacks 50 million euros. The Harlow Transport Authority owes the builders 12 million euros.

## The way ahead

The sides are to meet again on 12 March 2026 in Harlow. Builders warn that steel prices remain a risk to the schedule. Keller called the offer “a first step worth taking” on Monday.
`
const article = written(TEXT)
const texts = sentenceTexts(article)
const text = (id: SentenceId) => texts.get(id) ?? ''
const stated = (id: SentenceId): Statement => ({ text: text(id), cites: [id] })
const counted = (words: string, rank: number, id: SentenceId, label: string | null = null): Figure => ({
  text: words,
  kind: 'money',
  value: 1,
  low: null,
  high: null,
  qualifier: 'exact',
  unit: 'EUR',
  label,
  rank,
  cites: [id],
})
/** What an extraction could have found; written out so that only the edits decide what these tests see. */
const facts: Facts = {
  bottomLine: stated('p1s1'),
  keyPoints: [
    {
      section: 's2',
      text: text('p2s1'),
      display: 'The state has promised 40 million euros for the bridge.',
      cites: ['p2s1'],
    },
    { section: 's2', ...stated('p2s2') },
    { section: 's3', ...stated('p3s2') },
  ],
  figures: [
    counted('90 million euros', 1, 'p1s1', 'deal'),
    counted('1,200 people', 4, 'p1s3', 'users'),
    counted('40 million euros', 2, 'p2s1'),
    counted('50 million euros', 3, 'p2s2'),
    counted('12 million euros', 5, 'p2s3'),
  ],
  people: [
    { name: 'Anna Keller', roles: ['Mayor', 'head of the city'], mentions: 2, cites: ['p1s2', 'p3s3'] },
  ],
  organisations: [{ name: 'Harlow Transport Authority', mentions: 1, cites: ['p2s3'] }],
  places: [{ name: 'Harlow', mentions: 3, cites: ['p1s1', 'p2s2', 'p3s1'] }],
  timeline: [{ date: '2026-03-04', text: text('p1s1'), cites: ['p1s1'] }],
  quotes: [{ text: 'a first step worth taking', speaker: 'Anna Keller', cites: ['p3s3'] }],
  obstacles: [stated('p2s2'), stated('p3s2')],
  next: [stated('p3s1')],
}
const by = (yaml: string, changed = article, found = facts) =>
  applyEdits(changed, found, parseEdits({ name: 'a.brief.yaml', text: yaml }))
const key = (id: SentenceId) => keyOf(text(id))
const keysOf = (kind: ListKind) => keyed(kind, facts[kind], texts).map(({ written }) => written)
const figure = (words: string) => keysOf('figures')[facts.figures.findIndex(item => item.text === words)]!
const ids = (statements: readonly { readonly cites: readonly SentenceId[] }[]) =>
  statements.map(({ cites }) => cites[0])

test('an empty file changes nothing', () => {
  const edited = by('schemaVersion: 1\nkeyPoints:\n  drop:\nfigures:\n')
  expect(edited).toEqual({ article, facts, dropped: [], notes: [] })
  expect(edited.article).toBe(article)
})

describe('what an edit does to the facts', () => {
  type Case = readonly [string, string, (edited: ReturnType<typeof by>) => unknown, unknown]
  const points = ids(facts.keyPoints)
  test.each<Case>([
    [
      'a dropped point is gone and fills no space',
      `keyPoints: { drop: [${key('p2s1')}] }`,
      ({ facts, dropped }) => [ids(facts.keyPoints), dropped],
      [points.filter(id => id !== 'p2s1'), ['p2s1']],
    ],
    [
      'a sentence that was not chosen stands first',
      `keyPoints: { use: [${key('p1s3')}] }`,
      ({ facts }) => ids(facts.keyPoints),
      ['p1s3', ...points],
    ],
    [
      'a sentence may be named in its own words, however it is spelled',
      'keyPoints: { use: ["about  1,200 people use the bridge every day."] }',
      ({ facts }) => facts.keyPoints[0],
      { section: 's1', text: 'About 1,200 people use the bridge every day.', cites: ['p1s3'] },
    ],
    [
      '`only` leaves nothing else, in its own order',
      `keyPoints: { only: [${key('p2s2')}, ${key('p1s3')}] }`,
      ({ facts }) => ids(facts.keyPoints),
      ['p2s2', 'p1s3'],
    ],
    [
      '`order` puts items first and leaves the others as they were',
      `keyPoints: { order: [${key('p2s2')}] }`,
      ({ facts }) => ids(facts.keyPoints),
      ['p2s2', ...points.filter(id => id !== 'p2s2')],
    ],
    [
      '`drop` wins over the others',
      `keyPoints: { drop: [${key('p2s2')}], order: [${key('p2s2')}], text: { ${key('p2s2')}: x } }`,
      ({ facts }) => ids(facts.keyPoints),
      points.filter(id => id !== 'p2s2'),
    ],
    [
      'other words keep the citation of what they replace, and are marked',
      `keyPoints: { text: { ${key('p2s1')}: "The state pays 40 million." } }`,
      ({ facts }) => facts.keyPoints.find(({ cites }) => cites[0] === 'p2s1'),
      { section: 's2', text: 'The state pays 40 million.', edited: true, cites: ['p2s1'] },
    ],
    [
      'other words for a sentence that was not chosen print it, at its place in the article',
      `keyPoints: { text: { ${key('p1s3')}: Many cross it. } }`,
      ({ facts }) => [ids(facts.keyPoints), facts.keyPoints.find(({ edited }) => edited)?.text],
      [['p1s3', ...points], 'Many cross it.'],
    ],
    [
      'words that are printed anyway are no edit',
      `keyPoints: { text: { ${key('p2s1')}: The state has promised 40 million euros for the bridge. } }`,
      ({ facts }) => facts.keyPoints,
      facts.keyPoints,
    ],
    [
      'the bottom line in other words',
      `bottomLine: { text: { ${key('p1s1')}: No deal on the bridge. } }`,
      ({ facts }) => facts.bottomLine,
      { text: 'No deal on the bridge.', edited: true, cites: ['p1s1'] },
    ],
    [
      'another sentence as bottom line is a point and an obstacle no more',
      `bottomLine: { use: ${key('p2s2')} }`,
      ({ facts }) => [facts.bottomLine, ids(facts.keyPoints), ids(facts.obstacles)],
      [
        { text: 'The city of Harlow still lacks 50 million euros.', cites: ['p2s2'] },
        points.filter(id => id !== 'p2s2'),
        ['p3s2'],
      ],
    ],
    [
      'a dropped bottom line leaves none',
      `bottomLine: { drop: [${key('p1s1')}] }`,
      ({ facts }) => facts.bottomLine,
      null,
    ],
    [
      'a figure with another label',
      `figures: { label: { ${figure('40 million euros')}: from the state } }`,
      ({ facts }) => facts.figures.filter(({ edited }) => edited).map(({ text, label }) => [text, label]),
      [['40 million euros', 'from the state']],
    ],
    [
      'empty words print no label',
      `figures: { label: { ${figure('1,200 people')}: "" } }`,
      ({ facts }) => facts.figures.find(({ text }) => text === '1,200 people')?.label,
      null,
    ],
    [
      'figures in the order wanted have the first ranks',
      `figures: { order: [${figure('12 million euros')}, ${figure('50 million euros')}], drop: [${figure('90 million euros')}] }`,
      ({ facts }) => [...facts.figures].sort((a, b) => a.rank - b.rank).map(({ text, rank }) => [rank, text]),
      [
        [1, '12 million euros'],
        [2, '50 million euros'],
        ...[...facts.figures]
          .sort((a, b) => a.rank - b.rank)
          .filter(({ text }) => !/^(?:12|50|90) /.test(text))
          .map(({ text }, i) => [i + 3, text]),
      ],
    ],
    [
      'a role in other words',
      `people: { role: { ${roleKey(facts.people[0]!)}: Mayor of Harlow } }`,
      ({ facts }) => facts.people.map(({ name, roles, edited }) => [name, roles, edited]),
      [['Anna Keller', ['Mayor of Harlow', 'head of the city'], true]],
    ],
    ['a person by name', 'people: { drop: [anna keller] }', ({ facts }) => facts.people, []],
    ['a place by name', 'places: { drop: [Harlow] }', ({ facts }) => facts.places, []],
    [
      'a quotation by its words',
      'quotes: { drop: ["a first step worth taking"] }',
      ({ facts }) => facts.quotes,
      [],
    ],
    [
      'an obstacle by key',
      `obstacles: { only: [${key('p3s2')}], text: { ${key('p3s2')}: Steel is a risk. } }`,
      ({ facts }) => facts.obstacles,
      [{ text: 'Steel is a risk.', edited: true, cites: ['p3s2'] }],
    ],
    [
      'the label of a section',
      'sections: { label: { the money: Who pays } }',
      ({ article }) => article.sections.map(({ heading, label, edited }) => [heading, label, edited]),
      [
        [null, null, undefined],
        ['The money', 'Who pays', true],
        ['The way ahead', 'The way ahead', undefined],
      ],
    ],
  ])('%s', (_, yaml, what, expected) => {
    const edited = by(yaml)
    expect(what(edited)).toEqual(expected)
    expect(edited.notes).toEqual([])
  })
})

describe('what cannot be done is a note with its line in the editor’s file', () => {
  test.each([
    ['a dropped sentence', 'keyPoints:\n  drop:\n    - bbbbbbbbb', 3, 'edits.gone', null],
    ['a point’s words', 'keyPoints:\n  text:\n    bbbbbbbbb: x', 3, 'edits.gone', null],
    ['the bottom line', 'bottomLine:\n  use: A sentence of another article.', 2, 'edits.gone', null],
    ['a figure’s label', 'figures:\n  label: { bbbbbbbbb: x }', 2, 'edits.gone', null],
    ['a mistyped name', 'people:\n  drop: [Ana Keller]', 2, 'edits.gone', 'Did you mean Anna Keller?'],
    [
      'a role that is another now',
      `people:\n  role:\n    ${keyOf('Anna Keller', 'Deputy mayor')}: x`,
      3,
      'edits.gone',
      null,
    ],
    ['a heading', 'sections:\n  label:\n    The weather: x', 3, 'edits.gone', null],
    [
      'an order of what is no point',
      `keyPoints:\n  order: [${key('p1s3')}]`,
      2,
      'edits.idle',
      'Name it under keyPoints.use, or delete this edit.',
    ],
    [
      'words for a sentence that is not the bottom line',
      `bottomLine:\n  use: ${key('p1s1')}\n  text: { ${key('p2s2')}: x }`,
      3,
      'edits.idle',
      null,
    ],
  ])('%s', (_, yaml, line, code, hint) => {
    const { facts: edited, notes } = by(yaml)
    expect(notes).toMatchObject([{ code, line, file: 'a.brief.yaml', ...(hint === null ? {} : { hint }) }])
    expect(edited).toEqual(facts)
  })

  test('a dropped sentence that was not chosen anyway is none', () => {
    expect(by(`keyPoints: { drop: [${key('p1s3')}] }`)).toMatchObject({ notes: [], facts })
  })

  test('many of them are counted', () => {
    const names = Array.from({ length: 200 }, (_, i) => `Nobody ${i}`)
    const { notes } = by(`people: { drop: ${JSON.stringify(names)} }`)
    expect(notes).toHaveLength(51)
    expect(notes.at(-1)?.message).toBe('150 more edits of this file are not printed.')
  })
})

test('figures with the same words in one sentence have keys of their own, and by their words alone they are not told apart', () => {
  const twins = { ...facts, figures: [counted('9 euros', 1, 'p1s1'), counted('9 euros', 2, 'p1s1')] }
  const keys = keyed('figures', twins.figures, texts).map(({ written }) => written)
  const labels = (yaml: string) => by(yaml, article, twins).facts.figures.map(({ label }) => label)
  expect(labels(`figures: { label: { ${keys[1]}: the second } }`)).toEqual([null, 'the second'])
  expect(labels('figures: { label: { 9 euros: x } }')).toEqual([null, null])
  expect(by('figures: { label: { 9 euros: x } }', article, twins).notes).toMatchObject([
    { code: 'edits.ambiguous' },
  ])
  expect(labels('figures: { drop: [9 euros] }')).toEqual([])
})

test('a name stays edited while the article has it, a figure while one of its sentences and its words stay', () => {
  const later = { ...facts, figures: [{ ...facts.figures[0]!, cites: ['p3s1', 'p1s1'] as const }] }
  expect(by(`figures: { drop: [${figure('90 million euros')}] }`, article, later)).toMatchObject({
    facts: { figures: [] },
    notes: [],
  })
})

test('edits hold in an article that has changed around their sentences; the others are reported and not printed', () => {
  const changed = written(
    TEXT.replace('# Talks', '# News: talks')
      .replace(
        '\n\nThe talks',
        '\n\nA new first paragraph tells the story of the old bridge at length.\n\nThe talks',
      )
      .replace('## The money', '## Money')
      .replace('The city of Harlow still lacks 50 million euros.', 'The city has found the money.'),
  )
  const { facts: edited, notes } = by(
    [
      'bottomLine:',
      '  text:',
      `    ${key('p1s1')}: No deal on the bridge.`,
      'keyPoints:',
      '  use:',
      `    - ${key('p1s3')}`,
      `    - ${key('p2s2')}`,
      'figures:',
      `  label: { ${figure('40 million euros')}: from the state, ${figure('50 million euros')}: missing }`,
      'people: { drop: [Anna Keller] }',
      'sections: { label: { The money: Who pays } }',
    ].join('\n'),
    changed,
    extractFacts(changed),
  )
  expect(edited.bottomLine).toEqual({ text: 'No deal on the bridge.', edited: true, cites: ['p2s1'] })
  expect(ids(edited.keyPoints)[0]).toBe('p2s3')
  expect(edited.figures.find(({ edited }) => edited)).toMatchObject({
    label: 'from the state',
    cites: ['p3s1'],
  })
  expect(edited.people).toEqual([])
  expect(notes.map(({ code, line }) => [code, line])).toEqual([
    ['edits.gone', 7],
    ['edits.gone', 9],
    ['edits.gone', 11],
  ])
})

const KINDS: readonly ListKind[] = [
  'keyPoints',
  'figures',
  'people',
  'organisations',
  'places',
  'timeline',
  'quotes',
  'obstacles',
  'next',
]
const NAMES = [...texts.keys()]
  .map(key)
  .concat(KINDS.flatMap(keysOf), facts.people.map(roleKey), ['bbbbbbbbb', 'The money', '__proto__', 'Anna'])
const called = fc.constantFrom(...NAMES)
const list = fc.array(called, { maxLength: 4 })
const words = fc.dictionary(called, fc.constantFrom('Other words.', 'x', '“quoted: #”'), { maxKeys: 3 })
const LISTS = { drop: list, use: list, only: list, order: list }
const file = fc.record(
  {
    bottomLine: fc.record({ drop: list, use: called, text: words }, { requiredKeys: [] }),
    keyPoints: fc.record({ ...LISTS, text: words }, { requiredKeys: [] }),
    figures: fc.record({ ...LISTS, label: words }, { requiredKeys: [] }),
    people: fc.record({ ...LISTS, role: words }, { requiredKeys: [] }),
    organisations: fc.record(LISTS, { requiredKeys: [] }),
    places: fc.record(LISTS, { requiredKeys: [] }),
    timeline: fc.record(LISTS, { requiredKeys: [] }),
    quotes: fc.record(LISTS, { requiredKeys: [] }),
    obstacles: fc.record({ ...LISTS, text: words }, { requiredKeys: [] }),
    next: fc.record({ ...LISTS, text: words }, { requiredKeys: [] }),
    sections: fc.record({ label: words }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)

test('whatever is edited, every fact cites sentences of the article, once a list, and only marked words are not the article’s', () => {
  const known = new Set(paragraphsOf(article).flatMap(({ sentences }) => sentences.map(({ id }) => id)))
  const own = new Set(Object.values(facts).flatMap(kind => (Array.isArray(kind) ? kind : [])))
  fc.assert(
    fc.property(file, values => {
      const edits = parseEdits({ name: 'a.brief.yaml', text: JSON.stringify(values) })
      const edited = applyEdits(article, facts, edits).facts
      const { bottomLine, ...lists } = edited
      for (const items of [bottomLine === null ? [] : [bottomLine], ...Object.values(lists)]) {
        for (const { cites } of items) {
          expect(cites.length).toBeGreaterThan(0)
          expect(cites.every(id => known.has(id))).toBe(true)
        }
        expect(new Set<unknown>(items).size).toBe(items.length)
      }
      for (const statement of [...edited.keyPoints, ...edited.obstacles, ...edited.next])
        if (statement.edited !== true) expect(statement.text).toBe(texts.get(statement.cites[0]!))
      for (const kind of ['organisations', 'places', 'timeline'] as const)
        for (const item of edited[kind]) expect(own.has(item)).toBe(true)
      expect(edited.figures.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(
        edited.figures.map((_, i) => i + 1),
      )
    }),
    { numRuns: 150 },
  )
})
