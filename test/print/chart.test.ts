import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { brief } from '../../src/brief.ts'
import { createWorld } from '../../src/world.ts'
import { readPdf } from '../pdf-reading.ts'

const TEXT = `# The harbour counts its ships

The harbour counted fewer ships in 2025 than ever before, the office said.

| Year | Ships |
| --- | --- |
| 2023 | 4711 |
| 2024 | 4204 |
| 2025 | 3902 |
`

it('puts a chart into the sheet and the one-pager as one Figure that says what it shows, its letters as text', async () => {
  const world = createWorld({ env: { ...process.env, SOURCE_DATE_EPOCH: undefined } })
  try {
    const { documents } = await brief(
      { name: 'a.md', stem: 'a', format: 'markdown', bytes: Buffer.from(TEXT), folder: import.meta.dirname },
      {
        documents: ['one-pager', 'key-figures'],
        paper: 'A4',
        lang: null,
        brand: { organisation: null, logo: null, accent: null, contact: null },
        memo: { to: null, from: null, cc: null, reference: null, classification: null },
      },
      world,
    )
    expect(documents).toHaveLength(2)
    for (const { kind, pdf } of documents) {
      expect(await figuresOf(pdf)).toEqual(['Ships fell from 4711 in 2023 to 3902 in 2025'])
      const { pages, fonts } = await readPdf(pdf)
      expect(pages.join(' ').split('4711').length - 1).toBe(kind === 'key-figures' ? 2 : 1)
      expect(fonts.filter(font => font.type === 'Type3')).toEqual([])
    }
  } finally {
    await world.close()
  }
})

/** The alternative texts of all Figures of the structure tree. */
async function figuresOf(bytes: Uint8Array): Promise<readonly (string | null)[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(object => object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Figure'))
    .map(object => {
      const alt = (object as PDFDict).lookup(PDFName.of('Alt'))
      return alt instanceof PDFString || alt instanceof PDFHexString ? alt.decodeText() : null
    })
}
