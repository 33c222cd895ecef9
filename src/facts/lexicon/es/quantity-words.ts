import { NO_QUANTITY_WORDS } from '../quantity-base.ts'
import { phraseTable, wordSet } from '../word-lists.ts'

const DETERMINERS =
  'el la los las este esta estos estas ese esa esos esas su sus mi mis nuestros nuestras cada todos todas ambos ambas algunos algunas varios varias ningún ninguna'

/** The words around a number in Spanish. */
export const QUANTITY_WORDS_ES = {
  ...NO_QUANTITY_WORDS,
  before: phraseTable({
    'at-least':
      'poco más de|al menos|por lo menos|más de|más del|como mínimo|un mínimo de|mínimo|a partir de|no menos de|superior a|superiores a|supera|superan|superó|superaron|por encima de|por encima del|desde|mayor de',
    'at-most':
      'poco menos de|como máximo|un máximo de|máximo|hasta|menos de|menos del|no más de|inferior a|inferiores a|por debajo de|por debajo del|a lo sumo|bajo',
    about:
      'unos|unas|cerca de|cerca del|casi|alrededor de|alrededor del|aproximadamente|en torno a|en torno al|se estima en|estimado en|estimada en|un estimado de|prácticamente|apenas|rondan|ronda|rondó|hacia|sobre',
    exact: 'exactamente|solo|sólo|solamente|precisamente|un tope de',
  }),
  after: phraseTable({
    'at-least': 'o más|como mínimo|al menos',
    'at-most': 'o menos|como máximo',
    about: 'aproximadamente|o así',
  }),
  fillers: wordSet('el la los las un una total otros otras nuevos nuevas'),
  upTo: wordSet('hasta'),
  between: wordSet('entre'),
  from: wordSet('de del desde'),
  rangeTo: wordSet('a al hasta o u'),
  rangeAnd: wordSet('y'),
  change: wordSet(
    'pasó pasaron pasa pasan pasar pasado pasará aumentó aumenta aumentaron aumentar aumentado subió sube subieron subir subido bajó baja bajaron bajar bajado cayó cae cayeron caer caído creció crece crecieron crecer descendió desciende descender elevó elevar redujo reduce reducir reducido ascendió disminuyó disminuir repuntó saltó recortó',
  ),
  of: wordSet('de del'),
  outOf: ['de', 'entre'],
  in: wordSet('de'),
  times: wordSet('veces'),
  perRound: wordSet('por'),
  shareWords: wordSet('por'),
  by: wordSet('un en'),
  them: wordSet('ellos ellas'),
  ofWhich: wordSet('cuales'),
  for: wordSet('para'),
  at: wordSet('a'),
  stated: wordSet('durante por'),
  points: {
    nouns: wordSet('punto puntos'),
    rate: /%|por ciento|encuesta|sondeo/,
    index: /\b(?:Ibex|IBEX|índice|Nikkei|Stoxx|Dow|Bolsa|Bovespa|Merval)\b/,
  },
  memberAfter: wordSet('y mientras pero'),
  told: wordSet('a en'),
  shareAfter: wordSet('solo un'),
  aliases: ['o', 'es decir', 'equivalente a', 'equivalentes a', 'unos', '='],
  spends: wordSet('cuesta costó invertir invertirá gastar gastó'),
  every: wordSet('cada'),
  multiplies: wordSet('más menos mayor superior la el lo'),
  each: ['por cada'],
  determiners: wordSet(DETERMINERS),
  articles: wordSet('el la los las un'),
  definite: wordSet(DETERMINERS),
  stops: wordSet(
    `${DETERMINERS} de del a al en con por para sin sobre tras desde hasta entre según durante contra hacia y e o u ni pero que quien quienes cual cuales donde cuando
     como si es son era eran fue fueron será serán ha han había habían habrá no más menos muy también aún ya se lo le les nos un una unos unas dos tres cuatro cinco
     seis siete ocho nueve diez veces años meses ayer hoy mientras ciento mil frente
     murieron resultaron quedaron siguen sigue permanecen permanece fue viven vive trabajan votaron votó tienen tiene están está perdieron perdió piden pide dijeron llegaron llegó`,
  ),
  abstract: wordSet(
    'razones formas maneras preguntas opciones veces partes lados puntos problemas ejemplos tipos aspectos tercios etapas',
  ),
  people: wordSet(
    'personas heridos heridas muertos muertas fallecidos fallecidas desaparecidos desaparecidas desplazados desplazadas detenidos detenidas evacuados damnificados',
  ),
  person: 'persona',
  harm: wordSet(
    'muertos fallecidos heridos desaparecidos víctimas murieron mataron matado mató detenidos evacuados desplazados',
  ),
  employs: wordSet('emplea empleaba'),
  auxiliaries: wordSet('son eran fueron han habían serán'),
  compares: wordSet('frente'),
  against: wordSet('que frente'),
  tolls: { muertos: 'muerto' },
  ago: wordSet('antes después atrás'),
  period: wordSet('últimos últimas primeros primeras próximos próximas anteriores pasados'),
  next: wordSet('próximos próximas siguientes'),
  halfOf: wordSet('de del'),
  notHalf: wordSet('primera segunda otra'),
  fractionNext: wordSet('de del en a por desde con y para frente es son ha han'),
  joins: wordSet('y o'),
  or: wordSet('o u'),
  more: wordSet('otros otras nuevos nuevas'),
}
