import { expect, test } from 'vitest'
import { placedSentences } from '../../src/facts/placed.ts'
import { statementOf, strongest } from '../../src/facts/statement.ts'
import { written } from './written.ts'

const display = (paragraph: string) => {
  const article = written(`# A title of the article\n\n${paragraph}`)
  return statementOf(placedSentences(article).at(-1)!, article).display ?? null
}

test.each([
  [
    'the only person of the sentence before',
    'The envoy Kirill Dmitriev spoke for Moscow. He said that talks go on.',
    'He [Kirill Dmitriev] said that talks go on.',
  ],
  [
    'a person whose pronoun runs on, by the short name the article prints',
    'Dmitriev arrived on Monday. Moscow is represented by Kirill Dmitriev. He met Steve Witkoff. He noted that talks go on.',
    'He [Dmitriev] noted that talks go on.',
  ],
  ['nobody where two are named', 'Steve Witkoff met Jared Kushner. He said that talks go on.', null],
  [
    'nobody where an office is told of too',
    'Kirill Dmitriev met the president. He said that talks go on.',
    null,
  ],
  [
    'a person with an office in apposition',
    'On Monday Kirill Dmitriev, an envoy of the president, spoke. He said that talks go on.',
    'He [Kirill Dmitriev] said that talks go on.',
  ],
  ['nobody where none is named', 'The envoy spoke. He said that talks go on.', null],
  ['nobody across paragraphs', 'Kirill Dmitriev spoke for Moscow.\n\nHe said that talks go on.', null],
  ['nobody for "they"', 'Kirill Dmitriev spoke for Moscow. They said that talks go on.', null],
  [
    'a person after a connective, which is dropped',
    'The envoy Kirill Dmitriev spoke for Moscow. But he left on Sunday.',
    'He [Kirill Dmitriev] left on Sunday.',
  ],
])('a leading pronoun stands for %s', (_, paragraph, expected) => {
  expect(display(paragraph)).toBe(expected)
})

test('the strongest are kept in their own order and the earlier wins a tie', () => {
  expect(strongest([3, 1, 5, 3, 4, 3], x => x, 3, 4)).toEqual([3, 5, 3, 4])
})
