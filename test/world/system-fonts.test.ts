import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { Missing } from '../../src/world/fonts.ts'
import { lend, lentIds, nameOf } from '../../src/world/lent-fonts.ts'
import { findSystemFonts } from '../../src/world/system-fonts.ts'

const MODULES = path.resolve(import.meta.dirname, '../../node_modules')
const HEBREW = path.join(MODULES, '@expo-google-fonts/noto-serif-hebrew')
const CFF = path.join(MODULES, 'source-serif/OTF/SourceSerif4-Regular.otf')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await mkdir(path.join(folder, 'truetype/noto'), { recursive: true })
  return () => rm(folder, { recursive: true })
})
const place = (name: string) => path.join(folder, 'truetype/noto', name)
const placeHebrew = async (family = 'NotoSerifHebrew') => {
  await cp(path.join(HEBREW, '400Regular/NotoSerifHebrew_400Regular.ttf'), place(`${family}-Regular.ttf`))
  await cp(path.join(HEBREW, '600SemiBold/NotoSerifHebrew_600SemiBold.ttf'), place(`${family}-Bold.ttf`))
}
const missing = (character: string, script: string): Missing => ({ character, script, install: 'a-package' })

it('finds a regular and a bold face for a script that no package is installed for', async () => {
  await placeHebrew()
  const [found, ...others] = await findSystemFonts([folder], [])
  expect(others).toEqual([])
  expect(found).toMatchObject({
    script: 'Hebrew',
    files: [place('NotoSerifHebrew-Regular.ttf'), place('NotoSerifHebrew-Bold.ttf')],
  })
  expect(await findSystemFonts([folder], [{ id: 'noto-serif-hebrew 0.4.2', files: [] }])).toEqual([])
  expect(await findSystemFonts([path.join(folder, 'nothing')], [])).toEqual([])
})

it('knows a face by its content, wherever it lies', async () => {
  await placeHebrew()
  const [before] = await findSystemFonts([folder], [])
  const moved = path.join(folder, 'elsewhere')
  await cp(path.join(folder, 'truetype'), moved, { recursive: true })
  const [same] = await findSystemFonts([moved], [])
  expect(same && nameOf(same)).toBe(before && nameOf(before))
  await rm(moved, { recursive: true })
  await cp(path.join(HEBREW, '700Bold/NotoSerifHebrew_700Bold.ttf'), place('NotoSerifHebrew-Bold.ttf'))
  const [after] = await findSystemFonts([folder], [])
  expect(after && nameOf(after)).not.toBe(before && nameOf(before))
})

it('refuses what prints as Type 3, and says why', async () => {
  await writeFile(place('NotoSansThai[wght].ttf'), '')
  await writeFile(place('NotoSerifCJK-Regular.ttc'), '')
  await writeFile(place('NotoSansTamil-Regular.otf'), '')
  await writeFile(place('NotoSansLao-Regular.ttf'), 'no font')
  await cp(CFF, place('NotoSansGeorgian-Regular.ttf'))
  const found = await findSystemFonts([folder], [])
  expect(Object.fromEntries(found.map(font => [font.script, 'refused' in font && font.refused]))).toEqual({
    Chinese: 'NotoSerifCJK-Regular.ttc is a collection',
    'Traditional Chinese': 'NotoSerifCJK-Regular.ttc is a collection',
    Korean: 'NotoSerifCJK-Regular.ttc is a collection',
    Japanese: 'NotoSerifCJK-Regular.ttc is a collection',
    Georgian: 'NotoSansGeorgian-Regular.ttf has no TrueType outlines',
    Lao: 'NotoSansLao-Regular.ttf has no TrueType outlines',
    Tamil: 'NotoSansTamil-Regular.otf has CFF outlines',
    Thai: 'NotoSansThai[wght].ttf has variable outlines',
  })
  expect(await lend([missing('ก', 'Thai')], found)).toEqual({
    lent: [],
    missing: [{ ...missing('ก', 'Thai'), refused: 'NotoSansThai[wght].ttf has variable outlines' }],
  })
})

it('lends the faces of the scripts that an article lacks, and no others', async () => {
  await placeHebrew()
  await placeHebrew('NotoSansThai')
  const system = await findSystemFonts([folder], [])
  const { lent, missing: left } = await lend([missing('ש', 'Hebrew'), missing('\ue000', 'x')], system)
  expect(lent.map(file => path.basename(file))).toEqual([
    'NotoSerifHebrew-Regular.ttf',
    'NotoSerifHebrew-Bold.ttf',
  ])
  expect(left.map(({ character }) => character)).toEqual(['\ue000'])
  expect(lentIds(lent, system)).toEqual([expect.stringContaining('NotoSerifHebrew-Regular.ttf')])
})
