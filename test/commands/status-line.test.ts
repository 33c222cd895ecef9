import { expect, test } from 'vitest'
import { type Standing, statusLine } from '../../src/commands/status-line.ts'
import { createTerminal } from '../../src/commands/terminal.ts'

const NONE: Standing = { done: 0, total: 40, running: [], milliseconds: 0 }

test.each<[string, Partial<Standing>, string]>([
  ['at the start', { running: ['a', 'b'] }, '░░░░░░░░░░░░░░░░░░░░ 0 of 40 · a, b'],
  ['before a rate is known', { done: 2, milliseconds: 400 }, '█░░░░░░░░░░░░░░░░░░░ 2 of 40'],
  ['half way', { done: 20, milliseconds: 10_000 }, '██████████░░░░░░░░░░ 20 of 40 · 2.0/s · 10 s to go'],
  [
    'with an hour to go',
    { done: 1, total: 3601, milliseconds: 1100 },
    '░░░░░░░░░░░░░░░░░░░░ 1 of 3601 · 0.9/s · 1 h 6 min to go',
  ],
  [
    'with a long name',
    { done: 40, milliseconds: 90_000, running: ['x'.repeat(50)] },
    `████████████████████ 40 of 40 · 0.4/s · 0 s to go · ${'x'.repeat(29)}…`,
  ],
])('tells how far a batch is, %s', (_, standing, line) => {
  expect(statusLine({ ...NONE, ...standing })).toBe(line)
})

test('what is said stands above the status, which is drawn again', () => {
  const drawn: string[] = []
  const terminal = createTerminal(
    () => undefined,
    text => drawn.push(text),
    false,
    line => drawn.push(`[${line}]`),
  )
  terminal.status('1 of 2')
  terminal.status('1 of 2')
  terminal.say('built a')
  terminal.status('')
  expect(drawn).toEqual(['[1 of 2]', '[]', 'built a\n', '[1 of 2]', '[]'])
})
