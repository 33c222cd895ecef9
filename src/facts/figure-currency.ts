import type { Article } from '../article/article.ts'
import { paragraphsOf } from '../article/article.ts'
import { CURRENCY_FAMILIES } from './lexicon/currencies.ts'

/** The ISO 4217 code that each shared currency name (`dollar`, `peso`) means in an article. */
export type CurrencyChoice = Readonly<Record<string, string>>

const LEAD_SENTENCES = 4

/**
 * Chooses by the countries the article names: a dollar is the US dollar unless another dollar country stands in the
 * title or the lead, is named three times and twice as often as the United States; other names go to the country named most.
 */
export function currenciesOf(article: Article): CurrencyChoice {
  const sentences = paragraphsOf(article).flatMap(paragraph => paragraph.sentences.map(({ text }) => text))
  const all = countWords([article.title, ...sentences].join('\n'))
  const lead = countWords(
    [article.title, article.subtitle ?? '', ...sentences.slice(0, LEAD_SENTENCES)].join('\n'),
  )
  return Object.fromEntries(
    Object.entries(CURRENCY_FAMILIES).map(([family, { usual, at }]) => {
      const sum = (counts: ReadonlyMap<string, number>, code: string) =>
        (at[code] ?? []).reduce((total, word) => total + (counts.get(word) ?? 0), 0)
      const ranked = Object.keys(at)
        .map(code => ({ code, count: sum(all, code) }))
        .sort((a, b) => b.count - a.count)
      const first = ranked.find(({ code }) => code !== usual || family !== 'dollar')
      if (!first || first.count === 0) return [family, usual]
      if (family !== 'dollar' && family !== 'pound' && family !== 'yen')
        return [family, first.count > sum(all, usual) ? first.code : usual]
      const other = ranked.find(({ code }) => code !== usual)
      if (!other) return [family, usual]
      const plain = other.count >= 3 && other.count >= 2 * sum(all, usual) && sum(lead, other.code) > 0
      return [family, plain ? other.code : usual]
    }),
  )
}

const COUNTRY_WORDS = new RegExp(
  String.raw`(?<![\p{L}])(?:${[
    ...new Set(Object.values(CURRENCY_FAMILIES).flatMap(({ at }) => Object.values(at).flat())),
  ]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/\./g, '\\.'))
    .join('|')})(?![\p{L}$])`,
  'gu',
)

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(COUNTRY_WORDS)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
