import { LABEL_WORDS, type LabelLexicon } from './lexicon/label-words.ts'
import { forLanguage } from './lexicon/language.ts'
import { QUANTITY_WORDS } from './lexicon/quantity-words.ts'
import type { Quantity } from './quantity.ts'

const MOST_WORDS = 8
const REACH = 160

/** The sentence's own words that say what a quantity measures, fit to stand below its number; null where unsure. */
export function labelOf(sentence: string, quantity: Quantity, lang: string): string | null {
  const lexicon = forLanguage(LABEL_WORDS, lang)
  const before = sentence.slice(Math.max(0, quantity.start - REACH), quantity.start)
  const after = sentence.slice(quantity.end, quantity.end + REACH)
  const qualifiers = Object.keys(forLanguage(QUANTITY_WORDS, lang).before)
  const candidates =
    quantity.kind === 'count'
      ? [predicate(after, lexicon), linked(before, qualifiers, lexicon)]
      : [
          linked(before, qualifiers, lexicon),
          subject(before, quantity, lexicon),
          following(after, lexicon.of, lexicon),
          following(after, lexicon.purpose, lexicon),
        ]
  if (quantity.kind === 'measure' || quantity.kind === 'ratio')
    candidates.unshift(following(after, lexicon.of, lexicon))
  for (const candidate of candidates) {
    const label = candidate === null ? null : tidy(candidate, lexicon)
    if (label !== null) return label
  }
  return null
}

/** "A deficit of $12.4 million", "financial aid, totaling 90 billion euros": the noun phrase before the link. */
function linked(before: string, qualifiers: readonly string[], lexicon: LabelLexicon): string | null {
  const bare = withoutQualifier(before, qualifiers)
  const match = /^(.*?),? (\p{L}+)$/su.exec(bare)
  if (!match || !lexicon.links.slice(0, 6).includes(match[2]!.toLowerCase())) return null
  return lastPhrase(match[1]!, lexicon)
}

function withoutQualifier(text: string, qualifiers: readonly string[]): string {
  let rest = text.trimEnd()
  for (let changed = true; changed; ) {
    changed = false
    const words = rest.split(' ')
    for (let count = Math.min(4, words.length); count >= 1; count--) {
      const tail = words.slice(-count).join(' ').toLowerCase()
      if (!qualifiers.includes(tail) && !/^(?:a|an|the|between|from)$/.test(tail)) continue
      rest = words.slice(0, -count).join(' ')
      changed = true
      break
    }
  }
  return rest
}

/** The noun phrase that a text ends with, "of" and "in" within it kept: "the spread on project loans in southern Europe". */
function lastPhrase(text: string, lexicon: LabelLexicon): string | null {
  const clause = text.split(/[.,;:()“”"—–]\s*/u).at(-1) ?? ''
  const words = clause.split(' ').filter(Boolean)
  let from = words.length
  while (from > 0 && words.length - from < 4) {
    const word = words[from - 1]!.toLowerCase()
    if (
      lexicon.ends.has(word) ||
      /^(?:of|in|on|at|for|into|about|under)$/.test(word) ||
      isVerb(word, lexicon)
    )
      break
    from--
    if (/^(?:the|a|an|its|their|his|her|our|this)$/.test(word)) break
  }
  return from < words.length ? words.slice(from).join(' ') : null
}

const isVerb = (word: string, lexicon: LabelLexicon) =>
  lexicon.verbs.includes(word) || lexicon.banned.has(word) || (/[^e]ed$/.test(word) && word.length > 4)

/** "Investment in storage reached $61 billion": the subject of the verb of measure before the figure. */
function subject(before: string, quantity: Quantity, lexicon: LabelLexicon): string | null {
  const clause = before.split(/[.;:()“”"—–]\s*|, (?!\d)/u).at(-1) ?? ''
  const words = clause.split(' ').filter(Boolean)
  const verb = words.findIndex(word => lexicon.verbs.includes(word.toLowerCase()))
  if (verb <= 0 || words.length - verb > 9) return null
  let to = verb
  while (to > 0 && lexicon.auxiliaries.has(words[to - 1]!.toLowerCase())) to--
  let from = to
  while (from > 0 && !lexicon.opens.has(words[from - 1]!.toLowerCase())) from--
  const phrase = words.slice(from, to)
  if (quantity.kind === 'duration' && phrase.length > 6) return null
  return phrase.length > 0 && phrase.length <= MOST_WORDS ? phrase.join(' ') : null
}

/** "$1.5 million for a hardship fund", "3.2 terabytes of data": the noun phrase after the preposition. */
function following(after: string, prepositions: readonly string[], lexicon: LabelLexicon): string | null {
  const match = /^ (\p{L}+) ([^.,;:()“”"—–]+)/u.exec(after)
  if (!match || !prepositions.includes(match[1]!)) return null
  const words = match[2]!.split(' ').filter(Boolean)
  let to = 0
  while (to < Math.min(MOST_WORDS, words.length) && !isEnd(words[to]!, to, lexicon)) to++
  return to > 0 ? words.slice(0, to).join(' ') : null
}

const isEnd = (word: string, index: number, lexicon: LabelLexicon) =>
  lexicon.ends.has(word.toLowerCase()) ||
  /\d/.test(word) ||
  (index > 0 && lexicon.verbs.includes(word.toLowerCase()))

/** "38 flights were cancelled on Monday": what befell the counted. */
function predicate(after: string, lexicon: LabelLexicon): string | null {
  const clause = /^[^.,;:()“”"—–]*/u.exec(after)?.[0] ?? ''
  const words = clause.split(' ').filter(Boolean)
  let from = 0
  while (from < 3 && lexicon.auxiliaries.has(words[from]?.toLowerCase() ?? '')) from++
  if (!lexicon.participle.test(words[from] ?? '')) return null
  let to = from + 1
  while (
    to < words.length &&
    to - from < 6 &&
    !lexicon.ends.has(words[to]!.toLowerCase()) &&
    !/\d/.test(words[to]!)
  )
    to++
  return words.slice(from, to).join(' ')
}

function tidy(text: string, lexicon: LabelLexicon): string | null {
  const words = text
    .replace(/^[\s’'"“]+|[\s,;:’'"”]+$/gu, '')
    .split(/\s+/)
    .filter(Boolean)
  while (words.length > 0 && lexicon.leading.has(words[0]!.toLowerCase())) words.shift()
  while (words.length > 1 && lexicon.weighing.has(words[0]!.toLowerCase())) words.shift()
  while (words.length > 0 && lexicon.trailing.has(words.at(-1)!.toLowerCase())) words.pop()
  if (words.length === 0 || words.length > MOST_WORDS) return null
  if (words.some(word => lexicon.banned.has(word.toLowerCase()))) return null
  if (words.length === 1 && words[0]!.length < 3) return null
  return words.join(' ')
}
