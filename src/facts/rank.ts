import type { Article } from '../article/article.ts'
import { cuesOf } from './cue.ts'
import { nextWeights } from './next.ts'
import { obstacleWeights } from './obstacles.ts'
import { type Placed, placedSentences } from './placed.ts'
import { hasFigure, isQuestion, isWhole, nameCount, quotedShare } from './shape.ts'
import { type Leaning, leaningOf } from './standalone.ts'
import { contentWords } from './words.ts'

/** A sentence with what speaks for it: `terms` are its content stems, each once; `weight` is higher for what a summary keeps. */
export type Ranked = Placed & {
  readonly terms: ReadonlySet<string>
  readonly leaning: Leaning
  readonly titleShare: number
  readonly weight: number
}

/** What each feature adds to a sentence's weight; tuned on the articles of test/corpus that are not held out. */
const WEIGHTS = {
  centrality: 1,
  title: 1.2,
  heading: 0.2,
  lead: 0.8,
  paragraphHead: 0.3,
  figure: 0.4,
  name: 0.1,
  outcome: 0.1,
  obstacle: 0.06,
  next: 0.06,
  summary: 0.3,
  quote: -0.8,
  padding: -0.25,
  short: -0.5,
  long: -0.2,
  pronoun: -0.35,
  fixed: -0.5,
  connective: -0.05,
} as const

const ranked = new WeakMap<Article, readonly Ranked[]>()

/**
 * The sentences that may stand in a summary, in article order, weighed by place, centrality, overlap with title and
 * heading, and what they hold. Linear in the article's words.
 */
export function rankSentences(article: Article): readonly Ranked[] {
  const known = ranked.get(article)
  if (known !== undefined) return known
  const fresh = rank(article)
  ranked.set(article, fresh)
  return fresh
}

/** How much two sentences say the same: the cosine of their content stems, 0 to 1. */
export function similarity(a: Ranked, b: Ranked): number {
  if (a.terms.size === 0 || b.terms.size === 0) return 0
  let shared = 0
  for (const term of a.terms) if (b.terms.has(term)) shared++
  return shared / Math.sqrt(a.terms.size * b.terms.size)
}

function rank(article: Article): readonly Ranked[] {
  const { lang } = article
  const places = placedSentences(article)
  const cues = cuesOf(lang)
  const terms = places.map(({ sentence }) => new Set(contentWords(sentence.text, lang)))
  const central = centralities(terms)
  const title = new Set(contentWords(article.title, lang))
  const headings = new Map(
    article.sections.map(({ id, label }) => [id, new Set(contentWords(label ?? '', lang))]),
  )
  const summaries = new Set(
    article.sections
      .filter(({ heading }) => (cues?.summaryHeading(heading ?? '') ?? 0) > 0)
      .map(({ id }) => id),
  )
  const obstacle = obstacleWeights(article)
  const next = nextWeights(article)
  return places.map(place => {
    const { sentence, index, words } = place
    const { text } = sentence
    const own = terms[index]!
    const titleShare = shareOf(title, own)
    const leaning = leaningOf(text, lang)
    const weight =
      WEIGHTS.centrality * central[index]! +
      WEIGHTS.title * titleShare +
      WEIGHTS.heading * shareOf(headings.get(place.section.id) ?? new Set(), own) +
      WEIGHTS.lead / (1 + place.paragraphIndex) +
      (place.inParagraph === 0 ? WEIGHTS.paragraphHead : 0) +
      (hasFigure(text) ? WEIGHTS.figure : 0) +
      WEIGHTS.name * Math.min(3, nameCount(text)) +
      WEIGHTS.outcome * Math.min(2, cues?.outcome(text) ?? 0) +
      WEIGHTS.obstacle * Math.min(8, obstacle[index]!) +
      WEIGHTS.next * Math.min(8, next[index]!) +
      (summaries.has(place.section.id) ? WEIGHTS.summary : 0) +
      WEIGHTS.quote * quotedShare(text) +
      WEIGHTS.padding * Math.min(3, cues?.padding(text) ?? 0) +
      (words < 8 ? WEIGHTS.short : 0) +
      (words > 45 ? WEIGHTS.long : 0) +
      (leaning.kind === 'none' ? 0 : WEIGHTS[leaning.kind])
    return { ...place, terms: own, leaning, titleShare, weight }
  })
}

/** Whether a sentence can be printed by itself as a statement: whole, not a question, not of a word or two. */
export function isStatement({ sentence: { text }, words }: Placed): boolean {
  return words >= 5 && isWhole(text) && !isQuestion(text)
}

/**
 * The degree of each sentence in the graph whose edges are cosines (LexRank's first step), 1 for the highest.
 * The sum over all other sentences factors through the terms, so no pair is ever formed.
 */
function centralities(sentences: readonly ReadonlySet<string>[]): readonly number[] {
  const sums = new Map<string, number>()
  for (const terms of sentences)
    for (const term of terms) sums.set(term, (sums.get(term) ?? 0) + 1 / Math.sqrt(terms.size))
  const degrees = sentences.map(terms => {
    let degree = 0
    for (const term of terms) degree += sums.get(term)! / Math.sqrt(terms.size)
    return Math.max(0, degree - 1)
  })
  const highest = degrees.reduce((max, degree) => Math.max(max, degree), 0)
  return degrees.map(degree => (highest > 0 ? degree / highest : 0))
}

/** The share of `wanted` that `own` holds, 0 to 1. */
function shareOf(wanted: ReadonlySet<string>, own: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0
  let shared = 0
  for (const term of wanted) if (own.has(term)) shared++
  return shared / wanted.size
}
