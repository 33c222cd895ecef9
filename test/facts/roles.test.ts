import { expect, test } from 'vitest'
import { extractPeople } from '../../src/facts/people.ts'
import { written } from './written.ts'

test.each([
  ['US Special Envoy Steve Witkoff spoke.', ['US Special Envoy']],
  ['Attorney General Dan Rayfield spoke.', ['Attorney General']],
  ['Transport Cabinet Secretary Wanjiru Nkatha-Leteipa spoke.', ['Transport Cabinet Secretary']],
  ['Secretary of State Antony Blinken spoke.', ['Secretary of State']],
  ['Ukrainian President Volodymyr Zelenskyy’s team came.', ['Ukrainian President']],
  ['In Pendleton, rancher Shelly Boyd-Tate worries.', ['rancher']],
  ['Former president Barack Obama spoke.', ['Former president']],
  ['Peter Odhiambo, managing director of Kenya Railways, left.', ['managing director of Kenya Railways']],
  [
    'It was Nafula Wekesa, an economist at the Institute of Economic Affairs in Nairobi.',
    ['economist at the Institute of Economic Affairs in Nairobi'],
  ],
  ['Denise Okafor-Lund, the union’s president, who taught, left.', ['the union’s president']],
  ['Yuri Ushakov, Putin’s foreign affairs adviser, confirmed this.', ['Putin’s foreign affairs adviser']],
  ['It saw Jared Kushner, Trump’s son-in-law.', ['Trump’s son-in-law']],
  ['Ann Lee, chairwoman and chief executive of Acme, left.', ['chairwoman and chief executive of Acme']],
  ['Yuki Tran, a nurse with children in school, left.', ['nurse']],
  ['Lemayian Sironka, a herder of 54 with cattle, left.', ['herder']],
  ['Alasdair Munro, 71, a crofter from Lochboisdale, left.', ['crofter from Lochboisdale']],
  ['Wendell Ames, 58, who drives a truck for the county, left.', ['who drives a truck for the county']],
  ['Urs von Allmen, who chairs Brügger, left.', ['who chairs Brügger']],
  [
    'Kaito Oyelaran of the Smithsonian’s Global Volcanism Program says no.',
    ['of the Smithsonian’s Global Volcanism Program'],
  ],
  ['The interior minister, Leonor Pimentel-Sá, spoke.', ['interior minister']],
  ['Her Salvadoran counterpart, Beatriz Alvarenga, spoke.', ['Salvadoran counterpart']],
  ['But the health minister, Fionnuala Moore, spoke.', ['health minister']],
  ['Uganda’s works minister, Moses Okot, spoke.', ['Uganda’s works minister']],
  [
    'They met a mediator from the state Bureau of Mediation Services, Luis de Anda, who stayed.',
    ['mediator from the state Bureau of Mediation Services'],
  ],
  ['Its president, the novelist Margrit Sutter, spoke.', ['novelist', 'president']],
  ['It was Dr. Priyanka Rao, the trust’s medical director.', ['the trust’s medical director', 'Dr.']],
  ['Ingrid Solheim is the chief executive of Halvorsen.', ['chief executive of Halvorsen']],
  [
    'The Royal College of Midwives’ general secretary, Gill Walton, spoke.',
    ['Royal College of Midwives’ general secretary'],
  ],
  ['It was Ann Lee, then the firm’s only engineer, who wrote.', ['then the firm’s only engineer']],
  [
    'The harbour firm’s then head of projects, Simon Cray, left.',
    ['the harbour firm’s then head of projects'],
  ],
  ['Ann Lee, formerly head of projects, left.', ['formerly head of projects']],
  ['Ann Lee, now head of projects, left.', ['head of projects']],
  ['It told a bank’s director, Ann Lee, to leave.', ['a bank’s director']],
  ['His firm’s director, Ann Lee, left.', ['director']],
  ['It was read out by his sister, Grace Eke, who left.', []],
  ['Then director Mary Brown spoke.', ['director']],
  ['John Smith, who had worked there for 27 years, left.', []],
  ['John Smith, who worked for 27 years, left.', []],
  ['John Smith, who leads its crews, left.', []],
  ['John Smith, who leads one of the crews, left.', ['who leads one of the crews']],
  [
    'John Smith, who has run the firm’s network since 2018, left.',
    ['who has run the firm’s network since 2018'],
  ],
  ['John Smith, who has run marathons, left.', []],
  ['John Smith, who has run for office twice, left.', []],
  ['John Smith, who had run from the house, left.', []],
  ['John Smith, who was led away by police, left.', []],
  ['John Smith, who is a nurse in Leeds, left.', ['nurse in Leeds']],
  ['John Smith, who speaks for the traders, left.', ['who speaks for the traders']],
  ['John Smith, who speaks fast and loud, left.', []],
  ['Ann Lee, who became head of the port in March 2025, left.', ['head of the port']],
  ['Ann Lee, who became ill in March, left.', []],
  ['Captain Douglas Fairlie, the harbour master, had studs set.', ['harbour master', 'Captain']],
  ['Captain Douglas Fairlie, when asked, left.', ['Captain']],
  ['Captain Douglas Fairlie, a father of three, left.', ['Captain', 'father of three']],
  ['President Ann Lee, a lawyer, left.', ['President', 'lawyer']],
  [
    'Professor Ingrid Solheim of the Marine Structures Laboratory left.',
    ['Professor of the Marine Structures Laboratory', 'Professor'],
  ],
  [
    'Dr Ingrid Solheim of the Marine Structures Laboratory left.',
    ['of the Marine Structures Laboratory', 'Dr'],
  ],
  [
    'Prof. Lee Chan of Kyoto University and Professor Amy Woods spoke.',
    ['Prof. of Kyoto University', 'Prof.'],
  ],
  ['The head of research at Delft, Ann Lee, left.', ['head of research at Delft']],
  ['Ann Lee, head of research in March 2019, left.', ['head of research']],
  ['The chairman of the Town Trust, Alderman Edwin Pask, left.', ['chairman of the Town Trust', 'Alderman']],
  ['Naomi Alderman, a novelist, left.', ['novelist']],
  ['Katya Brandes, a tally clerk aged 31, radioed.', ['tally clerk']],
  ['Mrs. Ann Lee left.', []],
  ['John Smith, who had been waiting, left.', []],
  ['John Smith, when asked, left.', []],
  ['John Smith, 44, was in his gown.', []],
  ['John Smith, a week later, left.', []],
  ['After John Smith, director Mary Brown spoke.', []],
])('%s', (text, roles) => {
  expect(extractPeople(written(`# T\n\n${text}`))[0]?.roles).toEqual(roles)
})

test('the roles of all mentions are kept in order, each once', () => {
  const article = written(
    '# T\n\nRussian Special Envoy Kirill Dmitriev came.\n\nKirill Dmitriev, head of a fund, left. Russian Special Envoy Kirill Dmitriev returned.',
  )
  expect(extractPeople(article)[0]?.roles).toEqual(['Russian Special Envoy', 'head of a fund'])
})
