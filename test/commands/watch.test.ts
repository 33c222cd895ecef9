import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bundle, bundleCommand, call } from '../command-line.ts'

const article = (sum: string) =>
  `# Harbour Opens\n\nThe harbour opened on 4 March 2026. It cost ${sum} euros.\n`

let bundle: Bundle
let folder: string
let watching: ChildProcess
let said = ''
beforeAll(async () => {
  bundle = await bundleCommand()
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await mkdir(path.join(folder, 'reports'))
  await write('reports/one.md', article('90 million'))
  await write('reports/two.md', article('80 million'))
  await write('broadside.config.yaml', 'inputs: ["reports/*.md"]\ndocuments: [one-pager]\n')
  watching = spawn(process.execPath, [bundle.command, 'watch'], { cwd: folder })
  watching.stderr?.setEncoding('utf8').on('data', text => {
    said += text
  })
})
afterAll(async () => {
  watching.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

const write = (name: string, text: string) => writeFile(path.join(folder, name), text)
const found = async (slug: string) =>
  JSON.parse(
    await readFile(path.join(folder, `output/${slug}/brief.json`), 'utf8').catch(() => '{"figures":[]}'),
  )
const figure = async (slug: string) => (await found(slug)).figures[0]?.text
const written = async (slug: string) =>
  (await stat(path.join(folder, `output/${slug}/one-pager.pdf`))).mtimeMs
const soon = { timeout: 20_000 }

test('watch builds what is stale, and then what each change touches, through errors, until it is interrupted', async () => {
  await expect.poll(() => figure('two'), soon).toBe('80 million euros')
  await expect.poll(() => said, soon).toMatch(/2 built/)
  const before = await written('two')

  await write('reports/one.md', article('91 million'))
  await expect.poll(() => figure('one'), soon).toBe('91 million euros')

  await write('reports/next', article('92 million'))
  await rename(path.join(folder, 'reports/next'), path.join(folder, 'reports/one.md'))
  await expect.poll(() => figure('one'), soon).toBe('92 million euros')

  await write('reports/three.md', article('70 million'))
  await expect.poll(() => figure('three'), soon).toBe('70 million euros')
  expect(await written('two')).toBe(before)

  await write('reports/one.md', '')
  await expect.poll(() => said, soon).toMatch(/one\.md is empty/)
  await write('broadside.config.yaml', 'inputs: ["reports/*.md"]\ndocuments: [one-pager]\npapr: A4\n')
  await expect.poll(() => said, soon).toMatch(/papr is not a known key/)

  await write('broadside.config.yaml', 'inputs: ["reports/*.md"]\ndocuments: [one-pager]\npaper: Letter\n')
  await expect.poll(() => written('two'), soon).toBeGreaterThan(before)
  await write('reports/one.md', article('93 million'))
  await expect.poll(() => figure('one'), soon).toBe('93 million euros')

  const ended = new Promise(resolve => watching.once('exit', resolve))
  watching.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(await call(bundle.command, ['check'], { folder })).toMatchObject({ status: 0 })
}, 120_000)

test('standard input cannot be watched', async () => {
  expect(await call(bundle.command, ['watch', '-'], { folder })).toMatchObject({ status: 2 })
})
