import type { Clock } from './clock.ts'

/** Waits until the next letter may go, of so many a second; 0 is as many as can be. */
export function createPace(rate: number, clock: Clock, signal: AbortSignal): () => Promise<void> {
  let next = 0
  return async () => {
    if (rate === 0) return
    const now = clock.now()
    const due = Math.max(now, next)
    next = due + 1000 / rate
    if (due > now) await clock.sleep(due - now, signal)
  }
}
