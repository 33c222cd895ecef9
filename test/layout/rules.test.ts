import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAPER } from '../../src/html/page.ts'
import { finish } from '../../src/pdf/finish.ts'
import type { Record } from '../../src/pdf/record.ts'
import { createWorld, type RealWorld } from '../../src/world.ts'
import { lineOfFault } from './fault.ts'
import { type Inspection, inspect } from './inspection.ts'
import { faultsOf } from './rules.ts'

let world: RealWorld
beforeAll(() => {
  world = createWorld()
})
afterAll(() => world.close())

const RECORD: Record = {
  title: 'A title',
  author: null,
  subject: null,
  keywords: [],
  lang: 'en',
  headings: [],
  links: new Map(),
  attachments: [],
  characters: new Set(),
  date: null,
  creator: 'Broadside',
  producer: 'Broadside',
  siblings: 'https://beside.invalid/',
  key: 'a'.repeat(64),
}

const STYLE = `
@page { size: A4; margin: 22mm 20mm 21mm;
  @top-left { content: "A long and telling title" } @bottom-right { content: counter(page) " of " counter(pages) } }
@page :first { @top-left { content: "" } }
* { margin: 0; padding: 0; orphans: 1; widows: 1 }
body { font: 10pt / 20pt "Source Serif 4" } h1, h2, h3 { font: 600 10pt / 20pt "Source Serif 4" }
table { border-collapse: collapse; width: 100% } td, th { font: inherit; padding: 0; vertical-align: top; text-align: left }
.number { display: inline-block; width: 10mm }`

/** Lines of 20 points on a page of 720: 36 of them, the title one. */
const LINES = 36
const lines = (count: number) => '<p>A line of text that stands for itself.</p>'.repeat(count)
/** A paragraph of so many lines. */
const paragraph = (count: number) =>
  `<p>${Array.from({ length: count }, (_, i) => `line ${i}`).join('<br>')}</p>`
const head = '<h1>A long and telling title</h1>'
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

async function print(body: string, style = ''): Promise<Inspection> {
  const html = `<!doctype html><html lang="en"><title>A title</title><style>${STYLE}${style}</style>${body}</html>`
  const { pdf } = await world.print({ html, paper: PAPER.A4 })
  return inspect((await finish(pdf, RECORD)).bytes)
}

async function brokenBy(
  body: string,
  { kind = 'memo', style = '', sentences = [] as readonly string[], words = 0 } = {},
): Promise<readonly string[]> {
  const inspection = await print(body, style)
  return faultsOf({ kind, inspection, memo: inspection, sentences, words }).map(
    fault => `${fault.rule}: ${lineOfFault({ ...fault, at: null })}`,
  )
}

const numbered = (number: number, text: string) =>
  `<p id="p${number}"><span class="number">${number}</span>${text}</p>`

const SOUND = `${head}
  <p>The answer. <a href="#p2">¶2</a> <a href="#s2">The second part 2</a></p>
  <table><thead><tr><th scope="col">Year</th><th scope="col">Aid</th></tr></thead>
  <tbody><tr><th scope="row">2025</th><td>90</td></tr></tbody></table>
  <figure><img src="${PIXEL}" alt="a dot" width="40" height="40"></figure>
  <div style="break-before: page"><h2>The article</h2>${numbered(1, 'First words. Then more.')}
  <div id="s2"><h3>The second part</h3>${numbered(2, 'Second words.')}</div>${paragraph(3)}</div>`

