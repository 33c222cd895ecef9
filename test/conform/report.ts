import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import { conformance } from './conformance.ts'
import type { Group } from './pieces.ts'
import type { Proof } from './proof.ts'

/** Where a run leaves what was found, and the PDFs that fail. */
export const OUTPUT = path.resolve(import.meta.dirname, '../../output/conform')

/** `EVERY=10` takes every tenth of what is checked. */
export const EVERY = Number(process.env.EVERY || 1)

/** What of a list is checked. */
export function taken<T>(list: readonly T[]): readonly T[] {
  return list.filter((_, i) => i % EVERY === 0)
}

/** Tells how far a set is, now and then. */
export function progressOf(set: string, all: number): () => void {
  let done = 0
  return () => {
    done++
    if (done % 25 === 0 || done === all) console.error(`${set}: ${done} of ${all} articles`)
  }
}

/** Checks a set and leaves its findings beside its failing PDFs. */
export async function expectConforming(set: string, groups: readonly Group[]): Promise<void> {
  const chosen = groups.map(group => ({ ...group, pieces: taken(group.pieces) }))
  const all = chosen.reduce((sum, { pieces }) => sum + pieces.length, 0)
  const findings = await conformance(chosen, path.join(OUTPUT, set), {
    piece: progressOf(set, all),
    failure: ({ file, rule, what }) => console.error(`${set}/${file}: ${rule}: ${what}`),
  })
  await leave(`${set}.json`, findings)
  expect(findings.failing.length, `failures of ${set}`).toBe(0)
}

/** Leaves what was proven of a set, and fails where something was not. */
export async function expectProven(set: string, proofs: readonly Proof[]): Promise<void> {
  await leave(`${set}.proofs.json`, proofs)
  expect(
    proofs.flatMap(({ failing }) => failing),
    `failures of ${set}`,
  ).toEqual([])
}

async function leave(name: string, found: unknown): Promise<void> {
  await mkdir(OUTPUT, { recursive: true })
  await writeFile(path.join(OUTPUT, name), `${JSON.stringify(found, null, 2)}\n`)
}
