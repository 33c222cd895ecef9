import { CUES, type CueLexicon, type Cues } from './lexicon/cues.ts'
import { languageOf } from './words.ts'

/** A lexicon ready to weigh text: each part as a function from a text to the weight of the cues it holds. */
export type CueWeights = {
  readonly [K in keyof CueLexicon]: (text: string) => number
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

/** Weighs a text: for each weight, how many different places its phrases hold, summed. */
function weigher(cues: Cues): (text: string) => number {
  const tests = cues.map(([weight, phrases]) => [weight, pattern(phrases)] as const)
  return text => {
    const even = text.replaceAll('’', "'")
    let sum = 0
    for (const [weight, regex] of tests) sum += weight * (even.match(regex)?.length ?? 0)
    return sum
  }
}

/** One expression for a list of phrases; gaps are bounded, so matching stays linear. */
export function pattern(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(phrasePattern).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

function phrasePattern(phrase: string): string {
  return phrase.split(' ').reduce((built, word, i) => {
    if (word === '…') return `${built}(?:[\\s,]+[^\\s,.;]{1,40}){0,5}?`
    const options = word
      .split('/')
      .map(option => literal(option).replace('\\*', '\\p{L}*').replace('#', '\\d{1,4}(?:st|nd|rd|th)?'))
    const group = options.length > 1 ? `(?:${options.join('|')})` : options[0]!
    return i === 0 ? group : `${built}[\\s,]+${group}`
  }, '')
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
