import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyLetter } from '../../src/article/any-letter.ts'

const CLASSES = ['L', 'Lu', 'Ll', 'N', 'Script=Latin'] as const

test.each(CLASSES)('its narrowed class %s has the same members of every Latin text', name => {
  const pattern = anyLetter(String.raw`[\p{${name}}\p{M}]`, 'gu')
  const latin = [...range(0x00, 0xff), ...range(0x2000, 0x206f), ...range(0x20a0, 0x20bf)].join('')
  expect(latin.match(pattern(latin))).toEqual(latin.match(new RegExp(`[\\p{${name}}\\p{M}]`, 'gu')))
})

test('finds the words of a text in any script', () => {
  const source = String.raw`[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*`
  const word = anyLetter(source, 'gu')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(text.match(word(text))).toEqual(text.match(new RegExp(source, 'gu')))
    }),
  )
})

function range(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index))
}
