import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import { conformance } from './conformance.ts'
import type { Group } from './pieces.ts'

/** Where a run leaves what was found, and the PDFs that fail. */
export const OUTPUT = path.resolve(import.meta.dirname, '../../output/conform')

/** Checks a set and leaves its findings beside its failing PDFs; `EVERY=10` takes every tenth piece. */
export async function expectConforming(set: string, groups: readonly Group[]): Promise<void> {
  const every = Number(process.env.EVERY || 1)
  const taken = groups.map(group => ({ ...group, pieces: group.pieces.filter((_, i) => i % every === 0) }))
  const all = taken.reduce((sum, { pieces }) => sum + pieces.length, 0)
  let done = 0
  const findings = await conformance(taken, path.join(OUTPUT, set), () => {
    done++
    if (done % 25 === 0 || done === all) console.error(`${set}: ${done} of ${all} articles`)
  })
  await mkdir(OUTPUT, { recursive: true })
  await writeFile(path.join(OUTPUT, `${set}.json`), `${JSON.stringify(findings, null, 2)}\n`)
  expect(findings.failing.length, `failures of ${set}`).toBe(0)
}
