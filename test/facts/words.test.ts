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

test.each([
  ['ja', '国は48億円を求めた。', ['国は', '億円', '円を', 'を求', '求め', '48']],
  ['zh', '政府的EU贷款', ['政府', '贷款', 'eu']],
])('characters that no spaces part give pairs of them in %s', (lang, text, words) => {
  expect(contentWords(text, lang).toSorted()).toEqual(words.toSorted())
})

test('two characters that no spaces part count as a word', () => {
  expect(wordCount('沿岸の三つの町はEUに48億円を求めた。')).toBe(10)
})
