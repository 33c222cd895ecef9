import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MOST_BYTES, readSource } from '../../src/intake/read-source.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
})
afterAll(() => rm(folder, { recursive: true }))

const nothing = async function* () {}
const piped = async function* (text: string | Uint8Array) {
  yield typeof text === 'string' ? Buffer.from(text) : text
}
const readFile = (name: string) =>
  readSource({ path: path.join(folder, name), name, slug: 'x' }, null, nothing)
const readInput = (text: string | Uint8Array) =>
  readSource({ path: null, name: '-', slug: 'stdin' }, null, () => piped(text))

test.each([
  ['a.md', 'plain text', 'markdown'],
  ['a.MARKDOWN', 'x', 'markdown'],
  ['a.txt', '# not a heading', 'text'],
  ['a.htm', 'x', 'html'],
  ['a.text', '# Heading', 'markdown'],
  ['a', 'plain text', 'text'],
])('%s holding %j is read as %s', async (name, text, format) => {
  await writeFile(path.join(folder, name), text)
  expect(await readFile(name)).toMatchObject({ name, stem: 'a', format })
})

test.each([
  ['---\ntitle: x\n---\n', 'markdown'],
  ['\uFEFF---\r\ntitle: x\r\n---\r\n', 'markdown'],
  ['# Title\n\ntext', 'markdown'],
  ['\n\n## Title\n', 'markdown'],
  ['Title\n\nText, #1 of them.', 'text'],
  ['#hashtag', 'text'],
  ['<!doctype html><p>x', 'html'],
  ['\n<!-- x -->\n<HTML lang=en>', 'html'],
  ['<b>bold</b> text', 'text'],
  [Buffer.from('PK\x03\x04rest', 'latin1'), 'docx'],
  [Buffer.from('\uFEFF# Title', 'utf16le'), 'markdown'],
])('standard input %j is taken for %s', async (text, format) => {
  expect(await readInput(text)).toMatchObject({ name: '-', format })
})

test('a given format stands over the content', async () => {
  const source = await readSource({ path: null, name: '-', slug: 'x' }, 'text', () => piped('# x'))
  expect(source.format).toBe('text')
})

test.each([
  ['empty.md', '', 'input.empty', 'empty.md is empty.'],
  ['blank.md', '\uFEFF \n\t\n', 'input.empty', 'blank.md is empty.'],
  ['paper.md', '%PDF-1.7', 'input.binary', 'paper.md is a PDF file, not an article.'],
  ['picture', '\x89PNG\r\n', 'input.binary', 'picture is an image, not an article.'],
  [
    'office.txt',
    'PK\x03\x04',
    'input.binary',
    'office.txt is a ZIP archive or an office document, not an article.',
  ],
  ['nul.txt', 'text\0text', 'input.binary', 'nul.txt is a binary file, not an article.'],
])('%s is refused', async (name, text, code, message) => {
  await writeFile(path.join(folder, name), Buffer.from(text, text.startsWith('\uFEFF') ? 'utf8' : 'latin1'))
  await expect(readFile(name)).rejects.toMatchObject({ code, message })
})

test('missing and too large inputs and folders are refused', async () => {
  await writeFile(path.join(folder, 'large.md'), 'x')
  await truncate(path.join(folder, 'large.md'), MOST_BYTES + 1)
  await expect(readFile('none.md')).rejects.toMatchObject({ code: 'input.missing' })
  await expect(readFile('.')).rejects.toMatchObject({ code: 'input.not-a-file' })
  await expect(readFile('large.md')).rejects.toMatchObject({ code: 'input.too-large' })
  await expect(readInput('')).rejects.toMatchObject({ message: 'Standard input is empty.' })
})

test('what is no regular file is refused, not waited for', async () => {
  execFileSync('mkfifo', [path.join(folder, 'pipe.md')])
  await symlink('/dev/zero', path.join(folder, 'endless.md'))
  for (const name of ['pipe.md', 'endless.md'])
    await expect(readFile(name)).rejects.toMatchObject({ code: 'input.not-a-file' })
})
