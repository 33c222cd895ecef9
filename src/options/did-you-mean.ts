/** The one of the known words that is nearest to a mistyped one, or null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const typed = word.slice(0, MOST).toLowerCase()
  const most = Math.max(1, Math.floor(typed.length / 3))
  let best: { readonly word: string; readonly edits: number } | null = null
  for (const candidate of known) {
    const lower = candidate.toLowerCase()
    const begun = typed.length > 2 && lower.length > 2 && (lower.startsWith(typed) || typed.startsWith(lower))
    const edits = Math.min(editsBetween(typed, lower), begun ? most : Number.POSITIVE_INFINITY)
    if (edits <= most && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { word: candidate, edits }
  }
  return best?.word ?? null
}

/** A hint that names the nearest known word, else lists them all. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === null ? `Known are: ${known.join(', ')}.` : `Did you mean ${near}?`
}

const MOST = 60

/** Edits (insert, delete, replace, swap of neighbours) that make one word of the other: optimal string alignment. */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST) return MOST
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = old[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(old[j]! + 1, row[j - 1]! + 1, replaced)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, older[j - 2]! + 1)
    }
    ;[older, old] = [old, row]
  }
  return old[b.length]!
}
