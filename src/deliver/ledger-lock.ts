import { open, unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import path from 'node:path'
import { BroadsideError } from '../error.ts'
import { withLock } from '../store/lock.ts'
import { ledgerError } from './ledger-reading.ts'

/** What keeps other senders out until it is released or its process is gone, however it ends. */
export type Hold = { readonly release: () => Promise<void> }

/**
 * Keeps a ledger to one sender: a Unix socket beside it, on which the holder listens. Who finds the socket asks it: the system answers
 * for the dead, in other containers that share the folder too, where a number of a process says nothing.
 */
export async function holdLock(file: string, shown: string): Promise<Hold> {
  const folder = await open(path.dirname(file))
  const name = `.${path.basename(file)}.lock`
  // Names of sockets hold 107 bytes; by its open folder any place has a short one.
  const socket =
    process.platform === 'linux' ? `/proc/self/fd/${folder.fd}/${name}` : path.join(path.dirname(file), name)
  try {
    const server = await withLock(`${file}.taking`, async () => {
      if (await isAnswered(socket)) throw locked(shown)
      await unlink(socket).catch(() => undefined)
      return listen(socket)
    })
    return {
      release: async () => {
        await new Promise(resolve => server.close(resolve))
        await folder.close()
      },
    }
  } catch (error) {
    await folder.close()
    throw error instanceof BroadsideError
      ? error
      : ledgerError('unlockable', `${shown} cannot be locked`, error)
  }
}

function listen(socket: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(other => other.destroy())
    server.once('error', reject)
    server.listen(socket, () => resolve(server))
    server.unref()
  })
}

function isAnswered(socket: string): Promise<boolean> {
  return new Promise(resolve => {
    const asked = connect(socket)
    asked.once('connect', () => {
      asked.destroy()
      resolve(true)
    })
    asked.once('error', () => resolve(false))
  })
}

function locked(shown: string): BroadsideError {
  return new BroadsideError(
    'environment.ledger-locked',
    `Another run is sending under the ledger ${shown}.`,
    {
      hint: 'Wait until it is done: what it sends is not sent again.',
    },
  )
}
