import type { LabelLexicon } from './label-lexicon.ts'

const NONE: ReadonlySet<string> = new Set()
const NEVER = /(?!)/

/** Label words of a language that has none, to begin a language from: no label is found. */
export const NO_LABEL_WORDS: LabelLexicon = {
  verbs: NONE,
  between: NONE,
  links: NONE,
  rangeOpens: NONE,
  beforeLink: NEVER,
  aside: NEVER,
  former: NONE,
  changes: NEVER,
  span: NEVER,
  nounsFollow: false,
  puts: NEVER,
  of: NONE,
  purpose: NONE,
  determiners: NONE,
  inner: NONE,
  leading: NONE,
  trailing: NONE,
  banned: NONE,
  empty: NONE,
  measures: NONE,
  ends: NONE,
  opens: NONE,
  auxiliaries: NONE,
  passive: NONE,
  tolls: NONE,
  weighing: NONE,
  adjective: NEVER,
  participle: NEVER,
}
