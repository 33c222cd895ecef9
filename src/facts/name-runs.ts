import type { ParagraphKind, SentenceId } from '../article/article.ts'
import { commonWords } from './lexicon/common-words.ts'
import { demonyms } from './lexicon/demonyms.ts'
import { commonSurnames, givenNames } from './lexicon/first-names.ts'
import { gazetteer, PLACE_HEADS } from './lexicon/gazetteer.ts'
import {
  COMPANY_TAILS,
  INSTITUTIONS,
  LEADING_HEADS,
  OFFICE_HOLDERS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
} from './lexicon/organisation-heads.ts'
import { ROLE_ENDING, roleNouns } from './lexicon/role-nouns.ts'
import {
  CALENDAR_WORDS,
  SENTENCE_STARTERS,
  SHORT_CALENDAR_WORDS,
  SOFT_STARTERS,
} from './lexicon/sentence-starters.ts'
import { HONORIFICS, PARTICLES, RANKS, TITLE_MODIFIERS } from './lexicon/titles.ts'
import { bare, folded, isParticle, type Word } from './name-words.ts'
import { languageOf, stopWordsOf } from './words.ts'

/** A sentence of the article with its words; `paragraph` counts from 0 in reading order. */
export type Line = {
  readonly id: SentenceId
  readonly paragraph: number
  readonly kind: ParagraphKind
  readonly text: string
  readonly words: readonly Word[]
  /** Words that stand inside the title of a work, in quotation marks or italics. */
  readonly inWork: ReadonlySet<number>
}

/** A capitalised run that may be a name: words `from` up to `to` of a line, and where its title begins (`from` without one). */
export type Candidate = {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly titleFrom: number
  /** True where any word would have a capital. */
  readonly initial: boolean
  /** True where the run stands inside a title ("US Special Envoy …"), so that it names nothing by itself. */
  readonly inTitle: boolean
}

const NONE: ReadonlySet<string> = new Set()

/** Words of the longest name, title included: what runs on longer names nothing, and each part of a name costs a look-up. */
const LONGEST_RUN = 20

type Run = { readonly from: number; readonly to: number; readonly initial: boolean }

/** Every candidate for a name, in reading order. */
export function candidatesOf(lines: readonly Line[], lang: string): readonly Candidate[] {
  const starters = languageOf(lang) === 'en' ? NONE : stopWordsOf(lang)
  const raw = lines.map(line => (isShouted(line) ? [] : runsOf(line.words, lang)))
  const seen = new Set<string>()
  const alone = new Set<string>()
  raw.forEach((runs, index) => {
    const { words } = lines[index]!
    for (const run of runs) {
      const text = textOf(words, run.from, run.to)
      if (!run.initial) seen.add(text)
      if (words[run.from - 1]?.lower !== 'and') alone.add(text)
    }
  })
  return raw.flatMap((runs, index) => {
    const words = lines[index]!.words
    const trimmed = runs.flatMap(run => trim(words, run, seen, starters))
    return joined(words, trimmed, alone).flatMap(run => split(words, run, index))
  })
}

/** The words from `from` up to `to` as printed, with single spaces and plain apostrophes. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const word = words[at]!
    const gap = at > from && words[at - 1]!.end < word.start ? ' ' : ''
    text += gap + word.text
    if (word.possessive && at < to - 1) text += word.text.endsWith('s') ? "'" : "'s"
  }
  return text.replaceAll('’', "'")
}

/** Lines in capitals (datelines, shouted headings) say nothing by theirs. */
function isShouted(line: Line): boolean {
  if (line.kind === 'caption') return true
  let words = 0
  let shouted = 0
  for (const word of line.words) {
    if (word.kind !== 'word' || word.text.length < 3) continue
    words++
    if (word.text === word.text.toUpperCase()) shouted++
  }
  return words > 2 && shouted > words * 0.7
}

const OPENERS = new Set(['“', '"', '‘', "'", '«', '„', '(', '[', ':', '—', '–', '-', '•', '*', '¿', '¡', '…'])

/** Lower-case particles that open a surname printed alone ("van der Meulen estimated"). */
const LEADING_PARTICLES = new Set(
  'van von der den ole ap bin ibn bint dos das della ter de di da du zu'.split(' '),
)

