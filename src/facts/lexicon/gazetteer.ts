import { cityNames } from './cities.ts'
import { countries } from './demonyms.ts'
import { placesAbroad } from './places-abroad.ts'

/** States, regions, seas, rivers and ranges that a newspaper names without explaining. */
const REGIONS =
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,District of Columbia,Washington State,Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Labrador,Yukon,Nunavut,New South Wales,Queensland,Tasmania,South Australia,Western Australia,Northern Territory,Bavaria,Saxony,Hesse,Brandenburg,Thuringia,North Rhine-Westphalia,Lower Saxony,Brittany,Normandy,Provence,Alsace,Burgundy,Corsica,Tuscany,Lombardy,Piedmont,Veneto,Sicily,Sardinia,Calabria,Puglia,Andalusia,Galicia,Castile,Valencia,Basque Country,Aragon,Extremadura,Algarve,Alentejo,Madeira,Azores,Canary Islands,Balearic Islands,Majorca,Mallorca,Ibiza,Crete,Rhodes,Lesbos,Cornwall,Devon,Kent,Essex,Sussex,Surrey,Norfolk,Suffolk,Yorkshire,Lancashire,Cumbria,Northumberland,Durham,Merseyside,Greater Manchester,Midlands,West Midlands,East Midlands,East Anglia,Cotswolds,Lake District,Highlands,Hebrides,Outer Hebrides,Inner Hebrides,Caithness,Sutherland,Argyll,Fife,Lothian,Lewis and Harris,Isle of Skye,Isle of Wight,Anglesey,Gwynedd,Powys,Dorset,Somerset,Wiltshire,Hampshire,Berkshire,Oxfordshire,Cambridgeshire,Lincolnshire,Nottinghamshire,Derbyshire,Staffordshire,Shropshire,Cheshire,Warwickshire,Worcestershire,Gloucestershire,Herefordshire,Hertfordshire,Bedfordshire,Buckinghamshire,Northamptonshire,Leicestershire,Rutland,Teesside,Tyneside,Wearside,Orkney,Shetland,Ulster,Munster,Leinster,Connacht,Flanders,Wallonia,Zeeland,Friesland,Jutland,Zealand,Skåne,Lapland,Svalbard,Transylvania,Silesia,Pomerania,Bohemia,Moravia,Galicia,Donbas,Transnistria,Abkhazia,South Ossetia,Nagorno-Karabakh,Dagestan,Tatarstan,Siberia,Kamchatka,Kaliningrad,Caucasus,Balkans,Baltics,Anatolia,West Bank,Gaza,Gaza Strip,Golan Heights,Sinai,Galilee,Negev,Kashmir,Punjab,Sindh,Balochistan,Gujarat,Maharashtra,Rajasthan,Kerala,Tamil Nadu,Karnataka,Telangana,Andhra Pradesh,Uttar Pradesh,Madhya Pradesh,Bihar,West Bengal,Assam,Manipur,Haryana,Odisha,Jharkhand,Uttarakhand,Himachal Pradesh,Goa,Ladakh,Xinjiang,Tibet,Inner Mongolia,Guangdong,Sichuan,Hubei,Henan,Yunnan,Hunan,Fujian,Zhejiang,Jiangsu,Shandong,Hainan,Hokkaido,Honshu,Kyushu,Okinawa,Java,Sumatra,Borneo,Sulawesi,Bali,Aceh,Papua,Luzon,Mindanao,Visayas,Negros,Palawan,Sabah,Sarawak,Rakhine,Darfur,Kordofan,Tigray,Amhara,Oromia,Somaliland,Puntland,Biafra,Katanga,Kivu,North Kivu,South Kivu,Western Cape,Eastern Cape,KwaZulu-Natal,Gauteng,Limpopo,Mpumalanga,Western Sahara,Sahel,Maghreb,Horn of Africa,Patagonia,Amazonia,Mato Grosso,Minas Gerais,Bahia,Chiapas,Jalisco,Sinaloa,Sonora,Yucatán,Baja California,Guerrero,North Island,South Island,Waikato,Otago,Southland,Northland,Auckland,Bay of Plenty,Hawke's Bay,Arctic,Arctic Circle,Arctic Ocean,Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Indian Ocean,Southern Ocean,Mediterranean,Mediterranean Sea,Baltic,Baltic Sea,North Sea,Black Sea,Red Sea,Caspian Sea,Aegean,Adriatic,Arabian Sea,South China Sea,East China Sea,Sea of Japan,Sea of Azov,Caribbean,Caribbean Sea,Gulf of Mexico,Persian Gulf,Gulf of Aden,Strait of Hormuz,Taiwan Strait,Bosporus,Suez Canal,Panama Canal,English Channel,Bering Strait,Amazon,Nile,Danube,Rhine,Thames,Volga,Dnipro River,Mekong,Ganges,Yangtze,Yellow River,Euphrates,Tigris,Congo River,Zambezi,Niger Delta,Mississippi River,Rio Grande,Colorado River,Loire,Seine,Elbe,Oder,Po,Ebro,Tagus,Douro,Himalayas,Alps,Andes,Pyrenees,Carpathians,Urals,Rockies,Appalachians,Sierra Nevada,Sahara,Kalahari,Gobi,Serengeti,Everest,Mount Everest,Kilimanjaro,Midwest,New England,Pacific Northwest,Rust Belt,Southeast Asia,South-East Asia,East Asia,South Asia,Central Asia,Western Europe,Eastern Europe,Central Europe,Northern Europe,Southern Europe,West Africa,East Africa,North Africa,Southern Africa,Central Africa,Sub-Saharan Africa,Indo-Pacific,Asia-Pacific,Eurasia,Polynesia,Melanesia,Iberia,Low Countries,Gulf,Crimea,Bay of Bengal,Wall Street,New Caledonia,French Polynesia,French Guiana,Guam,American Samoa,Cook Islands,Falkland Islands,Cayman Islands,Isle of Man,Jersey,Guernsey,Réunion,Martinique,Guadeloupe,Curaçao,Aruba,Tahiti,Galápagos,Easter Island"

