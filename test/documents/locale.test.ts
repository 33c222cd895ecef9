import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateText } from '../../src/documents/date-text.ts'
import { localeOf, numberFormat } from '../../src/documents/locale.ts'

it.each([
  ['en', '4,500', '1,234,567.25'],
  ['de', '4.500', '1.234.567,25'],
  ['de-CH', '4’500', '1’234’567.25'],
  ['it', '4500', '1.234.567,25'],
  ['es', '4500', '1.234.567,25'],
  ['ar', '4,500', '1,234,567.25'],
])('writes numbers in %s the same on every version of Node', (lang, short, long) => {
  const digits = numberFormat(lang)
  expect(digits.format(4500)).toBe(short)
  expect(digits.format(1234567.25)).toBe(long)
})

describe.each(['ar', 'de', 'en', 'en-GB', 'en-US', 'es', 'fr', 'he', 'it', 'ja', 'pt', 'zh', 'zh-hant'])(
  'what is written without Intl in %s',
  lang => {
    it('is what Intl writes of numbers', () => {
      const grouping = /^(?:es|it)$/.test(lang) ? 'min2' : 'always'
      const intl = new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 4, useGrouping: grouping })
      const digits = numberFormat(lang)
      const value = fc.oneof(
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }),
        fc.double({ noNaN: true, min: -20_000, max: 20_000 }),
        fc.constantFrom(0, -0, 999, 1000, 9999, 10_000, 0.5, 0.00005, -0.00001, 1e14, 1e15, 1e21),
      )
      fc.assert(
        fc.property(value, number => {
          expect(digits.format(number)).toBe(intl.format(number))
        }),
      )
    })

    it('is what Intl writes of dates', () => {
      const options = [{ day: 'numeric', month: 'long' }, { month: 'long' }, {}] as const
      const formats = options.map(
        fields => new Intl.DateTimeFormat(localeOf(lang), { timeZone: 'UTC', year: 'numeric', ...fields }),
      )
      const day = fc.date({
        noInvalidDate: true,
        min: new Date('1000-01-01'),
        max: new Date('9999-12-31'),
      })
      fc.assert(
        fc.property(day, date => {
          const iso = date.toISOString().slice(0, 10)
          for (const [index, format] of formats.entries())
            expect(dateText(iso.slice(0, 10 - 3 * index), lang)).toBe(format.format(date))
        }),
      )
    })
  },
)
