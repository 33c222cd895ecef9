import { createHash } from 'node:crypto'
import type { MailFile, MailView } from '../documents/view.ts'
import { escapeHtml } from '../html/escape-html.ts'
import { greetingFor } from './greeting.ts'
import { plainText } from './plain-text.ts'
import { wrapped } from './text-width.ts'

/** A message as its recipient reads it, in both forms; `text` ends its lines with "\n". */
export type Message = {
  readonly subject: string
  /** What an inbox shows beside the subject; the HTML begins with it. */
  readonly preheader: string
  readonly html: string
  readonly text: string
  readonly lang: string
  readonly direction: 'ltr' | 'rtl'
}

/** What a message has of its recipient. */
export type Personal = {
  /** As the configuration writes it: `Dear {{name}},`. */
  readonly greeting: string | null
  /** The columns of the recipient's row. */
  readonly columns: Readonly<Record<string, string>>
  /** Where this recipient leaves the list. */
  readonly unsubscribe: string | null
  /** The documents that go to this recipient. */
  readonly files: readonly MailFile[]
  /** Whether the memo is one of them. */
  readonly refers: boolean
}

/** Composes the messages of one view. */
export type Composer = (personal: Personal) => Promise<Message>

/**
 * Composes messages of a view for many recipients. What they have in common is rendered once: marks, which no article can hold
 * because they are made of its digest, stand where the greeting and the address to leave the list go.
 */
export function createComposer(view: MailView, render: (view: MailView) => Promise<string>): Composer {
  const digest = createHash('sha256').update(JSON.stringify(view)).digest('hex').slice(0, 32)
  const marks = { greeting: `greeting-${digest}`, unsubscribe: `unsubscribe-${digest}` }
  const drafts = new Map<string, Promise<{ readonly html: string; readonly text: string }>>()

  const draft = async ({ files, refers }: Personal, greeted: boolean, leaves: boolean) => {
    const marked = {
      ...view,
      greeting: greeted ? marks.greeting : null,
      files,
      refers,
      unsubscribe: leaves ? marks.unsubscribe : null,
    }
    return { html: await render(marked), text: plainText(marked) }
  }

  return async personal => {
    const greeting = greetingFor(personal.greeting, personal.columns)
    const { unsubscribe } = personal
    const shape = [greeting !== null, unsubscribe !== null, personal.files, personal.refers] as const
    const key = JSON.stringify(shape)
    const made = drafts.get(key) ?? draft(personal, shape[0], shape[1])
    drafts.set(key, made)
    const { html, text } = await made
    return {
      subject: view.subject,
      preheader: view.preheader,
      html: html
        .replaceAll(marks.greeting, () => escapeHtml(greeting ?? ''))
        .replaceAll(marks.unsubscribe, () => escapeHtml(unsubscribe ?? '')),
      text: text
        .replace(marks.greeting, () => wrapped(greeting ?? '').join('\n'))
        .replace(marks.unsubscribe, () => unsubscribe ?? ''),
      lang: view.frame.lang,
      direction: view.frame.dir,
    }
  }
}
