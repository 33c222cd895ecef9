import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { attachmentOf } from '../../src/pdf/attachments.ts'
import { finish } from '../../src/pdf/finish.ts'
import type { Record } from '../../src/pdf/record.ts'
import { readPdf } from '../pdf-reading.ts'

const RECORD: Record = {
  title: 'Dämme – Θ',
  author: 'A. Author',
  subject: 'Subject',
  keywords: ['one', 'two'],
  lang: 'de',
  headings: [],
  links: new Map(),
  attachments: [],
  characters: new Set(),
  date: Date.UTC(2026, 2, 12) / 1000,
  creator: 'Broadside',
  producer: 'Broadside',
  siblings: 'https://beside.invalid/',
  key: 'a'.repeat(64),
}

async function printed(madeAt: string, uri = 'https://example.org/'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const page = pdf.addPage()
  pdf.context.trailerInfo.Info = pdf.context.register(
    pdf.context.obj({
      CreationDate: PDFString.of(madeAt),
      ModDate: PDFString.of(madeAt),
      Title: PDFString.of('x'),
    }),
  )
  const link = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 10, 10],
    A: { Type: 'Action', S: 'URI', URI: PDFHexString.of(Buffer.from(uri).toString('hex')) },
  })
  page.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(link)]))
  return pdf.save({ useObjectStreams: false })
}

/** A print with two header cells and a data cell that names them, as Chromium writes them. */
async function withHeaders(names: readonly [string, string]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.addPage()
  const [first, second] = names.map(name => PDFString.of(name)) as [PDFString, PDFString]
  const cells = [first, second].map(ID =>
    pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'TH', ID })),
  )
  const A = pdf.context.obj([{ O: 'Table', Headers: [first, second] }])
  cells.push(pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'TD', A })))
  const pairs = [[first, cells[0]!] as const, [second, cells[1]!] as const]
  pairs.sort(([a], [b]) => (a.asString() < b.asString() ? -1 : 1))
  const leaf = pdf.context.register(pdf.context.obj({ Names: pairs.flat() }))
  const IDTree = pdf.context.register(pdf.context.obj({ Kids: [leaf] }))
  pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.register(pdf.context.obj({ IDTree, K: cells })))
  return pdf.save({ useObjectStreams: false })
}

