import { expect, test } from 'vitest'
import { outline, parseString } from './parse-string.ts'

const PROSE = 'The council voted on Tuesday to close the bridge after ninety years of service.'

/** Headline and first paragraph, the lines in question, then a paragraph. */
function between(lines: string): string {
  return `Council Closes the Bridge\n\n${PROSE}\n\n${lines}\n\n${PROSE}\n`
}

function headingsOf(text: string) {
  return outline(parseString(text, 'text')).filter(line => line.startsWith('#'))
}

test.each([
  ['Who pays', '## Who pays'],
  ['WHAT COMES NEXT', '## WHAT COMES NEXT'],
  ['What Comes Next for the Bridge', '## What Comes Next for the Bridge'],
  ['How big was it?', '## How big was it?'],
  ['1. Background', '## 1. Background'],
  ['2.1 Scope of the work', '### 2.1 Scope of the work'],
  ['IV. The Costs', '## IV. The Costs'],
  ['Costs so far\n============', '## Costs so far'],
  ['Costs so far\n---', '## Costs so far'],
  ['### Costs so far', '### Costs so far'],
  ['“Heroic” gains', '## “Heroic” gains'],
  ['Doubts over A104 traffic', '## Doubts over A104 traffic'],
])('takes the lone line %j for a heading', (line, heading) => {
  expect(headingsOf(between(line))).toEqual([heading])
})

test.each([
  'Residents can call 800 555 0142.',
  '- Who pays',
  '1. Apples\n\n2. Pears',
  '“We will miss it”',
  'and so it goes',
  'Anna Bell\n12 High Street\nCardigan',
  'Who pays,',
  'info@example.org',
  'https://example.org/Who-Pays',
  'By Anna Bell',
  '3 May 2026',
  '800 555 0142',
  'One\n\nTwo\n\nThree\n\nFour',
  'This short line has rather too many words to be a heading in sentence case',
])('leaves %j in the text', lines => {
  expect(headingsOf(between(lines))).toEqual([])
})

test('takes no last line for a heading', () => {
  expect(headingsOf(`Council Closes the Bridge\n\n${PROSE}\n\nAnna Bell\n`)).toEqual([])
})

test.each([
  ['One line', 'Council Closes the Bridge\n\nText here.', 'Council Closes the Bridge'],
  [
    'two lines',
    `Council Closes the Old Harbour Bridge After 90 Years of Service to\nCommuters and Freight\n\n${PROSE}`,
    'Council Closes the Old Harbour Bridge After 90 Years of Service to Commuters and Freight',
  ],
  [
    'a line right above the byline',
    'Council Closes the Bridge\nBy Anna Bell\n\nText here.',
    'Council Closes the Bridge',
  ],
  [
    'a line right above the text',
    `Council Closes the Bridge\n${PROSE}\n${PROSE}`,
    'Council Closes the Bridge',
  ],
  ['an underlined line', 'Council closes the bridge.\n===\n\nText here.', 'Council closes the bridge.'],
  ['a marked line', '# Council closes the bridge\n\nText here.', 'Council closes the bridge'],
  ['the file’s name', `${PROSE}\n\n${PROSE}`, 'Some file'],
])('takes the title from %s', (_, text, title) => {
  expect(parseString(text, 'text').title).toBe(title)
})

test('unwraps lines, keeps compounds, and keeps verse in lines', () => {
  const article = parseString(
    'The Title of It\n\nThe first line of a paragraph that is wrapped by hand at mountain-\nrescue teams, and in two-\nand three-year steps of a plan that was\nnever finished.\n\nShort is\nthe verse\nof men\n',
    'text',
  )
  expect(outline(article)).toEqual([
    'text: The first line of a paragraph that is wrapped by hand at mountain-rescue teams, and in two- and three-year steps of a plan that was never finished.',
    'text: Short is the verse of men',
  ])
  expect(article.sections[0]?.paragraphs[1]?.inline.map(node => node.type)).toContain('break')
})

test('takes every line for a paragraph where lines are not wrapped', () => {
  const long = `${PROSE} ${PROSE} ${PROSE}`
  expect(outline(parseString(`The Title of It\n${long}\nWho pays\n${long}\n${long}`, 'text'))).toEqual([
    `text: ${[PROSE, PROSE, PROSE].join(' | ')}`,
    '## Who pays',
    `text: ${[PROSE, PROSE, PROSE].join(' | ')}`,
    `text: ${[PROSE, PROSE, PROSE].join(' | ')}`,
  ])
})

test('reads lists, quotations, captions and tables', () => {
  const article = parseString(
    between(
      'They said:\n- one\n  goes on\n- two:\n  * three\n\n3) four\n\n4) five\n\n    All indented.\n\n> Marked\n> so.\n\nYear\tCost\n1990\t£1m\n2020\t£4m\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nFigure 1. The bridge.\n\n* * *',
    ),
    'text',
  )
  expect(outline(article).slice(1, -1)).toEqual([
    'text: They said:',
    'item: one goes on',
    'item: two:',
    'item: three',
    'item: four',
    'item: five',
    'quote: All indented.',
    'quote: Marked so.',
    'caption: Figure 1. | The bridge.',
  ])
  expect(article.tables.map(({ header, rows }) => [header, ...rows])).toEqual([
    [
      ['Year', 'Cost'],
      ['1990', '£1m'],
      ['2020', '£4m'],
    ],
    [
      ['A', 'B'],
      ['1', '2'],
    ],
  ])
  const list = article.sections[0]?.blocks.find(block => block.type === 'list' && block.ordered)
  expect(list).toMatchObject({ start: 3, items: [[{}], [{}]] })
})
