import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BriefOptions, brief } from '../src/brief.ts'
import { DOCUMENTS } from '../src/options.ts'
import { createWorld, type RealWorld } from '../src/world.ts'
import { readPdf } from './pdf-reading.ts'

const OPTIONS: BriefOptions = {
  documents: DOCUMENTS,
  paper: 'A4',
  lang: null,
  brand: { organisation: null, logo: null, accent: null, contact: null },
  memo: { to: null, from: null, cc: null, reference: null, classification: null },
}

let world: RealWorld
beforeAll(() => {
  world = createWorld({ env: { ...process.env, SOURCE_DATE_EPOCH: undefined } })
})
afterAll(() => world.close())

test.each([
  ['Arabic', 'ar', 'قال الوزير إن التجارة نمت.', 'الأسئلة', 'Amiri'],
  ['Hebrew', 'he', 'השר אמר כי הסחר גדל.', 'הסבר', 'NotoSerifHebrew'],
  ['Chinese', 'zh', '部长表示，贸易增长了。', '说明', 'NotoSerifSC'],
  ['Japanese', 'ja', '大臣は貿易が増えたと述べた。', '説明', 'NotoSerifJP'],
  [
    'Chinese of Taiwan, with the font of the mainland',
    'zh-TW',
    '部長表示，貿易增長了。',
    '說明',
    'NotoSerifSC',
  ],
  ['Chinese in an English article', 'en', 'The minister spoke of trade.', '说明', 'NotoSerifSC'],
  ['Hebrew in an English article', 'en', 'The minister spoke of trade.', 'הסבר', 'NotoSerifHebrew'],
])('prints %s, bold and slanted too, with outlines of its font', async (_, lang, sentence, word, font) => {
  const text = `---\ntitle: ${word}\nlang: ${lang}\n---\n\n${sentence} **${word}** *${word}*\n\n## ${word}\n\n${sentence}\n`
  const source = {
    name: 'a.md',
    stem: 'a',
    format: 'markdown',
    bytes: new TextEncoder().encode(text),
    folder: import.meta.dirname,
  } as const
  const { documents, notes } = await brief(source, OPTIONS, world)
  expect(notes.filter(({ code }) => code.startsWith('print.') || code.startsWith('pdf.'))).toEqual([])
  for (const { pdf } of documents) {
    const { fonts, pages } = await readPdf(pdf)
    expect(fonts.filter(({ type, embedded }) => type === 'Type3' || !embedded)).toEqual([])
    expect(fonts.some(({ name }) => name.includes(font))).toBe(true)
    expect(pages.join(' ').normalize('NFKC')).toContain(word)
  }
})
