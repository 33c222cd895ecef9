import type { CalendarLexicon } from '../calendar-lexicon.ts'
import { bars, FROM, numbered, TO, valued } from '../calendar-parts.ts'

const LINK = `(?: ?[-–—] ?| al | y (?:el )?| a )`
const ORD = '(?:º|ro|er)?'

/** How Spanish writes dates. */
export const CALENDAR_ES: CalendarLexicon = {
  months: numbered(
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre/setiembre|octubre|noviembre|diciembre',
  ),
  doubtful: [],
  before: [],
  weekdays: numbered(
    'lunes/Lunes|martes/Martes|miércoles/Miércoles|jueves/Jueves|viernes/Viernes|sábado/Sábado|domingo/Domingo',
  ),
  seasons: valued([
    ['primavera', 21],
    ['verano', 22],
    ['otoño', 23],
    ['invierno', 24],
  ]),
  nth: valued([
    ['primer|primero', 1],
    ['segundo', 2],
    ['tercer|tercero', 3],
    ['cuarto|último', 4],
  ]),
  numbers: valued([
    ['un|una', 1],
    ['dos', 2],
    ['tres', 3],
    ['cuatro', 4],
    ['cinco', 5],
    ['seis', 6],
    ['siete', 7],
    ['ocho', 8],
    ['nueve', 9],
    ['diez', 10],
    ['once', 11],
    ['doce', 12],
    ['quince', 15],
    ['veinte', 20],
    ['treinta', 30],
  ]),
  units: valued([
    ['día|días', 'day'],
    ['semana|semanas', 'week'],
    ['mes|meses', 'month'],
    ['año|años', 'year'],
  ]),
  offsets: valued([
    ['anteayer|antier', -2],
    ['ayer|anoche', -1],
    ['hoy', 0],
    ['mañana', 1],
  ]),
  relative: valued([
    ['pasado|pasada|último|última', -1],
    ['este|esta', 0],
    ['próximo|próxima|siguiente|entrante', 1],
  ]),
  forms: [
    ['day', String.raw`${FROM}(?<year>\d{4})-(?<monthNumber>\d\d)-(?<day>\d\d)${TO}`],
    ['day', String.raw`${FROM}(?<day>\d{1,2})/(?<monthNumber>\d{1,2})/(?<year>\d{4})${TO}`],
    [
      'day-range',
      `${FROM}{day1}${ORD} de {month1}(?: del? {year1})?${LINK}{day2}${ORD} de {month2}${TO}(?: del? {year2}${TO})?`,
    ],
    ['day-range', `${FROM}{day1}${ORD}${LINK}{day2}${ORD} de {month}${TO}(?: del? {year}${TO})?`],
    ['day', `${FROM}(?:{weekday},? )?{day}${ORD} de {month}${TO}(?:(?: del?|,) {year}${TO})?`],
    ['month-range', `${FROM}{month1}(?: de {year1})?(?: ?[-–—] ?| a | y | hasta ){month2} del? {year2}${TO}`],
    ['month', `${FROM}{month}(?: del?)? {year}${TO}`],
    ['month', `${FROM}{month} {relative}${TO}`],
    ['month', String.raw`${FROM}(?:{relative} )?{month}${TO}(?! \d)`],
    ['quarter', `${FROM}{nth} trimestre(?: del? (?:{year}${TO}|año {relative}))?`],
    ['half', `${FROM}{nth} (?:semestre|mitad) del? {year}${TO}`],
    ['season', `${FROM}{season}(?: del?)? {year}${TO}`],
    ['season', `${FROM}{season} {relative}${TO}`],
    ['season', `${FROM}{relative} {season}${TO}`],
    ['weekday', `${FROM}{weekday} {relative}${TO}`],
    ['weekday', `${FROM}(?:{relative} )?{weekday}${TO}`],
    ['weekend', `${FROM}(?:{relative}|el) fin de semana${TO}`],
    ['ago', `${FROM}[Hh]ace (?:(?:unos|unas|casi|cerca de|más de) )?{number} {unit}${TO}`],
    ['ahead', `${FROM}[Dd]entro de (?:(?:unos|unas) )?{number} {unit}${TO}`],
    ['unit', `${FROM}(?<unit>semana|mes|año) {relative}${TO}`],
    ['unit', `${FROM}{relative} (?<unit>semana|mes|año)${TO}`],
    ['offset', `${FROM}(?<!(?:[Ll]a|esta|una|cada|[Dd]e|pasado) ){offset}${TO}`],
    ['year-range', String.raw`${FROM}{year1}[-–—/](?<short>\d\d)${TO}(?![-–/])`],
    ['year-range', `${FROM}{year1}(?:[-–—]| a | y | hasta ){year2}${TO}`],
    ['decade', `(?<=años |década de (?:los )?){year}${TO}`],
    ['year', String.raw`${FROM}{year}${TO}(?![.,]\d| ?%)`],
  ],
  beforeYear: bars(
    'en|desde|hasta|antes|tras|después|de|del|a|entre|y|año|para|durante|hacia|que|finales|principios|mediados|temporada',
  ),
  past: bars(
    'fue|fueron|era|eran|había|habían|ha|han|hubo|estaba|estuvo|tuvo|hizo|dijo|puso|vino|murió|desde|hace',
  ),
  pastEnding: ['aron', 'ieron', 'ó', 'aba', 'aban'],
  future: bars(
    'previsto|prevista|previstos|previstas|prevé|prevén|espera|esperan|planea|planean|pretende|empieza|comienza|próximo|próxima',
  ),
  futureEnding: ['rá', 'rán'],
  modal: bars('va a|van a|debe|deben|puede|pueden|quiere|quieren|podría|podrían|debería|deberían'),
  finite: bars('había|fue'),
  until: bars('hasta|para|desde'),
  untilAny: bars('hasta|para'),
  since: ['desde'],
  clause: bars('después|antes|quien|quienes|que|cuando|mientras|porque|aunque|pero|si|donde|como'),
  hints: bars('fin de semana|trimestre|hace|dentro'),
  pair: / y /,
  between: /\bentre (?:el )?$/i,
  vague: /(?!)/,
  beforeYearOfNoun: /(?!)/,
  bareYear: null,
  circa: /\b(?:hacia|circa|c\.) ?$/i,
  pluralUnit: /s$/i,
  double: /(?!)/,
}

