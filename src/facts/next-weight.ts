import type { Article } from '../article/article.ts'
import { cuesOf, spaced } from './cue.ts'
import { findDates } from './dates.ts'
import { type Placed, placedSentences } from './placed.ts'
import { isQuestion } from './shape.ts'

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
  return ({ sentence: { text }, spaced, section, words, quoted }) => {
    const ahead = cues.ahead(spaced)
    if (ahead === 0 || isQuestion(text) || words < 4) return 0
    const time = Math.min(3, cues.time(spaced))
    return (
      Math.min(4, ahead) +
      time +
      (nextSections.has(section.id) ? 2 : 0) +
      dateWeight(text, article) -
      cues.notAhead(spaced) -
      4 * Math.max(0, quoted - 0.25)
    )
  }
}

/** What a sentence's dates say: 1 where one lies after publication, -2 where all lie before it, 0 where nothing is known. */
function dateWeight(text: string, { date, lang }: Article): number {
  if (date === null) return 0
  const dates = findDates(text, { published: date, lang }).flatMap(({ edtf }) => edtf ?? [])
  if (dates.length === 0) return 0
  return dates.some(edtf => isAfter(edtf.split('/').at(-1) ?? '', date)) ? 1 : -2
}

/** Compares EDTF dates as text; a day within a month or year that is known no nearer is not after it. */
function isAfter(edtf: string, date: string): boolean {
  return edtf > date && !edtf.startsWith(date)
}
