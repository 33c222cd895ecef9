import { expect, test } from 'vitest'
import { cuesOf, spaced } from '../../src/facts/cue.ts'

const { obstacle, ahead, time, nextHeading, padding } = cuesOf('en-GB')!

test.each([
  ['However — the talks, he said, “failed”. Why?', ' however the talks he said failed ; why ; '],
  ['It can’t pay 2.5% on the 4th.', " it can't pay 2.5 on the 4th ; "],
  ['', '  '],
])('spaces %s', (text, expected) => {
  expect(spaced(text)).toBe(expected)
})

test.each([
  ['an alternative', obstacle, 'a hurdle', 'a hurdler'],
  ['a phrase', obstacle, 'they remain far apart', 'far from apart'],
  [
    'a gap of up to five words',
    obstacle,
    'there is no sign of any deal',
    'no one two three four five six deal',
  ],
  ['a gap within a clause', obstacle, 'no talks and no deal', 'no. Deal'],
  ['a number', time, 'due on 4 July', 'due on the fourth'],
  ['an open ending', nextHeading, 'What happens next', 'What happened'],
  ['the size of a report', padding, 'the report runs to 486 pages', 'the row runs to 486 houses'],
  ['a typographic apostrophe', ahead, 'they won’t', 'they want'],
])('matches %s', (_, weigh, held, other) => {
  expect(weigh(spaced(held))).toBeGreaterThan(weigh(spaced(other)))
})

test('a language without a lexicon has no cues', () => {
  expect(cuesOf('tlh')).toBeNull()
})

test('comes to the end of text made to provoke backtracking', () => {
  for (const text of [
    'no '.repeat(100_000),
    'no,'.repeat(100_000),
    'not until '.repeat(50_000),
    'x'.repeat(300_000),
  ])
    expect(obstacle(spaced(text))).toBeGreaterThanOrEqual(0)
})
