import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from '../../src/store/lock.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  file = path.join(folder, '.lock')
})
afterEach(() => rm(folder, { recursive: true }))

test('works under one lock never overlap, and leave nothing behind', async () => {
  let inside = 0
  const most: number[] = []
  const work = async () => {
    most.push(++inside)
    await new Promise(resolve => setTimeout(resolve, 2))
    inside--
  }
  await Promise.all(Array.from({ length: 5 }, () => withLock(file, work)))
  expect(most).toEqual([1, 1, 1, 1, 1])
  expect(await readdir(folder)).toEqual([])
})

test.each([
  ['whose holder is dead', () => String(spawnSync('true').pid), 0],
  ['that is too old', () => String(process.pid), 60],
])('a lock %s is broken', async (_, holder, age) => {
  await writeFile(file, holder())
  const then = Date.now() / 1000 - age
  await utimes(file, then, then)
  expect(await withLock(file, () => readdir(folder))).toEqual(['.lock'])
  expect(await readdir(folder)).toEqual([])
})

test('a lock that another took meanwhile stays', async () => {
  await withLock(file, () => writeFile(file, 'another'))
  expect(await readFile(file, 'utf8')).toBe('another')
})
