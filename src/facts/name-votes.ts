import { anyLetter } from '../article/any-letter.ts'
import { commonWords } from './lexicon/common-words.ts'
import { demonyms } from './lexicon/demonyms.ts'
import { commonSurnames, givenNames } from './lexicon/first-names.ts'
import {
  countryAliases,
  countryNames,
  gazetteer,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_TAILS,
  stateAbbreviations,
} from './lexicon/gazetteer.ts'
import {
  COMPANY_BELONGINGS,
  COMPANY_TAILS,
  INSTITUTIONS,
  LEADING_HEADS,
  LOWER_HEADS,
  ORGANISATION_NOUNS,
} from './lexicon/organisation-heads.ts'
import { ROLE_VERBS, roleNouns } from './lexicon/role-nouns.ts'
import {
  CALENDAR_WORDS,
  EVENT_TAILS,
  LOCATIVES,
  PLACE_MODIFIERS,
  SENTENCE_STARTERS,
  TERM_WORDS,
} from './lexicon/sentence-starters.ts'
import { AUXILIARIES, SPEECH_VERBS, THOUGHT_VERBS } from './lexicon/speech-verbs.ts'
import { KIN, WELL_KNOWN } from './lexicon/titles.ts'
import { type Candidate, isOrganisation, type Line, textOf } from './name-runs.ts'
import { bare, folded, HOME_WORDS, isParticle, type Word } from './name-words.ts'

const INITIALS = anyLetter(String.raw`^(?:[\p{Lu}]\.)+$`, 'u')
const ACRONYM = anyLetter(String.raw`^[\p{Lu}]{3,}$`, 'u')
const CAMEL = anyLetter(String.raw`^[\p{Lu}][\p{Ll}]+[\p{Lu}][\p{Ll}]`, 'u')

/** What a name stands for; `other` for events, laws, products and works. */
export type NameKind = 'person' | 'organisation' | 'place' | 'other'

/** The votes of the whole document for one form of a name, by kind; each reason counts once. */
export type Votes = { readonly [K in NameKind]: number }

/** Collects votes by reason, so that a reason met in twenty sentences weighs no more than in one. */
export type Ballot = Map<string, { readonly kind: NameKind; readonly weight: number }>

/** The votes a form earns by its own words, wherever it stands. */
export function voteByForm(words: readonly Word[], from: number, to: number, ballot: Ballot): void {
  const text = textOf(words, from, to)
  const size = to - from
  const first = bare(words[from]!.text)
  const last = bare(words[to - 1]!.text)
  const cast = (reason: string, kind: NameKind, weight: number): void => {
    ballot.set(reason, { kind, weight })
  }
  if (INSTITUTIONS.has(text)) cast('institution', 'organisation', 8)
  else if (gazetteer().has(text)) cast('gazetteer', 'place', size > 1 ? 6 : 4)
  if (TERM_WORDS.has(text) || (size === 1 && demonyms().has(text))) cast('term', 'other', 12)
  if (size === 1 && /\p{N}/u.test(first) && !/^G\d{1,2}$/.test(first)) cast('model', 'other', 8)
  if (/^G\d{1,2}$/.test(text)) cast('group', 'organisation', 8)
  if (EVENT_TAILS.has(last) && size > 1) cast('event', 'other', isOrganisation(words, from, to) ? 0 : 5)
  if (isOrganisation(words, from, to) && size > 1)
    cast('head', 'organisation', COMPANY_TAILS.has(last) ? 6 : 4.5)
  if (text.includes('&') && size > 1) cast('ampersand', 'organisation', 3)
  if (size === 1 && ACRONYM(first).test(first)) cast('acronym', 'organisation', 2.5)
  if (size === 1 && WELL_KNOWN.has(first)) cast('well known', 'person', 4)
  if (size === 2 && LEADING_HEADS.has(first)) cast('leading head', 'organisation', 3)
  if (size === 2 && countryNames().has(last) && isAdjective(first.toLowerCase()))
    cast('national body', 'organisation', 4)
  if (size > 1 && PLACE_TAILS.has(last)) cast('tail', 'place', 3.5)
  if (size > 1 && PLACE_HEADS.has(first)) cast('place head', 'place', 3.5)
  if (size > 1 && PLACE_MODIFIERS.has(first) && gazetteer().has(textOf(words, from + 1, to)))
    cast('part', 'place', 4)
  if (CAMEL(first).test(first) && !/^(?:Mc|Mac|De|Di|La|Le|Fitz|Van|Von|Du)\p{Lu}/u.test(first))
    cast('camel', 'organisation', 2.5)
  if (size > 1 && ACRONYM(first).test(first)) cast('acronym', 'organisation', 2.5)
  if (size > 1 && !text.includes('&')) voteByPersonalName(words, from, to, cast)
}

