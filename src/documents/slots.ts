import type { Article } from '../article/article.ts'
import type { Facts, Statement } from '../facts/facts.ts'
import { extractNext } from '../facts/next.ts'
import { extractObstacles } from '../facts/obstacles.ts'
import { placedSentences } from '../facts/placed.ts'
import { speechOf } from '../facts/speech.ts'
import { leansOnOthers, opensLeaning } from '../facts/standalone.ts'

type Ground = { readonly article: Article; readonly facts: Facts }

const FOUND = { obstacles: extractObstacles, next: extractNext } as const

/**
 * The obstacles or next steps that a document may print in its own voice: those that stand by themselves, then those that lean on
 * a sentence which is not there, which never stand alone. What somebody says is printed with the speaker's name where that is
 * known, else not at all. A list that the editor arranged stays as it is.
 */
export function printable(desk: Ground, slot: keyof typeof FOUND): readonly Statement[] {
  const statements = desk.facts[slot]
  const found = FOUND[slot](desk.article)
  const isOwn =
    found.length === statements.length &&
    statements.every(({ edited, cites }, i) => edited !== true && cites[0] === found[i]?.cites[0])
  if (!isOwn) return statements
  const voiced = statements.flatMap(statement => voicedAs(desk, statement) ?? [])
  const leans = ({ text, display }: Statement) =>
    opensLeaning(text, desk.article.lang) || (display === undefined && leansOnOthers(text, desk.article.lang))
  const standing = voiced.filter(statement => !leans(statement))
  return standing.length === 0 ? [] : [...standing, ...voiced.filter(leans)]
}

const MOSTLY = 0.5
const WHOLLY = 0.95

/** A statement as it is printed; null where somebody says most of it and no name tells who. */
function voicedAs({ article, facts }: Ground, statement: Statement): Statement | null {
  const [id] = statement.cites
  const place = placedSentences(article).find(({ sentence }) => sentence.id === id)
  if (place === undefined) return statement
  const share = speechOf(place.paragraph, article.lang).share(place.inParagraph)
  if (share <= MOSTLY) return statement
  const { text } = statement
  const quote = facts.quotes.find(({ cites }) => id !== undefined && cites.includes(id))
  if (!quote?.speaker || quote.likely) return null
  if (share < WHOLLY) return text.includes(quote.speaker.split(' ').at(-1) ?? '') ? statement : null
  if (leansOnOthers(text, article.lang) || opensLeaning(text, article.lang)) return null
  const words = text.replace(/^["“”„«‘'\s]+|["“”«»’'\s]+$/gu, '')
  return { ...statement, display: `“${words}” [${quote.speaker}]` }
}
