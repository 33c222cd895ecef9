import type { Article } from '../article/article.ts'
import { contrast, nearestColour } from '../options/colour.ts'
import type { BriefJson } from './brief-json.ts'
import { cutShort, oneLine, plain } from './cut-short.ts'
import { boundNumbers } from './figure-view.ts'
import { headline } from './headline.ts'
import { memoView } from './memo.ts'
import { pointsOf } from './one-pager.ts'
import { deskOf, type Setting } from './setting.ts'
import type { FigureView, Frame, Line, MailView, NightColours, PersonView, Ranked } from './view.ts'

const MOST = { obstacles: 3, next: 3, people: 6 } as const
/** Phones list some forty characters of a subject, screens some seventy: the rest is for those who open it. */
const LONGEST_SUBJECT = 110
const LONGEST_PREFIX = 40
const LONGEST_PREHEADER = 140
const NIGHT = { paper: '#17191c', ink: '#ececea', grey: '#b0b3b6', hair: '#44484d' } as const
const LEAST_CONTRAST = 6

/** What the office adds to a message: its brand, the labels and their language, and what the subject begins with. */
export type MailSetting = Pick<Setting, 'brand' | 'memo' | 'labels'> & {
  /** The language of the labels. */
  readonly labelLang: string
  /** Such as `[INFO]`. */
  readonly subjectPrefix: string | null
  /** Such as `DECISION`: what the reader is to do. */
  readonly keyword: string | null
}

/**
 * A message without what differs from one recipient to the next. It is made of `brief.json` alone, so that a message about a
 * build is the one that the build's own article would give, and of the memo's View, so that the two never differ.
 */
export function mailView(brief: BriefJson, setting: MailSetting): MailView {
  const article = articleOf(brief)
  const whole: Setting = { ...setting, paper: 'A4', annex: null, pictures: {}, dropped: [] }
  const desk = deskOf(article, brief, whole, null)
  const memo = memoView(desk)
  const title = headline(article.title)
  const answer = memo.bottomLine?.text ?? null
  return printable({
    kind: 'mail',
    frame: { ...memo.frame, logo: null, title: cutShort(article.title, LONGEST.title) },
    labelLang: setting.labelLang === article.lang ? null : setting.labelLang,
    night: nightOf(memo.frame),
    subject: subjectOf(setting, article.memo.subject ?? title),
    preheader: cutShort(oneLine(answer ?? memo.frame.creditLine), LONGEST_PREHEADER),
    greeting: null,
    headline: title,
    bottomLine: memo.bottomLine && lineWithin(memo.bottomLine),
    keyPoints: pointsOf(desk, brief.keyPoints).map(lineWithin),
    figures: memo.figures.map(figureWithin),
    obstacles: foremost(memo.obstacles, MOST.obstacles).map(lineWithin),
    next: foremost(memo.next, MOST.next).map(lineWithin),
    people: foremost(memo.people, MOST.people).map(personWithin),
    link: linkOf(memo.frame),
    files: [],
    refers: false,
    unsubscribe: null,
  })
}

/** A subject on one line (RFC 5322 §3.6.5): prefix, keyword and headline, which is cut at a word. */
function subjectOf(
  { subjectPrefix, keyword }: Pick<MailSetting, 'subjectPrefix' | 'keyword'>,
  title: string,
): string {
  const parts = [subjectPrefix, keyword === null ? null : `${keyword}:`].flatMap(part => part ?? [])
  const start = cutShort(oneLine(parts.join(' ')), LONGEST_PREFIX)
  return `${start} ${cutShort(oneLine(title), LONGEST_SUBJECT - start.length)}`.trim()
}

/** The article as `brief.json` knows it: its sentences, without the markup and blocks that only an annex prints. */
function articleOf({ article }: BriefJson): Article {
  return {
    ...article,
    sections: article.sections.map(section => ({
      ...section,
      line: 0,
      blocks: [],
      paragraphs: section.paragraphs.map(paragraph => ({ ...paragraph, inline: [], line: 0 })),
    })),
    tables: [],
    memo: article.memo ?? {},
    notes: [],
  }
}

/** Gmail shows no more than 102 KB of a message: what is too long for any reader is broken off, and stands whole in the memo. */
const LONGEST = { text: 600, part: 120, refs: 6, title: 240, link: 1000 } as const

function lineWithin(line: Line): Line {
  const { lead, text, refs } = line
  return {
    ...line,
    lead: lead && cutShort(lead, LONGEST.part),
    text: boundNumbers(cutShort(text, LONGEST.text)),
    refs: refs.slice(0, LONGEST.refs),
  }
}

function figureWithin(figure: FigureView): FigureView {
  const { number, rest, label, words, refs } = figure
  return {
    ...figure,
    number: cutShort(number, LONGEST.part),
    rest: rest && cutShort(rest, LONGEST.part),
    label: label && cutShort(label, LONGEST.part),
    words: words && cutShort(words, LONGEST.part),
    refs: refs.slice(0, LONGEST.refs),
  }
}

function personWithin(person: PersonView): PersonView {
  const { name, role, refs } = person
  return {
    ...person,
    name: cutShort(name, LONGEST.part),
    role: role && cutShort(role, LONGEST.part),
    refs: refs.slice(0, LONGEST.refs),
  }
}

/** The article's own address; one that fills a screen is left to the memo. */
function linkOf({ source }: Frame): string | null {
  const link = source.find(({ href }) => href !== null)?.href ?? null
  return link !== null && link.length <= LONGEST.link ? link : null
}

/** The items of the highest priority, in their order. */
function foremost<T>(items: readonly Ranked<T>[], most: number): readonly T[] {
  const last = items.map(({ priority }) => priority).sort((a, b) => b - a)[most - 1] ?? -Infinity
  return items.filter(({ priority }) => priority >= last)
}

/** A dark screen takes the accent's hue, as light as it must be. */
function nightOf({ accent }: Frame): NightColours {
  const seen = (hex: string) => contrast(hex, NIGHT.paper) >= LEAST_CONTRAST
  return { ...NIGHT, accent: nearestColour(accent, seen) ?? NIGHT.ink }
}

/** A view whose texts hold nothing but what can be seen. */
function printable<T>(value: T): T {
  if (typeof value === 'string') return plain(value) as T
  if (Array.isArray(value)) return value.map(printable) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner)])) as T
}
