import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { briefOf, loadCorpus, loadHeldOut } from './corpus.ts'
import { type Headline, headlineOf } from './headline.ts'
import { type Score, score } from './score.ts'

const CORPUS = path.resolve(import.meta.dirname, '../corpus')
const FILE = path.resolve(import.meta.dirname, '../eval-baseline.json')
const POINT = 0.01

type Baseline = { readonly tuning: Headline; readonly 'held out': Headline }

let measured: Baseline
beforeAll(async () => {
  const heldOut = loadHeldOut(CORPUS)
  const scores: Record<keyof Baseline, Score[]> = { tuning: [], 'held out': [] }
  for (const sample of loadCorpus(CORPUS))
    scores[heldOut.has(sample.name) ? 'held out' : 'tuning'].push(score(await briefOf(sample), sample.gold))
  measured = { tuning: headlineOf(scores.tuning), 'held out': headlineOf(scores['held out']) }
  if (process.env.UPDATE) writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`)
})

test.each(['tuning', 'held out'] as const)('no score of the %s articles falls by more than a point', part => {
  const baseline = (JSON.parse(readFileSync(FILE, 'utf8')) as Baseline)[part]
  const fallen = Object.entries(baseline).filter(
    ([name, value]) => (measured[part][name] ?? 0) < value - POINT,
  )
  expect(fallen.map(([name, value]) => `${name}: ${value} → ${measured[part][name]}`)).toEqual([])
})

test('every fact can be traced to its sentence', () => {
  expect([measured.tuning.traceable, measured['held out'].traceable]).toEqual([1, 1])
})
