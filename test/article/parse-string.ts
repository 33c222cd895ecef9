import type { Article } from '../../src/article/article.ts'
import { decode } from '../../src/article/decode.ts'
import { splitFrontMatter } from '../../src/article/front-matter.ts'
import { parseMarkdown } from '../../src/article/markdown.ts'
import { articleOf } from '../../src/article/parse.ts'
import { parseText } from '../../src/article/text.ts'

const PARSE = { markdown: parseMarkdown, text: parseText } as const

/** An article from a string, named `some-file`. */
export function parseString(
  text: string,
  format: 'markdown' | 'text',
  lang?: string,
  stem = 'some-file',
): Article {
  const bytes = new TextEncoder().encode(text)
  const source = { name: `${stem}.${format === 'text' ? 'txt' : 'md'}`, stem, format, bytes }
  const { front, body } = splitFrontMatter(decode(bytes).text)
  return articleOf(source, PARSE[format](body, front), lang === undefined ? {} : { lang })
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
