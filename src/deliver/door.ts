import { BroadsideError } from '../error.ts'
import type { Clock } from './clock.ts'
import { pause, type Retry } from './retry.ts'
import type { Connect, Session } from './transport.ts'

export type Door = {
  /** Opens a session. Null where there is none to be had while others have one; waits and tries again where nobody has. */
  readonly enter: () => Promise<Session | null>
  /** Must be called for every session, when it is at its end. */
  readonly leave: (session: Session) => Promise<void>
  /** Done when the first session is open. */
  readonly opened: Promise<void>
}

/** Where not one connection was made, waiting for long helps nobody. */
const FIRST_TRIES = 4

/** Opens sessions with a server that may be away for a while; throws when it was for too long. */
export function createDoor(
  connect: Connect,
  retry: Retry,
  {
    clock,
    chance,
    signal,
  }: { readonly clock: Clock; readonly chance: () => number; readonly signal: AbortSignal },
): Door {
  let inside = 0
  let ever = false
  let away: { readonly since: number; readonly tries: number } | null = null
  let tell: () => void = () => undefined
  const opened = new Promise<void>(resolve => {
    tell = resolve
  })
  const enter = async (): Promise<Session | null> => {
    while (!signal.aborted) {
      const answer = await connect(signal)
      if ('hand' in answer) {
        away = null
        ever = true
        inside++
        tell()
        return answer
      }
      // A server may take fewer sessions than we would have; one that was left says nothing of itself.
      if (inside > 0 || signal.aborted) return null
      const now = clock.now()
      away = { since: away?.since ?? now, tries: (away?.tries ?? 0) + 1 }
      if (ever ? now - away.since >= retry.within : away.tries >= FIRST_TRIES)
        throw new BroadsideError('environment.smtp-unreachable', answer.unreachable, {
          hint: 'Send again when the server answers: what was sent is not sent again.',
        })
      await clock.sleep(pause(away.tries, retry, chance()), signal)
    }
    return null
  }
  return {
    enter,
    leave: async session => {
      inside--
      await session.close()
    },
    opened,
  }
}
