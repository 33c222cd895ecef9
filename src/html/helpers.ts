import Handlebars from 'handlebars'
import type { PhrasingContent } from 'mdast'
import { unguarded } from './guard.ts'
import { prose } from './prose.ts'

/** A longer word may have to break where the page is narrow. */
const LONGEST_UNBROKEN = 24

/** Handlebars with the helpers of the templates: `eq`, `prose` for running text, `unbroken` for headlines. */
export function createHandlebars(): typeof Handlebars {
  const handlebars = Handlebars.create()
  handlebars.registerHelper('eq', (a: unknown, b: unknown) => a === b)
  handlebars.registerHelper(
    'prose',
    (inline: readonly PhrasingContent[]) => new Handlebars.SafeString(prose(unguarded(inline))),
  )
  handlebars.registerHelper('unbroken', (text: string) => new Handlebars.SafeString(unbroken(text)))
  return handlebars
}

/** A headline's text with its hyphenated words held together ("mid-2026"), escaped. */
function unbroken(text: string): string {
  return text
    .split(/(\s+)/)
    .map(word => {
      const safe = Handlebars.escapeExpression(word)
      return /[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(word) && word.length <= LONGEST_UNBROKEN
        ? `<span class="whole">${safe}</span>`
        : safe
    })
    .join('')
}
