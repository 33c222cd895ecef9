import { commonWords } from './lexicon/common-words.ts'
import { gazetteer, metonyms, PLACE_TAILS } from './lexicon/gazetteer.ts'
import { INSTITUTIONS, LEADING_HEADS, LOWER_HEADS } from './lexicon/organisation-heads.ts'
import { peopleWordsOf } from './lexicon/people-words.ts'
import { PLACE_MODIFIERS } from './lexicon/sentence-starters.ts'
import { PARTICLES } from './lexicon/titles.ts'
import { type Candidate, type Line, textOf } from './name-runs.ts'
import {
  type Ballot,
  countVotes,
  formalPlace,
  isAttributive,
  type NameKind,
  type Votes,
  voteByContext,
  voteByForm,
} from './name-votes.ts'
import { voteByContextAbroad } from './name-votes-abroad.ts'
import { bare, isParticle } from './name-words.ts'
import { languageOf } from './words.ts'

/** One place where a name is printed: words `from` up to `to` of line `line`; its title begins at `titleFrom`. */
export type Mention = {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly titleFrom: number
  /** True where the name only qualifies the noun after it or stands in a title ("US guarantees"). */
  readonly attributive: boolean
  readonly inTitle: boolean
}

/** A person, organisation or place under its fullest printed name, with every mention in reading order. */
export type Entity = {
  readonly kind: Exclude<NameKind, 'other'>
  readonly name: string
  readonly mentions: readonly Mention[]
}

type Form = {
  readonly text: string
  readonly parts: readonly string[]
  readonly candidates: Candidate[]
  readonly ballot: Ballot
  votes: Votes
  kind: NameKind | null
}

/** A growing entity; its name is the longest of its forms. */
type Draft = {
  readonly kind: Entity['kind']
  name: string
  readonly forms: Set<string>
  readonly mentions: Mention[]
}

/** Weighs the votes for each form, joins short forms to full ones, and keeps what is a person, an organisation or a place. */
export function linkNames(
  lines: readonly Line[],
  candidates: readonly Candidate[],
  { lang, title }: { readonly lang: string; readonly title: string },
): readonly Entity[] {
  const forms = formsOf(lines, candidates, lang)
  for (const form of forms.values()) form.kind = judge(form)
  judgeBySurname(forms)
  if (languageOf(lang) === 'en') judgeByDefiniteNoun(lines, candidates, forms, title)
  const people = draftPeople(forms)
  const organisations = draftOrganisations(lines, forms)
  const places = draftPlaces(forms)
  const drafts = assign(lines, candidates, forms, people, organisations, places)
  return drafts
    .filter(draft => draft.mentions.length > 0 && isMeant(lines, draft))
    .map(({ kind, name, mentions }) => ({ kind, name, mentions: mentions.sort(inOrder) }))
    .sort((a, b) => inOrder(a.mentions[0]!, b.mentions[0]!))
}

function inOrder(a: Mention, b: Mention): number {
  return a.line - b.line || a.from - b.from
}

function formsOf(lines: readonly Line[], candidates: readonly Candidate[], lang: string): Map<string, Form> {
  const english = languageOf(lang) === 'en'
  const abroad = peopleWordsOf(lang)
  const forms = new Map<string, Form>()
  for (const candidate of candidates) {
    const line = lines[candidate.line]!
    const { words } = line
    const text = textOf(words, candidate.from, candidate.to)
    let form = forms.get(text)
    if (!form) {
      const ballot: Ballot = new Map()
      voteByForm(words, candidate.from, candidate.to, ballot)
      form = {
        text,
        parts: words.slice(candidate.from, candidate.to).map(word => word.text.replaceAll('’', "'")),
        candidates: [],
        ballot,
        votes: countVotes(ballot),
        kind: null,
      }
      forms.set(text, form)
    }
    form.candidates.push(candidate)
    if (isInWork(line, candidate)) form.ballot.set('work', { kind: 'other', weight: 4 })
    // Where the words around a name cannot be read, a form must speak for itself.
    else if (english) voteByContext(line, candidate, form.ballot)
    else if (abroad) voteByContextAbroad(line, candidate, form.ballot, abroad)
  }
  for (const form of forms.values()) {
    // "Nicolson said" speaks for "Catriona Nicolson".
    const short = form.parts.length > 1 ? forms.get(form.parts.at(-1)!) : undefined
    if (short && hasAny(short.ballot, ['says', 'said', 'title']))
      form.ballot.set('short form', { kind: 'person', weight: 2.5 })
  }
  for (const form of forms.values()) form.votes = countVotes(form.ballot)
  return forms
}

