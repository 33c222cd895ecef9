import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { RedisAddress } from './redis-address.ts'

/** What a Redis server answered to PING: it is there; it wants a login, or another one; or why nothing came of it. */
export type Pong =
  | { readonly kind: 'there' }
  | { readonly kind: 'login'; readonly said: string }
  | { readonly kind: 'away'; readonly said: string; readonly code: string | null }

/** Asks a Redis server for a sign of life (RESP, with AUTH where there is a password), within some milliseconds. */
export async function pingRedis(address: RedisAddress, patience: number): Promise<Pong> {
  const { user, password } = address
  const commands = [
    ...(password === '' ? [] : [['AUTH', ...(user === '' ? [] : [user]), password]]),
    ['PING'],
  ]
  const hidden = (text: string) => (password === '' ? text : text.replaceAll(password, '***'))
  const socket = open(address)
  const timer = setTimeout(() => socket.destroy(new Error('it does not answer')), patience)
  try {
    const lines = answers(socket)
    socket.write(commands.map(encode).join(''))
    for (const _ of commands) {
      const { value: line = '' } = await lines.next()
      if (/^-(?:NOAUTH|WRONGPASS|NOPERM|ERR (?:invalid password|AUTH))/i.test(line))
        return { kind: 'login', said: hidden(line.slice(1)) }
      if (!line.startsWith('+')) return { kind: 'away', said: said(hidden(line)), code: null }
    }
    return { kind: 'there' }
  } catch (error) {
    const { code = null, message } = error as NodeJS.ErrnoException
    return { kind: 'away', said: hidden(message), code }
  } finally {
    clearTimeout(timer)
    socket.destroy()
  }
}

function said(line: string): string {
  if (line === '') return 'it closed the connection'
  return line.startsWith('-') ? line.slice(1) : 'what answers there is no Redis'
}

function open({ host, port, secure }: RedisAddress): Socket {
  // No name of a server is sent that is an address (RFC 6066 §3).
  return secure
    ? connectTls({ host, port, servername: isIP(host) ? '' : host })
    : connectPlain({ host, port })
}

/** The answers of a server, a line each; ends with the connection, throws what breaks it. */
async function* answers(socket: Socket): AsyncGenerator<string, undefined> {
  let text = ''
  for await (const bytes of socket) {
    text += String(bytes)
    if (text.length > 65_536) return
    const lines = text.split('\r\n')
    text = lines.pop() ?? ''
    yield* lines
  }
}

/** A command as an array of bulk strings. */
function encode(words: readonly string[]): string {
  const bulk = words.map(word => `$${Buffer.byteLength(word)}\r\n${word}\r\n`)
  return `*${words.length}\r\n${bulk.join('')}`
}
