import type { FigureKind } from './facts.ts'

/** What the weight of a figure is read from; shares are from 0 to 1. */
export type Weighed = {
  readonly kind: FigureKind
  readonly value: number
  readonly unit: string | null
  /** Its paragraph and sentence, counted from 0. */
  readonly paragraph: number
  readonly sentence: number
  readonly isNote: boolean
  readonly isQuote: boolean
  readonly inTitle: boolean
  readonly mentions: number
  /** The share of the title's content words in its sentence. */
  readonly titleShare: number
  /** Its size against the largest of its kind and unit, by their logarithms. */
  readonly size: number
  readonly hasLabel: boolean
}

const KINDS: Readonly<Record<FigureKind, number>> = {
  money: 2.6,
  percent: 1.6,
  count: 1.5,
  measure: 1.9,
  ratio: 0.8,
  duration: 0,
}

/** How much a figure matters to a reader of the brief: its kind, place, size, and its tie to the headline. */
export function weightOf(figure: Weighed): number {
  return (
    KINDS[figure.kind] +
    2.4 * Math.exp(-figure.paragraph / 2.5) +
    (figure.sentence === 0 ? 0.3 : 0) +
    (figure.inTitle ? 3 : 0) +
    Math.min(2, figure.mentions - 1) * 0.8 +
    2 * figure.titleShare +
    (figure.kind === 'money' || figure.kind === 'count' || figure.kind === 'measure'
      ? 1.6 * figure.size
      : 0) +
    (figure.kind === 'count' && figure.value < 10 && !figure.inTitle ? -0.8 : 0) +
    (figure.unit === 'person' ? 0.5 : 0) +
    (figure.hasLabel ? 0.2 : 0) -
    (figure.isNote ? 2 : 0) -
    (figure.isQuote ? 0.8 : 0)
  )
}
