import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { briefJson } from '../../src/documents/brief-json.ts'
import type { Facts } from '../../src/facts/facts.ts'
import { written } from '../facts/written.ts'
import { bareName, close, inOrder, overlap, plain, rouge } from './compare.ts'
import { loadCorpus, loadHeldOut } from './corpus.ts'
import { parseGold } from './gold.ts'
import { precisionRecall, score, sumScores } from './score.ts'

const FACTS: Facts = {
  bottomLine: { text: 'The council raised 90 million euros.', cites: ['p1s1'] },
  keyPoints: [{ section: 's1', text: 'Mayor Ada Berg called it “a start”.', cites: ['p1s2'] }],
  figures: [
    {
      text: '90 million euros',
      kind: 'money',
      value: 90_000_000,
      low: null,
      high: null,
      qualifier: 'about',
      unit: 'EUR',
      label: null,
      rank: 1,
      cites: ['p1s1'],
    },
  ],
  people: [{ name: 'Ada Berg', roles: ['Mayor'], mentions: 1, cites: ['p1s2'] }],
  organisations: [{ name: 'The Guild', mentions: 1, cites: ['p1s1'] }],
  places: [],
  timeline: [],
  quotes: [{ text: 'a start', speaker: 'Berg', cites: ['p1s2'] }],
  obstacles: [],
  next: [],
}

const GOLD = parseGold({
  title: 'Council raises money',
  date: null,
  headings: [],
  figures: [
    { text: '90 million euros', kind: 'money', value: 90e6, qualifier: 'exact', unit: 'EUR', key: true },
    { text: '3%', kind: 'percent', value: 3, qualifier: 'exact', unit: '%' },
  ],
  people: [{ name: 'Ada Berg', roles: ['mayor'] }],
  organisations: ['Guild'],
  places: ['Oslo'],
  timeline: [],
  quotes: [{ text: 'a start', speaker: 'Ada Berg' }],
  bottomLine: ['The council raised 90 million euros'],
  keySentences: ['The council raised 90 million euros.'],
  summary: 'The council raised money.',
})

const brief = briefJson(
  written(
    '# Council raises money\n\nThe council raised 90 million euros. Mayor Ada Berg called it “a start”.',
  ),
  FACTS,
)

test('each kind is counted as found and right, found and wrong, missed', () => {
  const { tallies } = score(brief, GOLD)
  expect(tallies).toMatchObject({
    figures: { tp: 1, fp: 0, fn: 1 },
    people: { tp: 1, fp: 0, fn: 0 },
    organisations: { tp: 1, fp: 0, fn: 0 },
    places: { tp: 0, fp: 0, fn: 1 },
    quotes: { tp: 1, fp: 0, fn: 0 },
    'key sentences': { tp: 1, fp: 1, fn: 0 },
  })
})

test('roles, speakers, qualifiers and the bottom line are rates', () => {
  expect(score(brief, GOLD).rates).toMatchObject({
    role: { ok: 1, all: 1 },
    speaker: { ok: 1, all: 1 },
    qualifier: { ok: 0, all: 1 },
    'key figures on top': { ok: 1, all: 1 },
    'bottom line': { ok: 1, all: 1 },
    date: { ok: 0, all: 0 },
  })
})

test('a fact that its sentence does not hold is not traceable, and is named', () => {
  const { rates, misses } = score(brief, GOLD)
  expect(rates.traceable).toEqual({ ok: 4, all: 5 })
  expect(misses.filter(line => line.startsWith('!'))).toEqual([expect.stringContaining('The Guild')])
})

test('scores of several articles add up', () => {
  const one = score(brief, GOLD)
  const two = sumScores([one, one])
  expect(two.tallies.figures).toEqual({ tp: 2, fp: 0, fn: 2 })
  expect(two.means['rouge-1']).toBeCloseTo(one.means['rouge-1']!)
})

test('precision and recall of nothing are nought', () => {
  expect(precisionRecall({ tp: 0, fp: 0, fn: 0 })).toEqual({ p: 0, r: 0, f1: 0 })
  expect(precisionRecall({ tp: 3, fp: 1, fn: 3 })).toEqual({ p: 0.75, r: 0.5, f1: 0.6 })
})

test('texts compare without regard to marks, spaces and case', () => {
  expect(plain(' “A  B—c.” ')).toBe('a b-c')
  expect(bareName('Dr Prof. Ada Berg')).toBe('ada berg')
  expect(overlap('a b c d', 'a b c e')).toBeCloseTo(0.75)
  expect(rouge('a b c', 'a b d', 2)).toBeCloseTo(0.5)
  expect(inOrder('no deal now', 'No deal, she said, is near now.')).toBe(true)
  expect(inOrder('now no deal', 'No deal, she said, is near now.')).toBe(false)
  expect([close(100, 100.05), close(100, 101), close(null, null), close(null, 0)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('every held-out article is in the corpus, and every gold file keeps the format', () => {
  const names = loadCorpus('test/corpus').map(sample => sample.name)
  expect(names).toEqual(expect.arrayContaining([...loadHeldOut('test/corpus')]))
  expect(JSON.parse(readFileSync('test/corpus/held-out.json', 'utf8'))).toHaveLength(6)
})
