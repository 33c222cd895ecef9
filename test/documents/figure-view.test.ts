import { describe, expect, it } from 'vitest'
import { boundNumbers, figureView, lentTo } from '../../src/documents/figure-view.ts'
import type { Figure } from '../../src/facts/facts.ts'

const figure = (over: Partial<Figure>): Figure => ({
  text: '',
  kind: 'count',
  value: null,
  low: null,
  high: null,
  qualifier: 'exact',
  unit: null,
  label: null,
  rank: 1,
  cites: ['p1s1'],
  ...over,
})

it.each([
  [
    figure({ text: '90 billion euros', kind: 'money', value: 90e9, unit: 'EUR' }),
    '90 billion',
    'euros',
    'EUR 90,000,000,000',
  ],
  [
    figure({ text: '$2.4 billion', kind: 'money', value: 2.4e9, unit: 'USD' }),
    '$2.4 billion',
    null,
    'USD 2,400,000,000',
  ],
  [
    figure({
      text: '€45 million and €60 million',
      kind: 'money',
      low: 45e6,
      high: 60e6,
      unit: 'EUR',
      qualifier: 'range',
    }),
    '€45 million and €60 million',
    null,
    'EUR 45,000,000–60,000,000',
  ],
  [figure({ text: 'CHF 62.40', kind: 'money', value: 62.4, unit: 'CHF' }), 'CHF 62.40', null, null],
  [
    figure({ text: '1,2 Milliarden Euro', kind: 'money', value: 1.2e9, unit: 'EUR' }),
    '1,2 Milliarden',
    'Euro',
    'EUR 1,200,000,000',
  ],
  [
    figure({ text: '145 milhões de euros', kind: 'money', value: 145e6, unit: 'EUR' }),
    '145 milhões',
    'de euros',
    'EUR 145,000,000',
  ],
  [figure({ text: 'three people', value: 3, unit: 'person' }), 'three', 'people', null],
  [figure({ text: 'twenty-five ships', value: 25, unit: 'ship' }), 'twenty-five', 'ships', null],
  [figure({ text: '£186,000', kind: 'money', value: 186_000, unit: 'GBP' }), '£186,000', null, null],
  [
    figure({ text: '28.9 million litres', kind: 'measure', value: 28.9e6, unit: 'L' }),
    '28.9 million',
    'litres',
    '28,900,000 litres',
  ],
  [
    figure({ text: '28.9 millions de litres', kind: 'measure', value: 28.9e6, unit: 'L' }),
    '28.9 millions',
    'de litres',
    '28,900,000 litres',
  ],
  [figure({ text: 'two thirds of homes', kind: 'ratio' }), 'two thirds of homes', null, null],
  [figure({ text: 'two and a half years', kind: 'duration' }), 'two and a half years', null, null],
  [figure({ text: 'half a century', kind: 'duration', value: 50 }), 'half a century', null, null],
  [figure({ text: '410 m', kind: 'measure', value: 410, unit: 'm' }), '410', 'm', null],
  [figure({ text: '28,700 students', value: 28700, unit: 'student' }), '28,700', 'students', null],
  [
    figure({ text: '1.5 million people', value: 1.5e6, unit: 'person' }),
    '1.5 million',
    'people',
    '1,500,000',
  ],
  [figure({ text: '4.1 percent', kind: 'percent', value: 4.1, unit: '%' }), '4.1', 'percent', null],
  [figure({ text: '18%', kind: 'percent', value: 18, unit: '%' }), '18%', null, null],
  [figure({ text: 'two-thirds', kind: 'ratio', value: 0.6667 }), 'two-thirds', null, null],
  [figure({ text: '369 kilometres', kind: 'measure', value: 369, unit: 'km' }), '369', 'kilometres', null],
])(
  'splits $text into number and unit, and writes the value out where that says more',
  (given, number, rest, full) => {
    const view = figureView(given, 'Sentence.', () => [], 'en')
    expect([view.number, view.rest, view.full]).toEqual([number, rest, full])
  },
)

it.each([
  [
    '4,312 adults',
    'The trial followed 4,312 adults in 26 countries for 2.9 years.',
    'The trial followed 4,312 adults in 26 countries for 2.9 years',
  ],
  [
    '42 schools',
    'Teachers have voted by a wide margin to strike, a step that could close 42 schools and send home all the pupils of the district for weeks.',
    'a step that could close 42 schools …',
  ],
  [
    '£140 million',
    'It spares the city a new reservoir, which would have cost an estimated £140 million.',
    null,
  ],
  [
    '€140 million',
    'The change spares the city a reservoir, which would have cost an estimated €140 million.',
    'The change spares the city a reservoir, which would have cost an estimated €140 million',
  ],
  [
    '130 people',
    'The chairwoman of the tribe said its fishery, which employs 130 people, would not survive.',
    null,
  ],
  [
    '318 new cases',
    'The outbreak has reached the capital of the country, Lusanga, where health workers counted 318 new cases in a week.',
    'health workers counted 318 new cases in a week',
  ],
  [
    '£45 million',
    'The association of the ports, which speaks for 120 harbours, says that it would cost £45 million.',
    null,
  ],
  [
    '486 pages',
    'The report of the judge, published on Tuesday after months of delay, runs to 486 pages.',
    'runs to 486 pages',
  ],
  ['9%', 'It loses 9%.', null],
  ['21,600 people', 'About 21,600 people have left the zone.', 'have left the zone'],
  ['21,600 people', 'Nationwide 21,600 people left the zone.', 'Nationwide 21,600 people left the zone'],
  [
    'two years',
    'The ferry to the island sailed again early on Monday, two years after the old boat was sold.',
    'after the old boat was sold',
  ],
  ['Nine people', '“Nine people is a quiet boat,” she said.', null],
])('states %s by the shortest clause that is whole', (text, sentence, expected) => {
  expect(figureView(figure({ text }), sentence, () => [], 'en').words).toBe(expected)
})

