import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPrinter, type Printer } from '../../src/print/printer.ts'
import { readPdf } from '../pdf-reading.ts'
import { createFontsFolder } from './fonts-folder.ts'

const PAPER = { width: 794, height: 1123 }
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

const article = (title: string, paragraphs = 3) => `<!doctype html><html lang="en"><title>${title}</title>
<style>@page { size: A4; margin: 20mm } body { font: 11pt serif } h1 { font-family: sans-serif } code { font-family: monospace }
div { background: url(${PIXEL}) }</style>
<h1>${title}</h1><p><a href="#note">to the note</a> <img loading="lazy" alt="a dot" src="${PIXEL}"> <code>code</code></p>
${'<p>Some words of <em>an article</em>.</p>'.repeat(paragraphs)}
<table><tr><th>Year<th>Aid<tr><td>2025<td>90</table><h2 id="note">A note</h2><div>end</div>`

/** The bytes of a PDF less what the next stage settles: its dates, and the names that Chromium counts header cells by. */
const undated = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(/\/(CreationDate|ModDate) \(.*?\)/g, '')
    .replaceAll(/\(node\d{8}\)/g, '')

/** The processes of our browsers: this process started them. */
function browsers(): readonly number[] {
  const alive = readdirSync('/proc').filter(entry => /^\d+$/.test(entry))
  return alive.flatMap(pid => {
    try {
      const [words, status] = ['cmdline', 'stat'].map(file => readFileSync(`/proc/${pid}/${file}`, 'utf8'))
      const parent = Number(status?.slice(status.lastIndexOf(')')).split(' ')[2])
      return parent === process.pid && words?.includes('--remote-debugging-pipe') ? [Number(pid)] : []
    } catch {
      // It ended while it was looked at.
      return []
    }
  })
}

const profiles = () =>
  readdirSync(tmpdir()).filter(name => name.startsWith(`broadside-browser-${process.pid}-`))

