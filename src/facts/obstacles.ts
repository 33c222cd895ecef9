import type { Article } from '../article/article.ts'
import type { Statement } from './facts.ts'
import { obstacleWeights } from './obstacle-weight.ts'
import { placedSentences } from './placed.ts'
import { statementOf, strongest } from './statement.ts'

const THRESHOLD = 3
const LIMIT = 7

/** The sentences that say what is unresolved, disputed or at risk, at most seven, in article order. */
export function extractObstacles(article: Article): readonly Statement[] {
  const weights = obstacleWeights(article)
  return strongest(placedSentences(article), place => weights[place.index]!, THRESHOLD, LIMIT).map(place =>
    statementOf(place, article),
  )
}
