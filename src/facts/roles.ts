import { ORGANISATION_HEADS, ORGANISATION_NOUNS } from './lexicon/organisation-heads.ts'
import { peopleWordsOf } from './lexicon/people-words.ts'
import { ROLE_PARTICIPLES, ROLE_STOPS, ROLE_VERBS, roleNouns } from './lexicon/role-nouns.ts'
import { CALENDAR_WORDS, SENTENCE_STARTERS } from './lexicon/sentence-starters.ts'
import { AUXILIARIES, SPEECH_VERBS, THOUGHT_VERBS } from './lexicon/speech-verbs.ts'
import { COURTESIES, HONORIFICS, KIN, SERVICE_RANKS } from './lexicon/titles.ts'
import type { Entity, Mention } from './name-links.ts'
import type { Line } from './name-runs.ts'
import { bare, type Word } from './name-words.ts'
import { type Names, namesBetween } from './names.ts'
import { ELIDED, rolePhrasesAt } from './role-phrases.ts'

/** How many words a role may have. */
const LONGEST = 16

/** How a role ranks among those of a person: what an apposition says, a bare rank ("Captain"), a mere form of address. */
type Weight = 'office' | 'rank' | 'address'

type Role = { readonly text: string; readonly weight: Weight }

const WEIGHTS = ['office', 'rank', 'address'] as const

/**
 * The roles that the article prints for a person, in its words and the order of its mentions, without a leading article
 * unless it belongs to an owner ("the union’s president"): a title before the name, an apposition on either side,
 * "who heads …", "of the University …". Bare ranks come after what says more, honorifics last.
 */
