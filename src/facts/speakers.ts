import { ORGANISATION_NOUNS } from './lexicon/organisation-heads.ts'
import { peopleWordsOf } from './lexicon/people-words.ts'
import { roleNouns } from './lexicon/role-nouns.ts'
import { SENTENCE_STARTERS } from './lexicon/sentence-starters.ts'
import { AUXILIARIES, NOUN_LIKE_VERBS, SPEECH_VERBS } from './lexicon/speech-verbs.ts'
import type { Entity, Mention } from './name-links.ts'
import { bare } from './name-words.ts'
import type { Names } from './names.ts'
import {
  nameEndingAt,
  nameOver,
  namesWithin,
  type Passage,
  type PlacedName,
  sentenceOfWord,
} from './passages.ts'
import { antecedentOf } from './pronouns.ts'
import { rolesOf } from './roles.ts'

/** Who is said to have said something: `name` null where nobody is named. */
export type Speaker = { readonly name: string | null }

/** What the search for a speaker needs beside the passage; made once for an article. */
export type Cast = {
  readonly names: Names
  /** Persons by each word of their roles, in the order of the article. */
  readonly byRole: ReadonlyMap<
    string,
    readonly { readonly entity: Entity; readonly role: ReadonlySet<string> }[]
  >
  /** Organisations by each word of their names, in lower case. */
  readonly byHead: ReadonlyMap<string, readonly Entity[]>
}

/** The persons and organisations of an article by the words that descriptions use for them. */
export function castOf(names: Names): Cast {
  const byRole = new Map<string, { entity: Entity; role: ReadonlySet<string> }[]>()
  const byHead = new Map<string, Entity[]>()
  for (const entity of names.entities) {
    if (entity.kind === 'person')
      for (const text of rolesOf(names, entity)) {
        const role = new Set(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])
        for (const word of role) append(byRole, word, { entity, role })
      }
    if (entity.kind === 'organisation')
      for (const word of new Set(entity.name.toLowerCase().split(' '))) append(byHead, word, entity)
  }
  return { names, byRole, byHead }
}

function append<T>(index: Map<string, T[]>, key: string, item: T): void {
  const list = index.get(key)
  if (list) list.push(item)
  else index.set(key, [item])
}

/** True for a verb of speech at word `at` of a passage, and not for the noun that looks like it. */
export function isSpeechVerb(passage: Passage, at: number): boolean {
  const word = passage.words[at]
  if (word?.kind !== 'word' || word.capital) return false
  const abroad = peopleWordsOf(passage.lang)
  if (abroad) return abroad.speech.has(word.lower) || abroad.speech.has(word.lower.split('-')[0]!)
  if (!SPEECH_VERBS.has(word.lower)) return false
  const before = passage.words[at - 1]
  if (!NOUN_LIKE_VERBS.has(word.lower)) return true
  if (!before || before.kind === 'mark') {
    const next = passage.words[at + 1]
    return (
      next !== undefined &&
      (next.capital || /^(?:the|a|an|it|him|her|them|this|that|his|its|their|for|on)$/.test(next.lower))
    )
  }
  if (/^(?:he|she|they|it|who|we|i|also|later|then)$/.test(before.lower)) return true
  if (before.possessive || /^(?:the|a|an|this|that|its|his|her|their|no|any|some|of|in)$/.test(before.lower))
    return false
  return nameEndingAt(passage, at) !== undefined
}

/** True for "was called", "could now be called": the verb's subject is not who speaks. */
export function isPassive(passage: Passage, verb: number): boolean {
  const word = passage.words[verb]!
  if (!/(?:ed|told|put|written|said)$/.test(word.lower)) return false
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    const lower = passage.words[at]!.lower
    if (/^(?:is|are|was|were|be|been|being)$/.test(lower)) return true
    if (!AUXILIARIES.has(lower) && !lower.endsWith('ly')) return false
  }
  return false
}

/** How many words back the subject of a verb is looked for. */
const REACH = 60

const PREPOSITIONS =
  /^(?:of|at|in|for|from|with|by|on|to|near|against|about|under|over|between|among|than|like|as)$/

