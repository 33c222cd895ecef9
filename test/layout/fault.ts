import type { Text } from './inspection.ts'

/** Where a finished document breaks a rule of layout: page (from 1), the text there, and its place in points from the top left. */
export type Fault = {
  readonly page: number
  readonly message: string
  readonly text: string
  readonly at: { readonly left: number; readonly top: number } | null
}

/** A fault at a text. */
export function faultAt(text: Text | undefined, page: number, message: string): Fault {
  return {
    page,
    message,
    text: text?.text.slice(0, 60) ?? '',
    at: text ? { left: Math.round(text.box.left), top: Math.round(text.box.top) } : null,
  }
}

/** A line for people: `page 3 at 57, 760: one line of a paragraph alone at the head: “published on Tuesday.”`. */
export function lineOfFault({ page, at, message, text }: Fault): string {
  const place = at ? ` at ${at.left}, ${at.top}` : ''
  return `page ${page}${place}: ${message}${text === '' ? '' : `: “${text}”`}`
}
