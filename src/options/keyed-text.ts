import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { BroadsideError } from '../error.ts'

/** A YAML or JSON text of keys as read, not yet checked: its values, and the line of each. */
export type KeyedText = {
  readonly values: Readonly<Record<string, unknown>>
  readonly lineOf: LineOf
}

/** The line of the value at a path, or of the nearest key above it that is there; null for none. */
export type LineOf = (path: readonly PropertyKey[]) => number | null

/** How messages speak of a text: its file, what it is (`The configuration`), an example line, and the class of its error codes. */
export type Naming = {
  readonly file: string
  readonly what: string
  readonly example: string
  readonly code: string
  /** What to do about broken YAML. */
  readonly mend?: string
}

/** Reads a YAML 1.2 or JSON text of keys; what is no such text is a `syntax` error with its line. */
export function parseKeyedText(text: string, naming: Naming): KeyedText {
  const { file, what, example, code } = naming
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
    // The parser compares each key with all others, which takes minutes where there are many.
    uniqueKeys: false,
  })
  const fault = document.errors[0] ?? repeatedKey(document)
  if (fault)
    throw new BroadsideError(`${code}.syntax`, `${what} is not valid YAML: ${fault.message}.`, {
      file,
      line: counter.linePos(fault.pos[0]).line,
      hint: naming.mend ?? 'Mend this line.',
    })
  const values = valuesOf(() => document.toJS({ maxAliasCount: 100 }), naming)
  if (values === null || typeof values !== 'object' || Array.isArray(values))
    throw new BroadsideError(`${code}.syntax`, `${what} is not a group of keys.`, {
      file,
      line: 1,
      hint: `Write keys and values, such as: ${example}`,
    })
  return {
    values: values as Record<string, unknown>,
    lineOf(keys) {
      for (let length = keys.length; length > 0; length--) {
        const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true)
        const key = keys[length - 1]
        const node = isMap(parent)
          ? parent.items.find(pair => String(pair.key) === String(key))?.key
          : document.getIn(keys.slice(0, length), true)
        const range = (node as { range?: readonly number[] | null } | null | undefined)?.range
        if (range?.[0] !== undefined) return counter.linePos(range[0]).line
      }
      return null
    },
  }
}

/** The first key that a group has twice, as the parser itself would report it. */
export function repeatedKey(
  document: Document,
): { readonly message: string; readonly pos: readonly [number] } | null {
  let found: ReturnType<typeof repeatedKey> = null
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>()
      for (const { key } of items) {
        const name = String(key)
        const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0
        if (seen.has(name))
          found = { message: `Map keys must be unique: ${name} stands there twice`, pos: [start] }
        if (found !== null) return visit.BREAK
        seen.add(name)
      }
      return undefined
    },
  })
  return found
}

function valuesOf(read: () => unknown, { file, what, code }: Naming): unknown {
  try {
    return read() ?? {}
  } catch (cause) {
    throw new BroadsideError(`${code}.syntax`, `${what} cannot be read: ${(cause as Error).message}.`, {
      file,
      hint: 'Write the values out instead of repeating them by aliases.',
      cause,
    })
  }
}
