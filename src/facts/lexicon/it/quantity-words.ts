import { NO_QUANTITY_WORDS } from '../quantity-base.ts'
import { phraseTable, wordSet } from '../word-lists.ts'

const DETERMINERS =
  "il lo la i gli le l' questo questa questi queste quei quelle suo sua suoi sue nostri nostre ogni tutti tutte entrambi entrambe alcuni alcune vari varie nessun nessuna"

/** The words around a number in Italian. */
export const QUANTITY_WORDS_IT = {
  ...NO_QUANTITY_WORDS,
  before: phraseTable({
    'at-least':
      "poco più di|almeno|oltre|più di|più del|più dell'|minimo|un minimo di|a partire da|non meno di|superiore a|superiori a|superiore al|supera|superano|superato|al di sopra di|ben oltre|sopra",
    'at-most':
      "poco meno di|al massimo|un massimo di|massimo|fino a|fino al|fino all'|meno di|meno del|meno dell'|non più di|inferiore a|inferiori a|inferiore al|al di sotto di|al di sotto del|sotto|entro",
    about:
      "circa|quasi|intorno a|intorno al|attorno a|attorno al|approssimativamente|pressoché|una stima di|stimato in|stimata in|stimati in|all'incirca|vicino a|vicino al|sfiora|sfiorano|ormai|qualcosa come|un",
    exact: 'esattamente|solo|soltanto|appena|precisamente',
  }),
  after: phraseTable({
    'at-least': 'o più|e più|almeno|minimo',
    'at-most': 'o meno|al massimo',
    about: 'circa',
  }),
  fillers: wordSet("il lo la l' i gli le un una totale altri altre nuovi nuove"),
  upTo: wordSet('fino'),
  between: wordSet('tra fra'),
  from: wordSet("da dal dall' dalla dai dagli dalle"),
  rangeTo: wordSet("a al all' o ai"),
  rangeAnd: wordSet('e'),
  change: wordSet(
    'passato passata passati passate passa passano passare passerà passando aumentato aumentata aumenta aumentare salito salita sale salire sceso scesa scende scendere calato calata cala cresciuto cresciuta cresce crescere ridotto ridotta ridurre portato portata portare balzato balzata abbassato alzato',
  ),
  of: wordSet("di del dello della dell' dei degli delle"),
  outOf: ['tra', 'i'],
  in: wordSet('su'),
  inAfterNoun: true,
  times: wordSet('volte'),
  perRound: wordSet('per'),
  shareWords: wordSet('per'),
  by: wordSet("di del dell'"),
  them: wordSet('loro essi'),
  ofWhich: wordSet('quali cui'),
  for: wordSet('per'),
  at: wordSet('a'),
  stated: wordSet('per durante'),
  points: {
    nouns: wordSet('punto punti'),
    rate: /%|per cento|sondaggi/,
    index: /\b(?:Mib|MIB|indice|Nikkei|Stoxx|Dow|Borsa)\b/,
  },
  memberAfter: wordSet('e mentre ma'),
  told: wordSet('a'),
  shareAfter: wordSet('solo un'),
  aliases: ['o', 'cioè', 'pari a', 'equivalente a', 'equivalenti a', 'ovvero', '='],
  spends: wordSet('costa costato investire spendere speso'),
  every: wordSet('ogni'),
  multiplies: wordSet('più meno maggiore superiore il la'),
  each: ['per ogni'],
  determiners: wordSet(DETERMINERS),
  articles: wordSet("il lo la l' i gli le un"),
  definite: wordSet(DETERMINERS),
  stops: wordSet(
    `${DETERMINERS} di del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle
     con su sul sullo sulla sull' sui sugli sulle per tra fra senza secondo dopo prima durante contro verso e ed o ma né che chi cui dove quando come se è sono era erano
     fu furono sarà saranno ha hanno aveva avevano non più meno molto anche ancora già si ci ne lo un uno una un' due tre quattro cinque sei sette otto nove dieci
     volte anni mesi ieri oggi mentre cento mille stati state stato stata circa
     sono restano resta rimangono rimane vivono vive lavorano votano muoiono perdono dicono arrivano vengono viene devono possono vogliono dovranno rimaste rimasti morte hanno risultano`,
  ),
  abstract: wordSet(
    'ragioni modi domande opzioni volte parti lati punti problemi esempi tipi aspetti terzi tappe',
  ),
  people: wordSet('persone feriti ferite morti dispersi sfollati arrestati fermati evacuati'),
  person: 'persona',
  harm: wordSet('morti feriti dispersi vittime uccisi ucciso uccise arrestati sfollati evacuati'),
  employs: wordSet('impiega occupa'),
  auxiliaries: wordSet('sono erano furono hanno avevano saranno'),
  compares: wordSet('contro'),
  against: wordSet('contro rispetto'),
  tolls: { morti: 'morto' },
  ago: wordSet('fa prima dopo'),
  period: wordSet('ultimi ultime primi prime prossimi prossime precedenti scorsi'),
  next: wordSet('prossimi prossime'),
  halfOf: wordSet("di del dello della dell' dei degli delle"),
  notHalf: wordSet('prima seconda altra'),
  fractionNext: wordSet("di del della dell' dei degli delle in a da nel rispetto e per è sono ha hanno"),
  joins: wordSet('e o'),
  or: wordSet('o'),
  more: wordSet('altri altre nuovi nuove'),
}
