import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Bundle, bundleCommand, call } from '../command-line.ts'
import { readPdf } from '../pdf-reading.ts'

const ARTICLE = `# Harbour Opens

The harbour opened on 4 March 2026 after years of delay. It cost 90 million euros. Mayor Anna Keller said the port would pay for itself.
`

let bundle: Bundle
let folder: string
beforeAll(async () => {
  bundle = await bundleCommand()
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await write('harbour.md', ARTICLE)
  return () => rm(folder, { recursive: true })
})

const write = (name: string, text: string) => writeFile(path.join(folder, name), text)
const read = (name: string) => readFile(path.join(folder, name), 'utf8')
const run = (words: string[], input?: string) =>
  call(bundle.command, words, { folder, ...(input === undefined ? {} : { input }) })
const extracted = async () => JSON.parse((await run(['extract', 'harbour.md'])).out)

test('--edit writes a file that changes nothing, and a line without its # is an edit of every later run', async () => {
  const plain = await extracted()
  const first = await run(['extract', 'harbour.md', '--edit'])
  expect(first).toMatchObject({
    status: 0,
    out: '',
    error: expect.stringMatching(/^wrote harbour\.brief\.yaml: /),
  })
  expect(await extracted()).toEqual(plain)

  const offered = await read('harbour.brief.yaml')
  const edited = offered.replace(
    /^( {4})# (\w+: ")The harbour opened [^"]*/m,
    '$1$2The port is open at last.',
  )
  expect(edited).not.toBe(offered)
  await write('harbour.brief.yaml', edited)
  expect((await extracted()).bottomLine).toEqual({
    text: 'The port is open at last.',
    edited: true,
    cites: ['p1s1'],
  })
})

test('what an editor wrote is never overwritten: what is new is added as comments, once', async () => {
  const mine = '# mine\nplaces: { drop: [] }'
  await write('harbour.brief.yaml', mine)
  const added = await run(['extract', 'harbour.md', '--edit'])
  expect(added).toMatchObject({ status: 0, error: expect.stringMatching(/keeps its edits: \d+ new lines/) })
  const text = await read('harbour.brief.yaml')
  expect(text.startsWith(mine)).toBe(true)
  expect(await run(['extract', 'harbour.md', '--edit'])).toMatchObject({
    status: 0,
    error: expect.stringMatching(/nothing was written/),
  })
  expect(await read('harbour.brief.yaml')).toBe(text)
})

describe('what cannot be done is said, and nothing is written', () => {
  test('standard input has no place for the file', async () => {
    expect(await run(['extract', '-', '--edit'], ARTICLE)).toMatchObject({
      status: 2,
      out: '',
      error: expect.stringMatching(/--edit writes a file beside the article/),
    })
  })

  test('a faulty file fails its article alone, with its line', async () => {
    await write('other.md', ARTICLE)
    await write('harbour.brief.yaml', 'schemaVersion: 1\nkeypoints: {}\n')
    for (const words of [
      ['extract', 'harbour.md'],
      ['extract', 'harbour.md', '--edit'],
    ])
      expect(await run(words)).toEqual({
        status: 1,
        out: '',
        error: 'error: harbour.brief.yaml:2: keypoints is not a known key.\n  Did you mean keyPoints?\n',
      })
    const { status, out } = await run(['build', 'harbour.md', 'other.md', '--json', '-q', '-d', 'one-pager'])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      built: 1,
      failed: 1,
      entries: [
        { slug: 'harbour', error: { code: 'edits.unknown-key', input: 'harbour.brief.yaml', line: 2 } },
        { slug: 'other', status: 'built' },
      ],
    })
    expect(await read('harbour.brief.yaml')).toBe('schemaVersion: 1\nkeypoints: {}\n')
  })
})

test('a build prints the edits, marks them, and reports those that are gone with their lines', async () => {
  const edits = `bottomLine:
  text:
    The harbour opened on 4 March 2026 after years of delay.: The port is open at last.
people:
  drop: [Anna Keller]
  order: [Nobody Anymore]
`
  await run(['build', 'harbour.md', '-q'])
  const before = JSON.parse(await read('output/manifest.json')).entries[0]
  await write('harbour.brief.yaml', edits)
  const { status, out, error } = await run(['build', '--json', '.'])
  expect(status).toBe(0)
  const note = { code: 'edits.gone', input: 'harbour.brief.yaml', line: 6 }
  expect(error).toMatch(
    /^warning: harbour\.brief\.yaml:6: people\.order: nothing in the article fits Nobody Anymore/m,
  )
  const report = JSON.parse(out)
  expect(report.entries).toMatchObject([{ slug: 'harbour', input: 'harbour.md', warnings: [note] }])
  expect(Object.keys(report.entries[0].warnings[0]).sort()).toEqual([
    'code',
    'hint',
    'input',
    'line',
    'message',
  ])

  const after = JSON.parse(await read('output/manifest.json')).entries[0]
  expect(before.editsSha256).toBeNull()
  expect(after).toMatchObject({
    editsSha256: createHash('sha256').update(edits).digest('hex'),
    inputSha256: before.inputSha256,
    settings: before.settings,
    warnings: [note],
  })
  const brief = JSON.parse(await read('output/harbour/brief.json'))
  expect(brief.bottomLine).toEqual({ text: 'The port is open at last.', edited: true, cites: ['p1s1'] })
  expect(brief.people).toEqual([])
  for (const [i, kind] of ['memo', 'one-pager', 'key-figures'].entries()) {
    const { pages } = await readPdf(
      new Uint8Array(await readFile(path.join(folder, `output/harbour/${kind}.pdf`))),
    )
    const text = pages.join(' ').replace(/\s+/g, ' ')
    if (kind !== 'key-figures') expect(text).toMatch(/The port is open at last\. \(edited\)\s?¶1/)
    expect(text, kind).not.toContain('Who is who')
    expect(after.documents[i].key, kind).not.toBe(before.documents[i].key)
  }

  await write('harbour.brief.yaml', '# nothing any more\n')
  await run(['build', 'harbour.md', '-q'])
  const [last] = JSON.parse(await read('output/manifest.json')).entries
  expect(last.documents).toEqual(before.documents)
})

test('a gone edit fails a strict build', async () => {
  await write('harbour.brief.yaml', 'people: { drop: [Nobody] }\n')
  expect(await run(['build', 'harbour.md', '--strict', '-q', '-d', 'one-pager'])).toMatchObject({ status: 1 })
})
