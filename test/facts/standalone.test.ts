import { expect, test } from 'vitest'
import { capitalised, leaningOf, opensLeaning } from '../../src/facts/standalone.ts'

test.each([
  ['The board approved the terms.', 'none', null],
  ['However, no breakthrough was announced.', 'connective', 'No breakthrough was announced.'],
  ['But the talks failed.', 'connective', 'The talks failed.'],
  ['Yet the sharper story is storage.', 'connective', 'The sharper story is storage.'],
  ['In addition, Oslo will pay.', 'connective', 'Oslo will pay.'],
  ['Now the port is closed.', 'none', null],
  ['Android phones sell well.', 'none', null],
  ['He noted they began earlier.', 'pronoun', null],
  ['But she disagreed.', 'pronoun', null],
  ['It’s a short drive.', 'pronoun', null],
  ['Its reserve has fallen.', 'pronoun', null],
  ['Italy votes on Sunday.', 'none', null],
  ['It is not clear whether the backups are clean.', 'none', null],
  ['These meetings were called productive.', 'fixed', null],
  ['This week the court sits again.', 'none', null],
  ['These Lisbon talks are the last.', 'none', null],
  ['Those who paid will be refunded.', 'none', null],
  ['Nor is it certain.', 'fixed', null],
  ['However, this denial adds friction.', 'fixed', null],
])('%s leans: %s', (text, kind, rest) => {
  const leaning = leaningOf(text, 'en-GB')
  expect([leaning.kind, leaning.kind === 'connective' ? leaning.rest : null]).toEqual([kind, rest])
})

test('a sentence in a language without a list stands alone', () => {
  expect(leaningOf('Hann sagði það.', 'is').kind).toBe('none')
})

test.each([
  ['no deal', 'No deal'],
  ['“no deal”', '“No deal”'],
  ['élan', 'Élan'],
  ['3 of 4', '3 of 4'],
])('capitalises %s as %s', (text, expected) => {
  expect(capitalised(text)).toBe(expected)
})

test.each([
  ['If it agrees, work starts in June.', true],
  ['Reaching them would close two lines.', true],
  ['“Without it, we will be here in six years.”', true],
  ['Six of them ask for changes in the law.', true],
  ['If the council agrees, work starts in June.', false],
  ['Reaching the mains would close two lines.', false],
  ['Six of the bridges are closed.', false],
])('%s opens leaning: %s', (text, leans) => {
  expect(opensLeaning(text, 'en')).toBe(leans)
})
