import { NUMBER_NAMES_DE } from './de/numbers.ts'
import { NUMBER_NAMES_ES } from './es/numbers.ts'
import { NUMBER_NAMES_FR } from './fr/numbers.ts'
import { NUMBER_NAMES_IT } from './it/numbers.ts'
import type { ByLanguage } from './language.ts'
import { NUMBER_NAMES_PT } from './pt/numbers.ts'

/** Numbers that are names, not quantities. */
export type NumberNames = {
  /** Nouns whose number after them is a name, lower case: "page 12", "Article 5". */
  readonly numbered: ReadonlySet<string>
  /** Makers and brands whose numbers are models, with their capitals. */
  readonly models: ReadonlySet<string>
  /** Regular expressions of what holds digits and is no quantity: times, telephone numbers, versions, addresses of the web. */
  readonly patterns: readonly RegExp[]
  /** Words that make a number and capitalised words before them an address. */
  readonly streets: ReadonlySet<string>
  /** Nouns after number and hyphen that make a name of it: "20-point plan". Units are not here. */
  readonly top: ReadonlySet<string>
  /** Capitalised words that may stand before a quantity without naming it. */
  readonly openers: ReadonlySet<string>
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Numbers that are names, by language. */
export const NUMBER_NAMES: ByLanguage<NumberNames> = {
  en: {
    patterns: [
      /\b(?:https?:\/\/|www\.)\S+/g,
      /[\w.+-]{1,64}@[\w.-]+/g,
      /\b\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b\.?/gi,
      /\b\d{1,2}[:h]\d{2}(?::\d{2})?\b/g,
      /\b\d{3,4} ?(?:GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT)\b/g,
      /\b\d{1,2} o['’]clock\b/g,
      /\+\d[\d ()-]{6,18}\d/g,
      /(?<!\d ?)\(?\b0\d{2,4}\)?[ -]\d{3,4}(?:[ -]?\d{3,4})?\b/g,
      /\b(?:1-)?\d{3}-\d{3}-\d{4}\b/g,
      /\(\d{3}\) ?\d{3}-\d{4}\b/g,
      /\b\d{3}-\d{4}\b/g,
      /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g,
      /\b\d{1,2}\/\d{1,2}\b(?! of)/g,
      /\b\d+(?:\.\d+){2,}\b/g,
      /[#§№] ?\d[\d.,]*/g,
      /\bv\d[\d.]*\b/g,
      /\b\d+(?:st|nd|rd|th)\b/gi,
      /\b\d{2,4}['’]?s\b/g,
      /\b\d+(?:-\d+)?[- ]?(?:years?|months?|weeks?|days?)[- ](?:olds?\b|of age\b)/gi,
      /\b(?:aged|age|ages)(?: (?:over|under|between|about|just|only))? \d{1,3}(?:(?: to | and |[-–])\d{1,3})?\b(?! (?:percent|per cent|million|%))/gi,
      /\b(?:people|those|children|adults|anyone|everyone|women|men|girls|boys|patients|workers) (?:aged )?(?:over|under|above|below) (?:the age of )?\d{1,3}\b(?! ?(?:percent|per|million|km|years|%))/gi,
      /\b(?:under|over)-\d{2}s?\b/gi,
      /\btop[- ]\d+\b/gi,
      /(?:\bplus or minus |±|\+\/- ?)\d[\d.]*(?: ?%| percent(?:age points?)?| points?)?/gi,
      /[([]\d+(?:\.\d+)?(?:%| per ?cent)? (?:CI|confidence)\b[^)\]]{0,60}/g,
      /\b\d+(?:\.\d+)?(?:%|[ -]per ?cent)[ -](?:CI|confidence|credible)\b(?:[^.;)]{0,24}\d[\d.,%]*(?: to |[-–]| and )\d[\d.]*%?)?/g,
      /\bp ?(?:[<=>≤]|value of) ?0?\.\d+/gi,
      /\bn ?= ?[\d,]+/gi,
      /\b\d+[- ](?:year|month)s? (?:Treasury|Treasuries|bonds?|gilts?|notes?|yields?|bunds?|mortgages?|swaps?|breakeven)\b/g,
      /\b24 hours a day\b|\bseven days a week\b/gi,
    ],
    numbered: set(
      `article articles section sections chapter chapters phase phases level levels local route routes highway interstate motorway road
       street avenue page pages line lines room rooms gate terminal flight channel formula resolution directive regulation rule title
       table figure fig appendix annex exhibit clause paragraph para verse act scene volume vol issue no nos nr number numbers version
       windows type grade year tier category class stage zone district ward precinct unit platform runway bay berth pier dial bus tram
       train apartment apt suite floor building block plot lot psalm proposition prop amendment bill schedule part step item episode
       season series game round day week week's matchday lap heat group pool seed mark model season division ligue serie apollo area
       group squadron brigade regiment battalion division battery pfizer catch agenda vision horizon day minute question problem test`,
    ),
    models: set(
      `Boeing Airbus Apollo Windows iPhone iPad iOS Android Galaxy Pixel Model Type Mark Mk Ford Mazda Peugeot BMW Audi Antonov Tupolev
       Ilyushin Sukhoi Embraer Bombardier Cessna Ariane Falcon Soyuz Proton Delta Atlas Voyager Pioneer Mariner Gemini Sentinel Landsat
       Cosmos Formula Nasdaq Nikkei Dow FTSE Russell Stoxx CAC DAX Fortune Forbes Euro Expo Agenda Vision Horizon Area Studio PlayStation
       Xbox Chapter Covid NHS Ligue Serie Bundesliga MAX Leopard Challenger Abrams Patriot Iskander Shahed Gripen Rafale Mirage Concorde
       Topix Sensex Nifty Hang Kospi`,
    ),
    streets: set(
      'Street St Road Rd Avenue Ave Lane Ln Drive Dr Square Sq Boulevard Blvd Place Court Crescent Terrace Way Row Gardens Close Quay Plaza Parkway Broadway',
    ),
    top: set('top nearest last first final next'),
    openers: set(
      `The A An In On At By For With From To Of After Before Since Until During Over Under About Around Nearly Almost Some Roughly Only Just
       At More Less Fewer Another All And But Or Yet Still Up Down Between Among Perhaps Approximately Within Below Above Exactly Another
       Then Now Today Yesterday That This These Those Its Their His Her Our It He She They We There Here When While If As Because Although
       Though So Not Also Even Around Approximately Meanwhile However Together Altogether Including Excluding Of Per`,
    ),
  },
  de: NUMBER_NAMES_DE,
  fr: NUMBER_NAMES_FR,
  es: NUMBER_NAMES_ES,
  pt: NUMBER_NAMES_PT,
  it: NUMBER_NAMES_IT,
}
