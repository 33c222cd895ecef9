/** An item of the one-pager with its place on the ladder: where the page is full, the lowest goes first. */
export type Ranked<T> = T & { readonly priority: number }

/** What is worth more to a reader of one page: the answer, then the points, then who acts next; single items, not slots. */
const PRIORITIES = {
  lede: [100],
  tiles: [90, 86, 82],
  keyPoints: [98, 96, 94, 62, 52],
  next: [80, 46, 34],
  obstacles: [78, 50, 32],
  quote: [56],
  people: [76, 74, 72, 44, 42, 38, 30, 28],
  timeline: [48, 40, 36, 26, 24],
} as const satisfies Record<string, readonly number[]>

/** Gives each item of a slot its priority; items beyond the table get the lowest. */
export function ranked<T extends object>(
  slot: keyof typeof PRIORITIES,
  items: readonly T[],
): readonly Ranked<T>[] {
  const priorities: readonly number[] = PRIORITIES[slot]
  return items.map((item, index) => ({ ...item, priority: priorities[index] ?? 0 }))
}
