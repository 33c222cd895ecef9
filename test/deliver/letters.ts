import { createHash } from 'node:crypto'
import { type Attachment, type Letter, letterKey, messageIdOf } from '../../src/deliver/letter.ts'

/** A file of some bytes that differ from name to name. */
export function attachment(filename: string, size: number): Attachment {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at++) bytes[at] = (at * 31 + (at >> 8) * 7 + filename.length) % 256
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { filename, contentType: 'application/pdf', sha256, bytes }
}

const PDF = attachment('bridge-2026-03-12-memo.pdf', 5_000)

/** A letter to somebody, as a run of the command would make it. */
export function letterTo(address: string, changes: Partial<Letter> = {}): Letter {
  const from = { name: 'Press Office', address: 'press@example.org' }
  const recipient = { name: null, address }
  const subject = '[INFO] Easton closes its harbour bridge'
  const text = 'The bridge at Easton closes for 11 weeks.\n\n.hidden lines\n. and dots\n'
  const attachments = changes.attachments ?? [PDF]
  const key = letterKey({ subject, text, attachments }, address)
  return {
    key,
    slug: 'bridge',
    messageId: messageIdOf(key, from),
    from,
    replyTo: null,
    to: [recipient],
    cc: [],
    recipient,
    subject,
    html: `<!doctype html><html lang="en"><body><p>The bridge at Easton closes for ${'very '.repeat(300)}long: 11 weeks – über.</p></body></html>`,
    text,
    lang: 'en',
    attachments,
    date: new Date('2026-03-12T00:00:00Z'),
    unsubscribe: null,
    ...changes,
  }
}

/** Letters to so many people. */
export function lettersTo(count: number, changes: Partial<Letter> = {}): readonly Letter[] {
  return Array.from({ length: count }, (_, index) => letterTo(`reader${index + 1}@example.net`, changes))
}
