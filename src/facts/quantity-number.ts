import { forLanguage } from './lexicon/language.ts'
import { RACES } from './lexicon/units.ts'
import { readNoun } from './quantity-noun.ts'
import { isHyphen, lowerAt, type Scan } from './quantity-scan.ts'

/** A number read from tokens `from` to `to` (exclusive). `scaled` is true after a word such as "million". */
export type NumberRead = {
  readonly value: number
  readonly from: number
  readonly to: number
  readonly scaled: boolean
  readonly digits: boolean
}

/** The number that starts at token `i`, in digits or words, with its scale; null where none starts. */
export function readNumber(scan: Scan, i: number, money = false): NumberRead | null {
  const token = scan.tokens[i]
  if (!token || scan.masked[i]) return null
  const sign = readSign(scan, i)
  if (sign) {
    const number = readNumber(scan, sign.to, money)
    return number?.digits ? { ...number, from: i, value: sign.factor * number.value } : null
  }
  if (token.kind === 'number') return isPart(scan, i, money) ? null : readDigits(scan, i, money)
  return token.kind === 'word' ? readWords(scan, i) : null
}

function readSign(scan: Scan, i: number): { factor: number; to: number } | null {
  const token = scan.tokens[i]!
  const next = scan.tokens[i + 1]
  if (next?.kind !== 'number') return null
  if (scan.numbers.minus.includes(token.lower)) return { factor: -1, to: i + 1 }
  if (!next.glued || (token.glued && !/[(\s]/.test(scan.text.charAt(token.start - 1)))) return null
  if (/^[-−–]$/.test(token.text)) return { factor: -1, to: i + 1 }
  return token.text === '+' ? { factor: 1, to: i + 1 } : null
}

/** Digits glued to letters before them belong to a name ("A350"), unless a currency was read there. */
function isPart(scan: Scan, i: number, money: boolean): boolean {
  const before = scan.tokens[i - 1]
  return !money && before !== undefined && scan.tokens[i]!.glued && before.kind === 'word'
}

function readDigits(scan: Scan, i: number, money: boolean): NumberRead | null {
  const { tokens, numbers } = scan
  let value = tokens[i]!.value ?? 0
  let to = i + 1
  const fraction = numbers.fractionSigns[tokens[to]?.text ?? '']
  if (fraction !== undefined && numbers.fractionSigns[tokens[i]!.text] === undefined) {
    value += fraction
    to++
  }
  const half = readAndHalf(scan, to)
  if (half) {
    value += 0.5
    to = half
  }
  const scale = readScale(scan, to, money)
  if (scale) return { value: clean(value * scale.factor), from: i, to: scale.to, scaled: true, digits: true }
  return { value, from: i, to, scaled: false, digits: true }
}

/** Floating-point noise off: 4.35 × 1e9 is 4350000000. */
const clean = (value: number) => Number(value.toPrecision(15))

function readScale(scan: Scan, i: number, money: boolean): { factor: number; to: number } | null {
  const { tokens, numbers } = scan
  let to = i
  let factor = 1
  const suffix = tokens[to]
  if (suffix?.glued && suffix.kind === 'word' && numbers.suffixes[suffix.text] !== undefined) {
    if (tokens[to + 1]?.glued && tokens[to + 1]!.kind !== 'mark') return null
    if (!money && numbers.doubtful.has(suffix.text) && !isCounted(scan, to)) return null
    return { factor: numbers.suffixes[suffix.text]!, to: to + 1 }
  }
  for (;;) {
    const at = isHyphen(scan, to) && tokens[to + 1]?.glued ? to + 1 : to
    const word = tokens[at]
    const scale =
      word?.kind === 'word' ? (numbers.scales[word.lower] ?? numbers.hundred[word.lower]) : undefined
    if (scale === undefined || scan.masked[at] || word!.lower === 'dozen') break
    factor *= scale
    to = pastStop(scan, at + 1)
  }
  if (to === i) return null
  const half = readHalfOfScale(scan, to)
  return half ? { factor: factor + half.value, to: half.to } : { factor, to }
}

/** Past the full stop of "Mio." where text goes on behind it. */
function pastStop(scan: Scan, to: number): number {
  const stop = scan.tokens[to]
  const isOwn = stop?.glued && stop.text === '.' && scan.numbers.stopped.has(lowerAt(scan, to - 1))
  return isOwn && to + 1 < scan.tokens.length ? to + 1 : to
}

/** "Dos millones y medio": half of the scale word before. */
function readHalfOfScale(scan: Scan, i: number): { value: number; to: number } | null {
  const { numbers } = scan
  const scale = numbers.scales[lowerAt(scan, i - 1)]
  if (scale === undefined || !numbers.and.includes(lowerAt(scan, i))) return null
  return numbers.andHalf.includes(lowerAt(scan, i + 1)) ? { value: scale / 2, to: i + 2 } : null
}

function isCounted(scan: Scan, suffix: number): boolean {
  if (!/^[mMkK]$/.test(scan.tokens[suffix]!.text)) return false
  return (
    !forLanguage(RACES, scan.lang).includes(lowerAt(scan, suffix + 1)) && readNoun(scan, suffix + 1) !== null
  )
}

function readAndHalf(scan: Scan, i: number): number | null {
  const { numbers } = scan
  const and = skipHyphen(scan, i)
  if (!numbers.and.includes(lowerAt(scan, and))) return null
  const article = skipHyphen(scan, and + 1)
  if (!numbers.article.includes(lowerAt(scan, article))) return null
  const half = skipHyphen(scan, article + 1)
  return numbers.half.includes(lowerAt(scan, half)) ? half + 1 : null
}

function readWords(scan: Scan, i: number): NumberRead | null {
  const { numbers, tokens } = scan
  let to = i
  let factor = 1
  // "half a million"
  if (numbers.half.includes(lowerAt(scan, i))) {
    const article = skipHyphen(scan, i + 1)
    if (!numbers.article.includes(lowerAt(scan, article))) return null
    const scaleAt = skipHyphen(scan, article + 1)
    const scale = numbers.scales[lowerAt(scan, scaleAt)] ?? numbers.hundred[lowerAt(scan, scaleAt)]
    if (scale === undefined) return null
    return { value: scale / 2, from: i, to: scaleAt + 1, scaled: scale >= 1000, digits: false }
  }
  const halved = readHalved(scan, i)
  if (halved) return halved
  let total = 0
  let current = 0
  let scaled = false
  let read = false
  let joinedByAnd = false
  if (numbers.article.includes(lowerAt(scan, to))) {
    const next = lowerAt(scan, to + 1)
    if (numbers.scales[next] === undefined && numbers.hundred[next] === undefined)
      return isOneIn(scan, i) ? { value: 1, from: i, to: i + 1, scaled: false, digits: false } : null
    current = 1
    to++
  }
  for (;;) {
    const at = read ? skipHyphen(scan, to) : to
    const joined = at > to
    const token = tokens[at]
    if (token?.kind !== 'word' || scan.masked[at]) break
    const word = token.lower
    const compound = isHyphen(scan, at + 1)
      ? numbers.compounds[`${word}-${lowerAt(scan, at + 2)}`]
      : undefined
    const small = compound ?? numbers.small[word]
    const hundred = numbers.hundred[word]
    const scale = numbers.scales[word]
    if (small !== undefined) {
      const fits =
        current % 100 === 0 ||
        (current % 10 === 0 && current % 100 >= 20 && small > 0 && small < (joined ? 20 : 10))
      if (!fits || (read && !joined && !joinedByAnd && current > 0 && current < 100)) break
      current += small
    } else if (hundred !== undefined && current > 0 && current < 100) current *= hundred
    else if (scale !== undefined && (current > 0 || read)) {
      total = current > 0 ? total + current * scale : total * scale
      current = 0
      scaled = true
      const half = readHalfOfScale(scan, at + 1)
      if (half) return { value: total + half.value, from: i, to: half.to, scaled, digits: false }
    } else if (read && numbers.and.includes(word) && isContinued(scan, at)) {
      to = at + 1
      joinedByAnd = true
      continue
    } else break
    read = true
    joinedByAnd = false
    to = compound === undefined ? at + 1 : at + 3
  }
  if (!read) return null
  let value = total + current
  const half = readAndHalf(scan, to)
  if (half) {
    value += 0.5
    to = half
    const scale = readScale(scan, to, false)
    if (scale) {
      factor = scale.factor
      to = scale.to
      scaled = true
    }
  }
  return { value: value * factor, from: i, to, scaled, digits: false }
}

/** "Une personne sur cinq", "una de cada cinco": where "one" is the article too, its share shows the number. */
function isOneIn(scan: Scan, i: number): boolean {
  const { words, numbers } = scan
  if (numbers.small[lowerAt(scan, i)] !== 1) return false
  const link = words.in.has(lowerAt(scan, i + 1)) ? i + 1 : i + 2
  if (!words.in.has(lowerAt(scan, link)) || (link > i + 1 && !words.inAfterNoun)) return false
  const isEvery = words.every.has(lowerAt(scan, link + 1))
  const whole = scan.tokens[isEvery ? link + 2 : link + 1]
  if (words.of.has(lowerAt(scan, link)) && !isEvery) return false
  return whole?.kind === 'number' || (numbers.small[whole?.lower ?? ''] ?? 0) > 1
}

/** "Two hundred and fifty": "and" goes on only after a hundred or a scale word and before a smaller number. */
function isContinued(scan: Scan, at: number): boolean {
  const before = lowerAt(scan, at - 1)
  const { numbers } = scan
  const tens = numbers.small[before] ?? 0
  const units = numbers.small[lowerAt(scan, at + 1)] ?? 0
  if (numbers.tensAnd && tens >= 20 && tens % 10 === 0 && units > 0 && units < (tens < 100 ? 10 : 100))
    return true
  return (
    (numbers.hundred[before] !== undefined || numbers.scales[before] !== undefined) &&
    before !== 'dozen' &&
    numbers.small[lowerAt(scan, at + 1)] !== undefined
  )
}

/** "Eine halbe Million", "un demi-million". */
function readHalved(scan: Scan, i: number): NumberRead | null {
  const { numbers } = scan
  const at = numbers.article.includes(lowerAt(scan, i)) ? i + 1 : i
  if (!numbers.halving.includes(lowerAt(scan, at))) return null
  const scaleAt = skipHyphen(scan, at + 1)
  const scale = numbers.scales[lowerAt(scan, scaleAt)]
  if (scale === undefined) return null
  return { value: scale / 2, from: i, to: scaleAt + 1, scaled: true, digits: false }
}

const skipHyphen = (scan: Scan, i: number) => (isHyphen(scan, i) && scan.tokens[i + 1]?.glued ? i + 1 : i)

/** A fraction in words or a sign, "two-thirds", "a quarter", "¾": its value and end. */
export type FractionRead = {
  readonly value: number
  readonly from: number
  readonly to: number
  readonly bare: boolean
}

/** The fraction that starts at token `i`; `bare` is true for "half" and for "a third", which need context to be one. */
export function readFraction(scan: Scan, i: number): FractionRead | null {
  const { tokens, numbers } = scan
  const token = tokens[i]
  if (!token || scan.masked[i]) return null
  const sign = numbers.fractionSigns[token.text]
  if (sign !== undefined) return { value: sign, from: i, to: i + 1, bare: true }
  if (token.kind === 'number') {
    const below = tokens[i + 2]
    if (tokens[i + 1]?.text !== '/' || !tokens[i + 1]!.glued || below?.kind !== 'number' || !below.value)
      return null
    return { value: (token.value ?? 0) / below.value, from: i, to: i + 3, bare: true }
  }
  if (numbers.half.includes(token.lower)) return { value: 0.5, from: i, to: i + 1, bare: true }
  const article = numbers.article.includes(token.lower)
  const count = article ? 1 : numbers.small[token.lower]
  if (count === undefined || count < 1) return null
  const at = skipHyphen(scan, i + 1)
  const part = numbers.fractions[lowerAt(scan, at)]
  if (part === undefined || scan.masked[at]) return null
  const plural = numbers.pluralFraction?.test(lowerAt(scan, at)) ?? count > 1
  if (plural !== count > 1 && at === i + 1) return null
  return { value: count * part, from: i, to: at + 1, bare: article || (count === 1 && at === i + 1) }
}
