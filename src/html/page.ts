import { familiesFor } from '../documents/scripts.ts'
import type { View } from '../documents/view.ts'
import { boundWords } from './bound-words.ts'
import { escapeHtml } from './escape-html.ts'

const PAGE_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

/** Paper sizes in CSS pixels (96 an inch). */
export const PAPER = {
  A4: { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 },
  Letter: { width: 8.5 * 96, height: 11 * 96 },
} as const

/** The page around a rendered body: language, title, styles, and a policy that lets nothing in. */
export function pageOf(view: View, kindLabel: string, styles: readonly string[], body: string): string {
  const { kind, frame } = view
  const title = `${frame.title} – ${kindLabel}`
  const bound = boundWords(body, frame.lang)
  return [
    `<!doctype html><html lang="${escapeHtml(frame.lang)}" dir="${frame.dir}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${[variables(view), ...styles, ...(frame.dir === 'rtl' ? [MIRRORED] : [])].join('\n')}</style></head>`,
    `<body class="${frame.paper.toLowerCase()} ${kind}">${frame.dir === 'rtl' ? isolating(bound) : bound}</body></html>\n`,
  ].join('\n')
}

/** Isolates as elements, for their characters are painted into the text layer; attributes need none. */
function isolating(body: string): string {
  return body.replace(/<[^>]*>|\u2068([^\u2068\u2069<]*)\u2069/g, (found, isolated?: string) =>
    isolated === undefined ? found.replace(/[\u2068\u2069]/g, '') : `<bdi>${isolated}</bdi>`,
  )
}

/** What styles cannot know by themselves: paper, accent colour and the words of running heads. */
function variables(view: View): string {
  const { kind, frame } = view
  // What a page is about is said as on the first one.
  const subject = view.kind === 'memo' ? frame.subject : view.headline
  const size = frame.paper === 'A4' ? '210mm 297mm' : '8.5in 11in'
  const height = frame.paper === 'A4' ? '297mm' : '11in'
  const width = frame.paper === 'A4' ? '210mm' : '8.5in'
  const [start, end] = frame.dir === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const turned = `${height} ${width}`
  const foot =
    kind === 'key-figures' ? (frame.labels.numbersRefer ?? '') : (frame.reference ?? frame.organisation ?? '')
  const accent = safe(frame.accent)
  const colours = {
    ink: safe(frame.colours.ink),
    grey: safe(frame.colours.grey),
    tint: safe(frame.colours.tint),
    hair: safe(frame.colours.hair),
  }
  const serif = stack(familiesFor('serif', frame.fonts.serif, frame.lang), 'serif')
  const sans = stack(familiesFor('sans', frame.fonts.sans, frame.lang), 'sans-serif')
  // An office's family may have no slant of its own; Chinese words in an English text get none.
  const slanted = frame.fonts.serif === null ? 'none' : 'auto'
  const mark = frame.classification === null ? '' : cssString(frame.classification)
  return `
@page {
  size: ${size};
  font-family: ${sans};
  color: ${colours.grey};
  @top-${start} { content: ${cssString(shortened(subject))} }
  @top-${end} { content: ${mark || '""'}; color: ${colours.ink} }
  @bottom-${start} { content: ${cssString(foot)} }
  @bottom-center { content: ${mark || 'none'}; color: ${colours.ink} }
  @bottom-${end} { content: ${folio(frame.labels.folio ?? '{page}')} }
}
@page turned {
  size: ${turned};
}
@page :first {
  @top-${start} { content: "" }
}
:root {
  --accent: ${accent};
  --ink: ${colours.ink};
  --grey: ${colours.grey};
  --tint: ${colours.tint};
  --hair: ${colours.hair};
  --serif: ${serif};
  --sans: ${sans};
  font-synthesis-style: ${slanted};
  --latin: ${cssString(frame.fonts.sans ?? 'Source Sans 3')}, ${sans};
  --paper-width: ${width};
  --paper-height: ${height};
}`
}

/** A page's number as its language says it: `{page} of {pages}`. */
function folio(label: string): string {
  const parts = label.split(/(\{pages?\})/).filter(part => part !== '')
  const counters: Readonly<Record<string, string>> = {
    '{page}': 'counter(page)',
    '{pages}': 'counter(pages)',
  }
  return parts.map(part => counters[part] ?? cssString(part)).join(' ')
}

/** Where text runs from right to left, the running heads change sides with their looks. */
const MIRRORED = `
@page {
  direction: rtl;
  @top-right { width: 75%; font-weight: 400; white-space: normal; text-align: right }
  @top-left { width: auto; font-weight: 600; white-space: nowrap; text-align: left }
}`

/** A colour as the style sheet may have it: nothing that closes the declaration. */
function safe(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#1b1b1b'
}

function stack(families: readonly string[], generic: string): string {
  return [...families.map(cssString), generic].join(', ')
}

const LONGEST_RUNNING_HEAD = 100

function shortened(text: string): string {
  if (text.length <= LONGEST_RUNNING_HEAD) return text
  const cut = text.slice(0, LONGEST_RUNNING_HEAD)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_RUNNING_HEAD / 2))}…`
}

/** A CSS string literal (CSS Syntax 3 §4.3.5); `<` is escaped too, so that no text can close the style element. */
function cssString(text: string): string {
  return `"${text.replace(/[\\"<>\n\r\f\0]/g, char => `\\${char.charCodeAt(0).toString(16)} `)}"`
}
