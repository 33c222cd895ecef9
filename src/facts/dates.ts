import { type Day, parseDay } from './calendar.ts'
import { type Calendar, calendarOf, type Key } from './date-calendar.ts'
import type { DateMention, Groups, Place } from './date-mention.ts'
import { READERS, readDay } from './date-reading.ts'
import { wordBefore } from './date-resolving.ts'
import { CALENDARS, type DateForm } from './lexicon/calendar.ts'
import { hasLanguage } from './lexicon/language.ts'

export type { DateMention, DatePrecision } from './date-mention.ts'

/** What a date is read against: the publication date in EDTF, if known, and the language of the text. */
export type DateContext = { readonly published: string | null; readonly lang: string }

/**
 * The dates of a sentence in order, none overlapping; of two readings at one place the earlier form of the table wins.
 * None in a language (BCP 47) without a calendar.
 */
export function findDates(sentence: string, context: DateContext): readonly DateMention[] {
  const key = `${context.lang} ${context.published} ${sentence}`
  const before = known.get(key)
  if (before) return before
  const found = dates(sentence, context)
  if (known.size === MOST_KNOWN) known.clear()
  known.set(key, found)
  return found
}

/** The timeline and what is ahead are made of the same sentences: to look for dates is a tenth of all reading. Few, for each holds its article. */
const known = new Map<string, readonly DateMention[]>()
const MOST_KNOWN = 200

function dates(sentence: string, context: DateContext): DateMention[] {
  if (!hasLanguage(CALENDARS, context.lang)) return []
  const calendar = calendarOf(context.lang)
  if (!calendar.hint.test(sentence)) return []
  const published = parseDay(context.published)
  const taken: DateMention[] = []
  const used = new Uint8Array(sentence.length)
  const holds = keyTest(sentence, calendar)
  for (const { form, key, pattern } of calendar.forms) {
    if (!holds(key)) continue
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (used.subarray(start, end).includes(1)) continue
      const place = { sentence, start, end }
      for (const mention of read(form, match, place, published, calendar)) {
        taken.push(mention)
        used.fill(1, mention.start, mention.end)
      }
    }
  }
  return taken.sort((a, b) => a.start - b.start)
}

/** Whether a sentence holds any word of a part; each part is looked for once, and only if a form asks. */
function keyTest(sentence: string, { keys }: Calendar): (key: Key) => boolean {
  const known = new Map<Key, boolean>()
  return key => {
    const answer = known.get(key) ?? keys[key].test(sentence)
    known.set(key, answer)
    return answer
  }
}

function read(
  form: DateForm,
  match: RegExpMatchArray,
  place: Place,
  published: Day | null,
  calendar: Calendar,
): DateMention[] {
  const groups: Groups = match.groups ?? {}
  const { sentence, start, end } = place
  if (form === 'month' && !groups.year && isWord(groups, place, calendar)) return []
  if (form === 'year' && !isYear(place, calendar)) return []
  const apart = form === 'day-range' && isPair(match[0], place, calendar)
  if (apart && groups.day1 && groups.day2) {
    const cut = match[0].indexOf(groups.day2, groups.day1.length)
    const shared = { month: groups.month ?? groups.month1, year: groups.year ?? groups.year1 }
    const first = readDay({ ...shared, day: groups.day1 }, place, published, calendar)
    const second = readDay(
      { month: groups.month ?? groups.month2, year: groups.year ?? groups.year2, day: groups.day2 },
      place,
      published,
      calendar,
    )
    const split = start + cut
    const firstEnd = start + match[0].slice(0, cut).replace(/\s*\S+\s*$/u, '').length
    return [
      ...(first ? [{ ...span(sentence, start, firstEnd), form: 'day' as const, ...first }] : []),
      ...(second ? [{ ...span(sentence, split, end), form: 'day' as const, ...second }] : []),
    ]
  }
  const reading = READERS[form](groups, place, published, calendar)
  return reading ? [{ ...span(sentence, start, end), form, ...reading }] : []
}

const span = (sentence: string, start: number, end: number) => ({
  text: sentence.slice(start, end),
  start,
  end,
})

/** "On 10 and 28 August" names two days, "between 10 and 28 August" a time. */
function isPair(text: string, { sentence, start }: Place, { lexicon }: Calendar): boolean {
  return lexicon.pair.test(text) && !lexicon.between.test(sentence.slice(Math.max(0, start - 12), start))
}

/** "May" may be a verb and "March" too: alone they are months only after a word that goes before one. */
function isWord(groups: Groups, { sentence, start }: Place, { lexicon }: Calendar): boolean {
  const month = groups.month ?? ''
  if (!lexicon.doubtful.includes(month) || groups.relative) return false
  const offset = sentence.indexOf(month, start)
  return !lexicon.before.includes(wordBefore(sentence, offset))
}

function isYear({ sentence, start, end }: Place, { lexicon }: Calendar): boolean {
  const before = wordBefore(sentence, start)
  const next = sentence.slice(end, end + 24)
  const glued = sentence.slice(Math.max(0, start - 2), start)
  if (/^[-–](?!\d)\p{L}/u.test(next) || /[\p{L}$€£¥#.]$|\d[-–]$/u.test(glued)) return false
  if (/^\s?(?:%|[kcm]?m\b|[MGT]W|k[gm]\b|°)/.test(next)) return false
  if (lexicon.vague.test(sentence.slice(start, end))) return true
  if (glued.endsWith('(') || /^\)/.test(next)) return true
  if (lexicon.bareYear?.test(next)) return true
  if (lexicon.beforeYear.includes(before))
    return /^(?:19|20)/.test(sentence.slice(start, end)) || !/^ \p{Ll}+s\b/u.test(next)
  return lexicon.beforeYearOfNoun.test(before) && /^ \p{L}/u.test(next)
}
