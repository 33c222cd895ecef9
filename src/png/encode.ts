import { encode } from 'fast-png'
import type { Raster } from './raster.ts'

/** A page as a PNG file. Its deflate is fflate’s, in JavaScript: node’s zlib packs differently from one processor to another. */
export function encodePng({ width, height, channels, data }: Raster): Uint8Array {
  return encode({ width, height, channels, depth: 8, data }, { zlib: { level: 6 } })
}
