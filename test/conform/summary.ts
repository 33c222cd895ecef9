import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Findings } from './conformance.ts'
import type { Proof } from './proof.ts'

const OUTPUT = path.resolve(import.meta.dirname, '../../output')
const SETS = path.join(OUTPUT, 'conform')

/** Forgets the findings of an earlier run. */
export async function setup(): Promise<void> {
  await rm(SETS, { recursive: true, force: true })
  await mkdir(SETS, { recursive: true })
}

/** Prints the counts of all sets and every failure, and writes both to output/conform.json. */
export async function teardown(): Promise<void> {
  const sets: Record<string, Findings> = {}
  const proofs: Proof[] = []
  for (const file of (await readdir(SETS)).filter(name => name.endsWith('.json')).sort()) {
    const found: unknown = JSON.parse(await readFile(path.join(SETS, file), 'utf8'))
    if (file.endsWith('.proofs.json')) proofs.push(...(found as Proof[]))
    else sets[path.parse(file).name] = found as Findings
  }
  await writeFile(path.join(OUTPUT, 'conform.json'), `${JSON.stringify({ sets, proofs }, null, 2)}\n`)
  console.log(`\n${[tableOf(sets), proofsOf(proofs), failuresOf(sets, proofs)].filter(Boolean).join('\n\n')}`)
}

/** Documents of each set and how many of them keep each standard and each rule of layout. */
export function tableOf(sets: Readonly<Record<string, Findings>>): string {
  const all = Object.values(sets)
  if (all.length === 0) return ''
  const row = (name: string, cells: readonly (string | number)[]) =>
    [name.padEnd(18), ...cells.map(cell => String(cell).padStart(11))].join('')
  const counts = (name: string, count: (findings: Findings) => number) => {
    const each = all.map(count)
    return row(name, [...each, each.reduce((sum, one) => sum + one, 0)])
  }
  const reasons = [...new Set(all.flatMap(({ unclaimed }) => Object.keys(unclaimed)))]
  return [
    row('', [...Object.keys(sets), 'all']),
    counts('pages', ({ pages }) => pages),
    counts('documents', ({ documents }) => documents),
    counts('claim PDF/UA-1', ({ claimed }) => claimed['PDF/UA-1']),
    counts('keep PDF/UA-1', ({ kept }) => kept['PDF/UA-1']),
    counts('claim PDF/A-3A', ({ claimed }) => claimed['PDF/A-3A']),
    counts('keep PDF/A-3A', ({ kept }) => kept['PDF/A-3A']),
    ...(Object.keys(all[0]?.rules ?? {}) as (keyof Findings['rules'])[]).map(rule =>
      counts(rule, ({ rules }) => rules[rule]),
    ),
    counts('failures', ({ failing }) => failing.length),
    ...reasons.map(
      reason =>
        `Not claimed: ${all.reduce((sum, { unclaimed }) => sum + (unclaimed[reason] ?? 0), 0)} documents, for ${reason}`,
    ),
  ].join('\n')
}

function proofsOf(proofs: readonly Proof[]): string {
  const width = Math.max(0, ...proofs.map(({ what }) => what.length))
  return proofs.map(({ what, holds, cases }) => `${what.padEnd(width)}  ${holds} of ${cases}`).join('\n')
}

function failuresOf(sets: Readonly<Record<string, Findings>>, proofs: readonly Proof[]): string {
  return [
    ...Object.entries(sets).flatMap(([set, { failing }]) =>
      failing.map(({ file, rule, what }) => `${set}/${file}: ${rule}: ${what}`),
    ),
    ...proofs.flatMap(({ what, failing }) => failing.map(one => `${what}: ${one}`)),
  ].join('\n')
}
