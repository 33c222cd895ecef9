import type { SentenceId } from '../article/article.ts'
import type { Reference } from './view.ts'

/**
 * The address under which one document refers to a file beside it (RFC 2606 keeps `.invalid` free). Chromium prints no relative
 * links from a page without an address; the PDF's passes turn these into links between files.
 */
export const SIBLINGS = 'https://beside.invalid/'

/** Turns the sentences that a fact cites into references to their paragraphs, each once, in reading order. */
export type Referrer = (cites: readonly SentenceId[]) => readonly Reference[]

/** References that lead to `base#p5` (`base` empty within the memo), or nowhere where `base` is null. */
export function createReferrer(base: string | null, spoken: string): Referrer {
  return cites => {
    const numbers = new Set(cites.map(id => Number(/^p(\d+)/.exec(id)?.[1])))
    return [...numbers]
      .sort((a, b) => a - b)
      .map(number => ({
        label: `¶${number}`,
        href: base === null ? null : `${base}#p${number}`,
        spoken: `${spoken} ${number}`,
      }))
  }
}
