/** One to whom the memos go. `columns` are all columns of the list by their headers, for the greeting. */
export type Recipient = {
  readonly name: string | null
  /** With its domain in ASCII, as the envelope has it. */
  readonly address: string
  /** The kinds of document that go to them. */
  readonly documents: readonly string[]
  /** The language of the message’s own words, null for the article’s. */
  readonly lang: string | null
  readonly columns: Readonly<Record<string, string>>
  readonly place: Place
}

/** Where a recipient was read. */
export type Place = { readonly file: string; readonly line: number | null }

/** A row of a list before it is checked. */
export type Row = { readonly values: Readonly<Record<string, string>>; readonly place: Place }
