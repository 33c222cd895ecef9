import type { BriefJson } from '../../src/documents/brief-json.ts'
import { bareBody, bareName, close, inOrder, overlap, plain, rouge, wordsOf } from './compare.ts'
import type { Gold } from './gold.ts'

/** Found and right, found and wrong, missed. */
export type Tally = { readonly tp: number; readonly fp: number; readonly fn: number }
export type Rate = { readonly ok: number; readonly all: number }

/** The comparison of one article: kinds with precision and recall, yes-or-no rates, means over articles, and each miss as a line. */
export type Score = {
  readonly tallies: Readonly<Record<string, Tally>>
  readonly rates: Readonly<Record<string, Rate>>
  readonly means: Readonly<Record<string, number>>
  readonly misses: readonly string[]
}

type Matched<F, G> = {
  readonly tally: Tally
  readonly pairs: readonly (readonly [F, G])[]
  readonly misses: readonly string[]
}

type Fact = { readonly cites: readonly string[]; readonly edited?: boolean }

/** How a `brief.json` compares with an editor's answers, by the rules of test/corpus/README.md. */
export function score(brief: BriefJson, gold: Gold): Score {
  const sentences = sentencesOf(brief)
  const cited = (fact: Fact) => fact.cites.map(id => sentences.get(id) ?? '').join(' ')
  const sameText = (a: string, b: string) => plain(a) === plain(b)
  const sameBody = (a: { name: string }, b: string) => bareBody(a.name) === bareBody(b)
  const statement = (a: string, b: string) => plain(a).includes(plain(b))
  const asIs = (x: unknown) => JSON.stringify(x)

  const headings = brief.article.sections.flatMap(s =>
    s.heading !== null && s.heading !== '' && !sameText(s.heading, gold.title) ? [s.heading] : [],
  )
  const figures = match('figures', brief.figures, gold.figures, sameFigure, figureLine)
  const people = match('people', brief.people, gold.people, samePerson, p => p.name)
  const quotes = match('quotes', brief.quotes, gold.quotes, sameQuote, q => `${q.text} — ${q.speaker}`)
  const chosen = chosenSentences(brief, sentences)
  const kinds = {
    headings: match(
      'headings',
      headings,
      gold.headings.map(h => h.text),
      sameText,
      asIs,
    ),
    figures,
    people,
    organisations: match('organisations', brief.organisations, gold.organisations, sameBody, nameLine),
    places: match('places', brief.places, gold.places, sameBody, nameLine),
    timeline: match('timeline', brief.timeline, gold.timeline, sameDate, e => `${e.date} ${e.text}`),
    quotes,
    obstacles: match('obstacles', brief.obstacles.map(cited), gold.obstacles, statement, asIs),
    next: match('next', brief.next.map(cited), gold.next, statement, asIs),
    'key sentences': match('key sentences', chosen, gold.keySentences, sameText, asIs),
  }
  const untraceable = untraceableFacts(brief, sentences, cited)
  const text = chosen.join(' ')
  const lead = leadOf([...sentences.values()], wordsOf(text).length)
  return {
    tallies: Object.fromEntries(Object.entries(kinds).map(([kind, { tally }]) => [kind, tally])),
    rates: {
      traceable: { ok: untraceable.all - untraceable.misses.length, all: untraceable.all },
      title: one(sameText(brief.article.title, gold.title)),
      date: gold.date ? one(brief.article.date === gold.date) : none,
      byline: gold.byline.length
        ? one(sameText(brief.article.byline.join(' '), gold.byline.join(' ')))
        : none,
      qualifier: rateOf(figures.pairs.map(([f, g]) => f.qualifier === g.qualifier)),
      'key figures on top': keyFiguresOnTop(brief, gold),
      role: rateOf(
        people.pairs.flatMap(([f, g]) =>
          g.roles.length ? [f.roles.some(r => g.roles.some(q => overlap(r, q) >= 0.7))] : [],
        ),
      ),
      speaker: rateOf(quotes.pairs.map(([f, g]) => sameSpeaker(f.speaker, g.speaker))),
      'bottom line': one(gold.bottomLine.some(line => sameLine(brief.bottomLine?.text, line))),
    },
    means: {
      'rouge-1': rouge(text, gold.summary, 1),
      'rouge-1 lead': rouge(lead, gold.summary, 1),
      'rouge-2': rouge(text, gold.summary, 2),
      'rouge-2 lead': rouge(lead, gold.summary, 2),
      'words chosen': wordsOf(text).length,
    },
    misses: [...untraceable.misses, ...Object.values(kinds).flatMap(kind => kind.misses)],
  }
}

/** Scores of many articles as one: tallies and rates added up, means averaged. */
export function sumScores(scores: readonly Score[]): Omit<Score, 'misses'> {
  const keys = (part: 'tallies' | 'rates' | 'means') => Object.keys(scores[0]?.[part] ?? {})
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    tallies: Object.fromEntries(
      keys('tallies').map(key => [
        key,
        {
          tp: sum(scores.map(s => s.tallies[key]?.tp ?? 0)),
          fp: sum(scores.map(s => s.tallies[key]?.fp ?? 0)),
          fn: sum(scores.map(s => s.tallies[key]?.fn ?? 0)),
        },
      ]),
    ),
    rates: Object.fromEntries(
      keys('rates').map(key => [
        key,
        {
          ok: sum(scores.map(s => s.rates[key]?.ok ?? 0)),
          all: sum(scores.map(s => s.rates[key]?.all ?? 0)),
        },
      ]),
    ),
    means: Object.fromEntries(
      keys('means').map(key => [key, sum(scores.map(s => s.means[key] ?? 0)) / Math.max(1, scores.length)]),
    ),
  }
}

