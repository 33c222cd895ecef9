import { createHash, generateKeyPairSync } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import PostalMime from 'postal-mime'
import type { SMTPServerOptions } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { type Bundle, bundleCommand, call, loadedWith, type Result } from '../command-line.ts'
import { type MailServer, type Script, startMailServer } from '../deliver/mail-server.ts'
import { startPeerServer } from '../deliver/peer-server.ts'

const ARTICLE = `---
title: Harbour Opens
date: 2026-03-05
lang: en
---

The harbour opened on 4 March 2026. It cost 90 million euros. “We are glad”, said Ann Lee, the harbour master.
`
const CONFIG = `inputs: ["reports/*.md"]
documents: [memo, one-pager]
mail:
  from: Press Office <press@example.org>
  subjectPrefix: "[INFO]"
  greeting: "Dear {{name}},"
  confirmAbove: 3
`
const SVG = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="${colour}"/></svg>`
const LIST = `email,name,documents
ann@example.net,Ann Lee,
bob@example.net,Bob,one-pager
`

let bundle: Bundle
let folder: string
let built: string
beforeAll(async () => {
  bundle = await bundleCommand()
  built = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  folder = built
  await write('reports/harbour.md', ARTICLE)
  await write('broadside.config.yaml', CONFIG)
  await write('list.csv', LIST)
  expect(await run('build')).toMatchObject({ status: 0 })
})
afterAll(async () => {
  await rm(built, { recursive: true })
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await cp(built, folder, { recursive: true })
  return () => rm(folder, { recursive: true })
})

const write = async (name: string, text: string) => {
  await mkdir(path.join(folder, path.dirname(name)), { recursive: true })
  await writeFile(path.join(folder, name), text)
}
const read = (name: string) => readFile(path.join(folder, name), 'utf8')
const run = (...words: string[]): Promise<Result> => call(bundle.command, words, { folder })
const send = (...words: string[]) => run('send', '--recipients', 'list.csv', ...words)

/** Sends to a server that does as it is told, and gives back what came of it. */
async function sending(
  words: readonly string[],
  script?: Script,
  env: Readonly<Record<string, string>> = {},
  smtp: SMTPServerOptions = {},
): Promise<{ readonly result: Result; readonly server: MailServer }> {
  const server = await startMailServer(script, { smtp })
  try {
    const url = `smtp://127.0.0.1:${server.port}`
    const result = await call(
      bundle.command,
      ['send', '--recipients', 'list.csv', '--insecure-local', ...words],
      { folder, env: { BROADSIDE_SMTP_URL: url, ...env } },
    )
    return { result, server }
  } finally {
    await server.close()
  }
}

const addresses = (server: MailServer) => server.taken.map(({ address }) => address).sort()
const messageFor = async (server: MailServer, address: string) =>
  PostalMime.parse(server.taken.find(taken => taken.address === address)!.message)

describe('send --dry-run', () => {
  it('says who would get what and why, and neither writes nor sends', async () => {
    const before = await readdir(folder, { recursive: true })
    const { status, out, error } = await send('--dry-run')
    expect(status).toBe(0)
    expect(out).toMatch(/^harbour {2}\[INFO\] Harbour Opens\n/)
    expect(out).toMatch(/new {2}ann@example\.net {2}Ann Lee {2}harbour-2026-03-05-memo\.pdf \(\d+ kB\)\n/)
    expect(out).toMatch(/new {2}bob@example\.net {2}Bob {6}harbour-2026-03-05-one-pager\.pdf \(\d+ kB\)\n/)
    expect(error).toContain('2 new')
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })

  it('knows who has had it', async () => {
    await sending([])
    const { out } = await send('--dry-run')
    expect(out.match(/already sent/g)).toHaveLength(2)
    const report = JSON.parse((await send('--dry-run', '--again', '--json')).out)
    expect(report).toMatchObject({ schemaVersion: 1, new: 2, alreadySent: 0 })
  })
})

