import { expect, test } from 'vitest'
import { findQuantities } from '../../src/facts/quantity.ts'

/** A sentence and its figures: text, kind, value (or low to high), unit, and the qualifier where it is not exact. */
type Case = readonly [sentence: string, ...figures: string[]]

const GERMAN: readonly Case[] = [
  ['Der Ausbau kostet 3,5 Millionen Euro.', '3,5 Millionen Euro | money | 3500000 | EUR'],
  [
    'Der Konzern will bis 2028 rund 1,2 Mrd. Euro in Chemnitz investieren.',
    '1,2 Mrd. Euro | money | 1200000000 | EUR | about',
  ],
  [
    'Die Stadt zählt 1.234 Beschäftigte, 45 mehr als im Vorjahr.',
    '1.234 Beschäftigte | count | 1234 | Beschäftigte',
  ],
  [
    'Die Inflationsrate stieg im März von 2,1 auf 2,4 Prozent.',
    '2,1 | percent | 2.1 | %',
    '2,4 Prozent | percent | 2.4 | %',
  ],
  ['Die Zustimmung sank um 3 Prozentpunkte.', '3 Prozentpunkte | percent | 3 | pp'],
  [
    'Zwischen 40 und 60 Menschen wurden verletzt, mindestens zwölf Menschen starben.',
    '40 und 60 Menschen | count | 40-60 | Person | range',
    'zwölf Menschen | count | 12 | Person | at-least',
  ],
  [
    'Zwei Drittel der Mitglieder stimmten am 12. März für den Antrag.',
    'Zwei Drittel | ratio | 0.666666666667 | null',
  ],
  ['Die 54-jährige Ministerin kam um 14.30 Uhr in Saal 3 an.'],
  ['Auf einer Fläche von 250 Hektar brannte der Wald.', '250 Hektar | measure | 250 | ha'],
  [
    'Die Brücke ist 1.250 Meter lang und 30 t schwer.',
    '1.250 Meter | measure | 1250 | m',
    '30 t | measure | 30 | t',
  ],
  ['Der 3. Platz ging an Team 7 aus der Region.'],
  [
    'Bei 38 Grad fielen höchstens fünf Millimeter Regen.',
    '38 Grad | measure | 38 | °C',
    'fünf Millimeter | measure | 5 | mm | at-most',
  ],
  [
    'Mehr als eine halbe Million Kunden waren 36 Stunden lang ohne Strom.',
    'eine halbe Million Kunden | count | 500000 | Kunde | at-least',
    '36 Stunden | duration | 36 | h',
  ],
  [
    'Die Schweiz zahlt 85 Mio. Franken, die USA 90 Millionen Dollar.',
    '85 Mio. Franken | money | 85000000 | CHF',
    '90 Millionen Dollar | money | 90000000 | USD',
  ],
  [
    'Im Jahr 2025 lebten dort dreiundzwanzigtausend Menschen.',
    'dreiundzwanzigtausend Menschen | count | 23000 | Person',
  ],
]

const FRENCH: readonly Case[] = [
  ['Le chantier coûtera 3,5 millions d’euros.', '3,5 millions d’euros | money | 3500000 | EUR'],
  ['Près de 1 234 personnes ont été évacuées.', '1 234 personnes | count | 1234 | personne | about'],
  [
    'Le déficit atteint 5,4 % du PIB, soit 154 milliards d’euros.',
    '5,4 % | percent | 5.4 | %',
    '154 milliards d’euros | money | 154000000000 | EUR',
  ],
  [
    'Le taux de chômage est passé de 7,1 à 7,4 % en un an.',
    '7,1 | percent | 7.1 | %',
    '7,4 % | percent | 7.4 | %',
  ],
  [
    'La cote du président a reculé de trois points de pourcentage.',
    'trois points de pourcentage | percent | 3 | pp',
  ],
  ['Entre 40 et 60 maisons ont brûlé.', '40 et 60 maisons | count | 40-60 | maison | range'],
  [
    'Plus de 2 500 petites entreprises sont concernées.',
    '2 500 petites entreprises | count | 2500 | entreprise | at-least',
  ],
  ['Un homme de 45 ans a été arrêté à 14h30 sur l’autoroute 6.'],
  ['Les deux tiers des élus ont voté pour.', 'deux tiers | ratio | 0.666666666667 | null'],
  ['Une personne sur cinq renonce à se soigner.', 'Une personne sur cinq | ratio | 0.2 | null'],
  [
    'L’incendie a parcouru 250 hectares en 36 heures.',
    '250 hectares | measure | 250 | ha',
    '36 heures | duration | 36 | h',
  ],
  [
    'Quatre-vingt-dix-sept élèves et vingt-cinq enseignants ont été testés.',
    'Quatre-vingt-dix-sept élèves | count | 97 | élève',
    'vingt-cinq enseignants | count | 25 | enseignant',
  ],
  ['La 3e édition se tiendra le 12 mars 2026.'],
  [
    'Deux millions et demi de Français vivent seuls.',
    'Deux millions et demi de Français | count | 2500000 | personne',
  ],
  ['L’amende peut aller jusqu’à 75 000 euros.', '75 000 euros | money | 75000 | EUR | at-most'],
]

