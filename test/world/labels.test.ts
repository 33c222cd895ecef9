import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { installation } from '../../src/installation.ts'
import { parseLabels } from '../../src/world/label-files.ts'
import { labelsFor, loadLabels } from '../../src/world/labels.ts'
import { labelsIn } from '../labels.ts'

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'pt', 'zh', 'zh-hant']
const BUILT = path.join(installation().root, 'dist/labels.json')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await mkdir(path.join(folder, 'labels'))
  return () => rm(folder, { recursive: true })
})
const write = (name: string, text: string) => writeFile(path.join(folder, 'labels', name), text)
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test('there is one file a language', async () => {
  const names = await readdir(path.join(installation().templates, 'labels'))
  expect(names.sort()).toEqual(LANGUAGES.map(lang => `${lang}.yaml`).sort())
})

test.each(LANGUAGES)('%s has every label, with the same places for what is put in', lang => {
  const [labels, english] = [labelsIn(lang), labelsIn('en')]
  expect(Object.keys(labels)).toEqual(Object.keys(english))
  for (const [key, text] of Object.entries(labels))
    expect(placeholders(text), key).toEqual(placeholders(english[key]!))
})

test('a language has its own labels, in a region of it too', async () => {
  const book = await loadLabels(BUILT, [], folder)
  for (const tag of ['de', 'de-AT', 'DE']) {
    const { labels, notes } = labelsFor(book, tag)
    expect({ next: labels.next, notes }).toEqual({ next: 'Wie es weitergeht', notes: [] })
  }
})

test.each(['zh-TW', 'zh-HK', 'zh-Hant', 'zh-Hant-HK'])(
  '%s has the labels of Traditional Chinese',
  async tag => {
    const { labels, notes } = labelsFor(await loadLabels(BUILT, [], folder), tag)
    expect({ next: labels.next, source: labels.source, notes }).toEqual({
      next: '下一步',
      source: '來源',
      notes: [],
    })
  },
)

test('a region’s labels stand over those of its language', async () => {
  await write('de-at.yaml', 'date: "Datum (Wien)"\n')
  const { labels, notes } = labelsFor(await loadLabels(BUILT, [folder], folder), 'de-AT')
  expect({ date: labels.date, next: labels.next, notes }).toEqual({
    date: 'Datum (Wien)',
    next: 'Wie es weitergeht',
    notes: [],
  })
})

test('English words in a document from right to left keep their order', async () => {
  await write('ur.yaml', 'date: "تاریخ"\n')
  const { labels } = labelsFor(await loadLabels(BUILT, [folder], folder), 'ur')
  expect(labels).toMatchObject({ date: 'تاریخ', folio: '\u2068{page} of {pages}\u2069', openQuote: '“' })
})

test('a language without labels has the English ones, and a note says so', async () => {
  const { labels, notes } = labelsFor(await loadLabels(BUILT, [], folder), 'sv')
  expect(labels.next).toBe('What happens next')
  expect(notes).toMatchObject([{ code: 'labels.language', hint: expect.stringContaining('labels/sv.yaml') }])
})

test('an office’s labels take the place of single ones; what a language of its own lacks is English, and named', async () => {
  await write('de.yaml', 'next: "Nächste Schritte"\n')
  await write('sv.yaml', 'next: "Nästa steg"\n')
  const book = await loadLabels(BUILT, [folder], folder)
  expect(labelsFor(book, 'de').labels).toMatchObject({ next: 'Nächste Schritte', people: 'Wer ist wer' })
  const { labels, notes } = labelsFor(book, 'sv')
  expect(labels).toMatchObject({ next: 'Nästa steg', people: 'Who is who' })
  expect(notes).toMatchObject([{ code: 'labels.missing', message: expect.stringContaining('people') }])
})

test('a label that no document prints is an error with file, line and what was meant', async () => {
  await write('de.yaml', 'next: "Weiter"\npeopel: "Leute"\n')
  await expect(loadLabels(BUILT, [folder], folder)).rejects.toMatchObject({
    code: 'template.label',
    file: 'labels/de.yaml',
    line: 2,
    hint: expect.stringContaining('people'),
  })
})

test.each([
  ['- a\n- b\n', 1],
  ['next: "Weiter"\npeople: [a]\n', 2],
  ['next: "Weiter"\npeople: ""\n', 2],
  ['next: "Weiter"\npeople: "unclosed\n', 3],
])('labels that are no words are an error with their line: %j', (text, line) => {
  expect(() => parseLabels(text, 'de', 'labels/de.yaml')).toThrow(
    expect.objectContaining({ code: 'template.label', line }),
  )
})
