import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brief } from '../../src/brief.ts'
import { createWorld, type RealWorld } from '../../src/world.ts'
import { type Inspection, inspect, type Page } from '../layout/inspection.ts'
import { faultsOf } from '../layout/rules.ts'

type Shape = { readonly columns: number; readonly rows: number; readonly odd?: string }
type Kind = 'memo' | 'key-figures'
type Sheet = { readonly inspection: Inspection; readonly tables: readonly Page[] }

const FLOOR = 7.5
const TURNED = ['turned'] as const
const UPRIGHT = ['upright'] as const

/** Each cell is a word of its own, so that it can be looked for. */
const cellAt = (row: number, column: number) => `r${row}c${column}:${1000 + row * 7 + column}`
const headAt = (column: number) => `Column-${column}`

function articleOf({ columns, rows, odd }: Shape): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const row = (cell: (column: number) => string) => line(Array.from({ length: columns }, (_, i) => cell(i)))
  const body = Array.from({ length: rows }, (_, r) =>
    row(c => (odd !== undefined && r === 1 && c === 1 ? odd : cellAt(r, c))),
  )
  return `# The harvest of the north

The regions reported 4 million tonnes in 2025. More was expected by the ministry.

## The figures

${[row(headAt), row(() => '---'), ...body].join('\n')}

The next report comes in May 2026, the ministry said. It will count 300 villages.
`
}

let world: RealWorld
beforeAll(() => {
  world = createWorld({ env: { ...process.env, SOURCE_DATE_EPOCH: undefined } })
})
afterAll(() => world.close())

async function sheetsOf(shape: Shape): Promise<Readonly<Record<Kind, Sheet>>> {
  const { documents } = await brief(
    {
      name: 'a.md',
      stem: 'a',
      format: 'markdown',
      bytes: Buffer.from(articleOf(shape)),
      folder: import.meta.dirname,
    },
    {
      documents: ['memo', 'key-figures'],
      paper: 'A4',
      lang: 'en',
      brand: { organisation: null, logo: null, accent: null, contact: null },
      memo: { to: null, from: null, cc: null, reference: null, classification: null },
    },
    world,
  )
  const sheetOf = async (kind: Kind): Promise<Sheet> => {
    const inspection = await inspect(documents.find(document => document.kind === kind)!.pdf)
    const tables = inspection.pages.filter(({ texts }) => texts.some(({ text }) => CELL.test(text)))
    return { inspection, tables }
  }
  return { memo: await sheetOf('memo'), 'key-figures': await sheetOf('key-figures') }
}

const CELL = /r\d+c\d+:/
const bare = (pages: readonly Page[]) =>
  pages
    .map(({ texts }) => texts.map(({ text }) => text).join(''))
    .join('')
    .replace(/\s+/g, '')
const turned = (page: Page) => page.width > page.height
const count = (text: string, word: string) => text.split(word).length - 1

describe.each<
  Shape & {
    readonly name: string
    readonly memo: readonly string[]
    readonly parts: Readonly<Record<Kind, number>>
  }
>([
  { name: 'two columns', columns: 2, rows: 5, memo: UPRIGHT, parts: { memo: 1, 'key-figures': 1 } },
  { name: 'eight columns', columns: 8, rows: 9, memo: UPRIGHT, parts: { memo: 1, 'key-figures': 1 } },
  { name: 'fourteen columns', columns: 14, rows: 9, memo: TURNED, parts: { memo: 1, 'key-figures': 2 } },
  { name: 'thirty columns', columns: 30, rows: 9, memo: TURNED, parts: { memo: 2, 'key-figures': 3 } },
  { name: 'sixty columns', columns: 60, rows: 14, memo: TURNED, parts: { memo: 4, 'key-figures': 6 } },
  {
    name: 'an endless word',
    columns: 5,
    rows: 4,
    odd: `https://example.org/${'y'.repeat(400)}`,
    memo: UPRIGHT,
    parts: { memo: 1, 'key-figures': 1 },
  },
])('a table of $name', ({ memo, parts, ...shape }) => {
  let sheets: Readonly<Record<Kind, Sheet>>
  beforeAll(async () => {
    sheets = await sheetsOf(shape)
  })

  it.each(['memo', 'key-figures'] as const)(
    'has every cell once in the %s, and the key column in each part',
    kind => {
      const text = bare(sheets[kind].tables)
      const { columns, rows, odd } = shape
      for (let c = 0; c < columns; c++)
        for (let r = 0; r < rows; r++) {
          const cell = odd !== undefined && r === 1 && c === 1 ? odd : cellAt(r, c)
          expect([cell, count(text, cell)]).toEqual([cell, c === 0 ? parts[kind] : 1])
        }
      expect(count(text, '(continued)')).toBe(parts[kind] - 1)
    },
  )

  it.each(['memo', 'key-figures'] as const)('breaks no rule of layout in the %s', kind => {
    const { inspection } = sheets[kind]
    expect(faultsOf({ kind, inspection, memo: sheets.memo.inspection, sentences: [], words: 60 })).toEqual([])
  })

  it.each(['memo', 'key-figures'] as const)(
    'is in readable type in the %s, and scales nothing down',
    kind => {
      const { inspection, tables } = sheets[kind]
      const sizes = (pages: readonly Page[], like: RegExp) =>
        pages.flatMap(({ texts }) => texts.filter(({ text }) => like.test(text)).map(({ size }) => size))
      for (const size of sizes(tables, CELL)) expect(size).toBeGreaterThanOrEqual(FLOOR - 0.01)
      const plain = sizes(inspection.pages, /The harvest of the north/)
      expect(Math.max(...plain)).toBeCloseTo(kind === 'memo' ? 24 : 19, 1)
    },
  )

  it('turns its pages of the memo where it has to, and none of the sheet', () => {
    expect([...new Set(sheets.memo.tables.map(page => (turned(page) ? 'turned' : 'upright')))]).toEqual(memo)
    const others = sheets.memo.inspection.pages.filter(page => !sheets.memo.tables.includes(page))
    expect(others.filter(turned)).toEqual([])
    expect(sheets['key-figures'].inspection.pages.filter(turned)).toEqual([])
  })
})

it('repeats the header of a long table on each page', async () => {
  const { memo, 'key-figures': sheet } = await sheetsOf({ columns: 4, rows: 200 })
  for (const { tables } of [memo, sheet]) {
    expect(tables.length).toBeGreaterThan(3)
    expect(tables.map(page => count(bare([page]), headAt(1)))).toEqual(tables.map(() => 1))
  }
})

it('keeps a short table whole', async () => {
  for (let rows = 9; rows <= 12; rows++) {
    const { memo } = await sheetsOf({ columns: 3, rows })
    expect(memo.tables).toHaveLength(1)
  }
})
