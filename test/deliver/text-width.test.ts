import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WIDTH, widthOf, wrapped } from '../../src/deliver/text-width.ts'

describe('lines of a mail', () => {
  it.each([
    ['breaks between words', 'one two '.repeat(12), [`${'one two '.repeat(9)}one`, 'two one two one two']],
    ['hangs what follows', `${'word '.repeat(15)}end`, [`- ${'word '.repeat(15).trim()}`, '  end'], '- '],
    [
      'breaks between ideographs, which take two columns',
      '部'.repeat(50),
      ['部'.repeat(38), '部'.repeat(12)],
    ],
    ['leaves no full stop to the next line', `${'部'.repeat(38)}。`, ['部'.repeat(37), '部。']],
    [
      'keeps an address whole, however long',
      `see https://example.org/${'a-b/'.repeat(30)}x now`,
      ['see', `https://example.org/${'a-b/'.repeat(30)}x`, 'now'],
    ],
    [
      'keeps what is held together',
      `${'a'.repeat(70)} 28.9\u00a0million`,
      ['a'.repeat(70), '28.9\u00a0million'],
    ],
    ['takes nothing for a line', '', ['']],
  ])('%s', (_, text, lines, first = '') => {
    expect(wrapped(text, first)).toEqual(lines)
  })

  it('are no wider than they may be but for one word, and lose nothing', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { maxLength: 60 })
    fc.assert(
      fc.property(words, found => {
        const text = found.join(' ')
        const lines = wrapped(text, '- ')
        for (const line of lines)
          if (/\s\S/.test(line.slice(2))) expect(widthOf(line)).toBeLessThanOrEqual(WIDTH)
        const bare = (joined: string) => joined.replace(/\s/g, '')
        expect(bare(lines.map((line, i) => (i === 0 ? line.slice(2) : line)).join(''))).toBe(bare(text))
      }),
    )
  })
})
