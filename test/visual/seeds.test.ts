import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { decode } from 'fast-png'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief, type Finished } from '../../src/brief.ts'
import { installation } from '../../src/installation.ts'
import { DOCUMENTS } from '../../src/options.ts'
import { encodePng } from '../../src/png/encode.ts'
import { createPageImages } from '../../src/png/page-images.ts'
import type { Raster } from '../../src/png/raster.ts'
import { createWorld, type RealWorld } from '../../src/world.ts'
import { comparePages } from './compare-pages.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SEEDS = readdirSync(path.join(ROOT, 'seeds'))
  .filter(file => /\.(md|txt)$/.test(file))
  .sort()
const REFERENCES = path.join(import.meta.dirname, 'references')
const DIFFERENCES = path.join(ROOT, 'node_modules/.cache/broadside/visual')
const UPDATE = process.env.UPDATE === '1'
const DPI = 60
/** Pixels of a page that may differ: some dots, less than a word. */
const TOLERANCE = 12

const pictures = createPageImages(installation().pdfium)
let world: RealWorld
beforeAll(() => {
  world = createWorld({ env: { ...process.env, SOURCE_DATE_EPOCH: undefined } })
  rmSync(DIFFERENCES, { recursive: true, force: true })
  if (UPDATE) rmSync(REFERENCES, { recursive: true, force: true })
  mkdirSync(REFERENCES, { recursive: true })
})
afterAll(() => world.close())

/** Sixteen levels of grey, which pack into a third of the bytes. */
function coarse(page: Raster): Raster {
  return { ...page, data: page.data.map(grey => Math.round(grey / 17) * 17) }
}

function referencesOf(name: string): readonly Raster[] {
  const files = readdirSync(REFERENCES).filter(file => file.replace(/-\d+\.png$/, '') === name)
  return files.map((_, index) => {
    const { width, height, data } = decode(readFileSync(path.join(REFERENCES, `${name}-${index + 1}.png`)))
    return { width, height, channels: 1, data: Uint8Array.from(data) }
  })
}

/** What differs from the references: a line a page, which names the picture of the difference. */
function differencesOf(name: string, pages: readonly Raster[]): readonly string[] {
  const references = referencesOf(name)
  const count = Math.max(pages.length, references.length)
  return Array.from({ length: count }, (_, index) => index).flatMap(index => {
    const { pixels, picture } = comparePages(references[index] ?? null, pages[index] ?? null)
    if (pixels <= TOLERANCE) return []
    const file = path.join(DIFFERENCES, `${name}-${index + 1}.png`)
    mkdirSync(DIFFERENCES, { recursive: true })
    writeFileSync(file, picture())
    return [
      `page ${index + 1} differs in ${pixels} pixels, see ${path.relative(ROOT, file)} (expected, actual, difference)`,
    ]
  })
}

describe.each(SEEDS)('%s', file => {
  const { name: stem, ext } = path.parse(file)
  let documents: readonly Finished[]

  beforeAll(async () => {
    const folder = path.join(ROOT, 'seeds')
    const briefing = await brief(
      {
        name: file,
        stem,
        format: ext === '.md' ? 'markdown' : 'text',
        bytes: readFileSync(path.join(folder, file)),
        folder,
      },
      {
        documents: DOCUMENTS,
        paper: 'A4',
        lang: null,
        brand: { organisation: null, logo: null, accent: null, contact: null },
        memo: { to: null, from: null, cc: null, reference: null, classification: null },
      },
      world,
    )
    documents = briefing.documents
  })

  test.each(DOCUMENTS)('the %s looks as it did', async kind => {
    const { pdf } = documents.find(document => document.kind === kind)!
    const name = `${stem}-${kind}`
    const pages: Raster[] = []
    for await (const page of pictures.rasters(pdf, { dpi: DPI, grey: true })) pages.push(page)
    if (UPDATE)
      for (const [index, page] of pages.entries())
        writeFileSync(path.join(REFERENCES, `${name}-${index + 1}.png`), encodePng(coarse(page)))
    expect(differencesOf(name, pages), 'UPDATE=1 takes the new looks for right').toEqual([])
  })
})
