import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
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
import type { Finished, World } from './briefing.ts'
import { leftOut } from './left-out.ts'
import { overBudget, overflow } from './page-budget.ts'

/** A document with the notes on what had no room, and what keeps it from the standards of accessible and archived PDF. */
type Made = {
  readonly finished: Finished
  readonly notes: readonly Note[]
  readonly kind: string
  readonly shortfalls: readonly Shortfall[]
}

/** Renders, prints and finishes one document; `carried` gives the files that it carries, `lent` are faces of the system. */
export async function finishedDocument(
  view: View,
  article: Article,
  world: World,
  carried: () => Promise<readonly Attachment[]>,
  lent: readonly string[],
): Promise<Made> {
  const html = await world.render(await drawn(view))
  const printing = world.print({ html, paper: PAPER[view.frame.paper], lent })
  // Loaded while the browser prints: it has its orders only after what else is to be done now.
  const finishing = setImmediate().then(() => Promise.all([import('../pdf/finish.ts'), carried()]))
  const [{ pdf, fit }, [{ finish, PASSES }, attachments]] = await Promise.all([printing, finishing])
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
  const made = JSON.stringify([record, files, PASSES, await world.press(lent)])
  const key = createHash('sha256').update(made).update('\0').update(html).digest('hex')
  const characters = { has: (character: string) => html.includes(character) }
  const whole = { ...record, links: linksOf(html), characters, attachments, key }
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

/** The first instant of an EDTF date, in seconds UTC. */
function instantOf(date: string | null): number | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:$|\/)/.exec(date ?? '')
  return match ? Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)) / 1000 : null
}