const isPreposition = ({ lang }: Passage, lower: string) =>
  PREPOSITIONS.test(lower) || peopleWordsOf(lang)?.prepositions.has(lower) === true

const isArticle = ({ lang }: Passage, lower: string) =>
  /^(?:the|a|an)$/.test(lower) || peopleWordsOf(lang)?.articles.has(lower) === true

const isPronoun = ({ lang }: Passage, lower: string) =>
  /^(?:he|she|they|it)$/.test(lower) || Object.hasOwn(peopleWordsOf(lang)?.pronouns ?? {}, lower)

/** The subject of the verb at `verb`, looked for in the words from `floor` on. */
export function subjectOf(cast: Cast, passage: Passage, verb: number, floor: number): Speaker | null {
  const { words } = passage
  const text = words[verb]!.lower
  let at = verb - 1
  while (at >= floor && words[at]!.kind === 'word' && isAdverbial(passage, words[at]!.lower)) at--
  if (at < floor) return null
  const before = words[at]!
  if (text.endsWith('ing') || before.lower === 'to' || before.lower === 'and' || before.lower === 'but')
    return openingSubject(cast, passage, floor)
  if (before.kind === 'mark') return subjectBeforeComma(cast, passage, at, floor)
  return phraseEndingAt(cast, passage, at, floor)
}

function isAdverbial({ lang }: Passage, lower: string): boolean {
  return (
    peopleWordsOf(lang)?.auxiliaries.has(lower) ||
    AUXILIARIES.has(lower) ||
    (lower.endsWith('ly') && lower.length > 4)
  )
}

function phraseEndingAt(cast: Cast, passage: Passage, at: number, floor: number): Speaker | null {
  const { words } = passage
  const lower = words[at]!.lower
  if (isPronoun(passage, lower)) return { name: antecedentOf(cast.names, passage, at) }
  if (/^(?:i|we|you|people|officials|nobody|everyone)$/.test(lower)) return { name: null }
  if (lower === 'who' || lower === 'which' || lower === 'that') {
    const previous = nameEndingAt(passage, words[at - 1]?.text === ',' ? at - 1 : at)
    return previous ? named(previous) : { name: null }
  }
  const name = nameOver(passage, at)
  if (name && name.from >= floor) {
    const start = startOfPhrase(passage, name)
    const link = words[start - 1]
    if (start > floor && link && isPreposition(passage, link.lower))
      return headBefore(cast, passage, start - 1, floor, name)
    if (link?.lower === 'and' && isExample(passage, start - 1)) return { name: null }
    return named(name)
  }
  return governor(passage, at, floor) ?? describedBy(cast, passage, at, floor)
}

/** "Catriona Nicolson of the RMT union called": the name that the phrase at the end belongs to. */
function governor(passage: Passage, at: number, floor: number): Speaker | null {
  for (let back = at; back > Math.max(floor, at - 12); back--) {
    const word = passage.words[back]!
    if (word.kind !== 'word' || SPEECH_VERBS.has(word.lower)) return null
    if (!isPreposition(passage, word.lower)) continue
    const name = nameEndingAt(passage, back)
    if (name && name.from >= floor && name.entity.kind !== 'place') return named(name)
  }
  return null
}

/** "groups including WaterWatch and the Sierra Club": the names are examples of who speaks. */
function isExample(passage: Passage, and: number): boolean {
  const first = nameEndingAt(passage, and)
  return (
    first !== undefined &&
    /^(?:including|like|as)$/.test(passage.words[startOfPhrase(passage, first) - 1]?.lower ?? '')
  )
}

function named(name: PlacedName): Speaker {
  return { name: name.entity.kind === 'place' ? null : name.entity.name }
}

/** Where the noun phrase around a name begins: before its title and article. */
function startOfPhrase(passage: Passage, name: PlacedName): number {
  let start = name.titleFrom
  while (start > 0 && isArticle(passage, passage.words[start - 1]!.lower)) start--
  return start
}

