import { TIMELINE_DE } from './de/calendar.ts'
import { TIMELINE_ES } from './es/calendar.ts'
import { TIMELINE_FR } from './fr/calendar.ts'
import { TIMELINE_IT } from './it/calendar.ts'
import type { ByLanguage } from './language.ts'
import { TIMELINE_PT } from './pt/calendar.ts'

/** What decides whether a date in a sentence is an event. */
export type TimelineLexicon = {
  /** Right before a date: it is compared with or measured from, not an event. */
  readonly reference: RegExp
  /** As above, for months and years only: "from March". */
  readonly longReference: RegExp
  /** Right before a bare year still to come: a target, not an event. */
  readonly target: RegExp
  /** Verbs of speaking that stand right before "on Thursday". */
  readonly said: RegExp
  /** Right after a date: its possessive or a noun it names ("Friday's close", "2027 forecast"). */
  readonly attributive: RegExp
  /** Superlatives and ordinals that "since" measures from. */
  readonly superlative: RegExp
  readonly since: RegExp
  /** Verbs and nouns of statistics: a month with a figure beside one is what the figure is for. */
  readonly statistic: RegExp
  /** As above, for single days. */
  readonly level: RegExp
  /** A condition, which a date in somebody's words is only part of: "if the promises made in June". */
  readonly condition: RegExp
  /** Units that are a time up to now, not an event: "this week". */
  readonly vagueUnit: RegExp
  /** What must stand before a bare year, or begin it, for it to date an event. */
  readonly beforeYear: RegExp
  readonly vagueYear: RegExp
  /** Where clauses begin and end; global. */
  readonly boundary: RegExp
  /** Joins at the ends of a clause that was cut off. */
  readonly joins: RegExp
  /** Words of forecasts. */
  readonly forecast: RegExp
  /** Where a sentence with several dates may be cut, the best first. */
  readonly cuts: readonly RegExp[]
}

/** Timeline words by language. */
export const TIMELINE_WORDS: ByLanguage<TimelineLexicon> = {
  en: {
    reference:
      /\b(?:than|level of|levels of|compared with|compared to|against|the (?:year|months?|quarter|weeks?) (?:to|through|ended|ending)(?: in)?|as recently as|as far back as|pre|like|unlike|months of|quarter of|half of|half|those of|(?:year|months?|quarter) of|prices of|record of|months? to|(?:rise|fall|drop|increase|decline|growth) in|(?:deadline|target) of)(?: in)? ?(?:the )?[-–]?$/i,
    longReference: /\bfrom (?:the )?$/i,
    target:
      /\b(?:by|before|until|till|through|to|beyond|past|after|from|than|for|of|vision)(?: the end of| end)? ?$/i,
    said: /\b(?:said|says|say|told reporters|added|adds|wrote|tweeted|noted|stressed|insisted|argued)(?: (?:in an? (?:statement|interview|email|post)|late|early))?,? (?:on |in |late |early |last )*$/i,
    attributive:
      /^(?:['’]s\b|-\p{Ll}| (?:forecasts?|prices?|levels?|figures?|estimates?|budget|season|edition|model|agreement|accord|elections?|deal|treaty|report|census|survey|law|act|season|campaign|crisis|pandemic|targets?|closing|close|tides?)\b)/u,
    superlative:
      /\b(?:\p{L}+est|most|least|first|worst|best|lowest|highest|only|last) (?:[\p{L}-]+ ){0,5}since $/u,
    since: /\bsince (?:at least |the |early |late |mid-|about )*$/i,
    statistic:
      /\b(?:rose|rise|fell|fall|grew|grow|stood|reached|recorded|averaged|climbed|dropped|increased|decreased|declined|slipped|shrank|expanded|contracted|edged|eased|totall?ed|amounted|jumped|surged|slowed|accelerated|was at|were at|came in at|up|down)\b/i,
    level:
      /\b(?:reached|held|stood at|averaged|closed|traded|settled|was at|were at|hovered|rose (?:by )?\d|fell (?:by )?\d)/i,
    condition: /\b(?:if|unless|whether|every)\b[^;:]*$/i,
    vagueUnit: /^(?:this|past|previous)/i,
    beforeYear: /(?:\b(?:in|late|early|mid|during|since|until|on)|,|\()[- ]?$/i,
    vagueYear: /^(?:early|late|mid)/i,
    boundary: /[,;:] |\b(?:after|before|while|when|who|which|that|and|but) /g,
    joins: /^(?:and|but) | (?:and|but)$/g,
    forecast:
      /\b(?:forecasts?|expects?|expected|projected|projects?|predicts?|predicted|assumes?|estimates?|estimated|reckons?|target|goal|growth|would have)\b/i,
    cuts: [
      /; /g,
      /, (?:and|but|while|although|though|after|before|when|who|which|where) /g,
      / (?:after|before|while|when|who|which|that) /g,
      /, /g,
      / and /g,
    ],
  },
  de: TIMELINE_DE,
  fr: TIMELINE_FR,
  es: TIMELINE_ES,
  pt: TIMELINE_PT,
  it: TIMELINE_IT,
}
