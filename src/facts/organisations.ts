import type { Article } from '../article/article.ts'
import type { Named } from './facts.ts'
import { citesOf, namesOf } from './names.ts'

/** The organisations an article names, in the order of their first mention, short forms and acronyms counted with the full name. */
export function extractOrganisations(article: Article): readonly Named[] {
  const names = namesOf(article)
  return names.entities
    .filter(entity => entity.kind === 'organisation')
    .map(({ name, mentions }) => ({ name, mentions: mentions.length, cites: citesOf(names, mentions) }))
}
