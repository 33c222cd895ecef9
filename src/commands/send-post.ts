import { createCompose } from '../deliver/compose.ts'
import { type OpenLedger, openLedger } from '../deliver/ledger.ts'
import type { Letter } from '../deliver/letter.ts'
import type { Letters } from '../deliver/queue.ts'
import { type Outcome, send } from '../deliver/send.ts'
import { readSmtpSettings } from '../deliver/smtp-settings.ts'
import { createConnect, PATIENCE } from '../deliver/transport.ts'
import type { Run } from './run.ts'
import { dkimKey } from './send-dkim.ts'
import { ledgerPlace } from './send-ledger.ts'
import { type SendOutcome, type SendStatus, sendLine, shortLetter } from './send-report.ts'
import type { Way, WayEnd } from './send-way.ts'

/** Sends letters under the ledger; on a terminal, those that the server may have already are asked about at the end. */
export const post: Way = async (letters, run) => {
  const { file, shown } = ledgerPlace(run)
  const hand = await postOffice(run)
  const ledger = await openLedger(file, shown)
  try {
    const doubtful: Letter[] = []
    const first = await hand(letters, ledger, run.settings.options.resendUnknown, letter =>
      doubtful.push(letter),
    )
    if (doubtful.length === 0 || run.ask === null || first.stopped || run.signal.aborted) return first
    const question = `The server may have ${doubtful.length === 1 ? 'one letter' : `${doubtful.length} letters`} already. Send again?`
    if (!(await run.ask(question))) return first
    const second = await hand(doubtful, ledger, true, () => undefined)
    const again = new Set(doubtful.map(({ key }) => key))
    return {
      outcomes: [...first.outcomes.filter(({ letter }) => !again.has(letter.key)), ...second.outcomes],
      stopped: second.stopped,
    }
  } finally {
    await ledger.close()
  }
}

/** `--test-to`: sends without a ledger, for a test is no delivery. */
export const postTest: Way = async (letters, run) => {
  const hand = await postOffice(run)
  const states = new Map()
  return hand(
    letters,
    { states, record: async () => undefined, close: async () => undefined },
    true,
    () => undefined,
  )
}

type Hand = (
  letters: Letters,
  ledger: OpenLedger,
  resendUnknown: boolean,
  onUnknown: (letter: Letter) => void,
) => Promise<WayEnd>

async function postOffice(run: Run): Promise<Hand> {
  const { options } = run.settings
  const settings = await readSmtpSettings(run.environment, options.insecureLocal)
  const compose = await createCompose(await dkimKey(run))
  const connect = await createConnect(settings, { dsn: options.mail.dsn, patience: PATIENCE })
  return async (letters, ledger, resendUnknown, onUnknown) => {
    const outcomes: SendOutcome[] = []
    const begun = performance.now()
    const { stopped } = await send(letters, {
      ledger,
      compose,
      connect,
      rate: options.mail.rate,
      again: options.again,
      resendUnknown,
      signal: run.signal,
      onOutcome: outcome => {
        const told = outcomeOf(outcome, ledger)
        outcomes.push(told)
        if (outcome.state === 'unknown') onUnknown(outcome.letter)
        if (!options.quiet && (isNews(told) || options.verbose))
          run.terminal.say(sendLine(told, run.terminal))
        const rate = (outcomes.length * 60_000) / Math.max(1, performance.now() - begun)
        run.terminal.status(options.quiet ? '' : `${outcomes.length} letters, ${Math.round(rate)} a minute`)
      },
    })
    run.terminal.status('')
    return { outcomes, stopped }
  }
}

/** What nothing was done about is in the summary alone. */
function isNews({ status, attempts }: SendOutcome): boolean {
  return status !== 'already-sent' && (status !== 'not-sent' || attempts > 0)
}

const STATUS = {
  sent: 'sent',
  'was-sent': 'already-sent',
  failed: 'failed',
  unsent: 'not-sent',
  unknown: 'unknown',
} as const satisfies Readonly<Record<Outcome['state'], SendStatus>>

const CODES = { failed: 'mail.refused', unsent: 'mail.not-taken', unknown: 'mail.unknown' } as const

function outcomeOf({ letter, state, text, tries }: Outcome, { states }: OpenLedger): SendOutcome {
  const code = CODES[state as keyof typeof CODES]
  return {
    letter: shortLetter(letter),
    status: STATUS[state],
    attempts: tries,
    answer: state === 'sent' ? text : null,
    at: state === 'was-sent' ? (states.get(letter.key)?.at ?? null) : null,
    error:
      code === undefined
        ? null
        : {
            code,
            message: text ?? WHY[state as keyof typeof WHY],
            hint: HINTS[state as keyof typeof HINTS],
            input: null,
            line: null,
          },
  }
}

const WHY = {
  failed: 'The server refused it.',
  unsent: 'It was not handed over.',
  unknown: 'The run broke off while the server had it.',
} as const
const HINTS = {
  failed: null,
  unsent: 'Run it again: what was sent is not sent again.',
  unknown: 'Ask the recipient, or send it again with --resend-unknown.',
} as const
