import { LABEL_WORDS_DE } from './de/labels.ts'
import { LABEL_WORDS_ES } from './es/labels.ts'
import { LABEL_WORDS_FR } from './fr/labels.ts'
import { LABEL_WORDS_IT } from './it/labels.ts'
import type { LabelLexicon } from './label-lexicon.ts'
import type { ByLanguage } from './language.ts'
import { LABEL_WORDS_PT } from './pt/labels.ts'

export type { LabelLexicon } from './label-lexicon.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Label words by language. */
export const LABEL_WORDS: ByLanguage<LabelLexicon> = {
  en: {
    verbs: set(
      `rose rises rise risen rising fell falls fall fallen grew grows grow grown climbed climbs climb jumped jumps jump dropped drops drop
       declined declines decline increased increases increase decreased widened widens widen narrowed narrows narrow eased eases ease
       peaked peaks peak stood stands stand reached reaches reach hit hits totalled totaled totals averaged averages gained gains slipped
       slips surged surges soared plunged tumbled slumped shrank shrinks doubled tripled exceeded exceeds topped costs cost amounted
       amounts was were is are be remains remained measured measures rebounded slowed accelerated edged comes came widen starts start held priced valued fixed capped kept set went goes
       lasted lasts lasting took takes take run runs`,
    ),
    between: set(
      `at to by from between about around nearly almost some roughly only just over under more less than up down as much many high low
       now still already currently expected forecast projected likely set due be been an a estimated further another peak rise fall grow
       reach climb drop narrow widen ease increase decrease decline cost take last average stand remain exceed total close least most
       approximately percent per cent % billion million trillion this last next year month for stands well the record`,
    ),
    links: set('of worth totaling totalling averaging exceeding'),
    rangeOpens: set('between from'),
    beforeLink: /(?:,? which (?:is|are|was|were)| (?:on|last|this|next|in) (?:\p{L}+day|week|month|year))$/u,
    aside: /, (?:meanwhile|however|though|too|also|he said|she said|they said),? /g,
    former: set('from than against'),
    changes:
      /\b(?:cut|cuts|cutting|reduced?|reduces|reducing|lower(?:ed|s|ing)?|raised?|raises|raising|increased?|increases|increasing|boost(?:ed|s|ing)?|trim(?:med|s|ming)?|slash(?:ed|es|ing)?|shrink|lift(?:ed|s|ing)?|double[ds]?) (?:its|their|his|her|the|a|an) ((?:[\p{L}’'-]+ ){1,6})(?:by|to) (?:\p{L}+ ){0,2}$/iu,
    span: /^ (?:a|each|per|this|next|last) (?:year|month|week|day)\b|^ over (?:\p{L}+|\d+) (?:years|months)\b/u,
    rate: /^(?: of \p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)??)?( (?:an?|each|every|per) (?:second|minute|hour|day|night|week|month|quarter|year|person|head|pupil|student|patient|household|family|tonne|ton|barrel|share|square (?:metre|meter|kilometre|mile)|hectare|acre|litre|gallon|kilometre|mile|kilo(?:gram)?|(?:kilo|mega)watt-hour))(?! (?:ago|earlier|later|before|after|old|long|early|late|or two|and a half)\b)(?![\p{L}’'-])/u,
    dated:
      /^ (in (?:\p{Lu}\p{Ll}+ )?(?:1[5-9]|20)\d\d|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|a (?:year|month|week|decade) (?:earlier|before|ago))(?![\p{L}\d-])/u,
    facing:
      /^ (against (?:(?:the|an?|any|all|more|new) )?\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?)(?=[,.;:!?]|$)/u,
    nounsFollow: true,
    puts: /\b(?:put|puts|set|sets|estimates?|estimated|keeps?|kept) ((?:[\p{L}’'-]+ ){1,6})at (?:[\p{L}]+ ){0,2}$/iu,
    of: set('of'),
    purpose: set('for in'),
    spends: set('spent spend spends spending invested invest invests investing'),
    spentOn: set('on in'),
    fates: set(
      'lost saved used produced generated sold leaked spilled dumped burned burnt stored exported imported shipped seized consumed pumped wasted delivered',
    ),
    unreal: set(
      'would could should might may must not never no without if unless nobody none neither cannot',
    ),
    relatives: set('which'),
    gerund: /^\p{L}{2,}ing$/u,
    possessives: set('its their his her our my your'),
    determiners: set('the a an its their his her our this these those all'),
    inner: set('of in on for at'),
    leading: set(
      `the a an its their his her our this that these those some all such any also and but or yet now then about only just even both
       further another to of in on at by for with from over last meanwhile however still as because although while when if much most
       each every more than between`,
    ),
    trailing: set(
      `the a an of in on at by for with from to and or but that which who is are was were be been has have had will would could may might
       must as than now already also still over under up down into its their it this last next about around nearly almost roughly more
       less expected forecast projected likely set due alone instead again`,
    ),
    banned: set(
      `asked told called i you he she it we they them him us me who whom whose which what this that said says say told because there here theirs is are was
       were has have had will would should can could do does did somebody someone anybody nobody everybody everyone monday tuesday
       wednesday thursday friday saturday sunday january february march april june july august september october november december year
       years month months week weeks day days today yesterday tomorrow time one two three four five six seven eight nine ten first second
       third rest those`,
    ),
    empty: set(
      'average total minimum maximum mean number amount rate largest smallest highest lowest sum figure group company way case part half share level open line zone men women people kind sort terms addition place effect response return dead median injured wounded missing poor rich young old elderly unemployed basin adults children population residents voters respondents others money known given taken made expected open look',
    ),
    measures: set(
      `revenue revenues profit profits sales turnover earnings margins debt spending investment inflation unemployment employment growth
       turnout output production exports imports prices wages pay rents costs tuition rainfall temperatures emissions traffic attendance
       enrolment enrollment membership population demand supply capacity consumption tourism lending borrowing savings losses visits`,
    ),
    ends: set(
      `is are was were be been has have had will would should could may might must can who which that when while where whether because
       although if as than after before since until over during said says say this last next per each every between against amid despite
       by to with from about above below under into through but yet so also already did do does lie lies go goes belong live remain remains`,
    ),
    opens: set('that while when because although whether if who which where as after before so'),
    auxiliaries: set(
      'is are was were be been being has have had will would should could may might must can to did does do still yet also already now not never just recently',
    ),
    passive: set('is are was were be been being'),
    tolls: set(
      'killed injured wounded displaced evacuated arrested detained hospitalised hospitalized rescued sickened infected',
    ),
    weighing: set(
      'substantial large small big huge significant considerable massive total overall combined estimated additional extra similar average likely',
    ),
    adjective: /(?:al|ic|ive|ous|ary|able|ible|ent|ant|less|ful|year|term|level|wide)$|-/u,
    participle:
      /^(?:\p{Ll}{2,}(?:ed|en|wn|ught)|left|lost|sent|hurt|cut|shut|built|sold|born|held|met|hit|made|put|paid|laid|cast)$/u,
  },
  de: LABEL_WORDS_DE,
  fr: LABEL_WORDS_FR,
  es: LABEL_WORDS_ES,
  pt: LABEL_WORDS_PT,
  it: LABEL_WORDS_IT,
}
