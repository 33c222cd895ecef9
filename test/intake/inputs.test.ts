import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findInputs } from '../../src/intake/inputs.ts'

const FILES = [
  'one.md',
  'note (1).md',
  'reports/Alpha.md',
  'reports/2026/beta.txt',
  'reports/2026/beta.brief.yaml',
  'reports/picture.png',
  'reports/.drafts/hidden.md',
  'reports/.hidden.md',
  'reports/node_modules/pack/readme.md',
  'output/one/leftover.md',
  '.twins/a/same.md',
  '.twins/b/same.md',
  '.twins/a/same.txt',
  'pictures/x.png',
  'empty/.keep',
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  for (const file of FILES) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true })
    await writeFile(path.join(folder, file), 'x')
  }
})
afterAll(() => rm(folder, { recursive: true }))

const find = (given: readonly string[], configured?: readonly string[], at = folder) =>
  findInputs(given, {
    folder: at,
    configured: configured ? { folder, inputs: configured } : null,
    out: path.join(folder, 'output'),
  })
const slugs = async (...call: Parameters<typeof find>) =>
  Object.fromEntries((await find(...call)).inputs.map(input => [input.slug, input.name]))

describe('the slug is relative to the root', () => {
  test.each<[string, string[], string[] | undefined, Record<string, string>]>([
    ['of a single file: its own folder', ['reports/Alpha.md'], undefined, { alpha: 'reports/Alpha.md' }],
    [
      'of a folder: that folder',
      ['reports'],
      undefined,
      { '2026-beta': 'reports/2026/beta.txt', alpha: 'reports/Alpha.md' },
    ],
    [
      'of a glob: its fixed prefix',
      ['reports/**/*.txt'],
      undefined,
      { '2026-beta': 'reports/2026/beta.txt' },
    ],
    ['of a glob in the folder itself', ['*.md'], undefined, { 'note-1': 'note (1).md', one: 'one.md' }],
    [
      'of a file that the configuration names: the configuration’s folder',
      [],
      ['reports/Alpha.md'],
      { 'reports-alpha': 'reports/Alpha.md' },
    ],
    [
      'of a glob that the configuration names: its fixed prefix',
      [],
      ['reports/**/*.*'],
      { '2026-beta': 'reports/2026/beta.txt', alpha: 'reports/Alpha.md' },
    ],
    [
      'of a folder that the configuration names: the configuration’s folder',
      [],
      ['reports'],
      { 'reports-2026-beta': 'reports/2026/beta.txt', 'reports-alpha': 'reports/Alpha.md' },
    ],
    [
      'of a single file that a glob of the configuration covers: as there',
      ['reports/2026/beta.txt'],
      ['reports/**/*.txt'],
      { '2026-beta': 'reports/2026/beta.txt' },
    ],
    [
      'of a single file that a folder of the configuration covers: as there',
      ['reports/2026/beta.txt'],
      ['reports'],
      { 'reports-2026-beta': 'reports/2026/beta.txt' },
    ],
    [
      'of a single file that the configuration leaves out: its own folder',
      ['one.md'],
      ['reports'],
      { one: 'one.md' },
    ],
    ['of standard input: none', ['-', '-'], undefined, { stdin: '-' }],
  ])('%s', async (_, given, configured, expected) => {
    expect(await slugs(given, configured)).toEqual(expected)
  })
})

test('hidden files and folders, node_modules, the output folder, edits and pictures are left out', async () => {
  const names = Object.values(await slugs(['.']))
  expect(names).toEqual(['note (1).md', 'one.md', 'reports/2026/beta.txt', 'reports/Alpha.md'])
})

test('a file whose name looks like a glob is taken as it is', async () => {
  expect(await slugs(['note (1).md'])).toEqual({ 'note-1': 'note (1).md' })
})

test('a file named twice is one input, under the first root', async () => {
  expect(await slugs(['reports/2026/beta.txt', 'reports/**/*.txt'])).toEqual({
    beta: 'reports/2026/beta.txt',
  })
})

test('the name of a file elsewhere is relative to its root, never absolute', async () => {
  const elsewhere = path.join(folder, 'empty')
  expect(await slugs([path.join(folder, 'reports')], undefined, elsewhere)).toEqual({
    '2026-beta': '2026/beta.txt',
    alpha: 'Alpha.md',
  })
})

test.each([[['.twins/a/same.md', '.twins/b/same.md']], [['.twins/a']]])(
  '%j share a slug: an error that names both',
  async given => {
    await expect(find(given)).rejects.toMatchObject({
      code: 'usage.same-slug',
      message: expect.stringMatching(
        /same\.(?:md|txt) and .*same\.(?:md|txt) would both be written to same\//,
      ),
    })
  },
)

test.each([
  ['onne.md', 'input.missing', 'There is no file onne.md.', 'Did you mean one.md?'],
  ['nowhere/x.md', 'input.missing', 'There is no file nowhere/x.md.', 'Check the path.'],
  ['one.md/x.md', 'input.missing', 'There is no file one.md/x.md.', 'Check the path.'],
  [
    'pictures',
    'input.no-articles',
    'There are no articles in pictures.',
    'A folder is searched for .md, .markdown, .txt, .html, .htm, .docx.',
  ],
  [
    '*.docx',
    'input.no-match',
    'No article matches *.docx.',
    'Check the pattern; ** stands for folders of any depth.',
  ],
  [
    'pictures/*',
    'input.no-match',
    'No article matches pictures/*.',
    'Check the pattern; ** stands for folders of any depth.',
  ],
])('what is not there is reported beside what is: %s', async (given, code, message, hint) => {
  const { inputs, missing } = await find([given, 'one.md'])
  expect(inputs.map(input => input.slug)).toEqual(['one'])
  expect(missing).toMatchObject([{ name: given, error: { code, message, hint } }])
})

test.each([
  ['no seeds', undefined],
  ['a configuration whose inputs match nothing', ['*.docx']],
])('no inputs at all are a usage error: %s', async (_, configured) => {
  await expect(find([], configured)).rejects.toMatchObject({ code: 'usage.no-inputs' })
})

test('without arguments and configured inputs, seeds/ is built', async () => {
  await mkdir(path.join(folder, 'empty/seeds'))
  await writeFile(path.join(folder, 'empty/seeds/s.md'), 'x')
  expect(await slugs([], undefined, path.join(folder, 'empty'))).toEqual({ s: 'seeds/s.md' })
  await rm(path.join(folder, 'empty/seeds'), { recursive: true })
})

test('a folder given twice over, or a build of the configuration, is known to be whole', async () => {
  expect((await find(['reports', 'one.md'])).whole).toEqual([path.join(folder, 'reports')])
  expect((await find([], ['one.md'])).whole).toBe('configured')
})

test('an output folder around the inputs hides none of them', async () => {
  const places = { folder, configured: null, out: folder }
  expect((await findInputs(['reports/**/*.md'], places)).inputs).toHaveLength(1)
  expect((await findInputs(['reports'], places)).inputs).toHaveLength(2)
})