describe('send --eml', () => {
  it('writes the very messages, the same bytes in every run and with another clock', async () => {
    expect(await send('--eml', 'one')).toMatchObject({ status: 0 })
    expect(
      await run('send', '--recipients', 'list.csv', '--eml', 'two', '--from-output', 'output'),
    ).toMatchObject({
      status: 0,
    })
    const names = (await readdir(path.join(folder, 'one'))).sort()
    expect(names).toEqual(['harbour--ann@example.net.eml', 'harbour--bob@example.net.eml'])
    for (const name of names) expect(await read(`two/${name}`)).toBe(await read(`one/${name}`))
    const message = await PostalMime.parse(await read(`one/${names[0]}`))
    expect(message).toMatchObject({
      subject: '[INFO] Harbour Opens',
      from: { name: 'Press Office', address: 'press@example.org' },
      to: [{ name: 'Ann Lee', address: 'ann@example.net' }],
      date: '2026-03-05T00:00:00.000Z',
    })
    expect(message.text).toContain('Dear Ann Lee,')
    const [file] = message.attachments
    expect(Buffer.from(file!.content as ArrayBuffer)).toEqual(
      await readFile(path.join(folder, 'output/harbour/memo.pdf')),
    )
  })
})

describe('send', () => {
  it('sends to each recipient what they are to have, and to nobody twice', async () => {
    const first = await sending([])
    expect(first.result).toMatchObject({ status: 0, out: '' })
    expect(addresses(first.server)).toEqual(['ann@example.net', 'bob@example.net'])
    const bob = await messageFor(first.server, 'bob@example.net')
    expect(bob.attachments.map(({ filename }) => filename)).toEqual(['harbour-2026-03-05-one-pager.pdf'])

    const second = await sending(['--json'])
    expect(second.server.taken).toEqual([])
    expect(JSON.parse(second.result.out)).toMatchObject({ sent: 0, alreadySent: 2 })

    const third = await sending(['--again'])
    expect(addresses(third.server)).toHaveLength(2)
  })

  it('gives what it sends again an identity of its own, which a mailbox does not take for a copy', async () => {
    const kept = ['--from-output', 'output'] as const
    const idOf = async (server: MailServer) => (await messageFor(server, 'ann@example.net')).messageId
    const first = await idOf((await sending(kept)).server)
    const second = await idOf((await sending([...kept, '--again'], () => 'drop-late')).server)
    expect(second).not.toBe(first)
    // Sent once more because nobody knows: here a mailbox should see that it is the same.
    expect(await idOf((await sending([...kept, '--resend-unknown'])).server)).toBe(second)
    await send(...kept, '--eml', 'files')
    expect(await read('files/harbour--ann@example.net.eml')).toContain(`Message-ID: ${first}`)
  })

  it('sends a changed article anew, and a row more alone', async () => {
    await sending([])
    await write('list.csv', `${LIST}cy@example.net,Cy,\n`)
    expect(addresses((await sending([])).server)).toEqual(['cy@example.net'])
    await write('reports/harbour.md', ARTICLE.replace('90 million', '95 million'))
    expect(addresses((await sending([])).server)).toHaveLength(3)
  })

  it('reports who could not be reached, and sends to them alone the next time', async () => {
    const refuse: Script = address =>
      address.startsWith('ann') ? { refuse: 550, at: 'recipient' } : 'accept'
    const { result } = await sending(['--json'], refuse)
    expect(result.status).toBe(5)
    const report = JSON.parse(result.out)
    expect(report).toMatchObject({ sent: 1, failed: 1 })
    expect(report.entries.find((entry: { status: string }) => entry.status === 'failed')).toMatchObject({
      recipient: 'ann@example.net',
      error: { code: 'mail.refused', message: expect.stringContaining('550') },
    })
    expect(addresses((await sending([])).server)).toEqual(['ann@example.net'])
  })

  it('leaves alone what the server may have, until told otherwise', async () => {
    const dropped = await sending([], address => (address.startsWith('ann') ? 'drop-late' : 'accept'))
    expect(dropped.result.status).toBe(5)
    expect(dropped.result.error).toContain('unknown')
    const left = await sending([])
    expect(left.server.taken).toEqual([])
    expect(left.result).toMatchObject({ status: 5 })
    expect((await send('--dry-run')).out).toContain('--resend-unknown')
    const resent = await sending(['--resend-unknown'])
    expect(addresses(resent.server)).toEqual(['ann@example.net'])
    expect(resent.result.status).toBe(0)
  })

  it('sends nothing while a row of the list names nobody', async () => {
    await write('list.csv', `${LIST}nobody,Cy,\n`)
    const { result, server } = await sending([])
    expect(result).toMatchObject({ status: 2 })
    expect(result.error).toContain('list.csv:4: The address "nobody" is no address.')
    expect(server.taken).toEqual([])
    const skipping = await sending(['--skip-invalid'])
    expect(skipping.result.status).toBe(0)
    expect(skipping.server.taken).toHaveLength(2)
  })

  it('sends nothing while someone cannot be greeted as the others', async () => {
    await write('broadside.config.yaml', CONFIG.replace('{{name}}', '{{title}} {{name}}'))
    await write('list.csv', 'email,title\nann@example.net,Dr\n')
    await write('more.yaml', '- email: bob@example.net\n')
    const { result, server } = await sending(['--recipients', 'more.yaml'])
    expect(result.status).toBe(2)
    expect(result.error).toContain('more.yaml:1: The greeting asks for {{title}}')
    expect(server.taken).toEqual([])
  })

  it('sends nothing about an article while someone cannot have the documents that are theirs', async () => {
    const { size } = await stat(path.join(folder, 'output/harbour/memo.pdf'))
    await write('broadside.config.yaml', `${CONFIG}  maxBytes: ${size + 1000}\n`)
    await write('list.csv', 'email,documents\nann@example.net,memo\nbob@example.net,memo one-pager\n')
    const { result, server } = await sending([])
    expect(result).toMatchObject({ status: 1, error: expect.stringContaining('The attachments of harbour') })
    expect(server.taken).toEqual([])
  })

  it('says why where the server takes nothing from its sender', async () => {
    const { result, server } = await sending(
      ['--json'],
      undefined,
      {},
      {
        onMailFrom: (_address, _session, done) =>
          done(Object.assign(new Error('who is that'), { responseCode: 553 })),
      },
    )
    expect(result.status).toBe(4)
    expect(result.error).toContain('takes no mail from press@example.org: 553 who is that')
    expect(JSON.parse(result.out)).toMatchObject({ sent: 0, failed: 0, notSent: 2 })
    expect(server.taken).toEqual([])
  })

  it('says that a reader’s language has no words of its own', async () => {
    await write('list.csv', 'email,lang\nann@example.net,tlh\nbob@example.net,tlh\n')
    const { error } = await send('--dry-run')
    expect(error.match(/warning/g)).toHaveLength(1)
    expect(error).toContain('tlh')
  })

  it('asks for --yes above mail.confirmAbove', async () => {
    await write('list.csv', 'email\na@example.net\nb@example.net\nc@example.net\nd@example.net\n')
    const refused = await sending([])
    expect(refused.result.status).toBe(2)
    expect(refused.result.error).toContain('--yes')
    expect(refused.server.taken).toEqual([])
    expect((await sending(['--yes'])).server.taken).toHaveLength(4)
    expect((await send('--dry-run')).status).toBe(0)
  })

  it('tests on one address what the first of the list would get, without a trace', async () => {
    const { server, result } = await sending(['--test-to', 'Me <me@example.org>'])
    expect(result.status).toBe(0)
    expect(addresses(server)).toEqual(['me@example.org'])
    const message = await messageFor(server, 'me@example.org')
    expect(message.subject).toBe('[TEST] [INFO] Harbour Opens')
    expect(message.text).toContain('Dear Ann Lee,')
    expect(await readdir(path.join(folder, '.broadside'))).not.toContain('sent')
  })

  it.each([
    ['to', ['ann@example.net', 'bob@example.net'], undefined],
    ['cc', ['press@example.org'], ['ann@example.net', 'bob@example.net']],
    ['bcc', undefined, undefined],
  ])('shows the recipients of one message as mail.mode %s says', async (mode, to, cc) => {
    const config = CONFIG.replace('mail:\n', `mail:\n  mode: ${mode}\n`).replace(/ {2}greeting.*\n/, '')
    await write('broadside.config.yaml', config)
    await write('list.csv', 'email\nann@example.net\nbob@example.net\n')
    const { server } = await sending([])
    expect(addresses(server)).toEqual(['ann@example.net', 'bob@example.net'])
    expect(server.taken[0]?.message).toEqual(server.taken[1]?.message)
    const message = await messageFor(server, 'bob@example.net')
    const shown = (list: typeof message.to) => list?.flatMap(({ address }) => address ?? [])
    expect(shown(message.to) ?? []).toEqual(to ?? [])
    expect(shown(message.cc) ?? []).toEqual(cc ?? [])
    await write('list.csv', 'email\nann@example.net\nbob@example.net\ncy@example.net\n')
    expect(addresses((await sending([])).server)).toEqual(['cy@example.net'])
  })

  it('gives each recipient an address to leave the list by', async () => {
    await write('broadside.config.yaml', `${CONFIG}  unsubscribe: https://example.org/u/{{token}}\n`)
    const without = await sending([])
    expect(without.result).toMatchObject({ status: 2 })
    expect(without.server.taken).toEqual([])
    const { server } = await sending([], undefined, {
      BROADSIDE_UNSUBSCRIBE_SECRET: 'a secret of some length',
    })
    const urls = await Promise.all(
      ['ann@example.net', 'bob@example.net'].map(async address => {
        const message = await messageFor(server, address)
        const header = (key: string) => message.headers.find(found => found.key === key)?.value
        expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
        const url = header('list-unsubscribe')!.slice(1, -1)
        expect(message.text).toContain(url)
        return url
      }),
    )
    expect(new Set(urls).size).toBe(2)
  })
})

