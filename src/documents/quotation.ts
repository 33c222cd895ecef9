/**
 * A quotation as printed: where an attribution stood between two of its sentences ("… love," she said. "We did …"), the cut is
 * marked, "love … We did"; `host` is the text that it was taken from.
 */
export function quotationText(text: string, host: string): string {
  return text.replace(
    /([\p{L}\p{N}]+)([^\p{L}\p{N}]+)(?=(\p{Lu}[\p{L}\p{N}]*))/gu,
    (all, left: string, between: string, right: string) => {
      const adjacent = new RegExp(`${left}[^\\p{L}\\p{N}]{1,6}${right}`, 'u')
      if (adjacent.test(host)) return all
      return /[.!?]/.test(between) ? `${left}${between.trimEnd()} … ` : `${left} … `
    },
  )
}
