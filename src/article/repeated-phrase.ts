import { anyLetter } from './any-letter.ts'

/** A phrase counts once it stands in this many sentences and in this share of them. */
const LEAST = 4
const SHARE = 0.25

const WORD = anyLetter(String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*`, 'gu')

const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor of in on at to for from by with as is are was were be been it its this that these those he she they we you i
  his her their our your has have had will would can could may not no said says who which what when where`.split(
    /\s+/,
  ),
)

/**
 * The phrases of two to four words (neither end a small word) that stand in a quarter or more of the sentences, and in four at
 * least: what an article repeats for search engines. Longest first, as first printed; none is part of a longer one as frequent.
 */
export function repeatedPhrases(sentences: readonly string[]): readonly string[] {
  const least = Math.max(LEAST, Math.ceil(sentences.length * SHARE))
  const counts = new Map<string, { count: number; readonly printed: string; readonly length: number }>()
  for (const sentence of sentences) {
    const words = sentence.match(WORD(sentence)) ?? []
    const seen = new Set<string>()
    for (let start = 0; start < words.length; start++)
      for (let length = 2; length <= 4 && start + length <= words.length; length++) {
        const phrase = words.slice(start, start + length)
        const key = phrase.join(' ').toLowerCase()
        if (seen.has(key) || isSmall(phrase[0]) || isSmall(phrase.at(-1))) continue
        seen.add(key)
        const known = counts.get(key)
        if (known) known.count += 1
        else counts.set(key, { count: 1, printed: phrase.join(' '), length })
      }
  }
  const frequent = [...counts]
    .filter(([, entry]) => entry.count >= least)
    .sort(([, a], [, b]) => b.length - a.length)
  return frequent
    .filter(
      ([key, entry], index) =>
        !frequent
          .slice(0, index)
          .some(([longer, other]) => ` ${longer} `.includes(` ${key} `) && other.count >= entry.count),
    )
    .map(([, entry]) => entry.printed)
}

function isSmall(word: string | undefined): boolean {
  return word === undefined || SMALL_WORDS.has(word.toLowerCase())
}
