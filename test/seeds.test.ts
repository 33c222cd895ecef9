import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraphsOf } from '../src/article/article.ts'
import { type Briefing, type BriefOptions, brief } from '../src/brief.ts'
import type { Source } from '../src/intake/source.ts'
import { DOCUMENTS } from '../src/options.ts'
import { createWorld, type RealWorld } from '../src/world.ts'
import { elementsOf } from './layout/blocks.ts'
import { inspect } from './layout/inspection.ts'
import { faultsOf } from './layout/rules.ts'
import { type PdfReading, readPdf } from './pdf-reading.ts'

const FOLDER = path.resolve(import.meta.dirname, '../seeds')
const SEEDS = readdirSync(FOLDER)
  .filter(file => /\.(md|txt)$/.test(file))
  .sort()
const OPTIONS: BriefOptions = {
  documents: DOCUMENTS,
  paper: 'A4',
  lang: null,
  brand: { organisation: 'Press Office', logo: null, accent: null, contact: 'press@example.org' },
  memo: {
    to: 'Director General',
    from: 'Press Office',
    cc: null,
    reference: 'PO/2026/14',
    classification: null,
  },
}

function sourceOf(file: string): Source {
  return {
    name: file,
    stem: path.parse(file).name,
    format: file.endsWith('.md') ? 'markdown' : 'text',
    bytes: readFileSync(path.join(FOLDER, file)),
    folder: FOLDER,
  }
}

let world: RealWorld
beforeAll(() => {
  world = createWorld({ env: { ...process.env, SOURCE_DATE_EPOCH: undefined } })
})
afterAll(() => world.close())

async function readAll(briefing: Briefing): Promise<Readonly<Record<string, PdfReading>>> {
  return Object.fromEntries(
    await Promise.all(briefing.documents.map(async d => [d.kind, await readPdf(d.pdf)])),
  )
}

