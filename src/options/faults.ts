import type * as z from 'zod/mini'
import { BroadsideError } from '../error.ts'
import { nearest } from './did-you-mean.ts'
import type { LineOf } from './keyed-text.ts'
import { withoutUser } from './secret.ts'

/** One thing wrong with a value: where (`brand`, `accent`), and how to say it after the name of the key. */
export type Fault = {
  readonly path: readonly PropertyKey[]
  /** The key that should not be there; null where a known key has a wrong value. */
  readonly unknown: string | null
  readonly message: string
  readonly hint: string | null
}

/** What a schema found wrong, in words, with the nearest right word as a hint. */
export function faultsOf(error: z.core.$ZodError, schema: z.core.$ZodType, value: unknown): readonly Fault[] {
  return error.issues.flatMap(issue => {
    const path = issue.path
    if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(path, key, schema))
    if (issue.code === 'custom') return [{ path, unknown: null, message: issue.message, hint: hintOf(issue) }]
    const found = at(value, path)
    const said = issue.message === 'Invalid input' ? null : issue.message
    if (issue.code === 'invalid_value') {
      const known = issue.values.map(String)
      const near = typeof found === 'string' ? nearest(found, known) : null
      return [
        {
          path,
          unknown: null,
          message: `must be ${list(known)}, not ${describe(found)}`,
          hint: near === null ? null : `Did you mean ${near}?`,
        },
      ]
    }
    const expected = issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : null
    const message = said ?? (expected === null ? 'is not valid' : `must be ${expected}`)
    return [
      {
        path,
        unknown: null,
        message: `${message}, not ${describe(found)}`,
        hint: expected === TYPES.string ? quotingHint(found) : null,
      },
    ]
  })
}

/** Faults beyond these are counted but not looked up: each search for a line goes through the whole file. */
const MOST_PLACED = 50

/**
 * The first fault of a file in the order of its lines, as an error that names its key; the others are counted.
 * Its code is `unknown-key` or `wrong-value` of the class `code`.
 */
export function faultError(
  faults: readonly Fault[],
  { code, file, lineOf }: { readonly code: string; readonly file: string; readonly lineOf: LineOf },
): BroadsideError {
  const placed = faults
    .slice(0, MOST_PLACED)
    .map(fault => ({ fault, keys: [...fault.path, ...(fault.unknown === null ? [] : [fault.unknown])] }))
    .map(({ fault, keys }) => ({ fault, keys, line: lineOf(keys) }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  const { fault, keys, line } = placed[0]!
  const more = faults.length > 1 ? ` (${faults.length - 1} more to mend in this file)` : ''
  return new BroadsideError(
    `${code}.${fault.unknown === null ? 'wrong-value' : 'unknown-key'}`,
    `${keys.join('.')} ${fault.message}.${more}`,
    { file, ...(line === null ? {} : { line }), ...(fault.hint === null ? {} : { hint: fault.hint }) },
  )
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
}

/** What a check of our own says to do. */
function hintOf({ params }: { readonly params?: Record<string, unknown> | undefined }): string | null {
  return typeof params?.hint === 'string' ? params.hint : null
}

/** What was meant as text but is read as something else needs quotes. */
function quotingHint(found: unknown): string | null {
  if (typeof found === 'number' || typeof found === 'boolean') return `Put it in quotes: "${String(found)}".`
  const group = typeof found === 'object' && found !== null && !Array.isArray(found)
  return group ? 'Put text that holds a colon in quotes.' : null
}

function unknownKey(path: readonly PropertyKey[], key: string, schema: z.core.$ZodType): Fault {
  const known = keysAt(schema, path)
  const near = nearest(key, known)
  return {
    path,
    unknown: key,
    message: 'is not a known key',
    hint: near === null ? `Known are: ${known.join(', ')}.` : `Did you mean ${near}?`,
  }
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [first, ...rest] = path
  const def = schema._zod.def as { shape?: Record<string, z.core.$ZodType>; innerType?: z.core.$ZodType }
  if (def.innerType) return keysAt(def.innerType, path)
  if (!def.shape) return []
  if (first === undefined) return Object.keys(def.shape)
  const next = def.shape[String(first)]
  return next ? keysAt(next, rest) : []
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner === null || typeof inner !== 'object' ? undefined : Reflect.get(inner, key)),
    value,
  )
}

function describe(value: unknown): string {
  if (value === null) return 'empty'
  if (typeof value === 'string') {
    const shown = withoutUser(value)
    return `"${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}"`
  }
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a group of keys' : String(value)
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
