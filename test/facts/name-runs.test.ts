import { expect, test } from 'vitest'
import { extractOrganisations } from '../../src/facts/organisations.ts'
import { extractPeople } from '../../src/facts/people.ts'
import { extractPlaces } from '../../src/facts/places.ts'
import { written } from './written.ts'

test.each([
  ['initials', 'A. '],
  ['given names that are common words', 'Will '],
  ['heads of organisations', 'Bank '],
  ['heads joined by of', 'Bank of '],
  ['places joined by and', 'Ministry of Energy and '],
  ['heads of places', 'Mount '],
  ['unknown words', 'Zorb '],
])('comes to an end with a name without end, of %s', (_, word) => {
  const article = written(
    `# T\n\nDr. Zot Quimby, 62, spoke.\n\nShe met “${word.repeat(80_000 / word.length)}X”.`,
  )
  const names = [...extractPeople(article), ...extractOrganisations(article), ...extractPlaces(article)]
  expect(names.map(({ name }) => name)).toContain('Zot Quimby')
  expect(Math.max(...names.map(({ name }) => name.split(' ').length))).toBeLessThanOrEqual(20)
})