const isAdjective = (lower: string) => commonWords().has(lower) || /(?:ic|al)$/.test(lower)

function voteByPersonalName(
  words: readonly Word[],
  from: number,
  to: number,
  cast: (reason: string, kind: NameKind, weight: number) => void,
): void {
  const first = bare(words[from]!.text)
  const last = bare(words[to - 1]!.text)
  const given = givenNames().has(folded(first.split('-')[0]!))
  if (given) cast('given name', 'person', 3)
  if (INITIALS(words[from]!.text).test(words[from]!.text) && !gazetteer().has(words[from]!.text))
    cast('initial', 'person', 3)
  for (let at = from + 1; at < to - 1; at++) {
    if (words[at]!.text.endsWith('.') && /^\p{Lu}\.$/u.test(words[at]!.text))
      cast('middle initial', 'person', 3)
    if (isParticle(words[at]!)) cast('particle', 'person', given ? 2 : 1)
  }
  if (last.includes('-')) {
    if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last)) cast('joined given name', 'person', 2.5)
    if (/^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u.test(last)) cast('double surname', 'person', 1.5)
  }
  if (commonSurnames().has(folded(last))) cast('surname', 'person', 1)
  // "Elizabeth II", but "Grade II".
  if (/^(?:Jr|Sr)$/.test(last) || (/^(?:II|III|IV)$/.test(last) && (given || to - from > 2)))
    cast('suffix', 'person', 3)
}

/** The votes a form earns by what stands around one mention of it. */
export function voteByContext(line: Line, candidate: Candidate, ballot: Ballot): void {
  const { words } = line
  const { from, to } = candidate
  const cast = (reason: string, kind: NameKind, weight: number): void => {
    if (!ballot.has(reason) || ballot.get(reason)!.weight < weight) ballot.set(reason, { kind, weight })
  }
  if (candidate.inTitle) {
    // "Bosch Chief Executive Stefan Hartung"
    if (
      /^(?:chief|ceo|chair|chairman|chairwoman|spokesman|spokeswoman|boss|director|president)$/.test(
        words[to]?.lower ?? '',
      )
    )
      cast('its head', 'organisation', 3)
    return
  }
  voteBefore(words, from, to, candidate.titleFrom, cast)
  voteAfter(words, from, to, cast)
}

type Cast = (reason: string, kind: NameKind, weight: number) => void

function voteBefore(words: readonly Word[], from: number, to: number, titleFrom: number, cast: Cast): void {
  if (titleFrom < from) {
    cast('title', 'person', 5)
    return
  }
  const at = words[from - 1]?.lower === 'the' ? from - 2 : from - 1
  const hasArticle = at === from - 2
  const before = words[at]
  if (hasArticle) cast('article', 'organisation', 1)
  // "his South Korean counterpart, Han Ji-won, …"
  if (before?.text === ',' && !hasArticle && isSetOff(words, to)) {
    const noun = words[at - 1]
    if (noun?.kind === 'word' && !noun.possessive && roleNouns().has(bare(noun.lower)))
      cast('inverted', 'person', 3)
    else if (noun?.kind === 'word' && ORGANISATION_NOUNS.has(noun.lower)) cast('inverted', 'organisation', 3)
  }
  if (before?.kind !== 'word') return
  const text = before.lower
  if (roleNouns().has(text) && !hasArticle && !before.possessive) cast('role noun', 'person', 3)
  if (
    text === 'in' &&
    /^(?:shares?|stakes?|stock|investors?|investment|bonds|holding)$/.test(words[at - 1]?.lower ?? '')
  ) {
    cast('shares in', 'organisation', 3)
    return
  }
  if (text === 'of' && !hasArticle && words[at - 1]?.capital && isPredicate(words, to))
    cast('post', 'organisation', 2.5)
  const locative = before.capital && at > 0 ? undefined : LOCATIVES[text]
  if (locative !== undefined) {
    const further = words[at - 1]?.lower
    const isPost = text === 'at' && further !== undefined && roleNouns().has(further)
    const fromPerson = text === 'from' && further !== undefined && isOccupation(further)
    cast(`locative ${text}`, 'place', hasArticle || isPost ? 0.5 : fromPerson ? 2.5 : locative)
    if (isPost) cast('post', 'organisation', 2)
  }
  if (text === 'of' && !hasArticle) voteBeforeOf(words, at, cast)
  if (text === 'of' && hasArticle && (isRoleBefore(words, at) || words[at - 1]?.capital))
    cast('post', 'organisation', 2)
  if (text === 'to' && isRouteFrom(words, at)) cast('route', 'place', 2)
  if (text === 'from' && words[to]?.lower === 'to') cast('route', 'place', 2)
  if (/^(?:called|named|itself|dubbed)$/.test(text)) voteByCalling(words, at, cast)
  if (before.possessive && gazetteer().has(bare(before.text))) cast('country’s', 'organisation', 2.5)
  if (SPEECH_VERBS.has(text) && !OBJECT_VERBS.test(text)) cast('said', 'person', 2)
  if (ORGANISATION_NOUNS.has(text) && !hasArticle && !before.capital && !before.possessive)
    cast('noun before', 'organisation', 3)
  if (text === 'and' || text === 'or') {
    const mate = words[at - 1]
    const mateBefore = words[at - 2]?.lower
    if (mate?.capital && mateBefore && LOCATIVES[mateBefore] !== undefined && !hasArticle)
      cast(`locative ${mateBefore}`, 'place', LOCATIVES[mateBefore]!)
  }
}

