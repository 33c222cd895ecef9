import { encode } from 'fast-png'
import pixelmatch from 'pixelmatch'
import type { Raster } from '../../src/png/raster.ts'

/** What two pictures of a page differ by: pixels beside those of smoothed edges, and a picture (PNG) of expected, actual and difference side by side. */
export type Comparison = { readonly pixels: number; readonly picture: () => Uint8Array }

const GAP = 12
/** How far apart two pixels may be, 1 being black and white: references have 16 levels of grey. */
const THRESHOLD = 0.12

/** Compares grey pictures of a page as an eye would; null stands for a page that is not there, and a page of another size differs in every pixel. */
export function comparePages(expected: Raster | null, actual: Raster | null): Comparison {
  const width = Math.max(expected?.width ?? 0, actual?.width ?? 0)
  const height = Math.max(expected?.height ?? 0, actual?.height ?? 0)
  const [left, right] = [spread(expected, width, height), spread(actual, width, height)]
  const difference = new Uint8Array(width * height * 4).fill(255)
  const found = pixelmatch(left, right, difference, width, height, {
    threshold: THRESHOLD,
    diffColorAlt: [0, 90, 255],
  })
  const sameSize = expected?.width === actual?.width && expected?.height === actual?.height
  return {
    pixels: sameSize ? found : width * height,
    picture: () => sideBySide([left, right, difference], width, height),
  }
}

/** Grey pixels as red, green, blue and alpha, on a page of the size asked for; what a smaller one does not cover is pink. */
function spread(page: Raster | null, width: number, height: number): Uint8Array {
  const rgba = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const covered = page !== null && x < page.width && y < page.height
      const grey = covered ? page.data[y * page.width + x]! : null
      rgba.set(grey === null ? [255, 200, 210, 255] : [grey, grey, grey, 255], (y * width + x) * 4)
    }
  return rgba
}

function sideBySide(pages: readonly Uint8Array[], width: number, height: number): Uint8Array {
  const whole = pages.length * (width + GAP) - GAP
  const data = new Uint8Array(whole * height * 4).fill(128)
  for (const [index, page] of pages.entries())
    for (let y = 0; y < height; y++)
      data.set(page.subarray(y * width * 4, (y + 1) * width * 4), (y * whole + index * (width + GAP)) * 4)
  for (let at = 3; at < data.length; at += 4) data[at] = 255
  return encode({ width: whole, height, channels: 4, depth: 8, data })
}
