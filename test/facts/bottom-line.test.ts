import { expect, test } from 'vitest'
import { extractBottomLine } from '../../src/facts/bottom-line.ts'
import { written } from './written.ts'

test.each([
  [
    'the lead that states the outcome',
    `# Council rejects harbour plan

The council rejected the harbour plan on Monday by nine votes to four.

Fishermen had asked for a smaller quay. The mayor said that he was disappointed. A new plan will take two years.`,
    'The council rejected the harbour plan on Monday by nine votes to four.',
  ],
  [
    'the sentence after an opening scene',
    `# Harbour plan rejected by council

It began with a smell. The council of Port Ellis rejected the harbour plan on Monday by nine votes to four.

Fishermen had asked for a smaller quay.`,
    'The council of Port Ellis rejected the harbour plan on Monday by nine votes to four.',
  ],
  [
    'no sentence that leans on another',
    `# Harbour plan rejected

They rejected the harbour plan.

The council rejected the plan for a new harbour on Monday.`,
    'The council rejected the plan for a new harbour on Monday.',
  ],
])('takes %s', (_, markdown, expected) => {
  expect(extractBottomLine(written(markdown))?.text).toBe(expected)
})

test('a leading connective is dropped for display', () => {
  const article = written(
    '# Talks end but hurdles remain\n\nDelegates spoke.\n\nHowever, no breakthrough was announced in the talks.',
  )
  expect(extractBottomLine(article)).toEqual({
    text: 'However, no breakthrough was announced in the talks.',
    display: 'No breakthrough was announced in the talks.',
    cites: ['p2s1'],
  })
})

test('an article without text has none', () => {
  expect(extractBottomLine(written('# Only a title'))).toBeNull()
})
