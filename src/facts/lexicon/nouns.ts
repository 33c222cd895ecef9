import { NOUNS_DE } from './de/numbers.ts'
import { NOUNS_ES } from './es/numbers.ts'
import { NOUNS_FR } from './fr/numbers.ts'
import { NOUNS_IT } from './it/numbers.ts'
import type { ByLanguage } from './language.ts'
import { NOUNS_PT } from './pt/numbers.ts'

/** How a language forms plurals, as far as counted nouns need it. Lower case. */
export type NounLexicon = {
  readonly irregular: Readonly<Record<string, string>>
  /** Words that end like a plural and are none. */
  readonly notPlural: ReadonlySet<string>
  readonly notPluralEnding: RegExp
  /** Plurals that go before another noun: "sports clubs". */
  readonly attributive: ReadonlySet<string>
  /** Counted things that are seldom the news. */
  readonly dull: ReadonlySet<string>
  /** The ending of adjectives of place that are nouns as well: "30 million Sudanese", "Berliner Schulen". */
  readonly demonym: RegExp
  /** True where every noun has a capital, and capitals tell nouns. */
  readonly capitalised: boolean
  readonly isPlural: (word: string) => boolean
  readonly singular: (word: string) => string
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

const same = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.split(/\s+/).map(word => [word, word] as const))

const ENGLISH: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  wives: 'wife',
  lives: 'life',
  knives: 'knife',
  wolves: 'wolf',
  leaves: 'leaf',
  halves: 'half',
  calves: 'calf',
  shelves: 'shelf',
  loaves: 'loaf',
  thieves: 'thief',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  buses: 'bus',
  gases: 'gas',
  viruses: 'virus',
  campuses: 'campus',
  houses: 'house',
  cases: 'case',
  bases: 'base',
  nurses: 'nurse',
  horses: 'horse',
  courses: 'course',
  votes: 'vote',
  movies: 'movie',
  zombies: 'zombie',
  cookies: 'cookie',
  policemen: 'policeman',
  firefighters: 'firefighter',
  fishermen: 'fisherman',
  lawmakers: 'lawmaker',
  crises: 'crisis',
  analyses: 'analysis',
  bacteria: 'bacterium',
  ...same(
    'aircraft spacecraft cattle sheep deer fish salmon staff police personnel livestock poultry series species offspring headquarters infantry cavalry clergy crew bison moose swine hovercraft shrimp',
  ),
}

const NOT_PLURAL = set(
  'this his its is was has does as us yes plus thus always perhaps besides news across lens gas bus chaos census campus virus focus bonus status minus versus alias atlas canvas christmas surplus consensus apparatus nexus genus radius',
)
const NOT_PLURAL_ENDING = /(?:ss|ous|[^aeiou]us|sis|['’]s?)$/

/** Counted nouns by language. */
export const NOUNS: ByLanguage<NounLexicon> = {
  en: {
    irregular: ENGLISH,
    notPlural: NOT_PLURAL,
    notPluralEnding: NOT_PLURAL_ENDING,
    attributive: set(
      'sports arms sales savings goods customs rights news communications operations systems awards',
    ),
    dull: set(
      'page word line paragraph chapter question slide photo footnote appendix document witness exhibit ticket occasion section winter summer',
    ),
    demonym: /ese$/,
    capitalised: false,
    isPlural: word =>
      Object.hasOwn(ENGLISH, word) ||
      (word.length > 2 && word.endsWith('s') && !NOT_PLURAL.has(word) && !NOT_PLURAL_ENDING.test(word)),
    singular: word => {
      if (Object.hasOwn(ENGLISH, word)) return ENGLISH[word]!
      if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
      if (/(?:ss|x|ch|sh|zz|o)es$/.test(word) && !/(?:shoes|toes|foes)$/.test(word)) return word.slice(0, -2)
      return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word
    },
  },
  de: NOUNS_DE,
  fr: NOUNS_FR,
  es: NOUNS_ES,
  pt: NOUNS_PT,
  it: NOUNS_IT,
}