const ORDINAL = /^\d+(?:st|nd|rd|th)$/

/** Particles of a few surnames that are "and" elsewhere: "Francia e Italia". */
const AND = new Set(['y', 'e', 'i'])

function runsOf(words: readonly Word[], lang: string): Run[] {
  const isAbroad = languageOf(lang) !== 'en'
  const runs: Run[] = []
  let at = 0
  while (at < words.length) {
    if (!opensRun(words, at)) {
      at++
      continue
    }
    let from = at
    const floor = runs.at(-1)?.to ?? 0
    // "De Lyon" is no surname in a language whose preposition it is.
    while (
      !isAbroad &&
      from > floor &&
      words[from - 1]!.kind === 'word' &&
      LEADING_PARTICLES.has(words[from - 1]!.text)
    )
      from--
    let to = at + 1
    for (let next = extension(words, to); next > to; next = extension(words, to)) {
      if (isAbroad && AND.has(words[to]!.text)) break
      to = next
    }
    // "The 9th U.S. Circuit Court"
    if (from > floor && ORDINAL.test(words[from - 1]!.text) && isOrganisation(words, from, to)) from--
    const previous = words[from - 1]
    const initial =
      from === at && (previous === undefined || (previous.kind === 'mark' && isOpening(words, at)))
    if (to - from <= LONGEST_RUN) runs.push({ from, to, initial })
    at = to
  }
  return runs
}

function isOpening(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]!
  if (!OPENERS.has(previous.text) && !/[.!?]/.test(previous.text)) return false
  if (previous.text === '(' || previous.text === '[') return false
  if (previous.text === '-' || previous.text === '–' || previous.text === '—') return at < 4
  return true
}

function opensRun(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.kind !== 'word' || !word.capital || word.text === 'I' || /^I[’']/.test(word.text)) return false
  if (SHORT_CALENDAR_WORDS.has(bare(word.lower)))
    return !word.text.endsWith('.') && words[at + 1]?.kind !== 'number' && words[at - 1]?.kind !== 'number'
  return !CALENDAR_WORDS.has(bare(word.lower)) || isMonthName(words, at)
}

/** "Theresa May", "April Jones": a month's word beside a given name or a surname is a name. */
function isMonthName(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (!/^(?:may|april|june|august)$/.test(word.lower)) return false
  const next = words[at + 1]
  if (word.lower !== 'may' && next?.kind === 'word' && next.capital && !CALENDAR_WORDS.has(next.lower))
    return givenNames().has(word.lower) && /^\p{Lu}\p{Ll}/u.test(next.text)
  const previous = words[at - 1]
  return word.lower === 'may' && previous?.capital === true && givenNames().has(folded(previous.text))
}

/** Where the run that ends before `to` goes on to, or `to` where it ends. */
function extension(words: readonly Word[], to: number): number {
  const last = words[to - 1]!
  const next = words[to]
  if (!next) return to
  if (last.possessive) {
    const holder = OFFICE_HOLDERS.has(bare(last.text)) || /^St\.?$/u.test(words[to - 2]?.text ?? '')
    return holder && opensRun(words, to) ? to + 1 : to
  }
  if (next.kind === 'number') return last.text === 'Local' ? to + 1 : to
  if (opensRun(words, to)) return to + 1
  if (next.text === '&' && words[to + 1] && opensRun(words, to + 1)) return to + 2
  let after = to
  while (after < to + 3 && words[after] && isParticle(words[after]!)) after++
  return after > to && words[after] && opensRun(words, after) && after + 1 <= words.length ? after + 1 : to
}

function trim(
  words: readonly Word[],
  run: Run,
  seen: ReadonlySet<string>,
  starters: ReadonlySet<string>,
): Run[] {
  let { from } = run
  let initial = run.initial
  while (initial && from < run.to) {
    if (isKnownStart(words, from, run.to)) break
    const word = words[from]!
    const size = run.to - from
    const lower = bare(word.lower)
    if (size > 1 && TITLE_MODIFIERS.has(word.text) && isTitleNoun(words[from + 1]!)) break
    if (SENTENCE_STARTERS.has(lower) || starters.has(lower)) {
      from++
      initial = false
      while (from < run.to && isParticle(words[from]!)) from++
      continue
    }
    if (!isCommon(lower)) break
    const rest = textOf(words, from + 1, run.to)
    if (size === 1) {
      if (isTitleWord(word) || seen.has(word.text.replaceAll('’', "'"))) break
      if (leadsName(words, from)) break
      return []
    }
    if (isTitleWord(word) || isOrganisation(words, from, run.to)) break
    if (seen.has(textOf(words, from, run.to))) break
    if (
      seen.has(rest) ||
      isKnownStart(words, from + 1, run.to) ||
      givenNames().has(folded(words[from + 1]!.text))
    ) {
      from++
      initial = false
      continue
    }
    break
  }
  return from < run.to ? [{ from, to: run.to, initial }] : []
}

/** "Friends of Hallam Library", "Unite, the union": a common word that what follows makes a name. */
function leadsName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  const further = words[at + 2]
  if (next?.text === 'of') return further?.capital === true && ORGANISATION_HEADS.has(words[at]!.text)
  if (next?.text !== ',' || !/^(?:the|a|an)$/.test(further?.lower ?? '')) return false
  for (let noun = at + 3; noun < at + 7; noun++) {
    const word = words[noun]
    if (word?.kind !== 'word') return false
    if (ORGANISATION_NOUNS.has(word.lower)) return true
  }
  return false
}

