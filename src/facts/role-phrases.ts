import type { PeopleWords } from './lexicon/people-lexicon.ts'
import { bare, type Word } from './name-words.ts'

/** The words `from` up to `to` of a line that name a role. */
export type RolePhrase = { readonly from: number; readonly to: number }

/** Where a name with its title stands in a line. */
type Stand = { readonly titleFrom: number; readonly to: number }

/** An article drawn together with its noun: "l’amministratore". */
export const ELIDED = /^(?:l|un)['’]/i

/** How many words a role may have. */
const LONGEST = 10

/** True for a noun of office or trade in a language. */
export function isRoleWord(word: Word | undefined, lexicon: PeopleWords): boolean {
  if (word?.kind !== 'word' || word.possessive) return false
  const lower = bare(word.lower).replace(ELIDED, '')
  return lexicon.roles.has(lower) || lexicon.roleEnding.test(lower)
}

/**
 * The role phrases beside a name in a language whose role nouns come first ("le président de la métropole, Bruno Marchand",
 * "Pilar Ferrer, presidenta de la asociación Horta Viva"), without their articles.
 */
export function rolePhrasesAt(
  words: readonly Word[],
  mention: Stand,
  lexicon: PeopleWords,
): readonly RolePhrase[] {
  const before = phraseBefore(words, mention.titleFrom, lexicon)
  const after = phraseAfter(words, mention.to, lexicon)
  return [before, after].filter(phrase => phrase !== null)
}

function phraseBefore(words: readonly Word[], at: number, lexicon: PeopleWords): RolePhrase | null {
  const to = words[at - 1]?.text === ',' ? at - 1 : at
  for (let noun = to - 1; noun >= Math.max(0, to - LONGEST); noun--) {
    const word = words[noun]!
    if (word.kind === 'mark' || lexicon.roleStops.has(word.lower) || lexicon.speech.has(word.lower))
      return null
    if (!isRoleWord(word, lexicon)) continue
    let from = noun
    while (
      from > 0 &&
      lexicon.roleAdjectives.has(words[from - 1]!.lower) &&
      !lexicon.articles.has(words[from - 1]!.lower)
    )
      from--
    // "Amministratore delegato"
    while (from > 0 && isRoleWord(words[from - 1], lexicon)) from--
    // Right before the name the noun stands alone; further off a comma closes its phrase.
    const next = words[noun + 1]
    const leads =
      noun + 1 === to || (to < at && next?.kind === 'word' && lexicon.prepositions.has(next.lower))
    // "La ministre": only a determiner that opens the sentence may have a capital.
    const opens = from <= 1 || words[from - 1]!.kind === 'mark' || !words[from - 1]!.capital
    return leads && opens ? { from, to } : null
  }
  return null
}

function phraseAfter(words: readonly Word[], at: number, lexicon: PeopleWords): RolePhrase | null {
  if (words[at]?.text !== ',' && words[at]?.text !== '(') return null
  let from = at + 1
  if (words[from]?.kind === 'number' && words[from]!.text.length < 3)
    while (words[from] && words[from]!.text !== ',' && from < at + 4) from++
  if (words[from]?.text === ',') from++
  while (words[from] && lexicon.articles.has(words[from]!.lower)) from++
  let noun = from
  while (words[noun] && lexicon.roleAdjectives.has(words[noun]!.lower)) noun++
  if (!isRoleWord(words[noun], lexicon)) return null
  let to = noun + 1
  while (to < words.length && to - from < LONGEST + 4) {
    const word = words[to]!
    if (word.kind === 'mark' || lexicon.roleStops.has(word.lower) || lexicon.speech.has(word.lower)) break
    to++
  }
  return { from, to }
}
