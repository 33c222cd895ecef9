import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/facts/dates.ts'

/** A Thursday. */
const PUBLISHED = '2026-03-12'
const read = (sentence: string, published: string | null = PUBLISHED) =>
  findDates(sentence, { published, lang: 'en' }).map(({ text, edtf }) => `${text} = ${edtf}`)

const CASES: Readonly<Record<string, readonly (readonly [sentence: string, ...dates: string[]])[]>> = {
  'reads dates that say all': [
    ['On 14 December 2025 he left.', '14 December 2025 = 2025-12-14'],
    ['It began on March 4, 2019.', 'March 4, 2019 = 2019-03-04'],
    ['He wrote on Jan. 6, 2021.', 'Jan. 6, 2021 = 2021-01-06'],
    ['The 4th of July 1776 was hot.', '4th of July 1776 = 1776-07-04'],
    ['Due 2026-03-04.', '2026-03-04 = 2026-03-04'],
    ['It was written in May, 1750.', 'May, 1750 = 1750-05'],
    ['An audit in May 2024 warned.', 'May 2024 = 2024-05'],
    ['It fell in early 2027.', 'early 2027 = 2027'],
    ['He was born c. 1818.', '1818 = 1818~'],
    ['In the 1990s it closed.', '1990s = 199X'],
    ['A 12th century church.', '12th century = 11XX'],
    ['The poet (1922–2013) lived here.', '1922–2013 = 1922/2013'],
    ['The war of 1914-18 ended.', '1914-18 = 1914/1918'],
    ['It is due in the third quarter of 2026.', 'third quarter of 2026 = 2026-07/2026-09'],
    ['It opened in Q3 2024.', 'Q3 2024 = 2024-07/2024-09'],
    ['In the first half of 2026 it grew.', 'first half of 2026 = 2026-01/2026-06'],
    ['By the summer of 2027 it opens.', 'summer of 2027 = 2027-22'],
  ],
  'reads spans of days': [
    ['It rose between 10 and 28 August.', '10 and 28 August = 2025-08-10/2025-08-28'],
    ['From 28 February to 3 March the port shut.', '28 February to 3 March = 2026-02-28/2026-03-03'],
    ['They meet on March 4-6, 2026.', 'March 4-6, 2026 = 2026-03-04/2026-03-06'],
    ['On 3 and 4 December they met.', '3 = 2025-12-03', '4 December = 2025-12-04'],
  ],
  'takes the year nearest to publication, unless the tense says otherwise': [
    ['The first hearing is on 9 April.', '9 April = 2026-04-09'],
    ['It closed on 20 December.', '20 December = 2025-12-20'],
    ['His pay went up in July.', 'July = 2025-07'],
    ['Builders are to start in July.', 'July = 2026-07'],
    ['The tests will have to be put off until May.', 'May = 2026-05'],
    ['The fund, which reviews its programme in May, has asked.', 'May = 2026-05'],
  ],
  'reads weekdays back, or ahead after a verb that looks ahead': [
    ['The court ruled on Monday.', 'Monday = 2026-03-09'],
    ['He spoke on Thursday.', 'Thursday = 2026-03-12'],
    ['They will meet on Monday.', 'Monday = 2026-03-16'],
    ['The sides are to meet again on Saturday.', 'Saturday = 2026-03-14'],
    ['It has called a stoppage for Friday.', 'Friday = 2026-03-13'],
    ['Surgery has been cancelled until at least Monday.', 'Monday = 2026-03-16'],
    ['Last Sunday the volcano erupted.', 'Last Sunday = 2026-03-08'],
    ['Talks resume next Tuesday.', 'next Tuesday = 2026-03-17'],
    [
      'The strike that began on Wednesday will end on Sunday.',
      'Wednesday = 2026-03-11',
      'Sunday = 2026-03-15',
    ],
  ],
  'reads dates relative to publication': [
    ['A team flies there tomorrow; yesterday it rained.', 'tomorrow = 2026-03-13', 'yesterday = 2026-03-11'],
    ['Two weeks ago it smelled.', 'Two weeks ago = 2026-02-26'],
    ['Three months ago he moved.', 'Three months ago = 2025-12'],
    ['Five years ago she left.', 'Five years ago = 2021'],
    ['He will visit next week.', 'next week = 2026-03-16/2026-03-22'],
    ['A letter dated last month came.', 'last month = 2026-02'],
    ['It reopens this weekend.', 'this weekend = 2026-03-14/2026-03-15'],
    ['Over the weekend it burned.', 'the weekend = 2026-03-07/2026-03-08'],
    ['It starts in the fourth quarter, they expect.', 'fourth quarter = 2026-10/2026-12'],
    ['It is due to open in the fourth quarter.', 'fourth quarter = 2026-10/2026-12'],
  ],
  'leaves out what is no date': [
    ['They may march 5 kilometres.'],
    ['It made 2019 euros and 1500 MW.'],
    ['The Boeing 2019 and Windows 2012.'],
    ['There were 1500 homes and 1800 cars.'],
    ['At 30 Main Street they waited.'],
  ],
}

for (const [title, cases] of Object.entries(CASES))
  describe(title, () => {
    it.each(cases.map(([sentence, ...dates]) => ({ sentence, dates })))(
      '$sentence',
      ({ sentence, dates }) => {
        expect(read(sentence)).toEqual(dates)
      },
    )
  })

it('leaves relative dates open where the article has no date', () => {
  expect(read('It closed on Monday, 4 March, and in May 2024.', null)).toEqual([
    'Monday, 4 March = null',
    'May 2024 = 2024-05',
  ])
})

it('gives spans that are the text at their offsets, in order and apart', () => {
  const piece = fc.constantFrom(
    'on ',
    'Monday',
    ' 14',
    ' May',
    '2019',
    ' to ',
    '-',
    ' and ',
    'last ',
    'week',
    ' two',
    ' years',
    ' ago',
    ', ',
    'will ',
    'Q3 ',
    's',
    'th',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), pieces => {
      const sentence = pieces.join('')
      let last = 0
      for (const { text, start, end } of findDates(sentence, { published: PUBLISHED, lang: 'en' })) {
        expect(sentence.slice(start, end)).toBe(text)
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    }),
    { numRuns: 400 },
  )
})
