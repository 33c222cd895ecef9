import { expect, it } from 'vitest'
import { numberFormat } from '../../src/documents/locale.ts'

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
