import type { CalendarLexicon } from '../calendar-lexicon.ts'
import { bars, FROM, numbered, TO, valued } from '../calendar-parts.ts'

const LINK = `(?: ?[-–—] ?| al | all['’]| e (?:il |l['’])?)`
const ORD = '(?:º|°)?'

/** How Italian writes dates. */
export const CALENDAR_IT: CalendarLexicon = {
  months: numbered(
    'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  ),
  doubtful: [],
  before: [],
  weekdays: numbered(
    'lunedì/Lunedì|martedì/Martedì|mercoledì/Mercoledì|giovedì/Giovedì|venerdì/Venerdì|sabato/Sabato|domenica/Domenica',
  ),
  seasons: valued([
    ['primavera', 21],
    ['estate', 22],
    ['autunno', 23],
    ['inverno', 24],
  ]),
  nth: valued([
    ['primo', 1],
    ['secondo', 2],
    ['terzo', 3],
    ['quarto|ultimo', 4],
  ]),
  numbers: valued([
    ['un|una|uno', 1],
    ['due', 2],
    ['tre', 3],
    ['quattro', 4],
    ['cinque', 5],
    ['sei', 6],
    ['sette', 7],
    ['otto', 8],
    ['nove', 9],
    ['dieci', 10],
    ['undici', 11],
    ['dodici', 12],
    ['quindici', 15],
    ['venti', 20],
    ['trenta', 30],
  ]),
  units: valued([
    ['giorno|giorni', 'day'],
    ['settimana|settimane', 'week'],
    ['mese|mesi', 'month'],
    ['anno|anni', 'year'],
  ]),
  offsets: valued([
    ["l'altro ieri|l’altro ieri", -2],
    ['ieri', -1],
    ['oggi', 0],
    ['domani', 1],
    ['dopodomani', 2],
  ]),
  relative: valued([
    ['scorso|scorsa|passato|passata', -1],
    ['questo|questa', 0],
    ['prossimo|prossima', 1],
  ]),
  forms: [
    ['day', String.raw`${FROM}(?<year>\d{4})-(?<monthNumber>\d\d)-(?<day>\d\d)${TO}`],
    ['day', String.raw`${FROM}(?<day>\d{1,2})/(?<monthNumber>\d{1,2})/(?<year>\d{4})${TO}`],
    [
      'day-range',
      `${FROM}{day1}${ORD} {month1}(?: {year1})?${LINK}{day2}${ORD} {month2}${TO}(?: {year2}${TO})?`,
    ],
    ['day-range', `${FROM}{day1}${ORD}${LINK}{day2}${ORD} {month}${TO}(?: {year}${TO})?`],
    ['day', `${FROM}(?:{weekday},? )?{day}${ORD} {month}${TO}(?: (?:del )?{year}${TO})?`],
    ['month-range', `${FROM}{month1}(?: {year1})?(?: ?[-–—] ?| a | e ){month2}(?: del)? {year2}${TO}`],
    ['month', `${FROM}{month}(?: del)? {year}${TO}`],
    ['month', `${FROM}{month} {relative}${TO}`],
    ['month', String.raw`${FROM}(?:{relative} )?{month}${TO}(?! \d)`],
    ['quarter', `${FROM}{nth} trimestre(?: (?:del(?:l['’]anno)? )?(?:{year}${TO}|{relative}))?`],
    ['half', `${FROM}{nth} semestre (?:del )?{year}${TO}`],
    ['season', `${FROM}{season}(?: del)? {year}${TO}`],
    ['season', `${FROM}{season} {relative}${TO}`],
    ['season', `${FROM}{relative} {season}${TO}`],
    ['weekday', `${FROM}{weekday} {relative}${TO}`],
    ['weekday', `${FROM}(?:{relative} )?{weekday}${TO}`],
    ['weekend', `${FROM}(?:{relative}|il|nel) (?:fine settimana|weekend|week-end)${TO}`],
    ['ago', `${FROM}(?:circa )?{number} {unit} fa${TO}`],
    ['ahead', `${FROM}(?:[Tt]ra|[Ff]ra) (?:circa )?{number} {unit}${TO}`],
    ['unit', `${FROM}(?<unit>settimana|mese|anno) {relative}${TO}`],
    ['unit', `${FROM}{relative} (?<unit>settimana|mese|anno)${TO}`],
    ['offset', `${FROM}{offset}${TO}`],
    ['year-range', String.raw`${FROM}{year1}[-–—/](?<short>\d\d)${TO}(?![-–/])`],
    ['year-range', `${FROM}{year1}(?:[-–—]| al | e il ){year2}${TO}`],
    ['year', String.raw`${FROM}{year}${TO}(?![.,]\d| ?%)`],
  ],
  beforeYear: bars(
    'nel|dal|del|al|fino|entro|prima|dopo|di|anno|per|durante|che|il|fine|inizio|metà|stagione|sul|tra|e',
  ),
  past: bars(
    'è|sono|era|erano|ha|hanno|aveva|avevano|fu|furono|stato|stata|stati|state|disse|morì|dal|dallo',
  ),
  pastEnding: ['arono', 'irono'],
  future: bars(
    'previsto|prevista|previsti|previste|prevede|prevedono|attesa|atteso|attesi|punta|puntano|inizia|parte|comincia|prossimo|prossima',
  ),
  futureEnding: ['rà', 'ranno'],
  modal: bars(
    'deve|devono|può|possono|vuole|vogliono|potrebbe|potrebbero|dovrebbe|dovrebbero|dovrà|dovranno',
  ),
  finite: bars('aveva|fu'),
  until: bars('entro|fino|per|dal'),
  untilAny: bars('entro|fino'),
  since: ['dal'],
  clause: bars('dopo|prima|chi|che|quando|mentre|perché|benché|ma|se|dove|come'),
  hints: bars('fine settimana|weekend|week-end|trimestre|fa|tra |fra '),
  pair: / e /,
  between: /\b(?:tra|fra) (?:il |l['’])?$/i,
  vague: /(?!)/,
  beforeYearOfNoun: /(?!)/,
  bareYear: null,
  circa: /\b(?:circa) ?$/i,
  pluralUnit: /(?:settimane|mesi|anni|giorni)$/i,
  double: /(?!)/,
}

/** What decides whether an Italian date is an event. */
export const TIMELINE_IT = {
  reference:
    /(?:\bche|\brispetto (?:a|al)|\bin confronto (?:a|al)|\bcontro|\blivell[io] (?:di|del)|\bmese di|\bquello (?:di|del)|\bquella (?:di|del)|\ba partire da|\bdati (?:di|del)) (?:nel |il |la |fine )?$/i,
  longReference: /\bdi $/i,
  target: /\b(?:entro(?: la fine del)?|prima del|fino al|per|dopo il|verso il|al|che nel) ?(?:il |nel )?$/i,
  said: /\b(?:detto|dichiarato|affermato|spiegato|aggiunto|precisato|annunciato) (?:nella )?$/iu,
  attributive: /(?!)/,
  superlative:
    /\b(?:più [\p{L}]+|prim[ao]|ultim[ao]|peggiore?|migliore?|maggiore?) (?:[\p{L}-]+ ){0,5}dal $/u,
  since: /\b(?:dal|dall['’]|dallo|a partire dal) ?(?:inizio del |fine )?$/i,
  statistic:
    /(?<!\p{L})(?:salito|salita|saliti|salite|sceso|scesa|calato|calata|cresciuto|cresciuta|aumentato|aumentata|raggiunto|diminuito|registrato|si è attestato|pari a|passato|passata)(?!\p{L})/iu,
  level: /(?:raggiunto|si è attestato|ha chiuso a)/i,
  condition: /\b(?:se|purché)\b[^.]*$/i,
  vagueUnit: /^(?:questo|questa)/i,
  beforeYear: /(?:(?<!\p{L})(?:nel|dal|fine|inizio|metà|durante il|dopo il)|,|\() ?$/iu,
  vagueYear: /(?!)/,
  boundary: /[,;:] |(?<!\p{L})(?:dopo|prima|mentre|quando|chi|che|e|ma) /gu,
  joins: /^(?:e|ma) | (?:e|ma)$/g,
  forecast:
    /(?<!\p{L})(?:previsioni|previsione|prevede|prevedono|stima|stimano|obiettivo|crescita|attes[oaie])(?!\p{L})/iu,
  cuts: [
    /; /g,
    /, (?:e|ma|mentre|dopo|prima|quando|che) /g,
    / (?:dopo|prima|mentre|quando) /g,
    /, /g,
    / e /g,
  ],
}
