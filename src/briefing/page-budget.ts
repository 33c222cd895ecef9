import type { View } from '../documents/view.ts'
import { nameOf } from '../documents/views.ts'
import type { Note } from '../error.ts'
import type { Printed } from './briefing.ts'

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

/** Tells where a document does not fit though all that may be left out is gone: head, title or handling mark are too large for its pages. */
export function overflow(view: View, fit: Printed['fit']): readonly Note[] {
  if (fit === null || fit.fits) return []
  return [
    {
      code: `${nameOf(view)}.overflow`,
      message: `The text of ${nameOf(view)}.pdf does not fit on its pages, though all that may be left out is left out.`,
      hint: 'Shorten the title, the handling mark, the contact or the name of the office.',
      line: null,
    },
  ]
}
