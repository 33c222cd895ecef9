// docs/message.png: a message by email on a screen, on a phone and by night. Run by `make gallery`.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { encode } from 'fast-png'
import gifenc from 'gifenc'
import { editionOf } from '../src/deliver/edition.ts'
import { createComposer } from '../src/deliver/message.ts'
import { createWorld } from '../src/world.ts'
import { createMailPictures } from '../test/deliver/mail-pictures.ts'
import { ANN, HEAD, LABELS, OFFICE, readBack, toldFile } from '../test/deliver/sample-mail.ts'

const GROUND = [206, 211, 216]
const GAP = 16
const HEIGHT = 824
const LOOKS = [
  { width: 680, dark: false },
  { width: 375, dark: false },
  { width: 375, dark: true },
]

const brief = readBack(await toldFile('seeds/vallmere-water-losses.md'))
const office = { ...OFFICE, memo: { ...OFFICE.memo, classification: null } }
const { view } = await editionOf(brief, null, office, HEAD, LABELS)
const { html } = await createComposer(view, createWorld().mail)(ANN)
const pictures = await createMailPictures({ grey: false, dpi: 96 })
const rasters = []
for (const look of LOOKS) rasters.push((await pictures.picture(html, look)).raster)
await pictures.close()

const width = rasters.reduce((sum, raster) => sum + raster.width + GAP, GAP)
const height = HEIGHT + 2 * GAP
const rgba = new Uint8Array(width * height * 4)
for (let at = 0; at < rgba.length; at += 4) rgba.set([...GROUND, 255], at)
let left = GAP
for (const { width: wide, height: high, data } of rasters) {
  for (let y = 0; y < Math.min(high, HEIGHT); y++)
    for (let x = 0; x < wide; x++)
      rgba.set(data.subarray((y * wide + x) * 3, (y * wide + x) * 3 + 3), ((GAP + y) * width + left + x) * 4)
  left += wide + GAP
}
const palette = gifenc.quantize(rgba, 32, { format: 'rgb565' })
const data = gifenc.applyPalette(rgba, palette, 'rgb565')
const png = encode({ width, height, data, channels: 1, depth: 8, palette }, { zlib: { level: 9 } })
writeFileSync(join(resolve(import.meta.dirname), 'message.png'), png)
