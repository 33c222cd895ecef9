import type { Element } from 'hast'

/** What structured data (schema.org in JSON-LD) says of an article; null where it says nothing. */
export type Described = {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly publisher: string | null
  readonly lang: string | null
  readonly url: string | null
}

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

/** Graphs hold graphs; deeper ones say nothing of the page. */
const MAX_DEPTH = 4

/** The first article that a page's `application/ld+json` scripts describe, or null. Broken JSON is passed over. */
export function readJsonLd(scripts: readonly Element[]): Described | null {
  for (const script of scripts) {
    const found = articleIn(parseJson(script), MAX_DEPTH)
    if (found !== null) return describe(found)
  }
  return null
}

type Thing = Readonly<Record<string, unknown>>

function parseJson(script: Element): unknown {
  const text = script.children.map(child => (child.type === 'text' ? child.value : '')).join('')
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

function articleIn(value: unknown, depth: number): Thing | null {
  if (depth === 0 || typeof value !== 'object' || value === null) return null
  const within: readonly unknown[] = Array.isArray(value)
    ? value.slice(0, 100)
    : [value].flatMap(thing =>
        isArticle(thing as Thing) ? [] : [(thing as Thing)['@graph'], (thing as Thing).mainEntity],
      )
  if (!Array.isArray(value) && isArticle(value as Thing)) return value as Thing
  for (const part of within) {
    const found = articleIn(part, depth - 1)
    if (found !== null) return found
  }
  return null
}

function isArticle(thing: Thing): boolean {
  return listOf(thing['@type']).some(type => typeof type === 'string' && ARTICLE.test(type))
}

function describe(thing: Thing): Described {
  const page = thing.mainEntityOfPage
  return {
    headline: textOf(thing.headline),
    authors: listOf(thing.author).flatMap(author => personOf(author) ?? []),
    published: textOf(thing.datePublished),
    publisher: nameOf(listOf(thing.publisher)[0]),
    lang: textOf(thing.inLanguage),
    url: textOf(thing.url) ?? textOf(page) ?? (isThing(page) ? textOf(page['@id']) : null),
  }
}

/** Organisations are no authors that a byline would name. */
function personOf(value: unknown): string | null {
  if (isThing(value) && listOf(value['@type']).some(type => type !== 'Person')) return null
  return nameOf(value)
}

function nameOf(value: unknown): string | null {
  return isThing(value) ? textOf(value.name) : textOf(value)
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : value === undefined || value === null ? [] : [value]
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
