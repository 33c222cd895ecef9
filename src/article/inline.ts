import type { PhrasingContent } from 'mdast'
import { anyLetter } from './any-letter.ts'

/** A line end between two of these characters is no space: Chinese and Japanese have none between words. */
const IDEOGRAPHIC_LINE_END =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．！？：；」』）])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/gu

const UNCOLLAPSED = /[\u00ad\u200b\u2060\ufeff]|[^\S ]| {2}|^ | $/

/** White space as one space, invisible characters out, ends trimmed: the form in which text is compared and cited. */
export function collapse(text: string): string {
  if (!UNCOLLAPSED.test(text)) return text
  const joined = text.includes('\n') ? text.replace(IDEOGRAPHIC_LINE_END, '') : text
  return joined
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The plain text of phrasing content, collapsed; images and footnote marks say nothing in it. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return collapse(rawText(nodes))
}

/** The plain text of phrasing content with its line ends kept. */
export function rawText(nodes: readonly PhrasingContent[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
    else if (node.type === 'break') text += '\n'
    else if ('children' in node) text += rawText(node.children)
  }
  return text
}

/** Phrasing content less the first `count` characters of its raw text; nodes left empty are removed. */
export function dropStart(nodes: readonly PhrasingContent[], count: number): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let left = count
  for (const node of nodes) {
    const length = rawText([node]).length
    if (left === 0 || (length === 0 && left < 0)) kept.push(node)
    else if (length <= left) left -= length
    else {
      if (node.type === 'text' || node.type === 'inlineCode')
        kept.push({ ...node, value: node.value.slice(left) })
      else if ('children' in node)
        kept.push({ ...node, children: dropStart(node.children, left) } as PhrasingContent)
      left = 0
    }
  }
  return kept
}

/** The number of words: runs between spaces with a letter or digit in them; each Han or Kana character counts as one. */
export function countWords(text: string): number {
  const ideographs = EAST_ASIAN.test(text) ? (text.match(IDEOGRAPH)?.length ?? 0) : 0
  const rest = ideographs > 0 ? text.replace(IDEOGRAPH, ' ') : text
  const letter = LETTER_OR_DIGIT(text)
  return ideographs + rest.split(/\s+/).filter(word => letter.test(word)).length
}

/** All ideographs are among these, in UTF-16. */
const EAST_ASIAN = /[\u2e80-\uffff]/
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const LETTER_OR_DIGIT = anyLetter(String.raw`[\p{L}\p{N}]`, 'u')

/** Phrasing content whose line ends, which are only the file's, are spaces. */
export function joinLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map(node => {
    if (node.type === 'text') return { ...node, value: withoutLineEnds(node.value) }
    return 'children' in node ? ({ ...node, children: joinLines(node.children) } as PhrasingContent) : node
  })
}

function withoutLineEnds(text: string): string {
  if (!text.includes('\n')) return text
  return text
    .replace(IDEOGRAPHIC_LINE_END, '')
    .replace(/\s+/gu, space => (space.includes('\n') ? ' ' : space))
}
