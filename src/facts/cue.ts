import { anyLetter } from '../article/any-letter.ts'
import type { CueLexicon, Cues } from './lexicon/cue-lexicon.ts'
import { CUES } from './lexicon/cues.ts'
import { languageOf } from './words.ts'

/** A lexicon ready to weigh text: each part as a function from a spaced text to the weight of the cues it holds. */
export type CueWeights = {
  readonly [K in keyof CueLexicon]: (spaced: string) => number
}

const compiled = new Map<string, CueWeights>()

/** The cue weights of a language (BCP 47), or null where it has no lexicon. */
export function cuesOf(lang: string): CueWeights | null {
  const code = languageOf(lang)
  const lexicon = CUES[code]
  if (lexicon === undefined) return null
  const known = compiled.get(code) ?? compile(lexicon)
  compiled.set(code, known)
  return known
}

function compile(lexicon: CueLexicon): CueWeights {
  return {
    obstacle: weigher(lexicon.obstacle),
    obstacleHeading: weigher([[1, lexicon.obstacleHeading]]),
    ahead: weigher(lexicon.ahead),
    time: weigher(lexicon.time),
    notAhead: weigher(lexicon.notAhead),
    nextHeading: weigher([[1, lexicon.nextHeading]]),
    summaryHeading: weigher([[1, lexicon.summaryHeading]]),
    outcome: weigher(lexicon.outcome),
    padding: weigher(lexicon.padding),
  }
}

/** Weighs a spaced text: for each weight, how many different places its phrases hold, summed. */
function weigher(cues: Cues): (spaced: string) => number {
  const tests = cues.map(([weight, phrases]) => [weight, pattern(phrases)] as const)
  return spaced => {
    let sum = 0
    for (const [weight, regex] of tests) sum += weight * (spaced.match(regex)?.length ?? 0)
    return sum
  }
}

/** A Romance word drawn together with the next: l'accord, n'est, qu'il. */
const ELISION = anyLetter(String.raw`(?<![^ ])([cdjlmnst]|qu)'(?=[\p{L}])`, 'gu')

const CLAUSE_END = anyLetter(String.raw`[.;:?!](?=[^\p{L}\p{N}]|$)`, 'gu')
const BETWEEN_WORDS = anyLetter(String.raw`[^\p{L}\p{M}\p{N}';.-]+`, 'gu')

/**
 * A text as cues are matched against it: its words in lower case with a space on either side, apostrophes plain, and
 * the end of a clause (full stop, semicolon, question mark) as a word of its own.
 */
export function spaced(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const words = lower.replace(CLAUSE_END(lower), ' ; ').replace(BETWEEN_WORDS(lower), ' ')
  return ` ${(words.includes("'") ? words.replace(ELISION(lower), "$1' ") : words).trim()} `
}

/** One expression for a list of phrases over spaced text; gaps are bounded, so matching stays linear. */
function pattern(phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${phrases.map(phrasePattern).join('|')})(?= )`, 'g')
}

function phrasePattern(phrase: string): string {
  return phrase.split(' ').reduce((built, word, i) => {
    if (word === '…') return `${built}(?: [^ ;]{1,40}){0,5}?`
    const options = word.split('/').map(wordPattern)
    const group = options.length > 1 ? `(?:${options.join('|')})` : options[0]!
    return i === 0 ? group : `${built} ${group}`
  }, '')
}

function wordPattern(word: string): string {
  return word
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace('*', "[^ ;']*")
    .replace('#', '\\d{1,4}(?:st|nd|rd|th)?')
}
