import { CURRENCY_NAMES_DE } from './de/units.ts'
import { CURRENCY_NAMES_ES } from './es/units.ts'
import { CURRENCY_NAMES_FR } from './fr/units.ts'
import { CURRENCY_NAMES_IT } from './it/units.ts'
import type { ByLanguage } from './language.ts'
import { CURRENCY_NAMES_PT } from './pt/units.ts'

/** ISO 4217 codes that may stand beside a number as they are (`CHF 85 million`, `5 EUR`). */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `AED ARS AUD BDT BGN BHD BRL BTC CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB ETH EUR GBP GEL GHS GTQ HKD HNL HUF IDR ILS INR IQD
  IRR ISK JOD JPY KES KHR KRW KWD KZT LBP LKR MAD MMK MXN MYR NAD NGN NIO NOK NPR NZD OMR PEN PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
  SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW`
    .split(/\s+/)
    .filter(Boolean),
)

/** Signs and abbreviations before an amount; a value in lower case names a family that the article's countries decide. */
export const CURRENCY_PREFIXES: Readonly<Record<string, string>> = {
  $: 'dollar',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  TW$: 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
  Mex$: 'MXN',
  J$: 'JMD',
  TT$: 'TTD',
  FJ$: 'FJD',
  N$: 'NAD',
  Z$: 'ZWL',
  '€': 'EUR',
  '£': 'pound',
  'E£': 'EGP',
  '¥': 'yen',
  'CN¥': 'CNY',
  '₹': 'INR',
  '₱': 'PHP',
  '₩': 'KRW',
  '₦': 'NGN',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '฿': 'THB',
  '₫': 'VND',
  '₪': 'ILS',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  'GH₵': 'GHS',
  'GH¢': 'GHS',
  '₸': 'KZT',
  '₾': 'GEL',
  '₿': 'BTC',
  '৳': 'BDT',
  Rs: 'rupee',
  'Rs.': 'rupee',
  KSh: 'KES',
  Ksh: 'KES',
  KShs: 'KES',
  Kshs: 'KES',
  USh: 'UGX',
  Ush: 'UGX',
  Shs: 'shilling',
  Sh: 'shilling',
  TSh: 'TZS',
  Tsh: 'TZS',
  SFr: 'CHF',
  Fr: 'CHF',
  RM: 'MYR',
  RMB: 'CNY',
  Rp: 'IDR',
  R: 'ZAR',
  Tk: 'BDT',
  Dh: 'AED',
  Dhs: 'AED',
  SR: 'SAR',
  QR: 'QAR',
  L: 'HNL',
  Q: 'GTQ',
  kr: 'crown',
  Kr: 'crown',
}

/** Prefixes of bare letters that are a currency only when glued to the digits (`R500`, `Q20 million`). */
export const GLUED_PREFIXES: ReadonlySet<string> = new Set(['R', 'L', 'Q', 'Fr'])

/** Codes that are also words or names; they need a space before the digits ("COP28" is a conference). */
export const SPACED_CODES: ReadonlySet<string> = new Set(['COP', 'TRY', 'MAD', 'RON', 'CUP', 'TOP', 'ALL'])

/** Signs after an amount (`5 €`, `300 kr`). */
export const CURRENCY_SUFFIXES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'pound',
  $: 'dollar',
  '₽': 'RUB',
  '₴': 'UAH',
  zł: 'PLN',
  kr: 'crown',
  Kč: 'CZK',
  Ft: 'HUF',
}

/** A currency's names, lower case; `part` is what one unit is worth in the currency (a cent 0.01); `scaled` needs a scale word or three digits. */
export type CurrencyName = {
  readonly currency: string
  readonly names: readonly string[]
  readonly part?: number
  readonly scaled?: boolean
  /** Letters that must be glued to the digits (`50p`). */
  readonly glued?: boolean
}

