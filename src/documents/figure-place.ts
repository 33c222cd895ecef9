import type { Figure } from '../facts/facts.ts'
import { LABEL_WORDS } from '../facts/lexicon/label-words.ts'
import { forLanguage } from '../facts/lexicon/language.ts'
import { QUANTITY_WORDS } from '../facts/lexicon/quantity-words.ts'
import { leaningOf } from '../facts/standalone.ts'

/** Where a figure stands in its sentence: what comes before and after it. Both are empty where it is not found. */
export type FigurePlace = { readonly before: string; readonly after: string }

/** The first place of a figure's text that is not within a longer word or number. */
export function placeOf(text: string, sentence: string): FigurePlace {
  for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
    const [before, after] = [sentence.slice(0, at), sentence.slice(at + text.length)]
    const starts = !/[\p{L}\d]$/u.test(before) && !/\d[.,]$/.test(before)
    if (starts && !/^[\p{L}\d]/u.test(after)) return { before, after }
  }
  return { before: '', after: '' }
}

/** What makes a figure one of each day or head, "a day"; null where nothing does. */
export function rateOf({ after }: FigurePlace, lang: string): string | null {
  return forLanguage(LABEL_WORDS, lang).rate.exec(after)?.[1]?.trim() ?? null
}

/** "Between " before two ends that only "and" joins, as the sentence has it; else empty. */
export function betweenOf({ text, low, high }: Figure, { before }: FigurePlace, lang: string): string {
  const { between, rangeAnd } = forLanguage(QUANTITY_WORDS, lang)
  if (low === null || high === null || !text.split(/\s+/).some(word => rangeAnd.has(word.toLowerCase())))
    return ''
  const words = before.split(/\s+/).filter(Boolean)
  const at = words.findLastIndex(word => between.has(word.toLowerCase()))
  return at >= 0 && words.length - at <= MOST_BETWEEN ? `${words.slice(at).join(' ')} ` : ''
}

const MOST_BETWEEN = 2
const MOST_WORDS = 15
const MOST_WHOLE = 12
const LEAST_AROUND = 2

/** A pause at which a cut reads well; a full stop within a sentence is a number's or an abbreviation's. */
const PAUSE = /[,;:!?](?=\s)|[()]|\s[–—-]\s/u
const JOINED = /^(?:and|but|or|und|aber|oder|et|mais|ou|y|pero|o|e|ma|mas)\s/iu
const RELATIVE = /^(?:which|that|who|whose|die|der|das|qui|que|che)\s/iu
/** Without it the clause is a sentence: "health workers counted 318 cases". */
const LOOSE_RELATIVE = /^where\s/iu
const SPEECH = /^(?:said|says|say|told|added)\s/iu
const COORDINATED = /\s(?:and|or|und|oder|et|ou|y|o|e)\s/u
const QUOTE = /[“”„"«»]/u

/**
 * The shortest clause that states a figure, for places where its sentence does not stand: the sentence itself where that is short.
 * Null where the clause would be long, leans on another sentence or is somebody's speech.
 */
export function clauseOf(text: string, sentence: string, lang: string): string | null {
  const { before, after } = placeOf(text, sentence)
  if (before === '' && after === '') return null
  if (QUOTE.test(sentence)) return null
  const plain = sentence.replace(/[.!?…]+$/u, '')
  const shortest = countOf(plain) <= MOST_WHOLE ? plain : around(text, before, after)
  if (shortest === null || countOf(shortest) > MOST_WORDS + 1) return null
  return leaningOf(shortest, lang).kind === 'none' ? withoutHead(text, shortest, lang) : null
}

/** A clause that begins with its figure goes on from it: "21,600 people" – "have left the danger zone". */
function withoutHead(text: string, clause: string, lang: string): string {
  const { before, after } = placeOf(text, clause)
  const qualifiers = forLanguage(QUANTITY_WORDS, lang).before
  const isHead = before === '' || Object.hasOwn(qualifiers, before.trim().toLowerCase())
  const goesOn = /^\s\p{L}/u.test(after) && countOf(after) >= LEAST_AROUND
  return isHead && goesOn ? after.trim() : clause
}

function around(text: string, before: string, after: string): string | null {
  const heads = before.split(PAUSE)
  const rest = after.replace(/[.!?…]+$/u, '')
  const behind = (rest.split(PAUSE)[0] ?? '').trimEnd()
  const near = `${heads.at(-1) ?? ''}${text}${behind}`.trim()
  const clause = near.replace(JOINED, '')
  if (SPEECH.test(clause)) return null
  if (RELATIVE.test(clause) || countOf(clause) < countOf(text) + LEAST_AROUND) {
    // "The fishery, which employs 130 people, would not survive": the clause before is no whole one.
    const goesOn = behind.length < rest.trimEnd().length
    const head = heads.length > 1 && !goesOn ? (heads.at(-2) ?? '').trim() : null
    const longer = head === null ? null : `${head}, ${near}`.replace(JOINED, '')
    return longer !== null && countOf(longer) <= MOST_WORDS ? longer : null
  }
  if (countOf(clause) <= MOST_WORDS) return loose(clause)
  const cut = COORDINATED.exec(behind)
  return cut === null ? null : `${loose(clause.slice(0, clause.length - behind.length + cut.index))} …`
}

const loose = (clause: string) => clause.replace(LOOSE_RELATIVE, '')
const countOf = (text: string) => text.split(/\s+/).filter(Boolean).length
