import { wordTable } from '../language.ts'
import { wordSet } from '../word-lists.ts'

/** French numbers. */
export const NUMBERS_FR = {
  decimal: ',' as const,
  small: wordTable({
    zéro: 0,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
  }),
  hundred: wordTable({ cent: 100, cents: 100 }),
  scales: wordTable({
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    md: 1e9,
    mds: 1e9,
    billion: 1e12,
    billions: 1e12,
  }),
  suffixes: wordTable({ M: 1e6, Md: 1e9, Mds: 1e9, k: 1e3 }),
  doubtful: wordSet('M k Md Mds'),
  fractions: wordTable({
    tiers: 1 / 3,
    quart: 1 / 4,
    quarts: 1 / 4,
    cinquième: 1 / 5,
    cinquièmes: 1 / 5,
    dixième: 1 / 10,
    dixièmes: 1 / 10,
  }),
  fractionSigns: wordTable({ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4 }),
  and: ['et'],
  article: ['un', 'une'],
  half: ['moitié'],
  minus: [],
  elides: true,
  scaleOf: ['de', "d'"],
  stopped: wordSet('md mds'),
  halving: ['demi'],
  andHalf: ['demi', 'demie'],
  tensAnd: true,
  compounds: wordTable({
    'dix-sept': 17,
    'dix-huit': 18,
    'dix-neuf': 19,
    'quatre-vingt': 80,
    'quatre-vingts': 80,
  }),
  pluralFraction: null,
}

/** Numbers that are names in French. */
export const NUMBER_NAMES_FR = {
  patterns: [
    /\b(?:https?:\/\/|www\.)\S+/g,
    /[\w.+-]{1,64}@[\w.-]+/g,
    /(?<=(?:à|vers|dès|avant|après) )\d{1,2} ?(?:heures?|h)(?![\p{L}\d])(?: \d{2}(?! ?[\p{L}%€]))?/gu,
    /(?<![\d.,])\d{1,2} ?h ?\d{2}(?!\d)/g,
    /\b\d{1,2}:\d{2}\b/g,
    /\+\d[\d ().-]{6,18}\d/g,
    /\b0\d(?:[ .]\d{2}){4}\b/g,
    /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g,
    /[#§№] ?\d[\d.,]*|\bn[°º] ?\d+/g,
    /\b\d+(?:er|re|ère|e|ème|nd|nde)s?\b/g,
    /\bannées \d{2,4}\b/g,
    /(?:\bâgée?s? (?:seulement )?(?:de |d['’])|\b(?:hommes?|femmes?|filles?|garçons?|jeunes?|enfants?|adolescente?s?|octogénaire|retraitée?) de )\d{1,3}(?:(?: à | et )\d{1,3})? (?:ans|mois)\b/g,
    /(?<=\p{L}, )\d{2} ans\b/gu,
    /\b(?:moins|plus) de \d{2} ans\b/g,
    /\b\d{4}[-/]\d{2,4}\b/g,
    /\b\d{1,2}-\d{1,2}\b(?! ?(?:%|euros))/g,
    /\b\d{5}(?= \p{Lu}\p{Ll}+(?:\)|,|$))/gu,
  ],
  numbered: wordSet(
    `article articles alinéa chapitre page pages numéro no rang groupe classe niveau phase ligne voie salle route autoroute vol chaîne
     directive règlement résolution titre tableau figure annexe version type catégorie zone lot tour journée agenda horizon acte loi
     point réacteur porte tome partie région district terminal groupe`,
  ),
  models: wordSet(
    'Boeing Airbus Windows iPhone Galaxy Peugeot Renault BMW Audi Leopard Rafale Mirage Apollo Ariane Falcon Nikkei CAC SBF Stoxx Covid Agenda Expo Canal France Europe RTL TF',
  ),
  streets: wordSet('Rue Avenue Boulevard Place Quai'),
  top: wordSet('top'),
  openers: wordSet(
    'Le La Les Un Une Des Plus Moins Environ Près Selon En Au Aux Avec Sur Pour Dans De Et Mais',
  ),
}

const IRREGULAR: Readonly<Record<string, string>> = {
  gens: 'personne',
  personnes: 'personne',
  travaux: 'travail',
  yeux: 'œil',
  messieurs: 'monsieur',
  pays: 'pays',
  voix: 'voix',
  fois: 'fois',
  repas: 'repas',
  cas: 'cas',
  décès: 'décès',
  procès: 'procès',
  avis: 'avis',
  permis: 'permis',
  prix: 'prix',
  bus: 'bus',
  corps: 'corps',
  colis: 'colis',
  élus: 'élu',
  feux: 'feu',
  lieux: 'lieu',
  jeux: 'jeu',
  réseaux: 'réseau',
}

const NOT_PLURAL = wordSet(
  'plus moins sans dans pas puis très depuis vers sous dès jamais toujours temps alors ailleurs longtemps après lors chez hors mieux mais deux trois six',
)

/** French nouns. */
export const NOUNS_FR = {
  irregular: IRREGULAR,
  notPlural: NOT_PLURAL,
  notPluralEnding: /(?:[^eé]us|ss)$/,
  attributive: wordSet(
    'petites petits grandes grands nouvelles nouveaux jeunes anciennes anciens premières premiers autres belles beaux vieux vieilles gros grosses principales principaux dernières derniers prochaines prochains différentes différents simples vastes longues longs hautes hauts mauvaises bonnes bons seuls seules mêmes',
  ),
  dull: wordSet('page mot ligne paragraphe chapitre question note photo document témoin'),
  demonym: /(?:ais|aises|ois|oises|iens|iennes|éens|éennes|ains|aines|ands|andes|ols|oles|rcs|rques|bes)$/,
  capitalised: false,
  isPlural: (word: string) =>
    Object.hasOwn(IRREGULAR, word) ||
    (word.length > 3 &&
      /(?:s|aux|eux|oux)$/.test(word) &&
      !/(?:ss|[^eé]us)$/.test(word) &&
      !NOT_PLURAL.has(word)) ||
    /élus$|inconnus$|détenus$|individus$/.test(word),
  singular: (word: string) => {
    if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]!
    if (/eaux$|eux$|oux$/.test(word)) return word.slice(0, -1)
    if (word.endsWith('aux')) return `${word.slice(0, -3)}al`
    return word.endsWith('s') ? word.slice(0, -1) : word
  },
}
