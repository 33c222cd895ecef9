import { BroadsideError } from '../error.ts'
import { type Linted, lintTemplates } from '../html/lint.ts'
import { VIEW_SHAPE } from '../html/view-shape.ts'
import type { TemplateSet } from './template-folders.ts'

/** Throws the first fault of the templates, the others counted; silent where the code runs from its sources. */
export function lintSet({ files, names }: TemplateSet, documents: Linted['documents']): void {
  const shape = VIEW_SHAPE
  if (shape === null) return
  const faults = lintTemplates({ templates: files, documents, shape, own: file => file in names })
  const [first] = [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
  if (first === undefined) return
  const more = faults.length > 1 ? ` (${faults.length - 1} more to mend in the templates)` : ''
  const { code, line, hint } = first
  const file = names[first.file] ?? first.file
  throw new BroadsideError(code, `The template ${first.message}.${more}`, { file, line, hint })
}
