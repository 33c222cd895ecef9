import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { fontsDigest, loadCoverage } from '../../src/world/fonts.ts'

const TTF = path.resolve(import.meta.dirname, '../../node_modules/source-serif/TTF')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await mkdir(path.join(folder, 'fonts'))
  await cp(path.join(TTF, 'SourceSerif4-It.ttf'), path.join(folder, 'fonts/SourceSerif4-It.ttf'))
  await writeFile(path.join(folder, 'fonts/coverage.json'), '[[65, 90]]')
  return () => rm(folder, { recursive: true })
})

it('the digest of the fonts holds those of the office, wherever they lie', async () => {
  const fonts = path.join(folder, 'fonts')
  const face = path.join(TTF, 'SourceSerif4-Regular.ttf')
  const moved = path.join(folder, 'SourceSerif4-Regular.ttf')
  await cp(face, moved)
  const plain = await fontsDigest(fonts, [])
  expect(await fontsDigest(fonts, [face])).not.toBe(plain)
  expect(await fontsDigest(fonts, [moved])).toBe(await fontsDigest(fonts, [face]))
})

it('a character that only a font of the office has is not missing', async () => {
  const fonts = path.join(folder, 'fonts')
  const plain = await loadCoverage(fonts, [])
  expect([plain('A'), plain('¶'), plain('語')]).toEqual([true, false, false])
  const covers = await loadCoverage(fonts, [path.join(TTF, 'SourceSerif4-Regular.ttf')])
  expect([covers('A'), covers('¶'), covers('語')]).toEqual([true, true, false])
})
