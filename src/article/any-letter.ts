/** What most texts of western languages hold: Latin-1, the marks of typography and the signs of currencies. */
const BEYOND_LATIN = /[^\0-\u00ff\u2000-\u206f\u20a0-\u20bf]/

/** The members of each class among those characters. */
const LATIN = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  M: '',
  N: '0-9²³¹¼½¾',
  'Script=Latin': 'A-Za-zªºÀ-ÖØ-öø-ÿ',
} as const

/**
 * An expression over letters of any script, as a function from the text it is for. `source` may name the classes
 * above, in brackets only. Where all of a text is Latin the classes are narrowed to that, which matches the same: compiling
 * some hundred ranges of letters takes longer than reading a whole article with the result.
 */
export function anyLetter(source: string, flags: string): (text: string) => RegExp {
  const latin = new RegExp(
    source.replace(/\\p\{([\w=]+)\}/g, (_, name: keyof typeof LATIN) => LATIN[name]),
    flags,
  )
  let any: RegExp | null = null
  return text => {
    if (!BEYOND_LATIN.test(text)) return latin
    any ??= new RegExp(source, flags)
    return any
  }
}
