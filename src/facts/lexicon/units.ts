import type { ByLanguage } from './language.ts'

/** A unit of measure or time: its symbol as `Figure.unit`, what it measures, and its size in that dimension's base unit. */
export type Unit = {
  readonly symbol: string
  readonly dimension: string
  readonly factor: number
  /** Written signs, case kept (`km`, `km²`). */
  readonly signs: readonly string[]
  /** Words by language, lower case. */
  readonly words: ByLanguage<readonly string[]>
  /** The unit that amounts are given in where this one has no symbol of its own (a decade is ten years). */
  readonly as?: { readonly symbol: string; readonly times: number }
}

const unit = (symbol: string, dimension: string, factor: number, signs: string, en: string): Unit => ({
  symbol,
  dimension,
  factor,
  signs: signs.split('|').filter(Boolean),
  words: { en: en.split('|').filter(Boolean) },
})

/** Units of time; these make durations. */
export const DURATIONS: readonly Unit[] = [
  unit('s', 'time', 1, '', 'second|seconds'),
  unit('min', 'time', 60, 'min|mins', 'minute|minutes'),
  unit('h', 'time', 3600, 'hr|hrs', 'hour|hours'),
  unit('day', 'time', 86400, '', 'day|days'),
  unit('week', 'time', 604800, '', 'week|weeks'),
  { ...unit('fortnight', 'time', 1209600, '', 'fortnight|fortnights'), as: { symbol: 'week', times: 2 } },
  unit('month', 'time', 2629800, '', 'month|months'),
  unit('year', 'time', 31557600, 'yr|yrs', 'year|years'),
  { ...unit('decade', 'time', 315576000, '', 'decade|decades'), as: { symbol: 'year', times: 10 } },
  { ...unit('century', 'time', 3155760000, '', 'century|centuries'), as: { symbol: 'year', times: 100 } },
]

/** Shares of a hundred and their points, all of kind `percent`. */
export const PERCENTS: readonly Unit[] = [
  unit('%', 'share', 1, '%|pct|％', 'percent|per cent|pct|percents'),
  unit('pp', 'points', 1, 'pp|pps', 'percentage point|percentage points|percent points'),
  unit('bp', 'points', 0.01, 'bp|bps', 'basis point|basis points'),
]

