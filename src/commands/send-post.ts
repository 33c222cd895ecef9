import { createCompose } from '../deliver/compose.ts'
import { type OpenLedger, openLedger } from '../deliver/ledger.ts'
import { timesIn } from '../deliver/ledger-reading.ts'
import type { Letter } from '../deliver/letter.ts'
import type { Letters } from '../deliver/queue.ts'
import { type Outcome, send } from '../deliver/send.ts'
import { readSmtpSettings } from '../deliver/smtp-settings.ts'
import { createConnect, PATIENCE } from '../deliver/transport.ts'
import type { Problem } from '../error.ts'
import type { Run } from './run.ts'
import { dkimKey } from './send-dkim.ts'
import { ledgerPlace } from './send-ledger.ts'
import { type SendOutcome, type SendStatus, sendLine, shortLetter } from './send-report.ts'
import type { Way, WayEnd } from './send-way.ts'
import { statusLine } from './status-line.ts'

/** Sends letters under the ledger; on a terminal, those that the server may have already are asked about at the end. */
export const post: Way = async (letters, run, total) => {
  const { file, shown } = ledgerPlace(run)
  const hand = await postOffice(run)
  const ledger = await openLedger(file, shown)
  try {
    const doubtful: Letter[] = []
    const { resendUnknown } = run.settings.options
    const first = await hand(letters(timesIn(ledger)), total, ledger, resendUnknown, letter =>
      doubtful.push(letter),
    )
    if (doubtful.length === 0 || run.ask === null || first.stopped || run.signal.aborted) return first
    const question = `The server may have ${doubtful.length === 1 ? 'one letter' : `${doubtful.length} letters`} already. Send again?`
    if (!(await run.ask(question))) return first
    const second = await hand(doubtful, doubtful.length, ledger, true)
    const again = new Set(doubtful.map(({ key }) => key))
    return {
      outcomes: [...first.outcomes.filter(({ letter }) => !again.has(letter.key)), ...second.outcomes],
      stopped: second.stopped,
    }
  } finally {
    await ledger.close()
  }
}

/** `--test-to`: sends without a ledger, for a test is no delivery; each is a letter of its own, or a mailbox would drop the second. */
export const postTest: Way = async (letters, run, total) => {
  const hand = await postOffice(run)
  const now = Date.now()
  const none = { states: new Map(), record: async () => undefined, close: async () => undefined }
  return hand(
    letters(() => now),
    total,
    none,
    true,
  )
}

type Hand = (
  letters: Letters,
  total: number,
  ledger: OpenLedger,
  resendUnknown: boolean,
  onUnknown?: (letter: Letter) => void,
) => Promise<WayEnd>

async function postOffice(run: Run): Promise<Hand> {
  const { options } = run.settings
  const settings = await readSmtpSettings(run.environment, options.insecureLocal)
  const compose = await createCompose(await dkimKey(run))
  const connect = await createConnect(settings, { dsn: options.mail.dsn, patience: PATIENCE })
  return async (letters, total, ledger, resendUnknown, onUnknown) => {
    const outcomes: SendOutcome[] = []
    const begun = performance.now()
    // What was sent before says nothing of the rate.
    let old = 0
    const leaving = () => run.terminal.say(LEAVING)
    if (!options.quiet) run.signal.addEventListener('abort', leaving)
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
        if (outcome.state === 'unknown') onUnknown?.(outcome.letter)
        if (!options.quiet && (isNews(told) || options.verbose))
          run.terminal.say(sendLine(told, run.terminal))
        if (told.status === 'already-sent') old++
        const milliseconds = performance.now() - begun
        const standing = { done: outcomes.length - old, total: total - old, running: [], milliseconds }
        run.terminal.status(options.quiet ? '' : statusLine(standing))
      },
    })
    run.signal.removeEventListener('abort', leaving)
    run.terminal.status('')
    return { outcomes, stopped }
  }
}

const LEAVING = `Waiting for the answers to what is under way, ${PATIENCE.parting / 1000} seconds at most.`

/** What nothing was done about is in the summary alone. */
function isNews({ status, attempts }: SendOutcome): boolean {
  return status !== 'already-sent' && (status !== 'not-sent' || attempts > 0)
}

type Told = {
  readonly status: SendStatus
  readonly error?: Pick<Problem, 'code' | 'message' | 'hint'>
}

/** How each state is told: its word, and for what is left to do an error with what it says where the server said nothing. */
const TOLD: Readonly<Record<Outcome['state'], Told>> = {
  sent: { status: 'sent' },
  'was-sent': { status: 'already-sent' },
  failed: {
    status: 'failed',
    error: { code: 'mail.refused', message: 'The server refused it.', hint: null },
  },
  unsent: {
    status: 'not-sent',
    error: {
      code: 'mail.not-taken',
      message: 'It was not handed over.',
      hint: 'Run it again: what was sent is not sent again.',
    },
  },
  unknown: {
    status: 'unknown',
    error: {
      code: 'mail.unknown',
      message: 'The run broke off while the server had it.',
      hint: 'Ask the recipient, or send it again with --resend-unknown.',
    },
  },
}

function outcomeOf({ letter, state, text, tries }: Outcome, { states }: OpenLedger): SendOutcome {
  const { status, error = null } = TOLD[state]
  return {
    letter: shortLetter(letter),
    status,
    attempts: tries,
    answer: state === 'sent' ? text : null,
    at: state === 'was-sent' ? (states.get(letter.key)?.at ?? null) : null,
    error: error && { ...error, message: text ?? error.message, input: null, line: null },
  }
}