function isKnownStart(words: readonly Word[], from: number, to: number): boolean {
  for (let end = Math.min(to, from + 4); end > from; end--) {
    const text = textOf(words, from, end)
    if (gazetteer().has(text) || INSTITUTIONS.has(text)) return true
  }
  return false
}

function isCommon(lower: string): boolean {
  if (SOFT_STARTERS.has(lower) || /(?:ing|ly|ed|ness|ment|tion|tions|ments|ous|ism)$/.test(lower)) return true
  const common = commonWords()
  return (
    common.has(lower) ||
    (lower.endsWith('s') &&
      (common.has(lower.slice(0, -1)) ||
        common.has(lower.slice(0, -2)) ||
        common.has(`${lower.slice(0, -3)}y`) ||
        roleNouns().has(lower.slice(0, -1))))
  )
}

function isTitleWord(word: Word): boolean {
  const text = bare(word.text)
  return (
    TITLE_MODIFIERS.has(text) || HONORIFICS.has(text) || RANKS.has(text) || roleNouns().has(bare(word.lower))
  )
}

/** True where the run's last word, or the word before its "of" or "for", is the head of an organisation's name. */
export function isOrganisation(words: readonly Word[], from: number, to: number): boolean {
  const last = bare(words[to - 1]!.text)
  if (ORGANISATION_HEADS.has(last) || COMPANY_TAILS.has(last)) return true
  for (let at = from + 1; at < to; at++)
    if (/^(?:of|for|on)$/.test(words[at]!.text)) return ORGANISATION_HEADS.has(bare(words[at - 1]!.text))
  return to - from > 1 && LEADING_HEADS.has(bare(words[from]!.text))
}

/** Heads that are as often a field of work ("Ministry of New and Renewable Energy"). */
const FIELDS = new Set(
  'Energy Water Power Research Resources Services Service Finance Technology Security Insurance Investments Labour Labor Media Works Police Exchange Programme Program Project Farms Foods Communities Community'.split(
    ' ',
  ),
)

function joined(words: readonly Word[], runs: readonly Run[], alone: ReadonlySet<string>): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const before = result.at(-1)
    if (before && joins(words, before, run, alone)) result[result.length - 1] = { ...before, to: run.to }
    else result.push(run)
  }
  return result
}

