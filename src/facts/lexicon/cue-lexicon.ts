/**
 * Phrases with the weight that each adds to a sentence. Notation: words stand apart by spaces; `a/b` is either;
 * `word*` any ending; `#` a number of up to four digits; `…` up to five words between. Case is ignored.
 */
export type Cues = readonly (readonly [weight: number, phrases: readonly string[]])[]

/** What one language says where something is in the way, comes next, or is mere praise. */
export type CueLexicon = {
  /** States of dispute, refusal, doubt, risk, want. */
  readonly obstacle: Cues
  /** Headings of sections that tell what is in the way. */
  readonly obstacleHeading: readonly string[]
  /** Verbs that point ahead: plans, duties, expectations. */
  readonly ahead: Cues
  /** Endings of verbs in the future tense, where a language has them. */
  readonly aheadEndings?: readonly string[]
  /** Times that lie ahead, or may. */
  readonly time: Cues
  /** Phrases that look like the future and are not. */
  readonly notAhead: Cues
  /** Headings of sections that tell what comes next. */
  readonly nextHeading: readonly string[]
  /** Headings of sections that sum up. */
  readonly summaryHeading: readonly string[]
  /** Verbs of outcome: what was decided, agreed, changed. */
  readonly outcome: Cues
  /** Praise and padding: says that something matters without saying what. */
  readonly padding: Cues
}
