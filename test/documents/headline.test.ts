import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headline } from '../../src/documents/headline.ts'

const CASES: readonly (readonly [string, string])[] = [
  [
    'Kenya Signs Sh380 Billion Deal to Push Railway to the Border',
    'Kenya Signs Sh380 Billion Deal to Push Railway to the Border',
  ],
  [
    'US, Ukraine, Europe Hold ‘Constructive’ Miami Talks for Peace, But Key Hurdles Remain',
    'US, Ukraine, Europe Hold ‘Constructive’ Miami Talks for Peace',
  ],
  [
    'The River That Moved: Why El Salvador and Honduras Are Quarrelling Over a Bridge',
    'Why El Salvador and Honduras Are Quarrelling Over a Bridge',
  ],
  [
    'Portugal Wildfire Forces Thousands From Hill Towns as Winds Turn and Crews Tire',
    'Portugal Wildfire Forces Thousands From Hill Towns',
  ],
  [
    'Nine, ten, eleven and twelve words that never pause and so are kept',
    'Nine, ten, eleven and twelve words that never pause and so are kept',
  ],
  [
    'He said “we came as friends but left as rivals” to a hall of people',
    'He said “we came as friends but left as rivals” to a hall of people',
  ],
]

describe('headline', () => {
  it.each(CASES)('cuts %j to %j', (title, expected) => {
    expect(headline(title)).toBe(expected)
  })

  it('never prints more than 160 characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), title => {
        expect(headline(title).length).toBeLessThanOrEqual(160)
      }),
    )
  })
})
