import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { conformance } from './conformance.ts'
import { BRANDS, branded, plain, pressReleases, seeds, written } from './pieces.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('every brand, language and template keeps PDF/UA-1, PDF/A-3A and the rules of layout', async () => {
  const groups = [plain(written(), ['Letter'])]
  for (const [i, brand] of BRANDS.entries())
    groups.push(await branded(brand, seeds().slice(i, i + 1), ['A4']))
  const built = 3 * groups.flatMap(({ pieces }) => pieces).length
  groups.push(await pressReleases(seeds().slice(-1)))
  const { documents, failing } = await conformance(groups, folder)
  expect(failing).toEqual([])
  expect(documents).toBe(built + 1)
}, 300_000)
