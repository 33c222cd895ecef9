import { describe, expect, it } from 'vitest'
import { boundWords } from '../../src/html/bound-words.ts'

/** A tilde stands for a space at which no line ends. */
const bound = (text: string, lang = 'en') => boundWords(text, lang).replaceAll('\u00a0', '~')

describe('words that stay on the line of their number', () => {
  it.each([
    ['€75 million for 9.5 m of pipe', '€75~million for 9.5~m of pipe'],
    ['at 5.40 p.m. and 8 a.m.', 'at 5.40~p.m. and 8~a.m.'],
    ['on 3 November 2026, or on the 14th October', 'on 3~November 2026, or on the 14th~October'],
    ['on November 3, not in November 2026', 'on November~3, not in November 2026'],
    ['chapter 14 and Table 2', 'chapter~14 and Table~2'],
    ['118 witnesses and 14,300 documents', '118 witnesses and 14,300 documents'],
    ['9.5 metres, 5 men, 40 minutes', '9.5 metres, 5 men, 40 minutes'],
    ['of 30 May be told', 'of 30~May be told'],
  ])('%s', (text, expected) => {
    expect(bound(text)).toBe(expected)
  })

  it.each([
    ['de', 'am 3. November mit 5 Mio. Euro', 'am 3.~November mit 5~Mio. Euro'],
    ['es', 'el 3 de noviembre, 20 mil millones', 'el 3~de~noviembre, 20~mil millones'],
    ['fr-CA', 'le 1er mai à 14 h', 'le 1er~mai à 14~h'],
    ['fi', '3 November, 14 kg', '3 November, 14~kg'],
  ])('in %s: %s', (lang, text, expected) => {
    expect(bound(text, lang)).toBe(expected)
  })

  it('leaves elements, their attributes and preformatted text alone', () => {
    const text = '<img alt="5 m" width="3 m"><pre>5 m <b>6 m</b></pre>'
    expect(bound(`${text}<p>5 m</p>`)).toBe(`${text}<p>5~m</p>`)
  })

  it('binds over the break of a line in the source', () => {
    expect(bound('some 5\nmillion')).toBe('some 5~million')
  })
})
