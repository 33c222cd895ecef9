import type { PhrasingContent } from 'mdast'
import type { Colours, DOCUMENTS, PAPERS } from '../options.ts'

export type DocumentKind = (typeof DOCUMENTS)[number]
export type Paper = (typeof PAPERS)[number]

/** An item with its place on the ladder: where the pages are full, the lowest goes first. */
export type Ranked<T> = T & { readonly priority: number }

/** A reference to a numbered paragraph: `label` is `¶5`; `href` leads to the annex, or is null where no memo is built. */
export type Reference = { readonly label: string; readonly href: string | null; readonly spoken: string }

/**
 * One message as printed, with its references. `lead` is a bold lead-in that is not part of the sentence. `edited`, here and
 * below, marks words that are the editor's.
 */
export type Line = {
  readonly lead: string | null
  readonly leadEdited: boolean
  readonly text: string
  readonly refs: readonly Reference[]
  readonly edited: boolean
}

/** A figure as a tile or card: `number` large, `rest` (unit) smaller, `full` the value written out where it says more. */
export type FigureView = {
  readonly number: string
  readonly rest: string | null
  /** True where `number` is too long for the largest size. */
  readonly long: boolean
  /** True where `rest` is too long to stand beside the number. */
  readonly wide: boolean
  readonly full: string | null
  readonly label: string | null
  /** True where the label is the editor's. */
  readonly edited: boolean
  /** The sentence's words after the figure, where no label says what it measures. */
  readonly words: string | null
  readonly qualifier: string | null
  readonly sentence: string
  readonly refs: readonly Reference[]
}

/** The figures of one sentence, in order of rank. */
export type FigureRow = {
  readonly figures: readonly FigureView[]
  readonly name: string
  readonly sentence: string
  readonly refs: readonly Reference[]
}

/** A tile of the one-pager: a figure, or a fact (who, where, when) where the article states too few. */
export type Tile = {
  readonly caption: string | null
  readonly number: string
  readonly rest: string | null
  readonly long: boolean
  readonly wide: boolean
  readonly qualifier: string | null
  readonly text: string | null
  readonly edited: boolean
  readonly refs: readonly Reference[]
}

export type PersonView = {
  readonly name: string
  readonly role: string | null
  readonly edited: boolean
  readonly refs: readonly Reference[]
}
export type NameView = {
  readonly name: string
  readonly mentions: number
  readonly refs: readonly Reference[]
}
export type EventView = { readonly date: string; readonly text: string; readonly refs: readonly Reference[] }
export type QuoteView = {
  readonly text: string
  readonly speaker: string | null
  readonly role: string | null
  /** True where the role is the editor's. */
  readonly edited: boolean
  /** True where the speaker follows from the sentence before. */
  readonly likely: boolean
  readonly refs: readonly Reference[]
}

/** A row of a head block or source block; `href` where the value is a link. */
export type Row = { readonly label: string; readonly value: string; readonly href: string | null }

export type Cell = { readonly text: string; readonly align: 'left' | 'right' | 'center' }
export type TableView = {
  readonly id: string
  readonly caption: string | null
  readonly header: readonly Cell[]
  readonly rows: readonly { readonly head: Cell; readonly cells: readonly Cell[] }[]
}

/** What the annex prints, in reading order; `number` is a paragraph's number as text. */
export type AnnexBlock =
  | {
      readonly type: 'paragraph'
      readonly id: string
      readonly number: string
      readonly kind: 'text' | 'item' | 'quote' | 'note' | 'caption'
      readonly note: string | null
      readonly preformatted: boolean
      readonly inline: readonly PhrasingContent[]
    }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly AnnexBlock[])[]
    }
  | { readonly type: 'quote'; readonly blocks: readonly AnnexBlock[] }
  | { readonly type: 'table'; readonly table: TableView }
  | { readonly type: 'image'; readonly src: string; readonly alt: string | null; readonly uri: string | null }

/** A section of the annex; `rank` is the heading's level in the printed document (3 to 6). */
export type AnnexSection = {
  readonly id: string
  readonly heading: string | null
  readonly rank: number
  readonly blocks: readonly AnnexBlock[]
}

