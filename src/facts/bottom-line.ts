import type { Article } from '../article/article.ts'
import { cuesOf } from './cue.ts'
import type { Statement } from './facts.ts'
import { isStatement, type Ranked, rankSentences } from './rank.ts'
import { statementOf } from './statement.ts'

const LONGEST = 40

/** The one sentence of the article that states the outcome and stands alone; null where the article has no text. */
export function extractBottomLine(article: Article): Statement | null {
  const ranked = rankSentences(article)
  const whole = ranked.filter(isStatement)
  const candidates = whole.length > 0 ? whole : ranked
  const cues = cuesOf(article.lang)
  const score = (sentence: Ranked) =>
    sentence.weight +
    0.8 * sentence.titleShare +
    1 / (1 + sentence.index) +
    0.15 * Math.min(2, cues?.outcome(sentence.sentence.text) ?? 0) -
    Math.max(0, sentence.words - LONGEST) / 40 -
    (sentence.leaning.kind === 'fixed' || sentence.leaning.kind === 'pronoun' ? 1 : 0)
  const best = candidates.reduce<{ sentence: Ranked; score: number } | null>((top, sentence) => {
    const own = score(sentence)
    return top === null || own > top.score ? { sentence, score: own } : top
  }, null)
  return best && statementOf(best.sentence, article)
}
