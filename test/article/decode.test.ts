import { expect, test } from 'vitest'
import { decode } from '../../src/article/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test.each([
  ['UTF-8', utf8('Zürich – 1\r\n2'), 'Zürich – 1\n2'],
  ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), 'a'],
  ['UTF-16 little-endian', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0xac, 0x20), 'a€'],
  ['UTF-16 big-endian', Uint8Array.of(0xfe, 0xff, 0, 0x61, 0x20, 0xac), 'a€'],
  ['old line ends', utf8('a\rb'), 'a\nb'],
])('decodes %s', (_, bytes, text) => {
  expect(decode(bytes)).toEqual({ text, notes: [] })
})

test('reads as Windows-1252 only the lines that are not UTF-8, and notes the first', () => {
  const bytes = Uint8Array.of(...utf8('é\n'), 0x93, 0xe9, 0x80, 0x94, 0x0a, ...utf8('ü'))
  const { text, notes } = decode(bytes)
  expect(text).toBe('é\n“é€”\nü')
  expect(notes).toEqual([expect.objectContaining({ code: 'input.encoding', line: 2 })])
})

test.each([
  ['no bytes', new Uint8Array(), 'input.empty'],
  ['white space', utf8('\ufeff \n\t\u00a0\n'), 'input.empty'],
  ['a zero byte', utf8('a\0b'), 'input.binary'],
  ['a PDF', utf8('%PDF-1.7 rest'), 'input.binary'],
  ['noise', Uint8Array.from({ length: 512 }, (_, index) => ((index * 7919) % 255) + 1), 'input.binary'],
])('refuses %s', (_, bytes, code) => {
  expect(() => decode(bytes)).toThrow(expect.objectContaining({ code }))
})
