import { readFile } from 'node:fs/promises'
import { BroadsideError } from '../error.ts'
import { jsonOf } from '../store/json-of.ts'

/**
 * What became of a letter. `sending` stands before every hand-over: where nothing follows it, the run broke off and the server may
 * have the letter. `unsent` follows where it surely has not, `failed` where it refused for good.
 */
export type LedgerState = 'sending' | 'sent' | 'failed' | 'unsent'

/** A line of the ledger; `at` is a time of the World, `answer` the line of the server. */
export type LedgerEntry = {
  readonly key: string
  readonly state: LedgerState
  readonly at: string
  readonly slug?: string
  readonly address?: string
  readonly messageId?: string
  readonly answer?: string
}

/** The last entry of a letter, and how often it was sent. */
export type LedgerRecord = LedgerEntry & { readonly times: number }

/** What is known of each letter, by key. */
export type Ledger = { readonly states: ReadonlyMap<string, LedgerRecord> }

/** How every ledger begins. */
const HEADER = '{"schemaVersion":'

const STATES: readonly unknown[] = ['sending', 'sent', 'failed', 'unsent'] satisfies LedgerState[]

/** Reads a ledger without holding it, empty where there is none; `whole` is the length in bytes of the lines that are whole. */
export async function readLedger(file: string, shown: string): Promise<Ledger & { readonly whole: number }> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return Buffer.alloc(0)
    throw ledgerError('unreadable', `${shown} cannot be read`, cause)
  })
  const whole = bytes.lastIndexOf(0x0a) + 1
  // A file that is no ledger must not be cut short as if it were a torn one.
  if (whole === 0 && !HEADER.startsWith(bytes.subarray(0, HEADER.length).toString('utf8')))
    throw damaged(shown, 1)
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1)
  const states = new Map<string, LedgerRecord>()
  for (const [index, text] of lines.entries()) {
    const line = index + 1
    const value = jsonOf(text)
    if (index === 0) checkHeader(value, shown)
    else if (isEntry(value)) states.set(value.key, recordAfter(value, states.get(value.key)))
    else throw damaged(shown, line)
  }
  return { states, whole }
}

/** How often letters were sent, by what a ledger knows. */
export function timesIn({ states }: Ledger): (key: string) => number {
  return key => states.get(key)?.times ?? 0
}

/** What is known of a letter after one more entry. */
export function recordAfter(entry: LedgerEntry, before: LedgerRecord | undefined): LedgerRecord {
  return { ...before, ...entry, times: (before?.times ?? 0) + (entry.state === 'sent' ? 1 : 0) }
}

/** The error for a ledger that cannot be used; `cause` is that of the system. */
export function ledgerError(detail: string, what: string, cause: unknown): BroadsideError {
  const code = (cause as NodeJS.ErrnoException | null)?.code
  return new BroadsideError(
    `environment.ledger-${detail}`,
    `The ledger ${what}${code ? ` (${code})` : ''}.`,
    {
      hint: 'Nothing is sent without it. Check the path, or name another with --ledger FILE.',
      cause,
    },
  )
}

function checkHeader(value: unknown, shown: string): void {
  const { schemaVersion, ledger, version } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (ledger !== 'broadside') throw damaged(shown, 1)
  if (schemaVersion !== 1)
    throw new BroadsideError(
      'environment.ledger-later',
      `The ledger ${shown} was written by broadside ${version}, which this Broadside cannot read.`,
      { hint: 'Update Broadside; without the ledger it cannot tell who has had what.' },
    )
}

function damaged(file: string, line: number): BroadsideError {
  return new BroadsideError(
    'environment.ledger-damaged',
    'The ledger is damaged: this line is none of its own.',
    {
      file,
      line,
      hint: 'Mend or remove the line; without it, who is named there may be sent to twice.',
    },
  )
}

function isEntry(value: unknown): value is LedgerEntry {
  const entry = value as Partial<LedgerEntry> | null
  return typeof entry?.key === 'string' && STATES.includes(entry.state)
}
