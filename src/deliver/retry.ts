/** When a letter that was put off is tried again, in milliseconds: first after `first`, then twice as long, `most` at most, until `within` has gone by. */
export type Retry = { readonly first: number; readonly most: number; readonly within: number }

/** Grey lists let a letter in after one to five minutes, some after fifteen. */
export const RETRY: Retry = { first: 2_000, most: 120_000, within: 900_000 }

/** How long to wait after a number of tries, half of it by chance (0 to 1), so that those who were put off together do not come back together. */
export function pause(tries: number, { first, most }: Retry, chance: number): number {
  return Math.min(most, first * 2 ** (tries - 1)) * (0.5 + 0.5 * chance)
}
