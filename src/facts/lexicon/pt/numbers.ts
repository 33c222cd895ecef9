import { wordTable } from '../language.ts'
import { wordSet } from '../word-lists.ts'

/** Portuguese numbers; "bilhão" is the billion of Brazil, "mil milhões" that of Portugal. */
export const NUMBERS_PT = {
  decimal: ',' as const,
  small: wordTable({
    zero: 0,
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    treze: 13,
    catorze: 14,
    quatorze: 14,
    quinze: 15,
    dezasseis: 16,
    dezesseis: 16,
    dezassete: 17,
    dezessete: 17,
    dezoito: 18,
    dezanove: 19,
    dezenove: 19,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    setenta: 70,
    oitenta: 80,
    noventa: 90,
    cem: 100,
    cento: 100,
    duzentos: 200,
    duzentas: 200,
    trezentos: 300,
    trezentas: 300,
    quatrocentos: 400,
    quatrocentas: 400,
    quinhentos: 500,
    quinhentas: 500,
    seiscentos: 600,
    seiscentas: 600,
    setecentos: 700,
    oitocentos: 800,
    novecentos: 900,
  }),
  hundred: wordTable<number>({ dúzia: 12 }),
  scales: wordTable({
    mil: 1e3,
    milhão: 1e6,
    milhões: 1e6,
    mi: 1e6,
    bilhão: 1e9,
    bilhões: 1e9,
    biliões: 1e12,
    bilião: 1e12,
    bi: 1e9,
    trilhão: 1e12,
    trilhões: 1e12,
  }),
  suffixes: wordTable({ M: 1e6, k: 1e3 }),
  doubtful: wordSet('M k'),
  fractions: wordTable({
    terço: 1 / 3,
    terços: 1 / 3,
    quarto: 1 / 4,
    quartos: 1 / 4,
    quinto: 1 / 5,
    quintos: 1 / 5,
    décimo: 1 / 10,
  }),
  fractionSigns: wordTable({ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4 }),
  and: ['e'],
  article: ['um', 'uma'],
  half: ['metade'],
  minus: [],
  elides: false,
  scaleOf: ['de'],
  stopped: new Set<string>(),
  halving: ['meio', 'meia'],
  andHalf: ['meio', 'meia'],
  tensAnd: true,
  compounds: wordTable<number>({}),
  pluralFraction: null,
}

/** Numbers that are names in Portuguese. */
export const NUMBER_NAMES_PT = {
  patterns: [
    /\b(?:https?:\/\/|www\.)\S+/g,
    /[\w.+-]{1,64}@[\w.-]+/g,
    /(?<![\d.,])\d{1,2}h(?:\d{2})?(?!\p{L})/gu,
    /(?<=(?:às|pelas|das|as) )\d{1,2}(?:[:h.]\d{2})?(?: horas)?(?: d[ae] (?:manhã|tarde|noite|madrugada))?/g,
    /\b\d{1,2}:\d{2}\b/g,
    /\+\d[\d ().-]{6,18}\d/g,
    /\b\d{3} \d{3} \d{3}\b(?! ?(?:euros|reais))/g,
    /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g,
    /[#§№] ?\d[\d.,]*|\bn\.?[ºo°] ?\d+/g,
    /\b\d+\.?[ºª°]/g,
    /\b(?:anos|década de) \d{2,4}\b/g,
    /\b(?:home(?:m|ns)|mulher(?:es)?|menin[oa]s?|jove(?:m|ns)|menor(?:es)?|idos[oa]s?|adolescentes?|idade|maiores|crianças?|rapaz|rapariga) (?:[\p{L}]+ )?(?:de|entre) (?:entre )?\d{1,3}(?: (?:a|e) \d{1,3})? (?:anos|meses)\b/gu,
    /(?<=\p{L}, (?:de )?)\d{2} anos(?=[,.)]| e)/gu,
    /\b\d{1,3} anos de idade\b/g,
    /\b\d{4}[-/]\d{2,4}\b/g,
    /\b\d{1,2}-\d{1,2}\b(?! ?%)/g,
    /\b\d{4}-\d{3}\b/g,
  ],
  numbered: wordSet(
    `artigo artigos capítulo página páginas número nº lugar grupo classe nível fase linha via sala rota rodovia estrada voo canal
     diretiva regulamento resolução título tabela figura anexo versão tipo categoria zona lote jornada rodada agenda horizonte lei
     ponto reator porta tomo parte região distrito terminal rua avenida decreto quilómetro`,
  ),
  models: wordSet(
    'Boeing Airbus Windows iPhone Galaxy BMW Audi Leopard Apollo Ariane Falcon Nikkei PSI Stoxx Covid Agenda Expo BR EN IC A',
  ),
  streets: wordSet('Rua Avenida Praça Largo'),
  top: wordSet('top'),
  openers: wordSet(
    'O A Os As Um Uma Mais Menos Cerca Segundo Em No Na Nos Nas Ao Com Sobre Para De Do Da E Mas',
  ),
}

const IRREGULAR: Readonly<Record<string, string>> = {
  pessoas: 'pessoa',
  países: 'país',
  meses: 'mês',
  jovens: 'jovem',
  homens: 'homem',
  mulheres: 'mulher',
  clientes: 'cliente',
  mãos: 'mão',
  cidadãos: 'cidadão',
  irmãos: 'irmão',
  órgãos: 'órgão',
  pães: 'pão',
  ônibus: 'ônibus',
  portugueses: 'português',
  comboios: 'comboio',
  redes: 'rede',
  sedes: 'sede',
  torres: 'torre',
  hectares: 'hectare',
  incêndios: 'incêndio',
}

const NOT_PLURAL = wordSet(
  'mais menos após antes depois através atrás país mês três dois seis aliás apenas demais nos nas das dos os as aos pelos pelas lhes vírus ônibus lápis jamais',
)

/** Portuguese nouns. */
export const NOUNS_PT = {
  irregular: IRREGULAR,
  notPlural: NOT_PLURAL,
  notPluralEnding: /ss$/,
  attributive: wordSet(
    'novos novas grandes pequenos pequenas primeiros primeiras outros outras últimos últimas principais bons boas diferentes diversos diversas supostos supostas jovens antigos antigas altos altas próximos próximas',
  ),
  dull: wordSet('página palavra linha parágrafo capítulo pergunta nota foto documento testemunha'),
  demonym: /(?!)/,
  capitalised: false,
  isPlural: (word: string) =>
    Object.hasOwn(IRREGULAR, word)
      ? !NOT_PLURAL.has(word)
      : word.length > 3 && word.endsWith('s') && !NOT_PLURAL.has(word) && !/(?:ss|ês|ás)$/.test(word),
  singular: (word: string) => {
    if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]!
    if (/(?:ões|ães)$/.test(word)) return `${word.slice(0, -3)}ão`
    if (/[aou]is$/.test(word)) return `${word.slice(0, -2)}l`
    if (word.endsWith('éis')) return `${word.slice(0, -3)}el`
    if (word.endsWith('ns')) return `${word.slice(0, -2)}m`
    if (/[aeiouáéíóú][rz]es$/.test(word)) return word.slice(0, -2)
    return word.endsWith('s') ? word.slice(0, -1) : word
  },
}
