import { createHash } from 'node:crypto'
import type { BriefJson } from '../documents/brief-json.ts'
import type { Mailbox } from './address.ts'
import { documentsFor, enclosuresOf, type Posting } from './enclosures.ts'
import { type Letter, letterKey, messageIdOf, type Unsubscribe } from './letter.ts'
import type { Composer } from './message.ts'
import type { Parcel } from './parcel.ts'
import type { Recipient } from './recipient.ts'
import type { Sender } from './sender.ts'
import { unsubscribeFor } from './unsubscribe.ts'

/** The message about an article before it is anyone’s, with its own words in one language. */
export type Draft = { readonly compose: Composer; readonly posting: Posting }

/** What makes letters of parcels. `draft` is asked once for a language, null for the article’s. */
export type Office = {
  readonly sender: Sender
  readonly draft: (brief: BriefJson, lang: string | null) => Promise<Draft>
  /** The date that the letters about an article bear, null for none. */
  readonly date: (brief: BriefJson) => Date | null
  /** Stands before the subject: `[TEST]`. */
  readonly mark: string | null
}

/** How often a letter was sent before, by its key. */
export type TimesSent = (key: string) => number

/** The letters about one article, one after another: one for each recipient, whatever the recipients see of each other. */
export async function* lettersOf(
  parcel: Parcel,
  recipients: readonly Recipient[],
  { sender, draft, date, mark }: Office,
  timesSent: TimesSent,
): AsyncGenerator<Letter> {
  // Where one cannot have what is theirs, nobody gets anything of the article.
  for (const kinds of new Set(recipients.map(({ documents }) => documents)))
    documentsFor(parcel, kinds, sender)
  const drafts = new Map<string | null, Promise<Draft>>()
  const draftIn = (lang: string | null) => {
    const made = drafts.get(lang) ?? draft(parcel.brief, lang)
    drafts.set(lang, made)
    return made
  }
  for (const group of groupsOf(recipients, sender)) {
    const [first] = group
    const { compose, posting } = await draftIn(first.lang)
    const { attachments, files, refers } = enclosuresOf(parcel, first.documents, posting)
    const unsubscribe = unsubscribeOf(first, sender)
    const message = await compose({
      // Who stands for nobody in particular is not greeted.
      greeting: Object.keys(first.columns).length > 0 ? sender.greeting : null,
      columns: first.columns,
      unsubscribe: unsubscribe?.url ?? null,
      files,
      refers,
    })
    const subject = mark === null ? message.subject : `${mark} ${message.subject}`
    const keys = group.map(({ address }) => letterKey({ subject, text: message.text, attachments }, address))
    // All of a group have one message, whose identity is that of the group; where some have not had it yet, it is still the same.
    const identity = messageIdOf(
      sender.mode === 'each' ? keys[0]! : sharedKey(keys),
      sender.from,
      keys.map(timesSent).reduce((least, times) => Math.min(least, times)),
    )
    for (const [index, recipient] of group.entries())
      yield {
        key: keys[index]!,
        slug: parcel.slug,
        messageId: identity,
        from: sender.from,
        replyTo: sender.replyTo,
        ...headersOf(group, sender),
        recipient: mailboxOf(recipient),
        subject,
        html: message.html,
        text: message.text,
        lang: message.lang,
        attachments,
        date: date(parcel.brief),
        unsubscribe,
      }
  }
}

type Group = readonly [Recipient, ...Recipient[]]

/** Who shares a message: nobody, or all that are to have the same documents in the same language. */
function groupsOf(recipients: readonly Recipient[], { mode }: Sender): readonly Group[] {
  if (mode === 'each') return recipients.map(recipient => [recipient] as const)
  const groups = new Map<string, [Recipient, ...Recipient[]]>()
  for (const recipient of recipients) {
    const key = JSON.stringify([recipient.lang, [...recipient.documents].sort()])
    const group = groups.get(key)
    if (group) group.push(recipient)
    else groups.set(key, [recipient])
  }
  return [...groups.values()]
}

/** What the header shows of a group; blind copies name nobody. */
function headersOf(group: Group, { mode, from }: Sender): Pick<Letter, 'to' | 'cc'> {
  const all = group.map(mailboxOf)
  if (mode === 'bcc') return { to: [], cc: [] }
  return mode === 'cc' ? { to: [from], cc: all } : { to: all, cc: [] }
}

function mailboxOf({ name, address }: Recipient): Mailbox {
  return { name, address }
}

function unsubscribeOf({ address }: Recipient, { unsubscribe, secret }: Sender): Unsubscribe | null {
  return unsubscribe === null ? null : unsubscribeFor(unsubscribe, address, secret)
}

function sharedKey(keys: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([...keys].sort()))
    .digest('hex')
}
