import { Buffer } from 'node:buffer'
import { familiesFor } from '../documents/scripts.ts'
import type { ChartView, Ranked, View } from '../documents/view.ts'

/** Widths in points: the main column of the one-pager, the width of the sheet beside its labels. */
const WIDTHS = { 'one-pager': 317, 'key-figures': 397 } as const

/** Letters of Source Sans at 9 pt are some half as wide as high; those of an office’s family may be wider. */
const LETTERS = { ours: 4.5, theirs: 5.2 } as const

/** The view with its charts drawn; the library is loaded where there is one. */
export async function drawn(view: View): Promise<View> {
  if (view.kind === 'one-pager' && view.chart) return { ...view, chart: await picture(view.chart, view) }
  if (view.kind !== 'key-figures' || !view.tables.some(table => table.chart)) return view
  const tables = await Promise.all(
    view.tables.map(async table => ({ ...table, chart: table.chart && (await picture(table.chart, view)) })),
  )
  return { ...view, tables }
}

async function picture(
  chart: Ranked<ChartView>,
  { kind, frame }: Extract<View, { readonly kind: keyof typeof WIDTHS }>,
): Promise<Ranked<ChartView>> {
  const { drawChart } = await import('./draw-chart.ts')
  const { dir, accent } = frame
  const { ink, grey, hair } = frame.colours
  const letter = frame.fonts.sans === null ? LETTERS.ours : LETTERS.theirs
  // Numbers in the sans, whatever the script around them.
  const names = [frame.fonts.sans ?? 'Source Sans 3', ...familiesFor('sans', frame.fonts.sans, frame.lang)]
  const family = [...names.map(name => `'${name.replace(/['\\]/g, '')}'`), 'sans-serif'].join(', ')
  const svg = drawChart(chart, WIDTHS[kind], { dir, accent, ink, grey, hair, family, letter })
  return { ...chart, uri: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` }
}
