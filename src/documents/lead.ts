import { type Article, paragraphsOf } from '../article/article.ts'

const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u

/**
 * A section's label as a lead-in. One in capitals is set as a sentence, each word as the article writes it in running text
 * ("THE NATO VOTE" becomes "The NATO vote"): capitals are no emphasis here.
 */
export function leadOf(label: string, article: Article): string {
  const lead = SHOUTED.test(label) ? spoken(label, article) : label
  if (/[.?!…:。？！：]$/.test(lead)) return lead
  return IDEOGRAPHIC.test(lead) ? `${lead}：` : `${lead}.`
}

function spoken(label: string, article: Article): string {
  const forms = formsOf(article)
  const words = label
    .toLocaleLowerCase(article.lang)
    .replace(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu, word => forms.get(word) ?? word)
  return words.replace(/\p{L}/u, letter => letter.toLocaleUpperCase(article.lang))
}

/** How running text writes each word within its sentences: small where it ever is. */
function formsOf(article: Article): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const paragraph of paragraphsOf(article))
    for (const { text } of paragraph.sentences)
      for (const [word] of [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].slice(1)) {
        const small = word.toLocaleLowerCase(article.lang)
        if (word === small || !forms.has(small)) forms.set(small, word)
      }
  return forms
}
