/** A file inside a PDF, made ready once for all the documents that carry it. */
export type Attachment = {
  readonly name: string
  readonly mime: string
  readonly description: string
  /** What it is to the document: the source it was made from, or data that it shows. */
  readonly relationship: 'Source' | 'Data'
  readonly size: number
  /** MD5, in hexadecimal: what the format has. */
  readonly checksum: string
  /** Deflated, for a zlib reader. */
  readonly content: Uint8Array
}

/** What a finished PDF says of itself. `date` is a UTC instant in seconds, null where none is known. */
export type Record = {
  readonly title: string
  readonly author: string | null
  readonly subject: string | null
  readonly keywords: readonly string[]
  readonly lang: string
  /** The headings of the page in order, as the outline names them. */
  readonly headings: readonly string[]
  /** The words of each link by its address as the page writes it, such as `#p5`. */
  readonly links: ReadonlyMap<string, string>
  /** The files that the PDF carries. */
  readonly attachments: readonly Attachment[]
  /** Every character of the page. */
  readonly characters: Pick<ReadonlySet<string>, 'has'>
  readonly date: number | null
  readonly creator: string
  readonly producer: string
  /** Links that start with this address lead to a file beside this one; see `links.ts`. */
  readonly siblings: string
  /** The digest of all that the document is made from, in hexadecimal. */
  readonly key: string
}
