/** The pixels of a page, row by row from the top: `channels` bytes each, 1 for grey, 3 for red, green and blue. */
export type Raster = {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly data: Uint8Array
}
