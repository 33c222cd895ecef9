import type { RootContent } from 'mdast'
import type { Note } from '../error.ts'
import type { MemoHead, SetAside } from './article.ts'

/** What an article says of itself outside its text (front matter, head elements); null where it says nothing. */
export type Meta = {
  readonly title: string | null
  readonly subtitle: string | null
  readonly byline: readonly string[]
  readonly date: string | null
  readonly source: string | null
  readonly url: string | null
  readonly lang: string | null
  readonly memo: MemoHead
}

/**
 * What every parser hands on: the article as mdast blocks with positions. A title found in the text is its first heading
 * of depth 1; a paragraph that its format marks as a caption, and a table's own caption, carry it in `data`.
 */
export type Draft = {
  readonly blocks: readonly RootContent[]
  readonly meta: Meta
  /** What counts where neither `meta` nor the text names an author or a date. */
  readonly fallback?: Pick<Meta, 'byline' | 'date'>
  readonly setAside: readonly SetAside[]
  readonly notes: readonly Note[]
}

/** A format that says nothing of itself outside its text. */
export const NO_META: Meta = {
  title: null,
  subtitle: null,
  byline: [],
  date: null,
  source: null,
  url: null,
  lang: null,
  memo: {},
}

declare module 'mdast' {
  interface ParagraphData {
    caption?: boolean
  }
  interface TableData {
    caption?: string
  }
}
