import type { CalendarLexicon } from '../calendar-lexicon.ts'
import { bars, FROM, numbered, TO, valued } from '../calendar-parts.ts'

const LINK = `(?: ?[-–—] ?| bis (?:zum )?| und (?:am |dem )?)`

/** How German writes dates. */
export const CALENDAR_DE: CalendarLexicon = {
  months: numbered(
    'Januar/Jänner/Jan|Februar/Feber/Feb|März/Mär|April/Apr|Mai|Juni/Jun|Juli/Jul|August/Aug|September/Sept/Sep|Oktober/Okt|November/Nov|Dezember/Dez',
  ),
  doubtful: bars('Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez'),
  before: bars('im|seit|ab|bis|ende|anfang|mitte|vom|zum'),
  weekdays: numbered('Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag/Sonnabend|Sonntag'),
  seasons: valued([
    ['frühjahr|frühling', 21],
    ['sommer', 22],
    ['herbst', 23],
    ['winter', 24],
  ]),
  nth: valued([
    ['erste|ersten|erstes', 1],
    ['zweite|zweiten|zweites', 2],
    ['dritte|dritten|drittes', 3],
    ['vierte|vierten|viertes|letzten', 4],
  ]),
  numbers: numbered('einem/einer/ein/eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf'),
  units: valued([
    ['tag|tage|tagen|Tag|Tage|Tagen', 'day'],
    ['woche|wochen|Woche|Wochen', 'week'],
    ['monat|monats|monate|monaten|Monat|Monats|Monate|Monaten', 'month'],
    ['jahr|jahres|jahre|jahren|Jahr|Jahres|Jahre|Jahren', 'year'],
  ]),
  offsets: valued([
    ['vorgestern', -2],
    ['gestern', -1],
    ['heute', 0],
    ['morgen', 1],
    ['übermorgen', 2],
  ]),
  relative: valued([
    [
      'letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vergangenes|vorige|vorigen|voriger|voriges',
      -1,
    ],
    ['diese|diesen|dieser|dieses|diesem', 0],
    ['nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommender|kommendes|kommendem', 1],
  ]),
  forms: [
    ['day', String.raw`${FROM}(?<year>\d{4})-(?<monthNumber>\d\d)-(?<day>\d\d)${TO}`],
    ['day', String.raw`${FROM}(?<day>\d{1,2})\.(?<monthNumber>\d{1,2})\.(?<year>\d{4})${TO}`],
    [
      'day-range',
      String.raw`${FROM}{day1}\. {month1}(?: {year1})?${LINK}{day2}\. {month2}${TO}(?: {year2}${TO})?`,
    ],
    ['day-range', String.raw`${FROM}{day1}\.${LINK}{day2}\. {month}${TO}(?: {year}${TO})?`],
    ['day', String.raw`${FROM}(?:{weekday},? (?:dem |den |der )?)?{day}\. {month}${TO}(?:,? {year}${TO})?`],
    ['month-range', `${FROM}{month1}(?: {year1})?(?: ?[-–—] ?| bis | und ){month2} {year2}${TO}`],
    ['month', `${FROM}(?:(?:Anfang|Mitte|Ende) )?{month}(?: des Jahres)? {year}${TO}`],
    ['month', String.raw`${FROM}(?:(?:Anfang|Mitte|Ende) )?(?:{relative} )?{month}${TO}(?! \d)`],
    [
      'quarter',
      `${FROM}(?:{nth} Quartal|Q(?<quarter>[1-4]))(?: (?:des Jahres )?(?:{year}${TO}|(?:des )?{relative} Jahres))?`,
    ],
    [
      'half',
      `${FROM}{nth} (?:Halbjahr|Jahreshälfte)(?: (?:des Jahres )?{year}${TO}| (?:des )?{relative} Jahres)`,
    ],
    ['season', `${FROM}{season}(?: des Jahres)? {year}${TO}`],
    ['season', `${FROM}{relative} {season}s?${TO}`],
    ['weekday', `${FROM}(?:{relative} )?{weekday}(?:abend|morgen|nachmittag|vormittag|mittag|nacht)?s?${TO}`],
    ['weekend', `${FROM}(?:(?:am|das|dem) )?(?:{relative} )?Wochenende${TO}`],
    ['ago', `${FROM}[Vv]or (?:(?:rund|etwa|fast|knapp|gut|mehr als|ungefähr) )?{number} {unit}${TO}`],
    ['ahead', `${FROM}[Ii]n (?:(?:rund|etwa|gut|knapp) )?{number} {unit}${TO}`],
    ['unit', `${FROM}{relative} (?<unit>Woche|Monats?|Jahr(?:es)?)${TO}`],
    ['offset', `${FROM}(?<!(?:[Aa]m|jeden|diesen|diesem|dem|[Gg]uten) ){offset}${TO}`],
    ['year-range', String.raw`${FROM}{year1}[-–—/](?<short>\d\d)${TO}(?![-–/])`],
    ['year-range', `${FROM}{year1}(?:[-–—]| bis | und ){year2}${TO}`],
    ['decade', `${FROM}{year}er[- ]Jahren?${TO}`],
    ['century', String.raw`${FROM}(?<century>\d\d?)\. Jahrhunderts?${TO}`],
    ['year', String.raw`${FROM}{year}${TO}(?![.,]\d| ?%)`],
  ],
  beforeYear: bars(
    'jahr|jahre|jahren|jahres|seit|bis|in|ende|anfang|mitte|von|vor|nach|ab|für|um|zu|und|winter|sommer|herbst|frühjahr|gegenüber|saison|zum|als',
  ),
  past: bars(
    'wurde|wurden|hatte|hatten|war|waren|hat|haben|ist|sind|worden|kam|kamen|ging|gingen|gab|gaben|begann|begannen|fand|fanden|stieg|sank|fiel|traf|trafen|sagte|sagten|beschloss|beschlossen|sprach|starb|starben|verlor|gewann|schloss|unterzeichnete|eröffnete|kündigte|erklärte|teilte|stimmte|stimmten|verkündete|brach|schrieb|lag|stand|trat|nahm|hielt|blieb|ließ|rief|zog|warf|seit',
  ),
  pastEnding: ['ierte', 'ierten'],
  future: bars(
    'geplant|vorgesehen|angesetzt|erwartet|plant|planen|beginnt|beginnen|startet|starten|findet|finden|tritt|treten|entscheidet|stimmt|läuft',
  ),
  futureEnding: [],
  modal: bars(
    'wird|werden|soll|sollen|will|wollen|kann|können|muss|müssen|darf|dürfte|könnte|möchte|möchten',
  ),
  finite: bars('wurde|wurden|war|waren|hatte|hatten|sagte'),
  until: bars('bis|zum|ab'),
  untilAny: bars('bis|zum'),
  since: ['seit'],
  clause: bars('nachdem|bevor|der|die|das|dass|wenn|während|weil|aber|obwohl|als|wo|sodass'),
  hints: bars('Wochenende|Quartal|vor |in '),
  pair: / und /,
  between: /\b(?:zwischen(?: dem)?|vom|von) $/i,
  vague: /^(?:anfang|mitte|ende)/i,
  beforeYearOfNoun: /(?!)/,
  bareYear: /^(?: \p{Ll}|[,.;:)]|$)/u,
  circa: /(?:\bum|\bca\.|\bcirca) ?$/i,
  pluralUnit: /^(?:wochen|monate|jahre|tage)n?$/i,
  double: /(?!)/,
}

