import { LEANING, type LeaningLexicon } from './lexicon/leaning.ts'
import { languageOf } from './words.ts'

/**
 * How a sentence leans on what stands before it: not at all; by a connective that may be dropped (`rest` is what stays);
 * by a leading pronoun (`rest` begins with it); or by something no cut can mend.
 */
export type Leaning =
  | { readonly kind: 'none' }
  | { readonly kind: 'connective'; readonly rest: string }
  | { readonly kind: 'pronoun'; readonly pronoun: string; readonly rest: string }
  | { readonly kind: 'fixed' }

const NONE: Leaning = { kind: 'none' }
const FIXED: Leaning = { kind: 'fixed' }

/** How a sentence leans on others, judged by its first words in its language (BCP 47); sentences in an unknown language stand alone. */
export function leaningOf(text: string, lang: string): Leaning {
  const lexicon = LEANING[languageOf(lang)]
  if (lexicon === undefined) return NONE
  // Only the head decides; a bounded one keeps this constant in time.
  const head = text.slice(0, 80).toLowerCase().replaceAll('’', "'")
  const dropped = connectiveLength(head, lexicon)
  if (dropped > 0) {
    const rest = text.slice(dropped)
    const leaning = headLeaning(head.slice(dropped), rest, lexicon)
    return leaning.kind === 'none' ? { kind: 'connective', rest: capitalised(rest) } : leaning
  }
  return headLeaning(head, text, lexicon)
}

/** Sentences of fewer words that lean on others say too little to be worth mending. */
export const BRIEF = 9

/** Whether a sentence leans on others by more than a connective that may be dropped. */
export function leansOnOthers(text: string, lang: string): boolean {
  const { kind } = leaningOf(text, lang)
  return kind === 'pronoun' || kind === 'fixed'
}

/** Whether the opening clause of a sentence leans on others by a pronoun without a noun before it: "If it agrees, work starts." */
export function opensLeaning(text: string, lang: string): boolean {
  const head = text
    .slice(0, 80)
    .toLowerCase()
    .replace(/^["“'‘«(]+/, '')
  return LEANING[languageOf(lang)]?.opening?.test(head) ?? false
}

/** A text with its first letter as a capital; an opening quotation mark or bracket is passed over. */
export function capitalised(text: string): string {
  return text.replace(
    /^([“"‘'«(]?)(\p{Ll})/u,
    (_, open: string, letter: string) => open + letter.toUpperCase(),
  )
}

function headLeaning(head: string, text: string, lexicon: LeaningLexicon): Leaning {
  const bare = head.replace(/^["“'‘«(]+/, '')
  if (lexicon.empty.some(phrase => startsWith(bare, phrase))) return NONE
  if (lexicon.fixed.some(phrase => startsWith(bare, phrase))) return FIXED
  const [, first = '', second = ''] = bare.match(/^([\p{L}'-]+)[\s,]*([\p{L}'-]*)/u) ?? []
  if (lexicon.pronouns.some(pronoun => pronoun.replaceAll('’', "'") === first))
    return { kind: 'pronoun', pronoun: first, rest: capitalised(text) }
  if (lexicon.pointers.includes(first)) {
    const after = text.slice(text.toLowerCase().indexOf(second, first.length))
    // "These Lisbon talks" name what they point at.
    return lexicon.pointed.includes(second) || /^\p{Lu}/u.test(after) ? NONE : FIXED
  }
  return NONE
}

/** The length of a leading connective with its comma and space, 0 where there is none. */
function connectiveLength(head: string, lexicon: LeaningLexicon): number {
  for (const word of lexicon.connectives)
    if (startsWith(head, word))
      return word.length + (head.slice(word.length).match(/^,?\s+/)?.[0].length ?? 0)
  for (const word of lexicon.adverbs)
    if (head.startsWith(`${word},`))
      return word.length + (head.slice(word.length).match(/^,\s+/)?.[0].length ?? 0)
  return 0
}

function startsWith(head: string, phrase: string): boolean {
  return head.startsWith(phrase) && !/[\p{L}\p{N}'-]/u.test(head.charAt(phrase.length))
}
