/** Text without control characters and lone surrogates, which neither a mail nor its reader takes well. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, ' ')
}

/** Turns of direction that would outlast the text (UAX #9 §2): in a line of an inbox they could hide what it is. */
const TURNS = /[\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g

/** Text on one line, as a header or an inbox has it. */
export function oneLine(text: string): string {
  return plain(text).replace(TURNS, '').replace(/\s+/g, ' ').trim()
}

/** Text of at most so many characters, cut at a word where one ends in its second half, with "…". */
export function cutShort(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  const space = text.charAt(cut.length) === ' ' ? cut.length : cut.lastIndexOf(' ')
  const word = space >= most / 2 ? cut.slice(0, space) : cut.replace(/[\p{M}\u200d]+$/u, '')
  return `${word.replace(/[\s,;:–—-]+$/, '')}…`
}
