import { expect, it } from 'vitest'
import { unsubscribeFor } from '../../src/deliver/unsubscribe.ts'

const ADDRESS = 'https://example.org/u?t={{token}}'

it('gives each recipient an address of their own, the same in every run and whatever the case', () => {
  const { url, oneClick } = unsubscribeFor(ADDRESS, 'ann@example.org', 'secret')
  expect(url).toMatch(/^https:\/\/example\.org\/u\?t=[\w-]{43}$/)
  expect(oneClick).toBe(true)
  expect(unsubscribeFor(ADDRESS, 'Ann@Example.org', 'secret').url).toBe(url)
  expect(unsubscribeFor(ADDRESS, 'bob@example.org', 'secret').url).not.toBe(url)
  expect(unsubscribeFor(ADDRESS, 'ann@example.org', 'another').url).not.toBe(url)
})

it('asks for no POST to an address of mail', () => {
  expect(unsubscribeFor('mailto:leave@example.org', 'ann@example.org', null)).toEqual({
    url: 'mailto:leave@example.org',
    oneClick: false,
  })
})

it('makes no token without a secret', () => {
  expect(() => unsubscribeFor(ADDRESS, 'ann@example.org', null)).toThrow('BROADSIDE_UNSUBSCRIBE_SECRET')
})
