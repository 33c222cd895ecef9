import { expect, test } from 'vitest'
import { extractPeople } from '../../src/facts/people.ts'
import { written } from './written.ts'

const namesIn = (text: string): string[] => extractPeople(written(`# T\n\n${text}`)).map(({ name }) => name)

test.each([
  ['a title before an unknown name', 'Governor Okra Tintle spoke.', ['Okra Tintle']],
  ['a title of several words', 'US Special Envoy Steve Witkoff spoke.', ['Steve Witkoff']],
  ['initials and titles with stops', 'Det. Supt. J. K. Tarrow called.', ['J. K. Tarrow']],
  ['two people joined by and', 'It met Steve Witkoff and Jared Kushner.', ['Steve Witkoff', 'Jared Kushner']],
  ['particles inside a name', 'Lemayian ole Sironka, a herder, left.', ['Lemayian ole Sironka']],
  ['a Dutch name', 'Lucien van der Meulen, an economist, left.', ['Lucien van der Meulen']],
  ['a Welsh name', 'It was Gareth ap Rhys, the chief executive.', ['Gareth ap Rhys']],
  ['a Portuguese name', 'It was Maria dos Santos, a teacher.', ['Maria dos Santos']],
  ['an age behind the name', 'Zot Quimby, 62, disagreed.', ['Zot Quimby']],
  ['an inverted apposition', 'His counterpart, Han Ji-won, signed.', ['Han Ji-won']],
  ['a possessor of kin', "Jared Kushner, Trump's son-in-law, came.", ['Jared Kushner', 'Trump']],
  ['a demonym before the name', 'Russian Kirill Dmitriev won.', ['Kirill Dmitriev']],
  [
    'a name that begins with a month',
    'Theresa May resigned. June Carter sang.',
    ['Theresa May', 'June Carter'],
  ],
  ['an unknown name whose surname speaks later', 'Zorb Quill came. Quill said no.', ['Zorb Quill']],
  ['no organisation', 'The Kōwhai Institute and Red Cross came.', []],
  ['no place', 'They met in Santa Clara and San Isidro del Norte.', []],
  ['no title by itself', 'The Prime Minister and the Superintendent left.', []],
  ['no storm', 'The nearest one, Helen, is far away.', []],
  ['no title of a work', 'He read "Jane Eyre Returns" to them.', []],
  ['no word that only opens the sentence', 'Lawyers expect more. Yet Borrowing rose.', []],
  ['no aircraft', 'An Airbus A320 landed.', []],
])('finds people by %s', (_, text, expected) => {
  expect(namesIn(text)).toEqual(expected)
})

test('a surname counts for its full name, with and without particles', () => {
  const [person] = extractPeople(
    written(
      '# T\n\nAurelia van den Bosch-Yap, a petrologist, spoke.\n\nNot all agree with van den Bosch-Yap. Dr. van den Bosch-Yap laughed.',
    ),
  )
  expect(person).toMatchObject({
    name: 'Aurelia van den Bosch-Yap',
    mentions: 3,
    cites: ['p1s1', 'p2s1', 'p2s2'],
  })
})

test('the fullest form of a name is printed', () => {
  const people = extractPeople(
    written('# T\n\nBradley Kowalczyk, the superintendent, left. Bradley T. Kowalczyk returned.'),
  )
  expect(people.map(({ name, mentions }) => [name, mentions])).toEqual([['Bradley T. Kowalczyk', 2]])
})

test('a name repeated under a place of the same name keeps its own mentions', () => {
  const people = extractPeople(
    written('# T\n\nSenator Denzel Washington spoke. Washington said no.\n\nHe works in Washington.'),
  )
  expect(people.map(({ name }) => name)).toEqual(['Denzel Washington'])
})

test('names in capitals, captions and code are left alone', () => {
  expect(namesIn('GOVERNOR JOHN SMITH RESIGNS\n\n```\nGovernor John Smith\n```')).toEqual([])
})

test('a surname that is known makes two words a person', () => {
  expect(namesIn('Crane driver Aled Morrow died. Bethan Morrow sat through it.')).toEqual([
    'Aled Morrow',
    'Bethan Morrow',
  ])
  expect(namesIn('Crane driver Aled Morrow died. It stood on Morrow Bridge and North Morrow.')).toEqual([
    'Aled Morrow',
  ])
})

const isFormer = (text: string): boolean | undefined => extractPeople(written(`# T\n\n${text}`))[0]?.former

test.each([
  ['Gareth Lindow, the chief executive, had Fairlie’s figures. He resigned in January 2025.', true],
  [
    'Captain Douglas Fairlie, the harbour master, wrote. He said no.\n\nCaptain Fairlie retired last year.',
    true,
  ],
  ['General Mark Hale, commander of the brigade, left on Tuesday. He has since retired.', true],
  ['The mayor, Ann Lee, spoke. Lee has since stepped down.', true],
  ['The mayor, Ann Lee, spoke. She later quit as mayor.', true],
  ['The mayor, Ann Lee, spoke. She resigned as trustee in May.', undefined],
  ['The mayor, Ann Lee, spoke. She resigned from the board in May.', undefined],
  ['Prime Minister Ana Sol spoke. She resigned on Friday.', undefined],
  ['Prime Minister Ana Sol resigned with immediate effect.', undefined],
  ['The mayor, Ann Lee, spoke. She will resign in May.', undefined],
  ['The mayor, Ann Lee, spoke. She would have resigned in May.', undefined],
  ['The mayor, Ann Lee, spoke. She never resigned.', undefined],
  ['The mayor, Ann Lee, met Bo Karlsson. He resigned in May.', undefined],
  ['The mayor, Ann Lee, spoke.\n\nHe resigned in May.', undefined],
  ['The mayor, Ann Lee, spoke. Her deputy resigned in May.', undefined],
  ['Ann Lee resigned in May. Ann Lee, the mayor, spoke.', undefined],
  ['Ann Lee, then the firm’s only engineer, wrote. She resigned in May.', undefined],
  ['Ann Lee, who leads the crew, wrote. She retired in May.', undefined],
])('who has left a post is told: %s', (text, former) => {
  expect(isFormer(text)).toBe(former)
})