function joins(words: readonly Word[], left: Run, right: Run, alone: ReadonlySet<string>): boolean {
  const gap = right.from - left.to
  if (right.to - left.from > LONGEST_RUN) return false
  if (gap < 1 || gap > 2 || words[left.to - 1]!.possessive) return false
  const link = words[left.to]!.text
  if (gap === 2 && (words[left.to + 1]!.text !== 'the' || link === 'and')) return false
  const last = bare(words[left.to - 1]!.text)
  if (link === 'of') {
    if (isOffice(words, left)) return gap === 1 && isOfficeDomain(words, left, right)
    return (
      ORGANISATION_HEADS.has(last) ||
      PLACE_HEADS.has(last) ||
      /^(?:Republic|Kingdom|State|City|Isle|Sea|Bank)$/.test(last)
    )
  }
  if (link === 'for' || link === 'on')
    return isOrganisation(words, left.from, left.to) && !isOffice(words, left)
  if (link === 'and') return joinsByAnd(words, left, right, alone)
  return false
}

function joinsByAnd(words: readonly Word[], left: Run, right: Run, alone: ReadonlySet<string>): boolean {
  const rightText = textOf(words, right.from, right.to)
  if (gazetteer().has(`${textOf(words, left.from, left.to)} and ${rightText}`)) return true
  if (alone.has(rightText) && !FIELDS.has(rightText)) return false
  if (gazetteer().has(rightText) || INSTITUTIONS.has(rightText)) return false
  if (givenNames().has(folded(words[right.from]!.text))) return false
  let link = left.to - 1
  while (link > left.from && !/^(?:of|for|on)$/.test(words[link]!.text)) link--
  const lastRight = bare(words[right.to - 1]!.text)
  if (link > left.from && isOrganisation(words, left.from, left.to)) {
    if (isKnownStart(words, link + 1, left.to) || isKnownStart(words, right.from, right.to)) return false
    return !ORGANISATION_HEADS.has(lastRight) || FIELDS.has(lastRight)
  }
  const determined =
    left.initial || /^(?:the)$/i.test(words[left.from - 1]?.text ?? '') || words[left.from - 1]?.possessive
  return (
    determined === true &&
    right.to - right.from > 1 &&
    ORGANISATION_HEADS.has(lastRight) &&
    !isOrganisation(words, left.from, left.to) &&
    !givenNames().has(folded(words[left.from]!.text)) &&
    !INSTITUTIONS.has(textOf(words, left.from, left.to)) &&
    !gazetteer().has(textOf(words, left.from, left.to))
  )
}

/** A run that ends in the noun of an office is a title, even where the noun is also a head ("Secretary General"). */
function isOffice(words: readonly Word[], run: Run): boolean {
  const last = words[run.to - 1]!
  if (bare(last.text) === 'General')
    return (
      run.to - run.from > 1 &&
      /^(?:Secretary|Attorney|Director|Consul|Governor|Solicitor|Inspector)$/.test(words[run.to - 2]!.text)
    )
  return isTitleNoun(last)
}

const DOMAINS = new Set(
  'State Staff Defense Defence Health Education Treasury Justice Commerce Energy Labor Labour Transportation Transport Agriculture War Interior Finance Exchequer Police Operations Homeland Parliament Delegation Mission Foreign'.split(
    ' ',
  ),
)

function isOfficeDomain(words: readonly Word[], _left: Run, right: Run): boolean {
  return DOMAINS.has(words[right.from]!.text) && right.to - right.from > 2
}

/** Offices that are surnames or given names as well, and are titles all the same before a name. */
const SURE_TITLES = new Set(
  'king queen prince princess judge dean bishop pope marshal duke major general chief president justice'.split(
    ' ',
  ),
)

function isTitleNoun(word: Word): boolean {
  const text = bare(word.text)
  if (HONORIFICS.has(text) || RANKS.has(text)) return true
  const lower = bare(word.lower)
  if (SURE_TITLES.has(lower) || ROLE_ENDING.test(lower)) return true
  return roleNouns().has(lower) && !givenNames().has(lower) && !commonSurnames().has(lower)
}

