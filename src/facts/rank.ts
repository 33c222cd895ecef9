import type { Article } from '../article/article.ts'
import { repeatedPhrases } from '../article/repeated-phrase.ts'
import { cuesOf, spaced } from './cue.ts'
import { nextWeights } from './next-weight.ts'
import { obstacleWeights } from './obstacle-weight.ts'
import { type Placed, placedSentences } from './placed.ts'
import { figureCount, isQuestion, isWhole } from './shape.ts'
import { type Leaning, leaningOf } from './standalone.ts'
import { contentWords } from './words.ts'

/** What speaks for or against keeping a sentence in a summary, each about 0 to 1 (counts to 3). */
export type Features = { readonly [K in keyof typeof WEIGHTS]: number }

/** A sentence with what speaks for it: `terms` are its content stems, each once; `weight` is higher for what a summary keeps. */
export type Ranked = Placed & {
  readonly terms: ReadonlySet<string>
  readonly leaning: Leaning
  readonly features: Features
  readonly weight: number
}

/** What each feature adds to a sentence's weight; tuned on the articles of test/corpus that are not held out. */
const WEIGHTS = {
  /** Similarity to all other sentences. */
  centrality: 0.9,
  /** Share of the title's rarer words. */
  title: 0.4,
  /** Nearness to the article's head. */
  lead: 1.8,
  paragraphHead: 0.4,
  sectionHead: 0.5,
  figures: 0.45,
  outcome: 0.2,
  obstacle: 1.6,
  next: 0.5,
  summary: 0.6,
  quoted: -0.8,
  padding: -0.85,
  short: -1,
  length: 1.2,
  pronoun: -0.6,
  fixed: -0.5,
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
  const cleaned = withoutRepeated([
    ...article.sections.flatMap(({ heading }) => heading ?? []),
    ...places.map(({ sentence }) => sentence.text),
  ])
  const terms = places.map(({ sentence }) => new Set(contentWords(cleaned(sentence.text), lang)))
  const central = centralities(terms)
  const rarity = rarityOf(terms)
  const title = new Set(contentWords(cleaned(article.title), lang))
  const sections = new Map(
    article.sections.map(({ id, heading, paragraphs }) => [
      id,
      {
        summary: (cues?.summaryHeading(spaced(heading ?? '')) ?? 0) > 0 ? 1 : 0,
        first: paragraphs[0]?.id,
      },
    ]),
  )
  const obstacle = obstacleWeights(article)
  const next = nextWeights(article)
  return places.map(place => {
    const { sentence, index, words, paragraph, inParagraph, paragraphIndex } = place
    const { text } = sentence
    const own = terms[index]!
    const section = sections.get(place.section.id)!
    const leaning = leaningOf(text, lang)
    const features: Features = {
      centrality: central[index]!,
      title: shareOf(title, own, rarity),
      lead: 1 / (1 + paragraphIndex),
      paragraphHead: inParagraph === 0 ? 1 : 0,
      sectionHead: section.first === paragraph.id ? 1 : 0,
      figures: Math.min(3, figureCount(text)),
      outcome: Math.min(2, cues?.outcome(place.spaced) ?? 0),
      obstacle: Math.min(8, Math.max(0, obstacle[index]!)) / 8,
      next: Math.min(8, Math.max(0, next[index]!)) / 8,
      summary: section.summary,
      quoted: place.quoted,
      padding: Math.min(3, cues?.padding(place.spaced) ?? 0),
      short: words < 8 ? 1 : 0,
      length: Math.min(40, words) / 40,
      pronoun: leaning.kind === 'pronoun' ? 1 : 0,
      fixed: leaning.kind === 'fixed' ? 1 : 0,
    }
    return { ...place, terms: own, leaning, features, weight: weigh(features) }
  })
}

function weigh(features: Features): number {
  let weight = 0
  for (const key in WEIGHTS) {
    const name = key as keyof Features
    weight += WEIGHTS[name] * features[name]
  }
  return weight
}

/** Whether a sentence can be printed by itself as a statement: whole, not a question, not of a word or two. */
export function isStatement({ sentence: { text }, words }: Placed): boolean {
  return words >= 5 && isWhole(text) && !isQuestion(text)
}

/** More sentences than this are not needed to see what an article repeats. */
const PHRASE_SAMPLE = 1000

/** Cuts what an article repeats in every other sentence, or centrality would pick whatever repeats it. */
function withoutRepeated(texts: readonly string[]): (text: string) => string {
  const phrases = repeatedPhrases(texts.slice(0, PHRASE_SAMPLE))
  if (phrases.length === 0) return text => text
  const repeated = phrases.map(spaced)
  return text => repeated.reduce((left, phrase) => left.replaceAll(phrase, ' '), spaced(text))
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

/** How rare a term is among the sentences, higher for rarer ones and most for those in none. */
function rarityOf(sentences: readonly ReadonlySet<string>[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const terms of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return term => Math.log(1 + sentences.length / (1 + (counts.get(term) ?? 0)))
}

/** The share of `wanted` that `own` holds, 0 to 1, rarer terms counting more. */
function shareOf(
  wanted: ReadonlySet<string>,
  own: ReadonlySet<string>,
  rarity: (term: string) => number,
): number {
  let shared = 0
  let all = 0
  for (const term of wanted) {
    const worth = rarity(term)
    all += worth
    if (own.has(term)) shared += worth
  }
  return all > 0 ? shared / all : 0
}