/** Precision, recall and F1 of a tally, each 0 to 1 and 0 where undefined. */
export function precisionRecall({ tp, fp, fn }: Tally): { p: number; r: number; f1: number } {
  const p = tp / Math.max(1, tp + fp)
  const r = tp / Math.max(1, tp + fn)
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
}

function sentencesOf(brief: BriefJson): ReadonlyMap<string, string> {
  return new Map(
    brief.article.sections.flatMap(s =>
      s.paragraphs.flatMap(p => p.sentences.map(x => [x.id, x.text] as const)),
    ),
  )
}

/** Each answer may be matched once, in the order in which facts are found. */
function match<F, G>(
  kind: string,
  found: readonly F[],
  gold: readonly G[],
  same: (f: F, g: G) => boolean,
  line: (x: F | G) => string,
): Matched<F, G> {
  const left = [...gold]
  const pairs: [F, G][] = []
  const wrong: F[] = []
  for (const fact of found) {
    const at = left.findIndex(answer => same(fact, answer))
    const [answer] = at < 0 ? [] : left.splice(at, 1)
    if (answer === undefined) wrong.push(fact)
    else pairs.push([fact, answer])
  }
  return {
    tally: { tp: pairs.length, fp: wrong.length, fn: left.length },
    pairs,
    misses: [...wrong.map(x => `+ ${kind}: ${line(x)}`), ...left.map(x => `- ${kind}: ${line(x)}`)],
  }
}

type AnyFigure = {
  readonly text: string
  readonly kind: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
}

const UNIT_MATTERS: ReadonlySet<string> = new Set(['money', 'percent', 'measure', 'duration'])

const sameFigure = (f: AnyFigure, g: AnyFigure) =>
  f.kind === g.kind &&
  (g.value !== null ? close(f.value, g.value) : close(f.low, g.low) && close(f.high, g.high)) &&
  (!UNIT_MATTERS.has(g.kind) || plain(f.unit) === plain(g.unit))

const figureLine = (f: AnyFigure) => `${f.text} = ${f.value ?? `${f.low}–${f.high}`} ${f.unit} (${f.kind})`

const nameLine = (x: string | { readonly name: string }) => (typeof x === 'string' ? x : x.name)

const samePerson = (f: { name: string }, g: { name: string }) => bareName(f.name) === bareName(g.name)

const sameQuote = (f: { text: string }, g: { text: string }) => overlap(f.text, g.text) >= 0.85

const sameDate = (f: { date: string }, g: { date: string }) => f.date === g.date

const sameLine = (f: string | undefined, g: string) => overlap(f, g) >= 0.8 || plain(f).includes(plain(g))

function sameSpeaker(f: string | null, g: string | null): boolean {
  if (f === null || g === null) return f === g
  return bareName(f) === bareName(g) || wordsOf(bareName(f)).at(-1) === wordsOf(bareName(g)).at(-1)
}

/** Of the figures an editor would put first, those among as many of the best ranked. */
function keyFiguresOnTop(brief: BriefJson, gold: Gold): Rate {
  const keys = gold.figures.filter(f => f.key)
  const top = [...brief.figures].sort((a, b) => a.rank - b.rank).slice(0, keys.length)
  return rateOf(keys.map(key => top.some(f => close(f.value, key.value) && close(f.low, key.low))))
}

function chosenSentences(brief: BriefJson, sentences: ReadonlyMap<string, string>): string[] {
  const ids = [...(brief.bottomLine?.cites ?? []), ...brief.keyPoints.flatMap(point => point.cites)]
  return [...new Set(ids)].flatMap(id => sentences.get(id) ?? [])
}

/** The article's first sentences up to a number of words: what a summary has to beat. */
function leadOf(sentences: readonly string[], words: number): string {
  const lead: string[] = []
  let count = 0
  for (const sentence of sentences) {
    if (count >= words) break
    lead.push(sentence)
    count += wordsOf(sentence).length
  }
  return lead.join(' ')
}

/** Facts whose cited sentences do not hold them: names by their last word, quotes in order, other texts literally unless an editor reworded them. */
function untraceableFacts(
  brief: BriefJson,
  sentences: ReadonlyMap<string, string>,
  cited: (fact: Fact) => string,
): { readonly all: number; readonly misses: readonly string[] } {
  const literal = (fact: Fact & { readonly text: string }) => plain(cited(fact)).includes(plain(fact.text))
  const named = (fact: Fact & { readonly name: string }) =>
    wordsOf(cited(fact)).includes(wordsOf(fact.name).at(-1) ?? '')
  const said = (fact: Fact & { readonly text: string }) => inOrder(fact.text, cited(fact))
  const check = <F extends Fact>(kind: string, facts: readonly F[], holds: (fact: F) => boolean) =>
    facts.map(fact => {
      const known = fact.cites.length > 0 && fact.cites.every(id => sentences.has(id))
      return known && (fact.edited === true || holds(fact))
        ? null
        : `! untraceable ${kind}: ${JSON.stringify(fact).slice(0, 160)}`
    })
  const checked = [
    ...check('keyPoints', brief.keyPoints, literal),
    ...check('figures', brief.figures, literal),
    ...check('people', brief.people, named),
    ...check('organisations', brief.organisations, named),
    ...check('places', brief.places, named),
    ...check('timeline', brief.timeline, () => true),
    ...check('quotes', brief.quotes, said),
    ...check('obstacles', brief.obstacles, literal),
    ...check('next', brief.next, literal),
  ]
  return { all: checked.length, misses: checked.filter(line => line !== null) }
}

const none: Rate = { ok: 0, all: 0 }
const one = (ok: boolean): Rate => ({ ok: ok ? 1 : 0, all: 1 })
const rateOf = (answers: readonly boolean[]): Rate => ({
  ok: answers.filter(ok => ok).length,
  all: answers.length,
})
