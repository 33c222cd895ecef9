import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/article/article.ts'
import { extractFigures } from '../../src/facts/figures.ts'
import { written } from './written.ts'

const figures = (markdown: string) => extractFigures(written(markdown))
const texts = (markdown: string) => figures(markdown).map(({ text }) => text)
const byText = (markdown: string, text: string) => figures(markdown).find(figure => figure.text === text)

describe('where figures count', () => {
  it('reads running text, list items, quotations and notes, not headings, tables and captions', () => {
    const article = `# Ten ships for 900 million euros

The port bought 12 cranes.[^1]

## All 14 berths

- It hired 30 pilots.

> We lost 40 days.

| Year | Ships |
| --- | --- |
| 2024 | 77 ships |

![A crane of 88 metres](a.png)

[^1]: Of these, 5 cranes are second-hand and cost $6 million.
`
    expect([...texts(article)].sort()).toEqual([
      '$6 million',
      '12 cranes',
      '30 pilots',
      '40 days',
      '5 cranes',
    ])
  })

  it('cites the sentence that a figure stands in', () => {
    const [figure] = figures('# A title\n\nIt was late. The bill is $4 million.\n')
    expect(figure?.cites).toEqual(['p1s2'])
  })
})

describe('the same quantity twice', () => {
  it.each([
    ['in other words', 'The aid is €90bn. That sum, 90 billion euros, is large.', ['€90bn']],
    ['with another noun', 'About 21,600 people left. The 21,600 evacuees are safe.', ['21,600 people']],
    [
      'as a small count of one noun',
      'Five hospitals closed. All five hospitals reopened.',
      ['Five hospitals'],
    ],
    [
      'in the words of one who speaks of the same people',
      'It carried nine passengers. “Nine people is a quiet boat,” she said.',
      ['nine passengers'],
    ],
    [
      'not of a speaker further on',
      'It carried nine passengers. The boat is old. “Nine people is a quiet boat,” she said.',
      ['Nine people', 'nine passengers'],
    ],
    [
      'not if only the number is the same',
      'Imports bear a levy of 2 percent. Wages rose 2 percent.',
      ['2 percent', '2 percent'],
    ],
  ])('is one figure %s', (_, text, expected) => {
    expect(texts(`# A title\n\n${text}\n`)).toEqual(expected)
  })
})

describe('money whose name several countries share', () => {
  it.each([
    ['A bank in Ohio', 'The bank lost $4 million. It is American.', 'USD'],
    [
      'Australia raises taxes',
      'Australia raised $4 million. The Australian treasurer spoke in Canberra.',
      'AUD',
    ],
    ['Kenya and Australia', 'Kenya paid $4 million to Australia.', 'USD'],
    ['Manila', 'Manila pays 40 million pesos, the Philippine government said.', 'PHP'],
    ['Mexico', 'The fine is 40 million pesos.', 'MXN'],
    ['Uganda', 'Uganda pays Sh4 billion for roads near Kampala.', 'UGX'],
    ['Oslo', 'The Danish firm in Copenhagen owes 4 million kroner.', 'DKK'],
  ])('%s', (title, text, unit) => {
    expect(figures(`# ${title}\n\n${text}\n`)[0]?.unit).toBe(unit)
  })
})

describe('a count without its noun', () => {
  it('takes the noun counted before it in the paragraph', () => {
    expect(
      byText('# A title\n\nThe line needs 15 freight trains a day. It would open with six.\n', 'six')?.unit,
    ).toBe('train')
  })

  it('is left out where nothing was counted before', () => {
    expect(texts('# A title\n\nIt would open with six.\n')).toEqual([])
  })
})

