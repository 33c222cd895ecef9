import { setTimeout } from 'node:timers/promises'

/** The time that a run of letters goes by, in milliseconds since 1970; `sleep` ends early, without an error, where its signal says so. */
export type Clock = {
  readonly now: () => number
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** The clock of the machine. */
export const CLOCK: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined)
  },
}
