import type { FieldType, ViewShape } from './view-shape.ts'

/** What is known of a value in a template: its type, with what a partial's call adds; `unknown` where only an article tells. */
export type Known =
  | FieldType
  | 'unknown'
  | { readonly base: Known; readonly more: Readonly<Record<string, Known>> }

/** The fields of a value by name; null where it may have any. */
export function fieldsOf(value: Known, shape: ViewShape): Readonly<Record<string, Known>> | null {
  if (value === 'unknown') return null
  if (typeof value === 'string') return value === 'text' ? { length: 'number' } : {}
  if ('base' in value) {
    const below = fieldsOf(value.base, shape)
    return below && { ...below, ...value.more }
  }
  if ('record' in value) return null
  if ('list' in value) return { length: 'number' }
  const names = 'object' in value ? [value.object] : value.any
  const all = names.flatMap(name => Object.entries(shape.types[name]?.fields ?? {}))
  return Object.fromEntries(all.map(([name, { type }]) => [name, type]))
}

/** The type of one field; null where there is none. */
export function fieldOf(value: Known, name: string, shape: ViewShape): Known | null {
  if (typeof value === 'object' && 'record' in value) return value.record
  if (typeof value === 'object' && 'list' in value && /^\d+$/.test(name)) return value.list
  const fields = fieldsOf(value, shape)
  if (fields === null) return 'unknown'
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null
}

/** What `each` goes through. */
export function elementOf(value: Known): Known {
  if (typeof value !== 'object') return 'unknown'
  if ('list' in value) return value.list
  return 'record' in value ? value.record : 'unknown'
}
