import { readFile } from 'node:fs/promises'
import type { PDFiumLibrary } from '@hyzyla/pdfium'
import { BroadsideError } from '../error.ts'
import type { Raster } from './raster.ts'

/** Turns PDFs into pictures of their pages; PDFium is loaded with the first, and kept. */
export type PageImages = {
  /** The pages of a PDF in order, one at a time; `dpi` in pixels an inch, `grey` as a black-and-white printer would show them. */
  readonly rasters: (
    pdf: Uint8Array,
    look?: { readonly dpi?: number; readonly grey?: boolean },
  ) => AsyncGenerator<Raster>
  /** The same in colour, each as a PNG file. */
  readonly pngs: (pdf: Uint8Array) => Promise<readonly Uint8Array[]>
}

/** The resolution that people get, in pixels an inch. */
export const DPI = 144

const POINTS = 72

/** Pictures made by PDFium as WebAssembly, whose file is `wasm`: the same pixels on every machine, and no font but the PDF’s own. */
export function createPageImages(wasm: string): PageImages {
  let loading: Promise<PDFiumLibrary> | null = null
  const pdfium = () => {
    loading ??= load(wasm)
    return loading
  }
  async function* rasters(pdf: Uint8Array, { dpi = DPI, grey = false } = {}): AsyncGenerator<Raster> {
    const document = await (await pdfium()).loadDocument(pdf)
    try {
      for (const page of document.pages()) {
        const { originalWidth, originalHeight } = page.getOriginalSize()
        const { width, height, data } = await page.render({
          scale: 1,
          width: Math.round((originalWidth * dpi) / POINTS),
          height: Math.round((originalHeight * dpi) / POINTS),
          colorSpace: grey ? 'Gray' : 'BGRA',
          renderFormFields: false,
          render: 'bitmap',
        })
        yield { width, height, channels: grey ? 1 : 3, data: grey ? data : withoutAlpha(data) }
      }
    } finally {
      document.destroy()
    }
  }
  return {
    rasters,
    pngs: async pdf => {
      const { encodePng } = await import('./encode.ts')
      const pngs: Uint8Array[] = []
      for await (const raster of rasters(pdf)) pngs.push(encodePng(raster))
      return pngs
    },
  }
}

async function load(wasm: string): Promise<PDFiumLibrary> {
  const bytes = await readFile(wasm).catch(cause => {
    throw new BroadsideError('environment.page-images', `${wasm}, which draws pages, cannot be read.`, {
      hint: 'Install Broadside again (in a checkout: node build.mjs).',
      cause,
    })
  })
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  return await PDFiumLibrary.init({ wasmBinary: new Uint8Array(bytes).buffer })
}

/** PDFium paints on an opaque ground, so the fourth byte of a pixel says nothing. */
function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    rgb[to++] = rgba[from]!
    rgb[to++] = rgba[from + 1]!
    rgb[to++] = rgba[from + 2]!
  }
  return rgb
}
