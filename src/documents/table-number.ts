import type { Table } from '../article/article.ts'

const NUMBERED = /^\p{L}+\.? ?\d/u

/** The number that a table is printed with and cited by, null where its caption brings one of its own ("Table 3: Losses"). */
export function numberOf({ id, caption }: Table): string | null {
  return caption !== null && NUMBERED.test(caption) ? null : id.slice(1)
}
