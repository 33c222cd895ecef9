/** Words that carry a capital at the start of a sentence only: function words, connectives, and the calendar's company. */
const STARTERS = `the a an this that these those some any each every either neither no none all both many most more much few fewer several such
other others another one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand half
i he she it we you they him her them his hers its our ours your yours their theirs my mine me us who whom whose which what whatever whoever
when whenever where wherever while why how however here there then than thus therefore hence so yet still also too even only just
and but or nor for if unless until till because since although though whereas as at by in into on onto of off over under from to toward towards
with within without about above across after against along amid among around before behind below beneath beside besides between beyond
despite down during except inside near outside past per through throughout up upon via versus like unlike
is are was were be been being am has have had having do does did doing done will would shall should can could may might must let
not never nor often sometimes always usually perhaps maybe once twice again already almost nearly roughly instead meanwhile moreover
furthermore nevertheless nonetheless otherwise indeed finally first second third last next later earlier now today tomorrow yesterday
tonight early late soon yes well added according given asked speaking following last based depending including regarding
asked elsewhere overall until upon why within back neighbouring neighboring nearby`

/** Days and months with their short forms; "May", "March" and "August" are judged by what stands beside them. */
const CALENDAR = `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december christmas easter ramadan diwali hanukkah eid lent passover thanksgiving`

/** Short forms of days and months, which before a number or with a stop are no names. */
const SHORT_CALENDAR = `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun`

/** Capitals that name a measure, a currency, a technology or a term rather than a body. */
const TERMS = `GDP GNP CPI GPS CEO CFO COO CTO AI DNA RNA HIV AIDS COVID Covid SARS TV PDF ID VAT MP MPs PM EV EVs LFP GDPR ISO API URL HTML IT
HR PR PhD MBA BA MA QC KC IQ ATM PIN SMS USB LED LCD CCTV PPE ICU ER A&E IVF ECG MRI CT PCR BMI SUV LNG LPG CO2 pH OK UTC GMT CET EST PST AM PM
MW GW TW KW MWh GWh TWh KWH HP USD EUR GBP CHF JPY CNY AUD NZD CAD SEK NOK DKK INR KES ZAR BRL MXN TRY RUB UAH PLN CZK HUF SGD HKD KRW THB PHP IDR MYR
VND PKR BDT LKR NGN GHS EGP ILS SAR AED QAR KWD COP CLP ARS PEN Sh KSh Rs Q1 Q2 Q3 Q4 H1 H2 FAQ NGO NGOs IPO ETF REIT ESG SME SMEs R&D B2B M&A FX P/E
UFO VIP DIY BC AD BCE CE RIP SOS FM DJ CV PS NB I II III IV V VI VII VIII IX X XI XII God Internet Web Bible Koran Quran Earth Moon Sun Mars Venus
Jupiter Saturn Mercury Covid-19 Brexit Twitter Facebook Instagram TikTok YouTube WhatsApp Telegram X Windows Android iPhone Bitcoin Ethereum Linux Wikipedia
Crown English French Spanish Mr Mrs Ms Dr Table Figure Fig Source Note Photo Image Credit File Reporting Editing Additional`

/** Last words of names for laws, events, prizes, wars and documents. */
const TAILS = `Act Bill Law Laws Code Agreement Agreements Accord Accords Treaty Pact Plan Plans Prize Award Awards Medal Cup Games Olympics War Wars Report Review
Index Day Week Month Year Festival Summit Talks Protocol Constitution Amendment Update Scheme Model Package Phase Article Title Level Section Chapter Strategy
Declaration Directive Regulation Budget Election Elections Referendum Revolution Rebellion Uprising Crisis Pandemic Massacre Genocide Holocaust Championship
Championships Tournament Trophy Final Finals Season Stakes Marathon Directive Framework Charter Convention Doctrine Deal Dialogue Forum Round Question Age Era
Journal Times Post Herald Gazette Tribune Guardian Telegraph Chronicle Magazine Quarterly Bulletin Standard Statement Challenge Fair Expo Day Rights Initiative Edition
Class Series Operation Project Program Outlook Monitor Barometer Survey Census Theory Effect Syndrome Disease Virus Method Scale Test Study Trial Process Route`

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const SENTENCE_STARTERS: ReadonlySet<string> = set(STARTERS)

/** Words that open a sentence as well as a name ("National Land Commission"): kept before what makes a name. */
export const SOFT_STARTERS: ReadonlySet<string> = set(
  `new old good great long public national local federal former little big high low recent further dear previous separate core key main
senior attention discussions talks people officials residents critics experts analysts lawyers police authorities shareholders investors
workers staff teachers farmers customers cheap average borrowing pack auction solar wind rain ash sulphur security conservation health
defence defense education transport growth investment debt select radar regulators volume`,
)

export const CALENDAR_WORDS: ReadonlySet<string> = set(CALENDAR)
export const SHORT_CALENDAR_WORDS: ReadonlySet<string> = set(SHORT_CALENDAR)
export const TERM_WORDS: ReadonlySet<string> = set(TERMS)
export const EVENT_TAILS: ReadonlySet<string> = set(TAILS)

/** Compass and size words that stand before the name of a place without belonging to it ("Central London"). */
export const PLACE_MODIFIERS: ReadonlySet<string> = set(
  'Central Northern Southern Eastern Western North South East West Northeast Northwest Southeast Southwest North-East North-West South-East South-West Upper Lower Inner Outer Downtown Mainland Metropolitan Rural Coastal Occupied',
)

/** Prepositions of place, with the weight of their vote. */
export const LOCATIVES: Readonly<Record<string, number>> = {
  in: 2,
  near: 2.5,
  outside: 2,
  around: 1.5,
  across: 1.5,
  throughout: 2,
  toward: 1.5,
  towards: 1.5,
  at: 2,
  from: 1,
  to: 1,
  into: 1,
  beyond: 1,
  via: 1,
  through: 1,
  neighbouring: 2.5,
  neighboring: 2.5,
  nearby: 2,
  northern: 2,
  southern: 2,
  eastern: 2,
  western: 2,
  central: 1.5,
  north: 1,
  south: 1,
  east: 1,
  west: 1,
  downtown: 2,
  rural: 2,
  visit: 1,
  visited: 1,
  reach: 1,
  reached: 1,
}
