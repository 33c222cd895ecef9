import { NO_QUANTITY_WORDS } from '../quantity-base.ts'
import { phraseTable, wordSet } from '../word-lists.ts'

const DETERMINERS =
  "le la les l' ce cet cette ces son sa ses leur leurs nos notre vos mon ma mes chaque tous toutes quelques plusieurs aucun aucune"

/** The words around a number in French. */
export const QUANTITY_WORDS_FR = {
  ...NO_QUANTITY_WORDS,
  before: phraseTable({
    'at-least':
      "un peu plus de|au moins|plus de|plus d'|plus des|au minimum|à partir de|un minimum de|dépassant|dépasse|dépassent|supérieur à|supérieure à|supérieurs à|supérieures à|au-delà de|au-dessus de|minimum|bien plus de",
    'at-most':
      "un peu moins de|au plus|moins de|moins d'|moins des|jusqu'à|au maximum|un maximum de|inférieur à|inférieure à|inférieurs à|inférieures à|sous|en dessous de|au-dessous de|pas plus de|dans la limite de|maximum",
    about:
      "environ|près de|près d'|quelque|presque|à peu près|approximativement|autour de|autour des|aux alentours de|une estimation de|estimé à|estimée à|estimés à|estimées à|de l'ordre de|à peine|pratiquement|quasiment|avoisinant|avoisine",
    exact: 'exactement|précisément|seulement|plafonné à|plafonnée à',
  }),
  after: phraseTable({
    'at-least': 'ou plus|au moins|au minimum|et plus',
    'at-most': 'ou moins|au plus|au maximum',
    about: 'environ',
  }),
  fillers: wordSet('les la le des un une total totale nouveaux nouvelles supplémentaires'),
  upTo: wordSet("jusqu'"),
  between: wordSet('entre'),
  from: wordSet('de des du'),
  rangeTo: wordSet('à ou'),
  rangeAnd: wordSet('et'),
  change: wordSet(
    'passé passée passés passées passe passent passer passant passera passait augmenté augmente augmenter progressé progresse baissé baisse baisser diminué diminue reculé recule chuté chute relevé relève relever abaissé abaisse abaisser ramené ramener ramenée porté portée porter grimpé grimpe bondi réduit réduite réduire',
  ),
  of: wordSet("de des du d'"),
  outOf: ['parmi', 'les'],
  in: wordSet('sur'),
  inAfterNoun: true,
  times: wordSet('fois'),
  perRound: wordSet('pour'),
  shareWords: wordSet('pour'),
  by: wordSet("de d'"),
  them: wordSet('eux elles'),
  ofWhich: wordSet('dont'),
  for: wordSet('pour'),
  at: wordSet('à'),
  stated: wordSet('pour pendant durant'),
  points: {
    nouns: wordSet('point points'),
    rate: /%|pour cent|sondage|pourcentage/,
    index: /\b(?:CAC|indice|Nikkei|Stoxx|Dow|Bourse)\b/,
  },
  memberAfter: wordSet('et mais'),
  told: wordSet('à'),
  shareAfter: wordSet("seulement d'"),
  aliases: ['soit', 'ou', 'équivalant à', "l'équivalent de", '='],
  spends: wordSet('coûte coûté investir investi dépenser dépensé'),
  every: wordSet('chaque'),
  multiplies: wordSet('plus moins supérieur supérieure la le les'),
  each: ['par', 'pour chaque'],
  determiners: wordSet(DETERMINERS),
  articles: wordSet('les le la'),
  definite: wordSet(DETERMINERS),
  stops: wordSet(
    `${DETERMINERS} de des du d' à au aux en dans sur sous par pour avec sans selon depuis pendant durant après avant entre vers chez contre et ou mais donc car ni que
     qu' qui dont où quand lorsque si comme est sont était étaient sera seront a ont avait avaient aura auront a-t-il n' ne pas plus moins très aussi encore
     il elle ils elles on nous vous je j' s' se c' y un une deux trois quatre cinq six sept huit neuf dix fois ans mois jours toujours déjà cent mille soit hier
     restent reste vivent vit travaillent votent demeurent meurent perdent disent arrivent viennent doivent peuvent veulent devront devraient pourraient`,
  ),
  abstract: wordSet(
    'raisons façons questions options fois côtés parties étapes points problèmes exemples types sortes aspects tiers mois',
  ),
  people: wordSet(
    'personnes gens blessés blessées morts mortes tués tuées disparus disparues déplacés déplacées sinistrés arrêtés interpellés évacués',
  ),
  person: 'personne',
  harm: wordSet('morts tués blessés disparus victimes tué tuant blessant fait déplacés évacués interpellés'),
  employs: wordSet('emploie employant'),
  auxiliaries: wordSet('ont sont étaient avaient seront auront'),
  compares: wordSet('contre'),
  against: wordSet('contre que'),
  tolls: { bilan: '', morts: 'mort' },
  ago: wordSet('auparavant plus'),
  period: wordSet('derniers dernières premiers premières précédents précédentes prochains prochaines'),
  next: wordSet('prochains prochaines'),
  halfOf: wordSet("de des du d'"),
  notHalf: wordSet('première seconde deuxième'),
  fractionNext: wordSet("un une de des du d' en sur par à depuis et dans pour contre est sont a ont"),
  joins: wordSet('et ou'),
  or: wordSet('ou'),
  more: wordSet('autres nouveaux nouvelles'),
}
