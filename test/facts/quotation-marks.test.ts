import { expect, test } from 'vitest'
import { quotedSpans } from '../../src/facts/quotation-marks.ts'

test.each([
  ['en', 'He said “yes” and “no”.', ['yes', 'no']],
  ['en', 'He said "yes" and "no".', ['yes', 'no']],
  ['en', 'He said ‘the dogs’ tails’.', ['the dogs’ tails']],
  ['en', 'He said ‘don’t’ twice.', ['don’t']],
  ['en', "The dogs' tails and the cats' ears.", []],
  ['en', 'Rock ’n’ roll of the ’90s, ’tis said.', []],
  ['en', 'She said “it is ‘fine’ now”.', ['it is ‘fine’ now']],
  ['en', 'A 5" pipe, she said.', []],
  ['en', 'It ends “open', ['open']],
  ['de', 'Er sagte: „Ja“ und »nein«.', ['Ja', 'nein']],
  ['fr', 'Il dit « oui » et part.', [' oui ']],
  ['sv', 'Han sade ”ja” och gick.', ['ja']],
  ['da', 'Han sagde »ja« og gik.', ['ja']],
])('%s: %s', (lang, text, expected) => {
  expect(quotedSpans(text, lang).map(({ from, to }) => text.slice(from, to))).toEqual(expected)
})
