/** Where a form of date may begin and end: not within a word or number. */
export const FROM = String.raw`(?<![\p{L}\p{N}])`
export const TO = String.raw`(?![\p{L}\p{N}])`

/** A list written with bars. */
export const bars = (text: string): readonly string[] => text.split('|')

/** One value for each of the words in a list written with bars. */
export function valued<T>(
  entries: readonly (readonly [words: string, value: T])[],
): Readonly<Record<string, T>> {
  const table = Object.create(null) as Record<string, T>
  for (const [words, value] of entries) for (const word of words.split('|')) table[word] = value
  return table
}

/** Words numbered from 1 in their order. */
export function numbered(text: string): Readonly<Record<string, number>> {
  return valued(text.split('|').map((word, index) => [word.replaceAll('/', '|'), index + 1] as const))
}
