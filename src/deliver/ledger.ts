import { open } from 'node:fs/promises'
import path from 'node:path'
import { installation } from '../installation.ts'
import { makeFolder } from '../make-folder.ts'
import { holdLock } from './ledger-lock.ts'
import { type Ledger, type LedgerEntry, ledgerError, readLedger, recordAfter } from './ledger-reading.ts'

export type OpenLedger = Ledger & {
  /** Writes down what becomes of a letter; once it is done the entry survives a crash of the machine. */
  readonly record: (entry: LedgerEntry) => Promise<void>
  /** Lets the next sender in; what is being written is waited for. */
  readonly close: () => Promise<void>
}

/**
 * Opens a ledger for one sender at a time: a journal of lines, each synced to the disk before `record` is done. Letters handed over at
 * the same time share a sync. A line torn by a crash was never acted upon, and is dropped.
 */
export async function openLedger(file: string, shown: string): Promise<OpenLedger> {
  const unreachable = (cause: unknown) => ledgerError('unwritable', `${shown} cannot be written`, cause)
  await makeFolder(path.dirname(file)).catch(cause => {
    throw unreachable(cause)
  })
  const lock = await holdLock(file, shown)
  try {
    const { whole, ...ledger } = await readLedger(file, shown)
    const states = new Map(ledger.states)
    const handle = await open(file, 'a', 0o600).catch(cause => {
      throw unreachable(cause)
    })
    await handle.truncate(whole)
    const append = createJournal(async text => {
      await handle.appendFile(text)
      await handle.datasync()
    })
    if (whole === 0) {
      await append(
        `${JSON.stringify({ schemaVersion: 1, ledger: 'broadside', version: installation().version })}\n`,
      )
      await syncFolder(path.dirname(file))
    }
    return {
      states,
      record: async entry => {
        await append(`${JSON.stringify(entry)}\n`).catch(cause => {
          throw unreachable(cause)
        })
        states.set(entry.key, recordAfter(entry, states.get(entry.key)))
      },
      close: async () => {
        await append('').catch(() => undefined)
        await handle.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** Appends texts in order; those that come while one is being written go together with the next. A fault ends the journal for good. */
function createJournal(write: (text: string) => Promise<void>): (text: string) => Promise<void> {
  let waiting = ''
  let next: Promise<void> | null = null
  let current: Promise<void> = Promise.resolve()
  return text => {
    waiting += text
    next ??= current.then(() => {
      const batch = waiting
      waiting = ''
      current = next!
      next = null
      return batch === '' ? undefined : write(batch)
    })
    return next
  }
}

/** The name of a new file is in its folder, which has to be synced too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
