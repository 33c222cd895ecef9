import { isFault, readMailbox } from '../deliver/address.ts'
import { greetingFor } from '../deliver/greeting.ts'
import type { Letter } from '../deliver/letter.ts'
import { lettersOf } from '../deliver/letters.ts'
import { type Parcel, readParcel } from '../deliver/parcel.ts'
import type { Recipient } from '../deliver/recipient.ts'
import { readSender, type Sender } from '../deliver/sender.ts'
import { BroadsideError, EXIT, exitStatus, type Note, problemOf } from '../error.ts'
import type { Options } from '../options/schema.ts'
import { DOCUMENTS } from '../options.ts'
import { loadOffice } from './brief-options.ts'
import { placed } from './placed.ts'
import type { Run } from './run.ts'
import { builtEntries, type Entries, keptEntries, type Unsent } from './send-entries.ts'
import { readList } from './send-list.ts'
import { mailOffice } from './send-office.ts'
import { type SendOutcome, sendReport, sendSummary, sendTable } from './send-report.ts'
import type { LettersBy, Way, WayName } from './send-way.ts'
import { problemText } from './terminal.ts'

/** What is done with the letters: a table of ways, of which a run goes one. */
const WAYS = {
  post: async () => (await import('./send-post.ts')).post,
  test: async () => (await import('./send-post.ts')).postTest,
  plan: async () => (await import('./send-plan.ts')).plan,
  files: async () => (await import('./send-files.ts')).writeLetters,
  preview: async () => (await import('./send-preview.ts')).preview,
} as const satisfies Readonly<Record<WayName, () => Promise<Way>>>

/** `broadside send`: builds what is stale, and mails it to whom a list names, to nobody twice. */
export async function send(run: Run): Promise<number> {
  const started = performance.now()
  const { options } = run.settings
  const way = wayOf(options)
  const sender = await readSender(options.mail, run.environment, keys => placed(run.settings, keys))
  const { recipients, skipped } = await listFor(run, way)
  refuseGreeting(sender, recipients)
  await confirm(recipients.length, way, run)
  const office = await loadOffice(run.settings, run.folder)
  const found =
    options.fromOutput === null ? await builtEntries(run, office) : await keptEntries(run, options.fromOutput)
  if (found.ended !== null) return found.ended

  const unsent = [...found.unsent]
  for (const { error } of options.fromOutput === null ? [] : unsent)
    run.terminal.say(problemText('error', error, run.terminal))
  const mailed = mailOffice(run, office, sender, way)
  const onFault = (fault: Unsent) => {
    run.terminal.say(problemText('error', fault.error, run.terminal))
    unsent.push(fault)
  }
  const letters: LettersBy = timesSent =>
    lettersAbout(found, parcel => lettersOf(parcel, recipients, mailed, timesSent), onFault)
  const { outcomes, stopped } = await (await WAYS[way]())(
    letters,
    run,
    recipients.length * found.entries.length,
  )
  const milliseconds = performance.now() - started
  const all = { outcomes, unsent, skipped, milliseconds }
  if (options.json) run.terminal.print(sendReport(all))
  if (stopped) run.terminal.say(problemText('error', problemOf(stopped, null), run.terminal))
  const table = way === 'post' || way === 'test' ? sendTable(outcomes) : ''
  if (!options.quiet && table !== '') run.terminal.say(table)
  if (!options.quiet) run.terminal.say(run.terminal.paint('bold', sendSummary(all)))
  if (run.signal.aborted) return run.signal.reason
  if (stopped) return exitStatus(stopped)
  const isLeft = ({ status }: SendOutcome) =>
    status === 'failed' || status === 'unknown' || status === 'not-sent'
  if (way !== 'plan' && outcomes.some(isLeft)) return EXIT.undelivered
  return unsent.length > 0 ? EXIT.failed : EXIT.ok
}

function wayOf({ dryRun, eml, preview, testTo }: Options): WayName {
  const asked = [
    ...(dryRun ? [['--dry-run', 'plan'] as const] : []),
    ...(eml !== null ? [['--eml', 'files'] as const] : []),
    ...(preview ? [['--preview', 'preview'] as const] : []),
    ...(testTo !== null ? [['--test-to', 'test'] as const] : []),
  ]
  if (asked.length > 1)
    throw new BroadsideError('usage.either', `${asked[0]![0]} and ${asked[1]![0]} do not go together.`, {
      hint: 'Give one of them.',
    })
  return asked[0]?.[1] ?? 'post'
}

