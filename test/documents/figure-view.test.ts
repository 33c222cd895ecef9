import { expect, it } from 'vitest'
import { boundNumbers, figureView } from '../../src/documents/figure-view.ts'
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
    '… in 26 countries for 2.9 years',
  ],
  [
    '42 schools',
    'It could close 42 schools and send 28,700 students home, the union says.',
    '… and send 28,700 students home …',
  ],
  [
    'nine people',
    'It carried nine people on the 8 p.m. sailing last winter.',
    '… on the 8 p.m. sailing last winter',
  ],
  ['9%', 'At Lindhaven, it loses 9%.', null],
])('quotes the words after %s whole, and marks where they are cut', (text, sentence, expected) => {
  expect(figureView(figure({ text }), sentence, () => [], 'en').words).toBe(expected)
})

it.each([
  ['between €62 million and €75 million', 'between €62_million and €75_million'],
  ['rund 3 Mio. Euro', 'rund 3_Mio. Euro'],
  ['in 2019 millionaires', 'in 2019 millionaires'],
  ['for 22 years', 'for 22 years'],
])('%j ends no line between a number and its scale', (text, bound) => {
  expect(boundNumbers(text).replaceAll('\u00a0', '_')).toBe(bound)
})
