/** A set of the words of a text, which spaces or bars keep apart. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\s|]+/).filter(Boolean))
}

/** A table from phrase to the key it is listed under; phrases are kept apart by bars. */
export function phraseTable<K extends string>(
  table: Readonly<Record<K, string>>,
): Readonly<Record<string, K>> {
  return Object.fromEntries(
    (Object.entries(table) as [K, string][]).flatMap(([key, list]) =>
      list.split('|').map(phrase => [phrase.trim().replace(/\s+/g, ' '), key] as const),
    ),
  )
}

/** A table of lists of phrases, written with bars. */
export function phraseLists(
  table: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(table).map(([key, list]) => [key, list.split('|')] as const))
}

/** The words of a text in lower case and with a capital, each with the same value. */
export function anyCase<T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([word, value]) => [
      [word, value] as const,
      [word.charAt(0).toUpperCase() + word.slice(1), value] as const,
    ]),
  )
}
