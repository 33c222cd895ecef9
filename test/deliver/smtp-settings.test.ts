import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readDkimKey } from '../../src/deliver/dkim-key.ts'
import { readSmtpSettings, redact } from '../../src/deliver/smtp-settings.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'broadside-'))
const file = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text)
  return path.join(folder, name)
}

describe('the server to send with', () => {
  test.each([
    ['smtp://mail.example.org', { host: 'mail.example.org', port: 587, secure: false, login: null }],
    ['smtps://mail.example.org', { host: 'mail.example.org', port: 465, secure: true }],
    ['smtp://mail.example.org:2525/', { port: 2525 }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525 }],
    [
      'smtp://ann%40example.org:a%2Fb%20c@mail.example.org',
      { login: { user: 'ann@example.org', password: 'a/b c' } },
    ],
  ])('is read from %s', async (url, found) => {
    expect(await readSmtpSettings({ BROADSIDE_SMTP_URL: url }, false)).toMatchObject(found)
  })

  it('is read from files, whose password comes before that of the URL', async () => {
    const env = {
      BROADSIDE_SMTP_URL_FILE: file('url', 'smtp://ann:old@mail.example.org\n'),
      BROADSIDE_SMTP_PASSWORD_FILE: file('password', 'new one\n'),
    }
    expect(await readSmtpSettings(env, false)).toMatchObject({ login: { user: 'ann', password: 'new one' } })
  })

  test.each([
    [{}, 'environment.smtp-url'],
    [{ BROADSIDE_SMTP_URL: 'S3CRET' }, 'environment.smtp-url'],
    [{ BROADSIDE_SMTP_URL: 'https://ann:S3CRET@example.org' }, 'environment.smtp-url'],
    [{ BROADSIDE_SMTP_URL: 'smtp://ann:S3CRET@' }, 'environment.smtp-url'],
    [{ BROADSIDE_SMTP_URL: 'smtp://ann:S3CRET%@example.org' }, 'environment.smtp-url'],
    [{ BROADSIDE_SMTP_URL: 'smtp://ann:S3CRET@example.org:99999' }, 'environment.smtp-url'],
    [{ BROADSIDE_SMTP_URL: 'smtp://ann:S3CRET@example.org?tls=no' }, 'environment.smtp-url'],
    [{ BROADSIDE_SMTP_URL: 'smtp://ann@example.org' }, 'environment.smtp-url'],
    [{ BROADSIDE_SMTP_URL: 'smtp://example.org', BROADSIDE_SMTP_PASSWORD: 'S3CRET' }, 'environment.smtp-url'],
    [{ BROADSIDE_SMTP_URL_FILE: path.join(folder, 'none') }, 'environment.secret'],
  ] as [Record<string, string>, string][])('is refused without quoting it: %j', async (env, code) => {
    const error = await readSmtpSettings(env, false).catch(fault => fault)
    expect(error).toMatchObject({ code, hint: expect.any(String) })
    expect(`${error.message} ${error.hint} ${error.cause ?? ''}`).not.toMatch(/S3CRET/i)
  })

  test.each(['mail.example.org', '128.0.0.1', '127.0.0.1.example.org', 'localhost.example.org'])(
    'must be over TLS where it is not on this machine: %s',
    async host => {
      const env = { BROADSIDE_SMTP_URL: `smtp://${host}` }
      await expect(readSmtpSettings(env, true)).rejects.toMatchObject({ code: 'usage.insecure-local' })
    },
  )

  it('keeps a password out of every text, however it is written', () => {
    const settings = { host: 'h', port: 1, secure: false, insecure: false }
    const password = fc
      .string({ minLength: 4, unit: 'grapheme-ascii' })
      .filter(word => !'before *** after'.includes(word))
    fc.assert(
      fc.property(password, word => {
        const login = { user: 'ann', password: word }
        for (const form of [
          word,
          encodeURIComponent(word),
          Buffer.from(word).toString('base64'),
          Buffer.from(`\0ann\0${word}`).toString('base64'),
        ]) {
          const shown = redact(`before ${form} after`, { ...settings, login })
          expect(shown).not.toContain(word)
          expect(shown).not.toContain(form)
        }
      }),
    )
  })
})

describe('the key to sign with', () => {
  const pem = (options: object, kind = 'rsa') =>
    generateKeyPairSync(
      kind as 'rsa',
      {
        ...options,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      } as never,
    ) as unknown as { privateKey: string; publicKey: string }
  const read = (keyFile: string) =>
    readDkimKey({ domain: 'example.org', selector: 'post', keyFile }, 'dkim.pem')

  it('is an RSA key', async () => {
    const { privateKey } = pem({ modulusLength: 2048 })
    expect(await read(file('rsa', privateKey))).toEqual({
      domain: 'example.org',
      selector: 'post',
      privateKey,
    })
  })

  test.each([
    ['is missing', () => path.join(folder, 'none'), 'The DKIM key dkim.pem cannot be read (ENOENT).'],
    [
      'is too short',
      () => file('short', pem({ modulusLength: 512 }).privateKey),
      'The DKIM key dkim.pem has 512 bits, which receivers take for none.',
    ],
    [
      'is of another kind',
      () => file('ed', pem({}, 'ed25519').privateKey),
      'dkim.pem is no RSA key in PEM without a passphrase, but one of the kind ed25519.',
    ],
    [
      'is the public one',
      () => file('public', pem({ modulusLength: 2048 }).publicKey),
      'dkim.pem is no RSA key in PEM without a passphrase.',
    ],
    ['is none', () => file('text', 'hello'), 'dkim.pem is no RSA key in PEM without a passphrase.'],
  ])('is refused where it %s', async (_, made, message) => {
    await expect(read(made())).rejects.toMatchObject({ code: 'config.dkim', message })
  })
})
