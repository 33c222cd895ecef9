import type { CalendarLexicon } from '../calendar-lexicon.ts'
import { bars, FROM, numbered, TO, valued } from '../calendar-parts.ts'

const LINK = `(?: ?[-–—] ?| au | et (?:le )?| à )`

/** How French writes dates. */
export const CALENDAR_FR: CalendarLexicon = {
  months: numbered(
    'janvier/janv|février/févr|mars|avril|mai|juin|juillet/juil|août/aout|septembre/sept|octobre/oct|novembre/nov|décembre/déc',
  ),
  doubtful: bars('oct|nov|sept'),
  before: bars('en'),
  weekdays: numbered(
    'lundi/Lundi|mardi/Mardi|mercredi/Mercredi|jeudi/Jeudi|vendredi/Vendredi|samedi/Samedi|dimanche/Dimanche',
  ),
  seasons: valued([
    ['printemps', 21],
    ['été', 22],
    ['automne', 23],
    ['hiver', 24],
  ]),
  nth: valued([
    ['premier|1er', 1],
    ['deuxième|second|2e', 2],
    ['troisième|3e', 3],
    ['quatrième|dernier|4e', 4],
  ]),
  numbers: valued([
    ['un|une', 1],
    ['deux', 2],
    ['trois', 3],
    ['quatre', 4],
    ['cinq', 5],
    ['six', 6],
    ['sept', 7],
    ['huit', 8],
    ['neuf', 9],
    ['dix', 10],
    ['onze', 11],
    ['douze', 12],
    ['quinze', 15],
    ['vingt', 20],
    ['trente', 30],
  ]),
  units: valued([
    ['jour|jours', 'day'],
    ['semaine|semaines', 'week'],
    ['mois', 'month'],
    ['an|ans|année|années', 'year'],
  ]),
  offsets: valued([
    ['avant-hier', -2],
    ['hier', -1],
    ["aujourd'hui|aujourd’hui", 0],
    ['demain', 1],
    ['après-demain', 2],
  ]),
  relative: valued([
    ['dernier|dernière|derniers|passé|passée', -1],
    ['ce|cet|cette', 0],
    ['prochain|prochaine', 1],
  ]),
  forms: [
    ['day', String.raw`${FROM}(?<year>\d{4})-(?<monthNumber>\d\d)-(?<day>\d\d)${TO}`],
    ['day', String.raw`${FROM}(?<day>\d{1,2})[/.](?<monthNumber>\d{1,2})[/.](?<year>\d{4})${TO}`],
    [
      'day-range',
      `${FROM}{day1}(?:er)? {month1}(?: {year1})?${LINK}{day2}(?:er)? {month2}${TO}(?: {year2}${TO})?`,
    ],
    ['day-range', `${FROM}{day1}(?:er)?${LINK}{day2}(?:er)? {month}${TO}(?: {year}${TO})?`],
    ['day', `${FROM}(?:{weekday},? (?:le )?)?{day}(?:er)? {month}${TO}(?:,? {year}${TO})?`],
    ['month-range', `${FROM}{month1}(?: {year1})?(?: ?[-–—] ?| à | et | jusqu['’]en ){month2} {year2}${TO}`],
    ['month', `${FROM}(?:(?:début|fin) |mi-)?{month} {year}${TO}`],
    ['month', String.raw`${FROM}(?:(?:début|fin) |mi-)?{month}(?: {relative})?${TO}(?! \d)`],
    [
      'quarter',
      `${FROM}(?:{nth} trimestre|T(?<quarter>[1-4]))(?: (?:de )?{year}${TO}| de l['’]année {relative})?`,
    ],
    ['half', `${FROM}{nth} semestre (?:de )?{year}${TO}`],
    ['season', `${FROM}{season} (?:de )?{year}${TO}`],
    ['season', `(?<=l['’]|le ){season} {relative}${TO}`],
    ['season', `${FROM}{relative} {season}${TO}`],
    ['weekday', `${FROM}{weekday} {relative}${TO}`],
    ['weekday', `${FROM}(?:{relative} )?{weekday}${TO}`],
    ['weekend', `${FROM}(?:ce|le) week-end(?: {relative})?${TO}`],
    ['ago', `${FROM}[Ii]l y a (?:(?:environ|près de|plus de|à peine) )?{number} {unit}${TO}`],
    ['ahead', `${FROM}[Dd]ans (?:environ )?{number} {unit}${TO}`],
    ['unit', `${FROM}(?<unit>semaine|mois|année|an) {relative}${TO}`],
    ['unit', `${FROM}{relative} (?<unit>semaine|mois|année)${TO}`],
    ['offset', `${FROM}{offset}${TO}`],
    ['year-range', String.raw`${FROM}{year1}[-–—/](?<short>\d\d)${TO}(?![-–/])`],
    ['year-range', `${FROM}{year1}(?:[-–—]| à | et ){year2}${TO}`],
    ['decade', `${FROM}années {year}${TO}`],
    ['century', String.raw`${FROM}(?<century>\d\d?)e siècle${TO}`],
    ['year', String.raw`${FROM}{year}${TO}(?![.,]\d| ?%)`],
  ],
  beforeYear: bars(
    'en|depuis|dès|avant|après|fin|début|mi|entre|et|de|à|année|an|pour|durant|pendant|vers|que|horizon|ici|saison',
  ),
  past: bars(
    'a|ont|avait|avaient|était|étaient|fut|furent|est|sont|eu|été|fit|prit|vint|depuis|débuta|mourut|naquit|devint|commença|remporta',
  ),
  pastEnding: ['èrent'],
  future: bars(
    'prévu|prévue|prévus|prévues|attendu|attendue|prévoit|prévoient|compte|comptent|espère|espèrent|débute|commence|entre en vigueur',
  ),
  futureEnding: ['era', 'eront', 'ira', 'iront', 'dra', 'dront', 'vra', 'vront', 'ura', 'uront'],
  modal: bars(
    'doit|doivent|va|vont|peut|peuvent|veut|veulent|devrait|devraient|pourrait|pourraient|sera|seront|aura|auront',
  ),
  finite: bars('avait|était|a été'),
  until: bars("jusqu'à|jusqu|avant|dès|pour"),
  untilAny: bars('jusqu|dès'),
  since: ['depuis'],
  clause: bars('après|avant|qui|que|dont|quand|lorsque|alors|mais|si|où|car'),
  hints: bars('week-end|trimestre|il y a|dans'),
  pair: / et /,
  between: /\bentre (?:le )?$/i,
  vague: /^(?:début|fin|mi)/i,
  beforeYearOfNoun: /(?!)/,
  bareYear: null,
  circa: /\b(?:vers|env\.) ?$/i,
  pluralUnit: /^(?:semaines|années|ans|jours)$/i,
  double: /(?!)/,
}

