import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { fontConfig } from '../../src/print/font-config.ts'
import { charactersOf, readFontFamily } from '../../src/print/font-faces.ts'

const SERIF = path.resolve(import.meta.dirname, '../../node_modules/source-serif')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  return () => rm(folder, { recursive: true })
})
const put = (file: string, name = path.basename(file)) => cp(path.join(SERIF, file), path.join(folder, name))

describe('readFontFamily', () => {
  it('takes the static TrueType faces of a package, the plain family of its cuts', async () => {
    const found = await readFontFamily(SERIF)
    if ('failure' in found) throw new Error(found.detail)
    expect(found).toMatchObject({ family: 'Source Serif 4', outlines: 'truetype' })
    expect(found.files).toContain(path.join(SERIF, 'TTF', 'SourceSerif4-Regular.ttf'))
    expect(found.files.filter(file => !/[\\/]TTF[\\/]SourceSerif4-\w+\.ttf$/.test(file))).toEqual([])
  })

  it('leaves out a variable font beside static ones', async () => {
    await put('TTF/SourceSerif4-Regular.ttf')
    await put('VAR/SourceSerif4Variable-Roman.ttf')
    expect(await readFontFamily(folder)).toMatchObject({
      files: [path.join(folder, 'SourceSerif4-Regular.ttf')],
    })
  })

  it('says where there are CFF outlines only', async () => {
    await put('OTF/SourceSerif4-Regular.otf')
    expect(await readFontFamily(folder)).toMatchObject({ family: 'Source Serif 4', outlines: 'cff' })
  })

  it('says why a folder gives no family', async () => {
    expect(await readFontFamily(folder)).toMatchObject({ failure: 'empty' })
    await writeFile(path.join(folder, 'broken.ttf'), 'no font')
    expect(await readFontFamily(folder)).toMatchObject({ failure: 'unreadable', detail: 'broken.ttf' })
    await put('VAR/SourceSerif4Variable-Roman.ttf')
    expect(await readFontFamily(folder)).toMatchObject({ failure: 'variable' })
  })

  it('looks below the folder, as packages lay their faces', async () => {
    await mkdir(path.join(folder, '400Regular'))
    await put('TTF/SourceSerif4-Regular.ttf', '400Regular/Face.ttf')
    expect(await readFontFamily(folder)).toMatchObject({
      files: [path.join(folder, '400Regular', 'Face.ttf')],
    })
  })
})

it('knows the characters of a face', async () => {
  const characters = await charactersOf(path.join(SERIF, 'TTF/SourceSerif4-Regular.ttf'))
  expect(characters).toContain('¶'.codePointAt(0))
  expect(characters).not.toContain('語'.codePointAt(0))
})

it('the fontconfig file takes nothing of a folder but the faces named', () => {
  const text = fontConfig('/fonts', '/index', ['/brand & co/A.ttf', '/brand & co/B.ttf'])
  expect(text).toContain('<dir>/fonts</dir>')
  expect(text.match(/<dir>\/brand &amp; co<\/dir>/g)).toHaveLength(1)
  expect(text).toContain('<rejectfont><glob>/brand &amp; co/*</glob></rejectfont>')
  expect(text).toContain('<glob>/brand &amp; co/A.ttf</glob><glob>/brand &amp; co/B.ttf</glob></acceptfont>')
  expect(fontConfig('/fonts', '/index')).not.toContain('selectfont')
})
