import { createHash } from 'node:crypto'
import type { Mailbox } from './address.ts'
import { domainPart, identityOf } from './address.ts'

/** A message for one recipient, as it is handed to a server or written to a file. */
export type Letter = {
  /** The digest of what is sent and to whom: what the ledger knows it by. */
  readonly key: string
  /** Which article it is about. */
  readonly slug: string
  /** With its angle brackets (RFC 5322 §3.6.4). */
  readonly messageId: string
  readonly from: Mailbox
  readonly replyTo: Mailbox | null
  /** What the header shows; empty where the recipients are not to see each other. */
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  /** To whom it goes, whatever the header shows: one hand-over, one recipient, one state in the ledger. */
  readonly recipient: Mailbox
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly lang: string
  readonly attachments: readonly Attachment[]
  /** Null leaves the header out. */
  readonly date: Date | null
  readonly unsubscribe: Unsubscribe | null
}

/** A file that goes with a letter; `bytes` are shared by all letters that carry it, `sha256` is their digest. */
export type Attachment = {
  readonly filename: string
  readonly contentType: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** Where a recipient leaves the list; `oneClick` where the address takes a bare POST (RFC 8058). */
export type Unsubscribe = { readonly url: string; readonly oneClick: boolean }

/** What makes two letters one and the same for the ledger: the looks of the HTML and the time of day are not in it. */
export type Content = Pick<Letter, 'subject' | 'text'> & {
  readonly attachments: readonly Pick<Attachment, 'filename' | 'sha256'>[]
}

/** The key of a letter: a digest of its content and of the address that it goes to. */
export function letterKey({ subject, text, attachments }: Content, address: string): string {
  const files = attachments.map(({ filename, sha256 }) => [filename, sha256])
  return createHash('sha256')
    .update(JSON.stringify([identityOf(address), subject, text, files]))
    .digest('hex')
}

/**
 * The Message-ID of a letter, derived from its key, so that the same letter has the same one in every run. What was sent `times` times
 * before is another letter (RFC 5322 §3.6.4), for mailboxes drop one whose identity they have seen.
 */
export function messageIdOf(key: string, from: Mailbox, times = 0): string {
  const id =
    times === 0
      ? key
      : createHash('sha256')
          .update(JSON.stringify([key, times]))
          .digest('hex')
  return `<${id.slice(0, 40)}@${domainPart(from.address)}>`
}
