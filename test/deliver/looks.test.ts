import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { decode } from 'fast-png'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editionOf } from '../../src/deliver/edition.ts'
import { createComposer } from '../../src/deliver/message.ts'
import { encodePng } from '../../src/png/encode.ts'
import type { Raster } from '../../src/png/raster.ts'
import { createWorld } from '../../src/world.ts'
import { comparePages } from '../visual/compare-pages.ts'
import { createMailPictures, type Look, type MailPictures } from './mail-pictures.ts'
import { ANN, HEAD, LABELS, OFFICE, readBack, toldFile } from './sample-mail.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const REFERENCES = path.join(import.meta.dirname, 'references')
const DIFFERENCES = path.join(ROOT, 'node_modules/.cache/broadside/mail')
const UPDATE = process.env.UPDATE === '1'
/** Pixels that may differ: some dots, less than a word. */
const TOLERANCE = 12

const WIDE: Look = { width: 800, dark: false }
const PHONE: Look = { width: 375, dark: false }
const NIGHT: Look = { width: 800, dark: true }
const LOOKS = [
  ['seeds/vallmere-water-losses.md', 'wide', WIDE],
  ['seeds/vallmere-water-losses.md', 'phone', PHONE],
  ['seeds/vallmere-water-losses.md', 'night', NIGHT],
  ['test/conform/articles/arabic.md', 'phone', PHONE],
  ['test/conform/articles/chinese.md', 'wide', WIDE],
] as const

let pictures: MailPictures
beforeAll(async () => {
  pictures = await createMailPictures({ grey: true, dpi: 60 })
  rmSync(DIFFERENCES, { recursive: true, force: true })
  if (UPDATE) rmSync(REFERENCES, { recursive: true, force: true })
  mkdirSync(REFERENCES, { recursive: true })
})
afterAll(() => pictures.close())

const { mail: render } = createWorld()

async function htmlOf(file: string): Promise<string> {
  const { view } = await editionOf(readBack(await toldFile(file)), null, OFFICE, HEAD, LABELS)
  return (await createComposer(view, render)(ANN)).html
}

/** Sixteen levels of grey, which pack into a third of the bytes. */
function coarse(page: Raster): Raster {
  return { ...page, data: page.data.map(grey => Math.round(grey / 17) * 17) }
}

function referenceOf(file: string): Raster {
  const { width, height, data } = decode(readFileSync(file))
  return { width, height, channels: 1, data: Uint8Array.from(data) }
}

describe('a message', () => {
  it.each(LOOKS)('about %s looks %s as it did', async (file, name, look) => {
    const { raster, overflow } = await pictures.picture(await htmlOf(file), look)
    expect(overflow).toBeLessThanOrEqual(0)
    const reference = path.join(REFERENCES, `${path.parse(file).name}-${name}.png`)
    if (UPDATE) writeFileSync(reference, encodePng(coarse(raster)))
    const { pixels, picture } = comparePages(referenceOf(reference), raster)
    const shown = path.join(DIFFERENCES, path.basename(reference))
    if (pixels > TOLERANCE) {
      mkdirSync(DIFFERENCES, { recursive: true })
      writeFileSync(shown, picture())
    }
    expect(
      pixels,
      `see ${path.relative(ROOT, shown)}; UPDATE=1 takes the new looks for right`,
    ).toBeLessThanOrEqual(TOLERANCE)
  })

  it('is no wider than a small phone, whatever the words', async () => {
    const html = await htmlOf('seeds/vallmere-water-losses.md')
    const long = html
      .replaceAll('https://courier.example/', `https://courier.example/${'x'.repeat(200)}/`)
      .replaceAll('Oyelaran', 'O'.repeat(120))
    expect((await pictures.picture(long, { width: 320, dark: false })).overflow).toBeLessThanOrEqual(0)
  })
})
