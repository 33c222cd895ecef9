import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFileDigests } from '../../src/store/file-digests.ts'

let folder: string
const files = Array.from({ length: 300 }, (_, index) => `file-${index}`)
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'broadside-'))
  for (const name of files) writeFileSync(path.join(folder, name), name)
  mkdirSync(path.join(folder, 'folder'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  ['by threads', 1],
  ['one by one', 1000],
])('takes the digest of each file, %s; null of what is none', async (_, many) => {
  const named = [...files, 'missing', 'folder'].map(name => path.join(folder, name))
  const digestOf = createFileDigests(named, many)
  const found = await Promise.all(named.map(digestOf))
  const expected = files.map(name => createHash('sha256').update(name).digest('hex'))
  expect(found).toEqual([...expected, null, null])
})

it('takes that of a file which it was not told of, too', async () => {
  const digestOf = createFileDigests(
    files.slice(1).map(name => path.join(folder, name)),
    1,
  )
  expect(await digestOf(path.join(folder, 'file-0'))).toBe(
    createHash('sha256').update('file-0').digest('hex'),
  )
})
