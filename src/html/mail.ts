import juice from 'juice/client.js'
import type { Frame, MailView } from '../documents/view.ts'
import { createShelf, fileOf } from './render.ts'
import type { Templates } from './templates.ts'

/** Renders a message to the HTML of its body: a whole page whose styles stand on its elements. */
export type MailRenderer = (view: MailView) => string

const TEMPLATE = 'mail/mail.hbs'
const STYLES = ['mail/mail.css', 'mail/brand.css'] as const

/** Families that every reader's machine has, for a message brings no fonts. */
const FAMILIES = {
  serif: "Georgia, 'Times New Roman', Times, serif",
  sans: 'Arial, Helvetica, sans-serif',
} as const

const INLINING = {
  applyStyleTags: false,
  applyAttributesTableElements: true,
  inlinePseudoElements: false,
  insertPreservedExtraCss: true,
  preserveMediaQueries: true,
  removeStyleTags: false,
} as const

// Text between braces is text here: an article must not reach what juice keeps of its own.
for (const name of Object.keys(juice.codeBlocks)) delete juice.codeBlocks[name]

/**
 * Renders messages with the template `mail/mail.hbs` and the styles beside it. What no mail program reads from a style sheet is
 * inlined; rules for phones and dark screens stay in the head. Errors are those of `createShelf`.
 */
export function createMailRenderer(
  templates: Templates,
  names: Readonly<Record<string, string>> = {},
): MailRenderer {
  const shelf = createShelf(templates, names)
  const [own, brand] = STYLES
  const styles = [fileOf(templates, own), templates[brand] ?? ''].join('\n')
  return view => {
    const css = withValues(styles, view)
    return juice(shelf(TEMPLATE)(view), { ...INLINING, extraCss: css })
  }
}

/** Few mail programs know custom properties: their values take their place. */
function withValues(css: string, { frame, night }: MailView): string {
  const values: Readonly<Record<string, string>> = {
    ...FAMILIES,
    ...coloursOf(frame),
    ...Object.fromEntries(Object.entries(night).map(([name, colour]) => [`night-${name}`, colour])),
  }
  return css.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => values[name] ?? whole)
}

function coloursOf({ accent, colours }: Frame): Readonly<Record<string, string>> {
  return { accent, ...colours }
}
