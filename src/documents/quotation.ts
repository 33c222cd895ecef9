const REACH = 10

/**
 * A quotation as printed: where an attribution stood between two of its sentences ("… love," she said. "We did …"), the cut is
 * marked, "love … We did"; `host` is the text that it was taken from.
 */
export function quotationText(text: string, host: string): string {
  return text.replace(/[,.]?\s(?=\p{Lu})/gu, (cut, index: number) => {
    const around = text.slice(Math.max(0, index - REACH), index + cut.length + REACH)
    return host.includes(around) ? cut : cut.startsWith('.') ? '. … ' : ' … '
  })
}