export function rolesOf(names: Names, person: Entity): readonly string[] {
  const found: Role[] = []
  for (const mention of person.mentions) found.push(...rolesAt(names, mention))
  const ordered = WEIGHTS.flatMap(weight => found.filter(role => role.weight === weight))
  const seen = new Set<string>()
  return ordered
    .map(role => role.text)
    .filter(text => text !== '' && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
}

function rolesAt(names: Names, mention: Mention): Role[] {
  const line = names.lines[mention.line]!
  const { words } = line
  const roles: Role[] = []
  roles.push(...titleBefore(line, mention))
  const abroad = peopleWordsOf(names.lang)
  if (abroad) {
    for (const { from, to } of rolePhrasesAt(words, mention, abroad))
      roles.push({ text: sliceOf(line, from, to).replace(ELIDED, ''), weight: 'office' })
    return roles.filter(role => role.text.length > 1)
  }
  const phrase = mention.titleFrom === mention.from ? phraseBefore(words, mention.titleFrom) : null
  if (phrase !== null) roles.push(plain(line, phrase, mention.titleFrom))
  const invertedAt = phrase === null ? mention.titleFrom : phraseStart(words, phrase)
  const inverted = invertedApposition(words, invertedAt, mention.to)
  if (inverted !== null) roles.push(plain(line, inverted, invertedAt - 1))
  if (words[mention.to - 1]!.possessive) return roles
  const after = appositionAfter(names, line, mention)
  if (after !== null) roles.push(plain(line, after.from, after.to))
  const body = bodyAfter(words, mention)
  if (body !== null) roles.unshift(withBody(line, mention, body, roles))
  const copula = copulaAfter(words, mention.to)
  if (copula !== null) roles.push(plain(line, copula.from, copula.to))
  return roles.filter(role => role.text.length > 1)
}

/** "Professor … of the Marine Institute": a title that names no field is completed by the body after the name. */
function withBody(line: Line, { from, to }: Mention, end: number, roles: readonly Role[]): Role {
  const body = sliceOf(line, to, end)
  const title = roles.find(({ weight, text }) => weight === 'rank' || PROFESSOR.test(text))?.text
  const isBefore =
    title !== undefined && line.text.slice(0, line.words[from]!.start).trimEnd().endsWith(title)
  return { text: isBefore ? `${title} ${body}` : body, weight: 'office' }
}

const PROFESSOR = /^prof(?:essor|\.)?$/i

const DETERMINERS = /^(?:a|an|the|his|her|its|their|our|my|your|but|and|so|as|one|another|also)$/
const PRONOMINAL = /^(?:his|her|its|their|our|my|your)$/

/** The words `from` up to `to` without what introduces them. */
function plain(line: Line, from: number, to: number): Role {
  const { words } = line
  // "then the company’s only engineer": what is over stays over.
  if (from < to && PAST.test(words[from]!.text)) return { text: sliceOf(line, from, to), weight: 'office' }
  let start = from
  while (start < to && words[start]!.kind === 'word' && isIntroduction(words[start]!)) start++
  if (start === to) return { text: '', weight: 'office' }
  const isKin = words.slice(start, to).some(({ lower, capital }) => !capital && KIN.has(bare(lower)))
  return { text: owned(line, start, to), weight: isKin ? 'rank' : 'office' }
}

const PAST = /^(?:then|once|formerly)$/

function isIntroduction({ lower, text }: Word): boolean {
  return DETERMINERS.test(lower) || text === 'Then'
}

/** An owner in lower case keeps its article ("the union’s president"); whose owner or kin is meant by a pronoun is not said. */
function owned(line: Line, start: number, to: number): string {
  const { words } = line
  const determiner = words[start - 1]?.lower ?? ''
  if (PRONOMINAL.test(determiner) && to === start + 1 && KIN.has(bare(words[start]!.lower))) return ''
  let owner = start
  while (owner < to && words[owner]!.kind === 'word' && !words[owner]!.possessive) owner++
  const isOwned = owner < to - 1 && words[owner]!.possessive && !words[owner]!.capital
  if (!isOwned) return sliceOf(line, start, to)
  if (PRONOMINAL.test(determiner)) return sliceOf(line, owner + 1, to)
  return /^(?:the|an?)$/.test(determiner)
    ? `${determiner} ${sliceOf(line, start, to)}`
    : sliceOf(line, start, to)
}

function sliceOf(line: Line, from: number, to: number): string {
  return line.text.slice(line.words[from]!.start, line.words[to - 1]!.end)
}

function titleBefore(line: Line, { titleFrom, from }: Mention): Role[] {
  const { words } = line
  if (titleFrom === from) return []
  let start = titleFrom
  while (start < from && COURTESIES.has(bare(words[start]!.text))) start++
  if (start === from) return []
  const isHonorific = (at: number): boolean => HONORIFICS.has(bare(words[at]!.text))
  let end = from
  const honorifics: Role[] = []
  while (end > start && isHonorific(end - 1)) end--
  if (end < from) honorifics.push({ text: sliceOf(line, end, from), weight: 'address' })
  while (start < end && isHonorific(start)) {
    honorifics.push({ text: sliceOf(line, start, start + 1), weight: 'address' })
    start++
  }
  if (start >= end) return honorifics
  const first = modifiersBefore(words, start)
  const isRank = words.slice(first, end).every(word => SERVICE_RANKS.has(bare(word.lower)))
  return [{ text: sliceOf(line, first, end), weight: isRank ? 'rank' : 'office' }, ...honorifics]
}

/** "former President", "Kenya’s Transport Minister", "the army’s Chief of Staff": what qualifies a title before it. */
function modifiersBefore(words: readonly Word[], start: number): number {
  const before = words[start - 1]
  if (before?.kind !== 'word') return start
  if (/^(?:former|then|acting|interim|deputy|outgoing|incoming|late|ex)$/.test(before.lower)) return start - 1
  if (before.possessive && before.capital) return start - 1
  return start
}

/** Where the noun phrase with a role noun at its end begins, when it stands right before `at`. */
function phraseBefore(words: readonly Word[], at: number): number | null {
  const noun = words[at - 1]
  if (noun?.kind !== 'word' || noun.possessive || noun.capital || !isRole(noun)) return null
  return leftEdge(words, at - 1)
}

function isRole(word: Word): boolean {
  const lower = bare(word.lower)
  return roleNouns().has(lower) || KIN.has(lower) || /(?:ologist|ographer|iatrist)$/.test(lower)
}

function leftEdge(words: readonly Word[], noun: number): number {
  let from = noun
  while (from > 0 && noun - from < 8) {
    const word = words[from - 1]!
    if (word.kind !== 'word') break
    if (!word.capital && isEdge(word.lower)) break
    from--
    if (word.possessive) {
      while (
        from > 0 &&
        !word.capital &&
        words[from - 1]!.kind === 'word' &&
        !isEdge(words[from - 1]!.lower) &&
        noun - from < 8
      )
        from--
      if (word.capital) from = startOfOwner(words, from)
      break
    }
  }
  return from
}

/** "The Royal College of Midwives’": where the name that owns the role begins. */
function startOfOwner(words: readonly Word[], at: number): number {
  let from = at
  while (from > 0 && at - from < 8) {
    const before = words[from - 1]!
    if (before.kind === 'word' && before.capital) from--
    else if (/^(?:of|for|and|&)$/.test(before.lower) && words[from - 2]?.capital) from -= 2
    else break
  }
  return from
}

/** Words that cannot stand inside the noun phrase of a role. */
function isEdge(lower: string): boolean {
  if (
    /^(?:former|then|first|second|chief|senior|old|new|high|public|local|deputy|third|main|current|late)$/.test(
      lower,
    )
  )
    return false
  return (
    SENTENCE_STARTERS.has(lower) ||
    SPEECH_VERBS.has(lower) ||
    THOUGHT_VERBS.has(lower) ||
    AUXILIARIES.has(lower) ||
    ROLE_STOPS.has(lower) ||
    /^(?:the|a|an|included|including|appointed|named|replaced|succeeded|elected|made)$/.test(lower)
  )
}

function phraseStart(words: readonly Word[], from: number): number {
  return from > 0 && /^(?:the|a|an)$/.test(words[from - 1]!.lower) ? from - 1 : from
}

/** "The interior minister, Leonor Pimentel-Sá,": where the phrase before the comma begins. */
function invertedApposition(words: readonly Word[], at: number, to: number): number | null {
  if (words[at - 1]?.text !== ',' || at < 3) return null
  const next = words[to]
  if (next && next.kind === 'word' && next.lower !== 'who') return null
  for (let noun = at - 2; noun >= Math.max(0, at - 14); noun--) {
    const word = words[noun]!
    if (word.kind === 'mark') return null
    if (word.kind !== 'word' || word.possessive || !isRole(word)) continue
    const following = words[noun + 1]!
    if (noun < at - 2 && !/^(?:of|at|for|from|in|to|on)$/.test(following.lower)) continue
    for (let between = noun + 1; between < at - 1; between++)
      if (SPEECH_VERBS.has(words[between]!.lower) || AUXILIARIES.has(words[between]!.lower)) return null
    const from = leftEdge(words, noun)
    const before = words[from - 1]
    const isClosed =
      before === undefined ||
      before.kind === 'mark' ||
      /^(?:the|a|an|his|her|its|their|and|but|as)$/.test(before.lower)
    return isClosed || words[from]!.possessive || words.slice(from, noun).some(part => part.possessive)
      ? from
      : null
  }
  return null
}

type Span = { readonly from: number; readonly to: number }

function appositionAfter(names: Names, line: Line, mention: Mention): Span | null {
  const { words } = line
  const mark = words[mention.to]
  if (mark?.kind !== 'mark' || !/^[,—–(]$/.test(mark.text)) return null
  let from = mention.to + 1
  if (words[from]?.kind === 'number' && words[from + 1]?.text === ',' && words[from]!.text.length < 4)
    from += 2
  const first = words[from]
  if (!first) return null
  if (first.lower === 'who') return whoClause(words, from)
  while (words[from] && /^(?:now|also|currently|himself|herself|both)$/.test(words[from]!.lower)) from++
  const start = words[from] && PAST.test(words[from]!.lower) ? from + 1 : from
  const to = words[start] ? endOfApposition(words, start) : null
  if (to === null) return null
  const holdsPerson = namesBetween(names, mention.line, from, to).some(
    ({ entity, mention: other }) => entity.kind === 'person' && !words[other.to - 1]!.possessive,
  )
  return holdsPerson ? null : { from, to }
}

/** "who chairs Brügger", "who has run the network", "who became head of it": a clause is a role only with a verb of work. */
function whoClause(words: readonly Word[], from: number): Span | null {
  let verb = from + 1
  while (words[verb] && AUXILIARIES.has(words[verb]!.lower)) verb++
  const word = words[verb]
  if (!word) return null
  const auxiliaries = words.slice(from + 1, verb).map(({ lower }) => lower)
  if (/^(?:became|becomes)$/.test(word.lower)) return officeFrom(words, verb + 1)
  if (auxiliaries.includes('is')) return officeFrom(words, verb)
  // "who was led away"
  if (auxiliaries.some(lower => /^(?:was|were|are|be|been|being)$/.test(lower))) return null
  const hasHad = auxiliaries.some(lower => /^(?:has|had|have)$/.test(lower))
  if (!ROLE_VERBS.has(word.lower) && !(hasHad && ROLE_PARTICIPLES.has(word.lower))) {
    if (word.lower !== 'speaks' || words[verb + 1]?.lower !== 'for') return null
  }
  // "who follows" tells of a trade, "who played" or "who serves" without an object nothing, nor does "who worked for 27 years".
  const next = words[verb + 1]
  if (next?.kind !== 'word' && next?.kind !== 'number') return null
  if (next.lower === 'for' && words[verb + 2]?.kind === 'number') return null
  if (word.lower === 'run' && NO_OFFICE.test(next.lower)) return null
  let to = verb + 1
  while (
    to < words.length &&
    to - from < LONGEST &&
    words[to]!.kind !== 'mark' &&
    !/^(?:who|said|says|told|when|while|but)$/.test(words[to]!.lower)
  )
    to++
  // "who had worked there": where, the sentence before says.
  return words.slice(verb, to).some(({ lower }) => LEANING.test(lower)) ? null : { from, to }
}

const NO_OFFICE =
  /^(?:for|against|in|on|from|to|into|out|away|up|down|through|across|over|after|marathons?|races?|errands?)$/
const LEANING = /^(?:there|here|it|them|him|this|these|those|its|their|his|her)$/

function officeFrom(words: readonly Word[], from: number): Span | null {
  const to = words[from] ? endOfApposition(words, from) : null
  return to === null ? null : { from, to }
}

/** The end of a noun phrase that has a role noun for its head; null where it has none. */
function endOfApposition(words: readonly Word[], from: number): number | null {
  let head: number | null = null
  let at = from
  while (at < words.length && at - from < LONGEST) {
    const word = words[at]!
    if (word.kind === 'mark' && word.text !== '&') break
    if (word.kind === 'number' && head !== null) {
      // "a herder of 54": the number after "of" is an age; "head of projects in March 2019" ends before its date.
      while (at > head + 1 && /^(?:of|in|on|by|from|to|at|for)$|^$/.test(dateless(words[at - 1]!.lower))) at--
      break
    }
    if (word.lower === 'and' && head !== null && continuesRole(words, at + 1)) {
      at++
      continue
    }
    if (word.lower === 'and' && head !== null && insideName(words, at)) {
      at++
      continue
    }
    if (!word.capital && ROLE_STOPS.has(word.lower)) break
    if (head === null && /^(?:of|at|in|for|from|on|to|near)$/.test(word.lower)) return null
    if (!word.possessive && (isRole(word) || isTrade(words, from, at)) && isHead(words, at)) head = at
    at++
  }
  return head === null || at <= head ? null : at
}

function dateless(lower: string): string {
  return CALENDAR_WORDS.has(lower) ? '' : lower
}

function isHead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next || next.kind === 'mark') return true
  return /^(?:of|at|in|for|from|on|to|near|and|with|under|since|who|whom|whose|that|which|when|where|said|says|was|is|during|until|emeritus|elect|general|designate|based|there|aged)$/.test(
    next.lower,
  )
}