/** True for what is printed in italics or stands in the quoted title of a work. */
function isInWork(line: Line, candidate: Candidate): boolean {
  return line.inWork.has(candidate.from)
}

const THRESHOLDS: Readonly<Record<Exclude<NameKind, 'other'>, number>> = {
  person: 3,
  organisation: 2.5,
  place: 2,
}

function judge(form: Form): NameKind | null {
  const { votes, ballot } = form
  let person = votes.person
  if (
    form.parts.length > 1 &&
    form.parts.length < 5 &&
    votes.organisation + votes.place + votes.other === 0 &&
    person > 0
  )
    person += 1
  // A bare word that somebody "said" may as well be a firm; it needs a title, an age or kin.
  if (
    form.parts.length === 1 &&
    !hasAny(ballot, ['title', 'kin', 'age', 'apposition', 'well known', 'who', 'role noun'])
  )
    person = Math.min(person, 1)
  const kinds: [NameKind, number][] = [
    ['person', person],
    ['organisation', votes.organisation],
    ['place', votes.place],
    ['other', votes.other],
  ]
  const [kind, weight] = kinds.reduce((best, next) => (next[1] > best[1] ? next : best))
  if (kind === 'other') return 'other'
  return weight >= THRESHOLDS[kind] ? kind : null
}

function hasAny(ballot: Ballot, reasons: readonly string[]): boolean {
  return reasons.some(reason => ballot.has(reason))
}

/** "Bethan Morrow" beside "Aled Morrow": two words that no vote decided are a person where the last is a known surname. */
function judgeBySurname(forms: ReadonlyMap<string, Form>): void {
  const surnames = new Set(
    [...forms.values()]
      .filter(form => form.kind === 'person' && form.parts.length > 1)
      .map(form => form.parts.at(-1)!),
  )
  for (const form of forms.values()) {
    const { person, organisation, place, other } = form.votes
    if (form.kind !== null || form.parts.length !== 2 || organisation + place + other > 0) continue
    const [first, last] = [form.parts[0]!, form.parts[1]!]
    if (!surnames.has(last) || !/^\p{Lu}\p{Ll}+$/u.test(first)) continue
    const isName = !PLACE_MODIFIERS.has(first) && !commonWords().has(first.toLowerCase())
    if (isName || person > 0) form.kind = 'person'
  }
}

const DEFINITE_PLACE = /^(?:city|town|village|island|borough|county)$/

/**
 * "Vallmere lost …, the city’s water company said": where the opening says "the city" before it has named a place, the one
 * name of the headline that opens a sentence there and that no vote decided is the city.
 */
function judgeByDefiniteNoun(
  lines: readonly Line[],
  candidates: readonly Candidate[],
  forms: ReadonlyMap<string, Form>,
  title: string,
): void {
  const at = lines.findIndex(line => line.kind === 'text' && definitePlace(line) !== null)
  if (at < 0 || lines[at]!.paragraph > lines[0]!.paragraph + 2) return
  const noun = definitePlace(lines[at]!)!
  const before = candidates.filter(({ line, to }) => line < at || (line === at && to <= noun))
  const named = (candidate: Candidate): Form =>
    forms.get(textOf(lines[candidate.line]!.words, candidate.from, candidate.to))!
  if (before.some(candidate => named(candidate).kind === 'place')) return
  const open = new Set(
    before
      .filter(candidate => candidate.from === 0 && candidate.titleFrom === 0)
      .map(named)
      .filter(({ kind, votes, text }) => kind === null && votes.organisation === 0 && title.includes(text)),
  )
  const [only] = open
  if (open.size === 1 && only!.votes.person <= 1) only!.kind = 'place'
}

/** Where a line says "the city", but not "the city of …"; null where it does not. */
function definitePlace({ words }: Line): number | null {
  const at = words.findIndex(
    ({ lower }, index) =>
      lower === 'the' &&
      DEFINITE_PLACE.test(words[index + 1]?.lower ?? '') &&
      !/^(?:of|council|hall)$/.test(words[index + 2]?.lower ?? ''),
  )
  return at < 0 ? null : at
}

type Index = Map<string, Draft[]>

function register(index: Index, key: string, draft: Draft): void {
  const list = index.get(key)
  if (!list) index.set(key, [draft])
  else if (!list.includes(draft)) list.push(draft)
}

