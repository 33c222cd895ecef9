import type { Article } from '../article/article.ts'
import { extractBottomLine } from './bottom-line.ts'
import type { Statement } from './facts.ts'
import { obstacleWeights } from './obstacle-weight.ts'
import { placedSentences } from './placed.ts'
import { statementOf, strongest } from './statement.ts'

const THRESHOLD = 3
const LIMIT = 7

/** The sentences that say what is unresolved, disputed or at risk, at most seven and the bottom line left out, in article order. */
export function extractObstacles(article: Article): readonly Statement[] {
  const weights = obstacleWeights(article)
  const bottomLine = extractBottomLine(article)?.cites[0]
  const others = placedSentences(article).filter(({ sentence }) => sentence.id !== bottomLine)
  return strongest(others, place => weights[place.index]!, THRESHOLD, LIMIT).map(place =>
    statementOf(place, article),
  )
}
