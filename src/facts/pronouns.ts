import type { Article, SentenceId } from '../article/article.ts'
import { ORGANISATION_NOUNS } from './lexicon/organisation-heads.ts'
import { peopleWordsOf } from './lexicon/people-words.ts'
import { roleNouns } from './lexicon/role-nouns.ts'
import { AUXILIARIES, SPEECH_VERBS, THOUGHT_VERBS } from './lexicon/speech-verbs.ts'
import type { Entity, Mention } from './name-links.ts'
import type { Word } from './name-words.ts'
import { type Named, type Names, namesOf } from './names.ts'
import { type Passage, sentenceOfWord } from './passages.ts'
import { leaningOf } from './standalone.ts'

/** How many sentences back an antecedent is looked for. */
const REACH = 8

/** A sentence that opens with a pronoun and the name that the pronoun certainly stands for, in full and as short as it is printed. */
export type Reference = { readonly pronoun: string; readonly name: string; readonly short: string }

/**
 * The antecedent of the pronoun that opens a sentence (He, She, They, It), if exactly one candidate fits; else null.
 * A person must be the only one in the nearest sentence of the paragraph that names any, or be carried on by "He … He …".
 */
export function resolveReference(article: Article, sentence: SentenceId): Reference | null {
  const names = namesOf(article)
  const line = names.lineOf.get(sentence)
  if (line === undefined) return null
  const first = openingPronoun(article, names, line)
  if (first === null) return null
  const entity = PERSONAL.has(first.lower)
    ? certainPerson(names, line, first.lower)
    : certainBody(names, line, first.lower)
  return entity ? { pronoun: first.text, name: entity.name, short: shortName(article, entity) } : null
}

/** The pronouns that stand for one person, in the languages whose leaning heads are known. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'er', 'il', 'elle', 'él', 'ella'])

/** The pronoun that opens a sentence, after a connective too ("However, he left"). */
function openingPronoun(
  article: Article,
  names: Names,
  line: number,
): { text: string; lower: string } | null {
  const first = openingWord(names, line)
  if (PERSONAL.has(first.lower) || /^(?:it|they)$/.test(first.lower)) return first
  const leaning = leaningOf(names.lines[line]!.text, article.lang)
  if (leaning.kind !== 'pronoun' || !PERSONAL.has(leaning.pronoun)) return null
  return { text: leaning.rest.slice(0, leaning.pronoun.length), lower: leaning.pronoun }
}

function openingWord(names: Names, line: number): { text: string; lower: string } {
  return names.lines[line]!.words.find(word => word.kind !== 'mark') ?? { text: '', lower: '' }
}

function personsAt(names: Names, line: number): readonly Named[] {
  return (names.at.get(line) ?? []).filter(({ entity }) => entity.kind === 'person')
}

function certainPerson(names: Names, line: number, pronoun: string): Entity | null {
  const { paragraph } = names.lines[line]!
  for (let before = line - 1; before >= Math.max(0, line - REACH); before--) {
    if (names.lines[before]!.paragraph !== paragraph) return null
    const opening = openingWord(names, before).lower
    // The subject goes on: "He met with Orlinsky. He noted …"
    if (opening === pronoun) continue
    if (/^(?:he|she)$/.test(opening)) return null
    const persons = new Set(personsAt(names, before).map(({ entity }) => entity))
    if (persons.size === 0 && !hasUnnamed(names.lines[before]!.words, null)) continue
    const [only] = persons
    if (hasUnnamed(names.lines[before]!.words, personsAt(names, before)[0]?.mention ?? null)) return null
    return persons.size === 1 && agrees(names, only!, pronoun) ? only! : null
  }
  return null
}

