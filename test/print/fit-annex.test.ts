import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { encode } from 'fast-png'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { brief } from '../../src/brief.ts'
import { createWorld, type RealWorld } from '../../src/world.ts'
import { type Inspection, inspect, type Page } from '../layout/inspection.ts'

let world: RealWorld
let folder: string
beforeAll(async () => {
  world = createWorld({ env: { ...process.env, SOURCE_DATE_EPOCH: undefined } })
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-annex-'))
  const [width, height] = [1200, 900]
  const data = new Uint8Array(width * height).fill(180)
  await writeFile(path.join(folder, 'photo.png'), encode({ width, height, data, channels: 1 }))
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})

/** Lines of a page's text, without head and foot. */
function lines({ texts }: Page): number {
  return new Set(texts.filter(({ mark }) => mark !== null).map(({ box }) => Math.round(box.bottom / 3))).size
}

async function memo(article: string): Promise<Inspection> {
  const { documents } = await brief(
    { name: 'a.md', stem: 'a', format: 'markdown', bytes: Buffer.from(article), folder },
    {
      documents: ['memo'],
      paper: 'A4',
      lang: 'en',
      brand: { organisation: null, logo: null, accent: null, contact: null },
      memo: { to: null, from: null, cc: null, reference: null, classification: null },
    },
    world,
  )
  return inspect(documents[0]!.pdf)
}

const SENTENCE = 'The board met in the old town and spoke at length about pipes and the price of water. '

function articleOf(paragraphs: number, more = ''): string {
  const text = Array.from({ length: paragraphs }, (_, i) => SENTENCE.repeat(2 + (i % 3)))
  return `# The reform of the water boards\n\nThe ministry said on Monday that 14 boards will merge.\n\n${[...text, more].join('\n\n')}\n`
}

it('leaves no last page with a line or two, however long the article is', async () => {
  const ends: number[] = []
  for (let paragraphs = 13; paragraphs < 18; paragraphs++) {
    const { pages } = await memo(articleOf(paragraphs))
    ends.push(lines(pages.at(-1)!))
  }
  expect(Math.min(...ends)).toBeGreaterThanOrEqual(5)
}, 120_000)

it('draws a picture in, to seven tenths at most, that would leave the foot of a page empty', async () => {
  const picture =
    '![A photo of the river](photo.png)\n\nThe end came after all.\n\nAll went home.\n\nNothing was left.'
  const heights: number[] = []
  for (let paragraphs = 8; paragraphs < 11; paragraphs++) {
    const { pages } = await memo(articleOf(paragraphs, picture))
    const { top, bottom } = pages.flatMap(({ images }) => images)[0]!
    heights.push(bottom - top)
  }
  const [least, most] = [Math.min(...heights), Math.max(...heights)]
  expect(least).toBeLessThan(most * 0.97)
  expect(least).toBeGreaterThan(most * 0.7)
}, 120_000)
