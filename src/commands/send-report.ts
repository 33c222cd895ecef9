import type { Letter } from '../deliver/letter.ts'
import type { Note, Problem } from '../error.ts'
import type { Unsent } from './send-entries.ts'
import { plain, type Terminal } from './terminal.ts'

/**
 * What became of a letter: it went out now or in an earlier run, was refused for good, was handed over without an answer (`unknown`), or
 * did not go out yet (`not-sent`). Where nothing is sent, `new` is what a run would send, `written` what is a file now.
 */
export type SendStatus = 'sent' | 'already-sent' | 'failed' | 'unknown' | 'not-sent' | 'new' | 'written'

/** A letter without its bodies, so that what is told of a thousand of them takes no room; sizes are in bytes. */
export type ShortLetter = Pick<Letter, 'key' | 'slug' | 'messageId' | 'recipient' | 'subject'> & {
  readonly attachments: readonly { readonly filename: string; readonly size: number }[]
}

/** What a report tells of a letter. */
export function shortLetter(letter: Letter): ShortLetter {
  const { key, slug, messageId, recipient, subject } = letter
  const attachments = letter.attachments.map(({ filename, bytes }) => ({ filename, size: bytes.byteLength }))
  return { key, slug, messageId, recipient, subject, attachments }
}

/** A letter and what became of it; `answer` is the line of the server, `at` when it was sent. */
export type SendOutcome = {
  readonly letter: ShortLetter
  readonly status: SendStatus
  readonly attempts: number
  readonly answer: string | null
  readonly at: string | null
  readonly error: Problem | null
}

/** All that a run of `send` came to. */
export type SendRun = {
  readonly outcomes: readonly SendOutcome[]
  /** Articles that could not be sent. */
  readonly unsent: readonly Unsent[]
  /** Rows of the list that name nobody, left out on request. */
  readonly skipped: readonly Note[]
  readonly milliseconds: number
}

const WORDS = {
  sent: 'sent',
  'already-sent': 'already sent',
  failed: 'failed',
  unknown: 'unknown',
  'not-sent': 'not sent',
  new: 'new',
  written: 'written',
} as const satisfies Readonly<Record<SendStatus, string>>

const COLOURS = { failed: 'red', unknown: 'yellow', 'already-sent': 'grey', 'not-sent': 'yellow' } as const

/** The report of `send --json`; ends with a line break. */
export function sendReport({ outcomes, unsent, skipped, milliseconds }: SendRun): string {
  const count = (status: SendStatus) => outcomes.filter(outcome => outcome.status === status).length
  const report = {
    schemaVersion: 1,
    sent: count('sent'),
    alreadySent: count('already-sent'),
    unknown: count('unknown'),
    failed: count('failed'),
    notSent: count('not-sent'),
    new: count('new'),
    written: count('written'),
    skipped: skipped.map(({ file, line, ...note }) => ({ ...note, input: file ?? null, line })),
    inputs: unsent,
    entries: outcomes.map(({ letter, status, attempts, answer, at, error }) => ({
      slug: letter.slug,
      recipient: letter.recipient.address,
      name: letter.recipient.name,
      status,
      subject: letter.subject,
      messageId: letter.messageId,
      attachments: letter.attachments.map(({ filename }) => filename),
      key: letter.key,
      attempts,
      answer,
      at,
      error,
    })),
    milliseconds: Math.round(milliseconds),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** The line that a letter leaves while a run goes on. */
export function sendLine({ letter, status, answer, error }: SendOutcome, terminal: Terminal): string {
  const word = WORDS[status].padEnd(7)
  const why = error?.message ?? answer ?? ''
  const line = [paint(word, status, terminal), letter.slug, letter.recipient.address, why].filter(
    part => part !== '',
  )
  return plain(line.join('  '))
}

/** Who gets what and why, a block for each article: for people, before anything is sent. */
export function planText(outcomes: readonly SendOutcome[], terminal: Terminal): string {
  const blocks = new Map<string, SendOutcome[]>()
  for (const outcome of outcomes) {
    const title = `${outcome.letter.slug}\n${outcome.letter.subject}`
    blocks.set(title, [...(blocks.get(title) ?? []), outcome])
  }
  return [...blocks]
    .map(([title, rows]) => {
      const [slug = '', subject = ''] = title.split('\n')
      return `${terminal.paint('bold', plain(slug))}  ${plain(subject)}\n${tableText(rows.map(rowOf), terminal)}`
    })
    .join('\n')
}

/** How many letters about each article came to what; a line for one article is the last line. */
export function sendTable(outcomes: readonly SendOutcome[]): string {
  const slugs = [...new Set(outcomes.map(({ letter }) => letter.slug))]
  const statuses = (Object.keys(WORDS) as SendStatus[]).filter(status =>
    outcomes.some(outcome => outcome.status === status),
  )
  if (slugs.length < 2) return ''
  const count = (slug: string, status: SendStatus) =>
    outcomes.filter(({ letter, status: its }) => letter.slug === slug && its === status).length
  const widest = Math.max(...slugs.map(slug => [...slug].length))
  const row = (first: string, cells: readonly string[]) =>
    `  ${[plain(first) + ' '.repeat(widest - [...first].length), ...cells.map((cell, at) => cell.padStart(WORDS[statuses[at]!].length))].join('  ')}`
  const head = row(
    '',
    statuses.map(status => WORDS[status]),
  )
  return [
    head,
    ...slugs.map(slug =>
      row(
        slug,
        statuses.map(status => String(count(slug, status))),
      ),
    ),
  ].join('\n')
}

/** The last line: how many letters came to what, and how long it took. */
export function sendSummary({ outcomes, unsent, skipped, milliseconds }: SendRun): string {
  const parts = (Object.keys(WORDS) as SendStatus[]).flatMap(status => {
    const count = outcomes.filter(outcome => outcome.status === status).length
    return count > 0 ? [`${count} ${WORDS[status]}`] : []
  })
  return [
    ...(parts.length > 0 ? parts : ['nothing to send']),
    ...(unsent.length > 0
      ? [`${unsent.length} ${unsent.length === 1 ? 'article' : 'articles'} not sent`]
      : []),
    ...(skipped.length > 0 ? [`${skipped.length} ${skipped.length === 1 ? 'row' : 'rows'} left out`] : []),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(' · ')
}

type Cells = { readonly status: SendStatus; readonly cells: readonly string[] }

function rowOf({ letter, status, at, answer }: SendOutcome): Cells {
  const { name, address } = letter.recipient
  const files = letter.attachments.map(({ filename, size }) => `${filename} (${sizeText(size)})`)
  const why = status === 'already-sent' && at ? at : (answer ?? '')
  return { status, cells: [WORDS[status], address, name ?? '', files.join(', ') || 'linked', why].map(plain) }
}

function tableText(rows: readonly Cells[], terminal: Terminal): string {
  const widths = rows[0]?.cells.map((_, column) =>
    Math.max(...rows.map(({ cells }) => [...(cells[column] ?? '')].length)),
  )
  return rows
    .map(({ status, cells }) => {
      const padded = cells.map(
        (cell, column) => cell + ' '.repeat((widths?.[column] ?? 0) - [...cell].length),
      )
      const [word = '', ...rest] = padded
      return `  ${[paint(word, status, terminal), ...rest].join('  ').trimEnd()}\n`
    })
    .join('')
}

function paint(word: string, status: SendStatus, terminal: Terminal): string {
  return status in COLOURS ? terminal.paint(COLOURS[status as keyof typeof COLOURS], word) : word
}

/** A size as people read it: 84 kB, 1.2 MB. */
function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