const SPANISH: readonly Case[] = [
  ['La obra costará 3,5 millones de euros.', '3,5 millones de euros | money | 3500000 | EUR'],
  [
    'El rescate asciende a 12.500 millones de pesos mexicanos.',
    '12.500 millones de pesos mexicanos | money | 12500000000 | MXN',
  ],
  [
    'El Gobierno destinará 1.200 millones de dólares a 340 hospitales.',
    '1.200 millones de dólares | money | 1200000000 | USD',
    '340 hospitales | count | 340 | hospital',
  ],
  ['El fondo suma dos mil millones de euros.', 'dos mil millones de euros | money | 2000000000 | EUR'],
  ['Más del 30 por ciento de los hogares no tiene agua.', '30 por ciento | percent | 30 | % | at-least'],
  ['El paro pasó del 11,2 al 11,6 %.', '11,2 | percent | 11.2 | %', '11,6 % | percent | 11.6 | %'],
  ['Entre el 3 y el 5 % de los votos fueron nulos.', '3 y el 5 % | percent | 3-5 | % | range'],
  [
    'Al menos 24 personas murieron y hay 130 heridos.',
    '24 personas | count | 24 | persona | at-least',
    '130 heridos | count | 130 | persona',
  ],
  ['Un hombre de 45 años fue detenido a las 14:30 en la calle 12.'],
  ['Una de cada cinco viviendas está vacía.', 'Una de cada cinco | ratio | 0.2 | null'],
  ['Dos tercios de los diputados apoyaron la ley 12 de 2026.', 'Dos tercios | ratio | 0.666666666667 | null'],
  [
    'El fuego arrasó unas 250 hectáreas en 36 horas.',
    '250 hectáreas | measure | 250 | ha | about',
    '36 horas | duration | 36 | h',
  ],
  [
    'Treinta y cinco alumnos viajaron 120 kilómetros.',
    'Treinta y cinco alumnos | count | 35 | alumno',
    '120 kilómetros | measure | 120 | km',
  ],
  [
    'Casi medio millón de trabajadores cobra menos de 1.100 euros.',
    'medio millón de trabajadores | count | 500000 | trabajador | about',
    '1.100 euros | money | 1100 | EUR | at-most',
  ],
  ['La economía creció 1.5 puntos porcentuales.', '1.5 puntos porcentuales | percent | 1.5 | pp'],
]

const PORTUGUESE: readonly Case[] = [
  ['A obra vai custar 3,5 milhões de euros.', '3,5 milhões de euros | money | 3500000 | EUR'],
  ['O fundo tem dois mil milhões de euros.', 'dois mil milhões de euros | money | 2000000000 | EUR'],
  [
    'O governo liberou R$ 4,2 bilhões para 310 municípios.',
    'R$ 4,2 bilhões | money | 4200000000 | BRL',
    '310 municípios | count | 310 | município',
  ],
  ['Mais de 30 por cento das famílias não têm água.', '30 por cento | percent | 30 | % | at-least'],
  ['A taxa subiu de 11,2 para 11,6%.', '11,2 | percent | 11.2 | %', '11,6% | percent | 11.6 | %'],
  ['Entre 40 e 60 casas arderam.', '40 e 60 casas | count | 40-60 | casa | range'],
  ['Pelo menos 24 pessoas morreram no dia 3 de fevereiro.', '24 pessoas | count | 24 | pessoa | at-least'],
  ['Um homem de 45 anos foi detido às 14h30 na rua 12.'],
  ['Dois terços dos deputados votaram a favor.', 'Dois terços | ratio | 0.666666666667 | null'],
  ['Um em cada cinco jovens está desempregado.', 'Um em cada cinco | ratio | 0.2 | null'],
  [
    'O fogo consumiu cerca de 250 hectares em 36 horas.',
    '250 hectares | measure | 250 | ha | about',
    '36 horas | duration | 36 | h',
  ],
  [
    'Trinta e cinco alunos percorreram 120 quilómetros.',
    'Trinta e cinco alunos | count | 35 | aluno',
    '120 quilómetros | measure | 120 | km',
  ],
  [
    'Quase meio milhão de trabalhadores ganha até 900 euros.',
    'meio milhão de trabalhadores | count | 500000 | trabalhador | about',
    '900 euros | money | 900 | EUR | at-most',
  ],
  ['A aprovação caiu 3 pontos percentuais.', '3 pontos percentuais | percent | 3 | pp'],
]