/** Cuts a run into its title, what the title holds, and the name; and a list of places without commas into places. */
function split(words: readonly Word[], run: Run, line: number): Candidate[] {
  const { from, to } = run
  if (gazetteer().has(textOf(words, from, to)) || INSTITUTIONS.has(textOf(words, from, to)))
    return [{ line, from, to, titleFrom: from, initial: run.initial, inTitle: false }]
  const nameFrom = endOfTitle(words, from, to)
  if (nameFrom > from) {
    const before = withinTitle(words, from, nameFrom, line, run.initial)
    if (nameFrom === to) return before
    return [...before, { line, from: nameFrom, to, titleFrom: from, initial: false, inTitle: false }]
  }
  return pieces(words, from, to).map((piece, index) => ({
    line,
    ...piece,
    titleFrom: piece.from,
    initial: run.initial && index === 0,
    inTitle: false,
  }))
}

/** The index after the last word of a title that opens the run; `from` where none does. */
function endOfTitle(words: readonly Word[], from: number, to: number): number {
  let end = from
  for (let at = from; at < to; at++) {
    if (/^(?:for|on|&)$/.test(words[at]!.text) || words[at]!.text === 'and') break
    if (!isTitleNoun(words[at]!)) continue
    // "Northmere General" is a hospital, "Secretary General" an office.
    if (
      at > from &&
      at === to - 1 &&
      words[at]!.text === 'General' &&
      !isOffice(words, { from, to, initial: false })
    )
      continue
    // "Duke Energy", "Chief Energy": a head at the end makes the run an organisation.
    end = at + 1
    if (words[at + 1]?.text === 'of') {
      let after = at + 2
      while (
        after < to &&
        (DOMAINS.has(words[after]!.text) ||
          words[after]!.text === 'Affairs' ||
          words[after]!.text === 'Security')
      )
        after++
      if (after > at + 2) end = after
    }
  }
  if (end === from) return from
  // "Naomi Alderman": an office after a given name is a surname.
  if (end === to && end - from === 2 && givenNames().has(folded(words[from]!.text))) return from
  while (end < to && TITLE_MODIFIERS.has(bare(words[end]!.text)) && isTitleNoun(words[end]!)) end++
  if (end < to && isOrganisation(words, end - 1, to) && !isPlainHonorific(words[end - 1]!)) return from
  if (end === to && end - from > 1 && isPlainHonorific(words[from]!)) return from + 1
  return end
}

function isPlainHonorific(word: Word): boolean {
  return HONORIFICS.has(bare(word.text)) || RANKS.has(bare(word.text))
}

/** Names that stand inside a title: "Federal Reserve" in "Federal Reserve Chair Jerome Powell". */
function withinTitle(
  words: readonly Word[],
  from: number,
  to: number,
  line: number,
  initial: boolean,
): Candidate[] {
  let end = from
  while (end < to && !isTitleWord(words[end]!) && !demonyms().has(words[end]!.text)) end++
  for (let long = Math.min(to, from + 4); long > end; long--)
    if (INSTITUTIONS.has(textOf(words, from, long)) || gazetteer().has(textOf(words, from, long))) end = long
  if (end === from) return []
  return [{ line, from, to: end, titleFrom: from, initial, inTitle: true }]
}

function pieces(words: readonly Word[], from: number, to: number): { from: number; to: number }[] {
  if (to - from < 2) return [{ from, to }]
  const places: { from: number; to: number }[] = []
  let at = from
  while (at < to) {
    const end = placeEnd(words, at, to)
    if (end === at) break
    places.push({ from: at, to: end })
    at = end
  }
  if (at === to) return places
  return [{ from: skipDemonym(words, from, to), to }]
}

function placeEnd(words: readonly Word[], from: number, to: number): number {
  for (let end = Math.min(to, from + 4); end > from; end--)
    if (gazetteer().has(textOf(words, from, end))) return end
  return from
}

/** "Russian Pavel Orlinsky" is Pavel Orlinsky; "European Union" and "Swiss Takeover Board" keep their first word. */
function skipDemonym(words: readonly Word[], from: number, to: number): number {
  const second = to - from > 2 && demonyms().has(textOf(words, from, from + 2)) ? 2 : 1
  if (!demonyms().has(textOf(words, from, from + second)) || isOrganisation(words, from, to)) return from
  const next = words[from + second]!
  return givenNames().has(folded(bare(next.text))) ||
    PARTICLES.has(next.lower) ||
    gazetteer().has(textOf(words, from + second, to))
    ? from + second
    : from
}
