/** The documents that can be built, in the order in which they are listed. */
export const DOCUMENTS = ['memo', 'one-pager', 'key-figures'] as const

export const PAPERS = ['A4', 'Letter'] as const

/** The colours beside the accent, as `#rrggbb`: text, quiet text, the pale ground of panels, hairlines. */
export type Colours = {
  /** Text. */
  readonly ink: string
  /** Quiet text: labels, references, running heads. */
  readonly grey: string
  /** The pale ground of panels. */
  readonly tint: string
  /** Hairlines. */
  readonly hair: string
}

/**
 * The brand as the documents print it; what is null or not there is left out, or as Broadside has it. `accent` is `#rrggbb`,
 * `logo.type` a media type, `fonts` names families that the World was given.
 */
export type Brand = {
  readonly organisation: string | null
  readonly logo: { readonly bytes: Uint8Array; readonly type: string } | null
  readonly accent: string | null
  readonly contact: string | null
  readonly colours?: { readonly [K in keyof Colours]?: string | null }
  readonly fonts?: { readonly serif?: string | null; readonly sans?: string | null }
}

/** What a document of one's own may hold; each slot has as many items as its kind says, none where it says nothing. */
export const SLOTS = [
  'keyPoints',
  'obstacles',
  'next',
  'figures',
  'people',
  'organisations',
  'places',
  'timeline',
  'quotes',
  'tables',
  'reserve',
] as const

export type Slot = (typeof SLOTS)[number]

/** A document of one's own: `name` of its files, `title` as it names itself, its page budget, and the most items of each slot. */
export type OwnKind = {
  readonly name: string
  readonly title: string
  readonly pages: number
  readonly slots: { readonly [K in Slot]?: number }
}

/** What the memo's head states for every article; front matter takes precedence. Print only, never a mail recipient. */
export type MemoOptions = {
  readonly to: string | null
  readonly from: string | null
  readonly cc: string | null
  readonly reference: string | null
  readonly classification: string | null
}
