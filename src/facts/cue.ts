import { anyLetter } from '../article/any-letter.ts'
import type { CueLexicon, Cues } from './lexicon/cue-lexicon.ts'
import { CUES } from './lexicon/cues.ts'
import { languageOf } from './words.ts'

/** A lexicon ready to weigh text: each part as a function from a spaced text to the weight of the cues it holds. */
export type CueWeights = {
  readonly [K in keyof Omit<CueLexicon, 'aheadEndings'>]: (spaced: string) => number
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
    ahead: withEndings(weigher(lexicon.ahead), lexicon.aheadEndings ?? []),
    time: weigher(lexicon.time),
    notAhead: weigher(lexicon.notAhead),
    nextHeading: weigher([[1, lexicon.nextHeading]]),
    summaryHeading: weigher([[1, lexicon.summaryHeading]]),
    outcome: weigher(lexicon.outcome),
    padding: weigher(lexicon.padding),
  }
}

/** What a verb in the future tense weighs. */
const FUTURE = 1

/** A weigher that counts a word with one of the endings too, once. */
function withEndings(
  weigh: (spaced: string) => number,
  endings: readonly string[],
): (spaced: string) => number {
  if (endings.length === 0) return weigh
  const future = new RegExp(`[^ ;']{2}(?:${endings.join('|')}) `)
  return spaced => weigh(spaced) + (future.test(spaced) ? FUTURE : 0)
}

/** Weighs a spaced text: for each weight, how many different places its phrases hold, summed. */
function weigher(cues: Cues): (spaced: string) => number {
  const startingWith = phrasesByHead(cues)
  return spaced => {
    const words = spaced.slice(1, -1).split(' ')
    const counts = cues.map(() => 0)
    const free = cues.map(() => 0)
    for (let at = 0; at < words.length; at++)
      for (const { cue, steps } of startingWith(words[at]!)) {
        const end = at < free[cue]! ? null : endOf(steps, 0, words, at)
        if (end === null) continue
        counts[cue]! += 1
        free[cue] = end
      }
    return cues.reduce((sum, [weight], cue) => sum + weight * counts[cue]!, 0)
  }
}

/** A phrase by its place in its lexicon: the number of its weight, and its own among all. */
type Phrase = { readonly cue: number; readonly order: number; readonly steps: readonly Step[] }

/** What one word of a phrase may be; null for a gap. */
type Step = ((word: string) => boolean) | null

const NONE: readonly Phrase[] = []

/** The phrases that a word may begin, in the order of the lexicon: most words begin none. */
function phrasesByHead(cues: Cues): (word: string) => readonly Phrase[] {
  const whole = new Map<string, Phrase[]>()
  const open = new Map<string, Phrase[]>()
  const add = (heads: Map<string, Phrase[]>, head: string, phrase: Phrase) => {
    const known = heads.get(head)
    if (known) known.push(phrase)
    else heads.set(head, [phrase])
  }
  let order = 0
  cues.forEach(([, phrases], cue) => {
    for (const text of phrases) {
      const phrase = { cue, order: order++, steps: text.split(' ').map(stepOf) }
      for (const head of optionsOf(text.split(' ')[0]!))
        if (!/[*#]/.test(head)) add(whole, head, phrase)
        else for (const initial of head.startsWith('#') ? '0123456789' : head[0]!) add(open, initial, phrase)
    }
  })
  return word => {
    const some = whole.get(word) ?? NONE
    if (open.size === 0) return some
    const others = open.get(word.charAt(0)) ?? NONE
    if (others === NONE) return some
    return some === NONE ? others : [...some, ...others].sort((a, b) => a.order - b.order)
  }
}

function stepOf(word: string): Step {
  if (word === '…') return null
  const options = optionsOf(word)
  const whole = new Set(options.filter(option => !/[*#]/.test(option)))
  const open = options.filter(option => !whole.has(option)).map(wordPattern)
  if (open.length === 0) return found => whole.has(found)
  const pattern = new RegExp(`^(?:${open.join('|')})$`)
  return found => whole.has(found) || pattern.test(found)
}

function optionsOf(word: string): readonly string[] {
  return word.split('/')
}

function wordPattern(word: string): string {
  return word
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace('*', "[^ ;']*")
    .replace('#', '\\d{1,4}(?:st|nd|rd|th)?')
}

const MOST_BETWEEN = 5

/** Where the steps of a phrase end that begin at a word, null where they do not match; gaps are bounded, so matching stays linear. */
function endOf(steps: readonly Step[], from: number, words: readonly string[], at: number): number | null {
  if (from === steps.length) return at
  const step = steps[from]!
  if (step !== null)
    return at < words.length && step(words[at]!) ? endOf(steps, from + 1, words, at + 1) : null
  for (let between = 0; between <= MOST_BETWEEN; between++) {
    const end = endOf(steps, from + 1, words, at + between)
    if (end !== null) return end
    if (!mayStandBetween(words[at + between])) return null
  }
  return null
}

function mayStandBetween(word: string | undefined): boolean {
  return word !== undefined && word.length <= 40 && !word.includes(';')
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
