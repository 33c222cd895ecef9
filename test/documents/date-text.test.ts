import { expect, it } from 'vitest'
import { dateText } from '../../src/documents/date-text.ts'

it.each([
  ['2026-03-12', 'en', '12 March 2026'],
  ['2026-03-12', 'en-US', 'March 12, 2026'],
  ['2026-03', 'en', 'March 2026'],
  ['2026', 'en', '2026'],
  ['2026-21', 'en', 'Spring 2026'],
  ['2026-08-10/2026-08-28', 'en', '10–28 August 2026'],
  ['2026-07/2026-09', 'en', 'July–September 2026'],
  ['2026-07-28/2026-08-03', 'en', '28 July – 3 August 2026'],
  ['2026-03-12', 'de', '12. März 2026'],
  ['2026-03-12', 'not a language', '12 March 2026'],
  ['some day', 'en', 'some day'],
])('prints %s in %s as %s', (edtf, lang, expected) => {
  expect(dateText(edtf, lang)).toBe(expected)
})
