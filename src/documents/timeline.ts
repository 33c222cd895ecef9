import { type EventStanding, eventStandings } from '../facts/event-standing.ts'
import type { Statement, TimelineEvent } from '../facts/facts.ts'
import { isWhole } from '../facts/shape.ts'
import { languageOf } from '../facts/words.ts'
import { dateText } from './date-text.ts'
import { ranked } from './priority.ts'
import type { Desk } from './setting.ts'
import type { DocumentKind, EventView, QuoteView, Ranked } from './view.ts'

/** What a document prints beside its timeline, which says none of it again. */
export type Printed = { readonly statements: readonly Statement[]; readonly quotes: readonly QuoteView[] }

/** An event as a line: `order` its place in the facts, `worth` less for what a reader wants sooner. */
type Entry = {
  readonly date: string
  readonly text: string
  readonly cites: TimelineEvent['cites']
  readonly order: number
  readonly worth: number
}

/**
 * Dated events in order of time, a date once, each with its priority in a document: first what the key points and next steps
 * tell, days that the article comes back to, and what lies near to its date; dates that are a guess come after the others of recent years. Left out are what
 * the document prints elsewhere and what is said by the way. The editor's order is kept as it is.
 */
export function timelineOf<K extends DocumentKind>(
  desk: Desk,
  kind: K,
  printed: Printed,
  most = Number.POSITIVE_INFINITY,
): readonly Ranked<EventView>[] {
  const entries = onePerDate(entriesOf(desk, printed))
    .toSorted((a, b) => a.worth - b.worth || a.order - b.order)
    .slice(0, most)
  return ranked(kind, 'timeline', entries)
    .toSorted((a, b) => a.order - b.order)
    .map(({ date, text, cites, priority }) => ({
      date: dateText(date, desk.article.lang),
      text,
      refs: desk.refer(cites),
      priority,
    }))
}

function entriesOf(desk: Desk, printed: Printed): readonly Entry[] {
  const { article, facts } = desk
  const events = facts.timeline
  const standingOf = eventStandings(article)
  const now = article.date ?? events.map(({ date }) => date.slice(0, 10)).at(-1) ?? ''
  const isEdited = events.some((event, i) => event.date < (events[i - 1]?.date ?? ''))
  const telling = new Set([...facts.keyPoints, ...facts.next].flatMap(({ cites }) => cites))
  const said = new Set(printed.statements.flatMap(({ cites }) => cites))
  const quoted = printed.quotes.map(({ text }) => text.split(' … ')[0] ?? text)
  const isSaid = ({ cites }: TimelineEvent) =>
    cites.some(id => said.has(id) || quoted.some(words => desk.sentence(id).includes(words)))
  const saidDays = new Set(events.filter(isSaid).map(({ date }) => date))
  const all = events.map((event, order) => ({ event, order, standing: standingOf(event) }))
  return all.flatMap(({ event, order, standing }) => {
    if (isSaid(event) || standing.aside) return []
    const tells = event.cites.some(id => telling.has(id))
    if (saidDays.has(event.date) && !tells) return []
    const parts = all.filter(other => other.event.cites[0] === event.cites[0])
    const isPart = parts.length > 1 && !parts.every(part => standsAlone(part.event.text, desk))
    const first = parts.reduce((a, b) => (isTold(b, a) ? b : a))
    // A sentence that cannot be cut is told once, by its first date, a day sooner than a year.
    if (isPart && first.event !== event) return []
    const text = isPart || event.text === desk.sentence(event.cites[0]) ? standing.whole : event.text
    const isRepeated =
      event.date.length === DAY &&
      events.some(other => other.date === event.date && other.cites[0] !== event.cites[0])
    const worth =
      Math.log2(1 + daysBetween(event.date, now)) -
      (tells ? 4 : 0) -
      (isRepeated ? 4 : 0) -
      (standing.isLead ? 2 : 0) +
      (standing.guessed ? (tells ? 4 : 9) : 0) +
      (standing.leaning && !tells ? 2 : 0)
    return [
      { date: event.date, text: closed(text), cites: event.cites, order, worth: isEdited ? order : worth },
    ]
  })
}

const DAY = 10

type Told = { readonly event: TimelineEvent; readonly standing: EventStanding }

/** Whether a date tells more of its sentence than another: it is nearer than a year, or comes before. */
function isTold(a: Told, b: Told): boolean {
  const isYear = ({ event }: Told) => event.date.length === YEAR
  return isYear(a) === isYear(b) ? a.standing.at < b.standing.at : isYear(b)
}

const YEAR = 4

/** Whether a part of a sentence is one by itself: it opens like a sentence and hangs on no other part. Known of English alone. */
function standsAlone(part: string, { article }: Desk): boolean {
  return languageOf(article.lang) === 'en' && /^[\p{Lu}\d]/u.test(part) && !HANGING.test(part)
}

const HANGING =
  /^(?:if|when|once|unless|until|till|after|before|although|though|while|because|since|as|that|who|which|where|and|but)\b|\b(?:so|and|but|that)$|, [^,]{1,40}\b(?:says?|said)$/iu

/** A text as a sentence: with a capital, or the sign that its beginning is left out, and a full stop. */
function closed(text: string): string {
  const open = /^\p{Ll}/u.test(text) ? `… ${text}` : text
  return isWhole(open) ? open : `${open.replace(/[,;:\s]+$/u, '')}.`
}

const MOST_A_DATE = 2

/** The entries of a date as one: its first two in order of worth, said in their own order. */
function onePerDate(entries: readonly Entry[]): readonly Entry[] {
  const dates = new Map<string, Entry[]>()
  for (const entry of entries) dates.set(entry.date, [...(dates.get(entry.date) ?? []), entry])
  return [...dates.values()].map(same => {
    const kept = same
      .toSorted((a, b) => a.worth - b.worth || a.order - b.order)
      .slice(0, MOST_A_DATE)
      .toSorted((a, b) => a.order - b.order)
    return {
      date: kept[0]!.date,
      text: [...new Set(kept.map(({ text }) => text))].join(' '),
      cites: kept.flatMap(({ cites }) => cites),
      order: kept[0]!.order,
      worth: Math.min(...kept.map(({ worth }) => worth)),
    }
  })
}

/** Days between the starts of two EDTF dates; a year or month counts from its first day. */
function daysBetween(a: string, b: string): number {
  const day = (edtf: string) => {
    const [year = 0, month = 1, date = 1] = (edtf.split('/')[0] ?? '').split('-').map(Number)
    return Date.UTC(year, Math.min(month, 12) - 1, date) / 86_400_000
  }
  return Math.abs(day(a) - day(b))
}
