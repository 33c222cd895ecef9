import type { Article } from '../article/article.ts'
import { extractBottomLine } from './bottom-line.ts'
import type { KeyPoint } from './facts.ts'
import { isStatement, type Ranked, rankSentences, similarity } from './rank.ts'
import { statementOf, strongest } from './statement.ts'

const FEWEST = 3
const MOST = 6
const SENTENCES_A_POINT = 3
/** The heaviest sentences are enough to choose from; what is left out of a book could not be chosen anyway. */
const CANDIDATES = 400
/** How much a sentence loses for saying what a chosen one says. */
const REPETITION = 0.6

/**
 * Three to six sentences besides the bottom line, heaviest first chosen, in article order; at most one a section where
 * four sections or more have a heading, else at most one a paragraph while there are enough.
 */
export function extractKeyPoints(article: Article): readonly KeyPoint[] {
  const ranked = rankSentences(article)
  const bottomLine = extractBottomLine(article)?.cites[0]
  const taken = ranked.filter(({ sentence }) => sentence.id === bottomLine)
  const statements = ranked.filter(item => item.sentence.id !== bottomLine && isStatement(item))
  const candidates = strongest(statements, item => item.weight, Number.NEGATIVE_INFINITY, CANDIDATES)
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.round(statements.length / SENTENCES_A_POINT)))
  const bySection = article.sections.filter(({ heading }) => heading !== null).length >= 4
  const chosen = choose(
    candidates,
    wanted,
    taken,
    bySection ? item => item.section.id : item => item.paragraph.id,
  )
  return chosen
    .sort((a, b) => a.index - b.index)
    .map(item => ({ section: item.section.id, ...statementOf(item, article) }))
}

/** Greedy maximal marginal relevance; a group gives one item until the groups run out below the fewest wanted. */
function choose(
  candidates: readonly Ranked[],
  wanted: number,
  taken: readonly Ranked[],
  groupOf: (item: Ranked) => string,
): Ranked[] {
  const chosen: Ranked[] = []
  const groups = new Set<string>()
  let left = candidates
  while (chosen.length < wanted) {
    const open = left.filter(item => !groups.has(groupOf(item)))
    const pool = open.length > 0 ? open : chosen.length < FEWEST ? left : []
    const standing = pool.filter(item => !leans(item))
    const best = heaviest(standing.length > 0 ? standing : pool, [...taken, ...chosen])
    if (best === null) break
    chosen.push(best)
    groups.add(groupOf(best))
    left = left.filter(item => item !== best)
  }
  return chosen
}

/** Whether a sentence leans on another in a way that dropping a connective does not mend. */
function leans({ leaning }: Ranked): boolean {
  return leaning.kind === 'fixed' || leaning.kind === 'pronoun'
}

function heaviest(pool: readonly Ranked[], chosen: readonly Ranked[]): Ranked | null {
  let best: Ranked | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const item of pool) {
    const repeated = chosen.reduce((max, other) => Math.max(max, similarity(item, other)), 0)
    const worth = item.weight - REPETITION * repeated
    if (worth > most) {
      best = item
      most = worth
    }
  }
  return best
}
