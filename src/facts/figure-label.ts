import { LABEL_WORDS, type LabelLexicon } from './lexicon/label-words.ts'
import { forLanguage } from './lexicon/language.ts'
import { NOUNS } from './lexicon/nouns.ts'
import { QUANTITY_WORDS } from './lexicon/quantity-words.ts'
import type { Quantity } from './quantity.ts'

const MOST_WORDS = 8
const REACH = 160

type Context = {
  readonly before: string
  readonly after: string
  readonly quantity: Quantity
  readonly lexicon: LabelLexicon
  readonly isPlural: (word: string) => boolean
  readonly isQualifier: (phrase: string) => boolean
}

type Finder = (context: Context) => string | null

/** Where to look first depends on the kind; the first phrase that stands alone wins. */
const FINDERS: Readonly<Record<Quantity['kind'], readonly Finder[]>> = {
  money: [linked, put, changed, subject, modified, purpose, part],
  percent: [linked, put, changed, subject, share],
  measure: [part, modified, linked, put, subject],
  ratio: [share, changed, sharers, linked],
  duration: [modified, linked, put, subject],
  count: [toll, predicate, facing, linked],
}

/** The sentence's own words that say what a quantity measures, fit to stand below its number; null where unsure. */
export function labelOf(sentence: string, quantity: Quantity, lang: string): string | null {
  const qualifiers = forLanguage(QUANTITY_WORDS, lang).before
  const context = {
    before: sentence.slice(Math.max(0, quantity.start - REACH), quantity.start),
    after: sentence.slice(quantity.end, quantity.end + REACH),
    quantity,
    lexicon: forLanguage(LABEL_WORDS, lang),
    isPlural: forLanguage(NOUNS, lang).isPlural,
    isQualifier: (phrase: string) => Object.hasOwn(qualifiers, phrase),
  }
  for (const find of FINDERS[quantity.kind]) {
    const phrase = find(context)
    const label = phrase === null ? null : tidy(phrase, context.lexicon, find)
    if (label !== null) return label
  }
  return null
}

/** "From 44.3 million in 2019": when a figure was what another is held against; null where it is no former one, or undated. */
export function formerDateOf(
  sentence: string,
  { start, end }: Pick<Quantity, 'start' | 'end'>,
  lang: string,
): string | null {
  const { former, dated } = forLanguage(LABEL_WORDS, lang)
  const before = wordsIn(sentence.slice(Math.max(0, start - REACH), start))
  const { before: qualifiers } = forLanguage(QUANTITY_WORDS, lang)
  while (
    before.length > 0 &&
    Object.hasOwn(qualifiers, lower(before.at(-1))) &&
    !former.has(lower(before.at(-1)))
  )
    before.pop()
  return former.has(lower(before.at(-1))) ? (dated.exec(sentence.slice(end, end + REACH))?.[1] ?? null) : null
}