/** What decides whether a French date is an event. */
export const TIMELINE_FR = {
  reference:
    /(?:\bque|\bpar rapport (?:à|au)|\bcomparé (?:à|au)|\bcontre|\bniveau (?:de|du)|\bcelui de|\bcelle de|\bmois de|\bà partir (?:de|du)|\bcelui d['’]|\bdatant de|\bdaté du) (?:en |fin |début |le )?$/i,
  longReference: /\b(?:de|depuis) $/i,
  target:
    /(?:\bd['’]ici(?: à| fin| la fin de)?|\bavant|\bjusqu['’]en|\bà l['’]horizon|\bpour|\baprès|\bhorizon|\bque) ?(?:en |fin )?$/i,
  said: /\b(?:dit|déclaré|affirmé|expliqué|ajouté|indiqué|précisé|assuré|estimé|annoncé)(?: à la presse| à l['’]AFP)?,? (?:le )?$/iu,
  attributive: /(?!)/,
  superlative:
    /\b(?:plus [\p{L}]+|premi[eè]re?|derni[eè]re?|pire|meilleure?) (?:[\p{L}'’-]+ ){0,5}depuis (?:le )?$/u,
  since: /\bdepuis (?:le |la |début |fin |au moins )*$/i,
  statistic:
    /(?<!\p{L})(?:augmenté|progressé|baissé|diminué|reculé|chuté|atteint|atteignait|grimpé|bondi|passé|passée|établi|s['’]élevait|s['’]élève|stagné|crû)(?!\p{L})/iu,
  level: /(?:atteint|s['’]élevait|s['’]établissait|clôturé)/i,
  condition: /\b(?:si|à condition)\b[^.]*$/i,
  vagueUnit: /^(?:ce|cet|cette|mois passé)/i,
  beforeYear: /(?:(?<!\p{L})(?:en|depuis|fin|début|mi|dès|courant|après)|,|\()[- ]?$/iu,
  vagueYear: /(?!)/,
  boundary: /[,;:] |(?<!\p{L})(?:après|avant|tandis que|quand|lorsque|qui|que|dont|et|mais) /gu,
  joins: /^(?:et|mais) | (?:et|mais)$/g,
  forecast:
    /(?<!\p{L})(?:prévisions?|prévoit|prévoient|table|tablent|attendue?s?|objectif|croissance|estime|estimée?s?)(?!\p{L})/iu,
  cuts: [
    /; /g,
    /, (?:et|mais|tandis|alors|après|avant|quand|qui|dont) /g,
    / (?:après|avant|tandis|quand|qui|dont) /g,
    /, /g,
    / et /g,
  ],
}
