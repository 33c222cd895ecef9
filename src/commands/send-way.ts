import type { Letter } from '../deliver/letter.ts'
import type { TimesSent } from '../deliver/letters.ts'
import type { BroadsideError } from '../error.ts'
import type { Run } from './run.ts'
import type { SendOutcome } from './send-report.ts'

/** What a run does with its letters: `post` sends them, `test` sends them to one address, `plan` only says, `files` writes, `preview` shows. */
export type WayName = 'post' | 'test' | 'plan' | 'files' | 'preview'

/** The letters of a run, made as they are drawn. */
export type LettersBy = (timesSent: TimesSent) => AsyncIterable<Letter>

/** Does something with letters as they come, `total` at the most, and says what became of each. */
export type Way = (letters: LettersBy, run: Run, total: number) => Promise<WayEnd>

export type WayEnd = {
  readonly outcomes: readonly SendOutcome[]
  /** What ended the run early, for all letters. */
  readonly stopped: BroadsideError | null
}
