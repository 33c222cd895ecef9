import { isHyphen, type Scan } from './quantity-scan.ts'
import { pastLink } from './quantity-unit.ts'

/** A counted noun phrase from token `from` to `to` (exclusive): "small earthquakes", with its head in the singular. */
export type NounRead = {
  readonly from: number
  readonly to: number
  readonly head: string
  readonly unit: string
}

const MOST_WORDS = 6

/** The noun phrase that starts at token `i` and ends in a plural; null where a closed-class word or a mark comes first. */
export function readNoun(scan: Scan, i: number): NounRead | null {
  const { tokens, words, nouns } = scan
  let at = pastLink(scan, i)
  for (let count = 0; count < MOST_WORDS && at < tokens.length; count++) {
    const token = tokens[at]!
    if (scan.masked[at] && token.kind !== 'number') return null
    const isModel = tokens[at + 1]?.glued === true && tokens[at + 1]!.kind === 'number'
    // "45 737 MAX jets": a number before a capitalised word is a model.
    const named = scan.masked[at] && /\p{Lu}/u.test(tokens[at - 1]?.text ?? '')
    if (token.kind === 'number' && !named && !token.glued && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))
      return null
    if (token.kind === 'mark' && token.text !== '&') return null
    if (!isModel && words.stops.has(token.lower) && !words.more.has(token.lower)) return null
    if (/^['’]/.test(token.text)) return null
    // A compound counts as one word, and only its last part can be the head.
    let end = at + 1
    while (isHyphen(scan, end) && tokens[end + 1]?.glued) end += 2
    while (tokens[end]?.glued && tokens[end]!.kind !== 'mark' && !/^['’]/.test(tokens[end]!.text)) end++
    const head = tokens[end - 1]!
    const possessive = tokens[end]?.glued && /^['’]/.test(tokens[end]!.text)
    if (
      !possessive &&
      head.kind === 'word' &&
      (nouns.capitalised ? isCapitalHead(scan, end) : isHead(scan, end))
    )
      return finish(scan, i, end)
    if (possessive) return null
    at = end
  }
  return null

  function isHead(scan: Scan, end: number): boolean {
    const word = tokens[end - 1]!.lower
    // "30 million Sudanese"
    if (/^\p{Lu}/u.test(tokens[end - 1]!.text) && nouns.demonym.test(word)) return !startsNoun(scan, end)
    if (!nouns.isPlural(word)) return false
    const next = tokens[end]
    if (next?.kind !== 'word' || next.glued) return true
    if (nouns.attributive.has(word)) return !nouns.isPlural(next.lower) || words.stops.has(next.lower)
    const upper = /^\p{Lu}/u.test(tokens[end - 1]!.text)
    // "12 Brussels officials": a capitalised plural before another plural is a name.
    return !(upper && nouns.isPlural(next.lower) && !words.stops.has(next.lower) && scan.text.length > 0)
  }
}

/** A noun of a language that writes nouns with capitals; "Berliner Schulen" goes on to the second. */
function isCapitalHead(scan: Scan, end: number): boolean {
  const { tokens, nouns } = scan
  const head = tokens[end - 1]!
  if (!/^\p{Lu}\p{Ll}/u.test(head.text)) return false
  const next = tokens[end]
  return !(
    nouns.demonym.test(head.lower) &&
    next?.kind === 'word' &&
    !next.glued &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  )
}

/** True where a noun may follow, so that a word ending in -ese is its adjective. */
function startsNoun(scan: Scan, i: number): boolean {
  return readNoun(scan, i) !== null
}

function finish(scan: Scan, from: number, to: number): NounRead {
  const { tokens, nouns, words } = scan
  const head = tokens[to - 1]!.lower
  const isDemonym = !nouns.capitalised && /^\p{Lu}/u.test(tokens[to - 1]!.text) && nouns.demonym.test(head)
  const isPerson = words.people.has(head) || isDemonym
  const unit = isPerson ? words.person : nouns.singular(nouns.capitalised ? tokens[to - 1]!.text : head)
  // "15 churches and recreation centers"
  if (words.rangeAnd.has(tokens[to]?.lower ?? '')) {
    const second = readSecond(scan, to + 1)
    if (second) return { from, to: second, head, unit }
  }
  return { from, to, head, unit }
}

/** The end of a second plural after "and", of one or two lower-case words, that its clause ends with or a verb follows. */
function readSecond(scan: Scan, i: number): number | null {
  const { tokens, nouns, words } = scan
  for (let at = i; at < i + 2; at++) {
    const token = tokens[at]
    if (
      token?.kind !== 'word' ||
      scan.masked[at] ||
      words.stops.has(token.lower) ||
      /^\p{Lu}/u.test(token.text)
    )
      return null
    if (words.people.has(token.lower) && !nouns.isPlural(token.lower)) return null
    if (nouns.isPlural(token.lower)) {
      const next = tokens[at + 1]
      const ends = next === undefined || next.kind === 'mark' || words.auxiliaries.has(next.lower)
      return ends ? at + 1 : null
    }
  }
  return null
}
