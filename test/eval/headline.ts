import { precisionRecall, type Score, sumScores } from './score.ts'

/** One number a measure, 0 to 1 (ROUGE-1 over the lead's may pass 1), rounded to three digits. */
export type Headline = Readonly<Record<string, number>>

/** The figures that are kept as a baseline: F1 of each kind, each rate, and ROUGE-1 against the lead of the same length. */
export function headlineOf(scores: readonly Score[]): Headline {
  const { tallies, rates, means } = sumScores(scores)
  const lead = means['rouge-1 lead'] ?? 0
  return Object.fromEntries(
    [
      ...Object.entries(tallies).map(([kind, tally]) => [kind, precisionRecall(tally).f1] as const),
      ...Object.entries(rates).map(([name, { ok, all }]) => [name, all === 0 ? 1 : ok / all] as const),
      ...(lead > 0 ? [['rouge-1 over lead', (means['rouge-1'] ?? 0) / lead] as const] : []),
    ].map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
  )
}
