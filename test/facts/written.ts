import type { Article } from '../../src/article/article.ts'
import { parseArticle } from '../../src/article/parse.ts'

/** The article that a Markdown text makes. */
export function written(markdown: string, lang = 'en'): Article {
  return parseArticle(
    { name: 'a.md', stem: 'a', format: 'markdown', bytes: new TextEncoder().encode(markdown) },
    { lang },
  )
}
