import { type Structure, typeOf } from './structure.ts'

/** Whether the headings leave out a level on the way down, or do not begin with the first (ISO 14289-1 §7.4.2). */
export function skipsHeadingLevel({ elements }: Structure): boolean {
  let level = 0
  for (const { dict } of elements) {
    const [, digit] = /^H([1-6])$/.exec(typeOf(dict)) ?? []
    if (digit === undefined) continue
    if (Number(digit) > level + 1) return true
    level = Number(digit)
  }
  return false
}
