import { countWords } from './inline.ts'
import { FURNITURE } from './lexicon/furniture.ts'

/** A longer paragraph is text, whatever it begins with. */
const MAX_LENGTH = 400

/** Why a paragraph is none of the article's text (share line, advertisement …), or null. */
export function furnitureReason(text: string): string | null {
  if (text === '' || text.length > MAX_LENGTH) return null
  const words = countWords(text)
  return FURNITURE.find(({ pattern, maxWords }) => words <= maxWords && pattern.test(text))?.why ?? null
}