const ITALIAN: readonly Case[] = [
  ['Il cantiere costerà 3,5 milioni di euro.', '3,5 milioni di euro | money | 3500000 | EUR'],
  [
    'Il governo stanzia due miliardi di euro per 340 ospedali.',
    'due miliardi di euro | money | 2000000000 | EUR',
    '340 ospedali | count | 340 | ospedale',
  ],
  ['Oltre il 30 per cento delle famiglie è senza acqua.', '30 per cento | percent | 30 | % | at-least'],
  ['Il tasso è passato dal 7,1 al 7,4%.', '7,1 | percent | 7.1 | %', '7,4% | percent | 7.4 | %'],
  ['Tra il 3 e il 5 per cento delle schede era nullo.', '3 e il 5 per cento | percent | 3-5 | % | range'],
  [
    'Almeno 24 persone sono morte e circa 130 persone sono rimaste ferite.',
    '24 persone | count | 24 | persona | at-least',
    '130 persone | count | 130 | persona | about',
  ],
  ['Un uomo di 45 anni è stato fermato alle 14.30 in via Roma 12.'],
  ['Un italiano su cinque vive solo.', 'Un italiano su cinque | ratio | 0.2 | null'],
  ['Due terzi dei deputati hanno votato a favore.', 'Due terzi | ratio | 0.666666666667 | null'],
  [
    'Il rogo ha distrutto circa 250 ettari in 36 ore.',
    '250 ettari | measure | 250 | ha | about',
    '36 ore | duration | 36 | h',
  ],
  [
    'Trentacinque studenti hanno percorso 120 chilometri.',
    'Trentacinque studenti | count | 35 | studente',
    '120 chilometri | measure | 120 | km',
  ],
  [
    'Quasi mezzo milione di lavoratori guadagna meno di 1.100 euro.',
    'mezzo milione di lavoratori | count | 500000 | lavoratore | about',
    '1.100 euro | money | 1100 | EUR | at-most',
  ],
  ['I consensi sono calati di 3 punti percentuali.', '3 punti percentuali | percent | 3 | pp'],
  ['Centocinquantamila euro e tremila pacchi arriveranno lunedì.', 'tremila pacchi | count | 3000 | pacco'],
]

const ELSEWHERE = [
  [
    'de-CH',
    'Die Stadt nimmt 1’200’000 Franken ein, eine Stunde kostet 4.50 Franken.',
    '1’200’000 Franken | money | 1200000 | CHF',
    '4.50 Franken | money | 4.5 | CHF',
  ],
  [
    'es-MX',
    'Gastará 12,500 millones de pesos y 1,250,000 dólares.',
    '12,500 millones de pesos | money | 12500000000 | MXN',
    '1,250,000 dólares | money | 1250000 | USD',
  ],
  ['es', 'Las obras tardarán dos años y medio.', 'dos años y medio | duration | 2.5 | year'],
  ['es', 'El precio subió hasta los 9.800 dólares.', '9.800 dólares | money | 9800 | USD'],
] as const

const ALL: readonly (readonly [string, string, readonly string[]])[] = (
  [
    ['de', GERMAN],
    ['fr', FRENCH],
    ['es', SPANISH],
    ['pt', PORTUGUESE],
    ['it', ITALIAN],
  ] as const
)
  .flatMap(([lang, cases]) => cases.map(([sentence, ...figures]) => [lang, sentence, figures] as const))
  .concat(ELSEWHERE.map(([lang, sentence, ...figures]) => [lang as never, sentence, figures] as const))

test.each(ALL)('reads the quantities of a sentence in %s: %s', (lang, sentence, figures) => {
  const found = findQuantities(sentence, lang).map(({ text, kind, value, low, high, unit, qualifier }) =>
    [text, kind, value ?? `${low}-${high}`, unit, ...(qualifier === 'exact' ? [] : [qualifier])].join(' | '),
  )
  expect(found).toEqual(figures.map(figure => figure.replace('| null', '| ').replace(/ \| $/, ' | ')))
})
