import { expect, test } from 'vitest'
import type { LedgerState } from '../../src/deliver/ledger-reading.ts'
import { verdictOf } from '../../src/deliver/verdict.ts'

test.each([
  [null, 0, 'send', 'send', 'send'],
  ['unsent', 0, 'send', 'send', 'send'],
  ['failed', 0, 'send', 'send', 'send'],
  ['sent', 1, 'was-sent', 'was-sent', 'send'],
  ['sending', 0, 'unknown', 'send', 'send'],
  ['sending', 1, 'unknown', 'send', 'send'],
  ['failed', 1, 'was-sent', 'was-sent', 'send'],
  ['unsent', 1, 'was-sent', 'was-sent', 'send'],
] as const)(
  'a letter whose last state is %s, sent %d times',
  (state: LedgerState | null, times, plain, resending, again) => {
    const states = new Map(state === null ? [] : [['k', { key: 'k', state, at: '', times }]])
    expect(verdictOf('k', { states }, { again: false, resendUnknown: false })).toBe(plain)
    expect(verdictOf('k', { states }, { again: false, resendUnknown: true })).toBe(resending)
    expect(verdictOf('k', { states }, { again: true, resendUnknown: false })).toBe(again)
  },
)
