import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { ChartMark, ChartView } from '../documents/view.ts'
import { linesOf } from './text-lines.ts'

/** The colours and the family of a chart: those of its document. */
export type ChartStyle = {
  readonly accent: string
  readonly ink: string
  readonly grey: string
  readonly hair: string
  readonly family: string
}

type Frame = { readonly width: number; readonly style: ChartStyle }
type Options = Plot.PlotOptions & { readonly height: number }

const SIZE = 9
const LEADING = 11
/** Letters of Source Sans at 9 pt are some half as wide as high. */
const LETTER = 4.5
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const LABEL_SHARE = 0.36
const ROW = { bar: 11, gap: 5 } as const
const LINE = { height: 100, foot: 16, most: 12, side: 20 } as const
const PART = { bar: 20, greys: ['#5f5f5f', '#9a9a9a', '#787878', '#b4b4b4', '#8a8a8a'] } as const

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
    marginRight: 0,
    ...options,
  })
  svg.querySelector('style')?.remove()
  svg.removeAttribute('class')
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('font-family', style.family)
  svg.setAttribute('font-size', String(SIZE))
  svg.setAttribute('fill', style.ink)
  return svg.outerHTML
}

const DRAWN = { bars, line, share } as const satisfies Record<
  ChartView['type'],
  (marks: readonly ChartMark[], frame: Frame) => Options
>

/** Horizontal bars from zero: names at the left edge, values at the bars' ends. */
function bars(marks: readonly ChartMark[], { width, style }: Frame): Options {
  const room = Math.floor((width * LABEL_SHARE) / LETTER)
  const names = marks.map(mark => linesOf(mark.label, room))
  const marginLeft = LETTER * Math.min(room, widest(names.flat())) + 8
  const marginRight = LETTER * widest(marks.map(mark => mark.text)) + 8
  const rows = names.map(lines => Math.max(ROW.bar, lines.length * LEADING) + ROW.gap)
  const tops = rows.map((_, i) => rows.slice(0, i).reduce((sum, row) => sum + row, 0))
  const height = rows.reduce((sum, row) => sum + row, 0)
  const placed = marks.map((mark, i) => {
    const middle = (tops[i] ?? 0) + (rows[i] ?? 0) / 2
    return {
      ...mark,
      middle,
      top: middle - ROW.bar / 2,
      bottom: middle + ROW.bar / 2,
      name: names[i]?.join('\n'),
    }
  })
  const least = Math.min(0, ...marks.map(mark => mark.value))
  const most = Math.max(0, ...marks.map(mark => mark.value))
  return {
    height,
    marginLeft,
    marginRight,
    // The values of bars to the left stand left of them.
    x: {
      axis: null,
      domain: [least, most],
      range: [marginLeft + (least < 0 ? marginRight : 0), width - marginRight],
    },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      Plot.rect(placed, { x1: 0, x2: 'value', y1: 'top', y2: 'bottom', fill: style.accent }),
      Plot.ruleX([0], { stroke: style.grey, strokeWidth: 0.6 }),
      Plot.text(placed, {
        y: 'middle',
        text: 'name',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -marginLeft,
        dy: -0.6,
        lineHeight: LEADING / SIZE,
      }),
      ...[false, true].map(negative =>
        Plot.text(
          placed.filter(mark => mark.value < 0 === negative),
          {
            x: 'value',
            y: 'middle',
            text: 'text',
            textAnchor: negative ? 'end' : 'start',
            dx: negative ? -4 : 4,
            fontWeight: 600,
          },
        ),
      ),
    ],
  }
}

/** A line over time; each value is printed where there are few, else the first, the last and the extremes. */
function line(marks: readonly ChartMark[], { width, style }: Frame): Options {
  const values = marks.map(mark => mark.value)
  const few = marks.length <= LINE.most
  const told = marks.filter(
    (mark, i) =>
      i === 0 ||
      i === marks.length - 1 ||
      (few && fits(marks, width)) ||
      mark.value === Math.max(...values) ||
      mark.value === Math.min(...values),
  )
  const times =
    few && fits(marks, width) ? marks : [marks[0], marks.at(-1)].filter(mark => mark !== undefined)
  const side = Math.max(LINE.side, (LETTER * widest(told.flatMap(mark => [mark.text, mark.label]))) / 2 + 2)
  return {
    height: LINE.height,
    marginLeft: side,
    marginRight: side,
    marginBottom: LINE.foot,
    x: { axis: null, domain: [marks[0]?.at ?? 0, marks.at(-1)?.at ?? 1] },
    y: {
      axis: null,
      domain: [Math.min(...values), Math.max(...values)],
      range: [LINE.height - LINE.foot - 10, 20],
    },
    marks: [
      Plot.frame({ anchor: 'bottom', stroke: style.hair, strokeWidth: 0.6 }),
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

function fits(marks: readonly ChartMark[], width: number): boolean {
  const gaps = marks.slice(1).map((mark, i) => (mark.at ?? 0) - (marks[i]?.at ?? 0))
  const span = (marks.at(-1)?.at ?? 1) - (marks[0]?.at ?? 0)
  const room = (Math.min(...gaps) / span) * (width - 2 * LINE.side)
  return room >= LETTER * widest(marks.flatMap(mark => [mark.text, mark.label])) + 4
}

/** Parts of a whole on one bar, each with its value and name below. */
function share(marks: readonly ChartMark[], { width, style }: Frame): Options {
  const whole = marks.reduce((sum, mark) => sum + mark.value, 0)
  const starts = marks.map((_, i) => marks.slice(0, i).reduce((sum, mark) => sum + mark.value, 0))
  const parts = marks.map((mark, i) => {
    const start = starts[i] ?? 0
    const room = Math.max(4, Math.floor(((mark.value / whole) * width - 6) / LETTER))
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
    marginLeft: 0,
    x: { axis: null, domain: [0, whole], range: [0, width] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      Plot.rect(parts, { x1: 'start', x2: 'end', y1: 0, y2: PART.bar, fill: 'fill', insetRight: 1.5 }),
      below(true),
      below(false),
    ],
  }
}

function widest(texts: readonly string[]): number {
  return Math.max(1, ...texts.map(text => text.length + (text.match(WIDE)?.length ?? 0)))
}
