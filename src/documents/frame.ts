import { STANDARD, tintOf } from '../options/colour.ts'
import { dateText } from './date-text.ts'
import { directionOf } from './locale.ts'
import type { Desk } from './setting.ts'
import type { Frame, Row } from './view.ts'

const MOST_KEYWORDS = 10
const MOST_NAMES = 3
const LONGEST_PART = 120
/** A name of more characters may take two lines. */
const LONGEST_NAME = 30

/** What every document carries: language, brand, handling mark and source. */
export function frameOf(desk: Desk): Frame {
  const { article, facts, setting, labels } = desk
  const { colours, fonts } = setting.brand
  const accent = setting.brand.accent ?? STANDARD.accent
  return {
    lang: article.lang,
    dir: directionOf(article.lang),
    paper: setting.paper,
    title: article.title,
    subject: article.memo.subject ?? article.title,
    author: article.byline.length > 0 ? article.byline.join(', ') : setting.brand.organisation,
    keywords: [...facts.people, ...facts.organisations, ...facts.places]
      .sort((a, b) => b.mentions - a.mentions)
      .slice(0, MOST_KEYWORDS)
      .map(named => named.name),
    organisation: setting.brand.organisation ?? article.source,
    contact: setting.brand.contact,
    logo: setting.brand.logo,
    accent,
    colours: {
      ink: colours?.ink ?? STANDARD.ink,
      grey: colours?.grey ?? STANDARD.grey,
      tint: colours?.tint ?? tintOf(accent),
      hair: colours?.hair ?? STANDARD.hair,
    },
    fonts: { serif: fonts?.serif ?? null, sans: fonts?.sans ?? null },
    classification: article.memo.classification ?? setting.memo.classification,
    reference: setting.memo.reference,
    labels,
    source: sourceRows(desk),
    sourceLine: lineOf([article.title, ...credits(desk)]),
    creditLine: lineOf(credits(desk)),
  }
}

function sourceRows({ article, labels }: Desk): readonly Row[] {
  const row = (key: string, value: string | null, href: string | null = null): readonly Row[] =>
    value === null || value === '' ? [] : [{ label: labels[key] ?? key, value, href }]
  const url = article.url !== null && /^https?:\/\//i.test(article.url) ? article.url : null
  return [
    ...row('title', article.title),
    ...row('byline', article.byline.join(', ')),
    ...row('publisher', article.source),
    ...row('date', article.date === null ? null : dateText(article.date, article.lang)),
    ...row('link', url, url),
    ...row('digest', article.sha256),
  ]
}

function credits({ article }: Desk): readonly (string | null)[] {
  // A date that breaks over two lines is read as a number.
  const date = article.date === null ? null : dateText(article.date, article.lang).replaceAll(' ', '\u00a0')
  const { byline, source } = article
  const whole = byline.map(name => (name.length <= LONGEST_NAME ? name.replaceAll(' ', '\u00a0') : name))
  const names = byline.length > MOST_NAMES ? [...whole.slice(0, MOST_NAMES), '…'] : whole
  return [names.join(', '), source, date]
}

/** Parts on one line; a long one is broken off, for it stands whole in the memo’s source. */
function lineOf(parts: readonly (string | null)[]): string {
  return parts.flatMap(part => (part ? [brokenOff(part)] : [])).join('\u00a0· ')
}

function brokenOff(text: string): string {
  if (text.length <= LONGEST_PART) return text
  const cut = text.slice(0, LONGEST_PART - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_PART / 2)).trimEnd()}…`
}
