import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { BroadsideError } from '../error.ts'
import { afterSignal } from './parting.ts'
import { barOf, connectError, hasAnswer, type SmtpFault } from './smtp-fault.ts'
import { redact, type SmtpSettings } from './smtp-settings.ts'

/** What is handed over: the envelope (RFC 5321 §2.3.1), its name in reports of delivery, and the bytes. */
export type Handover = {
  readonly from: string
  readonly to: string
  readonly id: string
  readonly bytes: Uint8Array
}

/**
 * What the server said. `refused` for good or for now; `barred` where it would refuse every other letter too, by the error that ends the
 * run; `lost` where it said nothing: it cannot have taken the letter unless all of it was `handed` over.
 */
export type Answer =
  | { readonly kind: 'accepted'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string; readonly final: boolean }
  | { readonly kind: 'barred'; readonly text: string; readonly error: BroadsideError }
  | { readonly kind: 'lost'; readonly text: string; readonly handed: boolean }

/** A connection over which letters go one after another. */
export type Session = {
  readonly isOpen: () => boolean
  /** Hands one letter over; where the signal says that the run is to end, the answer is waited for no longer than `patience.parting`. */
  readonly hand: (handover: Handover, signal: AbortSignal | null) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** A session, or why there is none now; what no later try would mend is thrown as an `environment` error. The signal ends the opening. */
export type Connect = (signal?: AbortSignal) => Promise<Session | { readonly unreachable: string }>

export type TransportOptions = {
  /** Asks the server to report what could not be delivered, with headers only (RFC 3461). */
  readonly dsn: boolean
  readonly patience: Patience
  /** Certificates to trust beside those of the system, as PEM. */
  readonly trust?: string
}

/**
 * Milliseconds for a connection, for an answer, and for one when the run is told to end: RFC 5321 §4.5.3.2.6 waits ten minutes for the
 * last answer, lest letters go out twice; a person who wants to leave does not.
 */
export type Patience = { readonly connect: number; readonly answer: number; readonly parting: number }

export const PATIENCE = { connect: 30_000, answer: 600_000, parting: 8_000 } as const satisfies Patience

/** How sessions with a server are opened: over TLS with a valid certificate, unless the settings say that a server of this machine may do without. */
export async function createConnect(settings: SmtpSettings, options: TransportOptions): Promise<Connect> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const { host, port, secure, insecure } = settings
  return async signal => {
    const connection = new Connection({
      host,
      port,
      secure,
      requireTLS: !insecure,
      tls: {
        rejectUnauthorized: !insecure,
        minVersion: 'TLSv1.2',
        ...(options.trust ? { ca: options.trust } : {}),
      },
      connectionTimeout: options.patience.connect,
      greetingTimeout: options.patience.connect,
      socketTimeout: options.patience.answer,
      socketCloseTimeout: 1_000,
    })
    const leave = () => connection.close()
    signal?.addEventListener('abort', leave)
    const fault = await open(connection, settings).catch((error: SmtpFault) => error)
    signal?.removeEventListener('abort', leave)
    if (fault === null) return createSession(connection, settings, options)
    connection.close()
    const told = connectError(fault, settings)
    if (typeof told !== 'string') throw told
    return { unreachable: told }
  }
}

/** Connects and logs in; null where that went well. */
async function open(connection: SMTPConnection, { login }: SmtpSettings): Promise<null> {
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve())
    // An error after the connection is made comes with the call that it broke, or ends an idle session, which `isOpen` tells.
    connection.on('error', reject)
    connection.once('end', () => reject(new Error('The connection was closed.')))
    connection.connect(error =>
      error || login === null
        ? done(error)
        : connection.login({ user: login.user, pass: login.password }, done),
    )
  })
  return null
}

function createSession(
  connection: SMTPConnection,
  settings: SmtpSettings,
  { dsn, patience }: TransportOptions,
): Session {
  let ended = false
  connection.once('end', () => {
    ended = true
  })
  const isOpen = () => !ended && !connection.destroyed
  return {
    isOpen,
    hand: async (handover, signal) => {
      const leaving = { signal, patience: patience.parting }
      const answer = await hand(connection, handover, dsn, leaving, settings)
      // A refused letter leaves its envelope with the server.
      if (answer.kind === 'refused' && isOpen()) await reset(connection, leaving)
      return { ...answer, text: redact(answer.text, settings) }
    },
    close: async () => {
      if (!isOpen()) return
      const gone = new Promise(resolve => connection.once('end', resolve))
      connection.quit()
      const timer = setTimeout(() => connection.close(), 1_000)
      await gone
      clearTimeout(timer)
    },
  }
}

/** What tells that the run is to end, and how long an answer is waited for then. */
type Leaving = { readonly signal: AbortSignal | null; readonly patience: number }

function hand(
  connection: SMTPConnection,
  { from, to, id, bytes }: Handover,
  dsn: boolean,
  leaving: Leaving,
  settings: SmtpSettings,
): Promise<Answer> {
  // Read to its end, the whole letter and the final dot may be with the server; before that, a server must drop it (RFC 5321 §4.1.1.4).
  let handed = false
  const message = Readable.from(slices(bytes), { objectMode: false })
  message.once('end', () => {
    handed = true
  })
  const envelope = {
    from,
    to: [to],
    size: bytes.length,
    ...(dsn ? { dsn: { ret: 'HDRS', envid: id, notify: ['FAILURE', 'DELAY'] } } : {}),
  }
  return new Promise(resolve => {
    const lose = (text: string) => {
      connection.close()
      resolve({ kind: 'lost', text, handed })
    }
    const stay = afterSignal(leaving.signal, leaving.patience, () =>
      lose('The run was ended before the server answered.'),
    )
    connection.send(envelope, message, (error, info) => {
      stay()
      if (!error) resolve({ kind: 'accepted', text: info?.response ?? '' })
      else if (hasAnswer(error)) resolve(refusalOf(error, from, settings))
      else lose(error.message)
    })
  })
}

function refusalOf(error: SmtpFault, from: string, settings: SmtpSettings): Answer {
  const text = error.response || error.message
  const bar = barOf(error, from, settings)
  return bar === null
    ? { kind: 'refused', text, final: isFinal(error) }
    : { kind: 'barred', text, error: bar }
}

/** Nodemailer itself refuses what is larger than the server said it takes. */
function isFinal(error: SmtpFault): boolean {
  return error.responseCode === undefined || error.permanent === true
}

const SLICE = 65_536

function* slices(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE)
    yield Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(SLICE, bytes.length - at))
}

function reset(connection: SMTPConnection, { signal, patience }: Leaving): Promise<void> {
  return new Promise(resolve => {
    const stay = afterSignal(signal, patience, () => connection.close())
    const done = () => {
      stay()
      connection.off('end', done)
      resolve()
    }
    connection.once('end', done)
    connection.reset(error => {
      if (error) connection.close()
      done()
    })
  })
}
