/** Something that is true of each of a number of cases, or is not, and where not. */
export type Proof = {
  readonly what: string
  readonly cases: number
  readonly holds: number
  readonly failing: readonly string[]
}
