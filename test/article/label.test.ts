import { expect, test } from 'vitest'
import type { Section } from '../../src/article/article.ts'
import { labelSections } from '../../src/article/label.ts'
import { repeatedPhrases } from '../../src/article/repeated-phrase.ts'

function labels(headings: readonly string[]): readonly (string | null)[] {
  const sections = headings.map(
    (heading, index): Section => ({
      id: `s${index + 2}`,
      level: 2,
      heading,
      label: heading,
      line: 1,
      paragraphs: [],
      blocks: [],
    }),
  )
  return labelSections(sections).map(section => section.label)
}

test('cuts the phrase that the headings repeat, with its connector', () => {
  const cases = [
    ['Key Players Convene in Florida for Ukraine Peace Talks', 'Key Players Convene in Florida'],
    ['Objectives for a Stable Future: Ukraine Peace Talks', 'Objectives for a Stable Future'],
    ['An Ongoing Pursuit of Peace Through Ukraine Peace Talks', 'An Ongoing Pursuit of Peace'],
    ['Broader Diplomatic Landscape Surrounding Ukraine Peace Talks', 'Broader Diplomatic Landscape'],
    ['The Role of Key Negotiators in the Ukraine Peace Talks', 'The Role of Key Negotiators'],
    ['Hurdles and Risks – Ukraine Peace Talks', 'Hurdles and Risks'],
    ['The Future of Ukraine Peace Talks', 'The Future of Ukraine Peace Talks'],
    ['What Is Next for New Ukraine Peace Talks', 'What Is Next for New Ukraine Peace Talks'],
    ['Ukraine Peace Talks', 'Ukraine Peace Talks'],
    ['Next steps', 'Next steps'],
  ] as const
  expect(labels(cases.map(([heading]) => heading))).toEqual(cases.map(([, label]) => label))
})

test.each([
  [['Who pays for the new line', 'Who gains from the new line'], 'fewer than three headings share it'],
  [
    ['A b c in x y', 'Some f in x y', 'Other g in x y', 'One', 'Two', 'Three', 'Four'],
    'fewer than half share it',
  ],
  [['Costs in the end', 'Gains in the end', 'Risks in the end'], 'too little stays'],
])('keeps headings whole where it would not help: %j', headings => {
  expect(labels(headings)).toEqual(headings)
})

test('cuts a topic that opens the headings', () => {
  expect(
    labels(['Harbour: what it costs now', 'Harbour: who pays most', 'Harbour: traffic falls again']),
  ).toEqual(['What it costs now', 'Who pays most', 'Traffic falls again'])
})

test('finds the phrases that a text repeats', () => {
  const sentences = [
    'The Ukraine Peace Talks began.',
    'Nobody left the Ukraine peace talks.',
    'Ukraine Peace Talks are hard.',
    'Snow fell.',
    'The town slept.',
    'Ukraine Peace Talks ended.',
  ]
  expect(repeatedPhrases(sentences)).toEqual(['Ukraine Peace Talks'])
  expect(repeatedPhrases(sentences.slice(0, 4))).toEqual([])
})
