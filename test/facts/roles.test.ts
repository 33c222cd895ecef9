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
  ['Denise Okafor-Lund, the union’s president, who taught, left.', ['union’s president']],
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
  ['It was Dr. Priyanka Rao, the trust’s medical director.', ['trust’s medical director', 'Dr.']],
  ['Ingrid Solheim is the chief executive of Halvorsen.', ['chief executive of Halvorsen']],
  [
    'The Royal College of Midwives’ general secretary, Gill Walton, spoke.',
    ['Royal College of Midwives’ general secretary'],
  ],
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
