import type { PhrasingContent } from 'mdast'
import { endsEarly, type Line } from './text-lines.ts'

/** After a hyphen, these words show that something was left out ("two- and three-year"), not that a word was broken. */
const AFTER_SUSPENDED_HYPHEN = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e)\b/

/** Lines of verse and addresses are at most this share of the width. */
const VERSE_SHARE = 0.75

/** Wrapped lines as one text with its line ends as spaces; a compound broken at its hyphen is put together again. */
export function unwrap(lines: readonly Line[]): string {
  const parts: string[] = []
  for (const line of lines) {
    const before = parts.at(-1)
    if (before !== undefined) parts.push(breaksWord(before, line.text) ? '' : '\n')
    parts.push(line.text)
  }
  return parts.join('')
}

/** A paragraph's lines as phrasing content: unwrapped, or with its breaks where all its lines are short (verse, addresses). */
export function phrasing(lines: readonly Line[], width: number): PhrasingContent[] {
  if (!isVerse(lines, width)) return [{ type: 'text', value: unwrap(lines) }]
  return lines.flatMap((line, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', value: line.text },
  ])
}

function isVerse(lines: readonly Line[], width: number): boolean {
  return (
    lines.length > 1 &&
    lines.every(
      (line, index) =>
        line.text.length <= width * VERSE_SHARE &&
        (index === lines.length - 1 || endsEarly(line, lines[index + 1] ?? line, width)),
    )
  )
}

function breaksWord(before: string, after: string): boolean {
  if (before.endsWith('\u00ad')) return true
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !AFTER_SUSPENDED_HYPHEN.test(after)
}
