import { expect, test } from 'vitest'
import { cuesOf, pattern } from '../../src/facts/cue.ts'

test.each([
  ['dispute*', 'The disputed border', true],
  ['dispute', 'The disputed border', false],
  ['far apart', 'remain far  apart', true],
  ['no … deal', 'There is no sign of any deal', true],
  ['no … deal', 'There is no sign. A deal', false],
  ['no … deal', 'no one two three four five six deal', false],
  ['on/by # june/july', 'due by 4 July', true],
  ['fall/falls short', 'it falls short', true],
  ["can't", 'they can’t'.replace('’', "'"), true],
])('%s in "%s": %s', (phrase, text, found) => {
  expect(pattern([phrase]).test(text)).toBe(found)
})

test('a typographic apostrophe matches a plain one', () => {
  expect(cuesOf('en')!.obstacle('They can’t say')).toBeGreaterThan(0)
})

test('a language without a lexicon has no cues', () => {
  expect(cuesOf('tlh')).toBeNull()
})

test('matching stays linear on text made to provoke backtracking', () => {
  const started = performance.now()
  for (const text of [
    'no '.repeat(100_000),
    'no,'.repeat(100_000),
    'not until '.repeat(50_000),
    'x'.repeat(300_000),
  ])
    cuesOf('en')!.obstacle(text)
  expect(performance.now() - started).toBeLessThan(5_000)
})
