import type { Article } from '../article/article.ts'
import { cuesOf, spaced } from './cue.ts'
import { type Placed, placedSentences } from './placed.ts'
import { isQuestion, quotedShare } from './shape.ts'

const weighed = new WeakMap<Article, readonly number[]>()

/** How far each placed sentence tells what happens next: 3 and more does. */
export function nextWeights(article: Article): readonly number[] {
  const known = weighed.get(article)
  if (known !== undefined) return known
  const fresh = placedSentences(article).map(nextWeigher(article))
  weighed.set(article, fresh)
  return fresh
}

function nextWeigher(article: Article): (place: Placed) => number {
  const cues = cuesOf(article.lang)
  if (cues === null) return () => 0
  const nextSections = new Set(
    article.sections.filter(({ heading }) => cues.nextHeading(spaced(heading ?? '')) > 0).map(({ id }) => id),
  )
  return ({ sentence: { text }, spaced, section, words }) => {
    const ahead = cues.ahead(spaced)
    if (ahead === 0 || isQuestion(text) || words < 4) return 0
    const time = Math.min(3, cues.time(spaced))
    return (
      Math.min(4, ahead) +
      time +
      (nextSections.has(section.id) ? 2 : 0) -
      cues.notAhead(spaced) -
      4 * Math.max(0, quotedShare(text) - 0.25)
    )
  }
}
