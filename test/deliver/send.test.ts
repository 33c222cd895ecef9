import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it, test } from 'vitest'
import { createCompose } from '../../src/deliver/compose.ts'
import { openLedger } from '../../src/deliver/ledger.ts'
import { readLedger } from '../../src/deliver/ledger-reading.ts'
import type { Letter } from '../../src/deliver/letter.ts'
import { type Outcome, type SendOptions, send } from '../../src/deliver/send.ts'
import { readSmtpSettings } from '../../src/deliver/smtp-settings.ts'
import { createConnect, type Patience } from '../../src/deliver/transport.ts'
import { attachment, lettersTo, letterTo } from './letters.ts'
import { CERTIFICATE, type MailServer, type Script, startMailServer } from './mail-server.ts'

const QUICK = { first: 5, most: 20, within: 2_000 }
const compose = await createCompose(null)
const PATIENCE = { connect: 5_000, answer: 5_000, parting: 5_000 }
const PASSWORD = 's3cret/ü+%:@ word'

let servers: MailServer[] = []
afterEach(async () => {
  await Promise.all(servers.map(server => server.close()))
  servers = []
})

async function server(...words: Parameters<typeof startMailServer>): Promise<MailServer> {
  const started = await startMailServer(...words)
  servers.push(started)
  return started
}

const newLedger = () => path.join(mkdtempSync(path.join(tmpdir(), 'broadside-')), 'sent')

type Run = Partial<Omit<SendOptions, 'ledger' | 'connect'>> & {
  readonly port: number
  readonly ledger?: string
  readonly url?: string
  readonly env?: Readonly<Record<string, string>>
  readonly insecure?: boolean
  readonly trust?: string | null
  readonly dsn?: boolean
  readonly patience?: Patience
}

/** One run of the sender: how it ended, what became of each address, and what the ledger says. */
async function run(letters: Iterable<Letter>, { port, ledger: file = newLedger(), ...options }: Run) {
  const { url = `smtp://localhost:${port}`, env = {}, insecure = false, dsn = false } = options
  const settings = await readSmtpSettings({ BROADSIDE_SMTP_URL: url, ...env }, insecure)
  const { trust = CERTIFICATE, patience = PATIENCE } = options
  const connect = await createConnect(settings, { dsn, patience, ...(trust ? { trust } : {}) })
  const ledger = await openLedger(file, 'sent')
  const outcomes: Outcome[] = []
  const { counts, stopped } = await send(letters, {
    again: false,
    resendUnknown: false,
    rate: 0,
    retry: QUICK,
    compose,
    ...options,
    ledger,
    connect,
    onOutcome: outcome => {
      outcomes.push(outcome)
      options.onOutcome?.(outcome)
    },
  })
  await ledger.close()
  const states = Object.fromEntries(
    outcomes.map(({ letter, state, text, tries }) => [letter.recipient.address, { state, text, tries }]),
  )
  const { states: kept } = await readLedger(file, 'sent')
  return { counts, stopped, outcomes, states, kept, file }
}

const NONE = { sent: 0, 'was-sent': 0, failed: 0, unsent: 0, unknown: 0 }
const ANN = 'ann@example.net'
/** Larger than what systems keep on the way, so that a connection can break in its midst. */
const LARGE = [attachment('large.pdf', 3_000_000)]

const only =
  (address: string, script: Script): Script =>
  (asked, nth) =>
    asked === address ? script(asked, nth) : 'accept'

