import { BroadsideError } from '../error.ts'
import { CLOCK, type Clock } from './clock.ts'
import type { Compose } from './compose.ts'
import { createDoor } from './door.ts'
import type { OpenLedger } from './ledger.ts'
import type { Letter } from './letter.ts'
import { createPace } from './pace.ts'
import { createQueue, type Job, type Letters } from './queue.ts'
import { pause, RETRY, type Retry } from './retry.ts'
import { createScribe } from './scribe.ts'
import type { Answer, Connect, Session } from './transport.ts'
import { type Repetition, verdictOf } from './verdict.ts'

/**
 * What became of a letter. `unknown`: the server may have it; `unsent`: it surely has not, and the next run sends it; `failed`: it was
 * refused for good, and the next run tries again; `was-sent`: nothing was done. `text` is the server’s answer, or why there is none.
 */
export type Outcome = {
  readonly letter: Letter
  readonly state: 'sent' | 'was-sent' | 'failed' | 'unsent' | 'unknown'
  readonly text: string | null
  readonly tries: number
}

export type SendOptions = Repetition & {
  readonly ledger: OpenLedger
  readonly compose: Compose
  readonly connect: Connect
  /** Letters a second, 0 for as many as can be. */
  readonly rate: number
  /** Sessions at a time. */
  readonly sessions?: number
  readonly retry?: Retry
  readonly clock?: Clock
  /** Gives a number from 0 to 1. */
  readonly chance?: () => number
  /** Ends the run: the answers to what is being handed over are waited for a while, the rest stays unsent. */
  readonly signal?: AbortSignal
  readonly onOutcome?: (outcome: Outcome) => void
}

/** How a run ended: how many letters in each state, and what ended it early. */
export type Sent = {
  readonly counts: Readonly<Record<Outcome['state'], number>>
  readonly stopped: BroadsideError | null
}

const SESSIONS = 5

/** Sends letters, each at most once under its ledger: before a letter is handed over, and after, the ledger says so. */
export async function send(letters: Letters, options: SendOptions): Promise<Sent> {
  const run = createRun(letters, options)
  // One session first: a wrong password is not tried five times.
  const first = run.work()
  await Promise.race([first, run.opened])
  const others = Array.from({ length: (options.sessions ?? SESSIONS) - 1 }, run.work)
  await Promise.all([first, ...others])
  return run.end()
}

function createRun(letters: Letters, options: SendOptions) {
  const { clock = CLOCK, retry = RETRY, chance = Math.random } = options
  const halt = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, halt.signal]) : halt.signal
  let stopped: BroadsideError | null = null
  const stop = (error: unknown) => {
    stopped ??= error instanceof BroadsideError ? error : internal(error)
    halt.abort()
  }
  const queue = createQueue(untilFault(letters, stop), clock, signal)
  const door = createDoor(options.connect, retry, { clock, chance, signal })
  const scribe = createScribe(options.ledger, clock, stop)
  const pace = createPace(options.rate, clock, signal)
  const { counts, tell } = createCount(options.onOutcome)
  const isDue = createGate(options, tell)

  const handOver = async (job: Job, session: Session, bytes: Uint8Array): Promise<void> => {
    const { from, recipient, key } = job.letter
    await scribe.before(job.letter)
    const handover = { from: from.address, to: recipient.address, id: key.slice(0, 40), bytes }
    const answer = await session.hand(handover, options.signal ?? null)
    const since = job.since ?? clock.now()
    settle({ ...job, fresh: false, tries: job.tries + 1, since, text: answer.text }, answer)
  }

  const settle = (job: Job, answer: Answer): void => {
    const state = stateAfter(answer)
    if (state !== 'unknown') scribe.after(job.letter, state, answer.text)
    const due = clock.now() + pause(job.tries, retry, chance())
    if (answer.kind === 'barred') stop(answer.error)
    if (state === 'unsent' && due <= job.since! + retry.within) queue.putOff(job, due)
    else {
      tell(job, state)
      queue.done()
    }
  }

  /** Takes one letter over a session, and returns the session for the next; null where there is none to be had. */
  const carry = async (job: Job, last: Session | null): Promise<Session | null> => {
    const bytes = await options.compose(job.letter)
    await pace()
    if (last !== null && !last.isOpen()) await door.leave(last)
    const session = last?.isOpen() ? last : await door.enter()
    if (session === null || signal.aborted) queue.putOff({ ...job, fresh: false }, 0)
    else await handOver(job, session, bytes)
    return session
  }

  const work = async (): Promise<void> => {
    let session: Session | null = null
    for (let job = await queue.take(); job !== null; job = await queue.take()) {
      if (!isDue(job)) {
        queue.done()
        continue
      }
      try {
        session = await carry(job, session)
      } catch (error) {
        // Whatever it was, it was before the hand-over: a session tells its faults as answers.
        queue.putOff({ ...job, fresh: false }, 0)
        stop(error)
      }
      if (session === null) return
    }
    if (session !== null) await door.leave(session)
  }

  const end = async (): Promise<Sent> => {
    for await (const job of queue.rest()) if (isDue(job)) tell(job, 'unsent')
    await scribe.end()
    return { counts, stopped }
  }
  return { work, opened: door.opened, end }
}

/** What cannot be made into a letter ends the run as a fault of the server would. */
async function* untilFault(letters: Letters, stop: (error: unknown) => void): AsyncGenerator<Letter> {
  try {
    yield* letters
  } catch (error) {
    stop(error)
  }
}

/** What the ledger, or in its place the report, has of a letter after an answer. */
function stateAfter(answer: Answer): 'sent' | 'failed' | 'unsent' | 'unknown' {
  if (answer.kind === 'accepted') return 'sent'
  if (answer.kind === 'lost') return answer.handed ? 'unknown' : 'unsent'
  return answer.kind === 'refused' && answer.final ? 'failed' : 'unsent'
}

function createCount(onOutcome: SendOptions['onOutcome']) {
  const counts = { sent: 0, 'was-sent': 0, failed: 0, unsent: 0, unknown: 0 }
  const tell = ({ letter, tries, text }: Job, state: Outcome['state']) => {
    counts[state]++
    onOutcome?.({ letter, state, text, tries })
  }
  return { counts, tell }
}

/** Whether a letter is to be sent, by the ledger as it was before the run; what is not is told. */
function createGate(options: SendOptions, tell: (job: Job, state: Outcome['state']) => void) {
  const keys = new Set<string>()
  return (job: Job): boolean => {
    const { key } = job.letter
    if (!job.fresh) return true
    const verdict = keys.has(key) ? 'was-sent' : verdictOf(key, options.ledger, options)
    keys.add(key)
    if (verdict !== 'send') tell(job, verdict)
    return verdict === 'send'
  }
}

function internal(cause: unknown): BroadsideError {
  return new BroadsideError('internal', cause instanceof Error ? cause.message : String(cause), { cause })
}
