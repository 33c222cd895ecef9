import type { ChartMark, ChartView } from './view.ts'

/**
 * What a chart says, for who cannot see it: first and last of a line, else the highest and the lowest, of each series where there
 * are several, in the table's own cells.
 */
export function chartMessage(
  { type, title, unit, marks }: Pick<ChartView, 'type' | 'title' | 'unit' | 'marks'>,
  labels: Readonly<Record<string, string>>,
): string {
  const stated = unit !== null && marks.every(mark => mark.text.includes(unit))
  const what = unit === null || stated ? title : `${title} (${unit})`
  if (type === 'groups') {
    const series = [...new Set(marks.map(mark => mark.series ?? ''))]
    return series.reduce<string>((said, name) => {
      const extremes = extremesOf(
        name,
        marks.filter(mark => mark.series === name),
        labels,
      )
      return filled(labels.chartSeries, { what: said, next: extremes })
    }, what)
  }
  const [first, last] = [marks[0], marks.at(-1)]
  if (!first || !last) return what
  if (type === 'line') {
    const change =
      last.value > first.value ? 'chartRose' : last.value < first.value ? 'chartFell' : 'chartSame'
    return filled(labels[change], {
      what,
      first: first.text,
      start: first.label,
      last: last.text,
      end: last.label,
    })
  }
  return extremesOf(what, marks, labels)
}

function extremesOf(
  what: string,
  marks: readonly ChartMark[],
  labels: Readonly<Record<string, string>>,
): string {
  const ranked = [...marks].sort((a, b) => b.value - a.value)
  const [top, bottom] = [ranked[0], ranked.at(-1)]
  if (!top || !bottom) return what
  return filled(labels.chartExtremes, {
    what,
    most: top.text,
    top: top.label,
    least: bottom.text,
    bottom: bottom.label,
  })
}

/** A pattern with its `{names}` replaced, each once: what a cell holds is never read as a pattern. */
function filled(pattern: string | undefined, values: Readonly<Record<string, string>>): string {
  return (pattern ?? '{what}').replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all)
}