/** What decides whether a German date is an event. */
export const TIMELINE_DE = {
  reference:
    /(?:\bals|\bgegenüber|\bgegenüber dem|\bverglichen mit|\bim vergleich (?:zu|zum|mit)|\bstand(?: vom)?|\bvon|\bwie|\bniveau (?:von|vom)|\bdes jahres|\bmonate bis|\bbis zum) (?:im |am |dem |den |ende )?$/i,
  longReference: /\bvon $/i,
  target: /\b(?:bis|vor|nach|ab|für|über)(?: zum| ende| mitte| anfang| zum jahr| zum ende)? ?$/i,
  said: /\b(?:sagte|sagten|sagt|erklärte|erklärten|teilte|teilten|schrieb|betonte|berichtete|berichteten)(?: [\p{L}]+){0,5} am $/iu,
  attributive: /^(?:-\p{L}|er\b| (?:haushalt|prognose|zahlen|saison|abkommen|gesetz|bericht)\b)/iu,
  superlative: /\b(?:\p{L}+ste[nrms]?|erste[nrms]?|letzte[nrms]?) (?:[\p{L}-]+ ){0,5}seit (?:dem )?$/u,
  since: /\bseit (?:dem |der |anfang |ende |mitte )*$/i,
  statistic:
    /\b(?:stieg|stiegen|sank|sanken|fiel|fielen|wuchs|wuchsen|lag|lagen|betrug|erreichte|kletterte|schrumpfte|legte|gestiegen|gesunken|gefallen|gewachsen|zugenommen|zurückgegangen|rutschte)\b/i,
  level: /\b(?:lag bei|erreichte|notierte|schloss bei|stand bei)/i,
  condition: /\b(?:wenn|falls|sofern)\b[^.]*$/i,
  vagueUnit: /^(?:diese|vergangene|letzte|dieses|diesem)/i,
  beforeYear: /(?:)/,
  vagueYear: /^(?:anfang|mitte|ende)/i,
  boundary: /[,;:] |(?<!\p{L})(?:nachdem|bevor|während|wenn|und|aber) /gu,
  joins: /^(?:und|aber) | (?:und|aber)$/g,
  forecast: /\b(?:prognosen?|erwartet|erwarten|rechnet|rechnen|schätzt|schätzungen|ziel|wachstum|dürfte)\b/i,
  cuts: [
    /; /g,
    /, (?:und|aber|während|nachdem|bevor|als|die|der|das) /g,
    / (?:nachdem|bevor|während) /g,
    /, /g,
    / und /g,
  ],
}
