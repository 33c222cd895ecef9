/** What leads from a figure to the words that say what is measured. All lower case. */
export type LabelLexicon = {
  /** Verbs between what is measured and its figure: "debt stands at 68 percent". */
  readonly verbs: ReadonlySet<string>
  /** Words that may stand between such a verb and the figure. */
  readonly between: ReadonlySet<string>
  /** Words between a noun and its figure: "a deficit of $12 million", "aid totaling 90 billion euros". */
  readonly links: ReadonlySet<string>
  /** Words that open a range behind a link: "a profit of between £96m and £102m". */
  readonly rangeOpens: ReadonlySet<string>
  /** What may stand between a noun and its link: "a contract on Monday worth $2 million". */
  readonly beforeLink: RegExp
  /** Words set off by commas between a subject and its verb. */
  readonly aside: RegExp
  /** Words that lead to what a figure was before. */
  readonly former: ReadonlySet<string>
  /** "Cut its forecast by a fifth": the object. */
  readonly changes: RegExp
  /** A span of time right after a sum: "$1.9 billion over four years for staff". */
  readonly span: RegExp
  /** What makes a number one of each day or head, behind the figure and what it is of: "litres of water a day". */
  readonly rate: RegExp
  /** What the counted are against, to the end of the clause: "173 signatures against the cut". */
  readonly facing: RegExp
  /** When a figure was what it was, right behind it: "from 44 million in 2019". */
  readonly dated: RegExp
  /** Nouns right behind a sum say what it is: "a $5 million grant". */
  readonly nounsFollow: boolean
  /** "Puts turnover at 11 percent". */
  readonly puts: RegExp
  readonly of: ReadonlySet<string>
  /** Prepositions after a sum that say what it is for. */
  readonly purpose: ReadonlySet<string>
  /** Verbs of spending, and the prepositions after the sum that they keep: "spent €3 million on leaks". */
  readonly spends: ReadonlySet<string>
  readonly spentOn: ReadonlySet<string>
  /** Past forms of verbs that are their participles too, so that they can stand behind their object: "grain lost". */
  readonly fates: ReadonlySet<string>
  /** Words that make a clause something that may be, or is not. */
  readonly unreal: ReadonlySet<string>
  /** Pronouns that open a relative clause behind a comma: "a reservoir, which would cost". */
  readonly relatives: ReadonlySet<string>
  readonly gerund: RegExp
  readonly determiners: ReadonlySet<string>
  /** Determiners that lean on a name before them. */
  readonly possessives: ReadonlySet<string>
  /** Prepositions that may go on within a label: "investment in storage". */
  readonly inner: ReadonlySet<string>
  /** Words taken off the ends of a label. */
  readonly leading: ReadonlySet<string>
  readonly trailing: ReadonlySet<string>
  /** Words that no label may hold: it would not stand alone, or would be a date. */
  readonly banned: ReadonlySet<string>
  /** Words that are no label by themselves. */
  readonly empty: ReadonlySet<string>
  /** Measures that a sentence may open with, which by their capital could be names. */
  readonly measures: ReadonlySet<string>
  /** Words that end a noun phrase. */
  readonly ends: ReadonlySet<string>
  /** Words that begin a clause, and so a subject. */
  readonly opens: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  /** Forms of "be", which make the participle after them a passive. */
  readonly passive: ReadonlySet<string>
  /** Verbs of harm and rescue whose object is counted. */
  readonly tolls: ReadonlySet<string>
  /** Words before a noun that only weigh it: "substantial financial aid". */
  readonly weighing: ReadonlySet<string>
  readonly adjective: RegExp
  readonly participle: RegExp
}
