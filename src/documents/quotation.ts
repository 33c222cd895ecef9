type Word = { readonly text: string; readonly start: number; readonly end: number }

/**
 * A quotation as printed: where an attribution stood between two of its sentences ("… love," she said. "We did …"), the cut is
 * marked, "love … We did"; `host` is the text that it was taken from, which holds its words in order.
 */
export function quotationText(text: string, host: string): string {
  const source = wordsOf(host).map(word => word.text)
  const words = wordsOf(text)
  let printed = ''
  let at = -1
  let last: Word | null = null
  for (const word of words) {
    const found = source.indexOf(word.text, at + 1)
    // Words that the source does not hold in order say nothing of where it was cut.
    if (found < 0) return text
    const between = text.slice(last?.end ?? 0, word.start)
    const cut = last !== null && found > at + 1 && /^\p{Lu}/u.test(word.text)
    printed += cut ? (/[.!?]/.test(between) ? `${between.trimEnd()} … ` : ' … ') : between
    printed += word.text
    at = found
    last = word
  }
  return printed + text.slice(last?.end ?? 0)
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(match => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const LEAST_WORDS = { sentence: 4, fragment: 6 } as const

/** Whether a quotation says something where it stands by itself: a sentence of some words, or a longer piece of one. */
export function saysMuch(text: string): boolean {
  const least = /^[…\s]*\p{Ll}/u.test(text) ? LEAST_WORDS.fragment : LEAST_WORDS.sentence
  return text.trim().split(/\s+/).length >= least
}
