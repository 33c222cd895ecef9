import type { Note } from '../error.ts'
import type { SetAside } from './article.ts'
import type { Package, Target } from './docx-package.ts'
import type { Styles } from './docx-styles.ts'
import type { Xml } from './xml.ts'

/** A field that is open: its instruction, and whether what is read now is its result. */
export type Field = { instruction: string; isResult: boolean }

/**
 * What is kept while a document is read. `line` counts paragraphs, those of tables and empty ones too, for a Word document has no
 * lines of its own.
 */
export type Reading = {
  readonly file: Package
  readonly styles: Styles
  readonly targets: ReadonlyMap<string, Target>
  readonly setAside: SetAside[]
  readonly notes: Note[]
  fields: Field[]
  /** Text boxes met in the paragraph that is being read. */
  boxes: Xml[]
  /** Footnotes and endnotes in the order in which the text refers to them: `footnote 3`. */
  readonly references: Set<string>
  /** Characters by the language that they are marked with, '' for none. */
  readonly languages: Map<string, number>
  line: number
}

/** Notes what a document holds that cannot be read. */
export function noteUnread(reading: Reading, what: string, hint: string): void {
  reading.notes.push({
    code: 'docx.unread',
    message: `${what} in paragraph ${reading.line} cannot be read; it is left out.`,
    hint,
    line: reading.line,
  })
}