describe('labels are words of the sentence that stand alone', () => {
  it.each([
    ['It agreed on substantial financial aid, totaling 90 billion euros.', 'financial aid'],
    ['The district expects a deficit of $12.4 million next year.', 'deficit'],
    ['Trains have a top speed of 120 km/h.', 'top speed'],
    ['Investment in storage reached $61 billion.', 'Investment in storage'],
    ['Net core Crown debt is forecast to peak at 46.1 percent of GDP.', 'Net core Crown debt'],
    ['The Treasury expects the operating deficit to narrow from $12.1 billion.', 'operating deficit'],
    ['The office puts turnover at 11 percent.', 'turnover'],
    ['It promised $1.5 million for a hardship fund, a spokesman said.', 'hardship fund'],
    ['It threw out 0.02 cubic kilometres of rock and ash.', 'rock and ash'],
    ['Nearly 38 flights were cancelled on Monday alone.', 'cancelled'],
    ['Revenue in the six months to June slipped 3.1 percent.', 'Revenue'],
    ['The snowpack above the valley, meanwhile, stands at 58% of its median.', 'snowpack above the valley'],
    ['It cut its profit forecast for the year by 4 percent.', 'profit forecast'],
    ['It expects an underlying profit of between £96m and £102m.', 'underlying profit'],
    ['It has a £500m credit line, which expires soon.', 'credit line'],
    ['The nine-week strike is over.', 'strike'],
    ['The collapse killed three people.', 'killed'],
    ['Four in ten households drink from the river.', 'households'],
    ['The rice harvest, which is worth $310 million, is late.', 'rice harvest'],
    ['It lost 28.9 million litres of drinking water a day.', 'drinking water lost'],
    ['It would have lost 28.9 million litres of drinking water.', 'drinking water'],
    ['It carried 3 tonnes of grain.', 'grain'],
    ['It spent €22.5 million on leaks in 2025.', 'spent on leaks'],
    ['It raised €22.5 million on Monday from its owners.', null],
    ['It has a levy on sugar and put €22.5 million on hold.', null],
    ['It spares the city a new reservoir, which would have cost an estimated €140 million.', 'new reservoir'],
    ['It spares the city a tank in the hills, which would have cost €140 million.', null],
    ['Replacing the old mains would cost €60 million.', 'Replacing the old mains'],
    ['Its owners will hold 58% of the new group.', 'of the new group'],
    ['It will hold 58% of its shares.', null],
    ['It has collected 173 signatures against the cut, though late.', 'against the cut'],
    ['It has collected 173 signatures against the cut that the operator wants.', null],
    ['They paid $5 million on Monday.', null],
    ['It is $5 million.', null],
  ])('%s', (sentence, label) => {
    expect(figures(`# A title\n\n${sentence}\n`)[0]?.label ?? null).toBe(label)
  })
})

it.each([
  [
    'It lost 28.9 million litres of water last year, down from 44.3 million in 2019.',
    '44.3 million',
    'water lost in 2019',
  ],
  [
    'Investment in storage reached $61 billion, up from $58 billion a year earlier.',
    '$58 billion',
    'Investment in storage a year earlier',
  ],
  ['Investment in storage reached $61 billion, against $58 billion for wind.', '$58 billion', 'wind'],
  ['It lost 28.9 million litres of water last year and 44.3 million in 2019.', '44.3 million', null],
  ['The collapse killed three people, and injured eleven.', 'eleven', 'injured'],
])('a unit is no label, what a figure was has that of what it is: %s', (text, figure, label) => {
  expect(byText(`# A title\n\n${text}\n`, figure)?.label).toBe(label)
})

describe('ranking', () => {
  const article = `# Port signs $400 million contract

The port signed a contract worth $400 million on Monday.

The work takes nine days. Two cranes were hired.

A drink in the canteen costs $3.
`

  it('puts the length of a report after its money, however near the top', () => {
    const report =
      '# A title\n\nThe report has 486 pages and cites 118 witnesses.\n\nIt was late.\n\nA quay costs £88 million.\n'
    expect(texts(report)[0]).toBe('£88 million')
  })

  it('numbers all figures from 1', () => {
    expect(figures(article).map(({ rank }) => rank)).toEqual([1, 2, 3, 4])
  })

  it('puts the figure of the headline first and small change last', () => {
    expect(texts(article)[0]).toBe('$400 million')
    expect(texts(article).slice(1, 3)).not.toContain('$400 million')
  })
})

it('gives an article without numbers no figures', () => {
  expect(figures('# Talks go on\n\nBoth sides met several times.\n')).toEqual([])
})

it('never prints what its sentence does not hold', () => {
  const piece = fc.constantFrom(
    '5 percent',
    '$4 million',
    ' of the ',
    '12 ships',
    ' and ',
    'two-thirds',
    '. It ',
    'rose to ',
    ' in 2019',
    '¼',
    ', ',
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), pieces => {
      const article = written(`# A title\n\nThe ${pieces.join('')}.\n`)
      const sentences = new Map(
        paragraphsOf(article).flatMap(({ sentences }) =>
          sentences.map(({ id, text }) => [id, text] as const),
        ),
      )
      for (const { text, label, cites } of extractFigures(article)) {
        const sentence = sentences.get(cites[0]!) ?? ''
        expect(sentence).toContain(text)
        if (label !== null) expect(sentence).toContain(label)
      }
    }),
    { numRuns: 100 },
  )
})