/** Text as it can be compared between an article and a PDF: without spaces, which a line break may eat. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad]+/g, '')
}

describe.each(SEEDS)('%s', file => {
  let briefing: Briefing
  let read: Readonly<Record<string, PdfReading>>
  const of = (kind: string): PdfReading => read[kind]!

  beforeAll(async () => {
    briefing = await brief(sourceOf(file), OPTIONS, world)
    read = await readAll(briefing)
  })

  it('comes out as three documents, the one-pager on exactly one page', () => {
    expect(briefing.documents.map(d => [d.kind, of(d.kind).pages.length])).toEqual(
      briefing.documents.map(d => [d.kind, d.pages]),
    )
    expect(of('one-pager').pages).toHaveLength(1)
    expect(of('key-figures').pages.length).toBeLessThanOrEqual(2)
  })

  it('holds the whole article in the memo’s annex, in the order of the article', () => {
    const { pages } = of('memo')
    // A page may end within a sentence: without the running heads the text goes on.
    const furniture = [new RegExp(`^.*?\\d+ of ${pages.length}`), /PO\/2026\/14/]
    const text = bare(
      pages.map(page => furniture.reduce((rest, part) => rest.replace(part, ' '), page)).join(' '),
    )
    let from = text.indexOf(bare('Annex: the article'))
    expect(from).toBeGreaterThan(0)
    for (const paragraph of paragraphsOf(briefing.article))
      for (const sentence of paragraph.sentences) {
        const at = text.indexOf(bare(sentence.text), from)
        expect(at, `${sentence.id} ${sentence.text}`).toBeGreaterThanOrEqual(from)
        from = at
      }
  })

  it('keeps the rules of layout', async () => {
    const looks = await Promise.all(
      briefing.documents.map(async ({ kind, pdf }) => ({ kind, inspection: await inspect(pdf) })),
    )
    const memo = looks.find(({ kind }) => kind === 'memo')?.inspection ?? null
    const { words } = briefing.article
    const sentences = paragraphsOf(briefing.article).flatMap(p => p.sentences.map(({ text }) => text))
    for (const { kind, inspection } of looks) {
      expect(elementsOf(inspection.structure, /^Link$/).length, kind).toBeGreaterThan(0)
      expect(faultsOf({ kind, inspection, memo, sentences, words }), kind).toEqual([])
    }
  })

  it('says what it is: title, language, tags, outline', () => {
    for (const kind of DOCUMENTS) {
      const pdf = of(kind)
      expect([pdf.title, pdf.lang, pdf.tagged]).toEqual([briefing.article.title, briefing.article.lang, true])
      expect(pdf.outline.length, kind).toBeGreaterThan(0)
    }
    const headings = briefing.article.sections.flatMap(section => section.heading ?? [])
    expect(of('memo').outline).toEqual(expect.arrayContaining(headings))
  })

  it('embeds every font, none of them Type 3', () => {
    for (const kind of DOCUMENTS) {
      const { fonts } = of(kind)
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter(font => !font.embedded || font.type !== 'CIDFontType2')).toEqual([])
    }
  })

  it('states no number that is not in the article', () => {
    const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? []
    const printed = numbers(
      JSON.stringify([briefing.facts.keyPoints, briefing.facts.quotes].map(list => list.map(i => i.text))),
    )
    const stated = new Set(
      numbers(
        paragraphsOf(briefing.article)
          .flatMap(p => p.sentences.map(s => s.text))
          .join(' '),
      ),
    )
    expect(printed.filter(number => !stated.has(number))).toEqual([])
  })

  it('gives the same bytes when it is built again', async () => {
    const again = await brief(sourceOf(file), OPTIONS, world)
    for (const [i, document] of again.documents.entries()) {
      expect(Buffer.from(document.pdf).equals(Buffer.from(briefing.documents[i]!.pdf)), document.kind).toBe(
        true,
      )
      expect(document.key).toBe(briefing.documents[i]!.key)
    }
    expect(again.json).toBe(briefing.json)
  })
})

describe('other papers and inputs', () => {
  it('prints on Letter', async () => {
    const letter = await brief(sourceOf(SEEDS[0]!), { ...OPTIONS, paper: 'Letter' }, world)
    const { PDFDocument } = await import('@cantoo/pdf-lib')
    for (const document of letter.documents) {
      const size = (await PDFDocument.load(document.pdf)).getPage(0).getSize()
      expect([Math.round(size.width), Math.round(size.height)], document.kind).toEqual([612, 792])
    }
    expect(letter.documents.find(d => d.kind === 'one-pager')?.pages).toBe(1)
  })

  it('names the characters that no font has, and where they stand', async () => {
    const text = '# A title\n\nNothing odd here: ₱310 million, “½” and Ελλάδα.\n\nThen to ไทย and back.\n'
    const source: Source = { name: 'a.md', stem: 'a', format: 'markdown', bytes: Buffer.from(text) }
    const { notes } = await brief(source, { ...OPTIONS, documents: ['one-pager'] }, world)
    const note = notes.find(({ code }) => code === 'print.characters')
    expect(note).toMatchObject({ line: 5 })
    expect(note?.message).toContain('(Thai), so they print as empty boxes: ไ ท ย.')
    expect(note?.hint).toContain('npm install @expo-google-fonts/noto-sans-thai')
  })

  it('takes no image for one that is not there, whatever it is called, and leaves foreign links alone', async () => {
    const text =
      '# A title\n\nWords ![a](toString) and ![b](__proto__).\n\n![c](constructor)\n\n[x](https://beside.invalid/javascript:alert) said all.\n'
    const source: Source = { name: 'a.md', stem: 'a', format: 'markdown', bytes: Buffer.from(text) }
    const { documents, notes } = await brief(source, { ...OPTIONS, documents: ['memo'] }, world)
    expect(notes.filter(note => note.code === 'image.missing')).toHaveLength(3)
    expect(documents[0]?.html).not.toMatch(/\[object|href="javascript/)
  })

  it('builds a title without text, and says so', async () => {
    const source: Source = {
      name: 'a.md',
      stem: 'a',
      format: 'markdown',
      bytes: Buffer.from('# A title and nothing else\n'),
    }
    const briefing = await brief(source, OPTIONS, world)
    expect(briefing.documents).toHaveLength(3)
    expect(briefing.facts.bottomLine).toBeNull()
    expect(briefing.notes.map(note => note.code)).toContain('article.no-text')
  })
})
