import type { Calendar } from './date-calendar.ts'
import type { Place } from './date-mention.ts'

/** Whether a clause looks back or ahead, null where it does not say. */
export type Tense = 'past' | 'future' | null

/** The tense of the verb that governs a date: the last cue before it in its clause, else the first after it there, else the last before its clause. */
export function tenseAt({ sentence, start, end }: Place, calendar: Calendar): Tense {
  const before = sentence.slice(Math.max(0, start - 240), start)
  const clauseStart = lastIndex(before, calendar.clause)
  return (
    lastCue(before.slice(clauseStart), calendar) ??
    firstCue(beforeClause(sentence.slice(end, end + 160), calendar), calendar) ??
    lastCue(withoutParticiple(before.slice(0, clauseStart), calendar), calendar)
  )
}

/** A text without a clause at its end that opens with its verb: "The inquests, adjourned in 2024, resume" tells of no past. */
function withoutParticiple(text: string, calendar: Calendar): string {
  const start = lastIndex(text, calendar.clause)
  const inserted = /^, (\p{L}+)/u.exec(text.slice(start))
  const cue = inserted && [...inserted[1]!.matchAll(calendar.cues)][0]
  return cue && cue.index === 0 && !cue.groups?.future && !calendar.finite.has(cue[0])
    ? text.slice(0, start)
    : text
}

/** The text up to the next clause. */
function beforeClause(text: string, calendar: Calendar): string {
  for (const match of text.matchAll(calendar.clause)) return text.slice(0, match.index)
  return text
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = 0
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

function lastCue(text: string, calendar: Calendar): Tense {
  let tense: Tense = null
  let led = false
  for (const { groups, 0: word } of text.matchAll(calendar.cues)) {
    // After "will" and its like, "be put off" and "have asked" are no past.
    if (led && !groups?.future && !calendar.finite.has(word)) continue
    led = groups?.modal !== undefined
    tense = groups?.future ? 'future' : 'past'
  }
  return tense
}

function firstCue(text: string, calendar: Calendar): Tense {
  for (const match of text.matchAll(calendar.cues)) return match.groups?.future ? 'future' : 'past'
  return null
}
