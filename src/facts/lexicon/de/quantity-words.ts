import { NO_QUANTITY_WORDS } from '../quantity-base.ts'
import { phraseTable, wordSet } from '../word-lists.ts'

const DETERMINERS =
  'der die das den dem des diese dieser dieses diesen diesem jene alle beide seine seiner seinen ihre ihrer ihren unsere'

/** The words around a number in German. */
export const QUANTITY_WORDS_DE = {
  ...NO_QUANTITY_WORDS,
  before: phraseTable({
    'at-least':
      'mindestens|wenigstens|mehr als|über|gut|ab|nicht weniger als|von mehr als|übersteigt|von über|weit über|größer als|länger als',
    'at-most':
      'höchstens|maximal|bis zu|weniger als|unter|nicht mehr als|von bis zu|unter die marke von|knapp unter|kleiner als|kürzer als|allenfalls',
    about:
      'rund|etwa|ungefähr|circa|ca|ca.|zirka|fast|knapp|nahezu|annähernd|an die|schätzungsweise|gegen|um die|um rund|um etwa|beinahe',
    exact: 'genau|exakt|nur|lediglich',
  }),
  after: phraseTable({
    'at-least': 'oder mehr|und mehr|plus',
    'at-most': 'oder weniger',
    about: 'oder so',
  }),
  fillers: wordSet(
    'die der den weitere weiteren insgesamt jährlich zusätzliche zusätzlich noch ein eine einen einem einer',
  ),
  between: wordSet('zwischen'),
  from: wordSet('von'),
  rangeTo: wordSet('bis oder auf'),
  changeTo: wordSet('auf'),
  rangeAnd: wordSet('und'),
  change: wordSet(
    'stieg steigt stiegen steigen gestiegen sank sinkt sanken sinken gesunken fiel fällt fielen fallen gefallen wuchs wächst wuchsen kletterte kletterten erhöhte erhöhten erhöht senkte gesenkt verringerte schrumpfte ging gehen zurück legte legten',
  ),
  of: wordSet('der des von vom aller dieser'),
  outOf: ['von', 'den'],
  in: wordSet('von'),
  times: wordSet('mal'),
  per: wordSet('pro je'),
  shareWords: wordSet('prozent'),
  by: wordSet('um'),
  them: wordSet('ihnen denen'),
  ofWhich: wordSet('davon darunter'),
  for: wordSet('für'),
  at: wordSet('bei auf'),
  stated: wordSet('für mindestens'),
  points: {
    nouns: wordSet('punkte punkten zähler zählern'),
    rate: /Prozent|%|Umfrage|Zustimmung/,
    index: /\b(?:DAX|Dax|MDAX|Index|Nikkei|Stoxx|Börse|Dow)\b/,
  },
  memberAfter: wordSet('und während'),
  told: wordSet('auf bei'),
  shareAfter: wordSet('nur um'),
  aliases: ['oder', 'also', 'das sind', 'umgerechnet', 'entspricht'],
  spends: wordSet('kostet kosteten investiert investieren zahlt zahlen'),
  every: wordSet('jeweils'),
  multiplies: wordSet('so mehr höher größer'),
  each: ['pro', 'je'],
  determiners: wordSet(DETERMINERS),
  articles: wordSet('den die der das'),
  definite: wordSet(DETERMINERS),
  stops: wordSet(
    `${DETERMINERS} und oder aber sondern denn dass ob wenn weil als wie von vom zu zum zur in im an am auf aus bei beim mit nach vor für gegen ohne um unter über durch
     seit während wegen trotz ist sind war waren wird werden wurde wurden hat haben hatte hatten soll sollen kann können muss müssen will wollen nicht auch noch
     nur schon mehr weniger er sie es wir ihr ich sich man dort hier dann damit davon darunter pro je ein eine einen einem einer prozent
     sterben leben arbeiten bleiben stehen liegen gehen kommen sollen dürften könnten müssten`,
  ),
  abstract: wordSet('punkte gründe fragen wege arten mal seiten teile schritte themen male tage'),
  people: wordSet(
    'menschen personen leute tote toten verletzte verletzten vermisste festgenommene obdachlose getötete verwundete todesopfer schwerverletzte leichtverletzte',
  ),
  person: 'Person',
  harm: wordSet(
    'tote toten verletzte verletzten getötet verletzt vermisste starben kamen todesopfer verwundet evakuiert festgenommen',
  ),
  employs: wordSet('beschäftigt'),
  auxiliaries: wordSet('sind waren wurden haben hatten werden'),
  compares: wordSet('nach gegenüber'),
  against: wordSet('als gegenüber nach von'),
  tolls: {
    totenzahl: 'Person',
    todesopfer: 'Person',
    bevölkerung: 'Person',
    einwohnerzahl: 'Person',
  },
  period: wordSet('letzten vergangenen vorigen ersten nächsten kommenden zurückliegenden'),
  next: wordSet('nächsten kommenden'),
  halfOf: wordSet('der des aller'),
  notHalf: wordSet('erste ersten zweite zweiten andere anderen'),
  fractionNext: wordSet(
    'auf gegenüber im in seit und der des gestiegen gesunken zurückgegangen gefallen reduziert gesenkt erhöht gekürzt weniger mehr höher niedriger',
  ),
  joins: wordSet('und oder'),
  or: wordSet('oder'),
  more: wordSet('weitere weiteren andere neue zusätzliche'),
}
