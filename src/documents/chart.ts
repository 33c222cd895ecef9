import { type Article, type Block, paragraphsOf, type SentenceId, type Table } from '../article/article.ts'
import { forLanguage } from '../facts/lexicon/language.ts'
import { NUMBERS } from '../facts/lexicon/numbers.ts'
import { type Column, columnsOf, readCell } from '../facts/table-columns.ts'
import { chartMessage } from './chart-message.ts'
import { isOrdered, timeOf } from './chart-order.ts'
import type { Desk } from './setting.ts'
import { numberOf } from './table-number.ts'
import type { ChartMark, ChartView } from './view.ts'

const MOST = {
  bars: 20,
  points: 60,
  parts: 6,
  compact: 8,
  compactGroups: 12,
  series: 4,
  seriesName: 20,
} as const
const LEAST = { marks: 2, points: 3, series: 2 } as const
/** Of series whose highest values lie further apart, the lower one would be all stubs. */
const FURTHEST_APART = 20
/** Shares are rounded by who prints them, so their sum may miss the whole by this much. */
const ROUNDING = 1.5
/** A smaller part has no room for its name. */
const LEAST_PART = 8
const TOTAL =
  /^(?:(?:grand |sub)?totals?|all|overall|sum|insgesamt|gesamt|summe|ensemble|totale|conjunto|total general|总计|合计|合計|総計|المجموع|الإجمالي)(?![\p{L}\p{N}])/iu

/**
 * The chart of a table, null where it gives none: one numeric column, the most telling, over the first column of names or times.
 * Times on a scale make a line, shares of a whole one bar, all else bars; beside the bars of a column stand those of others that
 * measure the same. Rows of totals are left out. A `compact` chart is small enough to stand among other matter.
 */
export function chartOf(table: Table, desk: Desk, { compact = false } = {}): ChartView | null {
  const { lang } = desk.article
  const columns = columnsOf(table, lang).map((column, index) =>
    isMixed(table, index, lang) ? { ...column, values: [] } : column,
  )
  const key = columns.findIndex(column => column.kind !== 'number')
  const measured = mostTelling(columns, columns[key]?.kind === 'time')
  const keyed = columns[key]
  const column = columns[measured]
  if (!keyed || !column) return null
  const read = marksOf(table, key, measured, column)
  const single = arranged(read, keyed, column, lang)
  if (single === null || read.every(mark => mark.value === 0)) return null
  const room = compact ? MOST.compactGroups : MOST.bars
  const series = keyed.kind === 'text' && single.type === 'bars' ? seriesOf(columns, measured) : []
  const shown = grouped(table, key, columns, series, single.marks)
  const isGrouped = shown.length > 0 && shown.length <= room
  const arrangement = isGrouped ? { type: 'groups' as const, marks: shown } : single
  if (compact && arrangement.type === 'bars' && single.marks.length > MOST.compact) return null
  const { unit } = column
  const title = isGrouped ? titleOfAll(table, keyed, series) : titleOf(table, keyed, column)
  return {
    table: table.id,
    number: numberOf(table),
    ...arrangement,
    title,
    unit,
    caption: table.caption === title || (!isGrouped && !column.name) ? null : table.caption,
    alt: chartMessage({ ...arrangement, title, unit }, desk.labels),
    refs: desk.refer(citesOf(desk.article, table)),
    uri: null,
  }
}

/** What a column measures. A year alone does not say of what. */
function titleOf(table: Table, key: Column, column: Column): string {
  return isTime(column) && key.name ? `${key.name}, ${column.name}` : column.name || table.caption || ''
}

/** What several columns measure: of times, what their rows are and from when to when; else what the table says of itself. */
function titleOfAll(table: Table, key: Column, series: readonly Column[]): string {
  const names = series.map(column => column.name)
  if (series.every(isTime) && key.name) return `${key.name}, ${spanOf(names)}`
  return table.caption || names.join(' · ')
}

/** "2023–2025" only where the year between is there too. */
function spanOf(names: readonly string[]): string {
  const years = names.map(Number)
  const runs = names.length > 2 && years.every((year, i) => i === 0 || year === (years[i - 1] ?? 0) + 1)
  return runs ? `${names[0]}–${names.at(-1)}` : names.join(', ')
}

/**
 * The columns that measure the same as one, with it, in the table's order: times of one quantity, or amounts of one stated unit.
 * None where there is no other, or where the bars of one would not be seen beside those of another.
 */
function seriesOf(columns: readonly Column[], measured: number): readonly Column[] {
  const main = columns[measured]
  if (!main) return []
  const series = columns.filter(
    column =>
      column === main ||
      (column.kind === 'number' &&
        column.unit === main.unit &&
        (main.unit === null ? isTime(main) && isTime(column) : isTime(main) === isTime(column)) &&
        column.values.length === main.values.length &&
        column.values.every((value, row) => (value === null) === (main.values[row] === null)) &&
        isBelowZero(column) === isBelowZero(main)),
  )
  const highest = series.map(({ values }) => Math.max(...values.map(value => Math.abs(value ?? 0))))
  return series.length >= LEAST.series &&
    series.length <= MOST.series &&
    Math.max(...highest) <= FURTHEST_APART * Math.min(...highest) &&
    series.every(({ name }) => name !== '' && name.length <= MOST.seriesName) &&
    new Set(series.map(({ name }) => name)).size === series.length
    ? series
    : []
}

