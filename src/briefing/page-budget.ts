import type { View } from '../documents/view.ts'
import type { Note } from '../error.ts'

/** Tells where a document of one's own has more pages than its kind allows: its template does not ask for fitting, or cannot be fitted. */
export function overBudget(view: View, pages: number): readonly Note[] {
  if (view.kind !== 'own' || pages <= view.pages) return []
  const budget = view.pages === 1 ? 'one page' : `${view.pages} pages`
  return [
    {
      code: `${view.name}.pages`,
      message: `The ${view.title.toLowerCase()} has ${pages} pages; its kind allows ${budget}.`,
      hint: `Put data-${view.pages === 1 ? 'page' : `flow="${view.pages}"`} in ${view.name}.hbs, give each item that may go a data-item, or raise pages in ${view.name}.yaml.`,
      line: null,
    },
  ]
}