it.each([
  [
    'en',
    '28.9 million litres',
    'It lost 28.9 million litres of drinking water a day last year.',
    '28.9 million',
    'litres a day',
  ],
  ['en', '£186,000', 'It puts the saving at £186,000 a year.', '£186,000', 'a year'],
  ['en', '€19', 'A household pays €19 per month.', '€19', 'per month'],
  ['en', '12 ships', 'It bought 12 ships a year ago.', '12', 'ships'],
  ['en', '12 ships', 'It bought 12 ships a day later.', '12', 'ships'],
  ['en', '12 ships', 'It bought 12 ships and sells a day of rest.', '12', 'ships'],
  ['en', '5', 'It bought 15 ships, and 5 a year from then on.', '5', 'a year'],
  [
    'en',
    '38 of its pumping stations',
    'It has meters at all 38 of its pumping stations.',
    '38',
    'pumping stations',
  ],
  [
    'en',
    '38 of its pumping stations',
    'It has meters at 38 of its pumping stations.',
    '38',
    'of its pumping stations',
  ],
  ['en', 'Nine passengers', 'Nine passengers came.', 'nine', 'passengers'],
  ['de', '3 Millionen Liter', 'Die Stadt verliert 3 Millionen Liter am Tag.', '3 Millionen', 'Liter am Tag'],
  ['fr', '12 euros', 'Cela coûte 12 euros par habitant.', '12', 'euros par habitant'],
  ['es', '12 euros', 'Cuesta 12 euros al año.', '12', 'euros al año'],
  ['it', '12 euro', 'Costa 12 euro all’anno.', '12', 'euro all’anno'],
  ['pt', '12 euros', 'Custa 12 euros por mês.', '12', 'euros por mês'],
])('%s: %s in "%s" has what it is of and for', (lang, text, sentence, number, rest) => {
  const view = figureView(figure({ text }), sentence, () => [], lang)
  expect([view.number, view.rest]).toEqual([number, rest])
})

it.each([
  [
    'en',
    '€62 million and €75 million',
    'It costs between €62 million and €75 million.',
    'between €62 million and €75 million',
  ],
  [
    'en',
    '€62 million and €75 million',
    'Between €62 million and €75 million is needed.',
    'between €62 million and €75 million',
  ],
  ['en', '40 and 60', 'It takes between about 40 and 60 men.', 'between about 40 and 60'],
  ['en', '€10–12 million', 'It costs €10–12 million.', '€10–12 million'],
  ['en', '5 to 7', 'It costs from 5 to 7 percent between the two.', '5 to 7'],
  ['de', '3 und 5', 'Es kostet zwischen 3 und 5 Euro.', 'zwischen 3 und 5'],
  ['es', '3 y el 5', 'Pierde entre el 3 y el 5 por ciento.', 'entre el 3 y el 5'],
  ['it', '3 e 5', 'Costa tra 3 e 5 euro.', 'tra 3 e 5'],
])('%s: a range %s keeps what opens it', (lang, text, sentence, number) => {
  expect(figureView(figure({ text, low: 1, high: 2 }), sentence, () => [], lang).number).toBe(number)
})

it.each([
  ['28.9 million litres', 'It lost 28.9 million litres a day.', true],
  ['28.9 million litres', 'It lost 28.9 million litres.', false],
  ['£186,000', 'It saves £186,000 a year.', false],
  ['1,120 operations and appointments', 'It put off 1,120 operations and appointments.', true],
])('puts what is too long beside %s on a line of its own: %s', (text, sentence, wide) => {
  expect(figureView(figure({ text }), sentence, () => [], 'en').wide).toBe(wide)
})

describe('a unit that a figure leaves out', () => {
  const litres = figure({ text: '28.9 million litres', kind: 'measure', unit: 'L' })
  const former = figure({ text: '44.3 million', kind: 'measure', unit: 'L' })
  const lost = 'It lost 28.9 million litres of water a day, down from 44.3 million in 2019.'
  const dead = figure({ text: 'three people', unit: 'person' })
  const hurt = figure({ text: 'eleven', unit: 'person' })
  it.each([
    [
      'with its rate where it is held against that',
      former,
      [litres, former],
      lost,
      { unit: 'litres', rate: 'a day' },
    ],
    [
      'without it elsewhere',
      hurt,
      [dead, hurt],
      'It killed three people a day and injured eleven.',
      { unit: 'people', rate: null },
    ],
    ['not from a figure of another kind', former, [dead, former], 'Three people lost 44.3 million.', null],
    ['not from a later figure', hurt, [dead, hurt], 'It injured eleven and killed three people.', null],
    ['not where it has one', litres, [former, litres], lost, null],
  ])('is lent by the figure before it, %s', (_, to, all, sentence, lent) => {
    expect(lentTo(to, all, sentence, 'en')).toEqual(lent)
  })
})

it.each([
  ['between €62 million and €75 million', 'between €62_million and €75_million'],
  ['rund 3 Mio. Euro', 'rund 3_Mio. Euro'],
  ['in 2019 millionaires', 'in 2019 millionaires'],
  ['for 22 years', 'for 22 years'],
])('%j ends no line between a number and its scale', (text, bound) => {
  expect(boundNumbers(text).replaceAll('\u00a0', '_')).toBe(bound)
})
