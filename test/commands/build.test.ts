import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Bundle, bundleCommand, call, type Result } from '../command-line.ts'

const ARTICLE = '# Harbour Opens\n\nThe harbour opened on 4 March 2026. It cost 90 million euros.\n'
const KINDS = ['memo', 'one-pager', 'key-figures']

let bundle: Bundle
let folder: string
beforeAll(async () => {
  bundle = await bundleCommand()
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await write('article.md', ARTICLE)
  return () => rm(folder, { recursive: true })
})

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.join(folder, path.dirname(name)), { recursive: true })
  await writeFile(path.join(folder, name), text)
}
const read = (name: string) => readFile(path.join(folder, name))
const json = async (name: string) => JSON.parse(await readFile(path.join(folder, name), 'utf8'))
const files = async (name: string) => (await readdir(path.join(folder, name))).sort()
const run = (
  words: string[],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<Result> => call(bundle.command, words, { folder, ...options })

test('an article becomes three documents, their facts and a manifest that describes them', async () => {
  const result = await run(['build', 'article.md'])
  expect(result).toMatchObject({ status: 0, out: '' })
  expect(result.error).toMatch(/^built {3}article {2}memo \d p\., one-pager 1 p\., key-figures \d p\.$/m)
  expect(await files('output')).toEqual(['article', 'manifest.json'])
  expect(await files('output/article')).toEqual([
    'brief.json',
    'key-figures.pdf',
    'memo.pdf',
    'one-pager.pdf',
  ])
  const manifest = await json('output/manifest.json')
  expect(manifest).toMatchObject({ schemaVersion: 1, generator: { name: 'broadside' } })
  const [entry] = manifest.entries
  expect(entry).toMatchObject({
    slug: 'article',
    input: 'article.md',
    inputSha256: createHash('sha256').update(ARTICLE).digest('hex'),
    editsSha256: null,
    warnings: [],
  })
  expect(entry.documents.map((document: { kind: string }) => document.kind)).toEqual(KINDS)
  for (const document of entry.documents) {
    const bytes = await read(path.join('output', document.file))
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(document).toMatchObject({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  }
})

test('the same inputs give the same bytes, wherever they lie and in whatever order', async () => {
  for (const place of ['one', 'two/deep'])
    for (const name of ['a', 'b', 'c'])
      await write(`${place}/${name}.md`, ARTICLE.replace('Harbour', `Harbour ${name}`))
  await run(['build', 'one', '-o', 'first', '-j', '1', '-q'])
  await call(bundle.command, ['build', 'c.md', 'a.md', 'b.md', '-o', '../../second', '-j', '2', '-q'], {
    folder: path.join(folder, 'two/deep'),
  })
  for (const slug of ['a', 'b', 'c'])
    for (const file of await files(`first/${slug}`))
      expect((await read(`second/${slug}/${file}`)).equals(await read(`first/${slug}/${file}`)), file).toBe(
        true,
      )
  const manifest = await read('first/manifest.json')
  await run(['build', 'one', '-o', 'first', '-q'])
  expect((await read('first/manifest.json')).equals(manifest)).toBe(true)
})

test('SOURCE_DATE_EPOCH dates the documents of an article that has no date, and no others', async () => {
  await write('dated.md', `---\ndate: 2026-03-12\n---\n\n${ARTICLE}`)
  const build = async (out: string, env: Record<string, string>) => {
    const words = ['build', 'article.md', 'dated.md', '-d', 'memo', '-o', out, '-q']
    expect(await run(words, { env })).toMatchObject({ status: 0, error: '' })
    const memos = ['article', 'dated'].map(slug => read(`${out}/${slug}/memo.pdf`))
    return (await Promise.all(memos)).map(bytes => bytes.toString('latin1'))
  }
  const datesOf = (pdf: string) => pdf.match(/(?<=<xmp:CreateDate>)[^<]+/g)
  const [undated = '', dated = ''] = await build('none', { SOURCE_DATE_EPOCH: '' })
  const [later = '', asBefore] = await build('some', { SOURCE_DATE_EPOCH: '86400' })
  expect([undated, dated, later].map(datesOf)).toEqual([
    null,
    ['2026-03-12T00:00:00Z'],
    ['1970-01-02T00:00:00Z'],
  ])
  expect(asBefore === dated).toBe(true)
  const wrong = await run(['build', 'article.md'], { env: { SOURCE_DATE_EPOCH: 'today' } })
  expect(wrong).toMatchObject({ status: 2, error: expect.stringContaining('SOURCE_DATE_EPOCH') })
})

test('--json reports every input on standard output, and nothing else is there', async () => {
  await write('empty.md', '')
  const result = await run(['build', 'article.md', 'empty.md', 'gone.md', '--json', '-d', 'memo', '-q'])
  expect(result.status).toBe(1)
  expect(result.error).toMatch(/^error: There is no file gone\.md\.\n.*\nerror: empty\.md is empty\.\n.*\n$/)
  expect(JSON.parse(result.out)).toMatchObject({
    schemaVersion: 1,
    built: 1,
    upToDate: 0,
    failed: 2,
    entries: [
      {
        slug: 'article',
        input: 'article.md',
        status: 'built',
        documents: [{ kind: 'memo', file: 'article/memo.pdf' }],
        error: null,
      },
      { slug: 'empty', status: 'failed', documents: [], error: { code: 'input.empty', input: 'empty.md' } },
      { slug: null, input: 'gone.md', status: 'failed', error: { code: 'input.missing' } },
    ],
    milliseconds: expect.any(Number),
  })
  expect((await json('output/manifest.json')).entries).toHaveLength(1)
})

test('--html writes the pages too, -d only the documents named', async () => {
  expect(await run(['build', '-', '--html', '-d', 'one-pager'], { input: ARTICLE })).toMatchObject({
    status: 0,
  })
  expect(await files('output/stdin')).toEqual(['brief.json', 'one-pager.html', 'one-pager.pdf'])
})

test('--png writes a picture of each page, and removes those of pages that are gone', async () => {
  const build = () => run(['build', 'article.md', '--png', '-d', 'memo'])
  const pages = async () => {
    const [{ pages: count }] = (await json('output/manifest.json')).entries[0].documents
    return Array.from({ length: count }, (_, i) => `memo-${i + 1}.png`)
  }
  await write('article.md', ARTICLE + `\n${'The harbour is open to all ships. '.repeat(50)}\n`.repeat(4))
  expect(await build()).toMatchObject({ status: 0 })
  const before = await pages()
  expect(await files('output/article')).toEqual(['brief.json', ...before, 'memo.pdf'])

  await write('article.md', ARTICLE)
  expect(await build()).toMatchObject({ status: 0 })
  expect((await pages()).length).toBeLessThan(before.length)
  expect(await files('output/article')).toEqual(['brief.json', ...(await pages()), 'memo.pdf'])
  expect((await read('output/article/memo-1.png')).subarray(1, 4).toString()).toBe('PNG')
  expect((await build()).error).toContain('1 up to date')
  await rm(path.join(folder, 'output/article/memo-1.png'))
  expect(await run(['check', 'article.md', '-d', 'memo'])).toMatchObject({ status: 3 })
}, 60_000)

test('pages of an earlier state do not stay beside a document; those that are still true do', async () => {
  const pages = ['one-pager-1.png', 'one-pager.html']
  const build = (...more: string[]) => run(['build', 'article.md', '-d', 'one-pager', ...more])
  await write('article.md', ARTICLE)
  expect(await build('--html', '--png')).toMatchObject({ status: 0 })
  expect((await build()).error).toContain('1 up to date')
  expect(await files('output/article')).toEqual(['brief.json', ...pages, 'one-pager.pdf'].sort())

  await write('article.md', `${ARTICLE}\nThe harbour is open to all ships.\n`)
  expect(await build()).toMatchObject({ status: 0 })
  expect(await files('output/article')).toEqual(['brief.json', 'one-pager.pdf'])
}, 60_000)

test('a warning is shown with its place, and fails the run only with --strict', async () => {
  await write('titled.md', '# A title alone\n')
  const [lenient, strict] = [await run(['build', 'titled.md']), await run(['build', 'titled.md', '--strict'])]
  expect([lenient.status, strict.status]).toEqual([0, 1])
  expect(lenient.error).toMatch(/^warning: titled\.md: The article has a title but no text\.$/m)
  expect((await json('output/manifest.json')).entries[0].warnings).toMatchObject([
    { code: 'article.no-text' },
  ])
})

test('the configuration names inputs, output, paper and brand', async () => {
  await write(
    'site/broadside.config.yaml',
    'inputs: ["texts/**/*.md"]\nout: ../briefs\npaper: Letter\nbrand: { logo: logo.svg }\n',
  )
  await write('site/texts/2026/one.md', ARTICLE)
  await write('site/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  expect(await run(['build', '-c', 'site/broadside.config.yaml'])).toMatchObject({ status: 0 })
  expect(await json('briefs/manifest.json')).toMatchObject({
    entries: [{ slug: '2026-one', input: 'texts/2026/one.md' }],
  })
  await write('site/logo.svg', 'no picture')
  const result = await run(['build', '-c', 'site/broadside.config.yaml'])
  expect(result).toMatchObject({
    status: 2,
    error: expect.stringMatching(/The logo .*logo\.svg cannot be used/),
  })
})

describe('what cannot be used ends the run before any work', () => {
  test('no browser: status 4, with the command that mends it', async () => {
    const result = await run(['build', 'article.md', '--json'], {
      env: { BROADSIDE_BROWSER: '/nowhere/chromium' },
    })
    expect(result.status).toBe(4)
    expect(result.error).toMatch(/^error: .*\/nowhere\/chromium/)
    expect(JSON.parse(result.out)).toMatchObject({
      failed: 1,
      entries: [{ error: { code: expect.stringMatching(/^environment\./) } }],
    })
    expect(await files('output')).toEqual([])
  })

  test('a file in place of the output folder', async () => {
    const result = await run(['build', 'article.md', '-o', 'article.md', '--json'])
    expect(result).toMatchObject({
      status: 1,
      error: expect.stringMatching(/^error: .*a file has the name of this folder.*\n.*\n$/),
    })
    expect(JSON.parse(result.out)).toMatchObject({
      failed: 1,
      entries: [{ input: 'article.md', status: 'failed', error: { code: 'output.in-the-way' } }],
    })
  })

  test('a manifest of a later Broadside', async () => {
    await write(
      'output/manifest.json',
      '{"schemaVersion":2,"generator":{"name":"broadside","version":"9.0.0"}}',
    )
    const result = await run(['build', 'article.md'])
    expect(result).toMatchObject({ status: 1, error: expect.stringMatching(/written by broadside 9\.0\.0/) })
    expect(await files('output')).toEqual(['manifest.json'])
  })
})

test('where one document cannot be replaced, the entry stays as it was', async () => {
  await run(['build', 'article.md', '-q'])
  const kept = ['memo.pdf', 'key-figures.pdf']
  const before = await Promise.all(kept.map(name => read(`output/article/${name}`)))
  await rm(path.join(folder, 'output/article/brief.json'))
  await mkdir(path.join(folder, 'output/article/brief.json'))
  await write('article.md', ARTICLE.replace('90', '91'))
  expect(await run(['build', 'article.md', '-q'])).toMatchObject({ status: 1 })
  expect(await Promise.all(kept.map(name => read(`output/article/${name}`)))).toEqual(before)
  expect(await files('output/article')).toEqual([
    'brief.json',
    'key-figures.pdf',
    'memo.pdf',
    'one-pager.pdf',
  ])
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s keeps what is finished and leaves nothing half-written: status %i',
  async (signal, status) => {
    for (let i = 10; i < 60; i++) await write(`many/${i}.md`, ARTICLE.repeat(20))
    const child = spawn(process.execPath, [bundle.command, 'build', 'many', '-j', '1'], { cwd: folder })
    child.stderr.setEncoding('utf8')
    let error = ''
    child.stderr.on('data', text => {
      if (!error.includes('built') && text.includes('built')) child.kill(signal)
      error += text
    })
    expect(await once(child, 'close')).toEqual([status, null])
    expect(error).toMatch(/interrupted, \d+ not built/)
    const { entries } = await json('output/manifest.json')
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.length).toBeLessThan(50)
    for (const { slug } of entries)
      expect(await files(`output/${slug}`)).toEqual([
        'brief.json',
        'key-figures.pdf',
        'memo.pdf',
        'one-pager.pdf',
      ])
    expect(await files('output')).toEqual([
      ...entries.map((entry: { slug: string }) => entry.slug),
      'manifest.json',
    ])
  },
)
