import { wordTable } from '../language.ts'
import { wordSet } from '../word-lists.ts'

/** Spanish numbers. */
export const NUMBERS_ES = {
  decimal: ',' as const,
  small: wordTable({
    cero: 0,
    un: 1,
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veintiuno: 21,
    veintiún: 21,
    veintiuna: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    cuatrocientas: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    setecientos: 700,
    setecientas: 700,
    ochocientos: 800,
    ochocientas: 800,
    novecientos: 900,
    novecientas: 900,
  }),
  hundred: wordTable<number>({ docena: 12 }),
  scales: wordTable({ mil: 1e3, millón: 1e6, millon: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 }),
  suffixes: wordTable({ M: 1e6, k: 1e3 }),
  doubtful: wordSet('M k'),
  fractions: wordTable({
    tercio: 1 / 3,
    tercios: 1 / 3,
    cuarto: 1 / 4,
    cuartos: 1 / 4,
    quinto: 1 / 5,
    quintos: 1 / 5,
    décimo: 1 / 10,
  }),
  fractionSigns: wordTable({ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4 }),
  and: ['y'],
  article: ['un', 'una'],
  half: ['mitad'],
  minus: [],
  elides: false,
  scaleOf: ['de'],
  stopped: new Set<string>(),
  halving: ['medio'],
  andHalf: ['medio', 'media'],
  tensAnd: true,
  compounds: wordTable<number>({}),
  pluralFraction: null,
}

/** Numbers as Mexico, Central America and the Spanish of the United States write them. */
export const NUMBERS_ES_POINT = { ...NUMBERS_ES, decimal: '.' as const }

/** Numbers that are names in Spanish. */
export const NUMBER_NAMES_ES = {
  patterns: [
    /\b(?:https?:\/\/|www\.)\S+/g,
    /[\w.+-]{1,64}@[\w.-]+/g,
    /(?<=\b(?:a|las|la) )\d{1,2}(?:[.:]\d{2})?(?: horas?| h\b)?(?: de la (?:mañana|tarde|noche|madrugada)| de la)?(?<=(?:las|la) \d{1,2}(?:[.:]\d{2})?(?: horas?| h)?(?: de la (?:mañana|tarde|noche|madrugada))?)/g,
    /\b\d{1,2}:\d{2}\b/g,
    /\+\d[\d ().-]{6,18}\d/g,
    /\b9\d{2} \d{3} \d{3}\b/g,
    /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g,
    /[#§№] ?\d[\d.,]*|\bn[.ºo°]+ ?\d+/g,
    /\b\d+\.?[ºª°]|\b\d+\.?(?:er|o|a)\b(?=\s)/g,
    /\b(?:años|década de los) \d{2,4}\b/g,
    /\b(?:hombres?|mujer(?:es)?|niñ[oa]s?|joven|jóvenes|menor(?:es)?|ancian[oa]s?|adolescentes?|edad|mayores) (?:[\p{L}]+ )?(?:de|entre) (?:entre )?\d{1,3}(?: (?:a|y) \d{1,3})? (?:años|meses)\b/gu,
    /(?<=\p{L}, (?:de )?)\d{2} años(?=[,.)]| y)/gu,
    /\b\d{1,3} años de edad\b/g,
    /\b\d{4}[-/]\d{2,4}\b/g,
    /\b\d{1,2}-\d{1,2}\b(?! ?%)/g,
    /\b\d{5} \p{Lu}\p{Ll}+(?=[,)])/gu,
  ],
  numbered: wordSet(
    `artículo artículos capítulo página páginas número núm nº puesto grupo clase nivel fase línea vía sala ruta autopista autovía carretera vuelo canal
     directiva reglamento resolución título tabla figura anexo versión tipo categoría zona lote jornada ronda agenda horizonte acta ley
     punto reactor puerta tomo parte región distrito terminal calle avenida decreto kilómetro`,
  ),
  models: wordSet(
    'Boeing Airbus Windows iPhone Galaxy BMW Audi Leopard Apollo Ariane Falcon Nikkei Ibex IBEX Stoxx Covid Agenda Expo Canal A AP N M',
  ),
  streets: wordSet('Calle Avenida Plaza Paseo'),
  top: wordSet('top'),
  openers: wordSet('El La Los Las Un Una Más Menos Unos Unas Cerca Según En Al Con Sobre Para De Y Pero'),
}

const IRREGULAR: Readonly<Record<string, string>> = {
  personas: 'persona',
  jóvenes: 'joven',
  imágenes: 'imagen',
  órdenes: 'orden',
  crímenes: 'crimen',
  exámenes: 'examen',
  países: 'país',
  meses: 'mes',
  autobuses: 'autobús',
  franceses: 'francés',
  alemanes: 'alemán',
  clientes: 'cliente',
  sedes: 'sede',
  redes: 'red',
  crisis: 'crisis',
  tesis: 'tesis',
  naves: 'nave',
  aves: 'ave',
  intereses: 'interés',
  buques: 'buque',
  bloques: 'bloque',
  ataques: 'ataque',
  planes: 'plan',
  trenes: 'tren',
  aviones: 'avión',
  camiones: 'camión',
  millones: 'millón',
}

const NOT_PLURAL = wordSet(
  'más menos tras después antes entonces además es lunes martes miércoles jueves viernes dos tres seis mes país través quizás jamás atrás demás nos les las los sus mis tus unas unos país interés autobús crisis virus lejos junto apenas',
)

/** Spanish nouns. */
export const NOUNS_ES = {
  irregular: IRREGULAR,
  notPlural: NOT_PLURAL,
  notPluralEnding: /(?:ss|ás|és)$/,
  attributive: wordSet(
    'nuevos nuevas grandes pequeños pequeñas primeros primeras otros otras últimos últimas principales buenos buenas malos diferentes distintos distintas diversos diversas supuestos supuestas presuntos presuntas jóvenes antiguos antiguas altos altas próximos próximas',
  ),
  dull: wordSet('página palabra línea párrafo capítulo pregunta nota foto documento testigo'),
  demonym: /(?!)/,
  capitalised: false,
  isPlural: (word: string) =>
    Object.hasOwn(IRREGULAR, word)
      ? !NOT_PLURAL.has(word)
      : word.length > 3 && word.endsWith('s') && !NOT_PLURAL.has(word) && !/(?:ss|ás|és)$/.test(word),
  singular: (word: string) => {
    if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]!
    if (word.endsWith('iones')) return `${word.slice(0, -5)}ión`
    if (word.endsWith('ces')) return `${word.slice(0, -3)}z`
    if (/[aeiouáéíóú](?:[lrd]|y)es$/.test(word)) return word.slice(0, -2)
    return word.endsWith('s') ? word.slice(0, -1) : word
  },
}
