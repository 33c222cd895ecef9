import * as z from 'zod/mini'
import { DOCUMENTS } from '../options.ts'
import { about, group, line, text, toggle, whole } from './field.ts'
import { withoutPassword } from './secret.ts'

const RATE = 'must be a number of messages a second, 0 for no limit'
const CONFIRM = 'must be a whole number of recipients'
const SIZE = 'must be a whole number of bytes, 1000 or more'
const DOMAIN = 'must be a domain, such as example.org'
const SELECTOR = 'must be the selector of the key’s DNS record, such as mail2026'
const UNSUBSCRIBE = 'must be an address that begins with https:// or mailto:'
const LINK = 'must be an address that begins with https:// or http://'
const RECIPIENTS =
  'must be the path of a list (.csv, .tsv, .yaml) or a list of addresses and groups with email'

/** A recipient in the configuration itself: an address, or what would be a row of a list. */
const Recipient = z.union(
  [
    line(),
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  ],
  RECIPIENTS,
)

const Dkim = z.strictObject({
  domain: line()
    .check(z.regex(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u, DOMAIN))
    .register(about, { description: 'domain that signs, as in d=' }),
  selector: line()
    .check(z.regex(/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/, SELECTOR))
    .register(about, { description: 'name of the key in the DNS, as in s=' }),
  keyFile: line().register(about, { description: 'private key in PEM, relative to this file' }),
})

/** The keys of `mail`; addresses are read when mail is sent. `names` are documents of one’s own. */
export function mailWith(names: readonly string[]) {
  const known: readonly string[] = [...DOCUMENTS, ...names]
  return group('how `send` distributes the documents; it has no part in what they show', {
    from: text('the sender, such as "Press Office <press@example.org>"'),
    replyTo: text('where answers go, if not to the sender'),
    recipients: z
      ._default(z.nullable(z.union([line(), z.array(Recipient)], RECIPIENTS)), null)
      .register(about, {
        description:
          'who gets it: the path of a list relative to this file, or addresses and groups with email, name, documents, lang',
      }),
    mode: z._default(z.enum(['each', 'to', 'cc', 'bcc']), 'each').register(about, {
      description: 'a message for each recipient, or one message to all of them as To, Cc or Bcc',
    }),
    subjectPrefix: text('what every subject begins with, such as "[INFO]"'),
    keyword: text('a word of the subject after the prefix, such as DECISION'),
    greeting: text(
      'how a message begins, such as "Dear {{name}},"; takes any column of the list, and is left out where that is empty',
    ),
    attach: z
      ._default(z.array(z.enum(known as [string, ...string[]])), ['memo'])
      .register(about, { description: 'the documents for recipients whose row names none' }),
    maxBytes: z._default(whole(1000, 2 ** 30, SIZE), 10 * 2 ** 20).register(about, {
      description: 'what the attachments of a message may have together, in bytes',
    }),
    link: z
      ._default(z.nullable(withoutPassword(line().check(z.regex(/^https?:\/\/[^\s<>"]+$/, LINK)))), null)
      .register(about, {
        description:
          'address under which readers find the documents, which are linked instead of attached; may hold {{slug}} and {{document}}',
      }),
    rate: z
      ._default(z.number(RATE).check(z.gte(0, RATE), z.lte(10_000, RATE)), 0)
      .register(about, { description: 'messages a second, 0 for no limit' }),
    confirmAbove: z
      ._default(whole(0, 10_000_000, CONFIRM), 50)
      .register(about, { description: 'more recipients than these need --yes' }),
    unsubscribe: z
      ._default(
        z.nullable(withoutPassword(line().check(z.regex(/^(?:https:\/\/|mailto:)[^\s<>"]+$/, UNSUBSCRIBE)))),
        null,
      )
      .register(about, {
        description:
          'address for List-Unsubscribe; may hold {{token}}, which is made of the recipient and a secret in the environment',
      }),
    dkim: z
      ._default(z.nullable(Dkim), null)
      .register(about, { description: 'signs every message (RFC 6376)' }),
    dsn: toggle('asks the server for reports of delivery (RFC 3461)'),
  })
}
