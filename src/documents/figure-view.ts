import type { Figure } from '../facts/facts.ts'
import { forLanguage } from '../facts/lexicon/language.ts'
import { NUMBERS } from '../facts/lexicon/numbers.ts'
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
const NUMBER_THEN_UNIT = new RegExp(
  `^(${NUMBER}(?:\\s?(?:–|-|to|and|or)\\s?${NUMBER})?\\s?%?)(?:[\\s\\u00a0-]+(.+))?$`,
  'u',
)
const scaledBy = (scales: string) => new RegExp(`(?:^|\\d|\\P{L})(?:${scales})${END}`, 'iu')
const SCALED = scaledBy(SCALE_WORDS)
const SCALED_MONEY = scaledBy(SCALE)
const LONG = 13
/** A unit longer than this stands on a line of its own. */
const WIDE = 14

/** A figure as it is printed: the article's own words large, what they come to in full beneath where that says more. */
export function figureView(figure: Figure, sentence: string, refer: Referrer, lang: string): FigureView {
  const { number, rest } = numberAndUnit(figure.text, lang)
  return {
    number,
    rest,
    long: number.length > LONG,
    wide: (rest?.length ?? 0) > WIDE,
    full: inFull(figure, lang),
    label: figure.label,
    edited: (figure.edited ?? false) && figure.label !== null,
    words: wordsAfter(figure.text, sentence),
    qualifier: figure.qualifier === 'exact' || figure.qualifier === 'range' ? null : figure.qualifier,
    sentence: whole(figure.text, sentence),
    refs: refer(figure.cites),
  }
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
export function inFull(figure: Figure, lang: string): string | null {
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
  if (figure.kind === 'money') {
    const plain = !scaled && figure.unit !== null && figure.text.includes(figure.unit)
    return plain ? null : figure.unit ? `${figure.unit} ${number}` : number
  }
  // A count or measure that is already printed in digits gains nothing.
  const printed = figure.text.replace(/[^\d.,–-]/g, '')
  if (printed.includes(number) || printed.replace(/[.,]/g, '') === number.replace(/[.,]/g, '')) return null
  if (!scaled) return null
  return figure.kind === 'measure' && figure.unit ? `${number} ${figure.unit}` : number
}

const LEAST_WORDS = 3
const MOST_WORDS = 11

/** A pause at which a cut reads well; a full stop within a sentence is a number's or an abbreviation's. */
const PAUSE = /[,;:!?](?=\s)|[()“”"]|\s[–—-]\s/

/** The sentence's own words after a figure, with both cuts marked, for places where the sentence itself does not stand. */
function wordsAfter(text: string, sentence: string): string | null {
  const at = sentence.indexOf(text)
  if (at < 0) return null
  const rest = sentence.slice(at + text.length).replace(/[.!?…]+$/, '')
  const words = rest.split(PAUSE)[0]?.trim() ?? ''
  const count = words.split(/\s+/).length
  if (count < LEAST_WORDS || count > MOST_WORDS) return null
  return `… ${words}${words.length < rest.trim().length ? ' …' : ''}`
}

/** A sentence in which the figure does not break over two lines. */
function whole(text: string, sentence: string): string {
  return text.length > LONGEST_WHOLE ? sentence : sentence.replace(text, text.replaceAll(' ', '\u00a0'))
}

const LONGEST_WHOLE = 24
