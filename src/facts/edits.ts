import type { LineOf } from '../options/keyed-text.ts'
import type { ListKind } from './edit-keys.ts'

/** Other words for items, each under what the item is called; empty words print none. */
export type Wordings = Readonly<Record<string, string>>

/**
 * What is done to a list of facts; each names items by their keys or in their own words. `use` puts items first, `only` leaves no
 * others, `order` puts what is there first, `drop` leaves out and wins over the rest.
 */
export type ListEdits = {
  readonly drop: readonly string[]
  readonly use: readonly string[]
  readonly only: readonly string[]
  readonly order: readonly string[]
  readonly words: Wordings
}

/** What an editor changes in the briefs of one article, as its NAME.brief.yaml says; `file` is that file's name for notes. */
export type Edits = {
  readonly file: string
  readonly lineOf: LineOf
  readonly bottomLine: {
    readonly drop: readonly string[]
    readonly use: string | null
    readonly words: Wordings
  }
  readonly lists: { readonly [K in ListKind]: ListEdits }
  /** Labels of sections, each under its heading. */
  readonly sections: { readonly words: Wordings }
}

/** The key of an editor's file that holds other words for the items of a kind; null where the article's own are always printed. */
export const WORDS = {
  bottomLine: 'text',
  keyPoints: 'text',
  figures: 'label',
  people: 'role',
  organisations: null,
  places: null,
  timeline: null,
  quotes: null,
  obstacles: 'text',
  next: 'text',
  sections: 'label',
} as const satisfies Readonly<Record<ListKind | 'bottomLine' | 'sections', string | null>>