/** What every document carries: language, brand, handling mark, and the source line. */
export type Frame = {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly paper: Paper
  readonly title: string
  readonly subject: string
  readonly author: string | null
  readonly keywords: readonly string[]
  readonly organisation: string | null
  readonly contact: string | null
  readonly logo: string | null
  /** The accent colour, as `#rrggbb`; `colours` holds the others. */
  readonly accent: string
  readonly colours: Colours
  /** The families of the office, null where the documents are set in Broadside's own. */
  readonly fonts: { readonly serif: string | null; readonly sans: string | null }
  readonly classification: string | null
  readonly reference: string | null
  readonly labels: Readonly<Record<string, string>>
  readonly source: readonly Row[]
  readonly sourceLine: string
  /** Byline, publisher and date, without the title. */
  readonly creditLine: string
}

export type MemoView = {
  readonly kind: 'memo'
  readonly frame: Frame
  readonly head: readonly Row[]
  readonly bottomLine: Line | null
  readonly keyPoints: readonly Ranked<Line>[]
  readonly obstacles: readonly Ranked<Line>[]
  readonly next: readonly Ranked<Line>[]
  readonly figures: readonly Ranked<FigureView>[]
  readonly people: readonly Ranked<PersonView>[]
  readonly timeline: readonly Ranked<EventView>[]
  readonly quotes: readonly Ranked<QuoteView>[]
  readonly annex: readonly AnnexSection[]
  /** Every paragraph's id, so that other documents can lead to it. */
  readonly targets: readonly string[]
}

/** A one-pager's lists are in order of priority within the slot; `reserve` fills the page where material is short. */
export type OnePagerView = {
  readonly kind: 'one-pager'
  readonly frame: Frame
  readonly headline: string
  readonly lede: Ranked<Line> | null
  readonly tiles: readonly Ranked<Tile>[]
  readonly keyPoints: readonly Ranked<Line>[]
  readonly obstacles: readonly Ranked<Line>[]
  readonly next: readonly Ranked<Line>[]
  readonly quote: Ranked<QuoteView> | null
  readonly people: readonly Ranked<PersonView>[]
  readonly timeline: readonly Ranked<EventView>[]
  readonly reserve: readonly Line[]
}

export type KeyFiguresView = {
  readonly kind: 'key-figures'
  readonly frame: Frame
  readonly headline: string
  readonly cards: readonly FigureView[]
  /** What the cards leave, a row for each sentence. */
  readonly figures: readonly Ranked<FigureRow>[]
  readonly tables: readonly TableView[]
  readonly people: readonly Ranked<PersonView>[]
  readonly organisations: readonly Ranked<NameView>[]
  readonly places: readonly Ranked<NameView>[]
  readonly timeline: readonly Ranked<EventView>[]
  readonly quotes: readonly Ranked<QuoteView>[]
}

/** A document of one's own: `pages` is its page budget, and each slot holds what its kind asks for, in order of rank. */
export type OwnView = {
  readonly kind: 'own'
  readonly name: string
  readonly title: string
  readonly pages: number
  readonly frame: Frame
  readonly head: readonly Row[]
  readonly headline: string
  readonly bottomLine: Line | null
  readonly keyPoints: readonly Ranked<Line>[]
  readonly obstacles: readonly Ranked<Line>[]
  readonly next: readonly Ranked<Line>[]
  readonly figures: readonly Ranked<FigureView>[]
  readonly people: readonly Ranked<PersonView>[]
  readonly organisations: readonly Ranked<NameView>[]
  readonly places: readonly Ranked<NameView>[]
  readonly timeline: readonly Ranked<EventView>[]
  readonly quotes: readonly Ranked<QuoteView>[]
  readonly tables: readonly TableView[]
  /** First sentences of paragraphs that no slot prints, for pages that have room. */
  readonly reserve: readonly Line[]
}

export type View = MemoView | OnePagerView | KeyFiguresView | OwnView
