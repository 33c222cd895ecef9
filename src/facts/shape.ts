/** Whether a text ends as a sentence does, quotation marks and brackets aside. */
export function isWhole(text: string): boolean {
  return /[.!?…。！？][”"’'»)\]]*$/.test(text)
}

/** Whether a text asks something. */
export function isQuestion(text: string): boolean {
  return /[?？][”"’'»)\]]*$/.test(text)
}

const QUOTED = /[“"„«][^“”"„«»]*[”"»]/gu

/** The share of a text that stands in quotation marks, 0 to 1. */
export function quotedShare(text: string): number {
  if (!/[“”"„«»]/.test(text)) return 0
  const quoted = text.match(QUOTED)?.reduce((sum, span) => sum + span.length, 0) ?? 0
  // A quotation that runs on from or into another sentence has one mark here.
  const open = /^[“"„«][^“”"„«»]*$/u.test(text) || /^[^“”"„«»]*[”"»]$/u.test(text)
  return open ? 1 : quoted / Math.max(1, text.length)
}

/** How many numbers in digits a text holds, years left out. */
export function figureCount(text: string): number {
  if (!/\d/.test(text)) return 0
  return text.match(/(?<![\p{L}\d.,-])(?!(?:1[5-9]|20)\d\d(?![\d.,]*\d))\p{Sc}?\d[\d.,]*/gu)?.length ?? 0
}
