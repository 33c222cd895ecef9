import Handlebars from 'handlebars'
import type { PhrasingContent } from 'mdast'
import { partsOf } from './address.ts'
import { unguarded } from './guard.ts'
import { prose } from './prose.ts'

/** A longer word may have to break where the page is narrow. */
const LONGEST_UNBROKEN = 24

/** Handlebars with the helpers of the templates: `eq`, `prose` for running text, `unbroken` for headlines, `breakable` for addresses. */
export function createHandlebars(): typeof Handlebars {
  const handlebars = Handlebars.create()
  handlebars.registerHelper('eq', (a: unknown, b: unknown) => a === b)
  handlebars.registerHelper(
    'prose',
    (inline: readonly PhrasingContent[]) => new Handlebars.SafeString(prose(unguarded(inline))),
  )
  handlebars.registerHelper('breakable', (text: string) => new Handlebars.SafeString(breakable(text)))
  handlebars.registerHelper('unbroken', (text: string) => new Handlebars.SafeString(unbroken(text)))
  return handlebars
}

/** An address that may break where books break it, escaped. */
function breakable(text: string): string {
  return partsOf(text)
    .map(({ text: part, whole }) => {
      const safe = Handlebars.escapeExpression(part)
      return whole ? `<span class="whole">${safe}</span>` : safe
    })
    .join('<wbr>')
}

/** Numbers between words that no spaces part, with what they count: 380億円, 二〇二九年. */
const HAN_NUMBER =
  /((?:\d[\d.,]*|[〇一二三四五六七八九十百千]{2,})[十百千万萬億亿兆]*\p{Script=Han}?)(?=$|\P{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

/** A headline's text with its hyphenated words ("mid-2026") and numbers among Chinese characters held together, escaped. */
function unbroken(text: string): string {
  return text
    .split(/(\s+)/)
    .flatMap(word => (/\p{Script=Han}/u.test(word) ? word.split(HAN_NUMBER) : [word]))
    .map(word => {
      const safe = Handlebars.escapeExpression(word)
      const whole =
        /[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(word) || (word.length > 1 && HAN_NUMBER.exec(word)?.[0] === word)
      return whole && word.length <= LONGEST_UNBROKEN ? `<span class="whole">${safe}</span>` : safe
    })
    .join('')
}
