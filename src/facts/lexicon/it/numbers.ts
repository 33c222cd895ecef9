import { wordTable } from '../language.ts'
import { wordSet } from '../word-lists.ts'

const UNITS = 'uno due tre quattro cinque sei sette otto nove'.split(' ')
const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ')
const FEW: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  uno: 1,
  una: 1,
  "un'": 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  diciotto: 18,
  diciannove: 19,
}

/** Italian writes its numbers in one word; tens lose their vowel before "uno" and "otto". */
function compounds(): Record<string, number> {
  const table: Record<string, number> = { ...FEW }
  TENS.forEach((tens, t) => {
    table[tens] = (t + 2) * 10
    UNITS.forEach((unit, u) => {
      const stem = /^[uo]/.test(unit) ? tens.slice(0, -1) : tens
      table[`${stem}${unit === 'tre' ? 'tré' : unit}`] = (t + 2) * 10 + u + 1
      if (unit === 'uno') table[`${stem}un`] = (t + 2) * 10 + 1
    })
  })
  const below = Object.entries(table).filter(([word, value]) => value > 1 && !word.endsWith('un'))
  UNITS.forEach((unit, u) => {
    if (u > 0) table[`${unit}cento`] = (u + 1) * 100
  })
  for (const [word, value] of below) table[`${word}mila`] = value * 1000
  table.centomila = 100_000
  table.duecentomila = 200_000
  table.cinquecentomila = 500_000
  return table
}

/** Italian numbers. */
export const NUMBERS_IT = {
  decimal: ',' as const,
  small: wordTable({ ...compounds(), cento: 100 }),
  hundred: wordTable<number>({ dozzina: 12 }),
  scales: wordTable({
    mille: 1e3,
    mila: 1e3,
    milione: 1e6,
    milioni: 1e6,
    mln: 1e6,
    miliardo: 1e9,
    miliardi: 1e9,
    mld: 1e9,
    bilione: 1e12,
    bilioni: 1e12,
  }),
  suffixes: wordTable({ M: 1e6, k: 1e3 }),
  doubtful: wordSet('M k'),
  fractions: wordTable({
    terzo: 1 / 3,
    terzi: 1 / 3,
    quarto: 1 / 4,
    quarti: 1 / 4,
    quinto: 1 / 5,
    quinti: 1 / 5,
    decimo: 1 / 10,
  }),
  fractionSigns: wordTable({ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4 }),
  and: ['e'],
  article: ['un', 'uno', 'una', "un'"],
  half: ['metà'],
  minus: [],
  elides: true,
  scaleOf: ['di', "d'"],
  stopped: wordSet('mln mld'),
  halving: ['mezzo'],
  andHalf: ['mezzo', 'mezza'],
  tensAnd: false,
  compounds: wordTable<number>({}),
  pluralFraction: null,
}

