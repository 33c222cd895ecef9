import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it, test } from 'vitest'
import { scriptOf } from '../../src/documents/scripts.ts'
import { createCoverage, fontsDigest } from '../../src/world/fonts.ts'
import { findScriptFonts, installOf } from '../../src/world/script-fonts.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const TTF = path.join(ROOT, 'node_modules/source-serif/TTF')

let folder: string
let fonts: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  fonts = path.join(folder, 'fonts')
  await mkdir(fonts)
  await cp(path.join(TTF, 'SourceSerif4-It.ttf'), path.join(fonts, 'SourceSerif4-It.ttf'))
  await writeFile(path.join(fonts, 'coverage.json'), '[[65, 90]]')
  return () => rm(folder, { recursive: true })
})
const none = { office: [], scripts: [] }

it('the digest of the fonts holds those of the office, wherever they lie, and the packages', async () => {
  const face = path.join(TTF, 'SourceSerif4-Regular.ttf')
  const moved = path.join(folder, 'SourceSerif4-Regular.ttf')
  await cp(face, moved)
  const digest = (office: readonly string[], ids: readonly string[] = []) =>
    fontsDigest({ folder: fonts, office, scripts: ids.map(id => ({ id, files: [] })) })
  const plain = await digest([])
  expect(await digest([face])).not.toBe(plain)
  await writeFile(path.join(fonts, 'digest.json'), '"as built"')
  const built = await digest([])
  expect(built).not.toBe(plain)
  expect(await digest([face])).not.toBe(built)
  await rm(path.join(fonts, 'digest.json'))
  expect(await digest([moved])).toBe(await digest([face]))
  expect(await digest([], ['noto-serif-jp 0.4.3'])).not.toBe(plain)
  expect(await digest([], ['noto-serif-jp 0.4.3'])).not.toBe(await digest([], ['noto-serif-jp 0.4.4']))
})

it('names the characters that no font has, with their script and the package that has it', async () => {
  const plain = createCoverage({ folder: fonts, ...none })
  expect(await plain(['A', ' ', '\u0301', '\u200f'], 'en')).toEqual([])
  expect(await plain(['¶', '語', 'ع', '\ue000'], 'ja')).toEqual([
    { character: '¶', script: null, install: null },
    { character: '語', script: 'Japanese', install: '@expo-google-fonts/noto-serif-jp' },
    { character: 'ع', script: 'Arabic', install: '@expo-google-fonts/amiri' },
    { character: '\ue000', script: null, install: null },
  ])
  const office = createCoverage({
    folder: fonts,
    office: [path.join(TTF, 'SourceSerif4-Regular.ttf')],
    scripts: [],
  })
  expect((await office(['A', '¶', '語'], 'zh')).map(({ character }) => character)).toEqual(['語'])
  const scripts = createCoverage({ folder: fonts, office: [], scripts: findScriptFonts([ROOT]) })
  expect(await scripts(['語', '说', 'か', 'ع', 'ש'], 'zh')).toEqual([])
})

test.each([
  ['漢', 'ja', 'noto-serif-jp'],
  ['漢', 'ko', 'noto-serif-kr'],
  ['漢', 'zh', 'noto-serif-sc'],
  ['漢', 'zh-Hant', 'noto-serif-tc'],
  ['漢', 'zh-TW', 'noto-serif-tc'],
  ['か', 'zh', 'noto-serif-jp'],
  ['ש', 'en', 'noto-serif-hebrew'],
  ['ك', 'en', 'amiri'],
  ['ก', 'th', 'noto-sans-thai'],
  ['😀', 'en', 'noto-emoji'],
])('%s in %s calls for %s', (character, lang, name) => {
  const script = scriptOf(character, lang)
  expect(script && installOf(script)).toBe(`@expo-google-fonts/${name}`)
})

it('finds the packages of a project in the folders above it, and takes a regular and a bold face', async () => {
  const below = path.join(folder, 'press/reports')
  await mkdir(below, { recursive: true })
  expect(findScriptFonts([below])).toEqual([])
  const place = path.join(folder, 'press/node_modules/@expo-google-fonts/noto-serif-hebrew')
  await cp(path.join(ROOT, 'node_modules/@expo-google-fonts/noto-serif-hebrew'), place, { recursive: true })
  const [found, ...others] = findScriptFonts([below])
  expect(others).toEqual([])
  expect(found?.id).toMatch(/^noto-serif-hebrew \d/)
  expect(found?.files.map(file => path.basename(file))).toEqual([
    'NotoSerifHebrew_400Regular.ttf',
    'NotoSerifHebrew_600SemiBold.ttf',
  ])
})
