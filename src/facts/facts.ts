import type { SentenceId } from '../article/article.ts'

/** No fact without its sentence: `cites` is never empty. */
export type Sourced<T> = T & { readonly cites: readonly SentenceId[] }

/** Marks wording that is the editor's, printed with the citation of what it replaces. */
export type Edited = { readonly edited?: true }

/** Its place among the items of its kind that the editor put first, from 1; absent on all others. */
export type Placing = { readonly placing?: number }

/**
 * A statement in the article's own words, or in the editor's; `display` where a document prints a bracketed name or drops a
 * leading connective.
 */
export type Statement = Sourced<{ readonly text: string; readonly display?: string } & Edited>

export type KeyPoint = Statement & { readonly section: `s${number}` }

export type FigureKind = 'money' | 'percent' | 'count' | 'measure' | 'duration' | 'ratio'
export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'range'

/** A quantity. For ranges `value` is null and `low`, `high` are set; `unit` is ISO 4217 for money, a symbol for measures, a singular noun for counts. */
export type Figure = Sourced<
  {
    readonly text: string
    readonly kind: FigureKind
    readonly value: number | null
    readonly low: number | null
    readonly high: number | null
    readonly qualifier: Qualifier
    readonly unit: string | null
    readonly label: string | null
    readonly rank: number
  } & Edited &
    Placing
>

/**
 * `roles` as the text gives them, nearest form first; `cites` starts with the first mention; `former` where the article tells
 * that the person has left the first role.
 */
export type Person = Sourced<
  {
    readonly name: string
    readonly roles: readonly string[]
    readonly former?: true
    readonly mentions: number
  } & Edited &
    Placing
>
export type Named = Sourced<{ readonly name: string; readonly mentions: number }>

/** `date` is EDTF level 0 or 1; `text` is the sentence, or its clause where a sentence has several dates. */
export type TimelineEvent = Sourced<{ readonly date: string; readonly text: string }>

/** `text` without quotation marks; `likely` marks a speaker inferred from the paragraph before. */
export type Quote = Sourced<
  {
    readonly text: string
    readonly speaker: string | null
    readonly likely?: boolean
  } & Placing
>

export type Facts = {
  readonly bottomLine: Statement | null
  readonly keyPoints: readonly KeyPoint[]
  readonly figures: readonly Figure[]
  readonly people: readonly Person[]
  readonly organisations: readonly Named[]
  readonly places: readonly Named[]
  readonly timeline: readonly TimelineEvent[]
  readonly quotes: readonly Quote[]
  readonly obstacles: readonly Statement[]
  readonly next: readonly Statement[]
}
