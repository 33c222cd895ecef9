import { expect, test } from 'vitest'
import { parseCredit, parseHeadLine, parseNames } from '../../src/article/byline.ts'

test.each([
  ['By Anna Bell', ['Anna Bell'], null],
  ['By Anna Bell and Jo Park', ['Anna Bell', 'Jo Park'], null],
  ['By Anna Bell, Jo Park and Li Wei, Health Correspondents', ['Anna Bell', 'Jo Park', 'Li Wei'], null],
  ['By Anna Bell | Published 23 April 2026', ['Anna Bell'], '2026-04-23'],
  ['By Anna Bell in Nairobi', ['Anna Bell'], null],
  ['Analysis by T. J. Marchetti', ['T. J. Marchetti'], null],
  ['by Joost ter Haar, Institute for Energy, Delft', ['Joost ter Haar'], null],
  ['By Anna Bell, New York', ['Anna Bell'], null],
  ['By Anna Bell, Jo Park', ['Anna Bell', 'Jo Park'], null],
  ['By Anna Bell, 3 May 2026', ['Anna Bell'], '2026-05-03'],
  ['Author: Anna Bell', ['Anna Bell'], null],
  ['Von Jürgen Müller', ['Jürgen Müller'], null],
  ['Thursday, 12 February 2026', [], '2026-02-12'],
  ['Published: 3 September 2026', [], '2026-09-03'],
  ['Published on March 4, 2026 at 9:30 a.m. EST', [], '2026-03-04'],
  ['2026-05-21', [], '2026-05-21'],
  ['17 de marzo de 2026', [], '2026-03-17'],
  ['9. Juli 2026', [], '2026-07-09'],
  ['13/02/2026', [], '2026-02-13'],
] as const)('reads the head line %j', (line, byline, date) => {
  expect(parseHeadLine(line)).toEqual({ byline, date })
})

test.each([
  'By Tuesday the town was empty.',
  'By the time they left, the harbour was closed',
  'By 2030 the line will be open',
  'Published research shows a rise',
  'May 2026 be better',
  'In March 2026',
  '03/04/2026',
  '31 February 2026',
])('leaves the line %j in the text', line => {
  expect(parseHeadLine(line)).toBeNull()
})

test.each([
  [
    '(Reporting by A. Mutua in Nairobi and D. K. Langat in Narok; editing by S. Bello)',
    ['A. Mutua', 'D. K. Langat'],
  ],
  ['Reporting by Keisha Lindqvist; editing by T. J. Marchetti', ['Keisha Lindqvist']],
  ['Editing by Sue Kim', []],
] as const)('takes the reporters from %j', (line, names) => {
  expect(parseCredit(line)).toEqual(names)
})

test('parts names at commas and "and"', () => {
  expect(parseNames('Anna Bell and Jo Park')).toEqual(['Anna Bell', 'Jo Park'])
})
