import path from 'node:path'
import { installation } from '../../src/installation.ts'
import { createPageImages } from '../../src/png/page-images.ts'
import type { Raster } from '../../src/png/raster.ts'
import { startBrowser } from '../../src/print/start-browser.ts'
import { findScriptFonts } from '../../src/world/script-fonts.ts'

const INCH = 96
const ROOM = 4
const ROOT = path.resolve(import.meta.dirname, '../..')

/** Free families with the widths of those that a reader's machine has. */
const STAND_INS = { Georgia: 'Gelasio', Arial: 'Arimo' } as const
const FACES = [
  ...['Regular', 'Italic', 'SemiBold'].map(
    face => `templates/brands/ministry/fonts/serif/Gelasio-${face}.ttf`,
  ),
  ...['400Regular/Arimo_400Regular', '700Bold/Arimo_700Bold'].map(
    face => `node_modules/@expo-google-fonts/arimo/${face}.ttf`,
  ),
].map(file => path.join(ROOT, file))

/** How a message is looked at: the width of its window, by day or by night. */
export type Look = { readonly width: number; readonly dark: boolean }

/** Draws messages as a mail program with the engine of Chromium does; `close` ends the browser. */
export type MailPictures = {
  /** The whole message as a picture, and by how many pixels it is wider than the window. */
  readonly picture: (
    html: string,
    look: Look,
  ) => Promise<{ readonly raster: Raster; readonly overflow: number }>
  readonly close: () => Promise<void>
}

/** Starts the browser that Broadside prints with, with the stand-ins and the fonts of further scripts; `dpi` is 96 for a pixel a pixel. */
export async function createMailPictures(draw: {
  readonly grey: boolean
  readonly dpi: number
}): Promise<MailPictures> {
  const scripts = findScriptFonts([ROOT]).flatMap(({ files }) => files)
  const { browser } = await startBrowser({
    fonts: installation().fonts,
    faces: [...FACES, ...scripts],
    env: process.env,
  })
  const images = createPageImages(installation().pdfium)
  const page = await browser.openPage()
  const { frameTree } = await page.send('Page.getFrameTree')
  return {
    picture: async (html, { width, dark }) => {
      await page.send('Emulation.setEmulatedMedia', { media: 'screen' })
      await page.send('Emulation.setDeviceMetricsOverride', {
        width,
        height: 200,
        deviceScaleFactor: 1,
        mobile: false,
      })
      await page.send('Page.setDocumentContent', {
        frameId: frameTree.frame.id,
        html: dark ? byNight(standing(html)) : standing(html),
      })
      const { result } = await page.send('Runtime.evaluate', {
        expression: '[document.documentElement.scrollWidth, document.body.scrollHeight]',
        returnByValue: true,
      })
      const [wide, height] = result.value as [number, number]
      const { data } = await page.send('Page.printToPDF', {
        printBackground: true,
        paperWidth: width / INCH,
        paperHeight: (height + ROOM) / INCH,
        marginTop: 0,
        marginBottom: 0,
        marginLeft: 0,
        marginRight: 0,
      })
      for await (const raster of images.rasters(Buffer.from(data, 'base64'), draw))
        return { raster, overflow: wide - width }
      throw new Error('no page')
    },
    close: () => browser.close(),
  }
}

/** Chromium prints by day, whatever is emulated. */
function byNight(html: string): string {
  return html.replaceAll('(prefers-color-scheme: dark)', 'all')
}

function standing(html: string): string {
  return Object.entries(STAND_INS).reduce((text, [name, other]) => text.replaceAll(name, other), html)
}
