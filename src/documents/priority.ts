import type { DocumentKind, Ranked } from './view.ts'

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