/** A column of changes is none of levels, though both be per cent. */
function isBelowZero({ values }: Column): boolean {
  return values.some(value => value !== null && value < 0)
}

/** The marks of several columns, those of a row together, the rows in the order of the marks of one. */
function grouped(
  table: Table,
  key: number,
  columns: readonly Column[],
  series: readonly Column[],
  order: readonly ChartMark[],
): readonly ChartMark[] {
  const each = series.map(column => marksOf(table, key, columns.indexOf(column), column))
  const names = order.map(mark => mark.label)
  if (new Set(names).size < names.length) return []
  return names.flatMap(name =>
    each.flatMap((marks, i) =>
      marks.filter(mark => mark.label === name).map(mark => ({ ...mark, series: series[i]?.name ?? null })),
    ),
  )
}

type Arrangement = Pick<ChartView, 'type' | 'marks'>

/** The most complete numeric column: over time the one of those that changes most, of columns of times the latest, else the first. */
function mostTelling(columns: readonly Column[], overTime: boolean): number {
  const numeric = columns.map(({ kind, values }) =>
    kind === 'number' && !isRank(values) ? values.filter(value => value !== null) : [],
  )
  const most = Math.max(0, ...numeric.map(values => values.length))
  if (most === 0) return -1
  const weights = numeric.map((values, index) => {
    const column = columns[index]
    if (values.length < most || column === undefined) return Number.NEGATIVE_INFINITY
    return overTime ? changeOf(values) : isTime(column) ? (timeOf(column.name) ?? 0) : 0
  })
  return weights.indexOf(Math.max(...weights))
}

/** Whether a column is of one time, named by its heading. */
function isTime({ name }: Column): boolean {
  return timeOf(name) !== null
}

function changeOf(values: readonly number[]): number {
  const widest = Math.max(...values.map(Math.abs))
  return widest === 0 ? 0 : Math.abs((values.at(-1) ?? 0) - (values[0] ?? 0)) / widest
}

/** Amounts in several units or currencies, which no scale can hold. */
function isMixed(table: Table, column: number, lang: string): boolean {
  const { decimal } = forLanguage(NUMBERS, lang)
  const cells = table.rows.map(row => readCell((row[column] ?? '').trim(), decimal))
  return new Set(cells.flatMap(cell => cell?.unit ?? [])).size > 1
}

/** Numbers that only count the rows. */
function isRank(values: readonly (number | null)[]): boolean {
  return values.length > 1 && values.every((value, i) => value === i + 1)
}

function marksOf(table: Table, key: number, measured: number, column: Column): readonly ChartMark[] {
  return table.rows.flatMap((row, index) => {
    const label = (row[key] ?? '').trim()
    const value = column.values[index] ?? null
    if (value === null || label === '' || TOTAL.test(label)) return []
    return [{ label, value, text: (row[measured] ?? '').trim(), at: timeOf(label), series: null }]
  })
}

function arranged(
  marks: readonly ChartMark[],
  key: Column,
  column: Column,
  lang: string,
): Arrangement | null {
  if (marks.length < LEAST.marks) return null
  if (key.kind === 'time') {
    if (marks.length < LEAST.points || marks.some(mark => mark.at === null)) return barsOf(marks, true)
    const times = [...marks].sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
    const doubled = new Set(times.map(mark => mark.at)).size < times.length
    return doubled || times.length > MOST.points ? null : { type: 'line', marks: times }
  }
  const ordered = isOrdered(
    marks.map(mark => mark.label),
    lang,
  )
  if (!ordered && areShares(marks, column)) return { type: 'share', marks: sorted(marks) }
  return barsOf(marks, ordered)
}

function barsOf(marks: readonly ChartMark[], ordered: boolean): Arrangement | null {
  if (marks.length > MOST.bars) return null
  return { type: 'bars', marks: ordered ? marks : sorted(marks) }
}

function sorted(marks: readonly ChartMark[]): readonly ChartMark[] {
  return [...marks].sort((a, b) => b.value - a.value)
}

function areShares(marks: readonly ChartMark[], { unit }: Column): boolean {
  const sum = marks.reduce((total, mark) => total + mark.value, 0)
  return (
    /^(?:%|per ?cent|prozent|pour cent)/i.test(unit ?? '') &&
    marks.length <= MOST.parts &&
    marks.every(mark => mark.value >= LEAST_PART) &&
    Math.abs(sum - 100) <= ROUNDING
  )
}

/** The paragraph before a table, which speaks of it; the section's first where the table comes before any. */
function citesOf(article: Article, table: Table): readonly SentenceId[] {
  const section = article.sections.find(({ id }) => id === table.section)
  const blocks = section?.blocks ?? []
  const at = blocks.findIndex(block => block.type === 'table' && block.table === table.id)
  const before = blocks.slice(0, Math.max(0, at)).findLast(isParagraph)?.paragraph
  const paragraph = before ?? section?.paragraphs[0] ?? paragraphsOf(article)[0]
  return paragraph?.sentences.slice(0, 1).map(sentence => sentence.id) ?? []
}

function isParagraph(block: Block): block is Extract<Block, { readonly type: 'paragraph' }> {
  return block.type === 'paragraph'
}
