import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { launch } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeFontConfig } from '../../src/print/font-config.ts'
import { createPrinter, type Printer } from '../../src/print/printer.ts'
import { startBrowser } from '../../src/print/start-browser.ts'
import { readPdf } from '../pdf-reading.ts'
import { createFontsFolder } from './fonts-folder.ts'
import { hostilePage } from './hostile-page.ts'
import { type Listeners, startListeners } from './listeners.ts'

const PAPER = { width: 794, height: 1123 }
const A_WHILE = 500

describe('a hostile page', () => {
  let fonts: string
  let files: string
  let listeners: Listeners
  let printer: Printer
  let html: string

  beforeAll(async () => {
    fonts = createFontsFolder()
    files = mkdtempSync(join(tmpdir(), 'broadside-test-'))
    mkdirSync(files, { recursive: true })
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="50"><text y="20">CANARY</text></svg>'
    writeFileSync(join(files, 'canary.txt'), 'CANARY')
    writeFileSync(join(files, 'canary.svg'), svg)
    writeFileSync(join(files, 'canary.css'), 'body::after { content: "CANARY" }')
    listeners = await startListeners()
    printer = createPrinter({ fonts, env: process.env })
    html = hostilePage({ ...listeners, files })
  })
  beforeEach(() => {
    listeners.heard.length = 0
  })
  afterAll(async () => {
    await printer.close()
    listeners.close()
    for (const folder of [fonts, files]) rmSync(folder, { recursive: true })
  })

  test('gets out of an ordinary browser, so the attack is real', async () => {
    const root = process.getuid?.() === 0
    const { path } = await warmed(printer)
    // A bare machine has neither fonts nor the libraries that came with the browser.
    const env = {
      ...process.env,
      FONTCONFIG_FILE: await writeFontConfig(files, fonts),
      LD_LIBRARY_PATH: join(dirname(path), 'lib'),
    }
    const browser = await launch({
      executablePath: path,
      pipe: true,
      args: root ? ['--no-sandbox'] : [],
      env,
    })
    try {
      const page = await browser.newPage()
      await page.setContent(html, { waitUntil: 'domcontentloaded' }).catch(() => undefined)
      await setTimeout(A_WHILE)
    } finally {
      await browser.close()
    }
    expect(listeners.heard).toEqual(expect.arrayContaining(['request /link.css', 'request /image.png']))
    expect(listeners.heard).toContain('tcp connection')
  })

  test('is printed without a connection, a file or a script', async () => {
    const { pdf } = await printer.print({ html, paper: PAPER })
    await setTimeout(A_WHILE)
    expect(listeners.heard).toEqual([])
    const text = (await readPdf(pdf)).pages.join(' ')
    expect(text).toContain('Printed all the same')
    expect(text).not.toMatch(/CANARY|SCRIPT/)
  })

  test('reaches nothing by the flags of the browser alone', async () => {
    const { browser } = await startBrowser({ fonts, env: process.env })
    try {
      const page = await browser.openPage()
      const { frameTree } = await page.send('Page.getFrameTree')
      await page.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
      await setTimeout(A_WHILE)
    } finally {
      await browser.close()
    }
    expect(listeners.heard).toEqual([])
  })

  test.each([
    ['leaves for another page', '0;url=about:blank', 'print.navigated'],
    ['loads itself for ever', '0', 'print.navigated'],
  ])('is refused when it %s', async (_, refresh, code) => {
    const leaving = `<meta http-equiv="refresh" content="${refresh}"><h1>x</h1>${'<p>y'.repeat(3000)}`
    await expect(printer.print({ html: leaving, paper: PAPER })).rejects.toMatchObject({
      code,
    })
    await expect(printer.print({ html: '<p>next', paper: PAPER })).resolves.toBeDefined()
  })
})

async function warmed(printer: Printer) {
  await printer.print({ html: '<p>x', paper: PAPER })
  return await printer.browser()
}
