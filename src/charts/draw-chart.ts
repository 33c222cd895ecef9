import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { timeOf } from '../documents/chart-order.ts'
import type { ChartMark, ChartView } from '../documents/view.ts'
import { lettersOf, linesOf } from './text-lines.ts'

/** The looks of a chart: those of its document, and the direction of its text, which it follows. */
export type ChartStyle = {
  readonly dir: 'ltr' | 'rtl'
  readonly accent: string
  readonly ink: string
  readonly grey: string
  readonly hair: string
  readonly family: string
  /** How many points wide its letters are taken to be at 9 pt. */
  readonly letter: number
}

type Frame = { readonly width: number; readonly style: ChartStyle }
type Options = Plot.PlotOptions & { readonly height: number }

const SIZE = 9
const LEADING = 11
const LABEL_SHARE = 0.36
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const ROW = { bar: 11, gap: 5 } as const
const GROUP = { bar: 10, step: 12, gap: 7, labels: 0.3 } as const
const LINE = { height: 100, foot: 16, most: 12, side: 20, seen: 0.15 } as const
const PART = { bar: 20, greys: ['#5f5f5f', '#9a9a9a', '#787878', '#b4b4b4', '#8a8a8a'] } as const
const FURTHER = ['#949494', '#737373', '#858585'] as const

/** A chart as SVG of a width in points, its letters as text. The same chart gives the same text. */
export function drawChart(chart: ChartView, width: number, style: ChartStyle): string {
  const frame = { width, style }
  const options = DRAWN[chart.type](chart.marks, frame)
  const { document } = parseHTML('<html><body></body></html>')
  const svg = Plot.plot({
    document,
    width,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
    ...options,
  })
  svg.querySelector('style')?.remove()
  svg.removeAttribute('class')
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('font-family', style.family)
  svg.setAttribute('font-size', String(SIZE))
  svg.setAttribute('fill', style.ink)
  if (style.dir === 'rtl') turnText(svg)
  return svg.outerHTML
}

const DRAWN = { bars, groups, line, share } as const satisfies Record<
  ChartView['type'],
  (marks: readonly ChartMark[], frame: Frame) => Options
>

/** Makes `start` of all text its right end; numbers and foreign names, which would be reordered, keep their direction and place. */
function turnText(svg: ReturnType<typeof Plot.plot>): void {
  svg.setAttribute('direction', 'rtl')
  for (const text of svg.querySelectorAll('text')) {
    if (RIGHT_TO_LEFT.test(text.textContent ?? '')) continue
    const anchor = text.closest('[text-anchor]')?.getAttribute('text-anchor')
    text.setAttribute('direction', 'ltr')
    if (anchor === 'start' || anchor === 'end')
      text.setAttribute('text-anchor', anchor === 'start' ? 'end' : 'start')
  }
}

/** Distances from the edge where text starts, the left one or the right one, as Plot takes them. */
function flowOf({ width, style }: Frame) {
  const mirrored = style.dir === 'rtl'
  return {
    edge: mirrored ? 'right' : 'left',
    onward: mirrored ? -1 : 1,
    margins: (start: number, end: number) =>
      mirrored ? { marginLeft: end, marginRight: start } : { marginLeft: start, marginRight: end },
    range: (from: number, to: number) => (mirrored ? [width - from, width - to] : [from, to]),
    gap: (points: number) => (mirrored ? { insetLeft: points } : { insetRight: points }),
  } as const
}

/** A bar with its place from the top, its colour, and how its value is set. */
type Bar = ChartMark & {
  readonly top: number
  readonly thickness: number
  readonly fill: string
  readonly weight: number
}
/** Words before the bars: where their lines start, from the edge and from the top. */
type Words = { readonly lines: readonly string[]; readonly from: number; readonly middle: number }

/** Horizontal bars from zero: names at the edge where text starts, values at the bars' ends. */
function bars(marks: readonly ChartMark[], { width, style }: Frame): Options {
  const room = Math.floor((width * LABEL_SHARE) / style.letter)
  const names = marks.map(mark => linesOf(mark.label, room))
  const start = style.letter * Math.min(room, widest(names.flat())) + 8
  const rows = names.map(lines => Math.max(ROW.bar, lines.length * LEADING) + ROW.gap)
  const middles = rows.map((row, i) => sum(rows.slice(0, i)) + row / 2)
  const placed = marks.map((mark, i) => ({
    ...mark,
    top: (middles[i] ?? 0) - ROW.bar / 2,
    thickness: ROW.bar,
    fill: style.accent,
    weight: 600,
  }))
  const words = names.map((lines, i) => ({ lines, from: 0, middle: middles[i] ?? 0 }))
  return barsAfter({ width, style }, { start, height: sum(rows), placed, names: words, series: [] })
}

