import { createHash, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it, test } from 'vitest'
import { type Compose, createCompose } from '../../src/deliver/compose.ts'
import { attachment, letterTo } from './letters.ts'

const compose = await createCompose(null)
const ANN = 'ann@example.net'

async function read(letter: Parameters<Compose>[0], made = compose) {
  const bytes = await made(letter)
  const text = Buffer.from(bytes).toString('latin1')
  const message = await PostalMime.parse(bytes)
  const headers = new Map(message.headers.map(({ key, value }) => [key, value]))
  return { bytes, text, message, headers, names: message.headers.map(({ key }) => key) }
}

describe('a message', () => {
  it('has a text, an HTML and its attachments', async () => {
    const letter = letterTo(ANN, { attachments: [attachment('a.pdf', 3_000), attachment('b.pdf', 1)] })
    const { message, text } = await read(letter)
    expect(message.text!.trimEnd()).toBe(letter.text.trimEnd())
    expect(message.html!.trimEnd()).toBe(letter.html)
    expect(
      message.attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition]),
    ).toEqual([
      ['a.pdf', 'application/pdf', 'attachment'],
      ['b.pdf', 'application/pdf', 'attachment'],
    ])
    expect(message.attachments.map(({ content }) => Buffer.from(content as ArrayBuffer))).toEqual(
      letter.attachments.map(({ bytes }) => Buffer.from(bytes)),
    )
    expect([...text.matchAll(/^Content-Type: ([^;]+)/gm)].map(([, type]) => type)).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'application/pdf',
      'application/pdf',
    ])
  })

  it('says who sends it, to whom, when, in which language, and that nobody typed it', async () => {
    const { message, headers } = await read(
      letterTo(ANN, {
        replyTo: { name: null, address: 'desk@example.org' },
        to: [{ name: 'Ann Lee, "the" Ministry', address: ANN }],
        cc: [{ name: 'Žofie Černá', address: 'zofie@example.net' }],
        lang: 'pt-BR',
      }),
    )
    expect(message).toMatchObject({
      from: { name: 'Press Office', address: 'press@example.org' },
      replyTo: [{ name: '', address: 'desk@example.org' }],
      to: [{ name: 'Ann Lee, "the" Ministry', address: ANN }],
      cc: [{ name: 'Žofie Černá', address: 'zofie@example.net' }],
      subject: '[INFO] Easton closes its harbour bridge',
      messageId: letterTo(ANN).messageId,
    })
    expect(headers.get('date')).toBe('Thu, 12 Mar 2026 00:00:00 +0000')
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect(headers.get('content-language')).toBe('pt-BR')
    expect(headers.get('mime-version')).toBe('1.0')
  })

  it('is the same from run to run, and another for another recipient', async () => {
    const [one, again, other] = await Promise.all([
      createCompose(null).then(made => made(letterTo(ANN))),
      createCompose(null).then(made => made(letterTo(ANN))),
      compose(letterTo('bob@example.net')),
    ])
    expect(Buffer.compare(one, again)).toBe(0)
    expect(Buffer.compare(one, other)).not.toBe(0)
    // A change here is a change of every message: it makes no letter a new one, but .eml files differ.
    expect(createHash('sha256').update(one).digest('hex').slice(0, 16)).toMatchInlineSnapshot(
      `"498567f3d34bb931"`,
    )
  })

  it('has no date where there is none, and names nobody where recipients are not to see each other', async () => {
    const { names, message, text } = await read(letterTo(ANN, { date: null, to: [] }))
    expect(names).not.toContain('date')
    expect(message.to).toEqual([{ name: 'Undisclosed recipients', group: [] }])
    expect(text).not.toContain(ANN)
  })

  test.each([
    ['https://example.org/u?t=a&b=c', true, '<https://example.org/u?t=a&b=c>', 'List-Unsubscribe=One-Click'],
    ['mailto:leave@example.org?subject=leave', false, '<mailto:leave@example.org?subject=leave>', undefined],
    [
      `https://example.org/${'u'.repeat(200)}`,
      true,
      `<https://example.org/${'u'.repeat(200)}>`,
      'List-Unsubscribe=One-Click',
    ],
    [
      'https://example.org/ü>\r\nBcc: eve@example.org',
      false,
      '<https://example.org/%C3%BC%3EBcc:%20eve@example.org>',
      undefined,
    ],
  ])('says how to leave the list: %s', async (url, oneClick, header, post) => {
    const { headers, names } = await read(letterTo(ANN, { unsubscribe: { url, oneClick } }))
    expect(headers.get('list-unsubscribe')).toBe(header)
    expect(headers.get('list-unsubscribe-post')).toBe(post)
    expect(names).not.toContain('bcc')
  })

  it('has its own words, whoever’s were composed before and at the same time', async () => {
    const letters = [0, 1, 0, 2, 1].map(nth =>
      letterTo(ANN, {
        text: `Dear ${nth},\n`,
        html: `<p>Dear ${nth}, \u2013 ${'very '.repeat(nth * 40)}</p>`,
      }),
    )
    const together = await Promise.all(letters.map(letter => compose(letter)))
    for (const [at, letter] of letters.entries())
      expect(together[at]).toEqual(await (await createCompose(null))(letter))
  })

  it('encodes an attachment once for all letters that carry it', async () => {
    const file = attachment('memo.pdf', 4_000)
    const attachments = [file]
    const first = await compose(letterTo(ANN, { attachments }))
    // Nobody looks at the bytes a second time, so nobody sees that they changed.
    file.bytes.fill(0)
    const second = await read(letterTo('bob@example.net', { attachments }))
    const content = Buffer.from(second.message.attachments[0]!.content as ArrayBuffer)
    expect(content.every(byte => byte === 0)).toBe(false)
    expect(Buffer.from(first).includes(content.toString('base64').slice(0, 76))).toBe(true)
  })

  it('has no line that a server might break or refuse, and no bare line end', async () => {
    const text = `${'long '.repeat(400)}\n.\n..dots\rbare\r\n${'x'.repeat(3_000)}`
    const { text: raw, message } = await read(
      letterTo(ANN, { text, html: `<p>${text}</p>`, subject: 'ü'.repeat(400) }),
    )
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...raw.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(998)
    expect(raw).not.toMatch(/[^\u0000-\u007f]/)
    expect(message.text).toBe(`${text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')}\n`)
  })

  it('takes no header from what is written into another', async () => {
    const clean = (await read(letterTo(ANN))).names
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\r\nBcc: eve@example.org\r\n',
        '\n\nbody',
        '\r',
        '\u0000',
        '\u2028X: y',
        '"',
        '\\',
        '>',
        '<eve@example.org>',
        ', eve@example.org',
        '=?utf-8?Q?=0D=0ABcc:_eve@example.org?=',
        ';',
        ':',
        '(',
        '\ud800',
        ' '.repeat(90),
      ),
    )
    const hostile = fc.array(piece, { maxLength: 6 }).map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, hostile, async (subject, name, filename, lang) => {
        const { names, message } = await read(
          letterTo(ANN, {
            subject,
            lang,
            from: { name, address: 'press@example.org' },
            to: [{ name, address: ANN }],
            attachments: [{ ...attachment('x.pdf', 10), filename }],
          }),
        )
        expect(clean).toEqual(expect.arrayContaining(names))
        expect(new Set(names).size).toBe(names.length)
        expect(message.from!.address).toBe('press@example.org')
        expect(message.to).toMatchObject([{ address: ANN }])
        expect(message.attachments).toHaveLength(1)
        expect(message.html).toContain('The bridge at Easton')
      }),
      { numRuns: 100 },
    )
  })
})

describe('a signed message', () => {
  it('is the same from run to run, and signs how to leave the list', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    })
    const key = { domain: 'example.org', selector: 'post', privateKey }
    const letter = letterTo(ANN, { unsubscribe: { url: 'https://example.org/u', oneClick: true } })
    const [one, again] = await Promise.all(
      [createCompose(key), createCompose(key)].map(async made => (await made)(letter)),
    )
    expect(Buffer.compare(one!, again!)).toBe(0)
    const { headers, text } = await read(letter, await createCompose(key))
    expect(headers.get('dkim-signature')).toMatch(
      /^v=1; a=rsa-sha256; c=relaxed\/relaxed; d=example\.org; .*s=post;/,
    )
    const signed = /; h=([^;]+);/.exec(headers.get('dkim-signature')!)![1]!.replace(/\s/g, '').split(':')
    expect(signed).toEqual(
      expect.arrayContaining(['from', 'to', 'subject', 'date', 'list-unsubscribe', 'list-unsubscribe-post']),
    )
    expect(text.endsWith(`\r\n${Buffer.from(await compose(letter)).toString('latin1')}`)).toBe(true)
  })
})
