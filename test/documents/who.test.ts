import { expect, test } from 'vitest'
import { byStanding, roleOf } from '../../src/documents/who.ts'
import type { Facts, Person } from '../../src/facts/facts.ts'

const person = (name: string, role: string | null, mentions = 1, more: Partial<Person> = {}): Person => ({
  name,
  roles: role === null ? [] : [role],
  mentions,
  cites: ['p1s1'],
  ...more,
})

test.each([
  ['Councillor', 'councillor'],
  ['Superintendent', 'superintendent'],
  ['Former president', 'former president'],
  ['Finance Minister', 'finance minister'],
  ['Professor of the Marine Institute', 'professor of the Marine Institute'],
  ['Professor', 'professor'],
  ['Secretary of State', 'Secretary of State'],
  ['US Special Envoy', 'US Special Envoy'],
  ['Ukrainian President', 'Ukrainian President'],
  ['Transport Cabinet Secretary', 'Transport Cabinet Secretary'],
  ['Uganda’s works minister', 'Uganda’s works minister'],
  ['Royal College’s general secretary', 'Royal College’s general secretary'],
  ['Gov.', 'Gov.'],
  ['Dr', 'Dr'],
  ['Dame', 'Dame'],
  ['second officer', 'second officer'],
])('an English title is printed in small letters, a name in it as it is: %s', (role, printed) => {
  expect(roleOf(person('Ann Lee', role), 'en')).toBe(printed)
})

test('a title in another language, and an editor’s, stay as they are', () => {
  expect(roleOf(person('Karin Lohmann', 'Senatorin'), 'de')).toBe('Senatorin')
  expect(roleOf(person('Ann Lee', 'Captain', 1, { edited: true, former: true }), 'en')).toBe('Captain')
  expect(roleOf(person('Ann Lee', null), 'en')).toBeNull()
})

test.each([
  ['chief executive', '[former] chief executive'],
  ['the trust’s treasurer', 'the trust’s [former] treasurer'],
  ['Captain', '[former] captain'],
])('what a person has left is marked: %s', (role, printed) => {
  expect(roleOf(person('Ann Lee', role, 1, { former: true }), 'en')).toBe(printed)
})

const order = (people: readonly Person[], speakers: readonly string[] = [], lang = 'en') =>
  byStanding(
    {
      people,
      quotes: speakers.map(speaker => ({ text: 'Yes', speaker, cites: ['p1s1'] })),
    } as unknown as Facts,
    lang,
  ).map(({ name }) => name)

test('people with a role come before the others, by mentions, quotations and office', () => {
  expect(order([person('A', null, 9), person('Ann Lee', 'foreman')])).toEqual(['Ann Lee', 'A'])
  expect(order([person('Ann Lee', 'foreman'), person('Bo Ek', 'foreman', 2)])).toEqual(['Bo Ek', 'Ann Lee'])
  expect(order([person('Ann Lee', 'foreman'), person('Bo Ek', 'miner')], ['Bo Ek'])).toEqual([
    'Bo Ek',
    'Ann Lee',
  ])
  expect(order([person('Ann Lee', 'foreman', 2), person('Bo Ek', 'chief inspector')])).toEqual([
    'Bo Ek',
    'Ann Lee',
  ])
  expect(order([person('Ann Lee', 'foreman'), person('Bo Ek', 'miner')])).toEqual(['Ann Lee', 'Bo Ek'])
})

test.each([
  ['de', 'Landwirt', 'Wirtschaftsministerin'],
  ['fr', 'agriculteur', 'ministre de la Santé'],
  ['es', 'agricultor', 'alcaldesa de Madrid'],
  ['it', 'contadino', 'sindaco di Roma'],
  ['pt', 'agricultor', 'ministra da Saúde'],
])('an office counts in %s', (lang, trade, office) => {
  expect(order([person('Ana Luz', trade, 2), person('Bo Ek', office)], [], lang)).toEqual([
    'Bo Ek',
    'Ana Luz',
  ])
})

test('a bare name of which nothing is said is left out, unless it is named often or the editor put it there', () => {
  expect(order([person('Trump', null), person('Ann Lee', null)])).toEqual(['Ann Lee'])
  expect(order([person('Lula', null, 3)])).toEqual(['Lula'])
  expect(order([person('Lula', 'President')])).toEqual(['Lula'])
  expect(order([person('Lula', null, 1, { placing: 1 })])).toEqual(['Lula'])
})
