import { createHash } from 'node:crypto'
import type { Article } from './article/article.ts'
import { imagesOf } from './article/images.ts'
import { parseArticle } from './article/parse.ts'
import { briefJson } from './documents/brief-json.ts'
import { SIBLINGS } from './documents/references.ts'
import type { Setting } from './documents/setting.ts'
import type { DocumentKind, Paper, View } from './documents/view.ts'
import { viewOf } from './documents/views.ts'
import { BroadsideError, type Note } from './error.ts'
import { editedFacts } from './facts/edited.ts'
import type { Facts } from './facts/facts.ts'
import { headingsOf } from './html/headings.ts'
import { PAPER } from './html/page.ts'
import type { Picture } from './intake/picture.ts'
import type { Source } from './intake/source.ts'
import type { Brand, MemoOptions } from './options.ts'

/** What is asked for: which documents, on which paper, with which brand and memo head. `lang` null leaves it to the article. */
export type BriefOptions = {
  readonly documents: readonly DocumentKind[]
  readonly paper: Paper
  readonly lang: string | null
  readonly brand: Brand
  readonly memo: MemoOptions
}

/** Everything outside that a briefing needs; `world.ts` is the real one. */
export type World = {
  readonly picture: (folder: string | undefined, src: string, line: number | null) => Promise<Picture | Note>
  readonly render: (view: View) => Promise<string>
  readonly print: (job: {
    readonly html: string
    readonly paper: { readonly width: number; readonly height: number }
  }) => Promise<Printed>
  /** Digest of what a print depends on beside its HTML: browser and fonts. */
  readonly press: () => Promise<string>
  /** The version of Broadside, and an instant in seconds for articles without a date (`SOURCE_DATE_EPOCH`). */
  readonly version: string
  readonly epoch: number | null
}

/** A print before its finishing; `fit` tells what a one-pager left out. */
export type Printed = {
  readonly pdf: Uint8Array
  readonly fit: { readonly fits: boolean; readonly dropped: readonly string[] } | null
}

/** A document, ready to be written; `key` is the digest of all that its bytes depend on. */
export type Finished = {
  readonly kind: DocumentKind
  readonly pdf: Uint8Array
  readonly html: string
  readonly pages: number
  readonly key: string
}

export type Briefing = {
  readonly article: Article
  readonly facts: Facts
  /** The text of `brief.json`. */
  readonly json: string
  readonly documents: readonly Finished[]
  readonly notes: readonly Note[]
}

/** A book of some 500 pages; beyond it the annex would take the browser longer than a reader has. */
const MOST_WORDS = 200_000

/** One article becomes its briefs: parsed once, so that the documents agree. Nothing is written. */
export async function brief(source: Source, options: BriefOptions, world: World): Promise<Briefing> {
  const parsed = await parseArticle(source, options.lang === null ? {} : { lang: options.lang })
  if (parsed.words > MOST_WORDS)
    throw new BroadsideError(
      'article.too-long',
      `The article has ${parsed.words} words; documents are made of up to ${MOST_WORDS}.`,
      { hint: 'Split it into articles, or read its facts with: broadside extract' },
    )
  const { article, facts, dropped, notes } = await editedFacts(parsed, source.edits)
  const { pictures, lost } = await picturesOf(source, article, world)
  const setting = settingOf(options, pictures, dropped)
  const made = await Promise.all(
    options.documents.map(kind => document(viewOf(kind, article, facts, setting), article, world)),
  )
  return {
    article,
    facts,
    json: `${JSON.stringify(briefJson(article, facts), null, 2)}\n`,
    documents: made.map(({ finished }) => finished),
    notes: [...article.notes, ...notes, ...lost, ...made.flatMap(({ notes }) => notes)],
  }
}

async function document(
  view: View,
  article: Article,
  world: World,
): Promise<{ readonly finished: Finished; readonly notes: readonly Note[] }> {
  const passes = import('./pdf/finish.ts')
  const html = await world.render(view)
  const { pdf, fit } = await world.print({
    html,
    paper: PAPER[view.frame.paper],
  })
  const { finish, PASSES } = await passes
  const record = {
    title: view.frame.title,
    author: view.frame.author,
    subject: view.frame.subject,
    keywords: view.frame.keywords,
    lang: view.frame.lang,
    headings: headingsOf(html),
    date: instantOf(article.date) ?? world.epoch,
    creator: `Broadside ${world.version}`,
    producer: `Broadside ${world.version}`,
    siblings: SIBLINGS,
  }
  const made = JSON.stringify([html, record, PASSES, await world.press()])
  const key = createHash('sha256').update(made).digest('hex')
  const { bytes, pages } = await finish(pdf, { ...record, characters: new Set(html), key })
  return {
    finished: { kind: view.kind, pdf: bytes, html: html.replaceAll(SIBLINGS, ''), pages, key },
    notes: fit === null ? [] : leftOut(view, fit),
  }
}

const NAMES = {
  memo: 'The memo',
  'one-pager': 'The one-pager',
  'key-figures': 'The key-figures sheet',
} as const

function leftOut(view: View, fit: NonNullable<Printed['fit']>): readonly Note[] {
  if (fit.dropped.length === 0) return []
  const names = fit.dropped.map(name => (name.length > 60 ? `${name.slice(0, 57).trimEnd()}…` : name))
  return [
    {
      code: `${view.kind}.left-out`,
      message: `${NAMES[view.kind]} has no room for ${names.length === 1 ? 'one item' : `${names.length} items`}: ${names.join(' | ')}`,
      hint: 'All of it is in brief.json.',
      line: null,
    },
  ]
}

async function picturesOf(
  source: Source,
  article: Article,
  world: World,
): Promise<{ readonly pictures: Setting['pictures']; readonly lost: readonly Note[] }> {
  const wanted = new Map(imagesOf(article).map(image => [image.src, image.line]))
  const loaded = await Promise.all([...wanted].map(([src, line]) => world.picture(source.folder, src, line)))
  return {
    pictures: Object.fromEntries(loaded.flatMap(found => ('uri' in found ? [[found.src, found.uri]] : []))),
    lost: loaded.flatMap(found => ('uri' in found ? [] : [found])),
  }
}

function settingOf(
  options: BriefOptions,
  pictures: Setting['pictures'],
  dropped: Setting['dropped'],
): Setting {
  const { logo } = options.brand
  return {
    paper: options.paper,
    brand: {
      ...options.brand,
      logo: logo && `data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`,
    },
    memo: options.memo,
    annex: options.documents.includes('memo') ? `${SIBLINGS}memo.pdf` : null,
    pictures,
    dropped,
  }
}

/** The first instant of an EDTF date, in seconds UTC. */
function instantOf(date: string | null): number | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:$|\/)/.exec(date ?? '')
  return match ? Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)) / 1000 : null
}
