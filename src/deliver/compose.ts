import type MimeNode from 'nodemailer/lib/mime-node'
import type { Mailbox } from './address.ts'
import type { DkimKey } from './dkim-key.ts'
import type { Attachment, Letter, Unsubscribe } from './letter.ts'

/** Makes the bytes of a letter (RFC 5322, lines ended by CRLF), signed where there is a key; the same letter has the same bytes. */
export type Compose = (letter: Letter) => Promise<Uint8Array>

/** A composer that encodes each attachment once, for as long as someone holds its bytes, and the words that one letter after another has. */
export async function createCompose(key: DkimKey | null): Promise<Compose> {
  const [{ default: MailComposer }, { default: Node }, { default: Dkim }] = await Promise.all([
    import('nodemailer/lib/mail-composer'),
    import('nodemailer/lib/mime-node'),
    import('nodemailer/lib/dkim'),
  ])
  const signer =
    key && new Dkim({ domainName: key.domain, keySelector: key.selector, privateKey: key.privateKey })
  const encoded = createShelf(attachment => encode(attachment, Node))
  const plain = createSlot(text => encodeText('text/plain', text, Node))
  const html = createSlot(text => encodeText('text/html', text, Node))
  return async letter => {
    const parts = await Promise.all(letter.attachments.map(encoded))
    const bytes = await new MailComposer({
      ...headersOf(letter),
      alternatives: [{ raw: await plain(letter.text) }, { raw: await html(letter.html) }],
      attachments: parts.map(raw => ({ raw, filename: false })),
      // Those who share a message share its bytes.
      baseBoundary: letter.messageId.slice(1, 33),
      disableFileAccess: true,
      disableUrlAccess: true,
    })
      .compile()
      .build()
    return signer === null ? bytes : collect(signer.sign(bytes))
  }
}

function headersOf(letter: Letter) {
  return {
    from: mailbox(letter.from),
    ...(letter.replyTo ? { replyTo: mailbox(letter.replyTo) } : {}),
    to: letter.to.length > 0 ? letter.to.map(mailbox) : 'Undisclosed recipients:;',
    ...(letter.cc.length > 0 ? { cc: letter.cc.map(mailbox) } : {}),
    subject: oneLine(letter.subject),
    messageId: letter.messageId,
    // The composer fills in the present where there is none; a header of white space is left out.
    date: letter.date ?? ' ',
    headers: [
      { key: 'Auto-Submitted', value: 'auto-generated' },
      { key: 'Content-Language', value: oneLine(letter.lang) },
      ...(letter.unsubscribe ? unsubscribeHeaders(letter.unsubscribe) : []),
    ],
  }
}

/** RFC 2369 §3.2, and RFC 8058 §3.1 for the second. */
function unsubscribeHeaders({ url, oneClick }: Unsubscribe) {
  const address = new URL(url).href.replace(/[<>\s]/g, encodeURIComponent)
  return [
    { key: 'List-Unsubscribe', value: { prepared: true, foldLines: true, value: `<${address}>` } },
    ...(oneClick ? [{ key: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' }] : []),
  ]
}

function mailbox({ name, address }: Mailbox): { readonly name: string; readonly address: string } {
  return { name: name === null ? '' : oneLine(name), address }
}

/** A text that a header can hold: no line can begin in it, and nothing in it is unseen white space. */
function oneLine(text: string): string {
  return whole(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}

function crlf(text: string): string {
  return whole(text).replace(/\r\n?|\n/g, '\r\n')
}

/** Half a surrogate pair has no bytes in UTF-8. */
function whole(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}

/** An attachment as a part of a message, with its headers. */
async function encode({ filename, contentType, bytes }: Attachment, Node: typeof MimeNode): Promise<Buffer> {
  return new Node('multipart/mixed')
    .createChild(oneLine(contentType), { filename: oneLine(filename) })
    .setHeader('Content-Transfer-Encoding', 'base64')
    .setHeader('Content-Disposition', 'attachment')
    .setContent(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    .build()
}

/** A body as a part of a message, with its headers. */
async function encodeText(type: string, text: string, Node: typeof MimeNode): Promise<Buffer> {
  const content = crlf(text)
  const built = await new Node('multipart/mixed')
    .createChild(`${type}; charset=utf-8`)
    .setContent(content)
    .build()
  // Built alone, a part has a line break at its end that is not its own.
  return content.endsWith('\r\n') ? built : built.subarray(0, -2)
}

/** Keeps what was made of the last text: who is not greeted by name has the words of the letter before. */
function createSlot<T>(make: (text: string) => Promise<T>): (text: string) => Promise<T> {
  let last: { readonly text: string; readonly made: Promise<T> } | null = null
  return text => {
    last = last?.text === text ? last : { text, made: make(text) }
    return last.made
  }
}

/** Keeps what was made of each attachment, by its bytes and its name. */
function createShelf<T>(
  make: (attachment: Attachment) => Promise<T>,
): (attachment: Attachment) => Promise<T> {
  const shelf = new WeakMap<Uint8Array, Map<string, Promise<T>>>()
  return attachment => {
    const named = shelf.get(attachment.bytes) ?? new Map<string, Promise<T>>()
    shelf.set(attachment.bytes, named)
    const name = JSON.stringify([attachment.filename, attachment.contentType])
    const made = named.get(name) ?? make(attachment)
    named.set(name, made)
    return made
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
