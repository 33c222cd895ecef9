import { expect, test } from 'vitest'
import { extractOrganisations } from '../../src/facts/organisations.ts'
import { written } from './written.ts'

const namesIn = (text: string): string[] =>
  extractOrganisations(written(`# T\n\n${text}`)).map(({ name }) => name)

test.each([
  ['a track with its number not', 'It would close Tram Lines 1 and 6, and Tram Line 6 first.', []],
  ['a coloured line not', 'The Red Line 2 opened.', []],
  ['a line without a number', 'It flew with Delta Air Lines and left.', ['Delta Air Lines']],
  [
    'a plural of the same name once',
    'Northern Sound Ferries and the Land Networks left. The Land Network agreed.',
    ['Northern Sound Ferries', 'Land Networks'],
  ],
  [
    'the end of a longer name once',
    'The Port Sallow Town Trust left. The Town Trust agreed.',
    ['Port Sallow Town Trust'],
  ],
  [
    'the end of two longer names apart',
    'The Norrland Land Trust and the Gotland Land Trust left. The Land Trust agreed.',
    ['Norrland Land Trust', 'Gotland Land Trust', 'Land Trust'],
  ],
  ['what explains its builder not', 'The builder of North Quay, the firm of Tait, left.', []],
  ['what an owner has', 'The owner of Brennvik, a paper company, left.', ['Brennvik']],
  ['a head word', 'It was the China Exim Bank.', ['China Exim Bank']],
  [
    'an ordinal before it',
    'The 9th U.S. Circuit Court of Appeals ruled.',
    ['9th U.S. Circuit Court of Appeals'],
  ],
  ['a common word that leads a name', 'Friends of Kent Library sued.', ['Friends of Kent Library']],
  ['a common word that is explained', 'Unite, the union that walked out, agreed.', ['Unite']],
  ['an adjective before a country', 'Historic England has been asked.', ['Historic England']],
  [
    'a demonym before the head',
    'The European Union and the Swiss Takeover Board agreed.',
    ['European Union', 'Swiss Takeover Board'],
  ],
  [
    'of and for inside the name',
    'The Institute for Energy Transitions hired.',
    ['Institute for Energy Transitions'],
  ],
  [
    'and inside a body with of',
    'The Ministry of New and Renewable Energy agreed.',
    ['Ministry of New and Renewable Energy'],
  ],
  ['and before the head', 'At the Environment and Land Court he won.', ['Environment and Land Court']],
  ['two bodies with and between', 'The Senate and the Reserve Bank agreed.', ['Senate', 'Reserve Bank']],
  [
    'an office in the name',
    "The Information Commissioner's Office agreed.",
    ["Information Commissioner's Office"],
  ],
  ['an ampersand', 'Brügger & Cie agreed.', ['Brügger & Cie']],
  ['a company ending', 'They sued Tarkin Ltd. on Monday.', ['Tarkin Ltd']],
  ['the apposition behind it', 'Syndicom, the Swiss union, agreed.', ['Syndicom']],
  ['the noun before it', 'The environmental agency Ibama agreed.', ['Ibama']],
  ['what it is called', 'A group that calls itself Grey Heron agreed.', ['Grey Heron']],
  ['a country’s possession', 'Norway’s Halvorsen Papir agreed.', ['Halvorsen Papir']],
  ['a number in the name', 'It is a faction, Local 59 United, that left.', ['Local 59 United']],
  ['an institution', 'The Kremlin, Parliament and the G7 agreed.', ['Kremlin', 'Parliament', 'G7']],
  ['a known surname’s administration', 'The Trump administration agreed.', ['Trump administration']],
  ['a foundation in lower case', 'The Brügger foundation agreed.', ['Brügger foundation']],
  ['its head in front', 'It was built by Red Eléctrica.', ['Red Eléctrica']],
  ['shares in it', 'Shares in Infineon rose.', ['Infineon']],
  ['its head’s title', 'Bosch Chief Executive Stefan Hartung spoke.', ['Bosch']],
  ['two counties before the head', 'Avon and Somerset Police agreed.', ['Avon and Somerset Police']],
  ['no number to ring', 'They ring NHS 111.', []],
  ['no law', 'The Appropriation Bill and the Clean Air Act passed.', []],
  ['no term in capitals', 'The GDP, the GPS and the CEO fell.', []],
  ['no office by itself', 'The Secretary General left.', []],
  ['no bare institution inside a title', 'Treasury Secretary Scott Bessent left.', []],
  ['no journal in italics', 'It appeared in *Nature Geoscience*.', []],
  ['no model', 'The DF8B and the P-8A arrived.', []],
])('finds organisations by %s', (_, text, expected) => {
  expect(namesIn(text)).toEqual(expected)
})

test.each([
  ['in brackets', 'The European Central Bank (ECB) met. The ECB agreed.'],
  ['by its initials', 'The European Central Bank met. Then the ECB agreed.'],
  ['by its head', 'The European Central Bank met. Then the Bank agreed.'],
])('a short form %s counts for the full name', (_, text) => {
  const [bank, ...others] = extractOrganisations(written(`# T\n\n${text}`))
  expect(others).toEqual([])
  expect(bank?.name).toBe('European Central Bank')
  expect(bank?.cites).toEqual(['p1s1', 'p1s2'])
})

test('the first part of a company’s name counts for it', () => {
  const [company] = extractOrganisations(
    written('# T\n\nNorway’s Halvorsen Papir agreed.\n\nHalvorsen’s owners gain. Halvorsen shares fell.'),
  )
  expect(company).toMatchObject({ name: 'Halvorsen Papir', mentions: 3 })
})
