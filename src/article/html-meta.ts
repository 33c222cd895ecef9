import type { Element, Nodes, Root } from 'hast'
import { parseNames } from './byline.ts'
import { parseDate } from './dates.ts'
import { type Described, readJsonLd } from './html-json-ld.ts'
import { attribute, lineOf, textOf } from './html-text.ts'
import { collapse } from './inline.ts'
import {
  AUTHOR_KEYS,
  DATE_KEYS,
  NO_AUTHOR,
  SITE_KEYS,
  TITLE_KEYS,
  WEAK_DATE_KEYS,
} from './lexicon/html-meta.ts'

/** What the head of a page says of its article. `titles` are all wordings of the headline, the best first; dates are ISO 8601. */
export type PageMeta = {
  readonly titles: readonly string[]
  /** The `<title>` as it stands, with its line. */
  readonly pageTitle: { readonly text: string; readonly line: number } | null
  readonly site: string | null
  readonly authors: readonly string[]
  /** The date of publication that the page declares as such. */
  readonly published: string | null
  /** A date that may be that of publication. */
  readonly dated: string | null
  readonly url: string | null
  readonly lang: string | null
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i
const ADDRESS = /^https?:\/\/[^\s<>"]+$/i

/** Reads metadata: JSON-LD, OpenGraph, `<meta>`, `<link rel=canonical>`, `<html lang>` and `<title>`. */
export function readPageMeta(root: Root): PageMeta {
  const found = headElements(root)
  const described = readJsonLd(found.scripts)
  const value = (keys: readonly string[]) => keys.map(key => found.metas.get(key)?.[0]).find(Boolean) ?? null
  const pageTitle = found.title === null ? null : { text: textOf(found.title), line: lineOf(found.title) }
  const parts = splitTitle(pageTitle?.text ?? '')
  const titles = [described?.headline, value(TITLE_KEYS), ...parts.titles].flatMap(title =>
    title ? [collapse(title)] : [],
  )
  const site = value(SITE_KEYS) ?? described?.publisher ?? null
  return {
    titles: [...new Set(titles)].filter(title => title !== ''),
    pageTitle: pageTitle?.text ? pageTitle : null,
    site: site === null ? null : collapse(site),
    authors: authorsOf(
      described,
      AUTHOR_KEYS.flatMap(key => found.metas.get(key) ?? []),
      site,
    ),
    published: firstDate([described?.published, value(DATE_KEYS)]),
    dated: firstDate([value(WEAK_DATE_KEYS)]),
    url:
      [found.canonical, value(['og:url', 'twitter:url']), described?.url].find(
        url => url && ADDRESS.test(url),
      ) ?? null,
    lang: languageOf([
      found.lang,
      value(['content-language', 'language', 'dc.language']),
      described?.lang,
      value(['og:locale']),
    ]),
  }
}

/** The site's name at the end of a `<title>` whose other part is the headline, or null. */
export function siteInTitle(title: string, headline: string): string | null {
  const { titles, site } = splitTitle(title)
  if (site === null) return null
  return titles.some(each => each !== title && overlap(each, headline) >= 0.6) &&
    overlap(site, headline) < 0.5
    ? site
    : null
}

/** The share of the shorter text's words that the other holds, 0 to 1. */
export function overlap(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const [few, many] = first.size <= second.size ? [first, second] : [second, first]
  if (few.size === 0) return 0
  return [...few].filter(word => many.has(word)).length / few.size
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}

/** "Headline – Section | Site": the headline by itself, the whole, and the last part as the site. */
function splitTitle(title: string): { readonly titles: readonly string[]; readonly site: string | null } {
  const parts = title.split(/\s+[|–—·»•:-]\s+|\s+[|»]\s*/u).filter(part => part.trim() !== '')
  if (parts.length < 2) return { titles: [title], site: null }
  const last = parts.at(-1) ?? ''
  const end = title.lastIndexOf(last)
  const rest = title.slice(0, end).replace(/[\s|–—·»•:-]+$/u, '')
  return { titles: [...new Set([parts[0] ?? '', rest, title])], site: collapse(last) }
}

function authorsOf(
  described: Described | null,
  metas: readonly string[],
  site: string | null,
): readonly string[] {
  const written = described && described.authors.length > 0 ? described.authors : metas
  const names = written
    .filter(name => name.length < 200 && !/^(?:https?:|www\.|@)|@\S+\./i.test(name))
    .flatMap(name => parseNames(name.replace(/^by\s+/i, '')))
  return [...new Set(names)].filter(
    name => !NO_AUTHOR.test(name) && name !== site && (/ /.test(name) || /[^\p{ASCII}]/u.test(name)),
  )
}

function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = value ? parseDate(value.slice(0, 60)) : null
    if (date !== null) return date
  }
  return null
}

function languageOf(values: readonly (string | null | undefined)[]): string | null {
  const codes = values.flatMap(value =>
    value
      ? [
          value
            .trim()
            .split(/[,;\s]/)[0]!
            .replaceAll('_', '-'),
        ]
      : [],
  )
  return codes.find(code => LANGUAGE.test(code)) ?? null
}

type Head = {
  lang: string
  title: Element | null
  canonical: string | null
  readonly scripts: Element[]
  readonly metas: Map<string, string[]>
}

/** Metadata counts wherever it stands: many pages have it in their body. */
function headElements(root: Root): Head {
  const head: Head = { lang: '', title: null, canonical: null, scripts: [], metas: new Map() }
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'element') readElement(node, head)
    if ('children' in node && !(node.type === 'element' && node.tagName === 'svg'))
      for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as Nodes)
  }
  return head
}

function readElement(element: Element, head: Head): void {
  const { tagName } = element
  if (tagName === 'html') head.lang = attribute(element, 'lang') || attribute(element, 'xmlLang')
  else if (tagName === 'title') head.title ??= element
  else if (tagName === 'link') {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel')))
      head.canonical ??= attribute(element, 'href')
  } else if (tagName === 'script') {
    if (/^application\/ld\+json\b/i.test(attribute(element, 'type'))) head.scripts.push(element)
  } else if (tagName === 'meta') {
    const key =
      attribute(element, 'property') ||
      attribute(element, 'name') ||
      attribute(element, 'itemProp') ||
      attribute(element, 'httpEquiv')
    const content = collapse(attribute(element, 'content'))
    if (key === '' || content === '') return
    const values = head.metas.get(key.toLowerCase())
    if (values) values.push(content)
    else head.metas.set(key.toLowerCase(), [content])
  }
}
