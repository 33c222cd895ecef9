import type { FigureKind } from './facts.ts'

/** What the weight of a figure is read from; shares are from 0 to 1, places count from 0. */
export type Weighed = {
  readonly kind: FigureKind
  readonly value: number
  /** It counts people. */
  readonly isPerson: boolean
  readonly paragraph: number
  readonly sentence: number
  /** Its place among the figures of its sentence. */
  readonly order: number
  readonly isNote: boolean
  readonly isQuote: boolean
  readonly inTitle: boolean
  readonly mentions: number
  /** The share of the title's content words in its sentence. */
  readonly titleShare: number
  /** Its size against the largest of its kind: 1 for that, 0 at 2.5 powers of ten below. */
  readonly size: number
  readonly hasLabel: boolean
  /** It counts the dead, the hurt or the homeless. */
  readonly isHarm: boolean
  /** It counts pages, questions and the like. */
  readonly isDull: boolean
  /** Its text is a number alone, its noun left out. */
  readonly isBare: boolean
  /** What another figure is held against: "from 5.3 percent", "than 900°C". */
  readonly isCompared: boolean
  /** How its sentence ranks among all, and whether the brief keeps that sentence. */
  readonly sentenceRank: number
  readonly centrality: number
  readonly inKeyPoint: boolean
  readonly inBottomLine: boolean
}

const KINDS: Readonly<Record<FigureKind, number>> = {
  percent: 1.4,
  money: 1.1,
  count: 0.8,
  measure: 0.8,
  ratio: -0.3,
  duration: -0.7,
}

/** Only these grow with their size; a percentage does not. */
const SIZES: Readonly<Partial<Record<FigureKind, number>>> = { money: 1.6, count: 1.6, measure: 0.6 }

/** That it stands near the top. How long a report is stands there too, and matters as little. */
function closenessOf({ paragraph, isDull }: Weighed): number {
  const closeness = 0.9 * Math.exp(-paragraph) + 2.6 * Math.exp(-paragraph / 4)
  return isDull ? 0.3 * closeness : closeness
}

/** How much a figure matters to a reader of the brief; tuned on the articles of test/corpus that are not held out. */
export function weightOf(figure: Weighed): number {
  const isSmall = figure.kind === 'count' && figure.value < 10
  return (
    KINDS[figure.kind] +
    (SIZES[figure.kind] ?? 0) * figure.size +
    closenessOf(figure) +
    (figure.sentence === 0 ? 0.4 : 0) +
    (figure.inTitle ? 3 : 0) +
    (figure.isHarm ? 1.2 : 0) -
    (figure.isDull ? 1.2 : 0) +
    0.8 * Math.min(2, figure.mentions - 1) +
    figure.titleShare +
    (figure.isPerson ? 0.6 : 0) +
    (figure.hasLabel ? 0.7 : 0) +
    figure.sentenceRank +
    0.6 * figure.centrality +
    (figure.inKeyPoint ? 0.8 : 0) +
    (figure.inBottomLine ? 1 : 0) -
    (isSmall ? 0.7 : 0) -
    (figure.order >= 2 ? 0.6 : 0) -
    (figure.isCompared ? 1 : 0) -
    (figure.isBare ? 1.5 : 0) -
    (figure.isNote ? 2 : 0) -
    (figure.isQuote ? 0.8 : 0)
  )
}
