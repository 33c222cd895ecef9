import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findingsText } from '../../src/commands/doctor.ts'
import { probeOutput, probePrints } from '../../src/commands/probe-folders.ts'
import { type Bundle, bundleCommand, call } from '../command-line.ts'
import { type MailServer, startMailServer } from '../deliver/mail-server.ts'
import { type RedisServer, startRedisServer } from '../queue/redis-server.ts'

const NAMES = [
  'node',
  'cache',
  'fonts',
  'brand',
  'scripts',
  'browser',
  'sandbox',
  'output',
  'prints',
  'configuration',
]

const MAIL = 'test/fixtures/mail'

let bundle: Bundle
let folder: string
beforeAll(async () => {
  bundle = await bundleCommand()
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await writeFile(path.join(folder, 'broadside.config.yaml'), 'out: briefs\n')
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

test('everything that a build needs is named, with the browser and why it is used', async () => {
  const result = await call(bundle.command, ['doctor'], { folder })
  expect(result).toMatchObject({ status: 0, error: '' })
  expect(result.out.match(/^ok {7}\w+/gm)?.map(line => line.slice(9))).toEqual(NAMES)
  expect(result.out).toMatch(/^ok {7}browser {8}\S+.* \d+\.\d+.*: \w+/m)
  expect(result.out).toMatch(/briefs will be made$/m)
  expect(result.out).toMatch(/broadside\.config\.yaml$/m)
})

test('fonts of further scripts are named, with -v each with what adds it', async () => {
  const short = await call(bundle.command, ['doctor'], { folder })
  expect(short.out).toMatch(/^ok {7}brand +Source Serif 4, Source Sans 3$/m)
  expect(short.out).toMatch(/^ok {7}scripts +.*Hebrew, Arabic.*; no font for \d+ others \(-v lists them\)$/m)
  const { status, out } = await call(bundle.command, ['doctor', '-v'], { folder })
  expect(status).toBe(0)
  expect(out).toMatch(/^ok {7}Hebrew +noto-serif-hebrew \d/m)
  expect(out).toMatch(
    /^(?:ok {7}Khmer +\S+|none {5}Khmer +no font.*: npm install @expo-google-fonts\/noto-sans-khmer)$/m,
  )
})

test('a brand whose fonts cannot be used is missing', async () => {
  const office = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await writeFile(path.join(office, 'broadside.config.yaml'), 'brand: { fonts: { serif: fonts } }\n')
  await mkdir(path.join(office, 'fonts'))
  const { status, out } = await call(bundle.command, ['doctor'], { folder: office })
  await rm(office, { recursive: true })
  expect(status).toBe(4)
  expect(out).toMatch(/^missing {2}brand +.*holds no font/m)
})

test('what is missing is named with what mends it: status 4', async () => {
  const env = { BROADSIDE_BROWSER: '/nowhere/chromium' }
  const result = await call(bundle.command, ['doctor', '--json', '-o', 'broadside.config.yaml/x'], {
    folder,
    env,
  })
  expect(result).toMatchObject({ status: 4, error: '' })
  const { ok, findings } = JSON.parse(result.out)
  expect(ok).toBe(false)
  expect(findings.map((finding: { name: string }) => finding.name)).toEqual(NAMES)
  const missing = findings.filter((finding: { ok: boolean }) => !finding.ok)
  expect(missing).toMatchObject([
    { name: 'browser', detail: expect.stringContaining('/nowhere/chromium'), fix: expect.any(String) },
    { name: 'output', detail: expect.stringContaining('ENOTDIR'), fix: expect.stringContaining('--out') },
  ])
  const quiet = await call(bundle.command, ['doctor', '-q'], { folder, env })
  expect(quiet.out).toMatch(/^missing {2}browser {2}.*\n {18}\S.*\n$/)
})

const doctorOf = async (configuration: string, env: Record<string, string> = {}, ...words: string[]) => {
  const office = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await writeFile(path.join(office, 'broadside.config.yaml'), configuration)
  const result = await call(bundle.command, ['doctor', ...words], { folder: office, env })
  await rm(office, { recursive: true })
  return { ...result, lines: result.out.split('\n') }
}

test('a wrong configuration is one of the findings, with its line and what to do: status 2', async () => {
  const { status, lines, out, error } = await doctorOf('out: briefs\npapper: A4\n')
  expect({ status, error }).toEqual({ status: 2, error: '' })
  expect(out).toMatch(
    /^wrong {4}configuration {2}broadside\.config\.yaml:2: papper is not a known key\.\n {24}Did you mean paper\?$/m,
  )
  expect(lines.filter(line => line.startsWith('ok')).map(line => line.split(/ +/)[1])).toEqual(
    NAMES.filter(name => !['brand', 'output', 'prints', 'configuration'].includes(name)),
  )
  const absent = await doctorOf('', { BROADSIDE_BROWSER: '/nowhere' }, '-c', 'absent.yaml', '--json')
  expect(absent.status).toBe(4)
  const wrong = JSON.parse(absent.out).findings.filter((finding: { ok: boolean }) => !finding.ok)
  expect(wrong).toMatchObject([
    { name: 'browser' },
    { name: 'configuration', fault: 'wrong', detail: expect.stringContaining('absent.yaml') },
  ])
})

describe('servers that are configured', () => {
  const SECRET = 'pa55/word%'
  const address = (protocol: string, port: number, user = '') =>
    `${protocol}://${user}:${encodeURIComponent(SECRET)}@localhost:${port}`
  const trusting = { NODE_EXTRA_CA_CERTS: path.resolve(MAIL, 'localhost-cert.pem') }
  let mail: MailServer
  let redis: RedisServer
  beforeAll(async () => {
    mail = await startMailServer(undefined, {
      smtp: {
        onAuth: ({ password, username }, _, done) =>
          password === SECRET ? done(null, { user: username }) : done(new Error('no such user')),
      },
    })
    redis = await startRedisServer({
      password: SECRET,
      tls: {
        certificate: path.resolve(MAIL, 'localhost-cert.pem'),
        key: path.resolve(MAIL, 'localhost-key.pem'),
      },
    })
  })
  afterAll(() => Promise.all([mail.close(), redis.close()]))

  test('answer, and what is logged in with is never shown', async () => {
    const { status, out, error } = await doctorOf('', {
      ...trusting,
      BROADSIDE_SMTP_URL: address('smtp', mail.port, 'ann'),
      BROADSIDE_QUEUE_URL: address('rediss', redis.port),
    })
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(out).toContain(`ok       mail           localhost:${mail.port} answers over TLS, and lets us in\n`)
    expect(out).toContain(`ok       queue          localhost:${redis.port} answers\n`)
    expect(mail.taken).toEqual([])
  })

  test('need no login where none is configured', async () => {
    const env = { ...trusting, BROADSIDE_SMTP_URL: `smtp://localhost:${mail.port}` }
    const { status, out } = await doctorOf(`queue: { url: "rediss://localhost:${redis.port}" }\n`, env)
    expect(status).toBe(0)
    expect(out).toContain(`ok       mail           localhost:${mail.port} answers over TLS\n`)
    expect(out).toMatch(
      /^warning {2}queue {10}localhost:\d+ does not let us in: NOAUTH .*\n {24}export BROADSIDE_QUEUE_URL=rediss:\/\/USER:PASSWORD@localhost:\d+$/m,
    )
  })

  test('warn where they are not to be trusted or do not let us in, and fail nothing', async () => {
    const doubted = await doctorOf('', {
      BROADSIDE_SMTP_URL: address('smtp', mail.port, 'ann'),
      BROADSIDE_QUEUE_URL: `rediss://:wrong-${SECRET.slice(0, 4)}@localhost:${redis.port}`,
    })
    expect(doubted.status).toBe(0)
    expect(doubted.out).toMatch(/^warning {2}mail +The certificate of .*\n.*NODE_EXTRA_CA_CERTS/m)
    expect(doubted.out).toMatch(/^warning {2}queue .*certificate\n.*NODE_EXTRA_CA_CERTS/m)
    const refused = await doctorOf('', {
      ...trusting,
      BROADSIDE_SMTP_URL: `smtp://ann:wrong-pa55@localhost:${mail.port}`,
    })
    expect(refused.status).toBe(0)
    expect(refused.out).toMatch(/^warning {2}mail +localhost:\d+ does not let us in: .*no such user/m)
    for (const { out, error } of [doubted, refused]) expect(out + error).not.toMatch(/pa55|MHBh/)
  })
})

test('--fix says what it did', async () => {
  const result = await call(bundle.command, ['doctor', '--fix'], { folder })
  expect(result).toMatchObject({ status: 0, error: expect.stringMatching(/browser/) })
})

test.each(['/proc/briefs', '/dev/null/briefs'])(
  'a folder that cannot be made is told with what to do: %s',
  async folder => {
    expect(await probeOutput(folder)).toMatchObject({ ok: false, fix: expect.stringContaining('--out DIR') })
    expect(await probePrints(folder)).toMatchObject({
      ok: false,
      fault: 'warning',
      fix: expect.stringContaining('XDG_CACHE_HOME'),
    })
  },
)

test('an output folder that is not there yet is judged by the one above', async () => {
  expect(await probeOutput(path.join(folder, 'a/b/c'))).toMatchObject({ ok: true })
  expect(await probeOutput(folder)).toEqual({ name: 'output', ok: true, detail: folder, fix: null })
})

test('no findings make no text', () => {
  expect(findingsText([])).toBe('')
})
