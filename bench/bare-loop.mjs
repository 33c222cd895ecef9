import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer from 'puppeteer-core'

/** The least that a program can do with the same browser and fonts: set the content of a page and print it, in two pages at a time. */
export async function createBareLoop(executablePath) {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-bench-'))
  const fonts = resolve(import.meta.dirname, '../dist/fonts')
  const config = join(folder, 'fonts.conf')
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig><reset-dirs/><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    headless: 'shell',
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, FONTCONFIG_FILE: config },
  })
  const pages = [(await browser.pages())[0], await browser.newPage()]
  return {
    /** Prints every page of HTML, and returns the milliseconds it took. */
    run: async htmls => {
      const started = performance.now()
      const waiting = htmls.values()
      await Promise.all(
        pages.map(async page => {
          for (const html of waiting) {
            await page.setContent(html)
            await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
          }
        }),
      )
      return performance.now() - started
    },
    close: () => browser.close(),
  }
}
