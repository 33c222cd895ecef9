/** Thrown where a template asks for a field that the view does not have. */
export class MissingField extends Error {
  readonly field: string

  constructor(field: string) {
    super(`"${field}" not defined`)
    this.field = field
  }
}

/** What Handlebars itself asks of any value, to find out what it is. */
const ASKED = new Set([
  'toHTML',
  'toString',
  'valueOf',
  'toJSON',
  'call',
  'apply',
  'then',
  'length',
  'constructor',
])

/**
 * A view that throws MissingField for any field it does not have. Handlebars' strict mode does so for `{{field}}` alone:
 * `{{#if field}}`, `{{#each field}}` and the arguments of helpers would pass in silence.
 */
export function guarded<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ORIGINALS.has(value)) return value
  const proxy = new Proxy(value, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !ASKED.has(key)) throw new MissingField(key)
      return guarded(Reflect.get(target, key, receiver) as unknown)
    },
  })
  ORIGINALS.set(proxy, value)
  return proxy
}

const ORIGINALS = new WeakMap<object, unknown>()

/** The value itself, for helpers that hand it on to code that looks before it takes. */
export function unguarded<T>(value: T): T {
  return (typeof value === 'object' && value !== null ? (ORIGINALS.get(value) ?? value) : value) as T
}
