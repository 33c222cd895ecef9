import { expect, it } from 'vitest'
import { quotationText, saysMuch } from '../../src/documents/quotation.ts'

it.each([
  [
    'They cannot eat love, We did not come.',
    '"They cannot eat love," she said. "We did not come."',
    'They cannot eat love … We did not come.',
  ],
  [
    'We met in Miami, Florida, and left',
    '“We met in Miami, Florida, and left,” he said.',
    'We met in Miami, Florida, and left',
  ],
  [
    'The law is clear. Nobody read it.',
    '"The law is clear." She paused. "Nobody read it."',
    'The law is clear. … Nobody read it.',
  ],
  [
    'It is possible with the Old Town, Without it, no',
    '“It is possible with the Old Town,” she said. “Without it, no.”',
    'It is possible with the Old Town … Without it, no',
  ],
  ['a b', 'nothing of it', 'a b'],
  ['We go, and we stay', '"We go," he said, "and we stay"', 'We go, and we stay'],
])('marks the cut in %j where the article breaks it', (text, host, expected) => {
  expect(quotationText(text, host)).toBe(expected)
})

it.each([
  ['constructive', false],
  ['productive and constructive', false],
  ['We will not yield', true],
  ['No comment', false],
  ['alarm as a method of accounting', true],
  ['a marina with a crane', false],
])('%j says enough to stand by itself: %s', (text, says) => {
  expect(saysMuch(text)).toBe(says)
})
