import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { chartOf } from '../../src/documents/chart.ts'
import { deskOf } from '../../src/documents/setting.ts'
import type { ChartView } from '../../src/documents/view.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import { labelsIn } from '../labels.ts'

async function chartFrom(rows: readonly string[]): Promise<ChartView | null> {
  const [head = '', ...body] = rows
  const rule = head.replace(/[^|]+/g, '---')
  const table = [head, rule, ...body].map(row => `| ${row} |`).join('\n')
  const article = await parseArticle({
    name: 'a.md',
    stem: 'a',
    format: 'markdown',
    bytes: Buffer.from(`# A title\n\nThe harbour counted its ships.\n\n${table}\n`),
  })
  const setting = { annex: '', labels: labelsIn('en') } as never
  return chartOf(article.tables[0]!, deskOf(article, extractFacts(article), setting, ''))
}

const numbered = (count: number, name: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${name(i)} | ${(i * 37) % 101}.5`)

it('names what is measured where the heading is a year alone', async () => {
  const chart = await chartFrom(['Cargo (tonnes) | 2023 | 2025', 'Grain | 10 | 11', 'Ore | 30 | 31'])
  expect(chart?.title).toBe('Cargo (tonnes), 2025')
})

describe('the type follows the data', () => {
  const cases: readonly (readonly [
    string,
    readonly string[],
    ChartView['type'] | null,
    readonly string[],
  ])[] = [
    ['years', ['Year | Ships', '2021 | 30', '2019 | 10', '2020 | 20'], 'line', ['10', '20', '30']],
    ['quarters', ['Quarter | Ships', 'Q1 2024 | 3', 'Q2 2024 | 5', 'Q3 2024 | 4'], 'line', ['3', '5', '4']],
    ['two years', ['Year | Ships', '2020 | 20', '2021 | 30'], 'bars', ['20', '30']],
    ['one year twice', ['Year | Ships', '2020 | 20', '2020 | 30', '2021 | 1'], null, []],
    ['names', ['Port | Ships', 'Ayr | 10', 'Bute | 30', 'Cove | 20'], 'bars', ['30', '20', '10']],
    ['years in a row', ['Port | 2023 | 2025', 'Ayr | 10 | 11', 'Bute | 30 | 31'], 'bars', ['31', '11']],
    ['ages', ['Age | Ships', '18–24 | 10', '25–34 | 30', '35+ | 20'], 'bars', ['10', '30', '20']],
    ['months', ['Month | Ships', 'January | 10', 'February | 30', 'March | 20'], 'bars', ['10', '30', '20']],
    [
      'shares of a whole',
      ['Cargo | Share', 'Grain | 25%', 'Ore | 60%', 'Oil | 15%'],
      'share',
      ['60%', '25%', '15%'],
    ],
    [
      'shares of nothing',
      ['Cargo | Share', 'Grain | 25%', 'Ore | 60%', 'Oil | 35%'],
      'bars',
      ['60%', '35%', '25%'],
    ],
    ['a total', ['Port | Ships', 'Ayr | 10', 'Bute | 30', 'Total | 40'], 'bars', ['30', '10']],
    ['no value', ['Port | Ships', 'Ayr | 10', 'Bute | –', 'Cove | n/a', 'Dee | 4'], 'bars', ['10', '4']],
    ['losses', ['Port | Result', 'Ayr | −10', 'Bute | 30', 'Cove | (5)'], 'bars', ['30', '(5)', '−10']],
    [
      'a rank',
      ['Rank | Port | Ships', '1 | Ayr | 10', '2 | Bute | 9', '3 | Cove | 8'],
      'bars',
      ['10', '9', '8'],
    ],
    ['several currencies', ['Port | Fee', 'Ayr | €10', 'Bute | $9'], null, []],
    ['one row', ['Port | Ships', 'Ayr | 10'], null, []],
    ['zeros', ['Port | Ships', 'Ayr | 0', 'Bute | 0'], null, []],
    ['words', ['Port | Keeper', 'Ayr | Ann', 'Bute | Bob'], null, []],
    ['years alone', ['Port | Opened', 'Ayr | 1904', 'Bute | 1968'], null, []],
    [
      'too many names',
      ['Port | Ships', ...numbered(21, i => `Port ${'abcdefghijklmnopqrstuvwxyz'[i]}`)],
      null,
      [],
    ],
  ]
  it.each(cases)('%s', async (_, rows, type, texts) => {
    const chart = await chartFrom(rows)
    expect(chart?.type ?? null).toBe(type)
    expect(chart?.marks.map(mark => mark.text) ?? []).toEqual(texts)
  })
})

it('charts over time the column that changes most, else the first', async () => {
  const rows = ['2019 | 100 | 40', '2020 | 101 | 30', '2021 | 102 | 20']
  expect((await chartFrom(['Year | Sold | Lost', ...rows]))?.title).toBe('Lost')
  expect((await chartFrom(['Port | Sold | Lost', 'Ayr | 10 | 40', 'Bute | 11 | 3']))?.title).toBe('Sold')
})

it('says what it shows in the cells of the table, with the paragraph before it', async () => {
  const line = await chartFrom(['Year | Lost (%)', '2019 | 31.0', '2020 | 27', '2021 | 24'])
  expect(line?.alt).toBe('Lost (%) fell from 31.0 in 2019 to 24 in 2021')
  expect(line?.refs.map(ref => ref.label)).toEqual(['¶1'])
  const bars = await chartFrom(['Port | Ships', '{most} | 10', 'Bute | 3,000'])
  expect(bars?.alt).toBe('Ships: highest 3,000 (Bute), lowest 10 ({most})')
})

const STYLE = {
  accent: '#1d4e79',
  ink: '#1b1b1b',
  grey: '#5c5c5c',
  hair: '#c8c8c8',
  family: "'Source Sans 3'",
}

describe('a chart is drawn', () => {
  const tables = {
    line: ['Year | Lost (%)', '2019 | 31.0', '2020 | 27', '2022 | 24'],
    bars: ['Port | Result', 'Ayr & <b>Sons</b> of the long northern quay | −10', 'Bute | 30', 'Cove | 5'],
    share: ['Cargo | Share', 'Grain | 25%', 'Ore and other things | 60%', 'Oil | 15%'],
  }
  it.each(Object.entries(tables))('as %s, the same each time', async (name, rows) => {
    const chart = await chartFrom(rows)
    const svg = drawChart(chart!, 397, STYLE)
    expect(drawChart(chart!, 397, STYLE)).toBe(svg)
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../golden/charts/${name}.svg`)
    for (const { text } of chart!.marks) expect(svg).toContain(`>${text}<`)
    expect(svg).not.toMatch(/<b>|opacity|rgba|\bid=|NaN|undefined/)
  })

  it('with bars of lengths in proportion, from zero', async () => {
    const svg = drawChart((await chartFrom(['Port | Ships', 'Ayr | 10', 'Bute | 40']))!, 397, STYLE)
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(match => Number(match[1]))
    expect(widths).toHaveLength(2)
    expect(widths[0]! / widths[1]!).toBeCloseTo(4)
  })
})
