import { createHash } from 'node:crypto'
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Bundle, bundleCommand, call, loadedWith, type Result } from '../command-line.ts'

const PIXEL =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
const article = (name: string) =>
  `# Harbour ${name} Opens\n\n![A square](square.svg)\n\nThe harbour opened on 4 March 2026. It cost 90 million euros.\n`

let bundle: Bundle
let built: string
let folder: string
beforeAll(async () => {
  bundle = await bundleCommand()
  built = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  folder = built
  await write('reports/square.svg', PIXEL)
  for (const name of ['one', 'two']) await write(`reports/${name}.md`, article(name))
  await write('broadside.config.yaml', 'inputs: ["reports/*.md"]\nout: briefs\ndocuments: [one-pager]\n')
  expect(await run('build')).toMatchObject({ status: 0 })
})
afterAll(async () => {
  await rm(built, { recursive: true })
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await copy(built, folder)
  return () => rm(folder, { recursive: true })
})

async function copy(from: string, to: string): Promise<void> {
  for (const file of await readdir(from, { recursive: true, withFileTypes: true }))
    if (file.isFile()) {
      const place = path.join(to, path.relative(from, file.parentPath), file.name)
      await mkdir(path.dirname(place), { recursive: true })
      await writeFile(place, await readFile(path.join(file.parentPath, file.name)))
    }
}
async function write(name: string, text: string): Promise<void> {
  await mkdir(path.join(folder, path.dirname(name)), { recursive: true })
  await writeFile(path.join(folder, name), text)
}
const run = (...words: string[]): Promise<Result> => call(bundle.command, words, { folder })
const append = async (name: string, text: string) =>
  write(name, (await readFile(path.join(folder, name), 'utf8')) + text)
const reported = async (...words: string[]) => JSON.parse((await run(...words, '--json')).out)

/** Every file of the folder with the digest of what is in it. */
async function snapshot(): Promise<Readonly<Record<string, string>>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const digests = files
    .filter(file => file.isFile())
    .map(async file => {
      const place = path.join(file.parentPath, file.name)
      return [
        place,
        createHash('sha256')
          .update(await readFile(place))
          .digest('hex'),
      ] as const
    })
  return Object.fromEntries(await Promise.all(digests))
}

test('where only inputs, outputs and the manifest are there, all is up to date', async () => {
  const before = await snapshot()
  const result = await run('check')
  expect(result).toMatchObject({ status: 0, out: '', error: '2 up to date\n' })
  expect(await snapshot()).toEqual(before)
})

test.each([
  ['an article', () => append('reports/one.md', '\nMore.\n'), 'check.input-changed', 'the article changed'],
  [
    'the editor’s file',
    () => write('reports/one.brief.yaml', 'schemaVersion: 1\n'),
    'check.edits-changed',
    'the editor’s file changed',
  ],
  [
    'an output that is gone',
    () => rm(path.join(folder, 'briefs/one/one-pager.pdf')),
    'check.output-missing',
    'one/one-pager.pdf is missing',
  ],
  [
    'an output changed by hand',
    () => append('briefs/one/brief.json', ' '),
    'check.output-changed',
    'one/brief.json is not what was built',
  ],
])('names what is stale for %s, and exits with 3', async (_, change, code, message) => {
  await change()
  const before = await snapshot()
  const result = await run('check')
  expect(result.status).toBe(3)
  expect(result.error).toBe(`stale   one  ${message}\n1 up to date · 1 stale\n`)
  const report = await reported('check')
  expect(report).toMatchObject({ built: 0, upToDate: 1, failed: 0 })
  expect(report.entries[0]).toMatchObject({ slug: 'one', status: 'stale', error: { code } })
  expect(await snapshot()).toEqual(before)
})

test.each([
  ['an image', () => write('reports/square.svg', PIXEL.replace('<rect', '<ellipse')), 'image-changed'],
  ['an image that is gone', () => rm(path.join(folder, 'reports/square.svg')), 'image-changed'],
  ['an option', () => append('broadside.config.yaml', 'paper: Letter\n'), 'settings-changed'],
])('what all articles share makes all of them stale: %s', async (_, change, reason) => {
  await change()
  const report = await reported('check')
  expect(report.entries.map((entry: { error: { code: string } }) => entry.error.code)).toEqual([
    `check.${reason}`,
    `check.${reason}`,
  ])
})

