import type { Article } from '../article/article.ts'
import type { Named } from './facts.ts'
import { citesOf, namesOf } from './names.ts'

/** The places an article names, in the order of their first mention; cities printed for their government are left out. */
export function extractPlaces(article: Article): readonly Named[] {
  const names = namesOf(article)
  return names.entities
    .filter(entity => entity.kind === 'place')
    .map(({ name, mentions }) => ({ name, mentions: mentions.length, cites: citesOf(names, mentions) }))
}
