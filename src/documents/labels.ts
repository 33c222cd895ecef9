/** The words that a document prints beside the article's own, by name; see `templates/labels`. */
export type Labels = Readonly<Record<string, string>>
