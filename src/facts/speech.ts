import type { Paragraph } from '../article/article.ts'
import { quotedSpans } from './quotation-marks.ts'

/** Which words of a paragraph somebody said: of each sentence its share, 0 to 1, and whether it does at an offset. */
export type Speech = {
  readonly share: (sentence: number) => number
  readonly isSaid: (sentence: number, offset: number) => boolean
}

const MARK = /["“„«»‘'「『”‚›‹]/u
const NONE: Speech = { share: () => 0, isSaid: () => false }
const ALL: Speech = { share: () => 1, isSaid: () => true }

/** Follows quotations over the sentences of a paragraph in a language (BCP 47); a block quotation is all speech. */
export function speechOf({ kind, sentences }: Paragraph, lang: string): Speech {
  if (kind === 'quote') return ALL
  if (!sentences.some(({ text }) => MARK.test(text))) return NONE
  const begins: number[] = []
  let text = ''
  for (const sentence of sentences) {
    if (text !== '') text += ' '
    begins.push(text.length)
    text += sentence.text
  }
  const spans = quotedSpans(text, lang)
  if (spans.length === 0) return NONE
  return {
    share: sentence => {
      const begin = begins[sentence]!
      const { length } = sentences[sentence]!.text
      let said = 0
      for (const { start, end } of spans)
        said += Math.max(0, Math.min(end, begin + length) - Math.max(start, begin))
      return length === 0 ? 0 : said / length
    },
    isSaid: (sentence, offset) => {
      const at = begins[sentence]! + offset
      return spans.some(({ start, end }) => at >= start && at < end)
    },
  }
}
