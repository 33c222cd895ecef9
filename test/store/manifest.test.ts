import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  type Manifest,
  type ManifestEntry,
  mergeEntries,
  parseManifest,
  readManifest,
  updateManifest,
} from '../../src/store/manifest.ts'

const entry = (slug: string, input = `${slug}.md`): ManifestEntry => ({
  slug,
  input,
  inputSha256: '0',
  editsSha256: null,
  settings: '1',
  documents: [],
  warnings: [],
})
const manifest: Manifest = {
  schemaVersion: 1,
  generator: { name: 'broadside', version: '0.1.0' },
  browser: { name: 'Chromium', version: '1' },
  entries: [entry('a')],
}

test('a manifest is read as it was written, and written as the same bytes', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  expect(await readManifest(folder)).toBeNull()
  await updateManifest(folder, () => manifest)
  const first = await readFile(path.join(folder, 'manifest.json'), 'utf8')
  const read = await readManifest(folder)
  expect(read).toEqual(manifest)
  await updateManifest(folder, before => before!)
  expect(await readFile(path.join(folder, 'manifest.json'), 'utf8')).toBe(first)
  await rm(folder, { recursive: true })
})

test('runs that record at the same time all find their entries in the manifest', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  const slugs = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  await Promise.all(
    slugs.map(slug =>
      updateManifest(folder, before => ({
        ...manifest,
        entries: mergeEntries(before?.entries ?? [], [entry(slug)], () => false),
      })),
    ),
  )
  expect((await readManifest(folder))?.entries.map(({ slug }) => slug)).toEqual(slugs)
  expect(await readdir(folder)).toEqual(['manifest.json'])
  await rm(folder, { recursive: true })
})

test('the lock of a run that was killed does not hold up the next', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await writeFile(path.join(folder, '.manifest.json.lock'), '4194305')
  await updateManifest(folder, () => manifest)
  expect(await readdir(folder)).toEqual(['manifest.json'])
  await rm(folder, { recursive: true })
})

test('entries are merged by slug, sorted, and kept unless dropped', () => {
  const merged = mergeEntries(
    [entry('c'), entry('a', 'old.md'), entry('b')],
    [entry('d'), entry('a')],
    ({ slug }) => slug === 'b',
  )
  expect(merged.map(({ slug, input }) => [slug, input])).toEqual([
    ['a', 'a.md'],
    ['c', 'c.md'],
    ['d', 'd.md'],
  ])
})

test.each([
  [
    '{"schemaVersion":2,"generator":{"name":"broadside","version":"3.1.0"}}',
    'output.later-version',
    /broadside 3\.1\.0/,
  ],
  ['{"schemaVersion":2}', 'output.later-version', /later version/],
  ['{"schemaVersion":1}', 'output.damaged', /is not a manifest/],
  ['{"schemaVersion":1,"entries":[null]}', 'output.damaged', /is not a manifest/],
  ['{"schema', 'output.damaged', /is not a manifest/],
  ['null', 'output.damaged', /is not a manifest/],
])('%s is refused', (text, code, message) => {
  expect(() => parseManifest(text, 'manifest.json')).toThrowError(
    expect.objectContaining({ code, message: expect.stringMatching(message) }),
  )
})
