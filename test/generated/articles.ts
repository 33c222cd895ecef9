import { type Chance, chanceOf } from './chance.ts'
import { type Block, type Metadata, WRITERS } from './markup.ts'
import { type Traits, traitsOf } from './traits.ts'
import { type GeneratedLanguage, VOCABULARIES, type Vocabulary } from './vocabulary.ts'

/** An article as a file would hold it, and what it is like. */
export type Generated = {
  readonly name: string
  readonly format: Traits['format']
  readonly text: string
  readonly bytes: Uint8Array
  readonly traits: Traits
}

/** The article of a seed (0, 1, 2 …): the same bytes on every machine. */
export function article(seed: number): Generated {
  const traits = traitsOf(seed)
  const text = textOf(traits, chanceOf(seed + 1_000_003))
  const number = String(seed).padStart(3, '0')
  return {
    name: `${number}-${traits.shape}-${traits.lang}`,
    format: traits.format,
    text,
    bytes: new TextEncoder().encode(text),
    traits,
  }
}

function textOf(traits: Traits, chance: Chance): string {
  const writer: Writer = { traits, chance, words: VOCABULARIES[traits.lang], people: castOf(traits, chance) }
  const title = titleOf(writer)
  const metadata = traits.metadata ? metadataOf(writer, title) : null
  return WRITERS[traits.format](title, metadata, blocksOf(writer), traits.lang)
}

/** What the parts of an article are written with; `people` are those who appear in it. */
type Writer = {
  readonly traits: Traits
  readonly chance: Chance
  readonly words: Vocabulary
  readonly people: readonly { readonly name: string; readonly role: string }[]
}

const GIVEN = [
  'Maximiliana',
  'Bartholomäus',
  'Wilhelmina-Henriëtte',
  'Christophoros',
  'Anastasia',
  'Jean-Baptiste',
]
const FAMILY = [
  'Papadimitrakopoulou',
  'van der Schaaf-Oldenbarnevelt',
  'Featherstonehaugh',
  'Rasmussen-Kjærgaard',
]

function castOf({ lang, people, longNames }: Traits, chance: Chance): Writer['people'] {
  const { names, roles }: Vocabulary = VOCABULARIES[lang]
  const count = people === 'none' ? 0 : people === 'some' ? 4 : 14
  return Array.from({ length: count }, (_, i) => {
    const known = names[i % names.length]!
    const name = i < names.length ? known : `${known.split(/[\s]/)[0]} ${chance.one(FAMILY)}`
    return {
      name: longNames ? `${chance.one(GIVEN)} ${chance.one(GIVEN)} ${chance.one(FAMILY)}` : name,
      role: longNames ? `${chance.one(roles)} (${[roles, roles].flat().join(', ')})` : chance.one(roles),
    }
  })
}

const ENDLESS = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'

function titleOf({ traits, chance, words }: Writer): string | null {
  if (traits.title === 'none') return null
  const title = chance.one(words.titles)
  if (traits.title === 'plain') return title
  if (traits.title === 'endless') return `${title} ${ENDLESS.repeat(chance.whole(1, 3))}`
  return [title, ...Array.from({ length: chance.whole(1, 4) }, () => chance.one(words.titles))].join(' – ')
}

function metadataOf({ traits, chance, words, people }: Writer, title: string | null): Metadata {
  const long = traits.longNames || traits.title === 'endless'
  return {
    title: title ?? words.titles[0]!,
    byline:
      people
        .slice(0, long ? 8 : 2)
        .map(person => person.name)
        .join(', ') || 'Ada Byron',
    date: `2026-0${chance.whole(1, 9)}-1${chance.whole(0, 9)}`,
    source: long ? words.offices.join(' / ').repeat(3) : words.offices[0]!,
    classification: chance.happens(0.3) ? 'INTERNAL' : null,
  }
}