/** Abbreviated American states after a town ("Minn.", "Calif."). */
const STATES =
  'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.C. N.D. N.H. N.J. N.M. N.Y. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Va. Vt. W.Va. Wash. Wis. Wyo. D.C. B.C. N.S.W. Ont. Que. Alta.'

/** Cities that stand for their government or their institutions as often as for themselves. */
const METONYMS =
  'Washington,Brussels,Beijing,Moscow,Wall Street,Westminster,Silicon Valley,Hollywood,The Hague'

let places: ReadonlySet<string> | null = null
let nations: ReadonlySet<string> | null = null
let seats: ReadonlySet<string> | null = null
let states: ReadonlySet<string> | null = null
let formal: ReadonlyMap<string, string> | null = null

/** Names of countries, regions, waters, ranges and cities; built on first use. */
export function gazetteer(): ReadonlySet<string> {
  places ??= new Set([
    ...countries().flatMap(country => [country.name, ...country.aliases]),
    ...countries().flatMap(country => (country.seat === null ? [] : [country.seat])),
    ...REGIONS.split(','),
    ...cityNames(),
    ...placesAbroad(),
  ])
  return places
}

/** Names of countries and their aliases. */
export function countryNames(): ReadonlySet<string> {
  nations ??= new Set(countries().flatMap(country => [country.name, ...country.aliases]))
  return nations
}

/** Seats of government, and other cities that are printed for whom they house. */
export function metonyms(): ReadonlySet<string> {
  seats ??= new Set([
    ...countries().flatMap(country => (country.seat === null ? [] : [country.seat])),
    ...METONYMS.split(','),
  ])
  return seats
}

/** American and other states as abbreviated behind a town. */
export function stateAbbreviations(): ReadonlySet<string> {
  states ??= new Set(STATES.split(' '))
  return states
}

/** From another name of a country to its usual one ("US" to "United States"). */
export function countryAliases(): ReadonlyMap<string, string> {
  formal ??= new Map(countries().flatMap(({ name, aliases }) => aliases.map(alias => [alias, name])))
  return formal
}

/** Words that end the name of a place ("Anilao River", "Thirl Bay"). */
export const PLACE_TAILS: ReadonlySet<string> = new Set(
  'River Rivers Creek Lake Lakes Bay Gulf Sea Ocean Strait Straits Channel Canal Sound Fjord Falls Island Islands Isle Isles Peninsula Coast Beach Harbour Harbor Port Point Cape Hill Hills Mountain Mountains Range Ridge Peak Valley Canyon Gorge Plateau Plain Plains Desert Forest Woods Park Reserve Basin Delta Glacier Volcano Reef Atoll Lagoon Swamp Marsh Heights County Province District Prefecture Governorate Oblast Region Territory Township Borough Parish Village Town City Street Road Avenue Square Bridge Boulevard Highway Airport Station Springs Flats Flat Gap Pass Springs Oasis Archipelago Crossing Corridor Strip Dam Wharf Wharves Quay Quays Quayside Dock Docks Pier Piers Jetty Fork'.split(
    ' ',
  ),
)

/** Words that begin the name of a place ("Mount Orrandel", "San Isidro"). */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  'Mount Mt Lake Loch Cape Fort Port Isle Isla Gulf Bay Strait Sea Rio Río San Santa Santo São Saint St St. Sankt Puerto Porto Punta Costa Sierra Monte Mont Villa Bad Ciudad Los Las Côte Camp Glen Wadi Tell Kampong Ban Novo Nova Val'.split(
    ' ',
  ),
)

/** Common nouns that a place's name follows with "of" or stands beside ("the town of X", "the X valley"). */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'town city village hamlet suburb port county province state region district island territory municipality borough neighbourhood neighborhood capital parish peninsula archipelago valley river lake bay coast coastline gulf strait hills mountain mountains volcano desert forest park oasis commune canton settlement resort enclave exclave area prefecture governorate township plateau basin delta estuary harbour harbor border frontier highlands lowlands mill mine plant refinery quarry dam reservoir airport crossing mouth outskirts temple ruins aquifer district reservation base barracks camp site field oilfield gasfield farm estate prison jail hospital school centre north south east west northeast northwest southeast southwest people residents mayor'.split(
    ' ',
  ),
)