/** Whom the letters are for: of a list with faults nobody, unless they are to be left out. A test is for one address. */
async function listFor(
  run: Run,
  way: WayName,
): Promise<{ readonly recipients: readonly Recipient[]; readonly skipped: readonly Note[] }> {
  const { options, kinds: own } = run.settings
  const kinds =
    options.fromOutput === null ? options.documents : [...DOCUMENTS, ...own.map(({ kind }) => kind.name)]
  const { attach } = options.mail
  const missing = attach.find(kind => !kinds.includes(kind))
  if (missing !== undefined)
    throw new BroadsideError('config.mail', `mail.attach names ${missing}, which is not built.`, {
      hint: `Built are: ${kinds.join(', ')}.`,
      ...placed(run.settings, ['mail', 'attach']),
    })
  const isListed = options.recipients.length > 0 || options.mail.recipients !== null
  if (!isListed && way === 'test') return { recipients: [testRecipient(anybody(attach), run)], skipped: [] }
  if (!isListed && way === 'preview') return { recipients: [anybody(attach)], skipped: [] }
  const { recipients, faults, merged } = await readList(run, { kinds, attach })
  const say = (kind: 'error' | 'warning' | 'note', note: Note) => {
    const { file, ...rest } = note
    run.terminal.say(problemText(kind, { ...rest, input: file ?? null }, run.terminal))
  }
  for (const note of faults) say(options.skipInvalid ? 'warning' : 'error', note)
  if (options.verbose) for (const note of merged) say('note', note)
  if (faults.length > 0 && !options.skipInvalid)
    throw new BroadsideError(
      'recipients.faults',
      `${faults.length === 1 ? 'A row of the list names' : `${faults.length} rows of the list name`} nobody; nothing was sent.`,
      { hint: 'Mend the list, or leave such rows out with --skip-invalid.' },
    )
  const [first] = recipients
  return {
    recipients: way === 'test' && first ? [testRecipient(first, run)] : recipients,
    skipped: faults,
  }
}

/** Finds a recipient who cannot be greeted before anyone is. */
function refuseGreeting({ greeting }: Sender, recipients: readonly Recipient[]): void {
  for (const { columns, place } of recipients)
    if (Object.keys(columns).length > 0)
      greetingFor(greeting, columns, {
        ...(place.file === '' ? {} : { file: place.file }),
        ...(place.line === null ? {} : { line: place.line }),
      })
}

/** Gets what another would get. */
function testRecipient(other: Recipient, run: Run): Recipient {
  const read = readMailbox(run.settings.options.testTo ?? '')
  if (isFault(read))
    throw new BroadsideError('usage.wrong-value', `--test-to ${read.fault}.`, { hint: read.hint })
  return { ...other, address: read.address }
}

function anybody(attach: readonly string[]): Recipient {
  return {
    name: null,
    address: 'reader@example.org',
    documents: attach,
    lang: null,
    columns: {},
    place: { file: '', line: null },
  }
}

/** Many recipients are sent to on someone's word only. */
async function confirm(count: number, way: WayName, run: Run): Promise<void> {
  const { mail, yes } = run.settings.options
  if (way !== 'post' || yes || count <= mail.confirmAbove) return
  if (run.ask !== null && (await run.ask(`Send to ${count} recipients?`))) return
  throw new BroadsideError(
    'usage.confirm',
    `There are ${count} recipients, more than mail.confirmAbove (${mail.confirmAbove}); nothing was sent.`,
    { hint: 'Look first with --dry-run; then give --yes.' },
  )
}

/** The letters about every article; one that cannot be sent is told, and the others follow. */
async function* lettersAbout(
  { entries, out, shown }: Entries,
  make: (parcel: Parcel) => AsyncIterable<Letter>,
  onFault: (fault: Unsent) => void,
): AsyncGenerator<Letter> {
  for (const entry of entries) {
    try {
      yield* make(await readParcel(entry, out, shown))
    } catch (error) {
      if (error instanceof BroadsideError && /^(?:config|environment|usage)\./.test(error.code)) throw error
      onFault({ slug: entry.slug, input: entry.input, error: problemOf(error, entry.input) })
    }
  }
}
