import type { BroadsideError } from '../error.ts'
import type { Settings } from '../options/settings.ts'
import type { Terminal } from './terminal.ts'

/** One call of a subcommand, read and checked; `folder` is where it was called. */
export type Run = {
  readonly inputs: readonly string[]
  readonly settings: Settings
  /** What is wrong with the configuration, for a command that works without one; null where nothing is. */
  readonly fault: BroadsideError | null
  /** Reads the configuration again, under the same options of the command line. */
  readonly reload: () => Promise<Settings>
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly terminal: Terminal
  /** Asks the person at the terminal, null where there is none. */
  readonly ask: ((question: string) => Promise<boolean>) | null
  readonly standardInput: () => AsyncIterable<Uint8Array>
  /** Aborted by a signal of the system; the reason is the exit status. */
  readonly signal: AbortSignal
}
