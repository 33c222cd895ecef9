import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'

/** “Prix: 5 €” in quotation marks, by encoding. */
const WORDS: Readonly<Record<string, readonly number[]>> = {
  'windows-1252': [0x93, 0x50, 0x72, 0xe9, 0x94, 0x20, 0x80],
  'utf-8': [...new TextEncoder().encode('“Pré” €')],
}

function page(head: string, words: readonly number[]): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<html><head>${head}<title>x</title></head><body><p>`, 'latin1'),
    Uint8Array.from(words),
    Buffer.from(' is what it said in the paper today.</p></body></html>'),
  ])
}

async function firstWords(bytes: Uint8Array): Promise<string | undefined> {
  const article = await parseArticle({ name: 'a', stem: 'a', format: 'html', bytes })
  return article.sections[0]?.paragraphs[0]?.sentences[0]?.text.replace(/ is what.*/, '')
}

test.each([
  ['<meta charset="windows-1252">', 'windows-1252'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">', 'windows-1252'],
  ['<META CHARSET=latin1>', 'windows-1252'],
  ['', 'windows-1252'],
  ['<meta charset="nonsense">', 'windows-1252'],
  ['<meta charset="utf-8">', 'utf-8'],
  ['', 'utf-8'],
  ['<meta charset="iso-8859-1">', 'utf-8'],
])('reads a page with %j in %s', async (head, encoding) => {
  expect(await firstWords(page(head, WORDS[encoding]!))).toBe('“Pré” €')
})

test.each([
  ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
  ['windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
  ['gbk', [0xd6, 0xd0], '中'],
])('reads a page that says it is in %s', async (charset, words, text) => {
  expect(await firstWords(page(`<meta charset=${charset}>`, words))).toBe(text)
})

test('puts a byte order mark before what the page says', async () => {
  const wide = Buffer.from(
    '\ufeff<meta charset="windows-1251"><p>“Pré” is what it said in the paper today.</p>',
    'utf16le',
  )
  expect(await firstWords(wide)).toBe('“Pré”')
})
