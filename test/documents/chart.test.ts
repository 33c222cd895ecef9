import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { chartOf } from '../../src/documents/chart.ts'
import { deskOf } from '../../src/documents/setting.ts'
import type { ChartView } from '../../src/documents/view.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import { labelsIn } from '../labels.ts'

async function chartFrom(rows: readonly string[], room = {}): Promise<ChartView | null> {
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
  return chartOf(article.tables[0]!, deskOf(article, extractFacts(article), setting, ''), room)
}

const numbered = (count: number, name: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${name(i)} | ${(i * 37) % 101}.5`)

it('names what is measured where the headings are years alone', async () => {
  const years = ['Cargo (tonnes) | 2023 | 2025', 'Grain | 10 | 11', 'Ore | 30 | 31']
  expect((await chartFrom(years))?.title).toBe('Cargo (tonnes), 2023, 2025')
  const run = ['Cargo (tonnes) | 2023 | 2024 | 2025', 'Grain | 10 | 11 | 12', 'Ore | 30 | 31 | 33']
  expect((await chartFrom(run))?.title).toBe('Cargo (tonnes), 2023–2025')
  const year = years.map(row =>
    row
      .split(' | ')
      .filter((_, i) => i !== 1)
      .join(' | '),
  )
  expect((await chartFrom(year))?.title).toBe('Cargo (tonnes), 2025')
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
    [
      'years in a row',
      ['Port | 2023 | 2025', 'Ayr | 10 | 11', 'Bute | 30 | 31'],
      'groups',
      ['30', '31', '10', '11'],
    ],
    [
      'two amounts of one unit',
      ['Port | In (t) | Out (t)', 'Ayr | 10 | 31', 'Bute | 30 | 11'],
      'groups',
      ['30', '11', '10', '31'],
    ],
    ['two units', ['Port | In (t) | Paid (€)', 'Ayr | 10 | 31', 'Bute | 30 | 11'], 'bars', ['30', '10']],
    ['no unit', ['Port | Ships | Quays', 'Ayr | 10 | 31', 'Bute | 30 | 11'], 'bars', ['30', '10']],
    [
      'a level and its change',
      ['Port | Share (%) | Change (%)', 'Ayr | 10 | −3', 'Bute | 30 | 2'],
      'bars',
      ['30', '10'],
    ],
    [
      'amounts far apart',
      ['Port | In (t) | Out (t)', 'Ayr | 1000 | 2', 'Bute | 300 | 1'],
      'bars',
      ['1000', '300'],
    ],
    ['a gap in one year', ['Port | 2023 | 2025', 'Ayr | – | 11', 'Bute | 30 | 31'], 'bars', ['31', '11']],
    [
      'a name twice',
      ['Port | 2023 | 2025', 'Ayr | 10 | 11', 'Ayr | 9 | 8', 'Bute | 30 | 31'],
      'bars',
      ['31', '11', '8'],
    ],
    [
      'more bars than a chart holds',
      ['Port | 2023 | 2025', ...[...'abcdefghijk'].map((name, i) => `${name} | ${i + 1}.5 | ${i + 2}.5`)],
      'bars',
      [...'abcdefghijk'].map((_, i) => `${12 - i}.5`),
    ],
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

it('leaves the other columns out where there is little room, else the chart', async () => {
  const rows = (names: string) => [
    'Port | 2023 | 2025',
    ...[...names].map((name, i) => `${name} | ${i + 1}.5 | ${i + 2}.5`),
  ]
  const compact = { compact: true }
  expect((await chartFrom(rows('abcdef'), compact))?.type).toBe('groups')
  expect((await chartFrom(rows('abcdefg'), compact))?.type).toBe('bars')
  expect(await chartFrom(rows('abcdefghi'), compact)).toBeNull()
})

it('says of each of several columns what it shows', async () => {
  const chart = await chartFrom(['Port | In (t) | Out (t)', 'Ayr | 10 | 31', 'Bute | 30 | 11'])
  expect(chart?.alt).toBe(
    'In · Out (t); In: highest 30 (Bute), lowest 10 (Ayr); Out: highest 31 (Ayr), lowest 11 (Bute)',
  )
})

const STYLE = {
  dir: 'ltr',
  accent: '#1d4e79',
  ink: '#1b1b1b',
  grey: '#5c5c5c',
  hair: '#c8c8c8',
  family: "'Source Sans 3'",
  letter: 4.5,
} as const

describe('a chart is drawn', () => {
  const tables = {
    line: ['Year | Lost (%)', '2019 | 31.0', '2020 | 27', '2022 | 24'],
    bars: ['Port | Result', 'Ayr & <b>Sons</b> of the long northern quay | −10', 'Bute | 30', 'Cove | 5'],
    groups: ['Port | 2023 | 2025', 'Ayr of the long northern quay | 10.5 | 8', 'Bute | 30 | 31'],
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

  it.each(Object.entries(tables))(
    'as %s in the mirror, where text runs from right to left',
    async (_, rows) => {
      const chart = (await chartFrom(rows))!
      const [plain, mirrored] = [STYLE, { ...STYLE, dir: 'rtl' as const }].map(style =>
        rectsOf(drawChart(chart, 397, style)),
      )
      expect(mirrored).toEqual(
        plain!.map(({ x, width }) => ({ x: expect.closeTo(397 - x - width, 4), width })),
      )
    },
  )

  it('with names from the right edge, and numbers in their own direction, where text runs from right to left', async () => {
    const chart = await chartFrom(['الميناء | النتيجة', 'صور | −10', 'بيروت | 30'])
    const svg = drawChart(chart!, 397, { ...STYLE, dir: 'rtl' })
    expect(svg).toMatch(/^<svg [^>]*direction="rtl"/)
    expect(svg).toMatch(/<text [^>]*direction="ltr"[^>]*>−10</)
    expect(svg).not.toMatch(/<text [^>]*direction="ltr"[^>]*>بيروت</)
  })

  it.each([
    ['from zero where the change is seen so', ['31.0', '27', '24'], true],
    ['without a rule that would pass for zero where it is not', ['3,100', '3,090', '3,080'], false],
    ['with a rule at zero between gains and losses', ['3', '-2', '4'], true],
  ] as const)('as line %s', async (_, [a, b, c], ruled) => {
    const chart = await chartFrom(['Year | Lost', `2019 | ${a}`, `2020 | ${b}`, `2021 | ${c}`])
    expect(drawChart(chart!, 397, STYLE).includes('aria-label="rule"')).toBe(ruled)
  })

  it('with long names of a script without spaces in lines', async () => {
    const name = '上海及其周边各区县沿海内河港口联合体管理委员会及其附属机构办公室'
    const svg = drawChart((await chartFrom(['港口 | 货运', `${name} | 10`, '广州 | 40']))!, 397, STYLE)
    expect(svg).toMatch(/<tspan/)
    expect([...svg.matchAll(/>([\p{L}]+)</gu)].map(([, text]) => text).join('')).toContain(name)
  })

  it('with bars of lengths in proportion, from zero', async () => {
    const svg = drawChart((await chartFrom(['Port | Ships', 'Ayr | 10', 'Bute | 40']))!, 397, STYLE)
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(match => Number(match[1]))
    expect(widths).toHaveLength(2)
    expect(widths[0]! / widths[1]!).toBeCloseTo(4)
  })
})

function rectsOf(svg: string): readonly { readonly x: number; readonly width: number }[] {
  const number = (rect: string, name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(rect)?.[1])
  const rounded = (points: number) => Math.round(points * 1e6) / 1e6
  return [...svg.matchAll(/<rect [^>]*>/g)].map(([rect]) => ({
    x: rounded(number(rect, 'x')),
    width: rounded(number(rect, 'width')),
  }))
}