/** Currency names by language. */
export const CURRENCY_NAMES: ByLanguage<readonly CurrencyName[]> = {
  en: [
    { currency: 'dollar', names: ['dollar', 'dollars'] },
    { currency: 'USD', names: ['us dollar', 'us dollars', 'u.s. dollars', 'american dollars'] },
    { currency: 'AUD', names: ['australian dollar', 'australian dollars'] },
    { currency: 'CAD', names: ['canadian dollar', 'canadian dollars'] },
    { currency: 'NZD', names: ['new zealand dollar', 'new zealand dollars'] },
    { currency: 'HKD', names: ['hong kong dollar', 'hong kong dollars'] },
    { currency: 'SGD', names: ['singapore dollar', 'singapore dollars'] },
    { currency: 'TWD', names: ['taiwan dollar', 'taiwan dollars', 'taiwanese dollars'] },
    { currency: 'dollar', names: ['cent', 'cents'], part: 0.01 },
    { currency: 'EUR', names: ['euro', 'euros'] },
    { currency: 'EUR', names: ['euro cent', 'euro cents'], part: 0.01 },
    { currency: 'pound', names: ['pound', 'pounds', 'quid'] },
    { currency: 'GBP', names: ['pounds sterling', 'pound sterling', 'sterling', 'british pounds'] },
    { currency: 'GBP', names: ['penny', 'pence'], part: 0.01 },
    { currency: 'GBP', names: ['p'], part: 0.01, glued: true },
    { currency: 'dollar', names: ['c', '¢'], part: 0.01, glued: true },
    { currency: 'EGP', names: ['egyptian pounds'] },
    { currency: 'LBP', names: ['lebanese pounds'] },
    { currency: 'JPY', names: ['yen', 'japanese yen'] },
    { currency: 'CNY', names: ['yuan', 'renminbi', 'chinese yuan'] },
    { currency: 'KRW', names: ['won'], scaled: true },
    { currency: 'KRW', names: ['south korean won', 'korean won'] },
    { currency: 'rupee', names: ['rupee', 'rupees'] },
    { currency: 'INR', names: ['indian rupees', 'paise'] },
    { currency: 'PKR', names: ['pakistani rupees'] },
    { currency: 'LKR', names: ['sri lankan rupees'] },
    { currency: 'NPR', names: ['nepali rupees', 'nepalese rupees'] },
    { currency: 'IDR', names: ['rupiah', 'rupiahs'] },
    { currency: 'peso', names: ['peso', 'pesos'] },
    { currency: 'MXN', names: ['mexican pesos'] },
    { currency: 'PHP', names: ['philippine pesos'] },
    { currency: 'ARS', names: ['argentine pesos'] },
    { currency: 'COP', names: ['colombian pesos'] },
    { currency: 'CLP', names: ['chilean pesos'] },
    { currency: 'franc', names: ['franc', 'francs'] },
    { currency: 'CHF', names: ['swiss francs', 'swiss franc'] },
    { currency: 'XOF', names: ['cfa francs', 'cfa franc'] },
    { currency: 'SEK', names: ['krona', 'kronor', 'swedish kronor', 'swedish krona', 'swedish crowns'] },
    { currency: 'ISK', names: ['krónur', 'icelandic krona', 'icelandic kronur', 'kronur'] },
    { currency: 'krone', names: ['krone', 'kroner'] },
    { currency: 'NOK', names: ['norwegian kroner', 'norwegian krone', 'norwegian crowns'] },
    { currency: 'DKK', names: ['danish kroner', 'danish krone', 'danish crowns'] },
    { currency: 'CZK', names: ['koruna', 'korunas', 'koruny', 'crowns', 'czech crowns', 'czech korunas'] },
    { currency: 'shilling', names: ['shilling', 'shillings'] },
    { currency: 'KES', names: ['kenyan shillings', 'kenya shillings'] },
    { currency: 'UGX', names: ['ugandan shillings', 'uganda shillings'] },
    { currency: 'TZS', names: ['tanzanian shillings'] },
    { currency: 'PLN', names: ['zloty', 'zlotys', 'złoty', 'złotys'] },
    { currency: 'HUF', names: ['forint', 'forints'] },
    { currency: 'RON', names: ['lei', 'romanian lei'] },
    { currency: 'BGN', names: ['leva', 'lev'] },
    { currency: 'TRY', names: ['lira', 'liras', 'turkish lira', 'turkish liras'] },
    { currency: 'RUB', names: ['rouble', 'roubles', 'ruble', 'rubles', 'russian roubles', 'russian rubles'] },
    { currency: 'UAH', names: ['hryvnia', 'hryvnias', 'hryvnya'] },
    { currency: 'ILS', names: ['shekel', 'shekels'] },
    { currency: 'dinar', names: ['dinar', 'dinars'] },
    { currency: 'riyal', names: ['riyal', 'riyals', 'rial', 'rials'] },
    { currency: 'SAR', names: ['saudi riyals'] },
    { currency: 'IRR', names: ['iranian rials', 'tomans'] },
    { currency: 'dirham', names: ['dirham', 'dirhams'] },
    { currency: 'ZAR', names: ['rand', 'rands', 'south african rand'] },
    { currency: 'NGN', names: ['naira', 'nairas'] },
    { currency: 'GHS', names: ['cedi', 'cedis'] },
    { currency: 'ETB', names: ['birr'] },
    { currency: 'ZMW', names: ['kwacha'] },
    { currency: 'THB', names: ['baht'] },
    { currency: 'MYR', names: ['ringgit'] },
    { currency: 'VND', names: ['dong', 'vietnamese dong'] },
    { currency: 'BDT', names: ['taka'] },
    { currency: 'MMK', names: ['kyat', 'kyats'] },
    { currency: 'KZT', names: ['tenge'] },
    { currency: 'GEL', names: ['lari'] },
    { currency: 'HNL', names: ['lempira', 'lempiras'] },
    { currency: 'GTQ', names: ['quetzal', 'quetzals', 'quetzales'] },
    { currency: 'NIO', names: ['córdobas', 'cordobas'] },
    { currency: 'CRC', names: ['colón', 'colones', 'colóns', 'colons'] },
    { currency: 'PEN', names: ['soles'] },
    { currency: 'PYG', names: ['guaraníes', 'guaranies', 'guaranis'] },
    { currency: 'VES', names: ['bolívares', 'bolivares', 'bolivars'] },
    { currency: 'BRL', names: ['real', 'reais', 'brazilian reais', 'reals'], scaled: true },
    { currency: 'BTC', names: ['bitcoin', 'bitcoins'] },
    { currency: 'ETH', names: ['ether'] },
  ],
  de: CURRENCY_NAMES_DE,
  fr: CURRENCY_NAMES_FR,
  es: CURRENCY_NAMES_ES,
  pt: CURRENCY_NAMES_PT,
  it: CURRENCY_NAMES_IT,
}

