import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { extractFacts } from '../../src/facts/extract.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/languages')

/** An article in each language, and what its brief must and must not say. */
const ARTICLES = [
  {
    lang: 'de',
    byline: 'Jana Petersen',
    bottomLine:
      'Der Hamburger Senat hat am Dienstag den Bau eines neuen Containerterminals in Steinwerder beschlossen.',
    figures: [
      ['1,2 Milliarden Euro', 1_200_000_000, 'EUR'],
      ['3.400 Arbeitsplätze', 3400, 'Arbeitsplatz'],
      ['25 Prozent', 25, '%'],
      ['400 Millionen Euro', 400_000_000, 'EUR'],
      ['15 Prozent', 15, '%'],
      ['30 Jahren', 30, 'year'],
    ],
    people: [
      ['Karin Lohmann', 'Wirtschaftssenatorin'],
      ['Thomas Brandt', 'Landesvorsitzender des Naturschutzbundes'],
    ],
    timeline: ['2026-03-10', '2026-03-26', '2027-23'],
    speakers: ['Karin Lohmann', 'Thomas Brandt'],
    obstacle: 'Unklar ist bislang die Finanzierung.',
    next: 'Der Haushaltsausschuss entscheidet am 26. März über die Mittel.',
  },
  {
    lang: 'fr',
    byline: 'Claire Fontaine',
    bottomLine:
      'La métropole de Lyon a approuvé mardi la construction d’une nouvelle ligne de métro entre Villeurbanne et Tassin.',
    figures: [
      ['2,4 milliards d’euros', 2_400_000_000, 'EUR'],
      ['11 stations', 11, 'station'],
      ['120 000 voyageurs', 120_000, 'voyageur'],
      ['3 milliards d’euros', 3_000_000_000, 'EUR'],
      ['300 millions d’euros', 300_000_000, 'EUR'],
      ['4,1 milliards d’euros', 4_100_000_000, 'EUR'],
      ['trente ans', 30, 'year'],
      ['sept ans', 7, 'year'],
    ],
    people: [
      ['Bruno Marchand', 'président de la métropole'],
      ['Sophie Garnier', 'conseillère de l’opposition'],
    ],
    timeline: ['2026-01', '2026-03-10', '2026-05-04', '2028'],
    speakers: ['Bruno Marchand', 'Sophie Garnier'],
    obstacle: 'Le financement reste incertain : l’État n’a promis que 300 millions d’euros.',
    next: 'L’enquête publique doit commencer le 4 mai.',
  },
  {
    lang: 'es',
    byline: 'Marta Soler',
    bottomLine:
      'El Gobierno valenciano aprobó el martes un plan de 1.800 millones de euros para proteger la ciudad de las inundaciones.',
    figures: [
      ['1.800 millones de euros', 1_800_000_000, 'EUR'],
      ['42 municipios', 42, 'municipio'],
      ['350.000 personas', 350_000, 'persona'],
      ['tres nuevas presas', 3, 'presa'],
      ['60 kilómetros', 60, 'km'],
      ['2.000 hectáreas', 2000, 'ha'],
      ['600 millones de euros', 600_000_000, 'EUR'],
      ['20 %', 20, '%'],
      ['cincuenta años', 50, 'year'],
    ],
    people: [
      ['Andrés Molina', 'consejero de Obras Públicas'],
      ['Pilar Ferrer', 'presidenta de la asociación Horta Viva'],
    ],
    timeline: ['2026-03-10', '2026-03-26', '2026-23', '2031'],
    speakers: ['Andrés Molina', 'Pilar Ferrer'],
    obstacle:
      'El principal obstáculo es la financiación: Bruselas todavía no ha confirmado los 600 millones de euros prometidos.',
    next: 'El parlamento regional votará el plan el 26 de marzo.',
  },
  {
    lang: 'pt',
    byline: 'Rita Carvalho',
    bottomLine:
      'A Câmara Municipal do Porto aprovou na terça-feira a construção de uma nova ponte sobre o Douro.',
    figures: [
      ['145 milhões de euros', 145_000_000, 'EUR'],
      ['600 empregos', 600, 'emprego'],
      ['480 metros', 480, 'm'],
      ['38 mil passageiros', 38_000, 'passageiro'],
      ['80 milhões de euros', 80_000_000, 'EUR'],
      ['15%', 15, '%'],
      ['vinte anos', 20, 'year'],
    ],
    people: [
      ['Miguel Tavares', 'presidente da câmara'],
      ['Helena Duarte', 'porta-voz da associação Ribeira Viva'],
    ],
    timeline: ['2026-03-10', '2026-03-26', '2026-23', '2029'],
    speakers: ['Miguel Tavares', 'Helena Duarte'],
    obstacle:
      'O financiamento continua em risco: Bruxelas ainda não confirmou os 80 milhões de euros prometidos.',
    next: 'A assembleia municipal vota o projeto a 26 de março.',
  },
  {
    lang: 'it',
    byline: 'Chiara Bruni',
    bottomLine:
      'Il consiglio comunale di Torino ha approvato martedì il progetto della seconda linea della metropolitana.',
    figures: [
      ['1,8 miliardi di euro', 1_800_000_000, 'EUR'],
      ['2.500 persone', 2500, 'persona'],
      ['23 stazioni', 23, 'stazione'],
      ['200 mila passeggeri', 200_000, 'passeggero'],
      ['2,5 miliardi di euro', 2_500_000_000, 'EUR'],
      ['900 milioni di euro', 900_000_000, 'EUR'],
      ['6 per cento', 6, '%'],
    ],
    people: [
      ['Paolo Ferraris', 'sindaco'],
      ['Lucia Martini', 'consigliera di Torino Libera'],
    ],
    timeline: ['2026-01', '2026-03-10', '2026-03-26', '2026-23'],
    speakers: ['Paolo Ferraris', 'Lucia Martini'],
    obstacle:
      'Il finanziamento resta incerto: il governo non ha ancora confermato i 900 milioni di euro promessi.',
    next: 'Il consiglio comunale voterà il bilancio il 26 marzo.',
  },
] as const

test.each(ARTICLES)('briefs an article in $lang', async expected => {
  const name = `${expected.lang}.md`
  const article = await parseArticle({
    name,
    stem: expected.lang,
    format: 'markdown',
    bytes: readFileSync(join(FOLDER, name)),
  })
  const facts = extractFacts(article)
  expect(article).toMatchObject({ lang: expected.lang, byline: [expected.byline], date: '2026-03-12' })
  expect(facts.bottomLine?.text).toBe(expected.bottomLine)
  expect(facts.figures.map(({ text, value, unit }) => [text, value, unit]).sort()).toEqual(
    [...expected.figures].map(row => [...row]).sort(),
  )
  expect(facts.people.map(({ name, roles }) => [name, roles[0]])).toEqual(expected.people)
  expect(facts.timeline.map(({ date }) => date)).toEqual(expected.timeline)
  expect(facts.quotes.map(({ speaker }) => speaker)).toEqual(expected.speakers)
  expect(facts.obstacles.map(({ text }) => text)).toContain(expected.obstacle)
  expect(facts.next.map(({ text }) => text)).toContain(expected.next)
})