const lower = (word: string | undefined) => (word ?? '').toLowerCase()
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean)
const MARKS = /\.(?!\d)\s*|[;:()“”"—–!?]\s*|, (?!\d)/u

/** "A deficit of $12.4 million", "financial aid, totaling 90 billion euros": the noun phrase before the link. */
function linked({ before, quantity, lexicon, isPlural, isQualifier }: Context): string | null {
  const words = wordsIn(before)
  if (quantity.low !== null && lexicon.rangeOpens.has(lower(words.at(-1)))) words.pop()
  for (let changed = true; changed; ) {
    changed = false
    for (let count = Math.min(4, words.length); count >= 1 && !changed; count--) {
      const tail = words.slice(-count).join(' ').toLowerCase()
      if (!isQualifier(tail) && tail !== 'an' && tail !== 'a') continue
      words.length -= count
      changed = true
    }
  }
  if (!lexicon.links.has(lower(words.pop()))) return null
  const text = words.join(' ').replace(lexicon.beforeLink, '').replace(/,$/, '')
  return lastPhrase(wordsIn(text.split(MARKS).at(-1) ?? ''), lexicon, isPlural)
}

/** The noun phrase that words end with: from its determiner, else the noun and an adjective before it. */
function lastPhrase(
  words: readonly string[],
  lexicon: LabelLexicon,
  isPlural: (word: string) => boolean,
): string | null {
  const last = words.at(-1)
  if (!last || !/^\p{Ll}/u.test(last)) return null
  for (let from = words.length - 1; from >= Math.max(0, words.length - 4); from--) {
    const word = lower(words[from])
    if (lexicon.determiners.has(word)) {
      const phrase = words.slice(from + 1)
      if (phrase.slice(0, -1).some(item => isVerb(item, lexicon) || isPlural(lower(item)))) break
      return phrase.join(' ')
    }
    if (lexicon.ends.has(word) || lexicon.inner.has(word) || word === 'and') break
  }
  const adjective = words.at(-2)
  return adjective && lexicon.adjective.test(adjective) ? `${adjective} ${last}` : last
}

const isVerb = (word: string, lexicon: LabelLexicon) =>
  /^\p{Ll}/u.test(word) && (lexicon.verbs.has(word) || /[^e]ed$/.test(word))

/** "Puts turnover at 11 percent". */
function put({ before, lexicon }: Context): string | null {
  return lexicon.puts.exec(before)?.[1] ?? null
}

/** "Investment in storage reached $61 billion": the subject of the verb of measure before the figure. */
function subject({ before, quantity, lexicon, isPlural }: Context): string | null {
  const words = wordsIn(before.replace(lexicon.aside, ' ').split(MARKS).at(-1) ?? '')
  let verb = words.length - 1
  while (verb > 0 && !lexicon.verbs.has(words[verb]!)) {
    const word = lower(words[verb])
    if (!lexicon.between.has(word) && !/\d/.test(word)) return null
    verb--
  }
  if (verb <= 0) return null
  // "Dropped to £31.4m from £52.9m": the label belongs to what it is now.
  const isFormer = lexicon.former.has(lower(words.at(-1)))
  if (isFormer && words.slice(verb).some(word => /\d/.test(word))) return null
  if (quantity.kind === 'duration' && words.slice(verb).some(word => lower(word) === 'for')) return null
  while (verb > 1 && lexicon.verbs.has(words[verb - 1]!)) verb--
  let to = verb
  while (to > 0 && lexicon.auxiliaries.has(lower(words[to - 1]))) to--
  let from = to
  while (from > 0 && !lexicon.opens.has(lower(words[from - 1]))) from--
  if (from === to && lexicon.relatives.has(lower(words[to - 1]))) return antecedent(before, lexicon, isPlural)
  // "Treasury expects the operating deficit": the subject begins at a determiner that no preposition leads.
  for (let at = to - 1; at > from; at--) {
    const leads =
      lexicon.inner.has(lower(words[at - 1])) ||
      /^(?:and|or|from|to|by|with|above|below|under|near|across|around|behind|between|over)$/.test(
        lower(words[at - 1]),
      )
    if (lexicon.determiners.has(lower(words[at])) && !leads) {
      // "Replacing the mains would cost": what is done is what is paid for.
      from = at === from + 1 && lexicon.gerund.test(words[from]!) ? from : at
      break
    }
  }
  const phrase = undated(words.slice(from, to), lexicon)
  return phrase.length > 0 && phrase.length <= MOST_WORDS ? phrase.join(' ') : null
}

/** "A new reservoir, which would have cost €140 million": what the relative stands for, where no preposition leads to it. */
function antecedent(
  before: string,
  lexicon: LabelLexicon,
  isPlural: (word: string) => boolean,
): string | null {
  const clause = before.slice(0, before.lastIndexOf(', ')).split(MARKS).at(-1) ?? ''
  const words = wordsIn(clause)
  const phrase = lastPhrase(words, lexicon, isPlural)
  if (phrase === null) return null
  const from = words.length - wordsIn(phrase).length
  const leads = lower(words[from - 2])
  const isDetermined = lexicon.determiners.has(lower(words[from - 1]))
  return isDetermined && !lexicon.inner.has(leads) && !lexicon.ends.has(leads) ? phrase : null
}

/** "Revenue in the six months to June": what measures time is left off. */
function undated(words: readonly string[], lexicon: LabelLexicon): readonly string[] {
  const first = words.findIndex(word => lexicon.banned.has(lower(word)) || /\d/.test(word))
  if (first < 0) return words
  const at = words.findIndex((word, index) => index > 0 && index < first && lexicon.inner.has(lower(word)))
  return at < 0 ? words : words.slice(0, at)
}

/** "Cut its profit forecast for the year by a fifth": the object of a verb of change. */
function changed({ before, lexicon }: Context): string | null {
  const object = lexicon.changes.exec(before)?.[1]
  return object === undefined ? null : undated(wordsIn(object), lexicon).join(' ')
}

/** "A nine-week strike", "a £500m credit line": the noun that the figure stands before. */
function modified({ after, quantity, lexicon }: Context): string | null {
  const hyphened = /-\p{L}+$/u.test(quantity.text)
  if (!lexicon.nounsFollow || (!hyphened && quantity.kind !== 'money')) return null
  const match = /^ ([^.,;:()“”"—–!?]+)/u.exec(after)
  if (!match) return null
  const words = wordsIn(match[1]!)
  let to = 0
  while (to < words.length && to < 4 && isNounLike(words[to]!, lexicon)) to++
  // Four words and no end in sight are no noun phrase.
  if (to === 0 || to === 4) return null
  const next = words[to]
  const closes = next === undefined || lexicon.ends.has(lower(next)) || lexicon.inner.has(lower(next))
  return hyphened || closes ? words.slice(0, to).join(' ') : null
}

const isNounLike = (word: string, lexicon: LabelLexicon) =>
  /^\p{Ll}[\p{L}’'-]*$/u.test(word) &&
  !lexicon.ends.has(word) &&
  !lexicon.inner.has(word) &&
  !lexicon.determiners.has(word) &&
  !lexicon.between.has(word) &&
  !lexicon.auxiliaries.has(word) &&
  !lexicon.leading.has(word) &&
  !lexicon.opens.has(word) &&
  !lexicon.verbs.has(word) &&
  !/(?:ed|ly|ing)$/.test(word)

/** "Four in ten households": whose share it is. */
function sharers({ after, quantity, isPlural }: Context): string | null {
  if ((quantity.value ?? 1) >= 1 || !/ \p{L}+ /u.test(quantity.text)) return null
  const noun = /^ (\p{Ll}+)(?= )/u.exec(after)?.[1]
  return noun !== undefined && isPlural(noun) ? noun : null
}

/** "3.2 terabytes of data", "lost 3 tonnes of grain": what it is of, and what became of it. */
function part(context: Context): string | null {
  const phrase = following(context, context.lexicon.of)
  if (phrase === null || context.quantity.kind !== 'measure') return phrase
  const verb = governing(context)
  return verb !== null && context.lexicon.fates.has(verb) ? `${phrase} ${verb}` : phrase
}

/** "58% of the new group": a share without its "of" would be taken for the whole. */
function share(context: Context): string | null {
  const phrase = following(context, context.lexicon.of)
  if (phrase === null || context.quantity.kind === 'measure') return null
  return context.lexicon.possessives.has(lower(wordsIn(phrase)[0])) ? null : `of ${phrase}`
}

/** "$1.5 million for a hardship fund", "spent $1.5 million on leaks": what it is for. */
function purpose(context: Context): string | null {
  const { after, lexicon } = context
  const preposition = /^ (\p{L}+) /u.exec(after.replace(lexicon.span, ''))?.[1] ?? ''
  const verb = governing(context)
  if (verb !== null && lexicon.spends.has(verb)) {
    const phrase = following(context, lexicon.spentOn)
    return phrase === null ? null : `${verb} ${preposition} ${phrase}`
  }
  return following(context, lexicon.purpose)
}

/** The verb right before a figure and its qualifier, in lower case; null where its clause says that it may be otherwise. */
function governing({ before, lexicon, isQualifier }: Context): string | null {
  const words = wordsIn(before.split(MARKS).at(-1) ?? '')
  for (let count = Math.min(3, words.length); count >= 1; count--)
    if (isQualifier(words.slice(-count).join(' ').toLowerCase())) {
      words.length -= count
      break
    }
  const verb = words.pop()
  if (verb === undefined || words.some(word => lexicon.unreal.has(lower(word)))) return null
  return lower(verb)
}

function following({ after, lexicon, isPlural }: Context, prepositions: ReadonlySet<string>): string | null {
  const match = /^ (\p{L}+) ([^.,;:()“”"—–!?]+)/u.exec(after.replace(lexicon.span, ''))
  if (!match || !prepositions.has(match[1]!)) return null
  const words = wordsIn(match[2]!)
  let to = 0
  let closed = false
  for (; to < Math.min(MOST_WORDS, words.length); to++) {
    const word = lower(words[to])
    if (lexicon.ends.has(word) || /\d/.test(word)) break
    // "Drinking water a day"
    if (
      to > 0 &&
      lexicon.determiners.has(word) &&
      !lexicon.inner.has(lower(words[to - 1])) &&
      lower(words[to - 1]) !== 'and'
    )
      break
    if (
      to > 0 &&
      lexicon.participle.test(word) &&
      /^(?:in|by|at|on|between|to|from)$/.test(lower(words[to + 1]))
    )
      break
    // After a plural only a preposition goes on: a verb may come.
    if (lexicon.inner.has(word)) closed = false
    else if (closed) break
    else if (isPlural(word)) closed = true
    if (word === 'and' && !endsSoon(words, to, lexicon)) break
  }
  return to > 0 ? words.slice(0, to).join(' ') : null
}

const endsSoon = (words: readonly string[], at: number, lexicon: LabelLexicon) => {
  const next = words.slice(at + 1, at + 4)
  return (
    next.length > 0 &&
    !next.some(word => lexicon.verbs.has(lower(word)) || lexicon.auxiliaries.has(lower(word)))
  )
}

/** "Killed three people, injured eleven": what befell the counted, before their number. */
function toll({ before, lexicon, isQualifier }: Context): string | null {
  const words = wordsIn(before)
  for (let count = Math.min(2, words.length); count >= 1; count--)
    if (isQualifier(words.slice(-count).join(' ').toLowerCase())) {
      words.length -= count
      break
    }
  const last = lower(words.at(-1))
  return lexicon.tolls.has(last) ? last : null
}

/** "173 signatures against the cut". */
function facing({ after, lexicon }: Context): string | null {
  return lexicon.facing.exec(after)?.[1] ?? null
}

/** "38 flights were cancelled": what befell the counted. */
function predicate({ after, quantity, lexicon }: Context): string | null {
  const words = wordsIn(/^[^.,;:()“”"—–!?]*/u.exec(after)?.[0] ?? '')
  let from = 0
  while (from < 3 && lexicon.auxiliaries.has(lower(words[from]))) from++
  if (!lexicon.participle.test(words[from] ?? '')) return null
  const passive = words.slice(0, from).some(word => lexicon.passive.has(lower(word)))
  let to = from + 1
  while (
    to < words.length &&
    to - from < 6 &&
    !lexicon.ends.has(lower(words[to])) &&
    !/\d/.test(words[to]!) &&
    !isDated(words, to, lexicon) &&
    lower(words[to]) !== 'and'
  )
    to++
  // A number alone needs its verb: "143 have died".
  const isAlone = from > 0 && !/\s/.test(quantity.text)
  return passive || isAlone || to - from >= 3 ? words.slice(from, to).join(' ') : null
}

/** A preposition with a date after it: "on Monday". */
const isDated = (words: readonly string[], at: number, lexicon: LabelLexicon) =>
  lexicon.inner.has(lower(words[at])) && lexicon.banned.has(lower(words[at + 1]))

function tidy(text: string, lexicon: LabelLexicon, find: Finder): string | null {
  const words = wordsIn(text.replace(/^[\s’'"“,]+|[\s,;:’'"”]+$/gu, ''))
  const drop = (word: string | undefined, list: ReadonlySet<string>) =>
    word !== undefined && list.has(lower(word))
  while (find !== share && drop(words[0], lexicon.leading)) words.shift()
  while (words.length > 1 && drop(words[0], lexicon.weighing) && /^\p{Ll}/u.test(words[0]!)) words.shift()
  while (find !== changed && drop(words.at(-1), lexicon.trailing)) words.pop()
  if (words.length === 0 || words.length > MOST_WORDS) return null
  if (words.some(word => lexicon.banned.has(lower(word)) || /\d/.test(word))) return null
  const only = words.length === 1 && find !== predicate && find !== toll ? words[0]! : null
  if (
    only !== null &&
    (only.length < 3 ||
      lexicon.empty.has(lower(only)) ||
      /(?:ed|est|ly)$/.test(only) ||
      (/^\p{Lu}/u.test(only) && !lexicon.measures.has(lower(only))))
  )
    return null
  return /['’]s?$/.test(words.at(-1)!) ? null : words.join(' ')
}
