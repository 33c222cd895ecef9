import type { Article } from '../../src/article/article.ts'
import { parseString } from '../article/parse-string.ts'

/** The article that a Markdown text makes. */
export function written(markdown: string, lang = 'en'): Article {
  return parseString(markdown, 'markdown', lang, 'a')
}
