import type { PhrasingContent } from 'mdast'
import { endsEarly, type Line } from './text-lines.ts'

/** After a hyphen, these words show that something was left out ("two- and three-year"), not that a word was broken. */
const AFTER_SUSPENDED_HYPHEN = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e)\b/

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，！？：；」』）]/u

/** Wrapped lines as one: joined by a space, a compound broken at its hyphen and Chinese or Japanese text by nothing. */
export function unwrap(lines: readonly Line[]): string {
  let text = ''
  for (const line of lines) text += text === '' ? line.text : joint(text, line.text) + line.text
  return text.replaceAll('\u00ad', '')
}

/** A paragraph's lines as phrasing content: unwrapped, or with its breaks where every line ends before it had to (verse, addresses). */
export function phrasing(lines: readonly Line[], width: number): PhrasingContent[] {
  const isVerse =
    lines.length > 1 &&
    lines.every(
      (line, index) => index === lines.length - 1 || endsEarly(line, lines[index + 1] ?? line, width),
    )
  if (!isVerse) return [{ type: 'text', value: unwrap(lines) }]
  return lines.flatMap((line, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', value: line.text },
  ])
}

function joint(before: string, after: string): string {
  if (before.endsWith('\u00ad')) return ''
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !AFTER_SUSPENDED_HYPHEN.test(after)) return ''
  return IDEOGRAPH.test(before.slice(-1)) && IDEOGRAPH.test(after.charAt(0)) ? '' : ' '
}