describe('send --from-output', () => {
  const kept = (...words: string[]) => sending(['--from-output', 'output', ...words])

  it('sends what was built, and builds nothing', async () => {
    await rm(path.join(folder, 'reports'), { recursive: true })
    const { result, server } = await kept()
    expect(result.status).toBe(0)
    expect(addresses(server)).toEqual(['ann@example.net', 'bob@example.net'])
    const pdf = await readFile(path.join(folder, 'output/harbour/memo.pdf'))
    const [file] = (await messageFor(server, 'ann@example.net')).attachments
    expect(Buffer.from(file!.content as ArrayBuffer)).toEqual(pdf)
  })

  it('refuses what is older than its article', async () => {
    await write('reports/harbour.md', `${ARTICLE}\nMore.\n`)
    const { result, server } = await kept()
    expect(result).toMatchObject({ status: 1, error: expect.stringContaining('--allow-stale') })
    expect(server.taken).toEqual([])
    expect((await kept('--allow-stale')).server.taken).toHaveLength(2)
  })

  it('refuses what has another picture now', async () => {
    await write('reports/harbour.svg', SVG('red'))
    await write('reports/harbour.md', `${ARTICLE}\n![The harbour](harbour.svg)\n`)
    expect(await run('build')).toMatchObject({ status: 0 })
    await write('reports/harbour.svg', SVG('blue'))
    const { result, server } = await kept()
    expect(result).toMatchObject({
      status: 1,
      error: expect.stringContaining('the image harbour.svg changed'),
    })
    expect(server.taken).toEqual([])
  })

  it('takes what was built with other options as it is', async () => {
    expect(await run('build', '--paper', 'Letter')).toMatchObject({ status: 0 })
    expect((await kept()).server.taken).toHaveLength(2)
  })

  it('refuses a file that is not the one that was built', async () => {
    await write('output/harbour/memo.pdf', 'another')
    const { result, server } = await kept()
    expect(result).toMatchObject({ status: 1, error: expect.stringContaining('output/harbour/memo.pdf') })
    expect(server.taken).toEqual([])
  })
})

