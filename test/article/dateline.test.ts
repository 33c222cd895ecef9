import { expect, test } from 'vitest'
import { parseDateline } from '../../src/article/dateline.ts'

test.each([
  ['NAIROBI, 17 March 2026 — ', 'Kenya signed.', '2026-03-17'],
  ['HARLAN FALLS, Minn. (March 4, 2026) -- ', 'Teachers voted.', '2026-03-04'],
  ['PRETORIA — ', '“We won,” she said.', null],
  ['LONDON (Reuters) - ', 'The pound fell.', null],
  ['LONDON, March 4, 2026 (GLOBE NEWSWIRE) -- ', 'Acme Inc. today', '2026-03-04'],
  ['MOSCOW/KYIV, March 3 (Reuters) - ', 'Talks ended.', null],
  ['Nairobi, 17 March 2026 – ', 'Kenya signed.', '2026-03-17'],
  ['ST. LOUIS, Mo. — ', 'Two died.', null],
  ['SÃO PAULO, 2 de abril de 2026 — ', 'O governo', '2026-04-02'],
])('takes the dateline %j off', (dateline, text, date) => {
  expect(parseDateline(dateline + text)).toEqual({ length: dateline.length, date })
})

test.each([
  'NASA — the American agency — agreed.',
  'The town — Harlan — is small.',
  'Cheap panels - Not wires - are plenty.',
  'A well-known man left.',
  'THE END',
])('finds no dateline in %j', text => {
  expect(parseDateline(text)).toBeNull()
})
