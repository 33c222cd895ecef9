/** What a field of the View is: a value, running text (for the helper `prose`), a list, a record by key, an object or one of several. */
export type FieldType =
  | 'text'
  | 'number'
  | 'flag'
  | 'inline'
  | { readonly list: FieldType }
  | { readonly record: FieldType }
  | { readonly object: string }
  | { readonly any: readonly string[] }

/** The types of the View as data: the type of each kind of document, and of each type its fields. */
export type ViewShape = {
  readonly views: Readonly<Record<string, string>>
  readonly types: Readonly<
    Record<string, { readonly fields: Readonly<Record<string, { readonly type: FieldType }>> }>
  >
}

/** Read from the types by the build (`view-shape.mjs`); null where the code runs from its sources, which lint nothing. */
export const VIEW_SHAPE: ViewShape | null = null
