/** A table of data with one entry a language, keyed by BCP 47 tags in lower case, mostly primary subtags; English is always there. */
export type ByLanguage<T> = { readonly en: T } & { readonly [language: string]: T }

/** The entry for a language tag such as `es-MX`, else for its language, else English. */
export function forLanguage<T>(table: ByLanguage<T>, lang: string): T {
  if (Object.hasOwn(table, lang)) return table[lang]!
  const tag = lang.toLowerCase().replaceAll('_', '-')
  const subtag = Object.hasOwn(table, tag) ? tag : (tag.split('-')[0] ?? 'en')
  return (Object.hasOwn(table, subtag) ? table[subtag] : undefined) ?? table.en
}

/** Whether a table has the language: a number misread by another language's rules is worse than none. */
export function hasLanguage<T>(table: ByLanguage<T>, lang: string): boolean {
  return Object.hasOwn(table, lang.toLowerCase().split(/[-_]/)[0] ?? '')
}

/** A table without inherited keys, so that a word of the text such as "constructor" finds nothing in it. */
export function wordTable<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries)
}
