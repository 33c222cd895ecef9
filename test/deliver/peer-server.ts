import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

const PYTHON = path.resolve('node_modules/.cache/broadside/mail-peers/bin/python')

/** A letter as another server took it and another library read it. */
export type PeerLetter = {
  readonly from: string
  readonly to: readonly string[]
  readonly tls: boolean
  readonly user: string
  /** Of all the bytes. */
  readonly sha256: string
  readonly headers: readonly (readonly [string, string])[]
  readonly structure: readonly string[]
  readonly parts: readonly {
    readonly type: string
    readonly filename: string | null
    readonly disposition: string | null
    readonly sha256: string
    readonly text: string | null
  }[]
  readonly defects: readonly string[]
  readonly signature: {
    readonly valid: boolean
    readonly domain: string
    readonly headers: readonly string[]
  }
}

export type PeerServer = {
  readonly port: number
  /** In the order in which they came. */
  readonly letters: readonly PeerLetter[]
  readonly close: () => Promise<void>
}

/** Starts aiosmtpd on loopback: STARTTLS and a login are required, signatures are verified with dkimpy. */
export async function startPeerServer(words: {
  readonly certificate: string
  readonly key: string
  readonly user: string
  readonly password: string
  /** As the DNS has it: base64 of the DER form. */
  readonly publicKey: string
}): Promise<PeerServer> {
  if (!existsSync(PYTHON)) throw new Error('The second mail server is not installed. Run: make mail-peers')
  const { certificate, key, user, password, publicKey } = words
  const script = path.join(import.meta.dirname, 'peer_server.py')
  const child = spawn(PYTHON, ['-W', 'ignore', script, certificate, key, user, password, publicKey], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const letters: PeerLetter[] = []
  const port = await new Promise<number>((resolve, reject) => {
    exited.then(() => reject(new Error('The second mail server did not start.')))
    let first = true
    createInterface({ input: child.stdout }).on('line', line => {
      if (first) resolve(Number(line))
      else letters.push(JSON.parse(line))
      first = false
    })
  })
  return {
    port,
    letters,
    close: async () => {
      child.kill()
      await exited
    },
  }
}