describe('sending', () => {
  it('hands each letter over once, over TLS, and writes that down', async () => {
    const { port, taken, sessions } = await server()
    const letters = lettersTo(20)
    const { counts, stopped, kept } = await run(letters, { port })
    expect({ counts, stopped }).toEqual({ counts: { ...NONE, sent: 20 }, stopped: null })
    expect(taken.map(({ address }) => address).sort()).toEqual(
      letters.map(({ recipient }) => recipient.address).sort(),
    )
    expect(sessions()).toBeLessThanOrEqual(5)
    expect([...kept.values()].map(({ state }) => state)).toEqual(Array(20).fill('sent'))
    expect(kept.get(letters[0]!.key)).toMatchObject({
      address: 'reader1@example.net',
      slug: 'bridge',
      messageId: letters[0]!.messageId,
      answer: expect.stringMatching(/^250 /),
    })
  })

  it('leaves the bytes as they were composed', async () => {
    const { port, taken } = await server()
    const letter = letterTo(ANN)
    await run([letter], { port })
    expect(taken[0]!.message.equals(await compose(letter))).toBe(true)
  })

  it('sends nothing twice, unless it is told to, and what is new', async () => {
    const { port, taken } = await server()
    const first = await run(lettersTo(3), { port })
    const second = await run(lettersTo(4), { port, ledger: first.file })
    expect(second.counts).toEqual({ ...NONE, 'was-sent': 3, sent: 1 })
    const third = await run(lettersTo(4), { port, ledger: first.file, again: true })
    expect(third.counts).toEqual({ ...NONE, sent: 4 })
    expect(taken).toHaveLength(8)
  })

  it('sends one letter once, however often it is in the list', async () => {
    const { port, taken } = await server()
    const { counts } = await run([letterTo(ANN), letterTo(ANN), letterTo(ANN)], { port })
    expect(counts).toEqual({ ...NONE, sent: 1, 'was-sent': 2 })
    expect(taken).toHaveLength(1)
  })

  it('draws letters as it needs them', async () => {
    const { port } = await server()
    let drawn = 0
    let ended = 0
    let most = 0
    const drawing = function* () {
      for (const letter of lettersTo(40)) {
        most = Math.max(most, ++drawn - ended)
        yield letter
      }
    }
    await run(drawing(), { port, onOutcome: () => ended++ })
    expect(most).toBeLessThanOrEqual(5)
  })

  it('goes no faster than the rate', async () => {
    const { port } = await server()
    let now = 0
    const slept: number[] = []
    const clock = {
      now: () => now,
      sleep: async (milliseconds: number) => {
        slept.push(milliseconds)
        now += milliseconds
      },
    }
    await run(lettersTo(5), { port, rate: 4, sessions: 1, clock })
    expect(slept).toEqual([250, 250, 250, 250])
  })

  it('tries again what a grey list puts off', async () => {
    const { port, taken } = await server((_, nth) => (nth < 3 ? { refuse: 451, at: 'recipient' } : 'accept'))
    const { counts, states } = await run(lettersTo(6), { port })
    expect(counts).toEqual({ ...NONE, sent: 6 })
    expect(states['reader1@example.net']).toMatchObject({ tries: 3 })
    expect(taken).toHaveLength(6)
  })

  it('gives up what is put off for too long, and sends it in the next run', async () => {
    const gate = { shut: true }
    const { port } = await server(only(ANN, () => (gate.shut ? { refuse: 450, at: 'data' } : 'accept')))
    const letters = [letterTo(ANN), ...lettersTo(3)]
    const first = await run(letters, { port, retry: { first: 5, most: 20, within: 60 } })
    expect(first.counts).toEqual({ ...NONE, sent: 3, unsent: 1 })
    expect(first.states[ANN]).toMatchObject({ text: `450 no letter for ${ANN} today` })
    gate.shut = false
    expect((await run(letters, { port, ledger: first.file })).counts).toEqual({
      ...NONE,
      sent: 1,
      'was-sent': 3,
    })
  })

  test.each([
    ['its recipient is refused', { refuse: 550, at: 'recipient' }],
    ['it is too large', { refuse: 552, at: 'data' }],
  ] as const)('takes no for an answer where %s, and sends the others', async (_, does) => {
    const { port, tries } = await server(only(ANN, () => does))
    const { counts, states, kept, stopped } = await run([letterTo(ANN), ...lettersTo(4)], {
      port,
      sessions: 1,
    })
    expect({ counts, stopped }).toEqual({ counts: { ...NONE, sent: 4, failed: 1 }, stopped: null })
    expect(states[ANN]).toEqual({
      state: 'failed',
      text: `${does.refuse} no letter for ${ANN} today`,
      tries: 1,
    })
    expect(tries.get(ANN)).toBe(1)
    expect(kept.get(letterTo(ANN).key)).toMatchObject({ state: 'failed', answer: states[ANN]!.text })
  })

  it('hands nothing over that is larger than the server says it takes', async () => {
    const { port, tries } = await server(undefined, { smtp: { size: 100_000 } })
    const { counts, states } = await run([letterTo(ANN, { attachments: LARGE }), ...lettersTo(2)], { port })
    expect(counts).toEqual({ ...NONE, sent: 2, failed: 1 })
    expect(states[ANN]!.text).toBe('Message size larger than allowed 100000')
    expect(tries.get(ANN)).toBe(undefined)
  })

  it('hands a letter over anew where the connection broke before its end', async () => {
    const { port, taken } = await server(only(ANN, (_, nth) => (nth < 3 ? 'drop-early' : 'accept')))
    const { counts, states } = await run([letterTo(ANN, { attachments: LARGE }), ...lettersTo(3)], { port })
    expect(counts).toEqual({ ...NONE, sent: 4 })
    expect(states[ANN]).toMatchObject({ tries: 3 })
    expect(taken).toHaveLength(4)
  })

  it('does not know where the connection broke after its end, and says so until it is told to send', async () => {
    const { port, taken } = await server(only(ANN, (_, nth) => (nth === 1 ? 'drop-late' : 'accept')))
    const letters = [letterTo(ANN), ...lettersTo(3)]
    const first = await run(letters, { port })
    expect(first.counts).toEqual({ ...NONE, sent: 3, unknown: 1 })
    expect(first.kept.get(letters[0]!.key)!.state).toBe('sending')
    const second = await run(letters, { port, ledger: first.file })
    expect(second.counts).toEqual({ ...NONE, 'was-sent': 3, unknown: 1 })
    expect(taken).toHaveLength(4)
    const third = await run(letters, { port, ledger: first.file, resendUnknown: true })
    expect(third.counts).toEqual({ ...NONE, 'was-sent': 3, sent: 1 })
    expect(taken).toHaveLength(5)
  })

  it('waits for a slow answer, and does not know what one that never comes would have been', async () => {
    const { port } = await server(only(ANN, () => ({ after: 1_500 })))
    const patience = { ...PATIENCE, answer: 400 }
    expect((await run([letterTo(ANN), ...lettersTo(2)], { port, patience })).counts).toEqual({
      ...NONE,
      sent: 2,
      unknown: 1,
    })
    expect((await run([letterTo(ANN)], { port })).counts).toEqual({ ...NONE, sent: 1 })
  })

  it('makes do with the sessions that a server allows', async () => {
    let open = 0
    const { port } = await server(() => ({ after: 5 }), {
      smtp: {
        onConnect: (_, done) =>
          ++open > 2 ? done(Object.assign(new Error('too many'), { responseCode: 421 })) : done(),
      },
    })
    expect((await run(lettersTo(12), { port })).counts).toEqual({ ...NONE, sent: 12 })
  })

  it('waits for a server that goes away and comes back', async () => {
    const first = await server()
    const { port } = first
    let ended = 0
    let back: Promise<MailServer> | null = null
    const { counts } = await run(lettersTo(30), {
      port,
      sessions: 2,
      retry: { first: 20, most: 50, within: 10_000 },
      onOutcome: () => {
        if (++ended === 10) back = first.close().then(() => server(undefined, { port }))
      },
    })
    const second = await back!
    expect(counts.sent + counts.unknown).toBe(30)
    expect(counts.unknown).toBeLessThanOrEqual(2)
    expect(first.taken.length + second.taken.length).toBeGreaterThanOrEqual(counts.sent)
  })

  it('ends where the server is gone for good, with the rest unsent', async () => {
    const { port, close } = await server()
    let ended = 0
    const { counts, stopped } = await run(lettersTo(30), {
      port,
      sessions: 2,
      retry: { first: 5, most: 20, within: 100 },
      onOutcome: () => {
        if (++ended === 10) void close()
      },
    })
    expect(stopped).toMatchObject({ code: 'environment.smtp-unreachable' })
    expect(counts.sent).toBeGreaterThanOrEqual(10)
    expect(counts.unsent).toBeGreaterThan(10)
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(30)
  })

  test.each([
    [true, { RET: 'HDRS', ENVID: letterTo(ANN).key.slice(0, 40), NOTIFY: 'FAILURE,DELAY' }],
    [false, {}],
  ])('asks for reports of delivery where it is told to: %s', async (dsn, asked) => {
    const seen: unknown[] = []
    const { port } = await server(undefined, {
      smtp: {
        hideDSN: false,
        onRcptTo: (recipient, { envelope }, done) => {
          const { SIZE: _, ...args } = {
            ...(envelope.mailFrom ? envelope.mailFrom.args : {}),
            ...recipient.args,
          }
          seen.push(args)
          done()
        },
        onData: (stream, _, done) => stream.on('end', done).resume(),
      },
    })
    await run([letterTo(ANN)], { port, dsn })
    expect(seen).toEqual([asked])
  })

  it('stops where it is told to: what is under way is done, the rest stays unsent', async () => {
    const { port, taken } = await server(() => ({ after: 30 }))
    const stop = new AbortController()
    let ended = 0
    const { counts, stopped, kept } = await run(lettersTo(30), {
      port,
      signal: stop.signal,
      onOutcome: () => {
        if (++ended === 7) stop.abort()
      },
    })
    expect(stopped).toBe(null)
    expect(counts).toEqual({ ...NONE, sent: taken.length, unsent: 30 - taken.length })
    expect(taken.length).toBeLessThan(20)
    expect([...kept.values()].every(({ state }) => state === 'sent')).toBe(true)
  })

  it('waits a while only for an answer that does not come when it is told to stop, and does not know then', async () => {
    const { port } = await server(only(ANN, () => ({ after: 600_000 })))
    const stop = new AbortController()
    const letters = [letterTo(ANN), ...lettersTo(2)]
    const patience = { ...PATIENCE, answer: 600_000, parting: 50 }
    const { counts, stopped, kept } = await run(letters, {
      port,
      patience,
      signal: stop.signal,
      onOutcome: () => stop.abort(),
    })
    expect({ stopped, unknown: counts.unknown }).toEqual({ stopped: null, unknown: 1 })
    expect(kept.get(letters[0]!.key)!.state).toBe('sending')
  })

  it('leaves a server that does not greet when it is told to stop', async () => {
    const { port } = await server(undefined, { smtp: { onConnect: () => undefined } })
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    const patience = { ...PATIENCE, connect: 600_000 }
    const { counts, stopped } = await run(lettersTo(3), { port, patience, signal: stop.signal })
    expect({ counts, stopped }).toEqual({ counts: { ...NONE, unsent: 3 }, stopped: null })
  })

  it('tells one refusal after another over one session, and takes the last as calmly as the first', async () => {
    const warnings: string[] = []
    const listen = ({ name }: Error) => warnings.push(name)
    process.on('warning', listen)
    const { port } = await server(() => ({ refuse: 550, at: 'recipient' }))
    expect((await run(lettersTo(15), { port, sessions: 1 })).counts).toEqual({ ...NONE, failed: 15 })
    process.off('warning', listen)
    expect(warnings).toEqual([])
  })

  it('hands nothing over where the ledger cannot be written', async () => {
    const { port, taken } = await server()
    const settings = await readSmtpSettings({ BROADSIDE_SMTP_URL: `smtp://localhost:${port}` }, true)
    const connect = await createConnect(settings, { dsn: false, patience: PATIENCE })
    const full = () => Promise.reject(new Error('no space'))
    const ledger = { states: new Map(), record: full, close: async () => undefined }
    const { counts, stopped } = await send(lettersTo(9), {
      ledger,
      connect,
      compose,
      rate: 0,
      again: false,
      resendUnknown: false,
    })
    expect(counts).toEqual({ ...NONE, unsent: 9 })
    expect(stopped).toMatchObject({ message: 'no space' })
    expect(taken).toEqual([])
  })
})

