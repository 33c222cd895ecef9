import type { PhrasingContent } from 'mdast'
import type { Note } from '../error.ts'

/** Paragraph 3, sentence 2 is `p3s2`, as numbered in the memo's annex. */
export type SentenceId = `p${number}s${number}`
export type ParagraphId = `p${number}`

export type Sentence = { readonly id: SentenceId; readonly text: string }

export type ParagraphKind = 'text' | 'item' | 'quote' | 'note' | 'caption'

/**
 * A numbered paragraph. `sentences` hold its plain text, whitespace collapsed and markup removed;
 * `inline` is the same text with its markup, for the annex. `line` counts from 1 in the source.
 */
export type Paragraph = {
  readonly id: ParagraphId
  readonly kind: ParagraphKind
  readonly sentences: readonly Sentence[]
  readonly inline: readonly PhrasingContent[]
  readonly line: number
  /** A footnote's label as the article prints it; only on paragraphs of kind `note`. */
  readonly note?: string
  /** True for a code block: its line breaks are kept in the annex. */
  readonly preformatted?: boolean
}

/** What a section holds, in reading order, as the annex prints it. Every paragraph of `Section.paragraphs` occurs once. */
export type Block =
  | { readonly type: 'paragraph'; readonly paragraph: Paragraph }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'table'; readonly table: string }
  | {
      readonly type: 'image'
      readonly src: string
      readonly alt: string | null
      readonly title: string | null
      readonly line: number
    }

/** `heading` is null only for `s1`, what stands before the first heading; `label` is the heading less a phrase repeated in all. */
export type Section = {
  readonly id: `s${number}`
  readonly level: number
  readonly heading: string | null
  readonly label: string | null
  /** True where the label is the editor's. */
  readonly edited?: true
  readonly line: number
  readonly paragraphs: readonly Paragraph[]
  readonly blocks: readonly Block[]
}

/** A table of the article as plain text; `align` is one entry a column. */
export type Table = {
  readonly id: `t${number}`
  readonly section: `s${number}`
  readonly caption: string | null
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly align: readonly ('left' | 'right' | 'center' | null)[]
  readonly line: number
}

/** Text that is not the article's (navigation, share lines, datelines …), with the line it stood in and why it was left out. */
export type SetAside = { readonly line: number; readonly text: string; readonly why: string }

/** The memo head fields that front matter may set; print only, never a mail recipient. */
export type MemoHead = {
  readonly to?: string
  readonly from?: string
  readonly subject?: string
  readonly classification?: string
}

/** An article in numbered paragraphs and sentences. `date` is EDTF (ISO 8601), `sha256` the digest of the file, `words` those of the paragraphs. */
export type Article = {
  readonly title: string
  readonly subtitle: string | null
  readonly byline: readonly string[]
  readonly date: string | null
  readonly source: string | null
  readonly url: string | null
  readonly lang: string
  readonly sha256: string
  readonly words: number
  readonly sections: readonly Section[]
  readonly tables: readonly Table[]
  readonly setAside: readonly SetAside[]
  readonly memo: MemoHead
  readonly notes: readonly Note[]
}

/** All paragraphs in reading order. */
export function paragraphsOf(article: Article): readonly Paragraph[] {
  return article.sections.flatMap(section => section.paragraphs)
}