test('an article that was never built is stale, one that is gone is an orphan until it is pruned', async () => {
  await write('reports/three.md', article('three'))
  await rm(path.join(folder, 'reports/two.md'))
  const result = await run('check')
  expect(result.status).toBe(3)
  expect(result.error).toContain('stale   three  was never built\nstale   two  its article is gone\n')
  expect(await run('build', '--prune')).toMatchObject({ status: 0 })
  await expect(access(path.join(folder, 'briefs/two'))).rejects.toThrow()
  expect(await run('check')).toMatchObject({ status: 0 })
})

test('what a manifest names outside of its entry is never pruned', async () => {
  await write('keep.pdf', 'mine')
  const manifest = JSON.parse(await readFile(path.join(folder, 'briefs/manifest.json'), 'utf8'))
  manifest.entries[1].documents[0].file = '../keep.pdf'
  manifest.entries[1].files[0].file = '../reports/one.md'
  await write('briefs/manifest.json', JSON.stringify(manifest))
  await rm(path.join(folder, 'reports/two.md'))
  expect(await run('build', '--prune')).toMatchObject({ status: 0 })
  await access(path.join(folder, 'keep.pdf'))
  await access(path.join(folder, 'reports/one.md'))
})

test('a build makes only what is stale, and --force all', async () => {
  expect(await reported('build')).toMatchObject({ built: 0, upToDate: 2 })
  await rm(path.join(folder, 'briefs/two/one-pager.pdf'))
  expect(await reported('build')).toMatchObject({ built: 1, upToDate: 1 })
  expect(await snapshotOf('briefs')).toEqual(await snapshotOf('briefs', built))
  expect(await reported('build', '--force')).toMatchObject({ built: 2, upToDate: 0 })
  const pages = await run('build', '--html')
  expect(pages.error).toMatch(/^2 built/m)
  await access(path.join(folder, 'briefs/two/one-pager.html'))
})

async function snapshotOf(name: string, base = folder): Promise<readonly string[]> {
  const files = (await readdir(path.join(base, name), { recursive: true, withFileTypes: true })).filter(
    file => file.isFile(),
  )
  const digests = files.map(async file => {
    const place = path.join(file.parentPath, file.name)
    const digest = createHash('sha256')
      .update(await readFile(place))
      .digest('hex')
    return `${path.relative(base, place)} ${digest}`
  })
  return (await Promise.all(digests)).sort()
}

test('a missing article fails the check; a wrong option is a usage error', async () => {
  expect(await run('check', 'nowhere.md')).toMatchObject({ status: 1 })
  expect(await run('check', '--html')).toMatchObject({ status: 2 })
})

test('check loads neither browser, parsers nor templates’ engine', async () => {
  const loaded = await loadedWith('src/commands/check.ts')
  expect(loaded.length).toBeGreaterThan(5)
  for (const heavy of ['puppeteer', 'remark', 'parse5', 'handlebars', 'pdf-lib'])
    expect(
      loaded.filter(file => file.includes(`node_modules/${heavy}`) || file.includes(`/${heavy}/`)),
    ).toEqual([])
}, 60_000)

test('files that are gone come from what was kept, the same bytes; a kept file that is damaged is made again', async () => {
  await run('build', '--force')
  await rm(path.join(folder, 'briefs'), { recursive: true })
  expect(await reported('build')).toMatchObject({ built: 2 })
  expect(await snapshotOf('briefs')).toEqual(await snapshotOf('briefs', built))
  await rm(path.join(folder, 'briefs'), { recursive: true })
  const kept = await readdir(path.join(folder, '.broadside'), { recursive: true, withFileTypes: true })
  for (const file of kept)
    if (file.isFile()) await writeFile(path.join(file.parentPath, file.name), 'damaged')
  expect(await reported('build')).toMatchObject({ built: 2, failed: 0 })
  expect(await snapshotOf('briefs')).toEqual(await snapshotOf('briefs', built))
})
