import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordEntries } from '../../src/commands/record.ts'
import type { Inputs } from '../../src/intake/inputs.ts'
import { type ManifestEntry, readManifest } from '../../src/store/manifest.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await mkdir(path.join(folder, 'reports'))
  await writeFile(path.join(folder, 'reports/here.md'), 'x')
})
afterEach(() => rm(folder, { recursive: true }))

const entry = (slug: string, input: string): ManifestEntry => ({
  slug,
  input,
  inputSha256: '0',
  editsSha256: null,
  settings: '1',
  documents: [],
  warnings: [],
})
const BEFORE = [
  entry('gone', 'reports/gone.md'),
  entry('here', 'reports/here.md'),
  entry('other', 'other.md'),
]

async function record(whole: Inputs['whole'], base = folder): Promise<readonly string[] | undefined> {
  const out = path.join(folder, 'out')
  const browser = { name: 'Chromium', version: '1', path: '/absolute' }
  const found = { inputs: [], missing: [], whole: [], searched: [] }
  await recordEntries(out, base, found, BEFORE, browser)
  await recordEntries(
    out,
    base,
    { ...found, inputs: [{ slug: 'new', name: 'reports/new.md', path: null }], whole },
    [entry('new', 'reports/new.md')],
    browser,
  )
  const manifest = await readManifest(out)
  expect(manifest?.browser).toEqual({ name: 'Chromium', version: '1' })
  return manifest?.entries.map(({ slug }) => slug)
}

test('a build of some inputs keeps every other entry', async () => {
  expect(await record([])).toEqual(['gone', 'here', 'new', 'other'])
})

test('a build of a whole folder drops the entries whose input is gone from there', async () => {
  expect(await record([path.join(folder, 'reports')])).toEqual(['here', 'new', 'other'])
})

test('a build of all inputs of the configuration drops every entry that is none of them', async () => {
  expect(await record('configured')).toEqual(['new'])
})
