import type { Statement } from '../facts/facts.ts'
import type { Beyond, DocumentKind, EventView, FigureView, QuoteView, Ranked } from './view.ts'

/**
 * What is worth more to a reader of few pages: the answer, then the points, then who acts next; single items, not slots.
 * Items beyond a list keep its last priority, less one each.
 */
const PRIORITIES = {
  'one-pager': {
    lede: [100],
    keyPoints: [98, 96, 94, 62, 52],
    tiles: [90, 86, 82],
    next: [80, 46, 34],
    obstacles: [78, 50, 32],
    people: [76, 74, 72, 44, 42, 38, 30, 28],
    quotes: [56],
    charts: [54],
    timeline: [48, 40, 36, 26, 24],
  },
  memo: {
    keyPoints: [98, 97, 96, 95, 70, 60],
    obstacles: [90, 80, 50, 40],
    next: [92, 82, 52, 42],
    figures: [88, 78, 68, 58],
    people: [86, 84, 76, 74, 64, 54, 44, 38, 34, 30],
    timeline: [72, 66, 62, 46, 36, 32, 28, 26],
    quotes: [56, 48],
  },
  'key-figures': {
    figures: [70, 68, 66, 64, 62, 60, 50],
    people: [90, 88, 86, 84, 72, 69, 58, 55],
    organisations: [80, 78, 76, 57, 54],
    places: [79, 77, 75, 56, 53],
    timeline: [82, 81, 74, 67, 59, 52],
    quotes: [73, 65, 51, 45],
    charts: [71],
  },
} as const satisfies { readonly [K in DocumentKind]: Readonly<Record<string, readonly number[]>> }

/** Gives each item of a slot its priority in a document. */
export function ranked<K extends DocumentKind, T extends object>(
  kind: K,
  slot: keyof (typeof PRIORITIES)[K],
  items: readonly T[],
): readonly Ranked<T>[] {
  const priorities = PRIORITIES[kind][slot] as readonly number[]
  const last = priorities.length - 1
  return items.map((item, i) => ({
    ...item,
    priority: priorities[i] ?? (priorities[last] ?? 0) - (i - last),
  }))
}

/** An item beyond the most of its slot; `gist` is the text that says as much where the document prints it elsewhere. */
type Candidate = Beyond & { readonly gist: string | null }

/** A slot's items with their priorities: those that the layout is given, in their order, and those beyond the most that it can use. */
export function parted<T extends { readonly priority: number }>(
  items: readonly T[],
  most: number,
  nameOf: (item: T) => string,
  gistOf: (item: T) => string | null = () => null,
): { readonly shown: readonly T[]; readonly beyond: readonly Candidate[] } {
  const last = items.map(item => item.priority).sort((a, b) => b - a)[most - 1] ?? -Infinity
  const within = (item: T) => items.length <= most || item.priority >= last
  return {
    shown: items.filter(within),
    beyond: items
      .filter(item => !within(item))
      .map(item => ({ name: nameOf(item), priority: item.priority, gist: gistOf(item) })),
  }
}

/** What is beyond the slots of a document, the most important first, less what its statements say anyway. */
export function beyondOf(candidates: readonly Candidate[], said: readonly Statement[]): readonly Beyond[] {
  const texts = said.map(statement => plain(statement.text))
  const isSaid = (gist: string) => {
    const words = plain(gist)
    return texts.some(text => text.includes(words))
  }
  return candidates
    .filter(({ gist }) => gist === null || !isSaid(gist))
    .toSorted((a, b) => b.priority - a.priority)
    .map(({ name, priority }) => ({ name, priority }))
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

/** How warnings name a figure. */
export function figureName({ number, rest }: Pick<FigureView, 'number' | 'rest'>): string {
  return [number, rest].filter(part => part).join(' ')
}

/** How warnings name a quotation. */
export function quoteName({ text }: Pick<QuoteView, 'text'>): string {
  return `“${text}”`
}

/** The clause of an event as its sentence has it. */
export function eventGist({ text }: Pick<EventView, 'text'>): string {
  return text.replace(/^… /, '')
}