/** "From Port Aline to": a name of up to four words stands between. */
function isRouteFrom(words: readonly Word[], at: number): boolean {
  let from = at - 1
  while (from > at - 4 && words[from]?.capital && !words[from]!.possessive) from--
  return from < at - 1 && words[from]?.lower === 'from'
}

/** Verbs whose object is the hearer, not the speaker. */
const OBJECT_VERBS =
  /^(?:told|tells|telling|tell|asked|asks|asking|ask|thanked|accused|accuses|urged|urges|blamed|blames|blaming|criticised|criticized|praised|praises|called|calls|calling|answered|reported|reports|quoted|joined|likened|condemned|condemns|denounced|dubbed|hailed|warned|warns|advised|ordered|mocked|slammed|blasted|saying)$/

function voteBeforeOf(words: readonly Word[], at: number, cast: Cast): void {
  const noun = words[at - 1]?.lower
  if (noun === undefined) return
  if (PLACE_NOUNS.has(noun) && !/^(?:people|residents|centre|mayor)$/.test(noun))
    cast('place noun of', 'place', 4)
  else if (/^(?:mayor|residents|people|governor|bishop)$/.test(noun)) cast('mayor of', 'place', 2.5)
  else if (isRoleBefore(words, at)) cast('post', 'organisation', 2)
}

function isRoleBefore(words: readonly Word[], at: number): boolean {
  const noun = words[at - 1]
  return (
    noun !== undefined && roleNouns().has(bare(noun.lower).replace(/s$/, noun.lower === 'boss' ? 's' : ''))
  )
}

function voteByCalling(words: readonly Word[], at: number, cast: Cast): void {
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const lower = words[back]!.lower
    const kind = ORGANISATION_NOUNS.has(lower)
      ? 'organisation'
      : PLACE_NOUNS.has(lower)
        ? 'place'
        : roleNouns().has(lower)
          ? 'person'
          : null
    if (kind === null) continue
    cast('called', kind, kind === 'person' ? 3 : 4)
    return
  }
}

function isOccupation(lower: string): boolean {
  return roleNouns().has(lower) || /(?:er|or|ist|man|woman|people|family|families)$/.test(lower)
}

function isSetOff(words: readonly Word[], to: number): boolean {
  const next = words[to]
  return next === undefined || /^[,.;:)—–]$/.test(next.text) || next.lower === 'who'
}

function voteAfter(words: readonly Word[], from: number, to: number, cast: Cast): void {
  const next = words[to]
  if (!next) return
  const last = words[to - 1]!
  if (last.possessive) {
    if (KIN.has(next.lower)) cast('kin', 'person', 4)
    let noun = to
    while (noun < to + 4 && words[noun]?.kind === 'word' && !words[noun]!.capital) {
      if (COMPANY_BELONGINGS.has(words[noun]!.lower)) {
        cast('belongings', 'organisation', 2)
        break
      }
      noun++
    }
    return
  }
  if (next.kind === 'number') {
    // "Tram Line 6" is a track, though "Lines" may end a company's name.
    const isTrack = /^Lines?$/.test(last.text)
    if (next.end - next.start < 6 && next.start - last.end < 2)
      cast('number', 'other', isTrack ? 12 : from === to - 1 ? 3 : 4)
    return
  }
  if (next.text === '-' && HOME_WORDS.has(words[to + 1]?.lower ?? '')) {
    cast('home', 'place', 3)
    return
  }
  if (next.text === ',') {
    // "Ann Lee, then the firm's engineer"
    const isPast = /^(?:then|once|now|formerly|also)$/.test(words[to + 1]?.lower ?? '')
    if (!explainsHolder(words, from, to)) voteByApposition(words, isPast ? to + 2 : to + 1, cast)
    return
  }
  if (next.text === '(') {
    const inside = words[to + 1]
    if (inside?.kind === 'word' && words[to + 2]?.text === ')' && isAcronymOf(words, from, to, inside.text))
      cast('spelt out', 'organisation', 5)
    if (inside?.kind === 'number' && words[to + 2]?.text === ')' && inside.text.length <= 2)
      cast('age', 'person', 3)
    return
  }
  if (next.kind !== 'word') return
  // "Councillors in Hallam Cross voted": the place is not the subject.
  const isObject = words[from - 1] !== undefined && LOCATIVES[words[from - 1]!.lower] !== undefined
  if (isPredicate(words, to) && !isObject) {
    const hasArticle = words[from - 1]?.lower === 'the'
    cast(hasArticle ? 'the body says' : 'says', hasArticle ? 'organisation' : 'person', 2)
  }
  if (LOWER_HEADS.has(next.lower)) cast('lower head', 'person', 1)
  if (COMPANY_BELONGINGS.has(next.lower)) cast('belongings', 'organisation', 2)
  if (PLACE_NOUNS.has(next.lower)) cast('place noun', 'place', next.lower === 'people' ? 0.5 : 1.5)
}