/** "A spokesman for Acme said", "Kaito Oyelaran of the institute said": what stands before the preposition speaks. */
function headBefore(
  cast: Cast,
  passage: Passage,
  link: number,
  floor: number,
  name: PlacedName,
): Speaker | null {
  const before = link - 1
  if (before < floor) return named(name)
  const head = nameEndingAt(passage, link)
  if (head) return named(head)
  const noun = passage.words[before]!
  if (/^spokes/.test(noun.lower)) return named(name)
  if (noun.kind === 'mark') return named(name)
  return describedBy(cast, passage, before, floor)
}

/** "M. J. Faleolo, the opposition finance spokesperson, called": the name before the phrase that the comma closes. */
function subjectBeforeComma(cast: Cast, passage: Passage, comma: number, floor: number): Speaker | null {
  const { words } = passage
  for (let at = comma; at > Math.max(floor, comma - REACH); at--) {
    const name = nameEndingAt(passage, at)
    if (!name || name.entity.kind === 'place') continue
    if (!isAside(passage, name.to, comma)) continue
    const start = startOfPhrase(passage, name)
    const link = words[start - 1]
    if (start > floor && link && isPreposition(passage, link.lower)) continue
    if (words[name.to - 1]!.possessive || isInRelative(passage, start, floor)) continue
    return named(name)
  }
  return openingSubject(cast, passage, floor)
}

/** "Rodrigo Agostinho, who heads Ibama, said": a name inside the relative clause does not speak. */
function isInRelative(passage: Passage, start: number, floor: number): boolean {
  for (let at = start - 1; at > Math.max(floor, start - 20); at--) {
    const word = passage.words[at]!
    if (word.kind === 'mark') return false
    if (/^(?:who|which|whose|whom)$/.test(word.lower)) return true
  }
  return false
}

/** True where the words behind a name up to the comma are set off by commas, or where nothing stands between them. */
function isAside(passage: Passage, from: number, comma: number): boolean {
  return from === comma || /^[,(—–]$/.test(passage.words[from]!.text)
}

/** The subject that opens the words from `floor` on: a pronoun, a name, or a description. */
export function openingSubject(cast: Cast, passage: Passage, floor: number): Speaker | null {
  const { words } = passage
  let at = floor
  while (
    words[at] &&
    (words[at]!.kind === 'mark' || /^(?:and|but|so|yet|then|still)$/.test(words[at]!.lower))
  )
    at++
  const first = words[at]
  if (!first) return null
  if (isPronoun(passage, first.lower)) return { name: antecedentOf(cast.names, passage, at) }
  const opening = namesWithin(passage, at, Math.min(words.length, at + 12)).find(
    name => name.entity.kind !== 'place' && !words[name.to - 1]!.possessive && !isGoverned(passage, name, at),
  )
  let end = at
  while (end < words.length && end - at < 8 && words[end]!.kind === 'word' && !isVerbal(passage, end)) end++
  if (opening && opening.from <= end + 1) return named(opening)
  const described = end > at ? describedBy(cast, passage, nounEnd(passage, at, end), at) : null
  return described?.name ? described : opening ? named(opening) : described
}

function isGoverned(passage: Passage, name: PlacedName, floor: number): boolean {
  const start = startOfPhrase(passage, name)
  return start > floor && isPreposition(passage, passage.words[start - 1]!.lower)
}

function isVerbal(passage: Passage, at: number): boolean {
  const { lower } = passage.words[at]!
  return AUXILIARIES.has(lower) || isSpeechVerb(passage, at) || (lower.endsWith('ed') && at > 0)
}

function nounEnd(passage: Passage, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (isPreposition(passage, passage.words[at]!.lower) && at > from) return at - 1
  return to - 1
}

/** "the Russian envoy", "the trust": the one person or body that the article describes so. */
function describedBy(cast: Cast, passage: Passage, noun: number, floor: number): Speaker {
  const { words } = passage
  const head = bare(words[noun]?.lower ?? '')
  const modifiers: string[] = []
  let determined = false
  for (let at = noun - 1; at >= Math.max(floor, noun - 6); at--) {
    const { lower, possessive, kind } = words[at]!
    if (kind !== 'word') break
    if (/^(?:the|its|his|her|their|this)$/.test(lower)) {
      determined = true
      break
    }
    if (SENTENCE_STARTERS.has(lower)) break
    modifiers.push(lower)
    determined ||= possessive
  }
  if (!determined) return { name: null }
  const line = lineOf(passage, noun)
  if (roleNouns().has(head)) {
    const fitting = (cast.byRole.get(head) ?? []).filter(({ role }) =>
      modifiers.every(word => role.has(word)),
    )
    const all = fitting.length > 0 ? fitting : modifiers.length === 0 ? (cast.byRole.get(head) ?? []) : []
    return {
      name: nearest(
        cast,
        all.map(({ entity }) => entity),
        line,
      ),
    }
  }
  if (ORGANISATION_NOUNS.has(head) || head === 'government') {
    const called = nearest(cast, cast.byHead.get(head) ?? [], line)
    return { name: called ?? (GENERIC.test(head) && modifiers.length === 0 ? lastBody(cast, line) : null) }
  }
  return { name: null }
}

/** Nouns that stand for any body named before ("the company said"). */
const GENERIC =
  /^(?:company|firm|group|agency|bank|retailer|airline|carmaker|operator|charity|manufacturer|developer|organisation|organization)$/

/** The last body that opens a sentence of the same paragraph before a line, or the only body named there. */
function lastBody({ names }: Cast, line: number): string | null {
  const { paragraph } = names.lines[line]!
  for (let before = line - 1; before >= Math.max(0, line - 4); before--) {
    if (names.lines[before]!.paragraph !== paragraph) return null
    const bodies = (names.at.get(before) ?? []).filter(({ entity }) => entity.kind === 'organisation')
    const opening = bodies.find(({ mention }) => mention.from <= 1)
    if (opening) return opening.entity.name
    if (new Set(bodies.map(({ entity }) => entity)).size === 1) return bodies[0]!.entity.name
  }
  return null
}

function lineOf(passage: Passage, word: number): number {
  return sentenceOfWord(passage, Math.min(word, passage.words.length - 1)).line
}

/** The only one, or the one that was mentioned last before a line. */
function nearest(_cast: Cast, entities: readonly Entity[], line: number): string | null {
  const distinct = [...new Set(entities)]
  if (distinct.length < 2) return distinct[0]?.name ?? null
  let best: { name: string; line: number } | null = null
  for (const { name, mentions } of distinct) {
    const last = lastBefore(mentions, line)
    if (last >= 0 && (best === null || last > best.line)) best = { name, line: last }
  }
  return best?.name ?? null
}

function lastBefore(mentions: readonly Mention[], line: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.line <= line) low = middle + 1
    else high = middle
  }
  return mentions[low - 1]?.line ?? -1
}