/** Numbers that are names in Italian. */
export const NUMBER_NAMES_IT = {
  patterns: [
    /\b(?:https?:\/\/|www\.)\S+/g,
    /[\w.+-]{1,64}@[\w.-]+/g,
    /(?<=(?:alle|dalle|ore|le) )\d{1,2}(?:[:.,]\d{2})?(?! ?(?:persone|famiglie|aziende|imprese))/g,
    /\b\d{1,2}:\d{2}\b/g,
    /\+\d[\d ().-]{6,18}\d/g,
    /\b0\d{1,3}[ -]\d{5,8}\b/g,
    /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g,
    /[#§№] ?\d[\d.,]*|\bn[.°º]+ ?\d+/g,
    /\b\d+[º°ª](?! ?C)/g,
    /\banni (?:['’]?\d{2}|\d{4})\b/g,
    /\b(?:uom(?:o|ini)|donn[ae]|ragazz[oaie]|bambin[oaie]|giovan[ei]|anzian[oaie]|minor[ei]|età) (?:[\p{L}]+ )?(?:di|tra i|fra i) \d{1,3}(?: (?:a|e i) \d{1,3})? (?:anni|mesi)\b/gu,
    /(?<=\p{L}, )\d{2} anni(?=[,.)]| e)/gu,
    /\b\d{1,3}enn[ei]\b/g,
    /\b(?:under|over) \d{2}\b/gi,
    /\b\d{4}[-/]\d{2,4}\b/g,
    /\b\d{1,2}-\d{1,2}\b(?! ?%)/g,
  ],
  numbered: wordSet(
    `articolo articoli capitolo pagina pagine numero n posto gruppo classe livello fase linea binario sala strada autostrada volo canale
     direttiva regolamento risoluzione titolo tabella figura allegato versione tipo categoria zona lotto giornata turno agenda orizzonte legge
     punto reattore porta tomo parte regione municipio terminal via viale decreto comma chilometro`,
  ),
  models: wordSet(
    'Boeing Airbus Windows iPhone Galaxy BMW Audi Fiat Leopard Apollo Ariane Falcon Nikkei Mib MIB Stoxx Covid Agenda Expo Canale Rai Rete A',
  ),
  streets: wordSet('Via Viale Piazza Corso'),
  top: wordSet('top'),
  openers: wordSet(
    'Il Lo La I Gli Le Un Uno Una Più Meno Circa Secondo In Al Alla Con Su Per Di Del E Ma Oltre Quasi',
  ),
}

const IRREGULAR: Readonly<Record<string, string>> = {
  persone: 'persona',
  uomini: 'uomo',
  città: 'città',
  università: 'università',
  auto: 'auto',
  case: 'casa',
  feriti: 'ferito',
  paesi: 'paese',
  mesi: 'mese',
  nazioni: 'nazione',
  navi: 'nave',
  morti: 'morto',
  voti: 'voto',
  seggi: 'seggio',
  comuni: 'comune',
  regioni: 'regione',
  giudici: 'giudice',
  aziende: 'azienda',
  imprese: 'impresa',
  scuole: 'scuola',
  medici: 'medico',
  edifici: 'edificio',
  uffici: 'ufficio',
  alloggi: 'alloggio',
  incendi: 'incendio',
  treni: 'treno',
  chiese: 'chiesa',
  spiagge: 'spiaggia',
  crisi: 'crisi',
  parti: 'parte',
  notti: 'notte',
  famiglie: 'famiglia',
  vie: 'via',
  migliaia: 'migliaio',
}

const NOT_PLURAL = wordSet(
  `che anche dove come oggi ieri poi quasi fine mese euro sempre oltre mentre prime dopo contro insieme infine inoltre invece pure forse domani
   ogni qualsiasi cioè parte base rete morte notte estate presidente milione quale se ne le gli dei degli delle nei negli nelle dai dagli dalle
   ai agli alle sui sugli sulle quelle quelli queste questi`,
)

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(ion|tor|dent|lent|ment|gent|ent|ant|al|ar|or|ier|ol|il|ues|esc|can|em|om|ud|et)i$/, '$1e'],
  [/menti$/, 'mento'],
  [/ghe$/, 'ga'],
  [/che$/, 'ca'],
  [/ghi$/, 'go'],
  [/chi$/, 'co'],
  [/ari$/, 'ario'],
  [/i$/, 'o'],
  [/e$/, 'a'],
]

const O_STEMS =
  /(?:appartament|document|moviment|intervent|provvediment|finanziament|event|punt|post|volontar|operai|element|moment|aument|parlament|monument|miglioramento)i$/

/** Italian nouns. */
export const NOUNS_IT = {
  irregular: IRREGULAR,
  notPlural: NOT_PLURAL,
  notPluralEnding: /(?!)/,
  attributive: wordSet(
    'nuovi nuove grandi piccoli piccole primi prime altri altre ultimi ultime principali diversi diverse giovani antichi antiche alti alte prossimi prossime presunti presunte numerosi numerose semplici lunghi lunghe nuovissimi',
  ),
  dull: wordSet('pagina parola riga paragrafo capitolo domanda nota foto documento testimone'),
  demonym: /(?!)/,
  capitalised: false,
  isPlural: (word: string) =>
    Object.hasOwn(IRREGULAR, word) || (word.length > 3 && /[ie]$/.test(word) && !NOT_PLURAL.has(word)),
  singular: (word: string) => {
    if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]!
    if (O_STEMS.test(word)) return `${word.slice(0, -1)}o`
    if (/menti$/.test(word)) return word.replace(/i$/, 'o')
    if (/(?:ar)i$/.test(word)) return `${word}o`
    for (const [ending, singular] of ENDINGS) if (ending.test(word)) return word.replace(ending, singular)
    return word
  },
}