type People = {
  readonly drafts: readonly Draft[]
  readonly full: Map<string, Draft>
  readonly short: Index
  readonly given: Index
}

function draftPeople(forms: ReadonlyMap<string, Form>): People {
  const drafts: Draft[] = []
  const full = new Map<string, Draft>()
  const short: Index = new Map()
  const given: Index = new Map()
  const ends = new Map<string, Draft>()
  const add = (form: Form): void => {
    const key = `${form.parts[0]}|${form.parts.at(-1)}`
    let draft = ends.get(key)
    if (!draft) {
      draft = { kind: 'person', name: form.text, forms: new Set(), mentions: [] }
      drafts.push(draft)
      ends.set(key, draft)
    }
    if (form.text.length > draft.name.length) draft.name = form.text
    draft.forms.add(form.text)
    full.set(form.text, draft)
    for (let at = 1; at < form.parts.length; at++) {
      register(short, form.parts.slice(at).join(' '), draft)
      if (/^\p{Lu}[^.]/u.test(form.parts[at]!)) register(short, form.parts[at]!, draft)
      // "Dos Santos told", "Van der Meulen said": a particle takes a capital at the head of a bare surname.
      if (/^\p{Ll}/u.test(form.parts[at]!)) {
        const surname = form.parts.slice(at).join(' ')
        register(short, surname[0]!.toUpperCase() + surname.slice(1), draft)
      }
    }
    if (form.parts.length > 1) register(given, form.parts[0]!, draft)
  }
  const isPerson = (form: Form): boolean => form.kind === 'person'
  const all = [...forms.values()].filter(isPerson)
  for (const form of all) if (form.parts.length > 1 && !PARTICLES.has(form.parts[0]!.toLowerCase())) add(form)
  for (const form of all)
    if (!full.has(form.text) && !short.has(form.text) && !given.has(form.text)) add(form)
  return { drafts, full, short, given }
}

type Organisations = { readonly drafts: Draft[]; readonly full: Map<string, Draft>; readonly heads: Index }

function draftOrganisations(lines: readonly Line[], forms: ReadonlyMap<string, Form>): Organisations {
  const drafts: Draft[] = []
  const full = new Map<string, Draft>()
  const heads: Index = new Map()
  const prefixes: Index = new Map()
  const initials = new Map<string, Draft>()
  const tails = new Map<string, Draft>()
  const endings: Index = new Map()
  const all = [...forms.values()].filter(form => form.kind === 'organisation')
  const add = (form: Form): void => {
    const draft: Draft = { kind: 'organisation', name: form.text, forms: new Set([form.text]), mentions: [] }
    drafts.push(draft)
    full.set(form.text, draft)
    const content = form.parts.filter(part => !/^(?:of|and|for|the|on|&|de|la|del|des)$/.test(part))
    const acronym = content.map(part => part[0]).join('')
    if (content.length > 1) initials.set(acronym.toUpperCase(), draft)
    const end = form.parts.findIndex(part => /^(?:of|for|on)$/.test(part))
    const head = form.parts[(end < 0 ? form.parts.length : end) - 1]!
    if (form.parts.length > 1) register(heads, head, draft)
    if (form.parts.length > 2 && LEADING_HEADS.has(form.parts[0]!))
      tails.set(form.parts.slice(1).join(' '), draft)
    for (let size = 1; size < form.parts.length; size++) {
      register(prefixes, form.parts.slice(0, size).join(' '), draft)
      register(endings, form.parts.slice(size).join(' '), draft)
    }
  }
  const byLength = all.filter(form => form.parts.length > 1).sort((a, b) => b.parts.length - a.parts.length)
  for (const form of byLength) {
    // "Serra Azul" after "Mineração Serra Azul", "the Town Trust" after "the Port Sallow Town Trust"
    const whole = tails.get(form.text) ?? wholeOf(form, full, endings)
    if (whole) {
      full.set(form.text, whole)
      whole.forms.add(form.text)
    } else add(form)
  }
  for (const form of all) {
    if (form.parts.length > 1 || full.has(form.text)) continue
    const target = initials.get(form.text) ?? prefixes.get(form.text)?.[0]
    if (target && !INSTITUTIONS.has(form.text)) {
      target.forms.add(form.text)
      full.set(form.text, target)
    } else if (initials.has(form.text)) full.set(form.text, initials.get(form.text)!)
    else if (!heads.has(form.text) || INSTITUTIONS.has(form.text)) add(form)
  }
  joinBracketed(lines, forms, full)
  // What no vote decided may still be the short form of an organisation ("Brennvik" of "Brennvik Papir").
  for (const form of forms.values()) {
    if (form.kind !== null && form.kind !== 'person') continue
    if (form.parts.length > 2 || full.has(form.text) || gazetteer().has(form.text)) continue
    const target = prefixes.get(form.text)
    if (target?.length === 1) full.set(form.text, target[0]!)
  }
  return { drafts, full, heads }
}

