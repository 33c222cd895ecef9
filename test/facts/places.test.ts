import { expect, test } from 'vitest'
import { extractPlaces } from '../../src/facts/places.ts'
import { written } from './written.ts'

const namesIn = (text: string): string[] => extractPlaces(written(`# T\n\n${text}`)).map(({ name }) => name)

test.each([
  ['a route from a longer name', 'The boat from Port Aline to Skerrow sailed.', ['Port Aline', 'Skerrow']],
  ['a quay’s last word', 'North Quay had been thinning.', ['North Quay']],
  [
    'where a ferry lands',
    'It closed two, at Wrenmouth and at Stanner Ferry.',
    ['Wrenmouth', 'Stanner Ferry'],
  ],
  ['the gazetteer', 'It rained from Tromsø to Izmir.', ['Tromsø', 'Izmir']],
  ['a preposition before an unknown town', 'A teacher in Harlan Falls left.', ['Harlan Falls']],
  [
    'both towns behind one preposition',
    'Hospitals in Carrowby and Thirl Bay closed.',
    ['Carrowby', 'Thirl Bay'],
  ],
  ['the noun before it', 'The town of San Isidro del Norte woke.', ['San Isidro del Norte']],
  ['the noun behind it', 'It is near the neighboring Pine Coulee district.', ['Pine Coulee']],
  ['a home behind a hyphen', 'The Grimsby-based group fell.', ['Grimsby']],
  ['a place that people vote in', 'Councillors in Hallam Cross voted.', ['Hallam Cross']],
  ['what is south of it', 'At Kōtare Flat, south of Hamilton, it stopped.', ['Kōtare Flat', 'Hamilton']],
  ['a mountain’s first word', 'Mount Talisayon erupted.', ['Mount Talisayon']],
  ['a river’s last word', 'Ash lies above the Anilao River.', ['Anilao River']],
  ['a county beside its town', 'Herders in Narok and Narok County left.', ['Narok', 'Narok County']],
  [
    'a list without commas',
    'The Russia Ukraine conflict goes on in Russia and Ukraine.',
    ['Russia', 'Ukraine'],
  ],
  ['a compass word before it', 'It rained in Central London.', ['London']],
  ['an adjective’s country not', 'The French and Kenyan teams left.', []],
  ['an attributive country not', 'Talks covered US guarantees.', []],
  ['a seat of government not', 'Moscow and Kyiv remain far apart, and Washington agreed.', []],
  ['a seat of government that locates', 'They met in Moscow and travelled to Kyiv.', ['Moscow', 'Kyiv']],
  ['a person not', 'They agree with Paris Hilton, the actress.', []],
  ['a company not', 'She works at Red Eléctrica.', []],
])('finds places by %s', (_, text, expected) => {
  expect(namesIn(text)).toEqual(expected)
})

test('another name of a country counts for its usual one', () => {
  const [country] = extractPlaces(written('# T\n\nThe US met Ukraine. The United States agreed.'))
  expect(country).toMatchObject({ name: 'United States', mentions: 2, cites: ['p1s1', 'p1s2'] })
})

test('a short form counts for the longer name', () => {
  const places = extractPlaces(
    written('# T\n\nThe town of San Isidro del Norte woke. It rained in San Isidro.'),
  )
  expect(places.map(({ name, mentions }) => [name, mentions])).toEqual([['San Isidro del Norte', 2]])
})

test('a phrase that the article repeats is no name', () => {
  const article = written(
    '# T\n\nUkraine Peace Talks began. The Ukraine Peace Talks go on. They like Ukraine Peace Talks.',
  )
  expect(extractPlaces(article)).toEqual([])
})

test.each([
  [
    'the city of the headline',
    '# Vallmere Cuts Its Losses\n\nVallmere lost less water, the city’s company said.',
    ['Vallmere'],
  ],
  [
    'not what the headline leaves out',
    '# Losses Fall\n\nVallmere lost less water, the city’s company said.',
    [],
  ],
  ['not where no city is spoken of', '# Vallmere Cuts Its Losses\n\nVallmere lost less water, it said.', []],
  [
    'not where another place is named first',
    '# Brennvik Cuts Jobs\n\nBrennvik cut jobs in Oslo. The city’s mayor left.',
    ['Oslo'],
  ],
  [
    'not a company',
    '# Brennvik Cuts Jobs\n\nBrennvik, the paper maker, cut jobs. The town’s mayor left.',
    [],
  ],
  [
    'not a person',
    '# Halloran Wins\n\nHalloran said so. The city’s council left. Ines Halloran, the mayor, left.',
    [],
  ],
])('a definite noun tells of its place: %s', (_, text, expected) => {
  expect(extractPlaces(written(text)).map(({ name }) => name)).toEqual(expected)
})