/** The subject that follows its verb ("said Denise Okafor-Lund, the union’s president"), looked for in the words up to `ceiling`. */
export function subjectAfter(cast: Cast, passage: Passage, verb: number, ceiling: number): Speaker | null {
  const { words } = passage
  const first = words[verb + 1]
  // "estime-t-il", "a-t-elle ajouté"
  for (const at of [verb, verb - 1]) {
    const joined = words[at]?.lower.split('-') ?? []
    if (joined.length > 1 && isPronoun(passage, joined.at(-1)!))
      return { name: antecedentOf(cast.names, passage, at) }
  }
  if (!first || verb + 1 >= ceiling) return null
  if (isPronoun(passage, first.lower)) return { name: antecedentOf(cast.names, passage, verb + 1) }
  let end = verb + 1
  while (end < ceiling && words[end]!.kind !== 'mark' && end - verb < 14) end++
  const inside = namesWithin(passage, verb + 1, end).filter(name => name.entity.kind !== 'place')
  const free = inside.find(name => !words[name.to - 1]!.possessive && !isGoverned(passage, name, verb + 1))
  if (free) return named(free)
  if (words[end]?.text === ',') {
    const next = namesWithin(passage, end + 1, Math.min(words.length, end + 8)).find(
      name => name.titleFrom === end + 1 && name.entity.kind === 'person',
    )
    if (next) return named(next)
  }
  const governed = inside.find(name => !words[name.to - 1]!.possessive)
  const head = words[nounEnd(passage, verb + 1, end)]
  if (governed && head && /^spokes/.test(head.lower)) return named(governed)
  return describedBy(cast, passage, nounEnd(passage, verb + 1, end), verb + 1)
}
