import type { PeopleWords } from './lexicon/people-lexicon.ts'
import type { Candidate, Line } from './name-runs.ts'
import type { Ballot, NameKind } from './name-votes.ts'
import { rolePhrasesAt } from './role-phrases.ts'

/** The votes a form earns by what stands around one mention of it, in a language other than English. */
export function voteByContextAbroad(
  line: Line,
  candidate: Candidate,
  ballot: Ballot,
  lexicon: PeopleWords,
): void {
  const { words } = line
  const { from, to, titleFrom } = candidate
  const cast = (reason: string, kind: NameKind, weight: number): void => {
    if (!ballot.has(reason) || ballot.get(reason)!.weight < weight) ballot.set(reason, { kind, weight })
  }
  if (candidate.inTitle) return
  if (titleFrom < from) {
    cast('title', 'person', 5)
    return
  }
  const before = words[from - 1]
  // "La Junta de Andalucía anunció": with an article it is a body.
  const isBare = !(before?.kind === 'word' && lexicon.articles.has(before.lower))
  // "De Obras Públicas": a particle opens a surname, seldom a whole name.
  const isSeveral = to - from > 1 && to - from < 5 && words[from]!.capital
  if (isSeveral && rolePhrasesAt(words, candidate, lexicon).length > 0) cast('role noun', 'person', 4)
  if (
    isSeveral &&
    isBare &&
    (isSpeech(words[from - 1]?.lower, lexicon) || isSpeech(verbAfter(line, to, lexicon), lexicon))
  )
    cast('said', 'person', 3)
  if (before?.kind === 'word' && lexicon.locatives.has(before.lower)) cast('locative', 'place', 2)
}

const isSpeech = (lower: string | undefined, lexicon: PeopleWords) =>
  lower !== undefined && lexicon.speech.has(lower)

/** The word after a name and the auxiliary that may follow it: "Marie Dupont a déclaré". */
function verbAfter({ words }: Line, to: number, lexicon: PeopleWords): string | undefined {
  let at = to
  while (at < to + 2 && words[at] && lexicon.auxiliaries.has(words[at]!.lower)) at++
  return words[at]?.capital ? undefined : words[at]?.lower
}
