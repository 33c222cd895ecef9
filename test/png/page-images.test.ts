import { PDFDocument, rgb } from '@cantoo/pdf-lib'
import { decode } from 'fast-png'
import { expect, test } from 'vitest'
import { installation } from '../../src/installation.ts'
import { createPageImages } from '../../src/png/page-images.ts'

const pictures = createPageImages(installation().pdfium)

/** A page of 100 × 50 points, red on its left half, for each number; the number is its height. */
async function pdfOf(...heights: readonly number[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const height of heights)
    pdf.addPage([100, height]).drawRectangle({ x: 0, y: 0, width: 50, height, color: rgb(0.8, 0, 0) })
  return await pdf.save()
}

test('draws every page at two pixels a point, in its colours', async () => {
  const pngs = (await pictures.pngs(await pdfOf(50, 80))).map(png => decode(png))
  expect(pngs.map(({ width, height, channels }) => [width, height, channels])).toEqual([
    [200, 100, 3],
    [200, 160, 3],
  ])
  const { data } = pngs[0]!
  expect([...data.slice(0, 3)]).toEqual([204, 0, 0])
  expect([...data.slice(-3)]).toEqual([255, 255, 255])
})

test('draws in grey, at the resolution asked for', async () => {
  for await (const { width, height, channels, data } of pictures.rasters(await pdfOf(50), {
    dpi: 36,
    grey: true,
  })) {
    expect([width, height, channels, data.length]).toEqual([50, 25, 1, 50 * 25])
    expect(data[0]).toBeLessThan(100)
    expect(data.at(-1)).toBe(255)
  }
})

test('rounds the size of a page to whole pixels', async () => {
  for await (const { height } of pictures.rasters(await pdfOf(50.4))) expect(height).toBe(101)
})

test('gives the same bytes each time', async () => {
  const pdf = await pdfOf(50)
  const [one, two] = [await pictures.pngs(pdf), await createPageImages(installation().pdfium).pngs(pdf)]
  expect(Buffer.from(one[0]!).equals(two[0]!)).toBe(true)
})

test('says what is missing where PDFium is not there', async () => {
  await expect(createPageImages('/nowhere/pdfium.wasm').pngs(await pdfOf(50))).rejects.toMatchObject({
    code: 'environment.page-images',
  })
})
