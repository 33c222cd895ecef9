import type { Qualifier } from '../facts.ts'

/** The words around a number that say how it is meant. All lower case. */
export type QuantityWords = {
  /** Phrases right before a number, and what they make of it. */
  readonly before: Readonly<Record<string, Exclude<Qualifier, 'range'>>>
  /** Phrases right after it. */
  readonly after: Readonly<Record<string, Exclude<Qualifier, 'range'>>>
  /** Words that may stand between qualifier and number. */
  readonly fillers: ReadonlySet<string>
  /** "Over 20 years" is a length, not a bound, unless one of these stands before "over". */
  readonly overLength: ReadonlySet<string>
  /** "Went up to 5%" is no bound. */
  readonly upVerbs: ReadonlySet<string>
  /** Words that mean "up to", and plain "to" after a verb of change: "subió hasta los 9.800". */
  readonly upTo: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly rangeTo: ReadonlySet<string>
  /** Of these, the ones that always tell a change: "von 3 auf 5 Prozent". */
  readonly changeTo: ReadonlySet<string>
  readonly rangeAnd: ReadonlySet<string>
  /** Verbs of change: "rose from 3 to 5 percent" are two figures. */
  readonly change: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly outOf: readonly string[]
  readonly in: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly per: ReadonlySet<string>
  /** Words that mean "for" as well as "per": only a power of ten after them is what a rate is for. */
  readonly perRound: ReadonlySet<string>
  /** First words of "percent". */
  readonly shareWords: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  /** Pronouns of a part of what was counted: "of which three". */
  readonly them: ReadonlySet<string>
  readonly ofWhich: ReadonlySet<string>
  /** The ending of past verbs, and those that tell a range all the same. */
  readonly pastEnding: RegExp
  readonly ranges: ReadonlySet<string>
  readonly for: ReadonlySet<string>
  readonly at: ReadonlySet<string>
  /** Words before "one year" that make it a length. */
  readonly stated: ReadonlySet<string>
  /** "Points": their nouns, and what near them makes them points of a rate or of an index. */
  readonly points: { readonly nouns: ReadonlySet<string>; readonly rate: RegExp; readonly index: RegExp }
  /** "Of the 21 economists, only 14": what opens it, what may stand between, and what leads to a later member. */
  readonly groupOpening: RegExp
  readonly groupGap: RegExp
  readonly memberAfter: ReadonlySet<string>
  readonly comparedWith: ReadonlySet<string>
  readonly clauseOpeners: ReadonlySet<string>
  /** Words between a toll and its number: "rose to 34". */
  readonly told: ReadonlySet<string>
  /** Words before a bare share: "only a third". */
  readonly shareAfter: ReadonlySet<string>
  /** "Or", "equivalent to": what leads to a conversion. */
  readonly aliases: readonly string[]
  /** "Over the next five years" is a length, "in the next five years" is not. */
  readonly next: ReadonlySet<string>
  readonly during: ReadonlySet<string>
  readonly within: ReadonlySet<string>
  /** Words before "in four years" that make it a length: "the lowest". */
  readonly superlative: RegExp
  readonly old: RegExp
  /** Verbs whose bare number is a sum of money. */
  readonly spends: ReadonlySet<string>
  readonly every: ReadonlySet<string>
  /** Plurals that stand for a noun before: "17 others". */
  readonly pronouns: ReadonlySet<string>
  /** What may follow "three times" where it multiplies. */
  readonly multiplies: ReadonlySet<string>
  readonly fold: RegExp
  readonly each: readonly string[]
  readonly determiners: ReadonlySet<string>
  /** Articles that may stand before a number: "entre el 3 y el 5 por ciento". */
  readonly articles: ReadonlySet<string>
  /** True where "in" may stand behind the noun: "une personne sur dix". */
  readonly inAfterNoun: boolean
  /** Determiners that point back: "the two countries" is no figure. */
  readonly definite: ReadonlySet<string>
  /** Words that are no part of a counted noun. */
  readonly stops: ReadonlySet<string>
  /** Nouns that are counted but never quoted: "three reasons". */
  readonly abstract: ReadonlySet<string>
  /** Participles that stand for people: "120 wounded". */
  readonly people: ReadonlySet<string>
  readonly person: string
  /** Verbs whose bare number counts people: "killed 34". */
  readonly harm: ReadonlySet<string>
  readonly employs: ReadonlySet<string>
  /** Verbs that a bare number may be the subject of: "17 were still open". */
  readonly auxiliaries: ReadonlySet<string>
  /** Words before a bare number that ends its clause. */
  readonly bareAfter: ReadonlySet<string>
  /** Words before a bare number that compare it with the figure before it. */
  readonly compares: ReadonlySet<string>
  /** Words before what a figure is held against. */
  readonly against: ReadonlySet<string>
  /** Words of what a bare number can be the count of: "the death toll rose to 1,003". */
  readonly tolls: Readonly<Record<string, string>>
  readonly ageBefore: ReadonlySet<string>
  readonly ageAfter: RegExp
  readonly ago: ReadonlySet<string>
  /** Ordinals and adjectives that make a length a period: "the previous three days". */
  readonly period: ReadonlySet<string>
  readonly reporting: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly magnitude: ReadonlySet<string>
  readonly richter: RegExp
  readonly halfOf: ReadonlySet<string>
  readonly notHalf: ReadonlySet<string>
  /** Closed-class words that may follow a bare fraction ("by a third from …"). */
  readonly fractionNext: ReadonlySet<string>
  readonly joins: ReadonlySet<string>
  readonly or: ReadonlySet<string>
  readonly more: ReadonlySet<string>
}
