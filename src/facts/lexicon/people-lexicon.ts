/** The words around people's names, all in lower case. */
export type PeopleWords = {
  /** Nouns for what a person is or does, and the endings of compounds of them. */
  readonly roles: ReadonlySet<string>
  readonly roleEnding: RegExp
  /** Adjectives that may stand before a role noun: "ancien ministre". */
  readonly roleAdjectives: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Prepositions, which lead on within a role: "président de la métropole". */
  readonly prepositions: ReadonlySet<string>
  /** Words that end a role: relative pronouns, conjunctions, verbs. */
  readonly roleStops: ReadonlySet<string>
  /** Verbs that report words. */
  readonly speech: ReadonlySet<string>
  /** Auxiliaries and adverbs that may stand between a subject and its verb. */
  readonly auxiliaries: ReadonlySet<string>
  /** Words before the source of a quotation: "selon". */
  readonly according: ReadonlySet<string>
  /** Pronouns for one person, by whether it is a woman. */
  readonly pronouns: Readonly<Record<string, 'he' | 'she'>>
  /** Prepositions right before the name of a town or country. */
  readonly locatives: ReadonlySet<string>
}
