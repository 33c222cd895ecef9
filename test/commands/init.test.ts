import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { configurationWith } from '../../src/options/schema.ts'
import { type Bundle, bundleCommand, call } from '../command-line.ts'

let bundle: Bundle
let folder: string
beforeAll(async () => {
  bundle = await bundleCommand()
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  return () => rm(folder, { recursive: true })
})
const run = (...words: string[]) => call(bundle.command, words, { folder })
const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()

test('writes a project that builds, and is up to date then', async () => {
  expect(await run('init')).toMatchObject({ status: 0, out: '' })
  expect(await files()).toEqual([
    '.github/workflows/briefs.yml',
    'brand/logo.svg',
    'broadside.config.yaml',
    'reports/harbour-bridge.md',
  ])
  expect(await run('build')).toMatchObject({ status: 0 })
  expect(await files()).toContain('briefs/harbour-bridge/memo.pdf')
  expect(await run('check')).toMatchObject({ status: 0 })
})

test('each key that is commented out is right as it stands', async () => {
  await run('init', '--ci', 'none')
  const text = await readFile(path.join(folder, 'broadside.config.yaml'), 'utf8')
  const keys = parse(text.replace(/^( *)# (\w+: [^\n]*)$/gm, '$1$2'))
  expect(Object.keys(keys)).toEqual(expect.arrayContaining(['lang', 'kinds', 'images', 'mail', 'browser']))
  expect(
    configurationWith(['press-release']).safeParse({ ...keys, documents: ['memo'] }).error,
  ).toBeUndefined()
})

test('a folder that cannot be written to is an error that says what to do', async () => {
  await writeFile(path.join(folder, 'brand'), '')
  expect(await run('init')).toMatchObject({
    status: 1,
    error: expect.stringMatching(/^error: .*brand.*\n {2}Call it in a folder that you may write to\.\n$/),
  })
})

test('leaves every file that is there as it is', async () => {
  await writeFile(path.join(folder, 'broadside.config.yaml'), 'paper: Letter\n')
  const result = await run('init', '--ci', 'none')
  expect(result.error).toContain('kept    broadside.config.yaml')
  expect(await readFile(path.join(folder, 'broadside.config.yaml'), 'utf8')).toBe('paper: Letter\n')
  expect((await files()).filter(file => file.startsWith('.'))).toEqual([])
})

test.each([
  ['github', '.github/workflows/briefs.yml', ['check']],
  ['github-commit', '.github/workflows/briefs.yml', ['check', 'build --prune', 'git push']],
  ['gitlab', '.gitlab-ci.yml', ['build', 'check']],
])('writes a workflow for %s that is YAML and runs the commands', async (service, file, wanted) => {
  expect(await run('init', '--ci', service)).toMatchObject({ status: 0 })
  const text = await readFile(path.join(folder, file), 'utf8')
  expect(parse(text)).toBeTypeOf('object')
  for (const words of wanted) expect(text).toContain(words)
  const { version } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(text.match(/broadside@\S+/g)).toEqual([`broadside@${version}`])
})
