import { wordTable } from '../language.ts'
import { wordSet } from '../word-lists.ts'

const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ')
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
const FEW: Readonly<Record<string, number>> = {
  null: 0,
  eins: 1,
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  zweier: 2,
  drei: 3,
  dreier: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  eineinhalb: 1.5,
  anderthalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
  viereinhalb: 4.5,
}

/** German writes its numbers in one word: units before tens, then hundreds, then thousands. */
function compounds(): Record<string, number> {
  const table: Record<string, number> = { ...FEW }
  TENS.forEach((tens, t) => {
    table[tens] = (t + 2) * 10
    UNITS.forEach((unit, u) => {
      table[`${unit}und${tens}`] = (t + 2) * 10 + u + 1
    })
  })
  const below = Object.entries(table).filter(
    ([word, value]) => value > 1 && Number.isInteger(value) && word !== 'zweier',
  )
  UNITS.forEach((unit, u) => {
    table[`${unit}hundert`] = (u + 1) * 100
  })
  for (const [word, value] of below) table[`${word}tausend`] = value * 1000
  table.eintausend = 1000
  table.hunderttausend = 100_000
  return table
}

/** German numbers. */
export const NUMBERS_DE = {
  decimal: ',' as const,
  small: wordTable(compounds()),
  hundred: wordTable({ hundert: 100, dutzend: 12 }),
  scales: wordTable({
    tausend: 1e3,
    tsd: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  }),
  suffixes: wordTable<number>({}),
  doubtful: new Set<string>(),
  fractions: wordTable({
    drittel: 1 / 3,
    viertel: 1 / 4,
    fünftel: 1 / 5,
    sechstel: 1 / 6,
    achtel: 1 / 8,
    zehntel: 1 / 10,
  }),
  fractionSigns: wordTable({ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4 }),
  and: [],
  article: ['ein', 'eine', 'einen', 'einem', 'einer'],
  half: ['hälfte'],
  minus: ['minus'],
  elides: false,
  scaleOf: [],
  stopped: wordSet('mio mrd tsd'),
  halving: ['halbe', 'halben'],
  andHalf: [],
  tensAnd: false,
  compounds: wordTable<number>({}),
  pluralFraction: null,
}

/** Numbers that are names in German. */
export const NUMBER_NAMES_DE = {
  patterns: [
    /\b(?:https?:\/\/|www\.)\S+/g,
    /[\w.+-]{1,64}@[\w.-]+/g,
    /(?<![\d.,])\d{1,2}(?:[.:]\d{2})?(?: (?:bis|und) \d{1,2}(?:[.:]\d{2})?)? Uhr\b/g,
    /\b\d{1,2}:\d{2}\b/g,
    /\+\d[\d ()/-]{6,18}\d/g,
    /\b0\d{2,5}[ /-]\d{3,9}\b/g,
    /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{2,4})?(?!\d)/g,
    // "Der 3. Platz": inside a sentence a full stop makes an ordinal.
    /(?<![\d.,])\d{1,3}\.(?= \p{L})/gu,
    /[#§№] ?\d[\d.,]*/g,
    /\b\d+[- ]?jährige?[nrsm]?\b/g,
    /\b\d+ (?:Jahre|Monate|Wochen|Tage) alt\w*\b/g,
    /(?<=\p{Lu}\p{Ll}+ )\(\d{2}\)/gu,
    /(?<=\p{Lu}\p{Ll}+, )\d{2}(?=, )/gu,
    /\bim Alter (?:von|zwischen) \d+(?: (?:bis|und) \d+)?(?: Jahren)?/g,
    /\b(?:über|unter) \d{2}-Jährige\w*\b/g,
    /\b\d{2,4}er(?:[- ]Jahre\w*)?\b/g,
    /\bTop[- ]\d+\b/g,
    /\b\d{4}\/\d{2,4}\b/g,
    /\b\d{1,2}:\d{1,2}\b/g,
  ],
  numbered: wordSet(
    `artikel paragraf paragraph absatz kapitel seite seiten nummer nr platz rang gruppe klasse stufe phase linie gleis halle raum zimmer
     autobahn bundesstraße flug kanal richtlinie verordnung resolution titel tabelle abbildung anhang version typ kategorie zone block
     runde spieltag tag woche agenda vision ziffer punkt reaktor turm tor teil band bezirk gate terminal`,
  ),
  models: wordSet(
    'Boeing Airbus Windows iPhone Galaxy Porsche BMW Audi Leopard Apollo Ariane Falcon Nikkei DAX Dax MDAX SDAX Stoxx Covid Agenda Expo Golf Tiger Patriot Sojus',
  ),
  streets: wordSet('Straße Str Weg Platz Allee Gasse Ufer'),
  top: wordSet('top'),
  openers: wordSet(
    'Der Die Das Rund Etwa Mehr Über Nur Fast Unter Mindestens Bis Im Am In Auf Mit Von Bei Insgesamt Knapp Gut Noch',
  ),
}

