/** The documents that can be built, in the order in which they are listed. */
export const DOCUMENTS = ['memo', 'one-pager', 'key-figures'] as const

export const PAPERS = ['A4', 'Letter'] as const

/** The brand as the documents print it; what is null is left out. `accent` is `#rrggbb`, `logo.type` a media type. */
export type Brand = {
  readonly organisation: string | null
  readonly logo: { readonly bytes: Uint8Array; readonly type: string } | null
  readonly accent: string | null
  readonly contact: string | null
}

/** What the memo's head states for every article; front matter takes precedence. Print only, never a mail recipient. */
export type MemoOptions = {
  readonly to: string | null
  readonly from: string | null
  readonly cc: string | null
  readonly reference: string | null
  readonly classification: string | null
}
