import type { Figure } from '../facts/facts.ts'
import { forLanguage } from '../facts/lexicon/language.ts'
import { NUMBERS } from '../facts/lexicon/numbers.ts'
import { QUANTITY_WORDS } from '../facts/lexicon/quantity-words.ts'
import { isCompared } from '../facts/quantity-qualifier.ts'
import { languageOf } from '../facts/words.ts'
import { betweenOf, clauseOf, type FigurePlace, placeOf, rateOf } from './figure-place.ts'
import { numberFormat } from './locale.ts'
import type { Referrer } from './references.ts'
import type { FigureView } from './view.ts'

/** Scale words as they are printed after digits, in the languages whose figures are read. */
export const SCALE_WORDS = [
  'thousand|million|billion|trillion|hundred|dozen|lakh|crore|bn|tn',
  'Tausend|Millionen?|Milliarden?|Billionen?|Mio\\.?|Mrd\\.?',
  'mille|millions?|milliards?',
  'mil millones|mil|mill[oó]n(?:es)?|billones',
  'mil milhões|milhão|milhões|bilhões',
  'mila|milion[ei]|miliard[oi]',
].join('|')
const UNBOUND = new RegExp(`(?<=\\d)\\s(?=(?:${SCALE_WORDS})(?!\\p{L}))`, 'gu')

/** A text in which no line ends between a number and its scale: €75 million. */
export function boundNumbers(text: string): string {
  return text.replace(UNBOUND, '\u00a0')
}

const SCALE = `${SCALE_WORDS}|m|k`
const END = '(?!\\p{L})'
const NUMBER = `\\p{Sc}?[A-Z]{0,3}\\p{Sc}?\\s?[−-]?\\d[\\d.,’'\\u00a0\\u202f]*(?:\\s(?:${SCALE_WORDS})${END}|(?:bn|tn|m|k)${END})?`
/** What joins the ends of a range, in the languages whose figures are read. */
const LINKS = 'to|and|or|bis|und|oder|à|et|ou|a|y|o|e'
const NUMBER_THEN_UNIT = new RegExp(
  `^(${NUMBER}(?:\\s?(?:–|-|${LINKS})\\s?(?:el\\s)?${NUMBER})?\\s?%?)(?:[\\s\\u00a0-]+(.+))?$`,
  'u',
)
const scaledBy = (scales: string) => new RegExp(`(?:^|\\d|\\P{L})(?:${scales})${END}`, 'iu')
const SCALED = scaledBy(SCALE_WORDS)
const SCALED_MONEY = scaledBy(SCALE)
const LONG = 13
/** A unit longer than this stands on a line of its own, and so does one that with its number is longer than the other. */
const WIDE = 14
const MOST_BESIDE = 20

/** A unit that an earlier figure of the sentence has and a later one leaves out, with its rate: "litres", "a day". */
export type LentUnit = { readonly unit: string; readonly rate: string | null }

/** A figure as it is printed: the article's own words large, what they come to in full beneath where that says more. */
export function figureView(
  figure: Figure,
  sentence: string,
  refer: Referrer,
  lang: string,
  lent: LentUnit | null = null,
): FigureView {
  const place = placeOf(figure.text, sentence)
  const read = numberAndUnit(figure.text, lang)
  const unit = read.rest === null ? (lent?.unit ?? null) : unitOf(read.rest, place)
  const number = uncapitalised(`${betweenOf(figure, place, lang)}${read.number}`, place, lang)
  const rate = rateOf(place, lang) ?? lent?.rate ?? null
  const rest = [unit, rate].filter(part => part !== null).join(' ') || null
  return {
    number,
    rest,
    long: number.length > LONG,
    wide: rest !== null && (rest.length > WIDE || number.length + rest.length > MOST_BESIDE),
    full: inFull(figure, lang, unit),
    label: figure.label,
    edited: (figure.edited ?? false) && figure.label !== null,
    words: clauseOf(figure.text, sentence, lang),
    qualifier: figure.qualifier === 'exact' || figure.qualifier === 'range' ? null : figure.qualifier,
    sentence: whole(figure.text, sentence),
    refs: refer(figure.cites),
  }
}

/** The unit that a figure leaves out and that an earlier one of `others`, those of its sentence, has: "from 44 million" after "28 million litres". */
export function lentTo(
  figure: Figure,
  others: readonly Figure[],
  sentence: string,
  lang: string,
): LentUnit | null {
  if (figure.unit === null || (figure.kind !== 'count' && figure.kind !== 'measure')) return null
  if (numberAndUnit(figure.text, lang).rest !== null) return null
  const place = placeOf(figure.text, sentence)
  const lender = others
    .filter(({ kind, unit }) => kind === figure.kind && unit === figure.unit)
    .map(other => ({ place: placeOf(other.text, sentence), unit: numberAndUnit(other.text, lang).rest }))
    .filter(
      ({ place: at, unit }) => at.before.length < place.before.length && unit !== null && !PART_OF.test(unit),
    )
    .toSorted((a, b) => b.place.before.length - a.place.before.length)[0]
  if (!lender?.unit) return null
  const start = place.before.length
  return {
    unit: figure.kind === 'count' ? headOf(lender.unit, lang) : lender.unit,
    rate: isCompared(sentence, { start }, lang) ? rateOf(lender.place, lang) : null,
  }
}

