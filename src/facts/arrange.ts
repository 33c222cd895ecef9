import type { SentenceId } from '../article/article.ts'
import { type Fact, type Keyed, keyed, keyFor, type ListKind } from './edit-keys.ts'
import type { EditorsDesk, Spot } from './editors-desk.ts'
import { WORDS } from './edits.ts'
import type { Statement } from './facts.ts'

/** An item as the editor arranged it: `words` are other words for it, `placing` its place among those put first, from 1. */
export type Arranged<T> = { readonly item: T; readonly words: string | null; readonly placing: number | null }

/** For statements: how a sentence that was not extracted is made one, and the statement that the list need not repeat. */
export type Statements<T> = {
  readonly make: (spot: Spot) => T
  readonly said: Statement | null
}

type Entry<T> = Keyed<T> & { words: string | null }

/**
 * A list of facts as an editor's file arranges it: first what `order`, `only` and `use` name, then, without `only`, the rest as it
 * was. Other words for a sentence that was not extracted put it among the rest, at its place in the article.
 */
export function arrange<K extends ListKind>(
  kind: K,
  items: readonly Fact<K>[],
  desk: EditorsDesk,
  statements: Statements<Fact<K>> | null = null,
): readonly Arranged<Fact<K>>[] {
  type Item = Entry<Fact<K>>
  const lists = desk.edits.lists[kind]
  const found = keyed(kind, items, desk.texts)
  const shelf = createShelf(found)
  const names = found.filter(({ key, written }) => written !== key).map(({ written }) => written)

  const dropped = new Set<Item>()
  const undone = new Set<string>()
  lists.drop.forEach((called, i) => {
    undone.add(keyFor(called))
    const entries = shelf.find(called)
    const spot = statements && desk.spot(called)
    for (const entry of entries) dropped.add(entry)
    if (spot) desk.dropped.add(spot.id)
    else if (entries.length === 0) desk.miss('gone', [kind, 'drop', i], called, names)
  })

  const take = (called: string, path: readonly PropertyKey[]): readonly Item[] => {
    const entries = shelf.find(called)
    if (entries.length > 0) return entries
    const spot = statements && desk.spot(called)
    if (spot && undone.has(keyFor(called))) return []
    if (spot)
      return [shelf.add({ item: statements.make(spot), written: called, key: keyFor(called), others: [] })]
    desk.miss('gone', path, called, names)
    return []
  }
  const only = lists.only.flatMap((called, i) => take(called, [kind, 'only', i]))
  const use = lists.use.flatMap((called, i) => take(called, [kind, 'use', i]))
  for (const [called, text] of Object.entries(lists.words)) {
    const path = [kind, WORDS[kind] ?? '', called]
    const entries = take(called, path)
    // Sentences with the same words are one to an editor, two figures "10 percent" are not.
    if (entries.length > 1 && statements === null) desk.miss('ambiguous', path, called)
    else for (const entry of entries) entry.words = text
  }
  const order = lists.order.flatMap((called, i) => {
    const entries = shelf.find(called)
    if (entries.length === 0)
      desk.miss(statements && desk.spot(called) ? 'idle' : 'gone', [kind, 'order', i], called, names)
    return entries
  })

  const front = new Set([...order, ...only, ...use].filter(entry => !dropped.has(entry)))
  const repeats = (entry: Item) => statements?.said?.cites[0] === entry.item.cites[0]
  const others = shelf.entries().filter(entry => !front.has(entry) && !dropped.has(entry))
  const rest = lists.only.length > 0 ? [] : others.filter(entry => !repeats(entry))
  if (statements !== null)
    for (const entry of [...dropped, ...(lists.only.length > 0 ? others : [])])
      for (const id of entry.item.cites) desk.dropped.add(id)
  return [
    ...[...front].map(({ item, words }, i) => ({ item, words, placing: i + 1 })),
    ...inReadingOrder(rest, shelf.grown(), desk).map(({ item, words }) => ({ item, words, placing: null })),
  ]
}

/** The items of a list, found by their own keys, else by what they share with others. */
function createShelf<T>(found: readonly Keyed<T>[]) {
  const entries: Entry<T>[] = []
  const own = new Map<string, Entry<T>[]>()
  const shared = new Map<string, Entry<T>[]>()
  const add = (item: Keyed<T>): Entry<T> => {
    const entry = { ...item, words: null }
    entries.push(entry)
    put(own, entry.key, entry)
    for (const key of entry.others) put(shared, key, entry)
    return entry
  }
  for (const item of found) add(item)
  return {
    add,
    entries: (): readonly Entry<T>[] => entries,
    grown: () => entries.length > found.length,
    find: (called: string): readonly Entry<T>[] => {
      const key = keyFor(called)
      return own.get(key) ?? shared.get(key) ?? []
    },
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

function inReadingOrder<T extends { readonly item: { readonly cites: readonly SentenceId[] } }>(
  entries: readonly T[],
  grown: boolean,
  desk: EditorsDesk,
): readonly T[] {
  const position = ({ item }: T) => desk.positionOf(item.cites[0])
  return grown ? [...entries].sort((a, b) => position(a) - position(b)) : entries
}
