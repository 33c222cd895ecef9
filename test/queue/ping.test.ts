import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pingRedis } from '../../src/queue/ping.ts'
import { redisAddress } from '../../src/queue/redis-address.ts'
import { freePort, listening, type RedisServer, startRedisServer } from './redis-server.ts'

const PASSWORD = 's3cret/&word'
const ping = (address: string, patience = 5_000) => pingRedis(redisAddress(address)!, patience)

describe('a Redis server', () => {
  let open: RedisServer
  let guarded: RedisServer
  beforeAll(async () => {
    ;[open, guarded] = await Promise.all([startRedisServer(), startRedisServer({ password: PASSWORD })])
  })
  afterAll(async () => {
    await Promise.all([open.close(), guarded.close()])
  })

  test('is there, without a login and with one', async () => {
    expect(await ping(`redis://127.0.0.1:${open.port}`)).toEqual({ kind: 'there' })
    const secret = encodeURIComponent(PASSWORD)
    expect(await ping(`redis://:${secret}@127.0.0.1:${guarded.port}/1`)).toEqual({ kind: 'there' })
    expect(await ping(`redis://default:${secret}@127.0.0.1:${guarded.port}`)).toEqual({ kind: 'there' })
  })

  test('wants a login, or another', async () => {
    expect(await ping(`redis://127.0.0.1:${guarded.port}`)).toMatchObject({
      kind: 'login',
      said: expect.stringContaining('NOAUTH'),
    })
    expect(await ping(`redis://:wrong@127.0.0.1:${guarded.port}`)).toMatchObject({
      kind: 'login',
      said: expect.stringContaining('WRONGPASS'),
    })
    expect(await ping(`redis://:needless@127.0.0.1:${open.port}`)).toMatchObject({ kind: 'login' })
  })

  test('is away where it does not speak TLS', async () => {
    expect(await ping(`rediss://127.0.0.1:${open.port}`, 500)).toMatchObject({ kind: 'away' })
  })
})

test('nobody listens', async () => {
  const port = await freePort()
  expect(await ping(`redis://127.0.0.1:${port}`)).toMatchObject({ kind: 'away', code: 'ECONNREFUSED' })
})

test.each([
  ['speaks another protocol', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'what answers there is no Redis'],
  ['closes the connection', '', 'it closed the connection'],
  ['says nothing', null, 'it does not answer'],
  ['never ends its line', '+'.repeat(100_000), 'it closed the connection'],
  ['quotes the password', '-LOADING for pa55word\r\n', 'LOADING for ***'],
])('what answers %s', async (_, answer, said) => {
  const server = createServer(socket => {
    socket.on('error', () => undefined)
    if (answer !== null) socket.once('data', () => socket.end(answer))
  })
  const port = await listening(server)
  expect(await ping(`redis://:pa55word@127.0.0.1:${port}`, 300)).toEqual({
    kind: 'away',
    said,
    code: null,
  })
  server.close()
})

test.each([
  ['redis://localhost', { host: 'localhost', port: 6379, secure: false, user: '', password: '' }],
  ['rediss://a:%2Fb@[::1]:1/3', { host: '::1', port: 1, secure: true, user: 'a', password: '/b' }],
  ['redis://:%@localhost', null],
  ['http://localhost', null],
  ['redis://', null],
  ['localhost:6379', null],
])('the address %s', (text, address) => {
  expect(redisAddress(text)).toEqual(address)
})
