import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/html/address.ts'

describe('partsOf', () => {
  it.each([
    ['https://a.example/b/c.pdf', 'https://|a|.example|/b|/c|.pdf'],
    ['https://a.example/?utm_source=x&id=7#top', 'https://|a|.example|/?utm|_source=|x&|id=|7|#top'],
    ['clerk@harbour.example', 'clerk@harbour|.example'],
    ['', ''],
  ])('ends lines of %j as books do', (address, parts) => {
    expect(
      partsOf(address)
        .map(part => part.text)
        .join('|'),
    ).toBe(parts)
  })

  it('loses nothing, and holds a hyphen and what follows it together', () => {
    const parts = partsOf('https://a.example/annual-report-2026')
    expect(parts.map(part => part.text).join('')).toBe('https://a.example/annual-report-2026')
    expect(parts.filter(part => part.whole).map(part => part.text)).toEqual(['-report', '-2026'])
  })
})
