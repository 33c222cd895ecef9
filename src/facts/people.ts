import type { Article } from '../article/article.ts'
import { hasLeft } from './departure.ts'
import type { Person } from './facts.ts'
import { citesOf, namesOf } from './names.ts'
import { rolesOf } from './roles.ts'

/** The people an article names, in the order of their first mention, each under its fullest name with the roles it prints. */
export function extractPeople(article: Article): readonly Person[] {
  const names = namesOf(article)
  return names.entities
    .filter(entity => entity.kind === 'person')
    .map(entity => {
      const roles = rolesOf(names, entity)
      return {
        name: entity.name,
        roles,
        ...(roles[0] !== undefined && hasLeft(names, entity, roles[0]) ? { former: true as const } : {}),
        mentions: entity.mentions.length,
        cites: citesOf(names, entity.mentions),
      }
    })
}