/** "It has not set a date": the one body that opens the sentence before, where the verb is one of will or speech. */
function certainBody(names: Names, line: number, pronoun: string): Entity | null {
  const before = line - 1
  if (before < 0 || names.lines[before]!.paragraph !== names.lines[line]!.paragraph) return null
  const { words } = names.lines[line]!
  const verb = words[1]
  if (
    !verb ||
    !(AUXILIARIES.has(verb.lower) || SPEECH_VERBS.has(verb.lower) || THOUGHT_VERBS.has(verb.lower))
  )
    return null
  if (/^(?:is|are|was|were|be)$/.test(verb.lower)) return null
  if (/^(?:he|she|they|it)$/.test(openingWord(names, before).lower)) return null
  const bodies = (names.at.get(before) ?? []).filter(({ entity }) => entity.kind === 'organisation')
  const distinct = new Set(bodies.map(({ entity }) => entity))
  const persons = personsAt(names, before)
  if (distinct.size !== 1 || (pronoun === 'they' && persons.length > 0)) return null
  const { entity, mention } = bodies[0]!
  const opens = mention.from === 0 || (mention.from === 1 && names.lines[before]!.words[0]!.lower === 'the')
  const isSubject = opens && !names.lines[before]!.words[mention.to - 1]!.possessive
  return isSubject && !isPluralSubject(names, before, mention.to) ? entity : null
}

function isPluralSubject(names: Names, line: number, to: number): boolean {
  const next = names.lines[line]!.words[to]
  return next?.lower === 'and' || (next !== undefined && ORGANISATION_NOUNS.has(next.lower))
}

const MALE =
  /^(?:mr|sir|lord|king|prince|father|brother|baron|duke|chairman|spokesman|congressman|businessman|actor|husband|son|sheikh|pope|señor|herr|monsieur)$/
const FEMALE =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|sister|baroness|duchess|chairwoman|spokeswoman|congresswoman|businesswoman|actress|wife|daughter|mother|señora|frau|madame|mme)$/

/** False where a title of the person speaks against the pronoun. */
function agrees(names: Names, entity: Entity, pronoun: string): boolean {
  const against = pronoun === 'he' ? FEMALE : MALE
  return !entity.mentions.some(({ line, titleFrom, from }) =>
    names.lines[line]!.words.slice(titleFrom, from).some(word => against.test(word.lower.replace(/\.$/, ''))),
  )
}

/** The likeliest antecedent of the pronoun at word `at` of a passage: the subject carried on from before; null for none. */
export function antecedentOf(names: Names, passage: Passage, at: number): string | null {
  const printed = passage.words[at]!.lower.split('-').at(-1)!
  const pronoun = peopleWordsOf(passage.lang)?.pronouns[printed] ?? printed
  const sentence = sentenceOfWord(passage, at)
  const isPerson = /^(?:he|she)$/.test(pronoun)
  const fits = ({ entity }: Named): boolean =>
    isPerson ? entity.kind === 'person' && agrees(names, entity, pronoun) : entity.kind === 'organisation'
  const here = (names.at.get(sentence.line) ?? []).find(fits)
  if (here && sentence.firstWord + here.mention.to <= at) return here.entity.name
  for (let line = sentence.line - 1; line >= Math.max(0, sentence.line - REACH); line--) {
    if (openingWord(names, line).lower === printed && line > 0) continue
    const found = (names.at.get(line) ?? []).filter(fits)
    if (found.length > 0) return subjectAmong(names, line, found).entity.name
  }
  return null
}

/** Of several, the first that is no possessor and no adjective. */
function subjectAmong(names: Names, line: number, found: readonly Named[]): Named {
  const { words } = names.lines[line]!
  return found.find(({ mention }) => !words[mention.to - 1]!.possessive && !mention.attributive) ?? found[0]!
}

/** Whether a sentence tells of somebody by an office ("the envoy") that is not part of a mention's title or apposition. */
function hasUnnamed(words: readonly Word[], named: Mention | null): boolean {
  const { titleFrom, from, to } = named ?? { titleFrom: 0, from: 0, to: 0 }
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
