import { createHash } from 'node:crypto'
import { type Article, paragraphsOf, type SentenceId } from '../article/article.ts'
import type { Facts, Person } from './facts.ts'

/** The kinds of facts that come in lists. */
export type ListKind = Exclude<keyof Facts, 'bottomLine'>

/** One item of a list of facts. */
export type Fact<K extends ListKind> = Facts[K][number]

/** An item with `written`, what an editor's file calls it; `key` is its own, by `others` it may be called where they are nobody's own. */
export type Keyed<T> = {
  readonly item: T
  readonly written: string
  readonly key: string
  readonly others: readonly string[]
}

/** No vowels, so that no key is a word or a number of YAML. */
const LETTERS = 'bcdfghjkmnpqrstvwxyz'
const LENGTH = 9
const KEY = new RegExp(`^[${LETTERS}]{${LENGTH}}(?:-\\d+)?$`)

/** The key of some words, nine letters: the same for all spellings of their spaces, quotation marks, dashes and capitals. */
export function keyOf(...words: readonly string[]): string {
  const digest = createHash('sha256').update(words.map(normalised).join('\0')).digest('hex')
  // 12 hexadecimal digits: as many as a number holds exactly.
  let rest = Number.parseInt(digest.slice(0, 12), 16)
  let key = ''
  for (let i = 0; i < LENGTH; i++) {
    key += LETTERS[rest % LETTERS.length]
    rest = Math.floor(rest / LETTERS.length)
  }
  return key
}

/** The key that is meant: a key as it is, the key of anything else. */
export function keyFor(called: string): string {
  return KEY.test(called) ? called : keyOf(called)
}

function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The texts of an article's sentences, by their numbers. */
export function sentenceTexts(article: Article): ReadonlyMap<SentenceId, string> {
  return new Map(
    paragraphsOf(article).flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text] as const)),
  )
}

/** What tells items of one sentence from each other; a statement is its sentence. */
const OWN_WORDS = {
  keyPoints: null,
  obstacles: null,
  next: null,
  figures: (figure: Fact<'figures'>) => figure.text,
  timeline: (event: Fact<'timeline'>) => event.text,
  quotes: (quote: Fact<'quotes'>) => quote.text,
} as const satisfies { readonly [K in Exclude<ListKind, NamedKind>]: ((item: Fact<K>) => string) | null }

/** The kinds whose items are names, which are keys by themselves. */
const NAMED = ['people', 'organisations', 'places'] as const
type NamedKind = (typeof NAMED)[number]

/**
 * The items of a list with their keys. An item keeps its keys while its own words and one of its sentences stay as they are,
 * a name while the article has it; the second figure, event or quotation with a key gets it with `-2`.
 */
export function keyed<K extends ListKind>(
  kind: K,
  items: readonly Fact<K>[],
  texts: ReadonlyMap<SentenceId, string>,
): readonly Keyed<Fact<K>>[] {
  if (isNamed(kind)) return items.map(item => keyedName(item as Fact<NamedKind>) as Keyed<Fact<K>>)
  const own = OWN_WORDS[kind as Exclude<ListKind, NamedKind>] as ((item: Fact<K>) => string) | null
  const counts = new Map<string, number>()
  return items.map(item => {
    const words = own === null ? [] : [own(item)]
    const [first = '', ...later] = item.cites.map(id => keyOf(texts.get(id) ?? '', ...words))
    const count = (counts.get(first) ?? 0) + 1
    counts.set(first, count)
    const key = count === 1 || own === null ? first : `${first}-${count}`
    return { item, written: key, key, others: [...later, ...words.map(word => keyOf(word))] }
  })
}

function keyedName(item: Fact<NamedKind>): Keyed<Fact<NamedKind>> {
  const role = 'roles' in item ? [roleKey(item)] : []
  return { item, written: item.name, key: keyOf(item.name), others: role }
}

function isNamed(kind: ListKind): kind is NamedKind {
  return (NAMED as readonly ListKind[]).includes(kind)
}

/** The key of a person's first role, or of having none: an editor's role goes with it. */
export function roleKey({ name, roles }: Person): string {
  return keyOf(name, roles[0] ?? '')
}
