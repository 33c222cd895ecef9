import { expect, test } from 'vitest'
import { nearest } from '../../src/options/did-you-mean.ts'

const KNOWN = ['documents', 'paper', 'out', 'lang', 'jobs', 'brand', 'memo']

test.each([
  ['papper', 'paper'],
  ['ppaer', 'paper'],
  ['PAPER', 'paper'],
  ['document', 'documents'],
  ['docs', null],
  ['ouput', null],
  ['langue', 'lang'],
  ['doc', 'documents'],
  ['zzz', null],
  ['', null],
])('%s is nearest to %s', (word, expected) => {
  expect(nearest(word, KNOWN)).toBe(expected)
})

test('a very long word is compared in short time', () => {
  expect(nearest('x'.repeat(1_000_000), KNOWN)).toBeNull()
})
