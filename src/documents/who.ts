import type { Facts, Person } from '../facts/facts.ts'
import { isLeadingOffice } from '../facts/lexicon/offices.ts'
import { roleNouns } from '../facts/lexicon/role-nouns.ts'
import { HONORIFICS, TITLE_MODIFIERS } from '../facts/lexicon/titles.ts'
import { languageOf } from '../facts/words.ts'

const MOST_OF = { mentions: 5, quotes: 2 } as const
const OFFICE = 3
const FEW_MENTIONS = 3

/**
 * People for a list of who is who: those with a role first, then the others, each group by how much the article makes of them
 * (mentions, quotations, office), in its order where that is the same. A bare name of which nothing is said is left out.
 */
export function byStanding(facts: Facts, lang: string): readonly Person[] {
  const said = new Map<string, number>()
  for (const { speaker } of facts.quotes) if (speaker) said.set(speaker, (said.get(speaker) ?? 0) + 1)
  const standing = ({ name, mentions, roles }: Person) =>
    Math.min(mentions, MOST_OF.mentions) +
    Math.min(said.get(name) ?? 0, MOST_OF.quotes) +
    (isLeadingOffice(roles[0] ?? '', lang) ? OFFICE : 0)
  const hasRole = ({ roles }: Person) => Number(roles.length > 0)
  return facts.people
    .filter(person => person.placing !== undefined || tellsSomething(person))
    .toSorted((a, b) => hasRole(b) - hasRole(a) || standing(b) - standing(a))
}

function tellsSomething({ name, roles, mentions }: Person): boolean {
  return roles.length > 0 || mentions >= FEW_MENTIONS || !/^\p{Lu}[\p{L}’'-]*$/u.test(name)
}

/**
 * A person's first role as it is printed: an English title in small letters, as an apposition has it ("Councillor" is printed
 * "councillor", "Finance Minister" "finance minister", but "US Special Envoy" as it is), and what the person has left marked.
 */
export function roleOf(person: Person, lang: string): string | null {
  const [role] = person.roles
  if (role === undefined || person.edited) return role ?? null
  const text = languageOf(lang) === 'en' ? inSmallLetters(role) : role
  // The owner leads: "the trust’s [former] treasurer".
  return person.former ? text.replace(/^(?:(?:the|an?) \P{Lu}*?[’']s? )?/u, '$&[former] ') : text
}

function inSmallLetters(role: string): string {
  const words = role.split(' ')
  if (/ of \p{Lu}/u.test(role)) return role
  if (words.every(isTitle)) return role.toLowerCase()
  const [first = '', second = ''] = words
  return isTitle(first) && /^\p{Ll}/u.test(second) ? role[0]!.toLowerCase() + role.slice(1) : role
}

function isTitle(word: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false
  const isAddress = HONORIFICS.has(word) && word !== 'Professor'
  return (
    !isAddress && (roleNouns().has(word.toLowerCase()) || (TITLE_MODIFIERS.has(word) && !PROPER.has(word)))
  )
}

/** Modifiers of a title that name a body or a people. */
const PROPER = new Set([
  'Cabinet',
  'House',
  'Senate',
  'Supreme',
  'European',
  'Commission',
  'Union',
  'Labour',
  'Labor',
  'Crown',
])
