import { type Article, paragraphsOf } from '../article/article.ts'
import type { Note } from '../error.ts'
import type { World } from './briefing.ts'

const MOST_NAMED = 12

/** Tells which characters of an article no font has a glyph for, and where the first of them stands: they would print as boxes. */
export async function missingCharacters(article: Article, world: World): Promise<readonly Note[]> {
  const lines = new Map<string, number | null>()
  const look = (text: string, at: number | null) => {
    for (const character of text) if (!lines.has(character)) lines.set(character, at)
  }
  look(article.title, null)
  for (const section of article.sections) look(section.heading ?? '', section.line)
  for (const paragraph of paragraphsOf(article))
    for (const sentence of paragraph.sentences) look(sentence.text, paragraph.line)
  for (const table of article.tables)
    look([table.caption, ...table.header, ...table.rows.flat()].join(' '), table.line)

  const missing = await world.missing([...lines.keys()], article.lang)
  const byScript = new Map<string, string[]>()
  for (const { character, install } of missing)
    byScript.set(install ?? '', [...(byScript.get(install ?? '') ?? []), character])
  return [...byScript].map(([install, characters]) => {
    const script = missing.find(found => (found.install ?? '') === install)?.script ?? null
    const named = characters.slice(0, MOST_NAMED).join(' ')
    const more = characters.length > MOST_NAMED ? ` and ${characters.length - MOST_NAMED} more` : ''
    return {
      code: 'print.characters',
      message: `No font has these ${script === null ? 'characters' : `characters (${script})`}, so they print as empty boxes: ${named}${more}.`,
      hint:
        install === ''
          ? 'Write them in letters that a font has; brief.json holds them as they are.'
          : `Install the font: npm install ${install}`,
      line: characters.map(character => lines.get(character) ?? null).find(line => line !== null) ?? null,
    }
  })
}