describe('the rules of layout', () => {
  it('let a sound document be', async () => {
    const sentences = ['First words.', 'Then more.', 'Second words.']
    expect(await brokenBy(SOUND, { sentences })).toEqual([])
  })

  it.each<readonly [string, string, string]>([
    [
      'a line alone at the foot of a page',
      head + lines(LINES - 2) + paragraph(4) + lines(3),
      'lone line: page 1: one line of a paragraph alone at the foot: “line 0”',
    ],
    [
      'a line alone at the head of a page',
      head + lines(LINES - 4) + paragraph(4) + lines(3),
      'lone line: page 2: one line of a paragraph alone at the head: “line 3”',
    ],
    [
      'a heading at the foot of a page',
      `${head + lines(LINES - 2)}<h2 style="break-after: auto">Left behind</h2>${lines(4)}`,
      'stranded heading: page 1: a heading at the foot, away from what it heads: “Left behind”',
    ],
    [
      'a row of a table split over pages',
      `${head + lines(LINES - 3)}<table><tr><th>Who</th><td>one<br>two<br>three<br>four</td></tr></table>${lines(3)}`,
      'split row: page 1: a row of a table split over pages: “Who”',
    ],
    [
      'a table’s head at the foot of a page',
      `${head + lines(LINES - 2)}<table><tr><th>Who</th></tr><tr><td>she</td></tr><tr><td>he</td></tr></table>${lines(3)}`,
      'split row: page 1: the head of a table at the foot, without a row: “Who”',
    ],
    [
      'a last page with two lines',
      head + lines(LINES - 1) + lines(2),
      'empty last page: page 2: a last page with 2 lines: “A line of text that stands for itself.”',
    ],
    [
      'a reference to another paragraph than it says',
      SOUND.replace('>¶2<', '>¶1<'),
      'reference: page 1: a reference that leads to #p2: “¶1”',
    ],
    [
      'a reference to what is not that paragraph',
      SOUND.replace('<span class="number">2</span>', ''),
      'reference: page 1: a link to #p2, but no ¶2 stands there (page 2, 122): “¶2”',
    ],
    [
      'a wrong page number in the contents',
      SOUND.replace('second part 2<', 'second part 3<'),
      'contents: page 1: says page 3, stands on page 2: “The second part 3”',
    ],
    [
      'another heading in the contents',
      SOUND.replace('>The second part 2<', '>The third part 2<'),
      'contents: page 1: leads to “Thesecondpart”: “The third part 2”',
    ],
    [
      'a table without header cells',
      `${head}<table><caption>Aid</caption><tr><td>2025</td><td>90</td></tr><tr><td>2026</td><td>95</td></tr></table>`,
      'header cells: page 1: a table without header cells: “Aid”',
    ],
    [
      'a figure without alternative text',
      `${head}<figure><img src="${PIXEL}" alt=" " width="40" height="40"></figure>${lines(1)}`,
      'alternative text: page 1: a figure without alternative text',
    ],
    [
      'text in the margin',
      `${head}<p style="margin-left: -1.4mm">Too far</p>`,
      'margins: page 1: text cut off by 4 pt: “Too far”',
    ],
    [
      'a picture in the margin',
      `${head}<img style="margin-left: -15mm" src="${PIXEL}" alt="a dot" width="100" height="40">`,
      'margins: page 1: a picture outside the margins',
    ],
    [
      'lines over each other',
      `${head}<p>Below all this</p><p style="margin-top: -18pt">Above all that</p>`,
      'overlap: page 1: painted over “Above all that”: “Below all this”',
    ],
  ])('find %s', async (_, body, fault) => {
    expect(await brokenBy(body)).toEqual([fault])
  })

  it('let a line stand alone after a page that is turned', async () => {
    const style = '@page wide { size: A4 landscape } .wide { page: wide }'
    expect(
      await brokenBy(`${head}${lines(3)}<div class="wide">${lines(9)}</div>${lines(1)}`, { style }),
    ).toEqual([])
  })

  it('find an article out of its order', async () => {
    const sentences = ['Second words.', 'First words.']
    expect(await brokenBy(SOUND, { sentences })).toEqual([
      'reading order: page 1: not in its order in the structure of the annex: “First words.”',
      'reading order: page 1: not in its order in the content of the annex: “First words.”',
    ])
  })

  it('find content painted in another order than it is read', async () => {
    const body = SOUND.replace('<p id="p1">', '<p id="p1" style="position: relative; z-index: 1">')
    expect(await brokenBy(body, { sentences: ['First words.', 'Second words.'] })).toEqual([
      'reading order: page 1: not in its order in the content of the annex: “Second words.”',
    ])
  })

  it('find a one-pager of two pages, of small type, or half empty', async () => {
    const kind = 'one-pager'
    expect(await brokenBy(head + lines(LINES + 4), { kind })).toEqual([
      'one page: page 2: 2 pages instead of one: “A line of text that stands for itself.”',
    ])
    expect(await brokenBy(head + lines(25), { kind, style: 'p { font-size: 9pt }' })).toContain(
      'type size: page 1: type of 9.0 pt: “A line of text that stands for itself.”',
    )
    expect(await brokenBy(head + lines(9), { kind, words: 500 })).toEqual([
      'filled: page 1: filled to 31 %: “A line of text that stands for itself.”',
    ])
  })

  it('find a page that does not say which it is, or of what', async () => {
    const style = '@page { @top-left { content: "" } @bottom-right { content: counter(page) } }'
    expect(await brokenBy(head + lines(LINES + 4), { style })).toEqual([
      'running head: page 1: does not say that it is page 1 of 2: “1”',
      'running head: page 2: does not say that it is page 2 of 2: “2”',
      'running head: page 2: does not say the subject at its head: “2”',
    ])
  })
})
