import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bundle, bundleCommand, call } from '../command-line.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const ARTICLE = '# Harbour Opens\n\nThe harbour opened on 4 March 2026. It cost 90 million euros.\n'
const PARAGRAPH = `${'The council met and spoke of the harbour at length, as it does. '.repeat(9)}\n\n`

let bundle: Bundle
let folder: string
beforeAll(async () => {
  bundle = await bundleCommand()
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await write('good.md', ARTICLE)
  await write('empty.md', '')
  await write('blank.txt', ' \n\t\n')
  await write(
    'rubbish.md',
    Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
  )
  await write('long.txt', `A Long Title\n\n${PARAGRAPH.repeat(Math.ceil(20e6 / PARAGRAPH.length))}`)
  await mkdir(path.join(folder, 'nothing'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path.join(folder, name), content)
}

test('an input that cannot be used fails alone, with what is wrong and what to do; the others are built', async () => {
  const words = ['missing.md', 'empty.md', 'blank.txt', 'rubbish.md', 'long.txt', 'nothing', 'good.md']
  const result = await call(bundle.command, ['build', ...words, '--json'], { folder })
  expect(result.status).toBe(1)
  const report = JSON.parse(result.out) as {
    built: number
    failed: number
    entries: {
      input: string
      status: string
      error: { code: string; message: string; hint: string | null } | null
    }[]
  }
  expect([report.built, report.failed]).toEqual([1, 6])
  const faults = Object.fromEntries(report.entries.map(entry => [entry.input, entry.error?.code ?? null]))
  expect(faults).toEqual({
    'missing.md': 'input.missing',
    'empty.md': 'input.empty',
    'blank.txt': 'input.empty',
    'rubbish.md': 'input.binary',
    'long.txt': 'article.too-long',
    nothing: expect.stringMatching(/^input\./),
    'good.md': null,
  })
  for (const { error } of report.entries) {
    expect(error?.hint).not.toBeNull()
    if (error) expect(result.error).toContain(error.message)
  }
  const memo = await readFile(path.join(folder, 'output/good/memo.pdf'))
  expect(memo.subarray(0, 5).toString()).toBe('%PDF-')
}, 120_000)

test('a broken template is named with its line and field, and PDFs from before stay as they are', async () => {
  const installed = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await cp(path.join(ROOT, 'templates'), path.join(installed, 'templates'), { recursive: true })
  await cp(path.join(ROOT, 'package.json'), path.join(installed, 'package.json'))
  await cp(path.dirname(bundle.command), path.join(installed, 'dist'), { recursive: true })
  for (const name of ['fonts', 'labels.json'])
    await symlink(path.join(ROOT, 'dist', name), path.join(installed, 'dist', name))
  await symlink(path.join(ROOT, 'node_modules'), path.join(installed, 'node_modules'))
  const command = path.join(installed, 'dist', path.basename(bundle.command))
  const build = (article: string) =>
    writeFile(path.join(folder, 'kept.md'), article).then(() =>
      call(command, ['build', 'kept.md', '-q'], { folder }),
    )
  expect(await build(ARTICLE)).toMatchObject({ status: 0, error: '' })
  const before = await readFile(path.join(folder, 'output/kept/memo.pdf'))
  const partial = path.join(installed, 'templates/partials/refs.hbs')
  await writeFile(partial, `\n${await readFile(partial, 'utf8')}{{nosuch}}`)
  const broken = await build(ARTICLE.replace('90', '91'))
  expect(broken.status).toBe(2)
  expect(broken.error).toMatch(/partials\/refs\.hbs:3: .*"nosuch"/)
  expect((await readFile(path.join(folder, 'output/kept/memo.pdf'))).equals(before)).toBe(true)
  await rm(installed, { recursive: true })
}, 60_000)
