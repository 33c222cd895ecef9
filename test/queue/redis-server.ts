import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

export type RedisServer = { readonly port: number; readonly close: () => Promise<void> }

/** Starts a Redis server on loopback that keeps nothing. */
export async function startRedisServer({
  password,
  tls,
}: {
  readonly password?: string
  /** The files of a certificate and its key. */
  readonly tls?: { readonly certificate: string; readonly key: string }
} = {}): Promise<RedisServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadside-redis-'))
  const port = await freePort()
  const secure = tls
    ? ['--tls-port', `${port}`, '--tls-cert-file', tls.certificate, '--tls-key-file', tls.key].concat([
        '--tls-auth-clients',
        'no',
      ])
    : []
  const words = ['--port', tls ? '0' : `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder]
  const guarded = password === undefined ? [] : ['--requirepass', password]
  const child = spawn('redis-server', [...words, ...secure, ...guarded], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.once('error', () => reject(new Error('Redis is not installed. Run: make redis')))
    exited.then(() => reject(new Error('The Redis server did not start.')))
    createInterface({ input: child.stdout }).on('line', line => {
      if (line.includes('Ready to accept connections')) resolve()
    })
  })
  return {
    port,
    close: async () => {
      child.kill()
      await exited
      await rm(folder, { recursive: true })
    },
  }
}

/** A port of loopback where nothing listens now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listening(server)
  await new Promise(resolve => server.close(resolve))
  return port
}

/** Lets a server listen on loopback, and returns its port. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}
