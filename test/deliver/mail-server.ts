import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

const FOLDER = path.join(import.meta.dirname, '../fixtures/mail')

/** A certificate for localhost, valid for a hundred years, and its key. */
export const CERTIFICATE = readFileSync(path.join(FOLDER, 'localhost-cert.pem'), 'utf8')
export const CERTIFICATE_KEY = readFileSync(path.join(FOLDER, 'localhost-key.pem'), 'utf8')

/** What the server does with the nth try of an address, from 1. `drop-early` and `drop-late`: before and after the final dot. */
export type Doing =
  | 'accept'
  | 'drop-early'
  | 'drop-late'
  | { readonly refuse: number; readonly at: 'recipient' | 'data' }
  | { readonly after: number }

export type Script = (address: string, nth: number) => Doing

export type MailServer = {
  readonly port: number
  /** Whom a letter was taken for, once for each time, and what it was. */
  readonly taken: readonly { readonly address: string; readonly message: Buffer }[]
  /** How often each address was tried. */
  readonly tries: ReadonlyMap<string, number>
  readonly sessions: () => number
  readonly close: () => Promise<void>
}

/** How far a letter has come: asked for, its first bytes, all of it, the answer. */
export type Stage = 'recipient' | 'bytes' | 'whole' | 'answered'

export type MailServerOptions = {
  readonly smtp?: SMTPServerOptions
  readonly port?: number
  readonly host?: string
  /** Told of every stage of every letter when it is reached. */
  readonly watch?: (stage: Stage) => void
}

/** A real SMTP server on loopback that does as it is told; everything is accepted unless a script says otherwise. */
export async function startMailServer(
  script: Script = () => 'accept',
  { smtp = {}, port = 0, host = '127.0.0.1', watch = () => undefined }: MailServerOptions = {},
): Promise<MailServer> {
  const taken: { address: string; message: Buffer }[] = []
  const tries = new Map<string, number>()
  const doing = new Map<SMTPServerSession, { address: string; does: Doing }>()
  let sessions = 0
  const drop = (session: SMTPServerSession) => {
    for (const connection of server.connections)
      if ((connection as unknown as { session: SMTPServerSession }).session === session)
        (connection as unknown as { _socket: { destroy: () => void } })._socket.destroy()
  }
  const server: SMTPServer = new SMTPServer({
    cert: CERTIFICATE,
    key: CERTIFICATE_KEY,
    authOptional: true,
    closeTimeout: 100,
    onConnect: (_, done) => {
      sessions++
      done()
    },
    onRcptTo: ({ address }, session, done) => {
      watch('recipient')
      const nth = (tries.get(address) ?? 0) + 1
      tries.set(address, nth)
      const does = script(address, nth)
      doing.set(session, { address, does })
      if (typeof does === 'object' && 'refuse' in does && does.at === 'recipient')
        done(answer(does.refuse, address))
      else done()
    },
    onData: (stream, session, done) => {
      const { address, does } = doing.get(session)!
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => {
        if (does === 'drop-early') drop(session)
        if (chunks.length === 0) watch('bytes')
        chunks.push(chunk)
      })
      stream.on('end', () => {
        if (does === 'drop-early') return
        if (typeof does === 'object' && 'refuse' in does) {
          done(answer(does.refuse, address))
          return
        }
        taken.push({ address, message: Buffer.concat(chunks) })
        watch('whole')
        if (does === 'drop-late') drop(session)
        else if (typeof does === 'object') setTimeout(done, does.after)
        else done()
        watch('answered')
      })
    },
    ...smtp,
  })
  // What breaks off is what the tests are about.
  server.on('error', () => undefined)
  await new Promise<void>(resolve => {
    server.listen(port, host, resolve)
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    tries,
    sessions: () => sessions,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

function answer(code: number, address: string): Error {
  return Object.assign(new Error(`no letter for ${address} today`), { responseCode: code })
}