function blocksOf(writer: Writer): readonly Block[] {
  const { traits, chance } = writer
  const blocks: Block[] = []
  let written = 0
  let level = 2
  for (let i = 0; written < traits.words; i++) {
    if (traits.headings !== 'none' && i % 3 === 1) {
      blocks.push({ type: 'heading', level, text: chance.one(writer.words.headings) })
      level = traits.headings === 'deep' ? (level === 6 ? 2 : level + 1) : 2
    }
    const text = traits.words === 1 ? sentenceOf(writer) : paragraphOf(writer)
    blocks.push({
      type: 'paragraph',
      text,
      note: traits.footnotes && i % 2 === 0 ? sentenceOf(writer) : null,
    })
    written += lengthOf(text, traits.lang)
    if (traits.lists && i % 4 === 2)
      blocks.push({
        type: 'list',
        items: Array.from({ length: chance.whole(2, 7) }, () => sentenceOf(writer)),
      })
    if (i === 1 && traits.table !== 'none') blocks.push(tableOf(writer))
  }
  return blocks
}

function lengthOf(text: string, lang: GeneratedLanguage): number {
  return lang === 'zh' || lang === 'ja' ? text.length / 2 : text.split(/\s+/).length
}

function paragraphOf(writer: Writer): string {
  const space = writer.traits.lang === 'zh' || writer.traits.lang === 'ja' ? '' : ' '
  return Array.from({ length: writer.chance.whole(1, 5) }, () => sentenceOf(writer)).join(space)
}

const OTHER_SCRIPTS = ['zh', 'ja', 'ar', 'he', 'de', 'en'] as const
const UNBROKEN = [
  `The file is at https://example.org/${'archive/2026/harbour-wall/'.repeat(7)}report.html?query=${'0123456789'.repeat(6)} for all to read.`,
  `The law is called ${ENDLESS}${ENDLESS.toLowerCase()} and nobody in the assembly can say it aloud.`,
  `Its key is ${'7f3a9c'.repeat(30)}, as the registrar noted on the first page of the file.`,
]

function sentenceOf(writer: Writer): string {
  const { traits, chance } = writer
  if (traits.unbroken && chance.happens(0.15)) return chance.one(UNBROKEN)
  if (traits.mixed && chance.happens(0.3)) {
    const words = VOCABULARIES[chance.one(OTHER_SCRIPTS)]
    return filled(chance.one([...words.plain, ...words.counted]), { ...writer, words })
  }
  return filled(chance.one(kindOfSentence(writer)), writer)
}

const SHARE = { none: 0, some: 0.18, many: 0.6 } as const

function kindOfSentence({ traits, chance, words, people }: Writer): readonly string[] {
  if (chance.happens(SHARE[traits.figures])) return words.counted
  if (people.length > 0 && chance.happens(SHARE[traits.quotes])) return words.quoted
  if (people.length > 0 && chance.happens(SHARE[traits.people])) return words.introduced
  const rest = [words.plain, words.plain, words.plain, words.hindered]
  return chance.one(traits.figures === 'none' ? rest : [...rest, words.dated, words.coming])
}

function filled(pattern: string, { words, chance, people }: Writer): string {
  const person = people.length > 0 ? chance.one(people) : null
  const text = pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'name') return person?.name ?? chance.one(words.names)
    if (slot === 'role') return person?.role ?? chance.one(words.roles)
    const lists: Readonly<Record<string, readonly string[]>> = {
      office: words.offices,
      place: words.places,
      thing: words.things,
      figure: words.figures,
      date: words.dates,
    }
    return chance.one(lists[slot] ?? [slot])
  })
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const TABLE_SIZES = { small: [4, 3], long: [160, 4], wide: [12, 14] } as const

function tableOf({ traits, chance, words }: Writer): Block {
  const [rows, columns] = TABLE_SIZES[traits.table === 'none' ? 'small' : traits.table]
  return {
    type: 'table',
    header: [words.headings[0]!, ...Array.from({ length: columns - 1 }, (_, i) => String(2012 + i))],
    rows: Array.from({ length: rows }, (_, i) => [
      `${words.places[i % words.places.length]} ${i + 1}`,
      ...Array.from({ length: columns - 1 }, () => String(chance.whole(1, 99_999))),
    ]),
  }
}