/** A family of currencies of one name: the code without a sign of another country, and the codes by country word. */
export type CurrencyFamily = {
  readonly usual: string
  readonly at: Readonly<Record<string, readonly string[]>>
}

const AUSTRALIA = [
  'Australia',
  'Australian',
  'Australians',
  'Canberra',
  'Sydney',
  'Melbourne',
  'Queensland',
  'Brisbane',
  'Perth',
]
const CANADA = [
  'Canada',
  'Canadian',
  'Canadians',
  'Ottawa',
  'Toronto',
  'Ontario',
  'Quebec',
  'Vancouver',
  'Alberta',
]
const ZEALAND = ['New Zealand', 'New Zealander', 'New Zealanders', 'Auckland', 'Wellington', 'Christchurch']
const STATES = [
  'United States',
  'US',
  'U.S.',
  'USA',
  'America',
  'American',
  'Americans',
  'Washington',
  'New York',
]

/** Which currency a shared name means, by the country words of the article; matched with their capitals. */
export const CURRENCY_FAMILIES: Readonly<Record<string, CurrencyFamily>> = {
  dollar: {
    usual: 'USD',
    at: {
      USD: STATES,
      AUD: AUSTRALIA,
      CAD: CANADA,
      NZD: ZEALAND,
      SGD: ['Singapore', 'Singaporean', 'Singaporeans'],
      HKD: ['Hong Kong', 'Hong Kongers'],
      TWD: ['Taiwan', 'Taiwanese', 'Taipei'],
      JMD: ['Jamaica', 'Jamaican', 'Kingston'],
      TTD: ['Trinidad', 'Trinidadian'],
      FJD: ['Fiji', 'Fijian', 'Suva'],
      NAD: ['Namibia', 'Namibian', 'Windhoek'],
    },
  },
  pound: {
    usual: 'GBP',
    at: {
      GBP: ['Britain', 'British', 'UK', 'United Kingdom', 'England', 'London', 'Scotland', 'Wales'],
      EGP: ['Egypt', 'Egyptian', 'Egyptians', 'Cairo'],
      LBP: ['Lebanon', 'Lebanese', 'Beirut'],
      SSP: ['South Sudan', 'South Sudanese', 'Juba'],
      SYP: ['Syria', 'Syrian', 'Syrians', 'Damascus'],
    },
  },
  yen: {
    usual: 'JPY',
    at: {
      JPY: ['Japan', 'Japanese', 'Tokyo'],
      CNY: ['China', 'Chinese', 'Beijing', 'Shanghai'],
    },
  },
  rupee: {
    usual: 'INR',
    at: {
      INR: ['India', 'Indian', 'Indians', 'Delhi', 'Mumbai'],
      PKR: ['Pakistan', 'Pakistani', 'Pakistanis', 'Islamabad', 'Karachi', 'Lahore'],
      LKR: ['Sri Lanka', 'Sri Lankan', 'Colombo'],
      NPR: ['Nepal', 'Nepali', 'Nepalese', 'Kathmandu'],
      MUR: ['Mauritius', 'Mauritian'],
    },
  },
  peso: {
    usual: 'MXN',
    at: {
      MXN: ['Mexico', 'Mexican', 'Mexicans'],
      PHP: ['Philippines', 'Philippine', 'Filipino', 'Filipinos', 'Manila'],
      ARS: ['Argentina', 'Argentine', 'Argentines', 'Buenos Aires'],
      COP: ['Colombia', 'Colombian', 'Colombians', 'Bogotá'],
      CLP: ['Chile', 'Chilean', 'Chileans', 'Santiago'],
      UYU: ['Uruguay', 'Uruguayan', 'Montevideo'],
      CUP: ['Cuba', 'Cuban', 'Cubans', 'Havana'],
      DOP: ['Dominican', 'Santo Domingo'],
    },
  },
  franc: {
    usual: 'CHF',
    at: {
      CHF: ['Switzerland', 'Swiss', 'Zurich', 'Geneva', 'Bern'],
      XOF: [
        'Senegal',
        'Senegalese',
        'Mali',
        'Ivory Coast',
        'Burkina Faso',
        'Niger',
        'Benin',
        'Togo',
        'Dakar',
      ],
      XAF: ['Cameroon', 'Gabon', 'Chad', 'Congo-Brazzaville', 'Central African Republic'],
      RWF: ['Rwanda', 'Rwandan', 'Kigali'],
      CDF: ['Kinshasa', 'Congolese', 'DRC'],
    },
  },
  krone: {
    usual: 'NOK',
    at: {
      NOK: ['Norway', 'Norwegian', 'Norwegians', 'Oslo'],
      DKK: ['Denmark', 'Danish', 'Danes', 'Copenhagen', 'Greenland'],
    },
  },
  crown: {
    usual: 'SEK',
    at: {
      SEK: ['Sweden', 'Swedish', 'Swedes', 'Stockholm'],
      NOK: ['Norway', 'Norwegian', 'Norwegians', 'Oslo'],
      DKK: ['Denmark', 'Danish', 'Danes', 'Copenhagen'],
      ISK: ['Iceland', 'Icelandic', 'Reykjavik'],
    },
  },
  shilling: {
    usual: 'KES',
    at: {
      KES: ['Kenya', 'Kenyan', 'Kenyans', 'Nairobi'],
      UGX: ['Uganda', 'Ugandan', 'Ugandans', 'Kampala'],
      TZS: ['Tanzania', 'Tanzanian', 'Tanzanians', 'Dodoma', 'Dar es Salaam'],
      SOS: ['Somalia', 'Somali', 'Mogadishu'],
    },
  },
  dinar: {
    usual: 'RSD',
    at: {
      RSD: ['Serbia', 'Serbian', 'Belgrade'],
      IQD: ['Iraq', 'Iraqi', 'Iraqis', 'Baghdad'],
      KWD: ['Kuwait', 'Kuwaiti'],
      JOD: ['Jordan', 'Jordanian', 'Amman'],
      TND: ['Tunisia', 'Tunisian', 'Tunis'],
      DZD: ['Algeria', 'Algerian', 'Algiers'],
      LYD: ['Libya', 'Libyan', 'Tripoli'],
      BHD: ['Bahrain', 'Bahraini'],
    },
  },
  riyal: {
    usual: 'SAR',
    at: {
      SAR: ['Saudi', 'Saudi Arabia', 'Riyadh'],
      IRR: ['Iran', 'Iranian', 'Iranians', 'Tehran'],
      QAR: ['Qatar', 'Qatari', 'Doha'],
      OMR: ['Oman', 'Omani', 'Muscat'],
      YER: ['Yemen', 'Yemeni', 'Sanaa'],
    },
  },
  dirham: {
    usual: 'AED',
    at: {
      AED: ['Emirates', 'UAE', 'Emirati', 'Dubai', 'Abu Dhabi'],
      MAD: ['Morocco', 'Moroccan', 'Moroccans', 'Rabat', 'Casablanca'],
    },
  },
}