/** Units of measure. */
export const MEASURES: readonly Unit[] = [
  unit('km', 'length', 1000, 'km', 'kilometre|kilometres|kilometer|kilometers|kms'),
  unit('m', 'length', 1, 'm', 'metre|metres|meter|meters'),
  unit('cm', 'length', 0.01, 'cm', 'centimetre|centimetres|centimeter|centimeters'),
  unit('mm', 'length', 0.001, 'mm', 'millimetre|millimetres|millimeter|millimeters'),
  unit('µm', 'length', 1e-6, 'µm|μm', 'micrometre|micrometres|micrometer|micrometers|micron|microns'),
  unit('nm', 'length', 1e-9, 'nm', 'nanometre|nanometres|nanometer|nanometers'),
  unit('mi', 'length', 1609.344, 'mi', 'mile|miles'),
  unit('nmi', 'length', 1852, 'nmi', 'nautical mile|nautical miles'),
  unit('ft', 'length', 0.3048, 'ft', 'foot|feet'),
  unit('in', 'length', 0.0254, '', 'inch|inches'),
  unit('yd', 'length', 0.9144, 'yd', 'yard|yards'),
  unit('ly', 'length', 9.4607e15, 'ly', 'light year|light years'),
  unit(
    'km2',
    'area',
    1e6,
    'km2|km²|sq km',
    'square kilometre|square kilometres|square kilometer|square kilometers|sq km',
  ),
  unit('m2', 'area', 1, 'm2|m²|sq m|sqm', 'square metre|square metres|square meter|square meters|sq m'),
  unit('mi2', 'area', 2589988, 'mi2|mi²|sq mi', 'square mile|square miles|sq miles|sq mi'),
  unit('ft2', 'area', 0.092903, 'ft2|ft²|sq ft|sqft', 'square foot|square feet|sq ft|sq feet'),
  unit('ha', 'area', 1e4, 'ha', 'hectare|hectares'),
  unit('acre', 'area', 4046.86, '', 'acre|acres'),
  unit('km3', 'volume', 1e9, 'km3|km³', 'cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers'),
  unit('m3', 'volume', 1, 'm3|m³', 'cubic metre|cubic metres|cubic meter|cubic meters'),
  unit('ft3', 'volume', 0.0283168, 'ft3|ft³|cu ft', 'cubic foot|cubic feet'),
  unit('L', 'volume', 0.001, 'L|l', 'litre|litres|liter|liters'),
  unit('mL', 'volume', 1e-6, 'ml|mL', 'millilitre|millilitres|milliliter|milliliters'),
  unit('gal', 'volume', 0.00378541, 'gal', 'gallon|gallons'),
  unit('bbl', 'volume', 0.158987, 'bbl|bpd', 'barrel|barrels'),
  unit('t', 'mass', 1000, 't', 'tonne|tonnes|metric ton|metric tons'),
  unit('ton', 'mass', 907.185, '', 'ton|tons|short ton|short tons'),
  unit('Mt', 'mass', 1e9, 'Mt', 'megatonne|megatonnes|megaton|megatons'),
  unit('kt', 'mass', 1e6, 'kt', 'kilotonne|kilotonnes|kiloton|kilotons'),
  unit('Gt', 'mass', 1e12, 'Gt', 'gigatonne|gigatonnes|gigaton|gigatons'),
  unit('kg', 'mass', 1, 'kg|kgs', 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos'),
  unit('g', 'mass', 0.001, 'g', 'gram|grams|gramme|grammes'),
  unit('mg', 'mass', 1e-6, 'mg', 'milligram|milligrams'),
  unit('µg', 'mass', 1e-9, 'µg|μg|mcg', 'microgram|micrograms'),
  unit('lb', 'mass', 0.453592, 'lb|lbs', 'pounds of'),
  unit('oz', 'mass', 0.0283495, 'oz', 'ounce|ounces'),
  unit(
    'km/h',
    'speed',
    0.277778,
    'km/h|kph|kmh|km/hr',
    'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour',
  ),
  unit('mph', 'speed', 0.44704, 'mph', 'miles per hour|miles an hour'),
  unit('m/s', 'speed', 1, 'm/s', 'metres per second|meters per second|metres a second|meters a second'),
  unit('kn', 'speed', 0.514444, 'kt|kts|kn', 'knot|knots'),
  unit(
    '°C',
    'temperature',
    1,
    '°C|℃|ºC|° C|C',
    'degrees celsius|degree celsius|degrees centigrade|celsius|degrees c',
  ),
  unit('°F', 'temperature', 1, '°F|℉|ºF|° F', 'degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f'),
  unit('K', 'temperature', 1, '', 'kelvin|kelvins'),
  unit('°', 'angle', 1, '°|º', 'degree|degrees'),
  unit('W', 'power', 1, 'W', 'watt|watts'),
  unit('kW', 'power', 1e3, 'kW|KW', 'kilowatt|kilowatts'),
  unit('MW', 'power', 1e6, 'MW', 'megawatt|megawatts'),
  unit('GW', 'power', 1e9, 'GW', 'gigawatt|gigawatts'),
  unit('TW', 'power', 1e12, 'TW', 'terawatt|terawatts'),
  unit('hp', 'power', 745.7, 'hp|bhp', 'horsepower'),
  unit('kWh', 'energy', 1e3, 'kWh|KWh|kwh', 'kilowatt hour|kilowatt hours'),
  unit('MWh', 'energy', 1e6, 'MWh', 'megawatt hour|megawatt hours'),
  unit('GWh', 'energy', 1e9, 'GWh', 'gigawatt hour|gigawatt hours'),
  unit('TWh', 'energy', 1e12, 'TWh', 'terawatt hour|terawatt hours'),
  unit('J', 'energy', 1 / 3600, '', 'joule|joules'),
  unit('kcal', 'energy', 1.163, 'kcal', 'calorie|calories|kilocalorie|kilocalories'),
  unit('V', 'voltage', 1, 'V', 'volt|volts'),
  unit('kV', 'voltage', 1e3, 'kV', 'kilovolt|kilovolts'),
  unit('KB', 'data', 1e3, 'KB|kB', 'kilobyte|kilobytes'),
  unit('MB', 'data', 1e6, 'MB', 'megabyte|megabytes'),
  unit('GB', 'data', 1e9, 'GB', 'gigabyte|gigabytes'),
  unit('TB', 'data', 1e12, 'TB', 'terabyte|terabytes'),
  unit('PB', 'data', 1e15, 'PB', 'petabyte|petabytes'),
  unit('Mbit/s', 'bandwidth', 1e6, 'Mbps|Mbit/s', 'megabits per second|megabits a second'),
  unit('Gbit/s', 'bandwidth', 1e9, 'Gbps|Gbit/s', 'gigabits per second|gigabits a second'),
  unit('Hz', 'frequency', 1, 'Hz', 'hertz'),
  unit('kHz', 'frequency', 1e3, 'kHz', 'kilohertz'),
  unit('MHz', 'frequency', 1e6, 'MHz', 'megahertz'),
  unit('GHz', 'frequency', 1e9, 'GHz', 'gigahertz'),
  unit('dB', 'level', 1, 'dB|dBA', 'decibel|decibels'),
  unit('ppm', 'concentration', 1, 'ppm', 'parts per million'),
  unit('ppb', 'concentration', 0.001, 'ppb', 'parts per billion'),
  unit('mg/dL', 'concentration-mass', 1, 'mg/dL|mg/dl', ''),
  unit(
    'µg/m3',
    'concentration-air',
    1,
    'µg/m3|µg/m³|μg/m³',
    'micrograms per cubic metre|micrograms per cubic meter',
  ),
  unit('mmHg', 'pressure', 133.322, 'mmHg|mm Hg', 'millimetres of mercury'),
  unit('hPa', 'pressure', 100, 'hPa', 'hectopascals|millibars'),
  unit(
    'mL/min',
    'flow',
    1,
    'ml/min|mL/min',
    'millilitres per minute|milliliters per minute|millilitres a minute',
  ),
  unit(
    'm3/s',
    'flow',
    60e6,
    'm3/s|m³/s',
    'cubic metres per second|cubic meters per second|cubic metres a second',
  ),
  unit('N', 'force', 1, '', 'newton|newtons'),
  unit('kN', 'force', 1e3, 'kN', 'kilonewton|kilonewtons'),
  unit('MN', 'force', 1e6, 'MN', 'meganewton|meganewtons'),
  unit('bar', 'pressure', 1e5, '', 'bar|bars of pressure'),
  unit('psi', 'pressure', 6894.76, 'psi', ''),
  unit('kPa', 'pressure', 1e3, 'kPa', 'kilopascal|kilopascals'),
  unit('L/s', 'flow', 60e3, 'L/s|l/s', 'litres a second|litres per second|liters per second|liters a second'),
  unit('mSv', 'dose', 1, 'mSv', 'millisievert|millisieverts'),
  unit('carat', 'gem', 1, '', 'carat|carats'),
]

/** Signs of one letter, or that are also words: they count only when glued to the digits. */
export const GLUED_SIGNS: ReadonlySet<string> = new Set([
  'm',
  't',
  'g',
  'l',
  'L',
  'V',
  'K',
  'C',
  'W',
  'mi',
  'min',
  'in',
  'ly',
])

/** Those of them that a language sets apart from the digits: "30 t". */
export const SPACED_SIGNS: ByLanguage<ReadonlySet<string>> = {
  en: new Set(),
  de: new Set(['m', 't', 'g', 'l', 'L', 'V', 'W', 'min']),
  fr: new Set(['m', 't', 'g', 'l', 'L', 'V', 'W', 'min']),
  es: new Set(['m', 't', 'g', 'l', 'L', 'V', 'W', 'min']),
  pt: new Set(['m', 't', 'g', 'l', 'L', 'V', 'W', 'min']),
  it: new Set(['m', 't', 'g', 'l', 'L', 'V', 'W', 'min']),
}

/** Words after a distance in metres that make it the name of a race, by language. */
export const RACES: ByLanguage<readonly string[]> = {
  en: [
    'hurdles',
    'sprint',
    'freestyle',
    'backstroke',
    'breaststroke',
    'butterfly',
    'relay',
    'dash',
    'steeplechase',
    'medley',
    'race',
    'final',
    'champion',
    'record',
  ],
}
