import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCompose } from '../../src/deliver/compose.ts'
import { readDkimKey } from '../../src/deliver/dkim-key.ts'
import { openLedger } from '../../src/deliver/ledger.ts'
import type { Letter } from '../../src/deliver/letter.ts'
import { type Sent, send } from '../../src/deliver/send.ts'
import { readSmtpSettings } from '../../src/deliver/smtp-settings.ts'
import { createConnect } from '../../src/deliver/transport.ts'
import { attachment, letterTo } from './letters.ts'
import { CERTIFICATE } from './mail-server.ts'
import { type PeerLetter, type PeerServer, startPeerServer } from './peer-server.ts'

const FIXTURES = path.join(import.meta.dirname, '../fixtures/mail')
const PASSWORD = 'pass/word %ü'
const PDFS = [attachment('bridge-2026-03-12-memo.pdf', 70_000), attachment('бриф №1 "a".pdf', 333)]

const LETTER = letterTo('ann@example.net', {
  from: { name: 'Büro für Presse', address: 'press@example.org' },
  to: [{ name: '安, "Ann" Lee', address: 'ann@example.net' }],
  subject:
    '[INFO] Easton sperrt seine Brücke für elf Wochen — sagt die Stadt, und zwar ab dem vierten Mai 2026',
  text: 'Die Brücke.\n\n.Ein Punkt am Anfang\n..\n.\nEnde\n',
  lang: 'de',
  attachments: PDFS,
  unsubscribe: { url: 'https://example.org/u?t=abc', oneClick: true },
})
const LETTERS: readonly Letter[] = [LETTER, letterTo('bob@example.net', { attachments: PDFS, to: [] })]

describe('another server', () => {
  let server: PeerServer
  let sent: Sent
  let letter: PeerLetter
  let bytes: Uint8Array

  beforeAll(async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'der' },
    })
    const folder = mkdtempSync(path.join(tmpdir(), 'broadside-'))
    const keyFile = path.join(folder, 'dkim.pem')
    writeFileSync(keyFile, privateKey)
    server = await startPeerServer({
      certificate: path.join(FIXTURES, 'localhost-cert.pem'),
      key: path.join(FIXTURES, 'localhost-key.pem'),
      user: 'ann',
      password: PASSWORD,
      publicKey: publicKey.toString('base64'),
    })
    const settings = await readSmtpSettings(
      { BROADSIDE_SMTP_URL: `smtp://ann@localhost:${server.port}`, BROADSIDE_SMTP_PASSWORD: PASSWORD },
      false,
    )
    const patience = { connect: 10_000, answer: 20_000, parting: 1_000 }
    const compose = await createCompose(
      await readDkimKey({ domain: 'example.org', selector: 'post', keyFile }, keyFile),
    )
    const ledger = await openLedger(path.join(folder, 'sent'), 'sent')
    sent = await send(LETTERS, {
      ledger,
      compose,
      connect: await createConnect(settings, { dsn: true, patience, trust: CERTIFICATE }),
      rate: 0,
      sessions: 1,
      again: false,
      resendUnknown: false,
    })
    await ledger.close()
    letter = server.letters[0]!
    bytes = await compose(LETTER)
  }, 60_000)
  afterAll(() => server?.close())

  it('takes the letters over TLS, from a user with a password', () => {
    expect(sent).toMatchObject({ counts: { sent: 2 }, stopped: null })
    expect(server.letters.map(({ from, to, tls, user }) => ({ from, to, tls, user }))).toEqual([
      { from: 'press@example.org', to: ['ann@example.net'], tls: true, user: 'ann' },
      { from: 'press@example.org', to: ['bob@example.net'], tls: true, user: 'ann' },
    ])
  })

  it('has the very bytes that --eml writes', () => {
    expect(letter.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('verifies the signature, which covers who, what, when and how to leave', () => {
    for (const { signature } of server.letters)
      expect(signature).toMatchObject({ valid: true, domain: 'example.org' })
    expect(letter.signature.headers).toEqual(
      expect.arrayContaining([
        'from',
        'to',
        'subject',
        'date',
        'message-id',
        'mime-version',
        'content-type',
        'list-unsubscribe',
        'list-unsubscribe-post',
      ]),
    )
  })

  it('reads the structure, without a defect', () => {
    expect(letter.defects).toEqual([])
    expect(letter.structure).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'application/pdf',
      'application/pdf',
    ])
  })

  it('reads the headers', () => {
    const { 'DKIM-Signature': _, 'Content-Type': __, ...headers } = Object.fromEntries(letter.headers)
    expect(letter.headers).toHaveLength(Object.keys(headers).length + 2)
    expect(headers).toEqual({
      From: 'Büro für Presse <press@example.org>',
      To: '"安, \\"Ann\\" Lee" <ann@example.net>',
      Subject: LETTER.subject,
      'Message-ID': LETTER.messageId,
      Date: 'Thu, 12 Mar 2026 00:00:00 +0000',
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'de',
      'List-Unsubscribe': '<https://example.org/u?t=abc>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'MIME-Version': '1.0',
    })
    expect(Object.fromEntries(server.letters[1]!.headers).To).toBe('Undisclosed recipients:;')
  })

  it('reads the text and the HTML', () => {
    expect(letter.parts.slice(0, 2).map(({ text }) => text!.replaceAll('\r\n', '\n').trimEnd())).toEqual([
      LETTER.text.trimEnd(),
      LETTER.html,
    ])
  })

  it('has the bytes of the PDFs, under their names', () => {
    const files = letter.parts.slice(2)
    expect(files.map(({ filename, disposition, sha256 }) => ({ filename, disposition, sha256 }))).toEqual(
      PDFS.map(({ filename, sha256 }) => ({ filename, disposition: 'attachment', sha256 })),
    )
  })
})
