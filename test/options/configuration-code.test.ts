import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSettings } from '../../src/options/settings.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function load(name: string, text: string) {
  await writeFile(path.join(folder, name), text)
  return loadSettings({ config: name }, folder)
}

test.each([
  [
    'a.config.ts',
    "import { paper } from './paper'\nexport default { paper, out: 'briefs' as string } satisfies object\n",
  ],
  ['b.config.js', "import { paper } from './paper.ts'\nexport default { paper, out: 'briefs' }\n"],
  ['c.config.js', "module.exports = { paper: 'Letter', out: 'briefs' }\n"],
  [
    'd.config.mjs',
    "const paper = await Promise.resolve('Letter')\nexport default { paper, out: 'briefs' }\n",
  ],
])('a configuration in code is run where it is named: %s', async (name, text) => {
  await writeFile(path.join(folder, 'paper.ts'), "export const paper: 'A4' | 'Letter' = 'Letter'\n")
  const { options, configuration } = await load(name, text)
  expect(options).toMatchObject({ paper: 'Letter', out: path.join(folder, 'briefs') })
  expect(configuration).toMatchObject({ name, folder })
})

test('it is read anew each time, and what it imports too', async () => {
  const text = "export { default } from './keys.ts'\n"
  for (const paper of ['A4', 'Letter']) {
    await writeFile(path.join(folder, 'keys.ts'), `export default { paper: '${paper}' }\n`)
    expect((await load('anew.ts', text)).options.paper).toBe(paper)
  }
})

test('it is never found by itself', async () => {
  await writeFile(path.join(folder, 'broadside.config.ts'), 'throw new Error("was run")\n')
  await writeFile(path.join(folder, 'broadside.config.js'), 'throw new Error("was run")\n')
  expect((await loadSettings({}, folder)).configuration).toBeNull()
})

test('a brand in code is not run', async () => {
  await writeFile(path.join(folder, 'house.ts'), 'throw new Error("was run")\n')
  await expect(load('house.yaml', 'brand: house.ts\n')).rejects.toMatchObject({ code: 'config.format' })
})

describe('a fault names the file and the line', () => {
  test.each([
    [
      "export default {\n  paper: 'A4'\n  out: 'x'\n}\n",
      3,
      'config.code',
      /^The configuration cannot be run: .*Unexpected token.*[^ .]\.$/,
    ],
    [
      "const a: number = 1\n\nthrow new Error('no luck')\n",
      3,
      'config.code',
      'The configuration cannot be run: no luck.',
    ],
    ["import x from './nowhere.ts'\nexport default x\n", null, 'config.code', /nowhere/],
    ['export default 7\n', null, 'config.syntax', /no group of keys/],
    [
      "export default {\n  brand: {\n    acent: '#000000',\n  },\n}\n",
      3,
      'config.unknown-key',
      'brand.acent is not a known key.',
    ],
    [
      "const paper = 'A3'\nexport default {\n  out: 'x',\n  paper,\n}\n",
      4,
      'config.wrong-value',
      /^paper must be A4/,
    ],
    [
      "export default {\n  'documents': ['memo', 'memos'],\n}\n",
      2,
      'config.wrong-value',
      /^documents.1 must be/,
    ],
  ])('%j', async (text, line, code, message) => {
    const error = await load('fault.ts', text).catch((caught: unknown) => caught)
    expect(error).toMatchObject({
      file: 'fault.ts',
      line,
      code,
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    })
  })
})
