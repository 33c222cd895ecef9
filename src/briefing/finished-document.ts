import { createHash } from 'node:crypto'
import type { Article } from '../article/article.ts'
import { drawn } from '../charts/drawn.ts'
import { SIBLINGS } from '../documents/references.ts'
import type { View } from '../documents/view.ts'
import { nameOf } from '../documents/views.ts'
import type { Note } from '../error.ts'
import { headingsOf } from '../html/headings.ts'
import { linksOf } from '../html/links.ts'
import { PAPER } from '../html/page.ts'
import type { Shortfall } from '../pdf/claims.ts'
import type { Attachment } from '../pdf/record.ts'
import type { Finished, Printed, World } from './briefing.ts'
import { overBudget, overflow } from './page-budget.ts'

/** A document with the notes on what had no room, and what keeps it from the standards of accessible and archived PDF. */
type Made = {
  readonly finished: Finished
  readonly notes: readonly Note[]
  readonly kind: string
  readonly shortfalls: readonly Shortfall[]
}

/** Renders, prints and finishes one document; `carried` gives the files that it carries. */
export async function finishedDocument(
  view: View,
  article: Article,
  world: World,
  carried: () => Promise<readonly Attachment[]>,
): Promise<Made> {
  const html = await world.render(await drawn(view))
  const printing = world.print({ html, paper: PAPER[view.frame.paper] })
  // Loaded while the browser prints.
  const [{ pdf, fit }, { finish, PASSES }, attachments] = await Promise.all([
    printing,
    import('../pdf/finish.ts'),
    carried(),
  ])
  const { title, author, subject, keywords } = view.frame
  const record = {
    title: printable(title),
    author: author && printable(author),
    subject: printable(subject),
    keywords: keywords.map(printable),
    lang: view.frame.lang,
    headings: headingsOf(html),
    date: instantOf(article.date) ?? world.epoch,
    creator: `Broadside ${world.version}`,
    producer: `Broadside ${world.version}`,
    siblings: SIBLINGS,
  }
  const files = attachments.map(({ name, checksum }) => [name, checksum])
  const made = JSON.stringify([html, record, files, PASSES, await world.press()])
  const key = createHash('sha256').update(made).digest('hex')
  const whole = { ...record, links: linksOf(html), characters: new Set(html), attachments, key }
  const { bytes, pages, shortfalls } = await finish(pdf, whole)
  const kind = nameOf(view)
  return {
    kind,
    shortfalls,
    finished: { kind, pdf: bytes, html: besideHtml(html), pages, key },
    notes: [...leftOut(view, fit), ...overflow(view, fit), ...overBudget(view, pages)],
  }
}

/** Text as the metadata may hold it: what XML cannot write (XML 1.0 §2.2) is a space. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ')
}

const OWN_REFERENCE = new RegExp(`(?<= href=")${SIBLINGS.replaceAll('.', '\\.')}(?=memo\\.pdf#p\\d+")`, 'g')

/** The page as it is written beside the PDFs: its own references are relative, other addresses stay as they are. */
function besideHtml(html: string): string {
  return html.replace(OWN_REFERENCE, '')
}

const NAMES = {
  memo: 'The memo',
  'one-pager': 'The one-pager',
  'key-figures': 'The key-figures sheet',
} as const

/** A longer list of what was left out is counted, not read. */
const MOST_NAMES = 10
const LONGEST_NAME = 60

/** What no slot could take and what the fitting left out, the most important first. */
function leftOut(view: View, fit: Printed['fit']): readonly Note[] {
  const beyond = view.kind === 'own' ? [] : view.beyond
  const dropped = [...(fit?.dropped ?? []), ...beyond]
    .toSorted((a, b) => b.priority - a.priority)
    .map(item => item.name)
  if (dropped.length === 0) return []
  const named = dropped.length > MOST_NAMES ? dropped.slice(0, MOST_NAMES - 1) : dropped
  const more = dropped.length - named.length
  const names = named.map(name =>
    name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 3).trimEnd()}…` : name,
  )
  const count = dropped.length === 1 ? 'one item' : `${dropped.length} items`
  return [
    {
      code: `${nameOf(view)}.left-out`,
      message: `${view.kind === 'own' ? `The ${view.title.toLowerCase()}` : NAMES[view.kind]} has no room for ${count}: ${names.join(' | ')}${more > 0 ? ` | and ${more} more` : ''}`,
      hint: 'All of it is in brief.json.',
      line: null,
    },
  ]
}

/** The first instant of an EDTF date, in seconds UTC. */
function instantOf(date: string | null): number | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:$|\/)/.exec(date ?? '')
  return match ? Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)) / 1000 : null
}
