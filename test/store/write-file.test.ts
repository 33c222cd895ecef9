import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareFolder, removeLeftovers, writeBeside, writeFiles } from '../../src/store/write-file.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('files are written whole, folders made on the way, nothing else left', async () => {
  const deep = path.join(folder, 'a/b')
  await writeFiles(deep, [
    { name: 'one', content: 'text' },
    { name: 'two', content: new Uint8Array([1, 2]) },
  ])
  expect((await readdir(deep)).sort()).toEqual(['one', 'two'])
  expect(await readFile(path.join(deep, 'one'), 'utf8')).toBe('text')
})

test('where one file cannot be written none is replaced and nothing half-written stays', async () => {
  await writeFile(path.join(folder, 'one'), 'before')
  const files = [
    { name: 'one', content: 'after' },
    { name: 'no/such/folder', content: 'x' },
  ]
  await expect(writeFiles(folder, files)).rejects.toMatchObject({ code: 'output.failed' })
  expect(await readFile(path.join(folder, 'one'), 'utf8')).toBe('before')
  expect(await readdir(folder)).toEqual(['one'])
})

test('a file or a folder in the way is named', async () => {
  await writeFile(path.join(folder, 'file'), '')
  await mkdir(path.join(folder, 'taken'))
  const one = [{ name: 'taken', content: '' }]
  await expect(writeFiles(path.join(folder, 'file'), one)).rejects.toMatchObject({
    code: 'output.in-the-way',
  })
  await expect(writeFiles(path.join(folder, 'file/x'), one)).rejects.toMatchObject({
    code: 'output.in-the-way',
  })
  await expect(writeFiles(folder, one)).rejects.toMatchObject({ code: 'output.in-the-way' })
  expect((await readdir(folder)).sort()).toEqual(['file', 'taken'])
})

test('a folder is prepared before any work is done for it', async () => {
  await prepareFolder(path.join(folder, 'a/b'))
  await writeFile(path.join(folder, 'a/b/file'), '')
  await prepareFolder(path.join(folder, 'a/b'))
  for (const place of ['a/b/file', 'a/b/file/c', '\0'])
    await expect(prepareFolder(path.join(folder, place))).rejects.toMatchObject({
      code: expect.stringMatching(/^output\./),
    })
  expect(await readdir(path.join(folder, 'a'))).toEqual(['b'])
})

test('what a killed run left is removed, at once where its process was of this machine, else after a minute', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  const [machine] = /(?<=memo\.)[0-9a-f]{8}/.exec(await writeBeside(path.join(folder, 'memo'), ''))!
  const gone = [`.memo.pdf.${machine}-${pid}-1.tmp`, '.memo.pdf.1-1.tmp', '.memo.pdf.00000000-1-1.tmp']
  const left = [
    `.memo.pdf.${machine}-${process.pid}-9.tmp`,
    '.memo.pdf.1-2.tmp',
    `.memo.pdf.00000000-${pid}-2.tmp`,
    '.notes.tmp',
    'memo.pdf',
  ]
  for (const name of [...gone, ...left]) await writeFile(path.join(folder, name), '')
  for (const name of gone.slice(1)) await utimes(path.join(folder, name), 1, 1)
  await removeLeftovers(folder)
  await removeLeftovers(path.join(folder, 'nowhere'))
  expect(await readdir(folder)).toEqual(expect.arrayContaining(left))
  for (const name of gone) expect(await readdir(folder)).not.toContain(name)
})
