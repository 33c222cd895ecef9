import type { Labels } from '../documents/labels.ts'
import { numberFormat } from '../documents/locale.ts'
import type { MailFile } from '../documents/view.ts'
import { BroadsideError } from '../error.ts'
import type { Attachment } from './letter.ts'
import type { Parcel, ParcelDocument } from './parcel.ts'

/** The documents of a message: what is attached, and what the message says of them. */
export type Enclosures = {
  readonly attachments: readonly Attachment[]
  readonly files: readonly MailFile[]
  /** Whether the memo, which the references lead to, is among them. */
  readonly refers: boolean
}

/** How documents go along: `link` is an address with `{{slug}}` and `{{document}}`, null where they are attached; `maxBytes` caps those of a message. */
export type Posting = {
  readonly link: string | null
  readonly maxBytes: number
  readonly labels: Labels
  /** The language of the labels. */
  readonly lang: string
  /** The titles of the office's own kinds by name. */
  readonly titles: Readonly<Record<string, string>>
}

/** The labels under which the documents name themselves. */
const LABELS: Readonly<Record<string, string>> = {
  memo: 'memo',
  'one-pager': 'onePager',
  'key-figures': 'keyFigures',
}

/**
 * The documents of some kinds in a parcel. Throws `mail.no-document` for one that was not built, and `mail.too-large` where those that
 * would be attached have more than `maxBytes`.
 */
export function documentsFor(
  parcel: Parcel,
  kinds: readonly string[],
  { link, maxBytes }: Pick<Posting, 'link' | 'maxBytes'>,
): readonly ParcelDocument[] {
  const documents = kinds.map(kind => documentOf(parcel, kind))
  if (link === null) refuseLarge(documents, parcel, maxBytes)
  return documents
}

/** The documents of some kinds, attached or linked; throws as `documentsFor` does. */
export function enclosuresOf(parcel: Parcel, kinds: readonly string[], posting: Posting): Enclosures {
  const documents = documentsFor(parcel, kinds, posting)
  const { link } = posting
  return {
    attachments: link === null ? documents.map(document => attachmentOf(document, parcel)) : [],
    files: documents.map(({ kind, bytes }) => ({
      name: posting.labels[LABELS[kind] ?? ''] ?? posting.titles[kind] ?? kind,
      size: sizeText(bytes, posting),
      href: link && linkTo(link, parcel.slug, kind),
    })),
    refers: kinds.includes('memo'),
  }
}

const LONGEST_SLUG = 60

/** The name of a file that goes with a message: `SLUG-2026-03-12-memo.pdf`; an article without a date has none. */
export function attachmentName(slug: string, date: string | null, kind: string): string {
  const day = /^\d{4}(?:-\d\d){0,2}(?=$|\/)/.exec(date ?? '')?.[0]
  const short = [...slug].slice(0, LONGEST_SLUG).join('')
  return `${[short, day, kind].filter(part => part).join('-')}.pdf`
}

function documentOf({ slug, documents }: Parcel, kind: string): ParcelDocument {
  const found = documents.find(document => document.kind === kind)
  if (found) return found
  const there = documents.map(document => document.kind).join(', ')
  throw new BroadsideError('mail.no-document', `${slug} was built without ${kind}.`, {
    hint: `Build it too (--documents ${kind}), or send one of: ${there || 'none'}.`,
  })
}

function attachmentOf({ kind, sha256, pdf }: ParcelDocument, { slug, brief }: Parcel): Attachment {
  const filename = attachmentName(slug, brief.article.date, kind)
  return { filename, contentType: 'application/pdf', sha256, bytes: pdf }
}

function refuseLarge(documents: readonly ParcelDocument[], { slug }: Parcel, maxBytes: number): void {
  const total = documents.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total <= maxBytes) return
  const size = (bytes: number) => `${(bytes / MB).toFixed(1)} MB`
  const each = documents.map(({ kind, bytes }) => `${kind} ${size(bytes)}`).join(', ')
  throw new BroadsideError(
    'mail.too-large',
    `The attachments of ${slug} have ${size(total)} (${each}); a message may have ${size(maxBytes)}.`,
    { hint: 'Attach fewer (mail.attach), give their address (mail.link), or raise mail.maxBytes.' },
  )
}

function linkTo(link: string, slug: string, document: string): string {
  const values: Readonly<Record<string, string>> = { slug, document }
  return link.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? encodeURIComponent(values[name] ?? '') : whole,
  )
}

const KB = 1000
const MB = 1_000_000

/** A size as a reader knows it from a list of files. */
function sizeText(bytes: number, { labels, lang }: Posting): string {
  const [key, number] =
    bytes < MB
      ? ['kilobytes', Math.max(1, Math.round(bytes / KB))]
      : ['megabytes', Math.round(bytes / (MB / 10)) / 10]
  return (labels[key] ?? '{n}').replace('{n}', numberFormat(lang).format(number)).replaceAll(' ', '\u00a0')
}
