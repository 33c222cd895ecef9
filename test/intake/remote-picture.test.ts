import { lookup } from 'node:dns'
import { readFile } from 'node:fs/promises'
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FetchRules, fetchPicture, isPublic } from '../../src/intake/remote-picture.ts'

const PNG = Buffer.from('\x89PNG\r\n\x1a\n a picture', 'latin1')

let plain: { readonly server: http.Server; readonly origin: string; readonly port: number }
let secure: typeof plain
let certificate: string
let asked: string[] = []
beforeAll(async () => {
  certificate = await readFile(new URL('../fixtures/loopback.pem', import.meta.url), 'utf8')
  plain = await listen(http.createServer(answer), 'http')
  secure = await listen(https.createServer({ cert: certificate, key: certificate }, answer), 'https')
})
afterAll(() => {
  for (const { server } of [plain, secure]) {
    server.closeAllConnections()
    server.close()
  }
})
beforeEach(() => {
  asked = []
})

async function listen(server: http.Server, scheme: string): Promise<typeof plain> {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { server, port, origin: `${scheme}://127.0.0.1:${port}` }
}

function answer(request: http.IncomingMessage, response: http.ServerResponse): void {
  const address = new URL(request.url!, 'http://x')
  asked.push(`${request.headers.host}${address.pathname}`)
  switch (address.pathname) {
    case '/to':
      return void response.writeHead(302, { location: address.searchParams.get('url')! }).end()
    case '/circle':
      return void response.writeHead(302, { location: '/circle' }).end()
    case '/missing':
      return void response.writeHead(404).end(PNG)
    case '/slow':
      return void response.writeHead(200).write(PNG)
    case '/silent':
      return
    case '/broken':
      response.writeHead(200, { 'content-length': 1000 }).write(PNG)
      return void setTimeout(() => response.destroy(), 10)
    case '/stated':
      return void response.writeHead(200, { 'content-length': 2000 }).write(PNG)
    case '/endless': {
      const write = () => {
        while (response.write(Buffer.alloc(64))) if (response.destroyed) return
        response.once('drain', write)
      }
      write()
      return
    }
    default:
      return void response.end(PNG)
  }
}

/** Resolves the names of the test to some addresses, all others as the system does. */
const resolving = (...addresses: string[]): typeof lookup =>
  ((name: string, options: object, done: (error: null, found: object[]) => void) =>
    name.endsWith('.example')
      ? done(
          null,
          addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
        )
      : lookup(name, options as { all: true }, done as never)) as typeof lookup

const fetched = (address: string, rules: Partial<FetchRules> = {}) =>
  fetchPicture(new URL(address), {
    remote: [plain.origin, secure.origin],
    milliseconds: 5000,
    most: 1000,
    ca: certificate,
    ...rules,
  })

test('a picture is fetched over https, and over http from this machine alone', async () => {
  expect(await fetched(`${secure.origin}/a.png?w=3`)).toEqual(PNG)
  expect(await fetched(`${plain.origin}/a.png`)).toEqual(PNG)
  const localhost = `https://localhost:${secure.port}`
  expect(await fetched(`${localhost}/a.png`, { remote: [localhost] })).toEqual(PNG)
})

test('redirects lead to allowed hosts only', async () => {
  const to = (url: string) => `${plain.origin}/to?url=${encodeURIComponent(url)}`
  expect(await fetched(to(`${secure.origin}/a.png`))).toEqual(PNG)
  expect(await fetched(to('/a.png'))).toEqual(PNG)
  asked = []
  expect(await fetched(to(`http://localhost:${plain.port}/a.png`))).toEqual({
    code: 'image.fetch',
    said: `cannot be fetched: it leads to localhost:${plain.port}, which is not allowed.`,
  })
  expect(await fetched(to('file:///etc/hostname'))).toMatchObject({
    said: expect.stringMatching(/not allowed/),
  })
  expect(asked).toHaveLength(2)
  expect(await fetched(`${plain.origin}/circle`)).toMatchObject({
    said: expect.stringMatching(/from one address to the next/),
  })
  expect(asked.length).toBeLessThan(10)
})

test.each([
  ['/missing', 'image.fetch', /answers 404\.$/],
  ['/broken', 'image.fetch', /^cannot be fetched: /],
  ['/stated', 'image.large', /more than/],
  ['/endless', 'image.large', /more than/],
  ['/slow', 'image.fetch', /no whole answer within 0\.2 s\.$/],
  ['/silent', 'image.fetch', /no whole answer within 0\.2 s\.$/],
])('what cannot be had is said: %s', async (path, code, said) => {
  expect(await fetched(plain.origin + path, { milliseconds: code === 'image.fetch' ? 200 : 5000 })).toEqual({
    code,
    said: expect.stringMatching(said),
  })
})

test('a certificate that is not trusted is refused', async () => {
  const { ca, ...rules } = { ca: undefined, remote: [secure.origin] }
  expect(ca).toBeUndefined()
  expect(await fetchPicture(new URL(`${secure.origin}/a.png`), rules)).toMatchObject({
    said: expect.stringMatching(/certificate of its host is not trusted \(\w+\)\.$/),
  })
  expect(asked).toEqual([])
})

test('a name that resolves to an address of this machine or network is not connected to', async () => {
  const remote = [`images.example:${secure.port}`]
  for (const address of [['127.0.0.1'], ['93.184.216.34', '10.0.0.1'], ['::ffff:127.0.0.1']])
    expect(await fetched(`https://${remote[0]}/a.png`, { remote, resolve: resolving(...address) })).toEqual({
      code: 'image.fetch',
      said: expect.stringMatching(/an address that is not public \([\w.:]+\)\.$/),
    })
  expect(asked).toEqual([])
})

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:93.184.216.34', true],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['nowhere', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected)
})
