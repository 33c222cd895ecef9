import type { PhrasingContent } from 'mdast'
import { type Article, paragraphsOf, type SentenceId } from '../article/article.ts'
import { type Entity, linkNames, type Mention } from './name-links.ts'
import { candidatesOf, type Line } from './name-runs.ts'
import { wordsOf } from './name-words.ts'
import { wordsInWorks } from './work-titles.ts'

/** Every name of an article with the sentences they stand in; `at` gives a line's mentions, in order. */
export type Names = {
  readonly lang: string
  readonly lines: readonly Line[]
  readonly entities: readonly Entity[]
  readonly at: ReadonlyMap<number, readonly Named[]>
  readonly lineOf: ReadonlyMap<SentenceId, number>
}

/** A mention with the entity it names. */
export type Named = { readonly entity: Entity; readonly mention: Mention }

const known = new WeakMap<Article, Names>()

/** The names of an article by weighted votes over the whole text; computed once for each article, in linear time. */
export function namesOf(article: Article): Names {
  const before = known.get(article)
  if (before) return before
  const names = sieve(article)
  known.set(article, names)
  return names
}

function sieve(article: Article): Names {
  const lines = linesOf(article)
  const entities = linkNames(lines, candidatesOf(lines, article.lang), article)
  const at = new Map<number, Named[]>()
  for (const entity of entities)
    for (const mention of entity.mentions) {
      const list = at.get(mention.line)
      if (list) list.push({ entity, mention })
      else at.set(mention.line, [{ entity, mention }])
    }
  for (const list of at.values()) list.sort((a, b) => a.mention.from - b.mention.from)
  return {
    lang: article.lang,
    lines,
    entities,
    at,
    lineOf: new Map(lines.map((line, index) => [line.id, index])),
  }
}

function linesOf(article: Article): readonly Line[] {
  return paragraphsOf(article).flatMap((paragraph, index) => {
    if (paragraph.preformatted === true) return []
    const italics = italicsOf(paragraph.inline)
    return paragraph.sentences.map(({ id, text }) => {
      const words = wordsOf(text)
      return {
        id,
        paragraph: index,
        kind: paragraph.kind,
        text,
        words,
        inWork: wordsInWorks(text, words, italics),
      }
    })
  })
}

function italicsOf(nodes: readonly PhrasingContent[]): readonly string[] {
  const found: string[] = []
  const visit = (children: readonly PhrasingContent[]): void => {
    for (const node of children) {
      if (node.type === 'emphasis') found.push(plain(node.children))
      else if ('children' in node) visit(node.children)
    }
  }
  visit(nodes)
  return found
}

function plain(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(node => ('value' in node ? node.value : 'children' in node ? plain(node.children) : ''))
    .join('')
    .trim()
}

/** The sentences that mention an entity, each once, in reading order. */
export function citesOf(names: Names, mentions: readonly Mention[]): readonly SentenceId[] {
  return [...new Set(mentions.map(mention => names.lines[mention.line]!.id))]
}

/** The names that begin in the words from `from` up to `to` of a line, in order. */
export function namesBetween(names: Names, line: number, from: number, to: number): readonly Named[] {
  const all = names.at.get(line) ?? []
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.mention.from < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < all.length && all[end]!.mention.from < to) end++
  return all.slice(low, end)
}
