/** The formats an article is read from. */
export type Format = 'markdown' | 'text' | 'html' | 'docx'

/** One input, read but not yet parsed. `name` is the path as messages show it, `stem` its file name without extension. */
export type Source = {
  readonly name: string
  readonly stem: string
  readonly format: Format
  readonly bytes: Uint8Array
  /** The absolute folder that the article's relative images are read from; absent for standard input. */
  readonly folder?: string
  /** What the editor's file beside the article says; absent where there is none. */
  readonly edits?: EditsText
}

/** The text of a NAME.brief.yaml; `name` is its path as messages show it, `sha256` the digest of its bytes. */
export type EditsText = { readonly name: string; readonly text: string; readonly sha256: string }
