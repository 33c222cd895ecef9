import type { Article, Paragraph } from '../article/article.ts'
import { roleNouns } from './lexicon/role-nouns.ts'
import type { Word } from './name-words.ts'
import { type Entity, type Mention, namesOf } from './names.ts'
import { leaningOf } from './standalone.ts'

/** The pronouns that stand for one person, in the languages whose leaning heads are known. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'er', 'il', 'elle', 'él', 'ella'])

/**
 * The short name of the person that a sentence's leading pronoun stands for, where it is certain: the only person named in
 * the nearest sentence before it in the paragraph, sentences with the same leading pronoun passed over. Else null.
 */
export function antecedentOf(
  article: Article,
  paragraph: Paragraph,
  inParagraph: number,
  pronoun: string,
): string | null {
  if (!PERSONAL.has(pronoun)) return null
  const names = namesOf(article)
  for (let i = inParagraph - 1; i >= 0; i--) {
    const { id, text } = paragraph.sentences[i]!
    const leaning = leaningOf(text, article.lang)
    if (leaning.kind === 'pronoun' && leaning.pronoun === pronoun) continue
    if (leaning.kind === 'pronoun') return null
    const line = names.lineOf.get(id)
    const people = (line === undefined ? [] : (names.at.get(line) ?? [])).filter(
      ({ entity }) => entity.kind === 'person',
    )
    const [first] = people
    return first !== undefined &&
      people.every(({ entity }) => entity === first.entity) &&
      !hasUnnamed(names.lines[first.mention.line]!.words, first.mention)
      ? shortName(article, first.entity)
      : null
  }
  return null
}

/** Whether a sentence tells of somebody by an office ("the envoy") that is not part of a mention's title or apposition. */
function hasUnnamed(words: readonly Word[], { titleFrom, from, to }: Mention): boolean {
  const apposition = words[to]?.text === ','
  const stop = apposition ? words.findIndex((word, at) => at > to && word.text === ',') : to
  const until = stop < 0 ? words.length : stop
  const roles = roleNouns()
  let start = Math.min(titleFrom, from)
  while (start > 0 && roles.has(words[start - 1]!.lower)) start--
  return words.some((word, at) => (at < start || at >= until) && roles.has(word.lower) && !word.possessive)
}

/** The shortest form in which the article prints a name with its last word. */
function shortName(article: Article, person: Entity): string {
  const { lines } = namesOf(article)
  const last = person.name.split(' ').at(-1)!
  return person.mentions
    .map(({ line, from, to }) => {
      const { text, words } = lines[line]!
      return text.slice(words[from]!.start, words[to - 1]!.end).replace(/['’]s?$/, '')
    })
    .filter(form => form.endsWith(last))
    .reduce((shortest, form) => (form.length < shortest.length ? form : shortest), person.name)
}
