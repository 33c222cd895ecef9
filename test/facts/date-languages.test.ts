import { expect, test } from 'vitest'
import { findDates } from '../../src/facts/dates.ts'

/** A sentence of an article of Thursday, 12 March 2026, and its dates: text and EDTF. */
type Case = readonly [sentence: string, ...dates: string[]]

const GERMAN: readonly Case[] = [
  ['Der Stadtrat stimmt am 19. März 2026 ab.', '19. März 2026 = 2026-03-19'],
  [
    'Am Montag starb ein Mann, am Dienstagabend wurde ein zweiter gefunden.',
    'Montag = 2026-03-09',
    'Dienstagabend = 2026-03-10',
  ],
  ['Nächste Woche soll der Vertrag unterschrieben werden.', 'Nächste Woche = 2026-03-16/2026-03-22'],
  ['Das Werk wurde 2019 eröffnet und im Herbst 2024 geschlossen.', 'Herbst 2024 = 2024-23', '2019 = 2019'],
  ['Vor zwei Wochen brach der Damm.', 'Vor zwei Wochen = 2026-02-26'],
  ['Die Messe läuft vom 3. bis 5. Mai.', '3. bis 5. Mai = 2026-05-03/2026-05-05'],
  [
    'Gestern tagte der Ausschuss, morgen entscheidet das Plenum.',
    'Gestern = 2026-03-11',
    'morgen = 2026-03-13',
  ],
  ['Im dritten Quartal 2025 sank der Umsatz.', 'dritten Quartal 2025 = 2025-07/2025-09'],
  ['Ende April 2026 wird das Urteil erwartet.', 'Ende April 2026 = 2026-04'],
  ['Am Morgen des 7.3.2026 war die Straße frei.', '7.3.2026 = 2026-03-07'],
  ['Seit Januar fehlen 2.030 Stellen.', 'Januar = 2026-01'],
]

const FRENCH: readonly Case[] = [
  ['Le conseil votera le 19 mars 2026.', '19 mars 2026 = 2026-03-19'],
  [
    'Lundi dernier, le maire a démissionné ; il sera remplacé vendredi.',
    'Lundi dernier = 2026-03-09',
    'vendredi = 2026-03-13',
  ],
  ['La semaine prochaine, les travaux reprendront.', 'semaine prochaine = 2026-03-16/2026-03-22'],
  ['L’usine, ouverte en 2019, a fermé en octobre 2024.', '2019 = 2019', 'octobre 2024 = 2024-10'],
  ['Il y a deux semaines, la digue a cédé.', 'Il y a deux semaines = 2026-02-26'],
  ['La foire se tiendra du 3 au 5 mai.', '3 au 5 mai = 2026-05-03/2026-05-05'],
  ['Hier, la commission a siégé ; demain, le Sénat décidera.', 'Hier = 2026-03-11', 'demain = 2026-03-13'],
  ['Au troisième trimestre 2025, les ventes ont reculé.', 'troisième trimestre 2025 = 2025-07/2025-09'],
  ['Le jugement est attendu le 1er avril.', '1er avril = 2026-04-01'],
  ['Le sommet a eu lieu à l’été 2025.', 'été 2025 = 2025-22'],
  ['Il a marché 12 kilomètres.'],
]

const SPANISH: readonly Case[] = [
  ['El pleno votará el 19 de marzo de 2026.', '19 de marzo de 2026 = 2026-03-19'],
  [
    'El lunes pasado dimitió el alcalde; el viernes será sustituido.',
    'lunes pasado = 2026-03-09',
    'viernes = 2026-03-13',
  ],
  ['La próxima semana comenzarán las obras.', 'próxima semana = 2026-03-16/2026-03-22'],
  ['La fábrica, abierta en 2019, cerró en octubre de 2024.', '2019 = 2019', 'octubre de 2024 = 2024-10'],
  ['Hace dos semanas se rompió el dique.', 'Hace dos semanas = 2026-02-26'],
  ['La feria será del 3 al 5 de mayo.', '3 al 5 de mayo = 2026-05-03/2026-05-05'],
  ['Ayer se reunió la comisión; mañana decidirá el Senado.', 'Ayer = 2026-03-11', 'mañana = 2026-03-13'],
  ['En el tercer trimestre de 2025 cayeron las ventas.', 'tercer trimestre de 2025 = 2025-07/2025-09'],
  ['Por la mañana llovió en la calle 12 de Octubre.'],
  ['El 28 de diciembre murió el escritor.', '28 de diciembre = 2025-12-28'],
]

const PORTUGUESE: readonly Case[] = [
  ['A assembleia votará a 19 de março de 2026.', '19 de março de 2026 = 2026-03-19'],
  [
    'Na segunda-feira passada, o autarca demitiu-se; na sexta-feira será substituído.',
    'segunda-feira passada = 2026-03-09',
    'sexta-feira = 2026-03-13',
  ],
  ['Na próxima semana começarão as obras.', 'próxima semana = 2026-03-16/2026-03-22'],
  ['A fábrica, aberta em 2019, fechou em outubro de 2024.', '2019 = 2019', 'outubro de 2024 = 2024-10'],
  ['Há duas semanas, o dique rompeu.', 'Há duas semanas = 2026-02-26'],
  ['A feira decorre de 3 a 5 de maio.', '3 a 5 de maio = 2026-05-03/2026-05-05'],
  ['Ontem reuniu-se a comissão; amanhã decidirá o Senado.', 'Ontem = 2026-03-11', 'amanhã = 2026-03-13'],
  ['No terceiro trimestre de 2025 as vendas caíram.', 'terceiro trimestre de 2025 = 2025-07/2025-09'],
  ['No ano passado, 30 casas arderam.', 'ano passado = 2025'],
]

const ITALIAN: readonly Case[] = [
  ['Il consiglio voterà il 19 marzo 2026.', '19 marzo 2026 = 2026-03-19'],
  [
    'Lunedì scorso il sindaco si è dimesso; venerdì sarà sostituito.',
    'Lunedì scorso = 2026-03-09',
    'venerdì = 2026-03-13',
  ],
  ['La prossima settimana inizieranno i lavori.', 'prossima settimana = 2026-03-16/2026-03-22'],
  ['La fabbrica, aperta nel 2019, ha chiuso nell’ottobre 2024.', '2019 = 2019', 'ottobre 2024 = 2024-10'],
  ['Due settimane fa l’argine ha ceduto.', 'Due settimane fa = 2026-02-26'],
  ['La fiera si terrà dal 3 al 5 maggio.', '3 al 5 maggio = 2026-05-03/2026-05-05'],
  [
    'Ieri si è riunita la commissione; domani deciderà il Senato.',
    'Ieri = 2026-03-11',
    'domani = 2026-03-13',
  ],
  ['Nel terzo trimestre del 2025 le vendite sono calate.', 'terzo trimestre del 2025 = 2025-07/2025-09'],
  ['L’anno scorso sono bruciate 30 case.', 'anno scorso = 2025'],
]

const ALL: readonly (readonly [string, string, readonly string[]])[] = (
  [
    ['de', GERMAN],
    ['fr', FRENCH],
    ['es', SPANISH],
    ['pt', PORTUGUESE],
    ['it', ITALIAN],
  ] as const
).flatMap(([lang, cases]) => cases.map(([sentence, ...dates]) => [lang, sentence, dates] as const))

test.each(ALL)('reads the dates of a sentence in %s: %s', (lang, sentence, dates) => {
  const found = findDates(sentence, { published: '2026-03-12', lang })
  expect(found.map(({ text, edtf }) => `${text} = ${edtf}`).sort()).toEqual([...dates].sort())
})