/** "The builder of North Quay, the firm of Tait,": what follows explains the builder, not the quay. */
function explainsHolder(words: readonly Word[], from: number, to: number): boolean {
  const of = words[from - 1]?.lower === 'the' ? from - 2 : from - 1
  const holder = words[of - 1]
  return (
    words[of]?.lower === 'of' &&
    holder?.kind === 'word' &&
    !holder.capital &&
    !PLACE_NOUNS.has(holder.lower) &&
    isOccupation(holder.lower) &&
    words[to + 1]?.lower === 'the'
  )
}

function isAcronymOf(words: readonly Word[], from: number, to: number, acronym: string): boolean {
  let initials = ''
  for (let at = from; at < to; at++) if (words[at]!.capital) initials += words[at]!.text[0]
  return acronym.length > 1 && acronym === initials
}

function isPredicate(words: readonly Word[], at: number): boolean {
  let verb = at
  while (verb < at + 3 && words[verb] && AUXILIARIES.has(words[verb]!.lower)) verb++
  const word = words[verb]
  return (
    word !== undefined && !word.capital && (SPEECH_VERBS.has(word.lower) || THOUGHT_VERBS.has(word.lower))
  )
}

function voteByApposition(words: readonly Word[], at: number, cast: Cast): void {
  const first = words[at]
  if (!first) return
  if (first.kind === 'number' && first.text.length <= 3 && isBreak(words[at + 1])) {
    cast('age', 'person', 4)
    return
  }
  if (
    stateAbbreviations().has(first.text) ||
    (gazetteer().has(bare(first.text)) && !first.possessive && isBreak(words[at + 1]))
  ) {
    cast('state', 'place', 2.5)
    return
  }
  if (first.lower === 'who') {
    cast('who', 'person', ROLE_VERBS.has(words[at + 1]?.lower ?? '') ? 3 : 2)
    return
  }
  if (AUXILIARIES.has(first.lower) || SPEECH_VERBS.has(first.lower) || THOUGHT_VERBS.has(first.lower)) return
  for (let step = at; step < Math.min(words.length, at + 7); step++) {
    const word = words[step]!
    if (word.kind === 'mark') return
    if (step > at && /^(?:of|at|for|in|from|to|with|and|is|was|were|has|had|will)$/.test(word.lower)) return
    const following = words[step + 1]
    const isHead =
      following === undefined ||
      following.kind === 'mark' ||
      /^(?:of|at|for|in|from|to|with|and|who|that|which|aged|near|north|south|east|west)$/.test(
        following.lower,
      )
    if (!isHead || word.possessive) continue
    if (roleNouns().has(bare(word.lower))) cast('apposition', 'person', 4)
    else if (word.capital) continue
    else if (ORGANISATION_NOUNS.has(word.lower)) cast('apposition', 'organisation', 4)
    else if (PLACE_NOUNS.has(word.lower)) cast('apposition', 'place', 4)
  }
}

function isBreak(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'mark'
}

/** The sum of a ballot by kind. */
export function countVotes(ballot: Ballot): Votes {
  const votes = { person: 0, organisation: 0, place: 0, other: 0 }
  for (const { kind, weight } of ballot.values()) votes[kind] += weight
  return votes
}

/** True where "US" or "Lisbon" only qualifies the noun that follows ("US guarantees"). */
export function isAttributive(words: readonly Word[], to: number): boolean {
  const next = words[to]
  if (next?.kind !== 'word' || words[to - 1]!.possessive) return false
  const lower = next.lower
  if (SENTENCE_STARTERS.has(lower) || AUXILIARIES.has(lower) || CALENDAR_WORDS.has(lower)) return false
  if (next.capital) return true
  return (
    !(SPEECH_VERBS.has(lower) || THOUGHT_VERBS.has(lower) || /ed$/.test(lower)) || commonWords().has(lower)
  )
}

/** The usual name of a country, where the form is another one ("US"). */
export function formalPlace(text: string): string {
  return countryAliases().get(text) ?? text
}
