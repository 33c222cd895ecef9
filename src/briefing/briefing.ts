import type { Article } from '../article/article.ts'
import type { Labels } from '../documents/labels.ts'
import type { DocumentKind, Paper, View } from '../documents/view.ts'
import type { Note } from '../error.ts'
import type { Facts } from '../facts/facts.ts'
import type { Picture } from '../intake/picture.ts'
import type { Brand, MemoOptions, OwnKind } from '../options.ts'

/** What is asked for: which documents, on which paper, with which brand and memo head. `lang` null leaves it to the article. */
export type BriefOptions = {
  readonly documents: readonly DocumentKind[]
  /** Documents of one's own, after the others; the World must have their templates. */
  readonly own?: readonly OwnKind[]
  readonly paper: Paper
  readonly lang: string | null
  readonly brand: Brand
  readonly memo: MemoOptions
  /** What is to be said of the options, with every article. */
  readonly notes?: readonly Note[]
}

/** Everything outside that a briefing needs; `world.ts` is the real one. */
export type World = {
  readonly picture: (folder: string | undefined, src: string, line: number | null) => Promise<Picture | Note>
  /** The labels for a language, and which of them are English because it lacks them. */
  readonly labels: (lang: string) => Promise<{ readonly labels: Labels; readonly notes: readonly Note[] }>
  readonly render: (view: View) => Promise<string>
  /** `lent` are faces of the system that the article's scripts need. */
  readonly print: (job: {
    readonly html: string
    readonly paper: { readonly width: number; readonly height: number }
    readonly lent?: readonly string[]
  }) => Promise<Printed>
  /** Digest of what a print depends on beside its HTML: browser and fonts. */
  readonly press: (lent?: readonly string[]) => Promise<string>
  /**
   * Which of some characters no font has a glyph for, in an article of a language; white space and marks that are not seen need
   * none. `lent` are the system's faces for those that no other font has: null where they were not asked for.
   */
  readonly missing: (
    characters: readonly string[],
    lang: string,
  ) => Promise<{ readonly missing: readonly Unseen[]; readonly lent: readonly string[] | null }>
  /** The version of Broadside, and an instant in seconds for articles without a date (`SOURCE_DATE_EPOCH`). */
  readonly version: string
  readonly epoch: number | null
}

/** A character without a font: its script, the package that has it, and the system's font with why it is not used, as far as known. */
export type Unseen = {
  readonly character: string
  readonly script: string | null
  readonly install: string | null
  readonly refused?: string | null
}

/** A print before its finishing; `fit` tells what had no room, the most important first. */
export type Printed = {
  readonly pdf: Uint8Array
  readonly fit: {
    readonly fits: boolean
    readonly dropped: readonly { readonly name: string; readonly priority: number }[]
  } | null
}

/** A document, ready to be written; `key` is the digest of all that its bytes depend on. */
export type Finished = {
  /** A `DocumentKind`, or the name of a kind of one's own. */
  readonly kind: string
  readonly pdf: Uint8Array
  readonly html: string
  readonly pages: number
  readonly key: string
}

export type Briefing = {
  readonly article: Article
  readonly facts: Facts
  /** The text of `brief.json`. */
  readonly json: string
  readonly documents: readonly Finished[]
  /** Whether its documents depend on the fonts of the system. */
  readonly lent: boolean
  /** The digest of each image that the article names, null for one that could not be had. */
  readonly images: readonly { readonly src: string; readonly sha256: string | null }[]
  readonly notes: readonly Note[]
}
