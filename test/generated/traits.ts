import { type Chance, chanceOf } from './chance.ts'
import type { GeneratedLanguage } from './vocabulary.ts'

/** What a generated article is like. */
export type Traits = {
  readonly shape: string
  readonly lang: GeneratedLanguage
  readonly format: 'markdown' | 'text' | 'html'
  readonly metadata: boolean
  readonly title: 'none' | 'plain' | 'long' | 'endless'
  /** Words aimed at, or characters divided by two where the script writes no spaces; a single sentence where it is 1. */
  readonly words: number
  readonly figures: 'none' | 'some' | 'many'
  readonly quotes: 'none' | 'some' | 'many'
  readonly people: 'none' | 'some' | 'many'
  readonly longNames: boolean
  /** Words and addresses that no line can hold. */
  readonly unbroken: boolean
  readonly table: 'none' | 'small' | 'long' | 'wide'
  readonly lists: boolean
  readonly footnotes: boolean
  readonly headings: 'none' | 'plain' | 'deep'
  /** Sentences of other scripts between the article's own. */
  readonly mixed: boolean
}

type Shape = Partial<Omit<Traits, 'words'>> & {
  readonly shape: string
  readonly words?: readonly [number, number]
}

/** The first articles go through all shapes in turn, and so does every later round, with other chances. */
export const SHAPES: readonly Shape[] = [
  { shape: 'one-sentence', words: [1, 1], headings: 'none', table: 'none', footnotes: false },
  { shape: 'short', words: [60, 120] },
  { shape: 'medium', words: [400, 700], lang: 'en' },
  { shape: 'long-names', longNames: true, people: 'many' },
  { shape: 'unbroken', unbroken: true },
  { shape: 'many-figures', figures: 'many', words: [700, 1500] },
  { shape: 'no-figures', figures: 'none', table: 'none' },
  { shape: 'long-table', table: 'long' },
  { shape: 'many-quotes', quotes: 'many', words: [600, 1200] },
  { shape: 'many-people', people: 'many', words: [900, 1600] },
  { shape: 'lists', lists: true, format: 'markdown' },
  { shape: 'footnotes', footnotes: true, format: 'markdown' },
  { shape: 'deep-headings', headings: 'deep', words: [600, 1500] },
  { shape: 'long-title', title: 'long' },
  { shape: 'endless-title', title: 'endless', unbroken: true },
  { shape: 'no-title', title: 'none', metadata: false },
  { shape: 'chinese', lang: 'zh' },
  { shape: 'japanese', lang: 'ja' },
  { shape: 'arabic', lang: 'ar' },
  { shape: 'hebrew', lang: 'he' },
  { shape: 'mixed-scripts', mixed: true },
  { shape: 'german', lang: 'de', words: [300, 900] },
  { shape: 'french', lang: 'fr', words: [300, 900] },
  { shape: 'spanish', lang: 'es', words: [300, 900] },
  { shape: 'portuguese', lang: 'pt', words: [300, 900] },
  { shape: 'italian', lang: 'it', words: [300, 900] },
  { shape: 'wide-table', table: 'wide' },
  { shape: 'two-paragraphs', words: [150, 220], headings: 'none', table: 'none' },
  {
    shape: 'everything',
    figures: 'many',
    quotes: 'many',
    people: 'many',
    table: 'small',
    words: [1500, 3000],
  },
  { shape: 'very-long', words: [12_000, 20_000], table: 'none' },
]

const LATIN = ['en', 'en', 'en', 'de', 'fr', 'es', 'pt', 'it'] as const

/** The traits of a seed (0, 1, 2 …): its shape, and chance for the rest. */
export function traitsOf(seed: number): Traits {
  const { words, ...shape } = SHAPES[seed % SHAPES.length]!
  const chance = chanceOf(seed)
  const [least, most] = words ?? [150, 1000]
  return { ...bySomeChance(chance), words: chance.whole(least, most), ...shape }
}

function bySomeChance(chance: Chance): Omit<Traits, 'shape' | 'words'> {
  return {
    lang: chance.one(LATIN),
    format: chance.one(['markdown', 'markdown', 'text', 'html']),
    metadata: chance.happens(0.6),
    title: chance.one(['plain', 'plain', 'plain', 'long']),
    figures: chance.one(['none', 'some', 'some', 'many']),
    quotes: chance.one(['none', 'some', 'some', 'many']),
    people: chance.one(['none', 'some', 'some', 'many']),
    longNames: chance.happens(0.1),
    unbroken: chance.happens(0.1),
    table: chance.one(['none', 'none', 'none', 'small']),
    lists: chance.happens(0.25),
    footnotes: chance.happens(0.1),
    headings: chance.one(['none', 'plain', 'plain', 'deep']),
    mixed: chance.happens(0.05),
  }
}