describe('a server that cannot be used', () => {
  const user = `smtp://ann:${encodeURIComponent(PASSWORD)}@localhost`
  const refusing = {
    authOptional: false,
    onAuth: (_: unknown, __: unknown, done: (error: Error) => void) =>
      done(Object.assign(new Error(`no ${PASSWORD} for ann`), { responseCode: 535 })),
  }

  test.each([
    [
      'refuses the password',
      refusing,
      (port: number) => ({ url: `${user}:${port}` }),
      'environment.smtp-login',
    ],
    ['offers no STARTTLS', { disabledCommands: ['STARTTLS'] }, () => ({}), 'environment.smtp-tls'],
    ['has a certificate of nobody’s', {}, () => ({ trust: null }), 'environment.smtp-certificate'],
    [
      'has a certificate for another host',
      {},
      (port: number) => ({ url: `smtp://127.0.0.2:${port}` }),
      'environment.smtp-certificate',
    ],
    [
      'is asked for TLS from the start, which it does not speak',
      {},
      (port: number) => ({ url: `smtps://localhost:${port}` }),
      'environment.smtp-tls',
    ],
    [
      'wants none of us',
      {
        onConnect: (_: unknown, done: (error: Error) => void) =>
          done(Object.assign(new Error('go away'), { responseCode: 554 })),
      },
      () => ({}),
      'environment.smtp-refused',
    ],
  ])('ends the run: it %s', async (_, options, how, code) => {
    const host = '0.0.0.0'
    const { port, taken, sessions } = await server(undefined, { smtp: options, host })
    const { counts, stopped, kept } = await run(lettersTo(30), { port, ...how(port) })
    expect(stopped).toMatchObject({ code, hint: expect.any(String) })
    expect(counts).toEqual({ ...NONE, unsent: 30 })
    expect(taken).toEqual([])
    expect(sessions()).toBeLessThanOrEqual(1)
    expect([...kept]).toEqual([])
    expect(`${stopped!.message} ${stopped!.hint}`).not.toContain(PASSWORD)
  })

  const say = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode })

  test.each([
    ['takes no mail of our sender', 'onMailFrom', say(550, 'not you'), 'environment.smtp-sender'],
    ['wants a login', 'onMailFrom', say(530, 'log in first'), 'environment.smtp-login'],
    ['wants a login for a recipient', 'onRcptTo', say(530, 'log in first'), 'environment.smtp-login'],
  ] as const)('ends the run, for it would refuse each letter: it %s', async (_, when, error, code) => {
    const refuse = (_address: unknown, _session: unknown, done: (error: Error) => void) => done(error)
    const { port, taken } = await server(undefined, { smtp: { [when]: refuse } })
    const { counts, stopped, kept } = await run(lettersTo(30), { port, sessions: 2 })
    expect(stopped).toMatchObject({ code, message: expect.stringContaining(error.message) })
    expect(counts).toEqual({ ...NONE, unsent: 30 })
    expect(taken).toEqual([])
    expect([...kept.values()].every(({ state }) => state === 'unsent')).toBe(true)
    expect(kept.size).toBeLessThanOrEqual(2)
  })

  it.each([552, 555])('goes on where the sender was refused for one letter alone: %s', async code => {
    let first = true
    const { port } = await server(undefined, {
      smtp: {
        onMailFrom: (_address, _session, done) => {
          done(first ? say(code, 'too much') : null)
          first = false
        },
      },
    })
    expect((await run(lettersTo(3), { port, sessions: 1 })).counts).toEqual({ ...NONE, sent: 2, failed: 1 })
  })

  it('ends the run soon where none was ever there', async () => {
    const { port, close } = await server()
    await close()
    const { counts, stopped } = await run(lettersTo(3), { port })
    expect(stopped).toMatchObject({ code: 'environment.smtp-unreachable' })
    expect(counts).toEqual({ ...NONE, unsent: 3 })
  })

  it('may do without TLS on this machine, where that is asked for', async () => {
    const { port, taken } = await server(undefined, { smtp: { disabledCommands: ['STARTTLS'] } })
    expect((await run(lettersTo(3), { port, insecure: true })).counts).toEqual({ ...NONE, sent: 3 })
    expect(taken).toHaveLength(3)
  })

  it('is let in with the user and the password from the environment', async () => {
    const seen: unknown[] = []
    const { port } = await server(undefined, {
      smtp: {
        authOptional: false,
        onAuth: ({ username, password }, _, done) => {
          seen.push([username, password])
          done(null, { user: username })
        },
      },
    })
    const url = `smtp://ann@localhost:${port}`
    const env = { BROADSIDE_SMTP_PASSWORD: PASSWORD }
    expect((await run(lettersTo(1), { port, url, env })).counts).toEqual({ ...NONE, sent: 1 })
    expect(seen).toEqual([['ann', PASSWORD]])
  })
})
