import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { applyEdits } from '../../src/facts/apply-edits.ts'
import { parseEdits } from '../../src/facts/edits-file.ts'
import { offerEdits } from '../../src/facts/edits-offer.ts'
import { editsText, newOffers } from '../../src/facts/edits-text.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import { written } from './written.ts'

const COLOPHON = { input: 'talks.md', generator: 'broadside 0.1.0' }
const parse = (text: string) => parseEdits({ name: 'talks.brief.yaml', text })
const textOf = (article: Article) => editsText(article, extractFacts(article), COLOPHON)
const NOTHING = parse('')

const article = written(`# Talks: the "Harlow" bridge

The talks on the Harlow bridge ended on 4 March 2026 without a deal on 90 million euros. Mayor Anna Keller: the city “would not pay more” than that. About 1,200 people use the bridge every day.

## The money: who pays #1

However, the state has promised 40 million euros for the bridge. The city of Harlow still lacks 50 million euros. The sides are to meet again on 12 March 2026 in Harlow.
`)

describe.each([
  ['a small article', article],
  ['a title alone', written('# A title\n')],
  ['a seed', written(readFileSync('seeds/port-sallow-inquiry.md', 'utf8'))],
])('the file for %s', (_, of) => {
  const text = textOf(of)

  test('makes no edit as it is first written', () => {
    const { file: _, lineOf: __, ...edits } = parse(text)
    const { file: ___, lineOf: ____, ...nothing } = NOTHING
    expect(edits).toEqual(nothing)
    expect(newOffers(text, parse(text), of, extractFacts(of), 'talks.md')).toEqual({ addition: '', added: 0 })
  })

  test('shows every item with its words', () => {
    const shown = offerEdits(of, extractFacts(of)).flatMap(({ offers }) => offers)
    const comments = text.split('\n').filter(line => line.startsWith('    # '))
    expect(comments).toHaveLength(shown.length)
  })

  test('can be made real line by line: without its # each is the edit that it shows, and changes nothing by itself', () => {
    const facts = extractFacts(of)
    const lines = text.split('\n')
    lines.forEach((line, i) => {
      if (!line.startsWith('    # ') || line.startsWith('    # - ')) return
      const real = lines.with(i, line.replace('# ', '')).join('\n')
      expect(applyEdits(of, facts, parse(real)), line).toMatchObject({
        notes: [],
        facts: { figures: facts.figures, people: facts.people },
      })
    })
    const all = text.replaceAll('    # - ', '    - ')
    const edited = applyEdits(of, facts, parse(all))
    expect(edited.notes).toEqual([])
    for (const kind of ['people', 'figures', 'places', 'quotes'] as const)
      expect(edited.facts[kind].length, kind).toBe(Math.max(0, facts[kind].length - 60))
  })
})

test('what is there stays as it is, and only what it does not offer yet is added, once', () => {
  const before = [
    '# Ours: keep Harlow.',
    'keyPoints: { drop: [The city of Harlow still lacks 50 million euros.] }',
    'people:',
    '  drop:',
    '    # - Anna Keller  # not yet',
  ].join('\n')
  const facts = {
    ...extractFacts(article),
    people: [
      { name: 'Anna Keller', roles: [], mentions: 1, cites: ['p1s2'] as const },
      { name: 'Anna', roles: [], mentions: 1, cites: ['p1s2'] as const },
    ],
  }
  const { addition, added } = newOffers(before, parse(before), article, facts, 'talks.md')
  expect(added).toBeGreaterThan(0)
  expect(addition).toMatch(/^\n\n# New in talks\.md: /)
  expect(addition).toContain('#     - Anna  # ¶1')
  expect(addition).not.toMatch(/- Anna Keller/)
  expect(addition.split('\n').filter(line => line !== '' && !line.startsWith('#'))).toEqual([])
  const after = before + addition
  expect(parse(after).lists).toEqual(parse(before).lists)
  expect(newOffers(after, parse(after), article, facts, 'talks.md').added).toBe(0)
})

test('whatever an article says, the file for it can be read and makes no edit', () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    ': ',
    ' #',
    '- ',
    '| ',
    '{',
    '}',
    '&a',
    '*b',
    '!',
    '%',
    '\\',
    '\u2028',
    '\u0085',
    'é',
    'Anna Keller',
    '90 million euros',
    'said',
    '. The',
    '“no”',
    '\n\n',
    '\n\n## ',
    '…',
    '🙂',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const of = written(`# T\n\nText ${pieces.join('')} end.\n`)
      const { lists, bottomLine, sections } = parse(textOf(of))
      expect({ lists, bottomLine, sections }).toEqual({
        lists: NOTHING.lists,
        bottomLine: NOTHING.bottomLine,
        sections: NOTHING.sections,
      })
    }),
    { numRuns: 150 },
  )
})