/** The one longer name that ends in a form, or the name that differs from it by a plural alone. */
function wholeOf(form: Form, full: ReadonlyMap<string, Draft>, endings: Index): Draft | undefined {
  if (INSTITUTIONS.has(form.text)) return undefined
  const plural = full.get(`${form.text}s`) ?? full.get(form.text.replace(/s$/, ''))
  if (plural) return plural
  const longer = endings.get(form.text)
  return longer?.length === 1 && !/ (?:of|for|and|&) /.test(longer[0]!.name) ? longer[0] : undefined
}

/** "European Central Bank (ECB)": what stands in brackets right behind is another name for it. */
function joinBracketed(
  lines: readonly Line[],
  forms: ReadonlyMap<string, Form>,
  full: Map<string, Draft>,
): void {
  for (const form of forms.values()) {
    const draft = full.get(form.text)
    if (!draft || form.parts.length < 2) continue
    for (const { line, to } of form.candidates) {
      const { words } = lines[line]!
      const inside = words[to + 1]
      if (
        words[to]?.text !== '(' ||
        words[to + 2]?.text !== ')' ||
        !inside ||
        !/^\p{Lu}[\p{L}\p{N}]+$/u.test(inside.text)
      )
        continue
      full.set(inside.text, draft)
      draft.forms.add(inside.text)
    }
  }
}

function draftPlaces(forms: ReadonlyMap<string, Form>): Map<string, Draft> {
  const full = new Map<string, Draft>()
  const byName = new Map<string, Draft>()
  const all = [...forms.values()].filter(form => form.kind === 'place')
  const beginnings = new Map<string, Form>()
  for (const form of all)
    for (let size = 1; size < form.parts.length; size++) {
      if (PLACE_TAILS.has(form.parts[size]!)) break
      beginnings.set(form.parts.slice(0, size).join(' '), form)
    }
  for (const form of all) {
    const core = coreOf(form)
    const longer = gazetteer().has(core) ? undefined : beginnings.get(core)
    const formal = formalPlace(longer?.text ?? core)
    let draft = byName.get(formal)
    if (!draft) {
      draft = { kind: 'place', name: longer?.text ?? core, forms: new Set(), mentions: [] }
      byName.set(formal, draft)
    }
    if (core === formal) draft.name = formal
    draft.forms.add(form.text)
    full.set(form.text, draft)
  }
  return full
}

/** "Central London" is London, but "South Africa" and "Northern Territory" are themselves. */
function coreOf(form: Form): string {
  if (gazetteer().has(form.text) || form.parts.length < 2) return form.text
  const rest = form.parts.slice(1).join(' ')
  return PLACE_MODIFIERS.has(form.parts[0]!) && gazetteer().has(rest) ? rest : form.text
}

function assign(
  lines: readonly Line[],
  candidates: readonly Candidate[],
  forms: ReadonlyMap<string, Form>,
  people: People,
  organisations: Organisations,
  places: ReadonlyMap<string, Draft>,
): readonly Draft[] {
  const administrations = new Map<string, Draft>()
  const lastHead = new Map<string, Draft>()
  const lastPerson = new Map<string, Draft>()
  for (const candidate of candidates) {
    const line = lines[candidate.line]!
    if (isInWork(line, candidate)) continue
    const text = textOf(line.words, candidate.from, candidate.to)
    const form = forms.get(text)!
    const mention = mentionOf(line, candidate)
    const next = line.words[candidate.to]
    if (
      next &&
      LOWER_HEADS.has(next.lower) &&
      !next.capital &&
      form.parts.length < 4 &&
      form.kind !== 'place'
    ) {
      const name = `${text} ${next.text}`
      let draft = administrations.get(name)
      if (!draft) {
        draft = { kind: 'organisation', name, forms: new Set([name]), mentions: [] }
        administrations.set(name, draft)
      }
      draft.mentions.push({ ...mention, to: candidate.to + 1 })
      continue
    }
    // "NHS 111" is a number to ring, not the body.
    if (form.parts.length === 1 && next?.kind === 'number' && form.kind === 'organisation') continue
    const draft = pick(line, candidate, form, people, organisations, places, lastHead, lastPerson)
    if (!draft) continue
    if (draft.kind === 'person') for (const part of form.parts) lastPerson.set(part, draft)
    if (draft.kind === 'organisation') lastHead.set(bare(form.parts.at(-1)!), draft)
    draft.mentions.push(mention)
  }
  return [
    ...new Set([...people.drafts, ...organisations.drafts, ...places.values(), ...administrations.values()]),
  ]
}