/** Bars of several columns, those of a row below one another, each named; the latest, else the first, in the accent. */
function groups(marks: readonly ChartMark[], { width, style }: Frame): Options {
  const series = [...new Set(marks.map(mark => mark.series ?? ''))]
  const labels = [...new Set(marks.map(mark => mark.label))]
  const room = Math.floor((width * GROUP.labels) / style.letter)
  const names = labels.map(label => linesOf(label, room))
  const from = style.letter * Math.min(room, widest(names.flat())) + 8
  const counts = labels.map(label => marks.filter(mark => mark.label === label).length)
  const rows = names.map(
    (lines, i) => Math.max((counts[i] ?? 0) * GROUP.step, lines.length * LEADING) + GROUP.gap,
  )
  const tops = rows.map((_, i) => sum(rows.slice(0, i)) + GROUP.gap / 2)
  const first = mainOf(series)
  const further = series.filter(name => name !== first)
  const placed = marks.map(mark => {
    const row = labels.indexOf(mark.label)
    const place = marks.filter(({ label }) => label === mark.label).indexOf(mark)
    const main = mark.series === first
    return {
      ...mark,
      top: (tops[row] ?? 0) + place * GROUP.step,
      thickness: GROUP.bar,
      fill: main ? style.accent : (FURTHER[further.indexOf(mark.series ?? '')] ?? style.grey),
      weight: main ? 600 : 400,
    }
  })
  const middle = (top: number, lines: readonly string[]) =>
    top + GROUP.bar / 2 + ((lines.length - 1) * LEADING) / 2
  return barsAfter(
    { width, style },
    {
      start: from + style.letter * widest(series) + 6,
      height: sum(rows),
      placed,
      names: names.map((lines, i) => ({ lines, from: 0, middle: middle(tops[i] ?? 0, lines) })),
      series: placed.map(bar => ({ lines: [bar.series ?? ''], from, middle: middle(bar.top, ['']) })),
    },
  )
}

/** The series that is spoken of: the latest, of those that are no times the first. */
function mainOf(series: readonly string[]): string | undefined {
  const times = series.map(timeOf)
  const latest = Math.max(...times.map(time => time ?? Number.NEGATIVE_INFINITY))
  return series[Math.max(0, times.indexOf(latest))]
}

function barsAfter(
  frame: Frame,
  {
    start,
    height,
    placed,
    names,
    series,
  }: {
    readonly start: number
    readonly height: number
    readonly placed: readonly Bar[]
    readonly names: readonly Words[]
    readonly series: readonly Words[]
  },
): Options {
  const { width, style } = frame
  const flow = flowOf(frame)
  const end = style.letter * widest(placed.map(mark => mark.text)) + 8
  const least = Math.min(0, ...placed.map(mark => mark.value))
  const most = Math.max(0, ...placed.map(mark => mark.value))
  return {
    height,
    ...flow.margins(start, end),
    // The values of bars below zero stand before them.
    x: {
      axis: null,
      domain: [least, most],
      range: flow.range(start + (least < 0 ? end : 0), width - end),
    },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      Plot.rect(placed, {
        x1: 0,
        x2: 'value',
        y1: 'top',
        y2: bar => bar.top + bar.thickness,
        fill: bar => bar.fill,
      }),
      Plot.ruleX([0], { stroke: style.grey, strokeWidth: 0.6 }),
      wordsAt(names, start, flow, style.ink),
      wordsAt(series, start, flow, style.grey),
      ...[600, 400].flatMap(weight =>
        [false, true].map(negative =>
          Plot.text(
            placed.filter(bar => bar.weight === weight && bar.value < 0 === negative),
            {
              x: 'value',
              y: bar => bar.top + bar.thickness / 2,
              text: 'text',
              textAnchor: negative ? 'end' : 'start',
              dx: (negative ? -4 : 4) * flow.onward,
              fontWeight: weight,
            },
          ),
        ),
      ),
    ],
  }
}

function wordsAt(words: readonly Words[], start: number, flow: ReturnType<typeof flowOf>, fill: string) {
  return Plot.text(words, {
    y: 'middle',
    text: word => word.lines.join('\n'),
    frameAnchor: flow.edge,
    textAnchor: 'start',
    dx: ((words[0]?.from ?? 0) - start) * flow.onward,
    dy: -0.6,
    lineHeight: LEADING / SIZE,
    fill,
  })
}

