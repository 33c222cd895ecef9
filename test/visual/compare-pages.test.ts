import { decode } from 'fast-png'
import { expect, test } from 'vitest'
import type { Raster } from '../../src/png/raster.ts'
import { comparePages } from './compare-pages.ts'

const [WIDTH, HEIGHT] = [60, 80]

/** A white page with a rectangle on it. */
function page({ x = 10, y = 10, size = 12, grey = 0, height = HEIGHT } = {}): Raster {
  const data = new Uint8Array(WIDTH * height).fill(255)
  for (let row = y; row < y + size; row++) data.fill(grey, row * WIDTH + x, row * WIDTH + x + size)
  return { width: WIDTH, height, channels: 1, data }
}

test.each([
  ['the same page', page(), page(), 0],
  ['a grey that differs as little as a reference does', page({ grey: 60 }), page({ grey: 68 }), 0],
  ['a block that moved by its size', page(), page({ x: 22 }), 288],
  ['a block that is gone', page(), page({ size: 0 }), 144],
  ['a page that is not there', page(), null, WIDTH * HEIGHT],
  ['a page that is new', null, page(), WIDTH * HEIGHT],
  ['a page of another size', page(), page({ height: 90 }), WIDTH * 90],
])('%s', (_, expected, actual, pixels) => {
  expect(comparePages(expected, actual).pixels).toBe(pixels)
})

test('shows expected, actual and difference side by side', () => {
  const { width, height } = decode(comparePages(page(), page({ x: 22 })).picture())
  expect([width, height]).toEqual([3 * WIDTH + 24, HEIGHT])
})
