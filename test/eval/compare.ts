/** A text as answers are compared: quotation marks, dashes, spaces, case and closing marks made alike. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^["'\s]+|["'\s.,;:]+$/g, '')
    .trim()
}

/** The words of a text in order, made alike. */
export function wordsOf(text: string | null | undefined): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How far two texts share their words: F1 of the bags of words, 0 to 1. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  return shared(counted(wordsOf(a)), counted(wordsOf(b)))
}

/** ROUGE-N F1 of a text against a reference, 0 to 1. */
export function rouge(text: string, reference: string, n: 1 | 2): number {
  return shared(counted(grams(wordsOf(text), n)), counted(grams(wordsOf(reference), n)))
}

/** Whether the words of `text` stand in `host` in order, others possibly between them. */
export function inOrder(text: string, host: string): boolean {
  const words = wordsOf(host)
  let from = 0
  for (const word of wordsOf(text)) {
    from = words.indexOf(word, from) + 1
    if (from === 0) return false
  }
  return true
}

/** Whether two numbers agree to one part in a thousand; null agrees with null only. */
export function close(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return a == null && b == null
  return Math.abs(a - b) <= 1e-3 * Math.max(1e-9, Math.abs(b))
}

const HONORIFIC =
  /^(mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|rev|hon|gen|lt|col|capt|maj|sen|rep|gov|president|minister|judge|justice)\.? /

/** A person's name without honorifics. */
export function bareName(name: string | null | undefined): string {
  let bare = plain(name)
  while (HONORIFIC.test(bare)) bare = bare.replace(HONORIFIC, '')
  return bare
}

/** The name of a body or place without its article. */
export function bareBody(name: string): string {
  return plain(name).replace(/^the /, '')
}

const grams = (words: readonly string[], n: number) =>
  words.slice(0, Math.max(0, words.length - n + 1)).map((_, i) => words.slice(i, i + n).join(' '))

function counted(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0)
  let common = 0
  for (const [item, n] of b) common += Math.min(n, a.get(item) ?? 0)
  return common === 0 ? 0 : (2 * common) / (total(a) + total(b))
}