test.each([
  ['no recipients', ['send'], 2, '--recipients'],
  ['no list', ['send', '--recipients', 'none.csv'], 2, 'none.csv'],
  ['two ways at once', ['send', '--dry-run', '--eml', 'x'], 2, '--dry-run and --eml'],
  ['no server', ['send', '--recipients', 'list.csv'], 4, 'BROADSIDE_SMTP_URL'],
  ['nothing built', ['send', '--recipients', 'list.csv', '--from-output', 'none'], 2, 'manifest.json'],
])('says what is missing where there is %s', async (_, words, status, said) => {
  const result = await run(...words)
  expect(result).toMatchObject({ status, error: expect.stringContaining(said) })
})

it('sends over TLS, with a login and a signature, what a server of other make reads as it was built', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  })
  await write('dkim.pem', privateKey)
  await write(
    'broadside.config.yaml',
    `${CONFIG}  dkim: { domain: example.org, selector: post, keyFile: dkim.pem }\n  unsubscribe: https://example.org/u\n`,
  )
  const password = 'pass/word %ü'
  const certificate = path.resolve('test/fixtures/mail/localhost-cert.pem')
  const server = await startPeerServer({
    certificate,
    key: path.resolve('test/fixtures/mail/localhost-key.pem'),
    user: 'ann',
    password,
    publicKey: publicKey.toString('base64'),
  })
  const url = `smtp://ann:${encodeURIComponent(password)}@localhost:${server.port}`
  const result = await call(bundle.command, ['send', '--recipients', 'list.csv', '--verbose'], {
    folder,
    env: { BROADSIDE_SMTP_URL: url, NODE_EXTRA_CA_CERTS: certificate },
  })
  await server.close()
  expect(result).toMatchObject({ status: 0 })
  const [letter] = server.letters.filter(({ to }) => to[0] === 'ann@example.net')
  expect(letter).toMatchObject({ tls: true, user: 'ann', defects: [], signature: { valid: true } })
  expect(letter!.signature.headers).toEqual(
    expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post']),
  )
  const pdf = await readFile(path.join(folder, 'output/harbour/memo.pdf'))
  expect(letter!.parts[2]).toMatchObject({
    filename: 'harbour-2026-03-05-memo.pdf',
    sha256: createHash('sha256').update(pdf).digest('hex'),
  })
  const said = result.out + result.error + (await read('.broadside/sent'))
  for (const form of [password, encodeURIComponent(password), Buffer.from(password).toString('base64')])
    expect(said).not.toContain(form)
})

it('never shows the password, and ends in order where the server does not take it', async () => {
  const server = await startMailServer(undefined, {
    smtp: { authOptional: false, onAuth: (_auth, _session, done) => done(new Error('no')) },
  })
  const result = await call(
    bundle.command,
    ['send', '--recipients', 'list.csv', '--insecure-local', '--verbose'],
    {
      folder,
      env: { BROADSIDE_SMTP_URL: `smtp://user:s3cr%2Ft-w0rd@127.0.0.1:${server.port}` },
    },
  )
  await server.close()
  expect(result.status).toBe(4)
  expect(result.out + result.error).not.toMatch(/s3cr|czNjc/)
  expect(await read('.broadside/sent')).not.toMatch(/s3cr/)
})

it('costs the other commands nothing', async () => {
  const loaded = (await loadedWith('src/commands/build.ts')).join('\n')
  expect(loaded).not.toMatch(/nodemailer|csv-parse|email-addresses|src\/deliver/)
}, 60_000)
