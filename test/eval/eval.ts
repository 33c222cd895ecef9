// Scores the extraction on a corpus: npx tsx test/eval/eval.ts [FOLDER] [--tuning|--held-out] [--only a,b] [--verbose] [--briefs DIR]
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { briefOf, loadCorpus, loadHeldOut } from './corpus.ts'
import { headlineOf } from './headline.ts'
import { precisionRecall, type Score, score, sumScores } from './score.ts'

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tuning: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    briefs: { type: 'string' },
    out: { type: 'string', default: 'output/eval.json' },
  },
})

const folder = positionals[0] ?? 'test/corpus'
const heldOut = loadHeldOut(folder)
const only = flags.only?.split(',')
const samples = loadCorpus(folder).filter(
  ({ name }) =>
    (!flags.tuning || !heldOut.has(name)) &&
    (!flags['held-out'] || heldOut.has(name)) &&
    (only === undefined || only.some(part => name.includes(part))),
)

const scores: Record<string, Score> = {}
const failed: string[] = []
for (const sample of samples) {
  try {
    const brief = await briefOf(sample)
    if (flags.briefs !== undefined) write(join(flags.briefs, sample.name, 'brief.json'), brief)
    scores[sample.name] = score(brief, sample.gold)
  } catch (error) {
    failed.push(sample.name)
    console.error(`${sample.name}: ${error instanceof Error ? error.message : error}`)
    if (flags.verbose && error instanceof Error) console.error(error.stack)
  }
}

const total = sumScores(Object.values(scores))
const parts = { tuning: part(false), 'held out': part(true) }
const report = { articles: Object.keys(scores), failed, ...readable(total), parts, each: each() }
write(flags.out, report)

if (flags.verbose)
  // What was held out stays unseen, or it would be tuned on.
  for (const [name, { misses }] of Object.entries(scores))
    if (!heldOut.has(name)) console.error([`# ${name}`, ...misses.map(line => `  ${line}`)].join('\n'))
console.log(`${report.articles.length} articles${failed.length ? `, ${failed.length} not read` : ''}`)
for (const line of table(report)) console.log(line)

/** The headline figures of the articles that were tuned on, or of those that were held back. */
function part(held: boolean) {
  return headlineOf(
    Object.entries(scores).flatMap(([name, entry]) => (heldOut.has(name) === held ? [entry] : [])),
  )
}

function readable({ tallies, rates, means }: Omit<Score, 'misses'>) {
  return {
    kinds: mapped(tallies, tally => {
      const { p, r, f1 } = precisionRecall(tally)
      return { p: rounded(p), r: rounded(r), f1: rounded(f1), gold: tally.tp + tally.fn }
    }),
    rates: mapped(rates, ({ ok, all }) => ({ rate: rounded(ok / Math.max(1, all)), of: all })),
    means: mapped(means, rounded),
  }
}

function each() {
  return mapped(scores, ({ tallies, rates, means }) => readable({ tallies, rates, means }))
}

function table({ kinds, rates, means }: ReturnType<typeof readable>): string[] {
  const cell = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3)).padStart(10)
  const both = (name: string) => cell(parts.tuning[name]) + cell(parts['held out'][name])
  return [
    `${''.padEnd(20)}${['P', 'R', 'F1', 'gold', 'tuning', 'held out'].map(head => head.padStart(10)).join('')}`,
    ...Object.entries(kinds).map(
      ([kind, { p, r, f1, gold }]) =>
        kind.padEnd(20) + cell(p) + cell(r) + cell(f1) + String(gold).padStart(10) + both(kind),
    ),
    '',
    ...Object.entries(rates).map(
      ([name, { rate, of }]) => name.padEnd(40) + cell(rate) + String(of).padStart(10) + both(name),
    ),
    '',
    ...Object.entries(means).map(([name, value]) => name.padEnd(40) + cell(value)),
    `${'rouge-1 over lead'.padEnd(60)}${both('rouge-1 over lead')}`,
  ]
}

function mapped<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

function write(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}
