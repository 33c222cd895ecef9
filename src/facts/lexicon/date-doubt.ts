import type { ByLanguage } from './language.ts'

/** What makes a date that hangs on the day of publication doubtful. All are matched against what stands right before it. */
export type DateDoubt = {
  /** A day of the week that is told of another day, or of no day: "on the Monday", "every Friday". */
  readonly narrated: RegExp
  /** A month, season or week that comes again and again: "every summer". */
  readonly again: RegExp
  /** What may be or might have been, in the clause of the date. */
  readonly possible: RegExp
  /** Reported future, which is certain after a verb of `reported` alone. */
  readonly would: RegExp
  readonly reported: RegExp
  /** A clause, not set off by a comma, that says which people or things are meant, up to its date. */
  readonly relativeClause: RegExp
  /** A clause about somebody or something in passing, up to "since" and its date. */
  readonly byTheWay: RegExp
  /** The tense that looks back from a day in the past. */
  readonly pluperfect: RegExp
}

/** Words of doubt by language. */
export const DATE_DOUBT: ByLanguage<DateDoubt> = {
  en: {
    narrated:
      /\b(?:the|that|a|one|any|each|every|some|most|(?:the|that) (?:following|preceding|same|next)) $/i,
    again: /\b(?:each|every|any|most|some)(?: other)? $/i,
    possible: /\b(?:could|might|may)\b/i,
    would: /\bwould\b|['’]d\b/i,
    reported:
      /\b(?:said|says|announced|confirmed|promised|pledged|told|added|ruled|agreed|decided|warned|wrote|expected|expects)\b/i,
    relativeClause: /[^,;:—–] (?:who|whom|whose|which)\b[^,;:—–]*$/i,
    byTheWay: /\b(?:who|whom|whose|which|that|where)\b[^;:]*$/i,
    pluperfect: /\bhad\b/i,
  },
  de: {
    narrated: /\b(?:jede[nmrs]?|eine[mnrs]?|manche[mnrs]?|jenem|selben|folgenden|darauffolgenden) $/i,
    again: /\b(?:jede[nmrs]?|manche[mnrs]?) $/i,
    possible: /\b(?:könnten?|dürften?)\b/i,
    would: /\b(?:würden?)\b/i,
    reported: /\b(?:sagten?|sagt|teilten?|kündigten?|bestätigten?|erklärten?|versprach|versprachen)\b/i,
    relativeClause: /(?!)/,
    byTheWay: /, (?:der|die|das|dem|den|dessen|deren|wo) [^,;:]*$/i,
    pluperfect: /\b(?:hatten?)\b/i,
  },
  fr: {
    narrated: /\b(?:le|chaque|un|tous les|certains) $/i,
    again: /\b(?:chaque|tous les|toutes les) $/i,
    possible: /\b(?:pourrai(?:t|ent)|aurai(?:t|ent) pu)\b/i,
    would: /(?!)/,
    reported: /(?!)/,
    relativeClause: /[^,;:—–] (?:qui|dont|auquel|laquelle|lequel|lesquels|lesquelles)\b[^,;:—–]*$/i,
    byTheWay: /\b(?:qui|dont|où|que)\b[^;:]*$/i,
    pluperfect: /\b(?:avait|avaient)\b/i,
  },
  es: {
    narrated: /\b(?:cada|un|aquel|todos los|algunos) $/i,
    again: /\b(?:cada|todos los|todas las) $/i,
    possible: /\b(?:podría|podrían|quizás?)(?!\p{L})/iu,
    would: /(?!)/,
    reported: /(?!)/,
    relativeClause:
      /[^,;:—–] (?:quien|quienes|cuyo|cuya|cuyos|cuyas|(?:el|la|los|las) cual(?:es)?)\b[^,;:—–]*$/i,
    byTheWay: /\b(?:que|quien|quienes|donde)\b[^;:]*$/i,
    pluperfect: /(?<!\p{L})(?:había|habían)(?!\p{L})/iu,
  },
  pt: {
    narrated: /(?<!\p{L})(?:cada|todas as|todos os|uma|um|aquela|daquela|numa|num) $/iu,
    again: /(?<!\p{L})(?:cada|todas as|todos os) $/iu,
    possible: /\b(?:poderia|poderiam|talvez)\b/i,
    would: /(?!)/,
    reported: /(?!)/,
    relativeClause: /[^,;:—–] (?:quem|cujo|cuja|cujos|cujas|[oa]s? qua(?:l|is))\b[^,;:—–]*$/i,
    byTheWay: /\b(?:que|quem|onde)\b[^;:]*$/i,
    pluperfect: /\b(?:havia|haviam|tinha|tinham)\b/i,
  },
  it: {
    narrated: /\b(?:ogni|il|la|un|una|quel|quella|tutti i|tutte le) $/i,
    again: /\b(?:ogni|tutti i|tutte le) $/i,
    possible: /\b(?:potrebbe|potrebbero|forse)\b/i,
    would: /(?!)/,
    reported: /(?!)/,
    relativeClause: /[^,;:—–] (?:cui|(?:il|la|i|le) qual[ei])\b[^,;:—–]*$/i,
    byTheWay: /\b(?:che|cui|dove)\b[^;:]*$/i,
    pluperfect: /\b(?:aveva|avevano)\b/i,
  },
}
