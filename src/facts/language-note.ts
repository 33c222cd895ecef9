import type { Article } from '../article/article.ts'
import type { Note } from '../error.ts'
import { hasLanguage } from './lexicon/language.ts'
import { NUMBERS } from './lexicon/numbers.ts'
import { languageOf } from './words.ts'

/** A note where an article is in a language whose figures and dates are not read; its sentences and names are. */
export function languageNotes(article: Article): readonly Note[] {
  if (article.words === 0 || hasLanguage(NUMBERS, article.lang)) return []
  return [
    {
      code: 'facts.language',
      message: `Figures, dates, speakers, obstacles and next steps are not read in ${nameOf(article.lang)}.`,
      hint: 'If the article is in another language, name it: "lang: en" in its front matter, or --lang en.',
      line: null,
    },
  ]
}

function nameOf(lang: string): string {
  const code = languageOf(lang)
  if (code === 'und' || code === '') return 'the language of the article, which is not known'
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
