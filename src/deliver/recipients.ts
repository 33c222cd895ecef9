import type { Note } from '../error.ts'
import { didYouMean, nearest } from '../options/did-you-mean.ts'
import { identityOf, isFault, readMailbox } from './address.ts'
import type { Place, Recipient, Row } from './recipient.ts'

/** A list after checking: whom it names, each once, the rows that name nobody, and what was merged. */
export type Recipients = {
  readonly recipients: readonly Recipient[]
  readonly faults: readonly Note[]
  readonly merged: readonly Note[]
}

const KNOWN = ['email', 'name', 'documents', 'lang'] as const
const LANG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
/** What would end a line of a header, whoever reads it. */
const BREAK = /[\p{Cc}\p{Zl}\p{Zp}]/u

/** The documents that there are, and those that go to who asks for none in particular. */
export type Offer = { readonly kinds: readonly string[]; readonly attach: readonly string[] }

/** Checks rows and merges those of one address, whatever its case: the first says its name and language, all add documents. */
export function recipientsOf(rows: readonly Row[], offer: Offer): Recipients {
  const faults: Note[] = []
  const merged: Note[] = []
  const found = new Map<string, Recipient>()
  for (const row of rows) {
    const read = recipientOf(row, offer)
    if ('code' in read) {
      faults.push(read)
      continue
    }
    const key = identityOf(read.address)
    const first = found.get(key)
    found.set(key, first ? mergedWith(first, read) : read)
    if (first) merged.push(mergeNote(first.place, read))
  }
  return { recipients: [...found.values()], faults, merged }
}

function recipientOf({ values, place }: Row, { kinds, attach }: Offer): Recipient | Note {
  const known = knownValues(values)
  if (known.email === undefined)
    return fault(place, 'recipients.no-email', 'There is no column email.', emailHint(Object.keys(values)))
  const mailbox = readMailbox(known.email)
  if (isFault(mailbox))
    return fault(place, 'recipients.address', `The address ${mailbox.fault}.`, mailbox.hint)
  const name = known.name || mailbox.name
  if (name !== null && BREAK.test(name))
    return fault(
      place,
      'recipients.name',
      `The name of ${mailbox.address} holds a line break or control character.`,
      'Write it on one line.',
    )
  const documents = known.documents ? known.documents.split(/[\s,;+|]+/).filter(kind => kind !== '') : []
  const unknown = documents.find(kind => !kinds.includes(kind))
  if (unknown !== undefined)
    return fault(
      place,
      'recipients.documents',
      `There is no document ${unknown} for ${mailbox.address}.`,
      didYouMean(unknown, kinds),
    )
  if (known.lang && !LANG.test(known.lang))
    return fault(
      place,
      'recipients.lang',
      `"${known.lang}" is no language code.`,
      'Write a code such as en or pt-BR, or leave the cell empty.',
    )
  return {
    name,
    address: mailbox.address,
    documents: documents.length > 0 ? [...new Set(documents)] : attach,
    lang: known.lang || null,
    columns: { ...values, ...known, ...(name === null ? {} : { name }), email: mailbox.address },
    place,
  }
}

/** The values of the known columns, whatever the case of their headers. */
function knownValues(values: Row['values']): Partial<Record<(typeof KNOWN)[number], string>> {
  const found: Partial<Record<string, string>> = {}
  for (const [key, value] of Object.entries(values)) {
    const name = KNOWN.find(known => known === key.toLowerCase())
    if (name !== undefined) found[name] ??= value
  }
  return found
}

function emailHint(columns: readonly string[]): string {
  const alike = columns.find(column => /e-?mail|address/i.test(column) || nearest(column, ['email']) !== null)
  return alike === undefined
    ? `Name a column email; there are: ${columns.join(', ') || 'none'}.`
    : `Is it ${alike}? Then rename that column to email.`
}

function mergedWith(first: Recipient, second: Recipient): Recipient {
  const filled = Object.entries(first.columns).filter(([, value]) => value !== '')
  return {
    ...first,
    name: first.name ?? second.name,
    documents: [...new Set([...first.documents, ...second.documents])],
    lang: first.lang ?? second.lang,
    columns: { ...second.columns, ...Object.fromEntries(filled) },
  }
}

function mergeNote({ file, line }: Place, second: Recipient): Note {
  const where =
    file === second.place.file ? `line ${line ?? '?'}` : `${file}${line === null ? '' : `:${line}`}`
  return {
    code: 'recipients.twice',
    message: `${second.address} stands in ${where} already; it gets one message.`,
    hint: null,
    line: second.place.line,
    file: second.place.file,
  }
}

function fault({ file, line }: Place, code: string, message: string, hint: string): Note {
  return { code, message, hint, line, file }
}
