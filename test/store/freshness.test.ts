import { expect, it } from 'vitest'
import { stalenessOf } from '../../src/store/freshness.ts'

const NOW = {
  inputSha256: 'a',
  editsSha256: null,
  settings: 'plain',
  lent: async () => 'with the fonts of the system',
  image: async () => null,
}
const entry = (settings: string) => ({
  slug: 'a',
  input: 'a.md',
  inputSha256: 'a',
  editsSha256: null,
  settings,
  documents: [],
  warnings: [],
})

it.each([
  ['plain', []],
  ['with the fonts of the system', []],
  ['with fonts that were there', ['settings-changed']],
])('an entry made %s', async (settings, reasons) => {
  const found = await stalenessOf(entry(settings), NOW, '/nowhere')
  expect(found.map(({ reason }) => reason)).toEqual(reasons)
})