function mentionOf(line: Line, candidate: Candidate): Mention {
  return {
    line: candidate.line,
    from: candidate.from,
    to: candidate.to,
    titleFrom: candidate.titleFrom,
    inTitle: candidate.inTitle,
    attributive: candidate.inTitle || isAttributive(line.words, candidate.to),
  }
}

function pick(
  line: Line,
  candidate: Candidate,
  form: Form,
  people: People,
  organisations: Organisations,
  places: ReadonlyMap<string, Draft>,
  lastHead: ReadonlyMap<string, Draft>,
  lastPerson: ReadonlyMap<string, Draft>,
): Draft | null {
  const { text, parts } = form
  const titled = candidate.titleFrom < candidate.from
  const person = people.full.get(text) ?? choose(people.short.get(text), lastPerson.get(parts.at(-1)!))
  if (person && (titled || form.kind === 'person' || !isElsewhere(form))) return person
  const place = places.get(text)
  if (place) return place
  const organisation = organisations.full.get(text)
  if (organisation) return organisation
  if (person && form.kind !== 'other') return person
  if (form.kind === 'other') return null
  const byGiven = people.given.get(text)
  if (byGiven?.length === 1) return byGiven[0]!
  const afterThe = line.words[candidate.from - 1]?.lower === 'the' || candidate.initial
  const head = parts.length === 1 && afterThe ? organisations.heads.get(text) : undefined
  if (head) return lastHead.get(text) ?? head[0]!
  // A particle that is no part of a known surname ("de" before a place) is left off.
  if (isParticle(line.words[candidate.from]!)) {
    const short = parts.slice(1).join(' ')
    return people.full.get(short) ?? choose(people.short.get(short), undefined)
  }
  return null
}

function isElsewhere(form: Form): boolean {
  return form.kind === 'place' && form.votes.place > form.votes.person + 3
}

function choose(drafts: readonly Draft[] | undefined, last: Draft | undefined): Draft | null {
  if (!drafts) return null
  return (last && drafts.includes(last) ? last : drafts[0]) ?? null
}

const MOTION =
  /^(?:road|train|trains|flight|flights|flew|fly|travel|travelled|traveled|went|return|returned|drive|drove|line|route|journey|trip|moved|move|kilometres|kilometers|km|miles|way|arrived|came|railway|bus|ferry|sailed|walked|visit|visited|visits|leave|left|reach|reached)$/

/** A place counts when one mention is more than an adjective, and a seat of government when one mention locates something. */
function isMeant(lines: readonly Line[], draft: Draft): boolean {
  // "Treasury Secretary": a bare institution inside a title is only part of it.
  if (draft.kind === 'organisation')
    return (
      !INSTITUTIONS.has(draft.name) ||
      draft.name.includes(' ') ||
      !draft.mentions.every(mention => mention.inTitle)
    )
  if (draft.kind === 'person') return true
  const isMetonym =
    metonyms().has(draft.name) && !/^(?:Singapore|Monaco|Luxembourg|Djibouti)$/.test(draft.name)
  const isShort = /^(?:US|U\.S\.|UK|U\.K\.|USA|U\.S\.A\.|UAE|EU)$/
  return draft.mentions.some(mention => {
    const { words } = lines[mention.line]!
    if (isMetonym) return isLocated(lines[mention.line]!, mention)
    if (!mention.attributive) return true
    return !isShort.test(textOf(words, mention.from, mention.to)) && words[mention.to]?.capital !== true
  })
}

function isLocated(line: Line, { from, to }: Mention): boolean {
  const { words } = line
  const before = words[from - 1]?.lower ?? ''
  if (
    /^(?:in|near|outside|at|around|across|through|visit|visits|visited|reach|reached|leave|left|central|downtown)$/.test(
      before,
    )
  )
    return true
  if (/^(?:to|from|for|towards|toward|into)$/.test(before)) {
    const further = words[from - 2]?.lower ?? ''
    return MOTION.test(further) || (before === 'from' && words[to]?.lower === 'to')
  }
  return false
}
