import type { Ledger } from './ledger-reading.ts'

/** What a run does with a letter: `send` it, leave it because it `was-sent`, or because the server may have it already (`unknown`). */
export type Verdict = 'send' | 'was-sent' | 'unknown'

/** What the caller wants of letters that were handed over before. */
export type Repetition = { readonly again: boolean; readonly resendUnknown: boolean }

/** The verdict on a letter by what the ledger has of it; what was refused or surely not taken counts as not sent. */
export function verdictOf(key: string, { states }: Ledger, { again, resendUnknown }: Repetition): Verdict {
  const state = states.get(key)?.state
  if (state === 'sent') return again ? 'send' : 'was-sent'
  if (state === 'sending') return again || resendUnknown ? 'send' : 'unknown'
  return 'send'
}
