export type {
  Article,
  Block,
  Paragraph,
  ParagraphId,
  Section,
  Sentence,
  SentenceId,
  Table,
} from './article/article.ts'
export { parseArticle } from './article/parse.ts'
export { type Briefing, type BriefOptions, brief, type Finished, type World } from './brief.ts'
export type { DocumentKind, Paper } from './documents/view.ts'
export { BroadsideError, type Note, type Problem } from './error.ts'
export { extractFacts } from './facts/extract.ts'
export type {
  Facts,
  Figure,
  KeyPoint,
  Named,
  Person,
  Quote,
  Sourced,
  Statement,
  TimelineEvent,
} from './facts/facts.ts'
export type { Format, Source } from './intake/source.ts'
export type { Brand, Colours, MemoOptions, OwnKind, Slot } from './options.ts'
export { createWorld, type RealWorld, type WorldOptions } from './world.ts'
