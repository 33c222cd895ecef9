import { oneLine } from '../documents/cut-short.ts'
import { BroadsideError } from '../error.ts'
import { didYouMean } from '../options/did-you-mean.ts'

const FIELD = /\{\{\s*([^{}]+?)\s*\}\}/g

/**
 * A greeting with the columns of a recipient in the place of their names, `Dear {{name}},`; null where one of them is empty, for
 * nobody is greeted as nobody. A column that the list does not have is `config.greeting`, which names it, and the `place` of the row.
 */
export function greetingFor(
  greeting: string | null,
  columns: Readonly<Record<string, string>>,
  place: { readonly file?: string; readonly line?: number } = {},
): string | null {
  if (greeting === null) return null
  const values = [...greeting.matchAll(FIELD)].map(([, name = '']) => columnOf(name, columns, place))
  if (values.includes('')) return null
  let next = 0
  return oneLine(greeting.replace(FIELD, () => values[next++] ?? ''))
}

function columnOf(
  name: string,
  columns: Readonly<Record<string, string>>,
  place: { readonly file?: string; readonly line?: number },
): string {
  if (Object.hasOwn(columns, name)) return oneLine(columns[name] ?? '')
  // A list need not tell names.
  if (name === 'name') return ''
  const known = Object.keys(columns)
  throw new BroadsideError(
    'config.greeting',
    `The greeting asks for {{${name}}}, and the list of recipients has no column ${name}.`,
    { hint: didYouMean(name, [...new Set([...known, 'name'])]), ...place },
  )
}
