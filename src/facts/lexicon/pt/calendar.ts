import type { CalendarLexicon } from '../calendar-lexicon.ts'
import { bars, FROM, numbered, TO, valued } from '../calendar-parts.ts'

const LINK = `(?: ?[-–—] ?| a | e (?:o )?| até (?:ao )?)`
const ORD = '(?:º|o)?'

/** How Portuguese writes dates. */
export const CALENDAR_PT: CalendarLexicon = {
  months: numbered(
    'janeiro/Janeiro|fevereiro/Fevereiro|março/Março|abril/Abril|maio/Maio|junho/Junho|julho/Julho|agosto/Agosto|setembro/Setembro|outubro/Outubro|novembro/Novembro|dezembro/Dezembro',
  ),
  doubtful: [],
  before: [],
  weekdays: numbered(
    'segunda-feira/Segunda-feira|terça-feira/Terça-feira|quarta-feira/Quarta-feira|quinta-feira/Quinta-feira|sexta-feira/Sexta-feira|sábado/Sábado|domingo/Domingo',
  ),
  seasons: valued([
    ['primavera', 21],
    ['verão', 22],
    ['outono', 23],
    ['inverno', 24],
  ]),
  nth: valued([
    ['primeiro', 1],
    ['segundo', 2],
    ['terceiro', 3],
    ['quarto|último', 4],
  ]),
  numbers: valued([
    ['um|uma', 1],
    ['dois|duas', 2],
    ['três', 3],
    ['quatro', 4],
    ['cinco', 5],
    ['seis', 6],
    ['sete', 7],
    ['oito', 8],
    ['nove', 9],
    ['dez', 10],
    ['onze', 11],
    ['doze', 12],
    ['quinze', 15],
    ['vinte', 20],
    ['trinta', 30],
  ]),
  units: valued([
    ['dia|dias', 'day'],
    ['semana|semanas', 'week'],
    ['mês|meses', 'month'],
    ['ano|anos', 'year'],
  ]),
  offsets: valued([
    ['anteontem', -2],
    ['ontem', -1],
    ['hoje', 0],
    ['amanhã', 1],
  ]),
  relative: valued([
    ['passado|passada|último|última', -1],
    ['este|esta|deste|desta|neste|nesta', 0],
    ['próximo|próxima|seguinte|que vem', 1],
  ]),
  forms: [
    ['day', String.raw`${FROM}(?<year>\d{4})-(?<monthNumber>\d\d)-(?<day>\d\d)${TO}`],
    ['day', String.raw`${FROM}(?<day>\d{1,2})/(?<monthNumber>\d{1,2})/(?<year>\d{4})${TO}`],
    [
      'day-range',
      `${FROM}{day1}${ORD} de {month1}(?: de {year1})?${LINK}{day2}${ORD} de {month2}${TO}(?: de {year2}${TO})?`,
    ],
    ['day-range', `${FROM}{day1}${ORD}${LINK}{day2}${ORD} de {month}${TO}(?: de {year}${TO})?`],
    ['day', `${FROM}(?:{weekday},? (?:dia )?)?{day}${ORD} de {month}${TO}(?: de {year}${TO})?`],
    ['month-range', `${FROM}{month1}(?: de {year1})?(?: ?[-–—] ?| a | e | até ){month2} de {year2}${TO}`],
    ['month', `${FROM}{month}(?: de)? {year}${TO}`],
    ['month', `${FROM}{month} {relative}${TO}`],
    ['month', String.raw`${FROM}(?:{relative} )?{month}${TO}(?! \d)`],
    ['quarter', `${FROM}{nth} trimestre(?: d[eo] (?:{year}${TO}|ano {relative}))?`],
    ['half', `${FROM}{nth} semestre d[eo] {year}${TO}`],
    ['season', `${FROM}{season}(?: d[eo])? {year}${TO}`],
    ['season', `${FROM}{season} {relative}${TO}`],
    ['season', `${FROM}{relative} {season}${TO}`],
    ['weekday', `${FROM}{weekday} {relative}${TO}`],
    ['weekday', `${FROM}(?:{relative} )?{weekday}${TO}`],
    ['weekend', `${FROM}(?:{relative}|[on]o|o) (?:fim de semana|final de semana|fim-de-semana)${TO}`],
    ['ago', `${FROM}[Hh]á (?:(?:cerca de|quase|mais de|pouco mais de) )?{number} {unit}${TO}`],
    ['ahead', `${FROM}(?:[Dd]entro de|[Dd]aqui a) (?:cerca de )?{number} {unit}${TO}`],
    ['unit', `${FROM}(?<unit>semana|mês|ano) {relative}${TO}`],
    ['unit', `${FROM}{relative} (?<unit>semana|mês|ano)${TO}`],
    ['offset', `${FROM}{offset}${TO}`],
    ['year-range', String.raw`${FROM}{year1}[-–—/](?<short>\d\d)${TO}(?![-–/])`],
    ['year-range', `${FROM}{year1}(?:[-–—]| a | e | até ){year2}${TO}`],
    ['decade', `(?<=anos |década de ){year}${TO}`],
    ['year', String.raw`${FROM}{year}${TO}(?![.,]\d| ?%)`],
  ],
  beforeYear: bars(
    'em|desde|até|antes|após|depois|de|do|a|entre|e|ano|para|durante|que|finais|início|meados|fim|final|época|temporada',
  ),
  past: bars('foi|foram|era|eram|tinha|tinham|há|houve|estava|esteve|teve|fez|disse|morreu|desde|tem|têm'),
  pastEnding: ['ou', 'aram', 'eram', 'iram', 'iu', 'eu', 'ava', 'avam'],
  future: bars(
    'previsto|prevista|previstos|previstas|prevê|preveem|espera|esperam|planeia|planeja|pretende|começa|arranca|próximo|próxima',
  ),
  futureEnding: ['rá', 'rão'],
  modal: bars('vai|vão|deve|devem|pode|podem|quer|querem|poderia|deveria|deverá|deverão'),
  finite: bars('tinha|foi'),
  until: bars('até|para|desde'),
  untilAny: bars('até|para'),
  since: ['desde'],
  clause: bars('depois|antes|quem|que|quando|enquanto|porque|embora|mas|se|onde|como'),
  hints: bars('fim de semana|final de semana|trimestre|há|dentro|daqui'),
  pair: / e /,
  between: /\bentre (?:o )?$/i,
  vague: /(?!)/,
  beforeYearOfNoun: /(?!)/,
  bareYear: null,
  circa: /\b(?:cerca de|circa|c\.) ?$/i,
  pluralUnit: /(?:semanas|meses|anos|dias)$/i,
  double: /(?!)/,
}

