import { expect, test } from 'vitest'
import { createTerminal, plain, problemText } from '../../src/commands/terminal.ts'

const PROBLEM = {
  code: 'x',
  message: 'The date is not one.',
  hint: 'Write 2026-03-04.',
  input: 'a.md',
  line: 3,
}
const bare = createTerminal(
  () => undefined,
  () => undefined,
  false,
)

test.each([
  [PROBLEM, 'error: a.md:3: The date is not one.\n  Write 2026-03-04.'],
  [{ ...PROBLEM, hint: null, line: null }, 'error: a.md: The date is not one.'],
  [{ ...PROBLEM, hint: null, line: null, input: null }, 'error: The date is not one.'],
  [{ ...PROBLEM, hint: null, input: '-' }, 'error: standard input:3: The date is not one.'],
  [
    { ...PROBLEM, hint: null, line: null, message: 'There is no file a.md.' },
    'error: There is no file a.md.',
  ],
  [
    { ...PROBLEM, hint: null, line: null, input: 'a', message: 'The date is bad.' },
    'error: a: The date is bad.',
  ],
  [
    { ...PROBLEM, hint: null, line: null, input: '-', message: 'Standard input is empty.' },
    'error: Standard input is empty.',
  ],
  [{ ...PROBLEM, hint: null, message: 'Un\u001b[31mknown\nkey' }, 'error: a.md:3: Un [31mknown key'],
])('a problem says what is wrong, where, and what to do: %#', (problem, text) => {
  expect(problemText('error', problem, bare)).toBe(text)
})

test('colours are only for a terminal that shows them', () => {
  const coloured = createTerminal(
    () => undefined,
    () => undefined,
    true,
  )
  expect(coloured.paint('red', 'x')).toBe('\u001b[31mx\u001b[0m')
  expect(bare.paint('red', 'x')).toBe('x')
})

test('no text from outside can steer the terminal or turn its direction', () => {
  expect(plain('a\u001b]0;title\u0007b\u202ec\u009bd\r\ne')).toBe('a ]0;title b c d e')
})
