import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Findings } from './conformance.ts'

const OUTPUT = path.resolve(import.meta.dirname, '../../output')
const SETS = path.join(OUTPUT, 'conform')

/** Forgets the findings of an earlier run. */
export async function setup(): Promise<void> {
  await rm(SETS, { recursive: true, force: true })
  await mkdir(SETS, { recursive: true })
}

/** Prints the counts of all sets and every failure, and writes both to output/conform.json. */
export async function teardown(): Promise<void> {
  const files = (await readdir(SETS)).filter(name => name.endsWith('.json')).sort()
  const sets: Record<string, Findings> = {}
  for (const file of files)
    sets[path.parse(file).name] = JSON.parse(await readFile(path.join(SETS, file), 'utf8')) as Findings
  await writeFile(path.join(OUTPUT, 'conform.json'), `${JSON.stringify(sets, null, 2)}\n`)
  console.log(`\n${textOf(sets)}`)
}

/** The findings as a person reads them. */
export function textOf(sets: Readonly<Record<string, Findings>>): string {
  const row = (name: string, cells: readonly (string | number)[]) =>
    [name.padEnd(18), ...cells.map(cell => String(cell).padStart(12))].join('')
  const names = Object.keys(sets)
  const all = Object.values(sets)
  const sums = (count: (findings: Findings) => number) => {
    const counts = all.map(count)
    return [...counts, counts.reduce((sum, one) => sum + one, 0)]
  }
  const rules = Object.keys(all[0]?.rules ?? {}) as (keyof Findings['rules'])[]
  const reasons = [...new Set(all.flatMap(({ unclaimed }) => Object.keys(unclaimed)))]
  return [
    row('', [...names, 'all']),
    row(
      'documents',
      sums(findings => findings.documents),
    ),
    row(
      'pages',
      sums(findings => findings.pages),
    ),
    row(
      'keep PDF/UA-1',
      sums(findings => findings.kept['PDF/UA-1']),
    ),
    row(
      'of claiming',
      sums(findings => findings.claimed['PDF/UA-1']),
    ),
    row(
      'keep PDF/A-3A',
      sums(findings => findings.kept['PDF/A-3A']),
    ),
    row(
      'of claiming',
      sums(findings => findings.claimed['PDF/A-3A']),
    ),
    ...rules.map(rule =>
      row(
        rule,
        sums(findings => findings.rules[rule]),
      ),
    ),
    row(
      'failures',
      sums(findings => findings.failing.length),
    ),
    ...reasons.map(
      reason =>
        `Not claimed: ${all.reduce((sum, { unclaimed }) => sum + (unclaimed[reason] ?? 0), 0)} documents, for ${reason}`,
    ),
    ...Object.entries(sets).flatMap(([set, { failing }]) =>
      failing.map(({ file, rule, what }) => `${set}/${file}: ${rule}: ${what}`),
    ),
  ].join('\n')
}
