import { expect, test } from 'vitest'
import type { LedgerState } from '../../src/deliver/ledger-reading.ts'
import { verdictOf } from '../../src/deliver/verdict.ts'

test.each([
  [null, 'send', 'send', 'send'],
  ['unsent', 'send', 'send', 'send'],
  ['failed', 'send', 'send', 'send'],
  ['sent', 'was-sent', 'was-sent', 'send'],
  ['sending', 'unknown', 'send', 'send'],
] as const)('a letter whose last state is %s', (state: LedgerState | null, plain, resending, again) => {
  const states = new Map(state === null ? [] : [['k', { key: 'k', state, at: '' }]])
  expect(verdictOf('k', { states }, { again: false, resendUnknown: false })).toBe(plain)
  expect(verdictOf('k', { states }, { again: false, resendUnknown: true })).toBe(resending)
  expect(verdictOf('k', { states }, { again: true, resendUnknown: false })).toBe(again)
})
