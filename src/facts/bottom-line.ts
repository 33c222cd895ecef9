import type { Article } from '../article/article.ts'
import { cuesOf, spaced } from './cue.ts'
import type { Statement } from './facts.ts'
import { isStatement, type Ranked, rankSentences } from './rank.ts'
import { statementOf } from './statement.ts'

const LONGEST = 40

/** What speaks for a bottom line beyond a sentence's weight: it tells how the matter of the title came out, early, by itself. */
const WEIGHTS = {
  weight: 0.5,
  title: 1.5,
  outcome: 0.8,
  lead: 1,
  hurdle: 1,
  leaning: -1.5,
  excess: -1,
} as const

/** From this weight on a title says that something is in the way. */
const HURDLE = 3

/** The one sentence of the article that states the outcome and stands alone; null where the article has no text. */
export function extractBottomLine(article: Article): Statement | null {
  const ranked = rankSentences(article)
  const whole = ranked.filter(isStatement)
  const hurdle = (cuesOf(article.lang)?.obstacle(spaced(article.title)) ?? 0) >= HURDLE
  const score = ({ weight, index, words, features, leaning }: Ranked) =>
    WEIGHTS.weight * weight +
    WEIGHTS.title * features.title +
    WEIGHTS.outcome * features.outcome +
    WEIGHTS.lead / (1 + index) +
    (hurdle ? WEIGHTS.hurdle * features.obstacle : 0) +
    (leaning.kind === 'fixed' || leaning.kind === 'pronoun' ? WEIGHTS.leaning : 0) +
    (WEIGHTS.excess * Math.max(0, words - LONGEST)) / LONGEST
  let best: Ranked | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const sentence of whole.length > 0 ? whole : ranked) {
    const own = score(sentence)
    if (own > most) {
      best = sentence
      most = own
    }
  }
  return best && statementOf(best, article)
}
