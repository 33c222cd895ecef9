import type { View } from '../documents/view.ts'
import { nameOf } from '../documents/views.ts'
import type { Note } from '../error.ts'
import type { Printed } from './briefing.ts'

const NAMES = {
  memo: 'The memo',
  'one-pager': 'The one-pager',
  'key-figures': 'The key-figures sheet',
} as const

/** A longer list of what was left out is counted, not read. */
const MOST_NAMES = 10
const LONGEST_NAME = 60

type Left = NonNullable<Printed['fit']>['dropped']

/**
 * What the fitting left out (`KIND.left-out`), and what its slots do not take however much room there is (`KIND.beyond`): the most
 * important first.
 */
export function leftOut(view: View, fit: Printed['fit']): readonly Note[] {
  const kind = nameOf(view)
  const said = view.kind === 'own' ? `The ${view.title.toLowerCase()}` : NAMES[view.kind]
  return [
    ...named(fit?.dropped ?? [], `${kind}.left-out`, `${said} has no room for`),
    ...named(view.kind === 'own' ? [] : view.beyond, `${kind}.beyond`, `${said} does not take`),
  ]
}

function named(left: Left, code: string, said: string): readonly Note[] {
  if (left.length === 0) return []
  const names = left
    .toSorted((a, b) => b.priority - a.priority)
    .slice(0, left.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES)
    .map(({ name }) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 3).trimEnd()}…` : name))
  const more = left.length - names.length
  const count = left.length === 1 ? 'one item' : `${left.length} items`
  return [
    {
      code,
      message: `${said} ${count}: ${[...names, ...(more > 0 ? [`and ${more} more`] : [])].join(' | ')}`,
      hint: 'All of it is in brief.json.',
      line: null,
    },
  ]
}
