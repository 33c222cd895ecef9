import { type Article, paragraphsOf } from '../article/article.ts'
import type { Note } from '../error.ts'
import type { World } from './briefing.ts'

const MOST_NAMED = 12

/**
 * Tells which characters of an article no font has a glyph for, and where the first of them stands: they would print as boxes.
 * `lent` are the faces that the system lends it, null where it needs none.
 */
export async function missingCharacters(
  article: Article,
  world: World,
): Promise<{ readonly notes: readonly Note[]; readonly lent: readonly string[] | null }> {
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

  const { missing, lent } = await world.missing([...lines.keys()], article.lang)
  const byScript = new Map<string, string[]>()
  for (const { character, install } of missing)
    byScript.set(install ?? '', [...(byScript.get(install ?? '') ?? []), character])
  const notes = [...byScript].map(([install, characters]) => {
    const first = missing.find(found => (found.install ?? '') === install)
    const script = first?.script ?? null
    const named = characters.slice(0, MOST_NAMED).join(' ')
    const more = characters.length > MOST_NAMED ? ` and ${characters.length - MOST_NAMED} more` : ''
    const refused = first?.refused ? ` (the system’s ${first.refused}, which browsers print as Type 3)` : ''
    return {
      code: 'print.characters',
      message: `No font has these ${script === null ? 'characters' : `characters (${script})`}, so they print as empty boxes: ${named}${more}.`,
      hint:
        install === ''
          ? 'Write them in letters that a font has; brief.json holds them as they are.'
          : `Install the font: npm install ${install}${refused}`,
      line: characters.map(character => lines.get(character) ?? null).find(line => line !== null) ?? null,
    }
  })
  return { notes, lent }
}
