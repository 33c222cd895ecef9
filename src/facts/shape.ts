/** Whether a text ends as a sentence does, quotation marks and brackets aside. */
export function isWhole(text: string): boolean {
  return /[.!?…。！？｡؟۔।॥][”"’'»)\]」』）】]*$/.test(text)
}

/** Whether a text asks something. */
export function isQuestion(text: string): boolean {
  return /[?？؟][”"’'»)\]」』）】]*$/.test(text)
}

const QUOTED = /[“"„«][^“”"„«»]*[”"»]|「[^「」]*」|『[^『』]*』/gu

/** The share of a text that stands in quotation marks, 0 to 1. */
export function quotedShare(text: string): number {
  if (!/[“”"„«»「『]/.test(text)) return 0
  const quoted = text.match(QUOTED)?.reduce((sum, span) => sum + span.length, 0) ?? 0
  // A quotation that runs on from or into another sentence has one mark here.
  const open = /^[“"„«][^“”"„«»]*$/u.test(text) || /^[^“”"„«»]*[”"»]$/u.test(text)
  return open ? 1 : quoted / Math.max(1, text.length)
}

/** How many numbers in digits a text holds, years left out, and dates as Chinese and Japanese write them. */
export function figureCount(text: string): number {
  if (!/\p{Nd}/u.test(text)) return 0
  if (OTHER_DIGIT.test(text)) return text.match(OTHER_DIGITS)?.length ?? 0
  if (UNSPACED.test(text)) return text.match(COUNTED_THERE)?.length ?? 0
  return text.match(/(?<![\p{L}\d.,-])(?!(?:1[5-9]|20)\d\d(?![\d.,]*\d))\p{Sc}?\d[\d.,]*/gu)?.length ?? 0
}

/** Digits of other scripts, as Arabic, Persian and Hindi have. */
const OTHER_DIGIT = /(?!\d)\p{Nd}/u
const OTHER_DIGITS = /\p{Nd}[\p{Nd}.,٫٬]*/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const COUNTED_THERE = /(?<![A-Za-z\d.,-])\p{Sc}?\d[\d.,]*(?![\d.,]|\s?[年月日号號时時点點])/gu
