import type { QuantityWords } from './lexicon/quantity-words.ts'
import type { Quantity } from './quantity-found.ts'

/** Drops what only repeats the quantity before it in other units: "(nine miles)", "worth $58 billion", "or a quarter". */
export function mergeConversions(text: string, found: readonly Quantity[], words: QuantityWords): Quantity[] {
  const kept: Quantity[] = []
  for (const quantity of found) {
    const before = kept.at(-1)
    if (!before || !repeats(text, before, quantity, words)) kept.push(quantity)
  }
  return kept
}

function repeats(text: string, a: Quantity, b: Quantity, words: QuantityWords): boolean {
  const between = text.slice(a.end, b.start)
  if (between.length > 48) return false
  const bracket = /^(?: [\p{L}’'-]+){0,3} ?[([][^)\]]{0,24}$/u.test(between)
  const alias = new RegExp(
    `(?:^|[\\s,])(?:${words.aliases.map(phrase => phrase.replace('.', '\\.')).join('|')})(?: [a-z]+){0,2} ?$`,
  ).test(between)
  if (!bracket && !alias) return false
  if (/\d|;|\. /.test(between)) return false
  if (a.kind === 'money' && b.kind === 'money') return a.unit !== b.unit || same(a, b, 1, 1)
  if (a.kind === 'ratio' && b.kind === 'percent') return same(a, b, 100, 1)
  if (a.kind === 'percent' && b.kind === 'ratio') return same(a, b, 0.01, 1)
  if (a.kind !== b.kind || a.dimension !== b.dimension) return false
  if (a.kind === 'measure' || a.kind === 'duration')
    return a.dimension === 'temperature'
      ? a.unit !== b.unit
      : a.unit !== b.unit && same(a, b, a.factor, b.factor)
  return false
}

const middle = (quantity: Quantity) => quantity.value ?? ((quantity.low ?? 0) + (quantity.high ?? 0)) / 2

/** Equal within 15 percent: conversions are rounded. */
function same(a: Quantity, b: Quantity, fa: number, fb: number): boolean {
  const x = middle(a) * fa
  const y = middle(b) * fb
  return Math.abs(x - y) <= 0.15 * Math.max(Math.abs(x), Math.abs(y))
}
