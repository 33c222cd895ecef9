import type { ByLanguage } from './language.ts'

/** What leads from a figure to the words that say what is measured. All lower case. */
export type LabelLexicon = {
  /** Verbs between what is measured and its figure: "debt stands at 68 percent". */
  readonly verbs: readonly string[]
  /** Words between a noun and its figure: "a deficit of $12 million", "aid totaling 90 billion euros". */
  readonly links: readonly string[]
  /** Prepositions after a figure that name what it is of or for. */
  readonly of: readonly string[]
  readonly purpose: readonly string[]
  /** Words taken off the start of a label. */
  readonly leading: ReadonlySet<string>
  /** Words taken off its end. */
  readonly trailing: ReadonlySet<string>
  /** Words that no label may hold: it would not stand alone. */
  readonly banned: ReadonlySet<string>
  /** Words that end a noun phrase. */
  readonly ends: ReadonlySet<string>
  /** Words that begin a clause, and so a subject. */
  readonly opens: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  /** Words before a noun that only weigh it: "substantial financial aid". */
  readonly weighing: ReadonlySet<string>
  readonly participle: RegExp
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Label words by language. */
export const LABEL_WORDS: ByLanguage<LabelLexicon> = {
  en: {
    verbs:
      'rose|rises|rise|risen|rising|fell|falls|fall|fallen|grew|grows|grow|grown|climbed|climbs|climb|jumped|jumps|jump|dropped|drops|drop|declined|declines|decline|increased|increases|increase|decreased|widened|widens|widen|narrowed|narrow|narrows|eased|ease|eases|peaked|peaks|peak|stood|stands|stand|reached|reaches|reach|hit|hits|totalled|totaled|totals|averaged|averages|came|comes|gained|gains|lost|loses|slipped|slips|surged|surges|soared|plunged|tumbled|slumped|shrank|shrinks|doubled|tripled|exceeded|exceeds|topped|costs|cost|amounted|amounts|was|were|is|are|be|remains|remained|measured|measures|ran|runs|run|rebounded|slowed|accelerated|edged|put'.split(
        '|',
      ),
    links: ['of', 'worth', 'totaling', 'totalling', 'averaging', 'exceeding', 'at', 'to'],
    of: ['of'],
    purpose: ['for', 'in', 'on'],
    leading: set(
      'the a an its their his her our this that these those some all such any also and but or yet now then about only just even both further another to of in on at by for with from over last meanwhile however still as because although while when if',
    ),
    trailing: set(
      'the a an of in on at by for with from to and or but that which who is are was were be been has have had will would could may might must as than now already also not still over under up down into its their it this last next about around nearly almost roughly more less expected forecast projected likely set due',
    ),
    banned: set(
      'i you he she it we they them him us me who whom which what that this said says say told because there here theirs is are was were has have had will would should can could do does did',
    ),
    ends: set(
      'is are was were be been has have had will would should could may might must can and but or who which that when while where whether because although if as than after before since until over during said says say this last next per each every between against amid despite from by to with',
    ),
    opens: set('that and but while when because although whether if who which where as after before so'),
    auxiliaries: set(
      'is are was were be been being has have had will would should could may might must can to do did does still yet also already now not never just recently expected forecast projected set due likely',
    ),
    weighing: set(
      'substantial large small big huge significant considerable massive record total overall combined estimated additional extra further new similar average',
    ),
    participle:
      /^(?:\p{Ll}{2,}(?:ed|en|wn|ught)|left|lost|sent|hurt|cut|shut|built|sold|born|held|met|taken|hit|dead|missing|made)$/u,
  },
}
