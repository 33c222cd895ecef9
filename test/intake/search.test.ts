import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchFolder, searchGlob } from '../../src/intake/search.ts'

let folder: string
const inside = (name: string) => path.join(folder, 'in', name)
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await mkdir(inside('below'), { recursive: true })
  await writeFile(inside('a.md'), 'x')
  await writeFile(path.join(folder, 'secret.txt'), 'x')
  execFileSync('mkfifo', [inside('pipe.md')])
  await symlink('../secret.txt', inside('out.txt'))
  await symlink('/dev/zero', inside('endless.md'))
  await symlink('nowhere', inside('lost.md'))
  await symlink('below', inside('folder.md'))
  await symlink('../a.md', inside('below/link.md'))
  await symlink('in', path.join(folder, 'entry'))
})
afterAll(() => rm(folder, { recursive: true }))

test.each(['in', 'entry'])('a search of %s takes files, and links to files inside', async name => {
  const { files } = await searchFolder(path.join(folder, name), path.join(folder, 'output'))
  expect(files.map(file => path.relative(path.join(folder, name), file))).toEqual(['a.md', 'below/link.md'])
})

test('a glob matches regular files only', async () => {
  const { files } = await searchGlob('in/**/*.*', folder, path.join(folder, 'output'))
  expect(files).toEqual([inside('a.md')])
})
