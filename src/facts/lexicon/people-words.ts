import { PEOPLE_WORDS_DE } from './de/people.ts'
import { PEOPLE_WORDS_ES } from './es/people.ts'
import { PEOPLE_WORDS_FR } from './fr/people.ts'
import { PEOPLE_WORDS_IT } from './it/people.ts'
import type { PeopleWords } from './people-lexicon.ts'
import { PEOPLE_WORDS_PT } from './pt/people.ts'

const TABLES: Readonly<Record<string, PeopleWords>> = {
  de: PEOPLE_WORDS_DE,
  fr: PEOPLE_WORDS_FR,
  es: PEOPLE_WORDS_ES,
  pt: PEOPLE_WORDS_PT,
  it: PEOPLE_WORDS_IT,
}

/** The words around people's names in a language (BCP 47) other than English; null where it has none. */
export function peopleWordsOf(lang: string): PeopleWords | null {
  const subtag = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  return Object.hasOwn(TABLES, subtag) ? TABLES[subtag]! : null
}
