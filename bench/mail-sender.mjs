// One run of one sender: WHO PORT COUNT BUNDLE FOLDER; prints the milliseconds from the first letter to the last answer.
import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'

const [who, port, count, bundle, folder] = process.argv.slice(2)
const { createCompose, createConnect, letterKey, messageIdOf, openLedger, PATIENCE, readSmtpSettings, send } =
  await import(bundle)

/** As much as a memo of some pages. */
const bytes = Buffer.alloc(200_000, 'A memo of some pages, none of which says the same as another. ')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const attachments = [{ filename: 'memo.pdf', contentType: 'application/pdf', sha256, bytes }]
const from = { name: 'Press Office', address: 'press@example.org' }
const text = 'The bridge at Easton closes for eleven weeks, the city said.\n'.repeat(60)
const html = `<!doctype html><html lang="en"><body>${`<p style="font-family:Georgia,serif">${text.slice(0, 600)}</p>`.repeat(50)}</body></html>`
const subject = '[INFO] Easton closes its harbour bridge'

function letterTo(address) {
  const key = letterKey({ subject, text, attachments }, address)
  const recipient = { name: null, address }
  const messageId = messageIdOf(key, from)
  const head = {
    key,
    slug: 'bridge',
    messageId,
    from,
    replyTo: null,
    to: [recipient],
    cc: [],
    recipient,
    subject,
  }
  return { ...head, html, text, lang: 'en', attachments, date: new Date(0), unsubscribe: null }
}

function* letters() {
  for (let index = 0; index < Number(count); index++) yield letterTo(`reader${index}@example.net`)
}

const SENDERS = {
  ours: async () => {
    const settings = await readSmtpSettings({ BROADSIDE_SMTP_URL: `smtp://127.0.0.1:${port}` }, true)
    const ledger = await openLedger(join(folder, randomUUID()), 'sent')
    const compose = await createCompose(null)
    const connect = await createConnect(settings, { dsn: false, patience: PATIENCE })
    return async () => {
      const { counts } = await send(letters(), {
        ledger,
        compose,
        connect,
        rate: 0,
        again: false,
        resendUnknown: false,
      })
      await ledger.close()
      if (counts.sent !== Number(count)) throw new Error(JSON.stringify(counts))
    }
  },
  /** Sends the bytes of one letter to all: nothing is composed and nothing written down. */
  raw: async () => {
    const raw = await (await createCompose(null))(letterTo('reader0@example.net'))
    return bare(({ recipient }) => ({ envelope: { from: from.address, to: recipient.address }, raw }))
  },
  /** Composes each letter as nodemailer does. */
  composed: async () =>
    bare(({ recipient }) => ({
      from,
      to: recipient,
      subject,
      text,
      html,
      attachments: [{ filename: 'memo.pdf', content: bytes }],
    })),
}

function bare(mailOf) {
  const pool = { pool: true, maxConnections: 5, maxMessages: Number.POSITIVE_INFINITY }
  const transport = createTransport({ ...pool, host: '127.0.0.1', port: Number(port), ignoreTLS: true })
  return async () => {
    const waiting = letters()
    const work = async () => {
      for (const letter of waiting) await transport.sendMail(mailOf(letter))
    }
    await Promise.all(Array.from({ length: 5 }, work))
    transport.close()
  }
}

const run = await SENDERS[who]()
const started = performance.now()
await run()
console.log(performance.now() - started)
