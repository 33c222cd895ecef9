import { expect, test } from 'vitest'
import { extractNext } from '../../src/facts/next.ts'
import { written } from './written.ts'

const LEAD =
  'The council approved a budget of $4 million for the port of Aden and raised the fees of its users.'

const texts = (body: string) =>
  extractNext(written(`# Council approves budget for the port\n\n${LEAD}\n\n${body}`)).map(o => o.text)

test.each([
  ['The sides are to meet again on Thursday.'],
  ['The court must rule on the offer by 27 March.'],
  ['The first hearing is on 9 April.'],
  ['The minister will visit Nairobi next week.'],
  ['Shareholders meet on 14 April.'],
  ['The first section is due to open in December.'],
  ['The union has called a two-hour stoppage for Thursday.'],
  ['The shop will stay closed until Monday at the earliest.'],
  ['The tribe is weighing whether to intervene.'],
  ['Officials said they would appeal against the ruling.'],
])('%s comes next', sentence => {
  expect(texts(sentence)).toEqual([sentence])
})

test.each([
  ['The line runs for 369 kilometres.'],
  ['The delay was due to the weather.'],
  ['The contract was signed in October.'],
  ['Ministers met last week and agreed to talk.'],
  ['The strike, over a plan to move 840 drivers, ended in June.'],
  ['Six of them ask for laws that could begin tomorrow.'],
  ['The bank expects the deficit to narrow to $9.8 billion.'],
  ['> Every year in which we do not open these streets is a year in which they open themselves.'],
])('%s does not', sentence => {
  expect(texts(sentence)).toEqual([])
})

test('under a heading about what comes next a plan needs no date', () => {
  const plan = 'Staff will bring the server back.'
  expect(texts(plan)).toEqual([])
  expect(texts(`## Next steps\n\n${plan}`)).toEqual([plan])
})

test('the bottom line is not said again', () => {
  const article = written('# Port will close next week\n\nThe port will close next week.')
  expect(extractNext(article)).toEqual([])
})
