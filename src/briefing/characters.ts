import { type Article, paragraphsOf } from '../article/article.ts'
import type { Note } from '../error.ts'
import type { World } from './briefing.ts'

const MOST_NAMED = 12

/** Tells which characters of an article no font has a glyph for, and where the first of them stands: they would print as boxes. */
export async function missingCharacters(article: Article, world: World): Promise<readonly Note[]> {
  const covers = await world.covers()
  const missing = new Set<string>()
  let line: number | null = null
  const look = (text: string, at: number | null) => {
    for (const character of text)
      if (!covers(character)) {
        if (missing.size === 0) line = at
        missing.add(character)
      }
  }
  look(article.title, null)
  for (const section of article.sections) look(section.heading ?? '', section.line)
  for (const paragraph of paragraphsOf(article))
    for (const sentence of paragraph.sentences) look(sentence.text, paragraph.line)
  for (const table of article.tables)
    look([table.caption, ...table.header, ...table.rows.flat()].join(' '), table.line)
  if (missing.size === 0) return []
  const named = [...missing].slice(0, MOST_NAMED).join(' ')
  const more = missing.size > MOST_NAMED ? ` and ${missing.size - MOST_NAMED} more` : ''
  return [
    {
      code: 'print.characters',
      message: `No font has these characters, so they print as empty boxes: ${named}${more}.`,
      hint: 'Write them in Latin, Greek or Cyrillic letters; brief.json holds them as they are.',
      line,
    },
  ]
}
