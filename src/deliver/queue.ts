import type { Clock } from './clock.ts'
import type { Letter } from './letter.ts'

/** A letter on its way: `fresh` until the ledger was asked; how often it was handed over, since when, and what the server said last. */
export type Job = {
  readonly letter: Letter
  readonly fresh: boolean
  readonly tries: number
  readonly since: number | null
  readonly text: string | null
}

/** Letters, made as they are drawn or there already. */
export type Letters = Iterable<Letter> | AsyncIterable<Letter>

export type Queue = {
  /** The next letter that is due, waiting for it where others are put off or under way; null where there is none left, or no more are wanted. */
  readonly take: () => Promise<Job | null>
  /** Puts a taken letter off until an instant. */
  readonly putOff: (job: Job, due: number) => void
  /** Ends a taken letter. */
  readonly done: () => void
  /** What was not taken. */
  readonly rest: () => AsyncIterable<Job>
}

const LONG = 60_000

/** A queue over letters, which are drawn one by one as they are needed, until the signal says that no more are wanted. */
export function createQueue(letters: Letters, clock: Clock, signal: AbortSignal): Queue {
  const source = jobsOf(letters)
  const waiting: { readonly job: Job; readonly due: number }[] = []
  let taken = 0
  let changed = new AbortController()
  signal.addEventListener('abort', () => changed.abort(), { once: true })
  const give = () => {
    taken--
    changed.abort()
    changed = new AbortController()
  }
  const draw = async (): Promise<Job | null> => {
    if (waiting[0] !== undefined && waiting[0].due <= clock.now()) return waiting.shift()!.job
    return (await source.next()).value ?? null
  }
  return {
    take: async () => {
      while (!signal.aborted) {
        const job = await draw()
        if (job !== null) {
          taken++
          return job
        }
        if (waiting[0] === undefined && taken === 0) return null
        // Meanwhile another may be put off, or the last be done.
        const due = waiting[0]?.due ?? clock.now() + LONG
        await clock.sleep(due - clock.now(), changed.signal)
      }
      return null
    },
    putOff: (job, due) => {
      waiting.push({ job, due })
      waiting.sort((a, b) => a.due - b.due)
      give()
    },
    done: give,
    async *rest() {
      for (const { job } of waiting.splice(0)) yield job
      yield* source
    },
  }
}

async function* jobsOf(letters: Letters): AsyncGenerator<Job, undefined> {
  for await (const letter of letters) yield { letter, fresh: true, tries: 0, since: null, text: null }
}
