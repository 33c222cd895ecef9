import { QUANTITY_WORDS_DE } from './de/quantity-words.ts'
import { QUANTITY_WORDS_ES } from './es/quantity-words.ts'
import { QUANTITY_WORDS_FR } from './fr/quantity-words.ts'
import { QUANTITY_WORDS_IT } from './it/quantity-words.ts'
import type { ByLanguage } from './language.ts'
import { QUANTITY_WORDS_PT } from './pt/quantity-words.ts'
import type { QuantityWords } from './quantity-lexicon.ts'

export type { QuantityWords } from './quantity-lexicon.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(/[\s|]+/).filter(Boolean))
const phrases = <Q extends string>(table: Readonly<Record<Q, string>>): Readonly<Record<string, Q>> =>
  Object.fromEntries(
    (Object.entries(table) as [Q, string][]).flatMap(([qualifier, list]) =>
      list.split('|').map(phrase => [phrase.trim(), qualifier] as const),
    ),
  )

const DETERMINERS =
  'the a an this that these those its their his her our my your each every all both no any some another'
const PREPOSITIONS =
  'of in on at by for with from to into onto over under above below between among amid across along around about after before during since until till through throughout against toward towards without within near per via as than like despite up down out off away behind beside besides beyond inside outside versus vs upon plus minus including except'
const AUXILIARIES =
  'is are was were be been being am has have had do does did will would shall should can could may might must cannot'
const CONJUNCTIONS = 'and or but nor yet so if when while because although though unless whether whereas'
const PRONOUNS =
  'i you he she it we they me him us them who whom whose which what where why how there here himself herself itself themselves everyone nobody nothing somebody everybody anybody'
const ADVERBS =
  'ago not also still even only just already again then now never ever too later earlier respectively apiece altogether overall yesterday today tomorrow almost nearly instead however meanwhile otherwise together abroad'
const VERBS =
  'said says say told tells asked voted vote won lost expected expect think thinks believe believes wanted want wants needed need needs opposed oppose remained remain remains died die dies came come comes went go goes took take takes taken made make makes got get gets gave give gives became become called signed agreed rose fell grew dropped climbed jumped slipped reached hit left began start started showed found spent paid raised cut put ran kept held stood sent brought bought sold built applied attended joined received refused responded answered reported replied survived fled moved opened closed failed passed turned lived worked belong belongs contain contains include includes'

