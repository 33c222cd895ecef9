import { expect, test } from 'vitest'
import { extractObstacles } from '../../src/facts/obstacles.ts'
import { written } from './written.ts'

const LEAD = 'The mayor of Ashford opened a new bridge over the river Stour for 12,000 cars a day on Tuesday.'

const texts = (body: string) =>
  extractObstacles(written(`# A title of the article\n\n${body}`)).map(o => o.text)

test.each([
  ['The unions and the company remain far apart on wages.'],
  ['Two lawsuits ask for the work to be halted.'],
  ['The city has yet to sign the agreement.'],
  ['It is not clear whether the backups are clean.'],
  ['Residents object to the new fence.'],
  ['The largest risk is a further delay.'],
  ['Regulators disagree on the cure.'],
  ['Not all investors are convinced.'],
  ['Two of the judges dissented.'],
  ['The minister declined to say whether the law would change.'],
  ['The shelter will run out of food on Friday.'],
  ['No immediate breakthrough was announced.'],
])('%s is an obstacle', sentence => {
  expect(texts(`${LEAD}\n\n${sentence}`)).toEqual([sentence])
})

test.each([
  ['The mayor opened a bridge on Monday.'],
  ['The line will run for 369 kilometres.'],
  ['The committee elected a new chair.'],
])('%s is no obstacle', sentence => {
  expect(texts(sentence)).toEqual([])
})

test('at most seven stand in the order of the article', () => {
  const body = Array.from({ length: 12 }, (_, i) => `Town ${i + 10} has yet to sign the agreement.`).join(
    '\n\n',
  )
  const found = texts(`${LEAD}\n\n${body}`)
  expect(found).toHaveLength(7)
  expect(found).toEqual([...found].sort())
})

test('a leading connective is dropped for display and kept in the text', () => {
  const [obstacle] = extractObstacles(written(`# Talks\n\n${LEAD}\n\nHowever, major differences persist.`))
  expect(obstacle).toEqual({
    text: 'However, major differences persist.',
    display: 'Major differences persist.',
    cites: ['p2s1'],
  })
})

test('the bottom line is not said again, nor is a short sentence that leans on another', () => {
  expect(texts('Talks on a new bridge over the river Stour have stalled over its cost.')).toEqual([])
  expect(texts(`${LEAD}\n\nIt has not set a date.`)).toEqual([])
})