/** What decides whether a Spanish date is an event. */
export const TIMELINE_ES = {
  reference:
    /(?:\bque|\bfrente (?:a|al)|\ben comparación con|\brespecto (?:a|al|de)|\bcomparado con|\bnivel(?:es)? de|\bmes de|\bel de|\bla de|\ba partir de|\bdatos de|\bcontra) (?:en |el |la |los de |finales de )?$/i,
  longReference: /\bde $/i,
  target:
    /\b(?:para|antes de|hasta|de aquí a|hacia|después de|tras|a partir de|que)(?: el| finales de| fin de)? ?$/i,
  said: /\b(?:dijo|afirmó|declaró|explicó|añadió|señaló|aseguró|indicó|informó|anunció) (?:este |el )?$/iu,
  attributive: /(?!)/,
  superlative:
    /\b(?:más [\p{L}]+|primer[ao]?|últim[ao]|peor|mejor|mayor|menor) (?:[\p{L}-]+ ){0,5}desde (?:el )?$/u,
  since: /\bdesde (?:el |la |los |al menos |principios de |finales de )*$/i,
  statistic:
    /(?<!\p{L})(?:subido|bajado|caído|crecido|aumentado|descendido|subió|subieron|bajó|bajaron|cayó|cayeron|creció|crecieron|aumentó|aumentaron|descendió|alcanzó|alcanzaron|se situó|registró|registraron|disminuyó|repuntó|fue del|ascendió|pasó)(?!\p{L})/iu,
  level: /(?:alcanzó|se situó|cerró en|promedió)/i,
  condition: /\b(?:si|a condición)\b[^.]*$/i,
  vagueUnit: /^(?:este|esta|último|última)/i,
  beforeYear:
    /(?:(?<!\p{L})(?:en|desde|finales de|principios de|mediados de|durante|tras)|,|\()(?: el)? ?$/iu,
  vagueYear: /(?!)/,
  boundary: /[,;:] |(?<!\p{L})(?:después|antes|mientras|cuando|quien|que|y|pero) /gu,
  joins: /^(?:y|pero) | (?:y|pero)$/g,
  forecast:
    /(?<!\p{L})(?:previsiones|previsión|prevé|prevén|espera|esperan|estima|estiman|objetivo|meta|crecimiento|proyecta)(?!\p{L})/iu,
  cuts: [
    /; /g,
    /, (?:y|pero|mientras|aunque|después|antes|cuando|que|quien) /g,
    / (?:después|antes|mientras|cuando) /g,
    /, /g,
    / y /g,
  ],
}
