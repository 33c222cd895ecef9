import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { encode } from 'fast-png'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { brief } from '../../src/brief.ts'
import { createWorld, type RealWorld } from '../../src/world.ts'
import { type Inspection, inspect } from '../layout/inspection.ts'

/** Width and height of each image, px. */
const IMAGES = {
  tall: [60, 1200],
  wide: [1600, 80],
  photo: [1200, 900],
  small: [60, 40],
  icon: [16, 16],
} as const

const TEXT = `# Pictures of every shape

The office showed its pictures on 3 March 2026. There were 5 of them.

![A tall one](tall.png)

Figure 1: The caption of the tall one.

![A wide one](wide.png)

![A photo](photo.png)

![A small one](small.png)

Words before ![an icon](icon.png) and after. Words before ![a tall one](tall.png) and after, and before ![a photo](photo.png) and after.

- An item

  ![A wide one in it](wide.png)

The end of it came after all.
`

/** Of A4, in points: the annex's column of text, and its page between the margins. */
const COLUMN = { left: (57 / 25.4) * 72, right: (190 / 25.4) * 72 }
const PAGE_HEIGHT = (254 / 25.4) * 72

let folder: string
let world: RealWorld
let memo: Inspection
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-images-'))
  for (const [name, [width, height]] of Object.entries(IMAGES)) {
    const data = new Uint8Array(width * height).fill(120)
    await writeFile(path.join(folder, `${name}.png`), encode({ width, height, data, channels: 1 }))
  }
  world = createWorld({ env: { ...process.env, SOURCE_DATE_EPOCH: undefined } })
  const { documents } = await brief(
    { name: 'a.md', stem: 'a', format: 'markdown', bytes: Buffer.from(TEXT), folder },
    {
      documents: ['memo'],
      paper: 'A4',
      lang: 'en',
      brand: { organisation: null, logo: null, accent: null, contact: null },
      memo: { to: null, from: null, cc: null, reference: null, classification: null },
    },
    world,
  )
  memo = await inspect(documents[0]!.pdf)
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

const boxes = () =>
  memo.pages.flatMap(({ images }) =>
    images.map(({ left, right, top, bottom }) => ({
      left,
      right,
      top,
      bottom,
      width: Math.round(right - left),
      height: Math.round(bottom - top),
    })),
  )

it('shows every image whole and within the text', () => {
  expect(boxes()).toHaveLength(8)
  for (const { left, right, height } of boxes()) {
    expect(left).toBeGreaterThan(COLUMN.left - 1)
    expect(right).toBeLessThan(COLUMN.right + 1)
    expect(height).toBeLessThan(PAGE_HEIGHT / 2)
  }
})

it('keeps the shape of images, and enlarges none', () => {
  const shapes = Object.values(IMAGES)
  for (const { width, height } of boxes()) {
    const shape = shapes.find(([w, h]) => Math.abs(w / h - width / height) < 0.1 * (w / h))
    expect(shape, `${width} by ${height}`).toBeDefined()
    expect(width).toBeLessThanOrEqual((shape![0] * 72) / 96 + 1)
  }
})

it('keeps an image of a line in its line', () => {
  const line = memo.pages
    .slice(1)
    .flatMap(({ texts }) => texts)
    .find(({ text }) => /^Words before/.test(text))!
  const icon = boxes().find(({ height }) => height === 12)!
  expect(icon.left).toBeGreaterThanOrEqual(line.box.right - 1)
  expect(icon.left).toBeLessThan(line.box.right + 5)
  expect(icon.top).toBeLessThan(line.box.bottom)
  expect(icon.bottom).toBeGreaterThan(line.box.top)
})

it('leads to the paragraphs of a page that begins with an image', () => {
  const { page, top } = memo.places.get('p5')!
  const { images, texts } = memo.pages[page - 1]!
  const written = texts.filter(({ mark }) => mark !== null)
  expect(images[0]!.top).toBeLessThan(written[0]!.box.top)
  const end = written.find(({ text }) => /^The end of it/.test(text))!
  expect(Math.abs(end.box.top - top)).toBeLessThan(8)
})