describe('finish', () => {
  it('writes title, author, keywords and language', async () => {
    const { bytes, pages } = await finish(await printed('D:20260101120000Z'), RECORD)
    const reading = await readPdf(bytes)
    expect(pages).toBe(1)
    expect([reading.title, reading.author, reading.lang]).toEqual(['Dämme – Θ', 'A. Author', 'de'])
    const again = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(again.getKeywords()).toBe('one, two')
    expect(again.getCreationDate()?.toISOString()).toBe('2026-03-12T00:00:00.000Z')
  })

  it('writes no date where none is known', async () => {
    const { bytes } = await finish(await printed('D:20260101120000Z'), { ...RECORD, date: null })
    const again = await PDFDocument.load(bytes, { updateMetadata: false })
    expect([again.getCreationDate(), again.getModificationDate()]).toEqual([undefined, undefined])
  })

  it('gives the same bytes whatever the time of printing', async () => {
    const one = await finish(await printed('D:20260101120000Z'), RECORD)
    const two = await finish(await printed('D:20261231235959Z'), RECORD)
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true)
  })

  it('takes its identifier from what it was made from', async () => {
    const { bytes } = await finish(await printed('D:20260101120000Z'), {
      ...RECORD,
      key: '0123456789abcdef'.repeat(4),
    })
    expect(String((await PDFDocument.load(bytes)).context.trailerInfo.ID)).toContain('0123456789ABCDEF')
  })

  it('says the same in its XMP metadata as in its information', async () => {
    const record = { ...RECORD, title: 'Fish & <chips> “now”', author: 'A & B' }
    const { bytes } = await finish(await printed('D:20260101120000Z'), record)
    const document = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS }).promise
    const { info, metadata } = await document.getMetadata()
    const said = (info as { Title: string }).Title
    expect([metadata.get('dc:title'), metadata.get('dc:creator')]).toEqual([said, ['A & B']])
    expect(metadata.get('dc:description')).toBe('Subject')
    expect(metadata.get('pdf:keywords')).toBe('one, two')
    expect(metadata.get('xmp:createdate')).toBe('2026-03-12T00:00:00Z')
  })

  it('claims nothing for a print without tags', async () => {
    const { bytes, claims, shortfalls } = await finish(await printed('D:20260101120000Z'), RECORD)
    expect(claims).toEqual({ accessible: false, archival: false })
    expect(shortfalls).toContain('untagged')
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/<pdf(?:ua|a)id:/)
  })

  it('carries files, with what they are to it', async () => {
    const file = {
      name: 'Älteste.md',
      mime: 'text/markdown',
      description: 'The article',
      relationship: 'Source',
    } as const
    const attachments = [attachmentOf(file, Buffer.from('# Title\n'))]
    const { bytes } = await finish(await printed('D:20260101120000Z'), { ...RECORD, attachments })
    const document = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS }).promise
    const [carried] = Object.values((await document.getAttachments()) as object)
    expect(carried.filename).toBe('Älteste.md')
    expect(Buffer.from(carried.content).toString()).toBe('# Title\n')
    const pdf = await PDFDocument.load(bytes)
    const specification = pdf.catalog.lookup(PDFName.of('AF'), PDFArray).lookup(0, PDFDict)
    expect(specification.get(PDFName.of('AFRelationship'))).toBe(PDFName.of('Source'))
    const stream = specification.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'), PDFStream)
    expect(stream.dict.get(PDFName.of('Subtype'))).toBe(PDFName.of('text/markdown'))
  })

  it('describes every link by its words, else by its address', async () => {
    const described = async (links: Record['links']) => {
      const { bytes } = await finish(await printed('D:20260101120000Z'), { ...RECORD, links })
      const [page] = (await PDFDocument.load(bytes)).getPages()
      const link = page?.node.lookup(PDFName.of('Annots'), PDFArray).lookup(0, PDFDict)
      return link?.lookup(PDFName.of('Contents'), PDFHexString).decodeText()
    }
    expect(await described(new Map([['https://example.org/', 'An example']]))).toBe('An example')
    expect(await described(new Map())).toBe('https://example.org/')
  })

  it('names the header cells of tables alike, whatever names they come with and in whatever order', async () => {
    const one = await finish(await withHeaders(['node00000017', 'node00000018']), RECORD)
    const two = await finish(await withHeaders(['node00000201', 'node00000184']), RECORD)
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true)
    const root = (await PDFDocument.load(one.bytes)).catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
    expect(String(root.lookup(PDFName.of('IDTree')))).toMatch(/node00000001[\s\S]*node00000002/)
  })

  it('turns a link to a file beside it into a link between files, and leaves others alone', async () => {
    const beside = await finish(
      await printed('D:20260101120000Z', 'https://beside.invalid/memo.pdf#p5'),
      RECORD,
    )
    expect((await readPdf(beside.bytes)).links).toEqual([{ page: 1, to: 'memo.pdf#p5' }])
    for (const hostile of [
      'https://beside.invalid/a.pdf#x)/S/Launch/F(calc.exe)',
      'https://beside.invalid///attacker.example/share/x.pdf#p1',
      'https://beside.invalid/memo.pdf#p5)/S/Launch',
    ]) {
      const { bytes } = await finish(await printed('D:20260101120000Z', hostile), RECORD)
      expect((await readPdf(bytes)).links).toEqual([{ page: 1, to: hostile }])
    }
    const web = await finish(await printed('D:20260101120000Z'), RECORD)
    expect((await readPdf(web.bytes)).links).toEqual([{ page: 1, to: 'https://example.org/' }])
  })
})
