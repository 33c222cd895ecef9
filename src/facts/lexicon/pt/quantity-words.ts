import { NO_QUANTITY_WORDS } from '../quantity-base.ts'
import { phraseTable, wordSet } from '../word-lists.ts'

const DETERMINERS =
  'o a os as este esta estes estas esse essa esses essas seu sua seus suas nossos nossas cada todos todas ambos ambas alguns algumas vários várias nenhum nenhuma'

/** The words around a number in Portuguese. */
export const QUANTITY_WORDS_PT = {
  ...NO_QUANTITY_WORDS,
  before: phraseTable({
    'at-least':
      'pouco mais de|pelo menos|ao menos|mais de|mais do que|no mínimo|um mínimo de|mínimo de|a partir de|não menos de|superior a|superiores a|supera|superam|superou|acima de|acima dos|desde|ultrapassa|ultrapassou|ultrapassam|maior que',
    'at-most':
      'pouco menos de|no máximo|um máximo de|máximo de|até|menos de|não mais de|inferior a|inferiores a|abaixo de|abaixo dos|quando muito|sob',
    about:
      'cerca de|perto de|quase|aproximadamente|em torno de|por volta de|à volta de|estimado em|estimada em|estimados em|uma estimativa de|praticamente|uns|umas|ronda|rondam|rondou',
    exact: 'exatamente|só|apenas|somente|precisamente',
  }),
  after: phraseTable({
    'at-least': 'ou mais|no mínimo|pelo menos',
    'at-most': 'ou menos|no máximo',
    about: 'aproximadamente',
  }),
  fillers: wordSet('o a os as um uma total outros outras novos novas'),
  upTo: wordSet('até'),
  between: wordSet('entre'),
  from: wordSet('de dos das do da'),
  rangeTo: wordSet('a ou até para'),
  rangeAnd: wordSet('e'),
  change: wordSet(
    'passou passaram passa passam passar passado passará aumentou aumenta aumentaram aumentar subiu sobe subiram subir caiu cai caíram cair baixou baixa baixar desceu desce descer cresceu cresce crescer reduziu reduz reduzir elevou elevar recuou recua diminuiu disparou cortou',
  ),
  changeTo: wordSet('para'),
  of: wordSet('de do da dos das'),
  outOf: ['de', 'entre'],
  in: wordSet('em'),
  times: wordSet('vezes'),
  perRound: wordSet('por'),
  shareWords: wordSet('por'),
  by: wordSet('em um'),
  them: wordSet('eles elas deles delas'),
  ofWhich: wordSet('quais'),
  for: wordSet('para'),
  at: wordSet('a'),
  stated: wordSet('durante por'),
  points: {
    nouns: wordSet('ponto pontos'),
    rate: /%|por cento|sondagem|pesquisa/,
    index: /\b(?:PSI|índice|Nikkei|Stoxx|Dow|Bolsa|Ibovespa)\b/,
  },
  memberAfter: wordSet('e enquanto mas'),
  told: wordSet('para em'),
  shareAfter: wordSet('apenas um'),
  aliases: ['ou', 'ou seja', 'equivalente a', 'equivalentes a', 'cerca de', '='],
  spends: wordSet('custa custou investir gastar gastou'),
  every: wordSet('cada'),
  multiplies: wordSet('mais menos maior superior o a'),
  each: ['por cada', 'para cada'],
  determiners: wordSet(DETERMINERS),
  articles: wordSet('o a os as um'),
  definite: wordSet(DETERMINERS),
  stops: wordSet(
    `${DETERMINERS} de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre após desde até entre segundo durante contra e ou nem mas que quem
     qual quais onde quando como se é são era eram foi foram será serão há tem têm tinha tinham ter não mais menos muito também ainda já ao aos à às lhe lhes um uma uns
     umas dois duas três quatro cinco seis sete oito nove dez vezes anos meses ontem hoje enquanto cento mil face
     morreram ficaram continuam continua permanecem vivem vive trabalham votaram votou estão está perderam perdeu pedem pede disseram chegaram chegou`,
  ),
  abstract: wordSet(
    'razões formas maneiras perguntas opções vezes partes lados pontos problemas exemplos tipos aspetos terços etapas',
  ),
  people: wordSet(
    'pessoas feridos feridas mortos mortas desaparecidos desaparecidas deslocados deslocadas detidos detidas desalojados',
  ),
  person: 'pessoa',
  harm: wordSet('mortos feridos desaparecidos vítimas morreram mataram matou detidos deslocados desalojados'),
  employs: wordSet('emprega empregava'),
  auxiliaries: wordSet('são eram foram têm tinham serão'),
  compares: wordSet('contra'),
  against: wordSet('que contra face'),
  tolls: { mortos: 'morto' },
  ago: wordSet('antes depois atrás'),
  period: wordSet('últimos últimas primeiros primeiras próximos próximas anteriores'),
  next: wordSet('próximos próximas seguintes'),
  halfOf: wordSet('de do da dos das'),
  notHalf: wordSet('primeira segunda outra'),
  fractionNext: wordSet('de do da dos das em a por desde com e para face é são'),
  joins: wordSet('e ou'),
  or: wordSet('ou'),
  more: wordSet('outros outras novos novas'),
}
