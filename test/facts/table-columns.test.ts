import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/article/article.ts'
import { columnsOf, readCell } from '../../src/facts/table-columns.ts'

const table = (header: string[], ...rows: string[][]): Table => ({
  id: 't1',
  section: 's1',
  caption: null,
  header,
  rows,
  align: [],
  line: 1,
})

describe('readCell', () => {
  it.each([
    ['168.0', '.', 168, null],
    ['26,500', '.', 26500, null],
    ['1.234,5', ',', 1234.5, null],
    ['1 234,5', ',', 1234.5, null],
    ['1’234', '.', 1234, null],
    ['−7.9%', '.', -7.9, '%'],
    ['+6.3%', '.', 6.3, '%'],
    ['(120)', '.', -120, null],
    ['$43.00', '.', 43, '$'],
    ['-€31.20', '.', -31.2, '€'],
    ['€ 31,20', ',', 31.2, '€'],
    ['CHF 6.2', '.', 6.2, 'CHF'],
    ['12 GW', '.', 12, 'GW'],
    ['9.5*', '.', 9.5, null],
    ['410 [a]', '.', 410, null],
    ['1,23,456', '.', 123456, null],
    ['5²', '.', 5, null],
    ['12 km²', '.', 12, 'km²'],
  ] as const)('reads %j with a decimal %j as %d %s', (cell, decimal, value, unit) => {
    expect(readCell(cell, decimal)).toEqual({ value, unit })
  })

  it.each([
    '',
    'China',
    '3-1',
    '10 to 12',
    '1.2.3.4',
    'No. 5 and more',
    '(5',
    '12 kilometres away',
    '2026-03-04',
  ])('takes %j for text', cell => {
    expect(readCell(cell, '.')).toBeNull()
  })

  it('never throws, and reads what it is given back', () => {
    fc.assert(fc.property(fc.string(), cell => void readCell(cell, '.')))
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), n => {
        expect(readCell(n.toLocaleString('en-US'), '.')?.value).toBe(n)
        expect(readCell(n.toLocaleString('de-DE'), ',')?.value).toBe(n)
      }),
    )
  })
})

describe('columnsOf', () => {
  it('finds names, units and numbers, and leaves words and empty cells', () => {
    expect(
      columnsOf(
        table(
          ['Region', 'Solar (GW)', 'Share of world'],
          ['China', '168.0', '59%'],
          ['Europe', '34.0', '12%'],
          ['Rest', '–', '13%'],
        ),
        'en',
      ),
    ).toEqual([
      { name: 'Region', kind: 'text', unit: null, values: [null, null, null] },
      { name: 'Solar', kind: 'number', unit: 'GW', values: [168, 34, null] },
      { name: 'Share of world', kind: 'number', unit: '%', values: [59, 12, 13] },
    ])
  })

  it('takes years and months for time, not for numbers', () => {
    const kinds = (header: string, ...cells: string[]) =>
      columnsOf(table([header], ...cells.map(cell => [cell])), 'en')[0]?.kind
    expect(kinds('Year', '2019', '2020', '2021')).toBe('time')
    expect(kinds('Month', 'Jan 2026', 'Feb 2026')).toBe('time')
    expect(kinds('Season', '2024/25', '2025/26')).toBe('time')
    expect(kinds('Cases', '2019', '950', '12')).toBe('number')
  })

  it('names no unit where cells carry different ones', () => {
    expect(columnsOf(table(['Price'], ['€31.20'], ['$43.00']), 'en')[0]).toEqual({
      name: 'Price',
      kind: 'number',
      unit: null,
      values: [31.2, 43],
    })
  })

  it('reads a column by the language of the article', () => {
    expect(columnsOf(table(['Kosten'], ['1.234'], ['2.500,5']), 'de')[0]?.values).toEqual([1234, 2500.5])
  })
})
