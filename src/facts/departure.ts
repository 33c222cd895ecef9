import { CALENDAR_WORDS } from './lexicon/sentence-starters.ts'
import { AUXILIARIES } from './lexicon/speech-verbs.ts'
import type { Entity, Mention } from './name-links.ts'
import type { Line } from './name-runs.ts'
import { bare, type Word } from './name-words.ts'
import type { Named, Names } from './names.ts'
import { languageOf } from './words.ts'

/**
 * Whether the article tells, in the sentence that gives a person's role or after it, that the person has left that post:
 * "He resigned in January 2025.", "Captain Fairlie retired last year." In English only.
 */
export function hasLeft(names: Names, person: Entity, role: string): boolean {
  if (languageOf(names.lang) !== 'en' || isOver(role)) return false
  const given = person.mentions.find(({ line }) => names.lines[line]!.text.includes(role))
  if (given === undefined) return false
  return names.lines.some((line, index) => {
    if (index < given.line || line.kind === 'quote') return false
    const verb = predicateOf(names, person, index)
    return verb !== null && tellsDeparture(line, verb, role)
  })
}

/** A role that is told as one of the past, or that nobody is appointed to. */
function isOver(role: string): boolean {
  return /^(?:who|of)\b|\b(?:then|former|formerly|once|ex|late|retired|previous|outgoing|until|emeritus)\b/i.test(
    role,
  )
}

/** Where the verb stands of a sentence that has the person for its subject; null where it has another. */
function predicateOf(names: Names, person: Entity, index: number): number | null {
  const mention = person.mentions.find(({ line, titleFrom }) => line === index && titleFrom <= 1)
  if (mention !== undefined) return isSubject(names.lines[index]!, mention) ? mention.to : null
  return carriesOn(names, person, index) ? 1 : null
}

function isSubject({ words }: Line, { to, titleFrom }: Mention): boolean {
  return !words[to - 1]!.possessive && (titleFrom === 0 || words[0]!.lower === 'the')
}

/** "He resigned" after a sentence of the paragraph whose subject is the person and that names nobody else but as an owner. */
function carriesOn(names: Names, person: Entity, index: number): boolean {
  const pronoun = names.lines[index]!.words[0]?.lower ?? ''
  const before = names.lines[index - 1]
  if (!/^(?:he|she)$/.test(pronoun) || before?.paragraph !== names.lines[index]!.paragraph) return false
  const known = names.at.get(index - 1) ?? []
  const others = known.filter(
    ({ entity, mention }) =>
      entity.kind === 'person' && entity !== person && !before.words[mention.to - 1]!.possessive,
  )
  if (others.length > 0 || namesUnknown(before, known)) return false
  const subject = person.mentions.find(({ line, titleFrom }) => line === index - 1 && titleFrom <= LATEST)
  if (subject !== undefined) return isSubject(before, subject) || isInverted(before, subject)
  return before.words[0]?.lower === pronoun && carriesOn(names, person, index - 1)
}

/** Whether a sentence has a capital that no known name accounts for: it may be somebody else's, unless it only owns. */
function namesUnknown({ words }: Line, known: readonly Named[]): boolean {
  return words.some(
    ({ capital, possessive, lower }, at) =>
      capital &&
      !possessive &&
      at > 0 &&
      !CALENDAR_WORDS.has(lower) &&
      !known.some(({ mention }) => at >= mention.titleFrom && at < mention.to),
  )
}

/** The latest word at which a subject may begin: "The shadow shipping minister, Ann Lee". */
const LATEST = 5

function isInverted({ words }: Line, { to, titleFrom }: Mention): boolean {
  const opens = /^(?:the|its|their|his|her)$/.test(words[0]!.lower)
  const comma = words.findIndex(({ kind }) => kind === 'mark')
  return opens && comma === titleFrom - 1 && words[comma]!.text === ',' && words[to]?.text === ','
}

const LEFT = /^(?:resigned|retired|quit)$/
/** What follows a departure without saying from what: a date, a reason or nothing. */
const REMAINDER =
  /^(?:in|on|last|this|after|over|the|that|earlier|shortly|days|weeks|months|amid|when|following|and|but)$/

function tellsDeparture({ words }: Line, from: number, role: string): boolean {
  let verb = from
  while (words[verb] && AUXILIARIES.has(words[verb]!.lower)) verb++
  if (words.slice(from, verb).some(({ lower }) => !DONE.test(lower))) return false
  const after = departureEnd(words, verb)
  if (after === null) return false
  // Where that is the news, the post may be held for a while.
  if (words.slice(after, after + 4).some(({ lower }) => RECENT.test(lower))) return false
  const next = words[after]
  if (next === undefined || next.kind === 'mark' || REMAINDER.test(next.lower)) return true
  if (next.lower !== 'as') return false
  const post = words[after + 1]?.lower === 'the' ? words[after + 2] : words[after + 1]
  return post !== undefined && role.toLowerCase().split(/\s+/).includes(bare(post.lower))
}

const RECENT =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|effective|effect|immediately)$/
const DONE = /^(?:has|had|later|then|also|since|already|himself|herself)$/

function departureEnd(words: readonly Word[], verb: number): number | null {
  if (LEFT.test(words[verb]?.lower ?? '')) return verb + 1
  if (words[verb]?.lower !== 'stepped') return null
  return /^(?:down|aside)$/.test(words[verb + 1]?.lower ?? '') ? verb + 2 : null
}
