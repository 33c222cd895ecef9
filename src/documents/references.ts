import type { SentenceId } from '../article/article.ts'
import type { Reference } from './view.ts'

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