/** What decides whether a Portuguese date is an event. */
export const TIMELINE_PT = {
  reference:
    /(?:\bque|\bdo que|\bface (?:a|ao)|\bem comparação com|\bem relação a|\bcomparado com|\bn[ií]ve(?:l|is) de|\bmês de|\bo de|\ba de|\ba partir de|\bdados de|\bcontra) (?:em |o |a |os de |final de )?$/i,
  longReference: /\bde $/i,
  target:
    /(?<!\p{L})(?:para|antes de|até|até ao|após|a partir de|que)(?: o| final de| fim de| ao final de)? ?$/iu,
  said: /\b(?:disse|afirmou|declarou|explicou|acrescentou|garantiu|informou|anunciou|revelou)(?: à Lusa)? (?:esta |n[ao] |nesta |em )?$/iu,
  attributive: /(?!)/,
  superlative:
    /\b(?:mais [\p{L}]+|primeir[ao]|últim[ao]|pior|melhor|maior|menor) (?:[\p{L}-]+ ){0,5}desde (?:o )?$/u,
  since: /\bdesde (?:o |a |os |pelo menos |o início de |o final de )*$/i,
  statistic:
    /(?<!\p{L})(?:subido|descido|caído|crescido|aumentado|subiu|subiram|desceu|desceram|caiu|caíram|cresceu|cresceram|aumentou|aumentaram|atingiu|atingiram|situou-se|registou|registrou|diminuiu|recuou|foi de|ascendeu|passou)(?!\p{L})/iu,
  level: /(?:atingiu|situou-se|fechou (?:em|nos))/i,
  condition: /\b(?:se|caso|desde que)\b[^.]*$/i,
  vagueUnit: /^(?:este|esta|deste|desta|neste|nesta|último|última)/i,
  beforeYear:
    /(?:(?<!\p{L})(?:em|desde|final de|finais de|início de|meados de|durante|após|ano de)|,|\()(?: o)? ?$/iu,
  vagueYear: /(?!)/,
  boundary: /[,;:] |(?<!\p{L})(?:depois|antes|enquanto|quando|quem|que|e|mas) /gu,
  joins: /^(?:e|mas) | (?:e|mas)$/g,
  forecast:
    /(?<!\p{L})(?:previsões|previsão|prevê|preveem|espera|esperam|estima|estimam|objetivo|meta|crescimento|projeta)(?!\p{L})/iu,
  cuts: [
    /; /g,
    /, (?:e|mas|enquanto|embora|depois|antes|quando|que) /g,
    / (?:depois|antes|enquanto|quando) /g,
    /, /g,
    / e /g,
  ],
}
