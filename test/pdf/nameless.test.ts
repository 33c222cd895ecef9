import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { correctCharacters } from '../../src/pdf/characters.ts'
import { hasNamelessGlyph } from '../../src/pdf/nameless.ts'
import type { Record } from '../../src/pdf/record.ts'
import { decoded } from '../../src/pdf/streams.ts'

/** A PDF with one font whose glyphs stand for these characters. */
async function withFont(map: string) {
  const pdf = await PDFDocument.create()
  const stream = pdf.context.register(pdf.context.stream(map))
  pdf.context.register(pdf.context.obj({ Type: 'Font', ToUnicode: stream }))
  return pdf
}

async function corrected(map: string, characters: string): Promise<string> {
  const pdf = await withFont(map)
  correctCharacters(pdf, { characters: new Set(characters) } as Partial<Record> as Record)
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const reference =
      'get' in object ? (object as never as Map<PDFName, never>).get(PDFName.of('ToUnicode')) : null
    if (reference) return Buffer.from(decoded(pdf.context.lookup(reference) as never)).toString('latin1')
  }
  return ''
}

test.each([
  ['<0001> <0041>\n', false],
  ['<0001> <0041>\n<0002> <0000>\n', true],
  ['<0001> <0001> <FEFF>\n', true],
  ['<0000> <0041>\n', false],
])('knows a glyph that stands for no character: %j', async (map, nameless) => {
  expect(hasNamelessGlyph(await withFont(map))).toBe(nameless)
})

test.each([
  ['a Kangxi radical', '<0007> <2FBC>\n', '高', '<0007> <9AD8>\n'],
  ['a radical of the supplement', '<0007> <0007> <2ED3>\n', '长', '<0007> <0007> <957F>\n'],
  ['a radical of which China has a newer form', '<0007> <2F3E>\n', '户', '<0007> <6237>\n'],
  ['a radical of which Japan has a newer form', '<0007> <2F3E>\n', '戸', '<0007> <6238>\n'],
  ['a radical that the page has', '<0007> <2FBC>\n', '⾼高', '<0007> <2FBC>\n'],
  ['a radical whose ideograph the page lacks', '<0007> <2FBC>\n', 'x', '<0007> <2FBC>\n'],
])('names the ideograph that shares its glyph with %s', async (_, map, characters, wanted) => {
  expect(await corrected(map, characters)).toBe(wanted)
})

test.each([
  ['a bar of a quotation', '<0007> <2015>\n', '—', '<0007> <2014>\n'],
  ['the bar where the page has it', '<0007> <2015>\n', '—―', '<0007> <2015>\n'],
])('names the dash that shares its glyph with %s', async (_, map, characters, wanted) => {
  expect(await corrected(map, characters)).toBe(wanted)
})

test('a part of a letter joins and says nothing', async () => {
  expect(await corrected('<0007> <0000>\n<0008> <0628>\n', 'ب')).toBe('<0007> <2060>\n<0008> <0628>\n')
})