/** The words around a number, by language. */
export const QUANTITY_WORDS: ByLanguage<QuantityWords> = {
  en: {
    before: phrases({
      'at-least':
        'at least|more than|over|above|exceeding|exceeds|exceed|exceeded|upwards of|upward of|no less than|no fewer than|not less than|a minimum of|minimum of|just over|well over|start at|starting at|starting from|in excess of|north of|topping|topped|surpassing|surpassed|surpasses|greater than|higher than|hotter than|larger than|bigger than|longer than|older than|better than|heavier than|taller than|deeper than|faster than|warmer than|stronger than|wider than|beyond|>|≥',
      'at-most':
        'up to|less than|under|at most|at the most|no more than|not more than|within|below|as much as|as many as|just under|fewer than|a maximum of|maximum of|no larger than|no longer than|no higher than|lower than|smaller than|shorter than|cooler than|colder than|cheaper than|lighter than|slower than|inside|<|≤',
      about:
        'about|nearly|roughly|some|almost|an estimated|estimated|approximately|approx|approx.|around|perhaps|close to|circa|c.|ca.|near|approaching|maybe|probably|~|≈|an approximate|something like|in the region of|in the order of|on the order of|getting on for|virtually',
      exact: 'capped at|limit of|exactly|precisely|only|just',
    }),
    after: phrases({
      'at-least':
        'or more|or above|or higher|or greater|or longer|or over|at least|at a minimum|plus|+|upwards',
      'at-most': 'or less|or fewer|or under|or lower|or below|at most|at the most|at the latest',
      about: 'or so|or thereabouts|approximately|odd|-odd',
      exact: 'exactly',
    }),
    fillers: set(
      'a an extra additional further another record total combined of more net annual average mere full',
    ),
    overLength: set(
      'for lasted last lasting took take takes after in of spent is was are were well just than served been spanning waiting waited and',
    ),
    upVerbs: set('went go goes gone rose added adds add moved moves climbed pushed pushes bumped jumped'),
    upTo: set(''),
    between: set('between'),
    from: set('from'),
    rangeTo: set('to or'),
    changeTo: set(''),
    rangeAnd: set('and'),
    change: set(
      'rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing dropped drop drops dropping declined decline declines declining increased increase increases increasing decreased decrease decreases decreasing climbed climb climbs climbing jumped jump jumps jumping slipped slip slips slipping slumped slump surged surge surges surging soared soar soars narrowed narrow narrows narrowing widened widen widens widening eased ease eases easing cut cuts cutting raised raise raises raising lowered lower lowers lowering reduced reduce reduces reducing improved improve improves improving shrank shrink shrinks shrinking shrunk went go goes gone going moved move moves moving expanded expand expands expanding up down doubled double doubles tripled triple trebled halved halve swung change changed changes boosted boost boosts lifted lift lifts trimmed trim plunged plunge tumbled tumble sank sink accelerated accelerate slowed slow slows revised revise upgraded downgraded',
    ),
    of: set('of'),
    outOf: ['out', 'of'],
    in: set('in'),
    times: set('times'),
    per: set('per'),
    perRound: set(''),
    shareWords: set('percent per'),
    by: set('by'),
    them: set('them these those which whom'),
    ofWhich: set('which whom'),
    pastEnding: /ed$/,
    ranges: set('ranged priced varied estimated aged rated sized'),
    for: set('for'),
    at: set('at'),
    stated: set('for of than'),
    points: {
      nouns: set('point points'),
      rate: /\b(?:percent|per cent|poll|polls|rating|ratings|approval|support|share|margin|lead)\b|%/i,
      index: /\b(?:index|Nasdaq|Dow|S&P|FTSE|Nikkei|DAX|CAC|Hang Seng|Sensex|Nifty|shares|stocks)\b/,
    },
    groupOpening: /^of (?:the |these |those |its |their |our |all )?$/i,
    groupGap: /^[^.;:]{0,60}, (?:only |just |about |nearly |some |at least |more than )?$/,
    memberAfter: set('and while but'),
    comparedWith: new Set(['compared with', 'compared to']),
    clauseOpeners: set('that and but of which'),
    told: set('to at reached hit was is stood from exceeded passed'),
    shareAfter: set('only up down'),
    aliases: ['worth', 'or', 'i.e.', 'equivalent to'],
    next: set('next coming following'),
    during: set('over for during'),
    within: set('within'),
    superlative: /(?:est|most|least|first|only)$/,
    old: /^ old\b/,
    spends: set(
      'invest invests invested investing spend spends spent spending cost costs pay pays paid paying raise raised raises borrow borrowed lend lent owe owes owed allocate allocated earn earns earned save saves saved worth',
    ),
    every: set('every'),
    pronouns: set('ones others'),
    multiplies: set(
      'as more less fewer higher larger greater bigger faster longer lower smaller stronger the that its their his her what earnings revenue sales profit profits ebitda likelier oversubscribed faster annual yearly gross book income pay salary normal worse better heavier deadlier',
    ),
    fold: /^(?:fold)$/,
    each: ['for each', 'for every', 'to each', 'to every', 'for one'],
    determiners: set(DETERMINERS),
    articles: set('the'),
    inAfterNoun: false,
    definite: set(`the this these those both all other its their his her our my your`),
    stops: set(
      `${DETERMINERS} ${PREPOSITIONS} ${AUXILIARIES} ${CONJUNCTIONS} ${PRONOUNS} ${ADVERBS} ${VERBS} zero one two three four five six seven eight nine ten eleven twelve`,
    ),
    abstract: set(
      'dates things ways reasons questions options times sides parts steps issues halves factors problems lessons examples types kinds sorts phases rounds aspects occasions ends directions respects fronts themes priorities stages categories decades words facets senses points goals pillars challenges elements decimals thirds quarters fifths',
    ),
    people: set(
      'people wounded injured dead missing killed hurt displaced homeless arrested detained hospitalised hospitalized unemployed jobless unaccounted deceased',
    ),
    person: 'person',
    employs: set('employs employing employed employ'),
    harm: set(
      'killed killing kills injured injuring wounded wounding arrested arresting displaced displacing detained detaining hospitalised hospitalized leaving evacuated',
    ),
    auxiliaries: set('were are was have had has did do remain remained will would died'),
    bareAfter: set(
      'only with just least than about nearly some almost to be were was employs reached at killed injured wounded counted',
    ),
    against: set('from against than up down'),
    compares: set('from to against versus than'),
    tolls: {
      toll: 'death',
      deaths: 'death',
      death: 'death',
      fatalities: 'fatality',
      cases: 'case',
      casualties: 'casualty',
      membership: 'member',
      population: 'person',
      workforce: 'person',
      headcount: 'person',
      turnout: 'person',
      enrollment: 'student',
      enrolment: 'student',
      crowd: 'person',
      attendance: 'person',
      number: '',
      total: '',
      tally: '',
      figure: '',
      count: '',
    },
    ageBefore: set('aged age ages'),
    ageAfter: /^[- ](?:years?|months?|weeks?|days?)[- ](?:old|olds|of age)\b/i,
    ago: set('ago earlier later old older younger hence prior'),
    period: set('previous past last preceding final'),
    reporting: set('to through until ended ending from'),
    modals: set('will would should could may might expected due going'),
    magnitude: set('magnitude'),
    richter: /^[- ](?:magnitude\b|on the Richter scale\b)/i,
    halfOf: set('of the its their his her all them our my those these'),
    notHalf: set('first second other latter this last final in former early late each next a'),
    fractionNext: set(
      'of to in from since by and than more less fewer as is are were was have has had will would over compared during this last after before but or while because that when at on for among',
    ),
    joins: set('and or'),
    or: set('or'),
    more: set('more other additional further extra new another'),
  },
  de: QUANTITY_WORDS_DE,
  fr: QUANTITY_WORDS_FR,
  es: QUANTITY_WORDS_ES,
  pt: QUANTITY_WORDS_PT,
  it: QUANTITY_WORDS_IT,
}
