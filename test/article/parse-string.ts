import type { Article } from '../../src/article/article.ts'
import { parseArticle } from '../../src/article/parse.ts'

/** An article from a string, named `some-file`. */
export function parseString(text: string, format: 'markdown' | 'text', lang?: string): Article {
  const bytes = new TextEncoder().encode(text)
  const source = { name: `some-file.${format === 'text' ? 'txt' : 'md'}`, stem: 'some-file', format, bytes }
  return parseArticle(source, lang === undefined ? {} : { lang })
}

/** Sections, paragraphs and sentences as an outline: `# heading`, `kind: sentence | sentence`. */
export function outline(article: Article): readonly string[] {
  return article.sections.flatMap(section => [
    ...(section.heading === null ? [] : [`${'#'.repeat(section.level)} ${section.heading}`]),
    ...section.paragraphs.map(
      ({ kind, sentences }) => `${kind}: ${sentences.map(({ text }) => text).join(' | ')}`,
    ),
  ])
}
