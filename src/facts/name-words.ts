import { anyLetter } from '../article/any-letter.ts'
import { HONORIFICS, PARTICLES, RANKS } from './lexicon/titles.ts'

/** A word, number or mark of a sentence; `possessive` where an 's (or a bare s') was cut off the end of `text`. */
export type Word = {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
  readonly possessive: boolean
}

/** What stands behind a place and a hyphen: "the Grimsby-based group". */
export const HOME_WORDS: ReadonlySet<string> = new Set(['based', 'born', 'bound', 'area'])

const TOKEN = anyLetter(
  String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|(?!-(?:based|born|bound|area)\b)[’'ʻ&-](?=[\p{L}\p{N}])|\.(?=[\p{Lu}](?:\.|\b)))*|[\p{N}]+(?:[.,][\p{N}]+)*(?:[-–][\p{L}][\p{L}-]*)?[\p{L}%]*|\S`,
  'gu',
)
const POSSESSIVE = /[’']s$/u
const CAPITAL = /^(?:[\p{Lu}\p{Lt}]|(?:al|el|as|ad|an|ar|at|ash|ul|d|l)[-’'][\p{Lu}\p{Lt}])/u

/** Splits a sentence into words, numbers and single marks, with their offsets; linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(TOKEN(text))) {
    const start = match.index
    const last = words.at(-1)
    // A stop that belongs to the word before it ("T.", "Gov.", "U.S."), or a bare genitive's apostrophe, was taken with it.
    if (last && (start < last.end || (last.possessive && start === last.end && match[0].length === 1)))
      continue
    words.push(wordAt(text, start, match[0]))
  }
  return words
}

function wordAt(text: string, start: number, token: string): Word {
  const first = token.charCodeAt(0)
  if (/^\p{N}/u.test(token)) return word(token, start, start + token.length, 'number', false, false)
  if (token.length === 1 && !/\p{L}/u.test(token)) return word(token, start, start + 1, 'mark', false, false)
  const capital = (first < 128 || first > 0) && CAPITAL.test(token)
  if (POSSESSIVE.test(token)) {
    const bare = token.slice(0, -2)
    return word(bare, start, start + bare.length, 'word', capital, true)
  }
  let end = start + token.length
  if (text[end] === '.' && ownsStop(text, token, end, capital)) end++
  const next = text[end]
  const bareGenitive =
    (next === '’' || next === "'") &&
    /s$/u.test(token) &&
    /^\s\p{Ll}|^\s\p{Lu}/u.test(text.slice(end + 1, end + 3))
  return word(text.slice(start, end), start, end, 'word', capital, bareGenitive)
}

/** True for the stop of an initial, a short title or an abbreviation in front of a further word. */
function ownsStop(text: string, token: string, at: number, capital: boolean): boolean {
  if (!capital) return false
  if (token.includes('.') || token.length === 1) return true
  if (HONORIFICS.has(token) || RANKS.has(token)) return true
  return token.length <= 5 && /^\.(?:\s[\p{Lu}\p{N}(]|,)/u.test(text.slice(at, at + 3))
}

function word(
  text: string,
  start: number,
  end: number,
  kind: Word['kind'],
  capital: boolean,
  possessive: boolean,
): Word {
  return { text, lower: text.toLowerCase(), start, end, kind, capital, possessive }
}

/** A lower-case word that may stand inside a name before its surname ("van", "ole", "d’"). */
export function isParticle(token: Word): boolean {
  return token.kind === 'word' && !token.capital && PARTICLES.has(token.lower)
}

/** The word without its stop and with plain apostrophes, as lexicons hold it. */
export function bare(token: string): string {
  return token.replace(/\.$/u, '').replaceAll('’', "'")
}

/** Lower case without accents, as the list of given names holds it. */
export function folded(token: string): string {
  return token
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
