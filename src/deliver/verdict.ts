import type { Ledger } from './ledger-reading.ts'

/** What a run does with a letter: `send` it, leave it because it `was-sent`, or because the server may have it already (`unknown`). */
export type Verdict = 'send' | 'was-sent' | 'unknown'

/** What the caller wants of letters that were handed over before. */
export type Repetition = { readonly again: boolean; readonly resendUnknown: boolean }

/** The verdict on a letter by what the ledger has of it; what was refused or surely not taken counts as not sent. */
export function verdictOf(key: string, { states }: Ledger, { again, resendUnknown }: Repetition): Verdict {
  const { state, times = 0 } = states.get(key) ?? {}
  if (again) return 'send'
  if (state === 'sending') return resendUnknown ? 'send' : 'unknown'
  // Who has had it does not get it again because a later try with --again was refused.
  return times > 0 ? 'was-sent' : 'send'
}