/** "a lobsterman from Maine": after an article, a noun made like one for a trade. */
function isTrade(words: readonly Word[], from: number, at: number): boolean {
  return (
    /^an?$/.test(words[from]!.lower) &&
    !words[at]!.capital &&
    /(?:er|or|ist|ian|man|woman|eer|smith|wright|hand)$/.test(words[at]!.lower) &&
    !/^(?:after|over|under|for|or|never|either|number|matter|member|other|another|whether|later|winter|summer|water|river|letter|paper|power|order|center|quarter|factor|sector|tractor|offer)$/.test(
      words[at]!.lower,
    )
  )
}

function continuesRole(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const word = words[at]
    if (word?.kind !== 'word') return false
    if (isRole(word) && isHead(words, at)) return true
    if (/^(?:of|at|in|for|from|on|to)$/.test(word.lower)) return false
  }
  return false
}

function insideName(words: readonly Word[], at: number): boolean {
  return words[at - 1]!.capital && words[at + 1]?.capital === true
}

/** "Kaito Fernandez-Oyelaran of the Smithsonian’s Global Volcanism Program": the end of the body's name. */
function bodyAfter(words: readonly Word[], mention: Mention): number | null {
  if (words[mention.to]?.text !== 'of') return null
  let end: number | null = null
  let hasBody = false
  for (let at = mention.to + 1; at < words.length && at - mention.to < LONGEST; at++) {
    const word = words[at]!
    if (word.kind === 'word' && word.capital) {
      end = at + 1
      hasBody ||= ORGANISATION_HEADS.has(bare(word.text)) || words[mention.to + 1]!.lower === 'the'
    } else if (ORGANISATION_NOUNS.has(word.lower)) {
      end = at + 1
      hasBody = true
      break
    } else if (!/^(?:the|of|and|for|&|de|la|del|van)$/.test(word.lower)) break
    // "of Kyoto University and Professor Amy Woods"
    if (word.lower === 'and' && isTitled(words[at + 1])) break
  }
  return hasBody ? end : null
}

function isTitled(word: Word | undefined): boolean {
  return word?.capital === true && (HONORIFICS.has(bare(word.text)) || isRole(word))
}

/** "Solheim is the chief executive of Brennvik", "Marchetti became chief executive". */
function copulaAfter(words: readonly Word[], to: number): Span | null {
  if (words[to]?.lower === 'became') return officeFrom(words, to + 1)
  if (!/^(?:is|was|remains)$/.test(words[to]?.lower ?? '')) return null
  if (!/^(?:the|a|an)$/.test(words[to + 1]?.lower ?? '')) return null
  const end = endOfApposition(words, to + 2)
  return end === null ? null : { from: to + 2, to: end }
}
