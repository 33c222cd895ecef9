import { expect, test } from 'vitest'
import { contentWords, stemOf, wordCount, wordsOf } from '../../src/facts/words.ts'

test('words are lower case and without possessive endings', () => {
  expect(wordsOf('Ukraine’s envoy, O’Neill, can’t say: “No.”')).toEqual([
    'ukraine',
    'envoy',
    'oneill',
    'cant',
    'say',
    'no',
  ])
})

test.each([
  ['talks', 'talk'],
  ['talked', 'talk'],
  ['agreed', 'agr'],
  ['agree', 'agr'],
  ['companies', 'company'],
  ['hurdles', 'hurdl'],
  ['hurdle', 'hurdl'],
  ['planned', 'plan'],
  ['analysis', 'analysis'],
  ['2026', '2026'],
])('the stem of %s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})

test.each([
  ['en', 'The talks in Miami were about the war.', ['talk', 'miami', 'war']],
  ['de', 'Der Rat hat die Pläne nicht gebilligt.', ['rat', 'plän', 'gebilligt']],
  ['fr', 'Le conseil a approuvé les plans.', ['conseil', 'approuvé', 'plan']],
])('content words leave the stop words of %s out', (lang, text, words) => {
  expect(contentWords(text, lang)).toEqual(words)
})

test('a number or a hyphened word counts as one word', () => {
  expect(wordCount('A 20-point plan costs 1,200.50 euros.')).toBe(6)
})
