import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Bundle, bundleCommand, call } from '../command-line.ts'

type Outputs = ReadonlyMap<string, string>

const article = (cost: number) =>
  `# Harbour Opens\n\nThe harbour opened on 4 March 2026. It cost ${cost} million euros.\n`

/** Makes the command kill itself where it would put its nth file into a place under output/. */
const KILLER = `
const fs = require('node:fs/promises')
const { rename } = fs
let left = Number(process.env.KILL_BEFORE)
fs.rename = (from, to) => {
  if (/output.\\S*$/.test(to) && left-- === 0) process.kill(process.pid, 'SIGKILL')
  return rename(from, to)
}
require('node:module').syncBuiltinESMExports()
`

let bundle: Bundle
let scratch: string
let killer: string
/** What the project in `built` has, and what it would have with another cost. */
let before: Outputs
let wanted: Outputs
let folder: string
beforeAll(async () => {
  bundle = await bundleCommand()
  scratch = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  killer = path.join(scratch, 'killer.cjs')
  await writeFile(killer, KILLER)
  folder = path.join(scratch, 'built')
  await mkdir(folder)
  await write(91)
  expect(await run('build', 'harbour.md', '-q')).toMatchObject({ status: 0 })
  wanted = await outputs()
  for (const name of ['output', '.broadside']) await rm(path.join(folder, name), { recursive: true })
  await write(90)
  expect(await run('build', 'harbour.md', '-q')).toMatchObject({ status: 0 })
  before = await outputs()
}, 120_000)
afterAll(() => rm(scratch, { recursive: true }))
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await cp(path.join(scratch, 'built'), folder, { recursive: true })
  return () => rm(folder, { recursive: true, force: true })
})
const run = (...words: string[]) => call(bundle.command, words, { folder })
const write = (cost: number) => writeFile(path.join(folder, 'harbour.md'), article(cost))

/** The signal that ended a build which was killed before its nth file came to its place. */
function buildKilled(nth: number): Promise<string | null> {
  const child = spawn(process.execPath, ['--require', killer, bundle.command, 'build', 'harbour.md', '-q'], {
    cwd: folder,
    env: { ...process.env, KILL_BEFORE: `${nth}` },
    stdio: 'ignore',
  })
  return new Promise(resolve => child.once('exit', (_, signal) => resolve(signal)))
}

const isDraft = (name: string) => /(?:^|\/)\..*\.tmp$/.test(name)

async function outputs(): Promise<Outputs> {
  const out = path.join(folder, 'output')
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
  const read = async (file: string) => [path.relative(out, file), await readFile(file, 'latin1')] as const
  return new Map(await Promise.all(files.sort().map(read)))
}

describe('a build that is killed while it puts the files of an article into their places', () => {
  test.each([
    ['after the first', 1, 3],
    ['before the manifest', 4, 1],
  ])('%s: check tells, the next build mends, nothing half-written is left', async (_, nth, drafts) => {
    await write(91)
    expect(await buildKilled(nth)).toBe('SIGKILL')
    const left = await outputs()
    expect([...left.keys()].filter(isDraft)).toHaveLength(drafts)
    for (const [name, content] of before) expect([content, wanted.get(name)]).toContain(left.get(name))

    const told = expect.stringContaining('stale   harbour')
    expect(await run('check', 'harbour.md')).toMatchObject({ status: 3, error: told })
    expect(await outputs()).toEqual(left)
    expect(await run('build', 'harbour.md', '-q')).toMatchObject({ status: 0, error: '' })
    expect(await outputs()).toEqual(wanted)
  })

  test('and whose article is then as it was: files of both states are told and mended too', async () => {
    await write(91)
    expect(await buildKilled(1)).toBe('SIGKILL')
    await write(90)
    expect(await run('check', 'harbour.md')).toMatchObject({ status: 3 })
    expect(await run('build', 'harbour.md', '-q')).toMatchObject({ status: 0, error: '' })
    expect(await outputs()).toEqual(before)
  })

  test('before the first, and whose article is then as it was: only what is half-written is removed', async () => {
    await write(91)
    expect(await buildKilled(0)).toBe('SIGKILL')
    await write(90)
    expect(await run('check', 'harbour.md')).toMatchObject({ status: 0 })
    expect(await run('build', 'harbour.md')).toMatchObject({ error: expect.stringMatching(/^1 up to date/m) })
    expect(await outputs()).toEqual(before)
  })
})
