import { BroadsideError } from '../error.ts'
import type { Options } from '../options/schema.ts'
import { isFault, type Mailbox, readMailbox } from './address.ts'
import { readSecret } from './secret.ts'
import { isPersonal, noSecret, SECRET } from './unsubscribe.ts'

type Env = Readonly<Record<string, string | undefined>>
/** Where a key of the configuration stands, for messages. */
type PlaceOf = (keys: readonly PropertyKey[]) => { readonly file?: string; readonly line?: number }

/** Who sends, as the configuration says it, with its addresses read and its secret at hand. */
export type Sender = Pick<Options['mail'], 'mode' | 'maxBytes' | 'link' | 'unsubscribe' | 'greeting'> & {
  readonly from: Mailbox
  readonly replyTo: Mailbox | null
  /** What tokens of `unsubscribe` are made with. */
  readonly secret: string | null
}

/** Reads who sends; what keeps everything from being sent is a `config` error. */
export async function readSender(mail: Options['mail'], env: Env, placeOf: PlaceOf): Promise<Sender> {
  const { mode, maxBytes, link, unsubscribe, greeting } = mail
  const personal = unsubscribe !== null && isPersonal(unsubscribe)
  if (personal && mode !== 'each')
    throw new BroadsideError(
      'config.unsubscribe',
      `mail.unsubscribe has a {{token}} for each recipient, but with mail.mode ${mode} all get one message.`,
      {
        hint: 'Take {{token}} out of the address, or set mail.mode to each.',
        ...placeOf(['mail', 'unsubscribe']),
      },
    )
  if (mode !== 'each' && greeting?.includes('{{'))
    throw new BroadsideError(
      'config.mail',
      `mail.greeting names one recipient, but with mail.mode ${mode} all get one message.`,
      { hint: 'Greet all of them, or set mail.mode to each.', ...placeOf(['mail', 'greeting']) },
    )
  const secret = personal ? await readSecret(env, SECRET) : null
  if (personal && secret === null) throw noSecret(placeOf(['mail', 'unsubscribe']))
  if (mail.from === null)
    throw new BroadsideError('config.mail', 'mail.from is not set: mail needs a sender.', {
      hint: 'Write into the configuration: mail: { from: "Press Office <press@example.org>" }',
      ...placeOf(['mail']),
    })
  return {
    mode,
    maxBytes,
    link,
    unsubscribe,
    greeting,
    from: mailboxOf(mail.from, 'from', placeOf),
    replyTo: mail.replyTo === null ? null : mailboxOf(mail.replyTo, 'replyTo', placeOf),
    secret,
  }
}

function mailboxOf(text: string, key: 'from' | 'replyTo', placeOf: PlaceOf): Mailbox {
  const read = readMailbox(text)
  if (!isFault(read)) return read
  throw new BroadsideError('config.mail', `mail.${key} ${read.fault}.`, {
    hint: 'Write it as: Press Office <press@example.org>',
    ...placeOf(['mail', key]),
  })
}
