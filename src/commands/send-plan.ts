import { type Ledger, readLedger, timesIn } from '../deliver/ledger-reading.ts'
import { verdictOf } from '../deliver/verdict.ts'
import { problemOf } from '../error.ts'
import { ledgerPlace } from './send-ledger.ts'
import { planText, type SendOutcome, shortLetter } from './send-report.ts'
import type { Way } from './send-way.ts'
import { problemText } from './terminal.ts'

/** `--dry-run`: who would get what and why. It takes no lock and writes nothing; a ledger that cannot be read is said. */
export const plan: Way = async (letters, run) => {
  const { options } = run.settings
  const { file, shown } = ledgerPlace(run)
  const ledger = await readLedger(file, shown).catch(error => {
    run.terminal.say(problemText('warning', problemOf(error, null), run.terminal))
    return { states: new Map() } satisfies Ledger
  })
  const outcomes: SendOutcome[] = []
  for await (const letter of letters(timesIn(ledger))) {
    const entry = ledger.states.get(letter.key)
    const verdict = verdictOf(letter.key, ledger, options)
    outcomes.push({
      letter: shortLetter(letter),
      status: verdict === 'send' ? 'new' : verdict === 'was-sent' ? 'already-sent' : 'unknown',
      attempts: 0,
      answer: verdict === 'unknown' ? 'the server may have it: --resend-unknown sends it again' : null,
      at: verdict === 'was-sent' ? (entry?.at ?? null) : null,
      error: null,
    })
  }
  if (!options.json) run.terminal.print(planText(outcomes, run.terminal))
  return { outcomes, stopped: null }
}
