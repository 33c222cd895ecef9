import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { createCache, forgetful } from '../../src/store/cache.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  return () => rm(folder, { recursive: true, force: true })
})

const bytes = (text: string) => Buffer.from(text)
const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(file => file.isFile() && !/^\.(?:gitignore|trimmed)$/.test(file.name))
    .map(file => path.join(file.parentPath, file.name))

test('gives what was put under a key, to another cache of the folder too', async () => {
  await createCache(folder).put('abc1', bytes('one'))
  expect(await createCache(folder).get('abc1')).toEqual(bytes('one'))
  expect(await createCache(folder).get('abc2')).toBeNull()
})

test.each([
  ['cut short', (kept: Buffer) => kept.subarray(0, -1)],
  ['changed', (kept: Buffer) => Buffer.concat([kept, bytes('x')])],
  ['emptied', () => bytes('')],
])('an entry that was %s is not there, and is made again', async (_, damage) => {
  const cache = createCache(folder)
  await cache.put('abc1', bytes('one'))
  const [file] = await files()
  await writeFile(file!, damage(await readFile(file!)))
  expect(await cache.get('abc1')).toBeNull()
  await cache.put('abc1', bytes('one'))
  expect(await cache.get('abc1')).toEqual(bytes('one'))
})

test('two caches may put the same key at once, and nothing but the entry stays', async () => {
  const caches = Array.from({ length: 8 }, () => createCache(folder))
  await Promise.all(caches.map(cache => cache.put('abc1', bytes('one'))))
  expect(await caches[0]?.get('abc1')).toEqual(bytes('one'))
  expect(await files()).toHaveLength(1)
})

test('what was used longest ago goes when the cache is too large', async () => {
  const cache = createCache(folder, 120)
  for (const key of ['aa1', 'bb1', 'cc1']) await cache.put(key, bytes('0123456789'))
  for (const file of await files()) await utimes(file, 1, 1)
  await cache.get('aa1')
  await cache.put('dd1', bytes('0123456789'))
  await cache.trim()
  expect(await cache.get('aa1')).not.toBeNull()
  expect(await cache.get('dd1')).not.toBeNull()
  expect(await files()).toHaveLength(2)
})

test('is looked through once a day, and where much was put', async () => {
  const first = createCache(folder)
  await first.put('aa1', bytes('one'))
  await first.trim()
  await writeFile(path.join(folder, 'aa', 'b.old.tmp'), '')
  await utimes(path.join(folder, 'aa', 'b.old.tmp'), 1, 1)
  const left = async () => (await readdir(path.join(folder, 'aa'))).includes('b.old.tmp')
  const again = createCache(folder)
  await again.put('aa2', bytes('two'))
  await again.trim()
  expect(await left()).toBe(true)
  await utimes(path.join(folder, '.trimmed'), 1, 1)
  await again.trim()
  expect(await left()).toBe(false)
})

test('what a killed run left half-written goes after a while', async () => {
  const cache = createCache(folder)
  await cache.put('aa1', bytes('one'))
  for (const name of ['b.old.tmp', 'b.new.tmp']) await writeFile(path.join(folder, 'aa', name), '')
  await utimes(path.join(folder, 'aa', 'b.old.tmp'), 1, 1)
  await cache.trim()
  expect((await readdir(path.join(folder, 'aa'))).sort()).toEqual(['1', 'b.new.tmp'])
})

test('a place that cannot be written to keeps nothing, and nothing fails', async () => {
  const cache = createCache(path.join(folder, 'file', 'below'))
  await writeFile(path.join(folder, 'file'), '')
  await cache.put('abc1', bytes('one'))
  await cache.trim()
  expect(await cache.get('abc1')).toBeNull()
})

test('a forgetful cache knows nothing from before, and keeps for later', async () => {
  const cache = createCache(folder)
  await forgetful(cache).put('abc1', bytes('one'))
  expect(await forgetful(cache).get('abc1')).toBeNull()
  expect(await cache.get('abc1')).toEqual(bytes('one'))
})
