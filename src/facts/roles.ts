import { ORGANISATION_HEADS, ORGANISATION_NOUNS } from './lexicon/organisation-heads.ts'
import { peopleWordsOf } from './lexicon/people-words.ts'
import { ROLE_STOPS, ROLE_VERBS, roleNouns } from './lexicon/role-nouns.ts'
import { SENTENCE_STARTERS } from './lexicon/sentence-starters.ts'
import { AUXILIARIES, SPEECH_VERBS, THOUGHT_VERBS } from './lexicon/speech-verbs.ts'
import { COURTESIES, HONORIFICS, KIN } from './lexicon/titles.ts'
import type { Entity, Mention } from './name-links.ts'
import type { Line } from './name-runs.ts'
import { bare, type Word } from './name-words.ts'
import { type Names, namesBetween } from './names.ts'
import { ELIDED, rolePhrasesAt } from './role-phrases.ts'

/** How many words a role may have. */
const LONGEST = 16

type Role = { readonly text: string; readonly honorific: boolean }

/**
 * The roles that the article prints for a person, in its words and the order of its mentions, without a leading article:
 * a title before the name, an apposition on either side, "who heads …", "of the University …". Honorifics come last.
 */
export function rolesOf(names: Names, person: Entity): readonly string[] {
  const found: Role[] = []
  for (const mention of person.mentions) found.push(...rolesAt(names, mention))
  const ordered = [...found.filter(role => !role.honorific), ...found.filter(role => role.honorific)]
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
      roles.push({ text: sliceOf(line, from, to).replace(ELIDED, ''), honorific: false })
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
  if (body !== null) roles.push(plain(line, mention.to, body))
  const copula = copulaAfter(words, mention.to)
  if (copula !== null) roles.push(plain(line, copula.from, copula.to))
  return roles.filter(role => role.text.length > 1)
}

const ARTICLES = /^(?:a|an|the|his|her|its|their|our|my|your|but|and|so|as|then|one|another|also)$/

function plain(line: Line, from: number, to: number): Role {
  const { words } = line
  let start = from
  while (start < to && words[start]!.kind === 'word' && ARTICLES.test(words[start]!.lower)) start++
  return { text: start < to ? sliceOf(line, start, to) : '', honorific: false }
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
  if (end < from) honorifics.push({ text: sliceOf(line, end, from), honorific: true })
  while (start < end && isHonorific(start)) {
    honorifics.push({ text: sliceOf(line, start, start + 1), honorific: true })
    start++
  }
  if (start >= end) return honorifics
  return [{ text: sliceOf(line, modifiersBefore(words, start), end), honorific: false }, ...honorifics]
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
  while (
    words[from] &&
    /^(?:now|then|also|formerly|currently|himself|herself|once|both)$/.test(words[from]!.lower)
  )
    from++
  const to = endOfApposition(words, from)
  if (to === null) return null
  const holdsPerson = namesBetween(names, mention.line, from, to).some(
    ({ entity, mention: other }) => entity.kind === 'person' && !words[other.to - 1]!.possessive,
  )
  return holdsPerson ? null : { from, to }
}

/** "who chairs Brügger": a clause is a role only with a verb of work. */
function whoClause(words: readonly Word[], from: number): Span | null {
  let verb = from + 1
  while (words[verb] && AUXILIARIES.has(words[verb]!.lower)) verb++
  const word = words[verb]
  if (!word || !ROLE_VERBS.has(word.lower)) return null
  // "who follows" tells of a trade, "who played" or "who serves" without an object nothing.
  if (words[verb + 1]?.kind !== 'word' && words[verb + 1]?.kind !== 'number') return null
  let to = verb + 1
  while (
    to < words.length &&
    to - from < LONGEST &&
    words[to]!.kind !== 'mark' &&
    !/^(?:who|said|says|told|when|while|but)$/.test(words[to]!.lower)
  )
    to++
  return { from, to }
}

/** The end of a noun phrase that has a role noun for its head; null where it has none. */
function endOfApposition(words: readonly Word[], from: number): number | null {
  let head: number | null = null
  let at = from
  while (at < words.length && at - from < LONGEST) {
    const word = words[at]!
    if (word.kind === 'mark' && word.text !== '&') break
    if (word.kind === 'number' && head !== null) {
      // "a herder of 54": the number after "of" is an age.
      if (words[at - 1]!.lower === 'of') at--
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

function isHead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next || next.kind === 'mark') return true
  return /^(?:of|at|in|for|from|on|to|near|and|with|under|since|who|whom|whose|that|which|when|where|said|says|was|is|during|until|emeritus|elect|general|designate|based|there)$/.test(
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
  }
  return hasBody ? end : null
}

/** "Solheim is the chief executive of Brennvik." */
function copulaAfter(words: readonly Word[], to: number): Span | null {
  if (!/^(?:is|was|became|remains)$/.test(words[to]?.lower ?? '')) return null
  if (!/^(?:the|a|an)$/.test(words[to + 1]?.lower ?? '')) return null
  const end = endOfApposition(words, to + 2)
  return end === null ? null : { from: to + 2, to: end }
}
