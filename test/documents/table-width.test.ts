import { expect, it } from 'vitest'
import { mayBeWide } from '../../src/documents/table-width.ts'
import type { Cell } from '../../src/documents/view.ts'

const cells = (texts: readonly string[]): readonly Cell[] => texts.map(text => ({ text, align: 'left' }))
const times = (count: number, text: string) => Array.from({ length: count }, () => text)

it.each([
  ['no column', [], [], false],
  ['two columns of prose', ['Name', 'What'], ['Harbour', 'the longest of sentences '.repeat(40)], false],
  ['four columns of numbers', times(4, 'Tonnes'), times(4, '1,234,567'), false],
  ['eight columns of numbers', times(8, 'Tonnes'), times(8, '1,234,567'), true],
  ['thirty columns of nothing', times(30, ''), times(30, ''), true],
  ['one endless word', ['Name', 'Address'], ['Harbour', 'x'.repeat(60)], true],
  ['a long word in the header alone', times(3, 'Donaudampfschifffahrt'), times(3, '1'), true],
])('tells whether a table of %s may be wide', (_, header, row, wide) => {
  expect(mayBeWide({ header: cells(header), rows: [cells(row)] })).toBe(wide)
})

it('takes a table of any length', () => {
  const rows = Array.from({ length: 200_000 }, () => cells(['a', 'b']))
  expect(mayBeWide({ header: cells(['A', 'B']), rows })).toBe(false)
})
