import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editsPlace, readEdits } from '../../src/intake/read-edits.ts'
import { readSource } from '../../src/intake/read-source.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await writeFile(path.join(folder, 'talks.txt'), 'Talks\n\nThey ended.\n')
  await writeFile(path.join(folder, 'talks.brief.yaml'), '\uFEFFschemaVersion: 1\n')
  await writeFile(path.join(folder, 'alone.md'), '# Alone\n')
  await mkdir(path.join(folder, 'folder.brief.yaml'))
  await symlink('/dev/zero', path.join(folder, 'endless.brief.yaml'))
  execFileSync('mkfifo', [path.join(folder, 'pipe.brief.yaml')])
  await symlink('nowhere', path.join(folder, 'lost.brief.yaml'))
  await writeFile(path.join(folder, 'large.brief.yaml'), '#'.repeat(2 ** 18 + 1))
})
afterAll(() => rm(folder, { recursive: true }))

const article = (name: string) => ({ path: path.join(folder, name), name: `in/${name}` })
const never = () => {
  throw new Error('standard input is not read')
}

test.each([
  ['talks.txt', 'talks.brief.yaml'],
  ['v1.2.md', 'v1.2.brief.yaml'],
  ['README', 'README.brief.yaml'],
])('the editor’s file of %s is %s beside it', (name, expected) => {
  expect(editsPlace(article(name))).toEqual({ file: path.join(folder, expected), name: `in/${expected}` })
})

test('it is read with the article, without its byte order mark', async () => {
  const input = { ...article('talks.txt'), slug: 'talks' }
  expect((await readSource(input, null, never)).edits).toEqual({
    name: 'in/talks.brief.yaml',
    text: 'schemaVersion: 1\n',
    sha256: createHash('sha256').update('\uFEFFschemaVersion: 1\n').digest('hex'),
  })
})

test('an article without one has none', async () => {
  const input = { ...article('alone.md'), slug: 'alone' }
  expect(await readSource(input, null, never)).not.toHaveProperty('edits')
})

test.each([
  ['folder.md', 'edits.unreadable'],
  ['endless.md', 'edits.unreadable'],
  ['pipe.md', 'edits.unreadable'],
  ['lost.md', 'edits.unreadable'],
  ['large.md', 'edits.too-large'],
])('one that cannot be read is an error rather than left out: %s', async (name, code) => {
  await expect(readEdits(article(name))).rejects.toMatchObject({
    code,
    file: `in/${name.replace('.md', '.brief.yaml')}`,
  })
})