/** The noun of "steel rods" in a language that has it last. */
function headOf(unit: string, lang: string): string {
  const words = unit.split(/\s+/)
  return languageOf(lang) === 'en' && words.every(word => word !== 'and') ? (words.at(-1) ?? unit) : unit
}

const PART_OF = /^of (?:its|their|his|her|our|the) /
const LINK = /^(?:de|di|d['’])\s*/

/** "All 38 of its pumping stations" are 38 pumping stations. */
function unitOf(rest: string, { before }: FigurePlace): string {
  return /\ball $/i.test(before) ? rest.replace(PART_OF, '') : rest
}

/** "Nine" at the head of a sentence is the "nine" of another. */
function uncapitalised(number: string, { before }: FigurePlace, lang: string): string {
  const { small, hundred, scales, fractions, half, article } = forLanguage(NUMBERS, lang)
  const { between } = forLanguage(QUANTITY_WORDS, lang)
  const first = number.toLocaleLowerCase(lang).split(/[\s-]+/)[0] ?? ''
  const isWord =
    [small, hundred, scales, fractions].some(table => Object.hasOwn(table, first)) ||
    [...half, ...article].includes(first) ||
    between.has(first)
  const opens = between.has(first) || !/[\p{L}\d]/u.test(before)
  return isWord && opens ? first + number.slice(first.length) : number
}

/** A number, in digits or in words, and what it counts or is measured in. */
function numberAndUnit(text: string, lang: string): Pick<FigureView, 'number' | 'rest'> {
  const match = NUMBER_THEN_UNIT.exec(text)
  if (match) return { number: match[1]?.trim() ?? text, rest: match[2]?.trim() ?? null }
  const { small, hundred, scales, fractions, half, article, and } = forLanguage(NUMBERS, lang)
  const isIn = (word: string, ...tables: readonly object[]) =>
    word.split('-').every(part => tables.some(table => Object.hasOwn(table, part)))
  const words = text.split(/\s+/)
  const plain = words.map(word => word.toLocaleLowerCase(lang))
  const count = plain.findIndex(word => !isIn(word, small, hundred, scales) && !and.includes(word))
  const [last = '', next = ''] = plain.slice(Math.max(0, count - 1))
  const goesOn = and.includes(last) || isIn(next, fractions) || half.includes(next) || article.includes(next)
  if (count < 1 || goesOn) return { number: text, rest: null }
  return { number: words.slice(0, count).join(' '), rest: words.slice(count).join(' ') }
}

/** Places that a figure gives up where its sentence does not stand: none with a label, some with a clause alone, more with neither. */
export function placesLost({ label, words }: Pick<FigureView, 'label' | 'words'>): number {
  return label !== null ? 0 : words !== null ? 2 : 8
}

/** Whether a figure is a manner of speaking, "half a century": the first to give way. */
export function isRoundabout({ kind, text, placing }: Figure, lang: string): boolean {
  const { half, article } = forLanguage(NUMBERS, lang)
  const [first = ''] = text.toLocaleLowerCase(lang).split(/\s+/)
  return placing === undefined && kind === 'duration' && [...half, ...article].includes(first)
}

/** Making one takes as long as a hundred numbers. */
const DIGITS = new Map<string, ReturnType<typeof numberFormat>>()

function digitsIn(lang: string): ReturnType<typeof numberFormat> {
  const known = DIGITS.get(lang)
  if (known) return known
  const made = numberFormat(lang)
  DIGITS.set(lang, made)
  return made
}

/** `EUR 90,000,000,000` for "90 billion euros"; null where the article's words already are the value. */
export function inFull(figure: Figure, lang: string, unit: string | null = null): string | null {
  if (figure.kind === 'percent' || figure.kind === 'ratio' || figure.kind === 'duration') return null
  const digits = digitsIn(lang)
  const number =
    figure.value !== null
      ? digits.format(figure.value)
      : figure.low !== null && figure.high !== null
        ? `${digits.format(figure.low)}–${digits.format(figure.high)}`
        : null
  if (number === null) return null
  // "410 m" are metres, "$410m" are millions.
  const scaled = (figure.kind === 'money' ? SCALED_MONEY : SCALED).test(figure.text)
  if (!scaled) return null
  if (figure.kind === 'money') return figure.unit ? `${figure.unit} ${number}` : number
  // A count or measure that is already printed in digits gains nothing.
  const printed = figure.text.replace(/[^\d.,–-]/g, '')
  if (printed.includes(number) || printed.replace(/[.,]/g, '') === number.replace(/[.,]/g, '')) return null
  const measure = unit?.replace(LINK, '') ?? figure.unit
  return figure.kind === 'measure' && measure ? `${number} ${measure}` : number
}

/** A sentence in which the figure does not break over two lines. */
function whole(text: string, sentence: string): string {
  return text.length > LONGEST_WHOLE ? sentence : sentence.replace(text, text.replaceAll(' ', '\u00a0'))
}

const LONGEST_WHOLE = 24