/** A line over time; each value is printed where there are few, else the first, the last and the extremes. */
function line(marks: readonly ChartMark[], frame: Frame): Options {
  const { width, style } = frame
  const values = marks.map(mark => mark.value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // Small changes of large values would be no more than a flat line.
  const fromZero = low >= 0 && high - low >= LINE.seen * high
  const few = marks.length <= LINE.most
  const told = marks.filter(
    (mark, i) =>
      i === 0 ||
      i === marks.length - 1 ||
      (few && fits(marks, frame)) ||
      mark.value === high ||
      mark.value === low,
  )
  const times =
    few && fits(marks, frame) ? marks : [marks[0], marks.at(-1)].filter(mark => mark !== undefined)
  const side = Math.max(
    LINE.side,
    (style.letter * widest(told.flatMap(mark => [mark.text, mark.label]))) / 2 + 2,
  )
  return {
    height: LINE.height,
    marginLeft: side,
    marginRight: side,
    marginBottom: LINE.foot,
    x: {
      axis: null,
      domain: [marks[0]?.at ?? 0, marks.at(-1)?.at ?? 1],
      range: flowOf(frame).range(side, width - side),
    },
    y: {
      axis: null,
      domain: [fromZero ? 0 : low, high],
      range: [LINE.height - LINE.foot - (fromZero ? 0 : 10), 20],
    },
    marks: [
      // A rule at the foot is read as zero.
      ...(fromZero || (low < 0 && high > 0)
        ? [Plot.ruleY([0], { stroke: style.hair, strokeWidth: 0.6 })]
        : []),
      Plot.lineY(marks, { x: 'at', y: 'value', stroke: style.accent, strokeWidth: 1.6 }),
      Plot.dot(few ? marks : told, { x: 'at', y: 'value', r: 2.2, fill: style.accent }),
      Plot.text(told, { x: 'at', y: 'value', text: 'text', dy: -11, fontWeight: 600 }),
      Plot.text(times, {
        x: 'at',
        text: 'label',
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 4,
        fill: style.grey,
      }),
    ],
  }
}

function fits(marks: readonly ChartMark[], { width, style }: Frame): boolean {
  const gaps = marks.slice(1).map((mark, i) => (mark.at ?? 0) - (marks[i]?.at ?? 0))
  const span = (marks.at(-1)?.at ?? 1) - (marks[0]?.at ?? 0)
  const room = (Math.min(...gaps) / span) * (width - 2 * LINE.side)
  return room >= style.letter * widest(marks.flatMap(mark => [mark.text, mark.label])) + 4
}

/** Parts of a whole on one bar, each with its value and name below. */
function share(marks: readonly ChartMark[], { width, style }: Frame): Options {
  const flow = flowOf({ width, style })
  const values = marks.map(mark => mark.value)
  const whole = sum(values)
  const starts = marks.map((_, i) => sum(values.slice(0, i)))
  const parts = marks.map((mark, i) => {
    const start = starts[i] ?? 0
    const room = Math.max(4, Math.floor(((mark.value / whole) * width - 6) / style.letter))
    const lines = [mark.text, ...linesOf(mark.label, room)]
    return {
      start,
      end: start + mark.value,
      lines,
      fill: i === 0 ? style.accent : PART.greys[(i - 1) % PART.greys.length],
    }
  })
  const deepest = Math.max(...parts.map(part => part.lines.length))
  const height = PART.bar + 6 + deepest * LEADING
  const below = (first: boolean) =>
    Plot.text(parts, {
      x: 'start',
      y: () => PART.bar + 5 + (first ? 0 : LEADING),
      text: part => (first ? part.lines[0] : part.lines.slice(1).join('\n')),
      textAnchor: 'start',
      lineAnchor: 'top',
      lineHeight: LEADING / SIZE,
      fontWeight: first ? 600 : 400,
    })
  return {
    height,
    x: { axis: null, domain: [0, whole], range: flow.range(0, width) },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      Plot.rect(parts, { x1: 'start', x2: 'end', y1: 0, y2: PART.bar, fill: 'fill', ...flow.gap(1.5) }),
      below(true),
      below(false),
    ],
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function widest(texts: readonly string[]): number {
  return Math.max(1, ...texts.map(lettersOf))
}