const IRREGULAR: Readonly<Record<string, string>> = {
  Menschen: 'Mensch',
  Personen: 'Person',
  Leute: 'Person',
  Frauen: 'Frau',
  Männer: 'Mann',
  Kinder: 'Kind',
  Länder: 'Land',
  Häuser: 'Haus',
  Städte: 'Stadt',
  Plätze: 'Platz',
  Kräfte: 'Kraft',
  Fälle: 'Fall',
  Züge: 'Zug',
  Flüge: 'Flug',
  Betriebe: 'Betrieb',
  Unternehmen: 'Unternehmen',
  Schiffe: 'Schiff',
  Boote: 'Boot',
  Stimmen: 'Stimme',
  Schulen: 'Schule',
  Firmen: 'Firma',
  Gemeinden: 'Gemeinde',
  Bäume: 'Baum',
  Autos: 'Auto',
  Busse: 'Bus',
  Brände: 'Brand',
  Unfälle: 'Unfall',
  Verträge: 'Vertrag',
  Anträge: 'Antrag',
  Räte: 'Rat',
  Ärzte: 'Arzt',
  Abgeordnete: 'Abgeordnete',
  Beschäftigte: 'Beschäftigte',
  Beschäftigten: 'Beschäftigte',
  Studierende: 'Studierende',
  Jobs: 'Job',
  Stellen: 'Stelle',
  Straßen: 'Straße',
  Brücken: 'Brücke',
  Kliniken: 'Klinik',
  Patienten: 'Patient',
  Soldaten: 'Soldat',
  Staaten: 'Staat',
  Banken: 'Bank',
  Anlagen: 'Anlage',
  Fahrzeuge: 'Fahrzeug',
  Flugzeuge: 'Flugzeug',
  Haushalte: 'Haushalt',
  Gebäude: 'Gebäude',
  Tote: 'Person',
  Toten: 'Person',
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ungen$/i, 'ung'],
  [/(heit|keit|schaft|ion|tät)en$/i, '$1'],
  [/innen$/i, 'in'],
  [/nisse$/i, 'nis'],
  [/plätze$/i, 'platz'],
  [/häuser$/i, 'haus'],
  [/kräfte$/i, 'kraft'],
  [/fälle$/i, 'fall'],
  [/züge$/i, 'zug'],
  [/städte$/i, 'stadt'],
  [/länder$/i, 'land'],
  [/werke$/i, 'werk'],
  [/schiffe$/i, 'schiff'],
  [
    /(betrieb|haushalt|projekt|boot|punkt|gerät|tier|jahr|monat|spiel|angebot|ort|schritt|brief|berg|dienst)e$/i,
    '$1',
  ],
  [
    /(kunde|schule|seite|straße|brücke|kirche|woche|aktie|familie|anlage|stelle|klage|stimme|wunde|fläche|hütte|kammer|nummer|maschine|drohne|rakete|granate|pflanze|karte|turbine)n$/i,
    '$1',
  ],
  [/(ent|ant|ist|at|ekt|oge)en$/i, '$1'],
  [/(euro|auto|job|team|foto|hotel|café|büro|park|lkw|pkw)s$/i, '$1'],
]

/** German nouns: a capital tells them; a plural with an unknown ending stays as it is. */
export const NOUNS_DE = {
  irregular: IRREGULAR,
  notPlural: new Set<string>(),
  notPluralEnding: /(?!)/,
  attributive: new Set<string>(),
  dull: wordSet('Seite Wort Absatz Kapitel Frage Folie Foto Fußnote Punkt Dokument Unterlage Zeuge'),
  demonym: /er$/,
  capitalised: true,
  isPlural: (word: string) => /(?:en|er|e|s|n)$/.test(word),
  singular: (word: string) => {
    const known = IRREGULAR[word]
    if (known !== undefined) return known
    for (const [ending, singular] of ENDINGS) if (ending.test(word)) return word.replace(ending, singular)
    return word
  },
}
