import type { Article, Paragraph, Section, Sentence } from '../article/article.ts'
import { spaced } from './cue.ts'
import { quotedShare } from './shape.ts'
import { wordCount } from './words.ts'

/** A sentence with its place in the article; every count starts at 0. */
export type Placed = {
  readonly sentence: Sentence
  readonly paragraph: Paragraph
  readonly section: Section
  readonly index: number
  readonly inParagraph: number
  readonly paragraphIndex: number
  readonly words: number
  /** How much of it stands in quotation marks, 0 to 1; all of a block quotation. */
  readonly quoted: number
  /** Its text as cues are matched against it. */
  readonly spaced: string
}

const placed = new WeakMap<Article, readonly Placed[]>()

/** The sentences that may be chosen as statements, in article order: running text, list items and block quotations. */
export function placedSentences(article: Article): readonly Placed[] {
  const known = placed.get(article)
  if (known !== undefined) return known
  const fresh = place(article)
  placed.set(article, fresh)
  return fresh
}

function place(article: Article): readonly Placed[] {
  const found: Placed[] = []
  let paragraphIndex = 0
  for (const section of article.sections)
    for (const paragraph of section.paragraphs) {
      if (paragraph.kind === 'note' || paragraph.kind === 'caption' || paragraph.preformatted) continue
      paragraph.sentences.forEach((sentence, inParagraph) => {
        found.push({
          sentence,
          paragraph,
          section,
          index: found.length,
          inParagraph,
          paragraphIndex,
          words: wordCount(sentence.text),
          quoted: paragraph.kind === 'quote' ? 1 : quotedShare(sentence.text),
          spaced: spaced(sentence.text),
        })
      })
      paragraphIndex++
    }
  return found
}
