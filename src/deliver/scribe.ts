import type { Clock } from './clock.ts'
import type { OpenLedger } from './ledger.ts'
import type { LedgerState } from './ledger-reading.ts'
import type { Letter } from './letter.ts'

export type Scribe = {
  /** Writes that a letter is handed over now; it may be only when this is done. */
  readonly before: (letter: Letter) => Promise<void>
  /** Writes what became of it while the next is on its way: lost in a crash, it is unknown, which is never wrong. */
  readonly after: (letter: Letter, state: Exclude<LedgerState, 'sending'>, answer: string) => void
  /** Done when all is written. */
  readonly end: () => Promise<void>
}

/** Writes a run into its ledger; `onFault` is told where that fails after a hand-over. */
export function createScribe(ledger: OpenLedger, clock: Clock, onFault: (error: unknown) => void): Scribe {
  const writing = new Set<Promise<void>>()
  const now = () => new Date(clock.now()).toISOString()
  return {
    before: ({ key, slug, recipient, messageId }) =>
      ledger.record({ key, state: 'sending', at: now(), slug, address: recipient.address, messageId }),
    after: ({ key }, state, answer) => {
      const written = ledger.record({ key, state, at: now(), answer }).catch(onFault)
      writing.add(written)
      void written.then(() => writing.delete(written))
    },
    end: async () => {
      await Promise.all(writing)
    },
  }
}
