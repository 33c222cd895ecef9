import type { Article } from '../article/article.ts'
import { cuesOf, spaced } from './cue.ts'
import { type Placed, placedSentences } from './placed.ts'
import { isQuestion } from './shape.ts'
import { BRIEF, leansOnOthers } from './standalone.ts'

const weighed = new WeakMap<Article, readonly number[]>()

/** How far each placed sentence states an obstacle: 3 and more does. */
export function obstacleWeights(article: Article): readonly number[] {
  const known = weighed.get(article)
  if (known !== undefined) return known
  const fresh = placedSentences(article).map(obstacleWeigher(article))
  weighed.set(article, fresh)
  return fresh
}

function obstacleWeigher(article: Article): (place: Placed) => number {
  const cues = cuesOf(article.lang)
  if (cues === null) return () => 0
  const bySection = new Map(
    article.sections.map(({ id, heading }) => [
      id,
      (cues.obstacleHeading(spaced(heading ?? '')) > 0 ? 1 : 0) -
        (cues.nextHeading(spaced(heading ?? '')) > 0 ? 1 : 0),
    ]),
  )
  return ({ sentence: { text }, spaced, section, words, quoted }) => {
    const stated = cues.obstacle(spaced)
    if (stated === 0 || words < 4) return 0
    return (
      stated +
      (bySection.get(section.id) ?? 0) -
      4 * Math.max(0, quoted - 0.25) -
      cues.padding(spaced) / 4 -
      (isQuestion(text) ? 2 : 0) -
      (words < BRIEF && leansOnOthers(text, article.lang) ? 2 : 0)
    )
  }
}
