import { createCompose } from '../../src/deliver/compose.ts'
import { openLedger } from '../../src/deliver/ledger.ts'
import { send } from '../../src/deliver/send.ts'
import { readSmtpSettings } from '../../src/deliver/smtp-settings.ts'
import { createConnect } from '../../src/deliver/transport.ts'
import { lettersTo } from './letters.ts'

// A run of the sender as a process of its own, which can be killed: PORT LEDGER COUNT [resend]; a line of JSON for each letter.
const [port, file, count, resend] = process.argv.slice(2)
const settings = await readSmtpSettings({ BROADSIDE_SMTP_URL: `smtp://127.0.0.1:${port}` }, true)
const ledger = await openLedger(file!, 'sent')
const { stopped } = await send(lettersTo(Number(count)), {
  ledger,
  compose: await createCompose(null),
  connect: await createConnect(settings, {
    dsn: false,
    patience: { connect: 10_000, answer: 60_000, parting: 1_000 },
  }),
  rate: 0,
  again: false,
  resendUnknown: resend === 'resend',
  onOutcome: ({ letter, state }) =>
    process.stdout.write(`${JSON.stringify({ address: letter.recipient.address, state })}\n`),
})
await ledger.close()
if (stopped) throw stopped