describe('the printer', () => {
  let fonts: string
  let printer: Printer
  const print = (html: string, more: { deadline?: number } = {}) =>
    printer.print({ html, paper: PAPER, ...more })

  beforeAll(() => {
    fonts = createFontsFolder()
    printer = createPrinter({ fonts, env: process.env })
  })
  afterAll(async () => {
    await printer.close()
    rmSync(fonts, { recursive: true })
  })

  test('prints a tagged PDF with title, language, outline, links and our faces as TrueType', async () => {
    const pdf = await readPdf((await print(article('Talks in Miami'))).pdf)
    expect(pdf).toMatchObject({
      title: 'Talks in Miami',
      lang: 'en',
      tagged: true,
      links: [{ page: 1, to: '#note' }],
    })
    expect(pdf.outline).toEqual(['Talks in Miami', 'A note'])
    expect(pdf.pages[0]).toContain('Some words of an article.')
    expect(pdf.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'SourceSans3-Bold',
      'SourceSans3-Regular',
      'SourceSerif4-Bold',
      'SourceSerif4-It',
      'SourceSerif4-Regular',
    ])
    for (const font of pdf.fonts) expect(font).toMatchObject({ type: 'CIDFontType2', embedded: true })
  })

  test('prints the same bytes from the same HTML, whatever page prints it and in whatever order', async () => {
    const names = ['A', 'B', 'A', 'C', 'A', 'D', 'A', 'A']
    const printed = await Promise.all(names.map(name => print(article(name))))
    const ofA = printed.filter((_, i) => names[i] === 'A').map(({ pdf }) => undated(pdf))
    expect(new Set(ofA).size).toBe(1)
    expect(new Set(printed.map(({ pdf }) => undated(pdf))).size).toBe(4)
  })

  test('sets letters at their own widths, not rounded to the pixels of a screen', async () => {
    const html = (size: number) =>
      `<p style="font: ${size}px serif; white-space: nowrap"><a href="https://example.org">Various_words_fill_this_line</a>`
    const printed = await Promise.all([print(html(10.4)), print(html(31.2))])
    const [narrow, wide] = await Promise.all(printed.map(({ pdf }) => widthOfLink(pdf)))
    expect(wide! / narrow!).toBeCloseTo(3, 1)
  })

  test('prints an empty document and a long one', async () => {
    expect((await readPdf((await print('')).pdf)).pages).toHaveLength(1)
    expect((await readPdf((await print(article('Long', 800))).pdf)).pages.length).toBeGreaterThan(10)
  })

  test('takes the paper from the job where the HTML names none', async () => {
    const { pdf } = await printer.print({ html: '<p>x', paper: { width: 816, height: 1056 } })
    expect(undated(pdf)).toContain('/MediaBox [0 0 612 792]')
  })

  test('gives a document up at its deadline, and prints the others all the same', async () => {
    const slow = print(article('Slow', 60_000), { deadline: 400 })
    const others = ['A', 'B', 'C', 'D'].map(name => print(article(name)))
    await expect(slow).rejects.toMatchObject({ code: 'print.deadline' })
    expect(await Promise.all(others)).toHaveLength(4)
  })

  test('starts another browser for the documents that a crash interrupted', async () => {
    const before = undated((await print(article('A', 50))).pdf)
    const printing = Array.from({ length: 6 }, () => print(article('A', 50)))
    for (const pid of browsers()) process.kill(pid, 'SIGKILL')
    for (const { pdf } of await Promise.all(printing)) expect(undated(pdf)).toBe(before)
  })

  test('starts the same browser again where it was killed while it booted', async () => {
    const { version } = await printer.browser()
    const other = createPrinter({ fonts, env: process.env })
    const before = browsers()
    await other.warm()
    for (const pid of browsers()) if (!before.includes(pid)) process.kill(pid, 'SIGKILL')
    const { pdf } = await other.print({ html: article('A'), paper: PAPER })
    expect(undated(pdf)).toBe(undated((await print(article('A'))).pdf))
    expect((await other.browser()).version).toBe(version)
    await other.close()
  })

  test('takes a fresh browser after so many documents, and ends the worn one', async () => {
    const short = createPrinter({ fonts, env: process.env, lifetime: 3 })
    const before = browsers()
    const mine = () => browsers().filter(pid => !before.includes(pid))
    const seen = new Set<number>()
    for (let round = 0; round < 4; round++) {
      const printed = await Promise.all(
        ['A', 'B'].map(name => short.print({ html: article(name), paper: PAPER })),
      )
      expect(printed).toHaveLength(2)
      for (const pid of mine()) seen.add(pid)
    }
    expect(seen.size).toBeGreaterThan(1)
    await expect.poll(() => mine().length).toBeLessThanOrEqual(1)
    await short.close()
    expect(mine()).toEqual([])
  })

  test('names the browser, and how it was chosen', async () => {
    const info = await printer.browser()
    expect(info.version).toMatch(/^\d+(\.\d+){3}$/)
    expect(info.why).not.toBe('')
    expect(info.sandbox).toBe(process.getuid?.() !== 0)
  })

  test('leaves no process and no profile when it is closed, twice, with work under way', async () => {
    const printing = print(article('Late', 2000))
    const refused = expect(printing).rejects.toMatchObject({ code: 'print.closed' })
    await Promise.all([printer.close(), printer.close()])
    await refused
    expect(browsers()).toEqual([])
    expect(profiles()).toEqual([])
    await expect(print('<p>x')).rejects.toMatchObject({ code: 'print.closed' })
  })
})

describe('a browser that cannot be started', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'broadside-test-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.skipIf(process.platform === 'win32').each([
    [
      'for want of a library',
      'echo "$0: error while loading shared libraries: libgbm.so.1: cannot open shared object file" >&2; exit 127',
      'environment.browser-start',
      'lacks the library libgbm.so.1',
    ],
    [
      'for want of a sandbox',
      'echo "FATAL: No usable sandbox!" >&2; kill -TRAP $$',
      'environment.sandbox',
      'no usable sandbox',
    ],
    ['because it is none', 'exit 3', 'environment.browser-start', 'it ended with status 3'],
  ])('%s is explained, and leaves nothing behind', async (_, script, code, message) => {
    const browser = join(folder, 'browser')
    writeFileSync(browser, `#!/bin/sh\n${script}\n`)
    chmodSync(browser, 0o755)
    const printer = createPrinter({ browser, fonts: folder, env: process.env })
    printer.warm()
    const printing = printer.print({ html: '<p>x', paper: PAPER })
    await expect(printing).rejects.toMatchObject({ code, message: expect.stringContaining(message) })
    await printer.close()
    expect(profiles()).toEqual([])
  })
})

/** The width of the first link of a PDF in points: that of its text in the layout. */
async function widthOfLink(pdf: Uint8Array): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const loading = getDocument({ data: pdf.slice(), useSystemFonts: false, verbosity: 0 })
  const [link] = await (await (await loading.promise).getPage(1)).getAnnotations()
  await loading.destroy()
  return link.rect[2] - link.rect[0]
}
