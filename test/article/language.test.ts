import { expect, test } from 'vitest'
import { canonicalLanguage } from '../../src/article/language.ts'
import { parseArticle } from '../../src/article/parse.ts'

const parse = (text: string, options = {}) =>
  parseArticle(
    { name: 'a.md', stem: 'a', format: 'markdown', bytes: new TextEncoder().encode(text) },
    options,
  )

test.each([
  [
    'de',
    'Die Minister trafen sich am Montag in Athen und sprachen dort über Ελλάδα und die Schulden des Landes. Der Bund will im Herbst noch einmal verhandeln, wenn die Zahlen der Bank vorliegen.',
  ],
  [
    'en',
    'The council approved the plan for a new harbour on Monday, and the work is to begin in May after a long dispute.',
  ],
  ['zh-Hant', '三座沿海城市星期二向政府申請4800萬元，用於在冬季風暴之前加高海堤，這個決定為時已晚。'],
  ['zh', '三座沿海城市星期二向政府申请4800万元，用于在冬季风暴之前加高海堤，这个决定为时已晚。'],
  ['en', '# Ferry fares rise\n\nTickets: €12.'],
  [
    'de',
    'Der Stadtrat beschloss am Montag den Plan für einen neuen Hafen, der 90 Millionen Euro kosten soll.',
  ],
  [
    'fr',
    'Le conseil a adopté lundi le plan du nouveau port, qui doit coûter 90 millions d’euros à la ville.',
  ],
  [
    'es',
    'El consejo aprobó el lunes el plan del nuevo puerto, que costará 90 millones de euros a la ciudad.',
  ],
  [
    'pt',
    'O conselho aprovou na segunda-feira o plano do novo porto, que custará 90 milhões de euros à cidade.',
  ],
  [
    'it',
    'Il consiglio ha approvato lunedì il piano per il nuovo porto, che costerà alla città 90 milioni di euro.',
  ],
  [
    'nl',
    'De gemeenteraad heeft maandag het plan voor een nieuwe haven goedgekeurd, die negentig miljoen euro gaat kosten.',
  ],
  [
    'fi',
    'Kaupunginvaltuusto hyväksyi maanantaina suunnitelman uudesta satamasta, joka maksaa yhdeksänkymmentä miljoonaa euroa ja valmistuu keväällä.',
  ],
  ['ar', 'وافق مجلس المدينة يوم الاثنين على خطة الميناء الجديد الذي سيكلف تسعين مليون يورو.'],
  ['he', 'מועצת העיר אישרה ביום שני את התוכנית לנמל החדש.'],
  ['zh', '市议会周一批准了新港口的计划，工程将于五月开始。'],
  ['ja', '市議会は月曜日、新しい港の計画を承認した。工事は五月に始まる。'],
])('takes a text that states no language for %s: %s', async (lang, text) => {
  expect((await parse(text)).lang).toBe(lang)
})

test('leaves open what is not English and cannot be told', async () => {
  const catalan =
    'El consell va aprovar dilluns el pla del nou port, que costarà noranta milions d’euros a la ciutat i començarà al maig.'
  expect((await parse(catalan)).lang).toBe('und')
})

test('believes what front matter or the caller states', async () => {
  const german =
    'Der Stadtrat beschloss am Montag den Plan für einen neuen Hafen, der 90 Millionen Euro kosten soll.'
  expect((await parse(`---\nlang: de-CH\n---\n\n${german}`)).lang).toBe('de-CH')
  expect((await parse(german, { lang: 'nl' })).lang).toBe('nl')
})

test.each([
  ['en_US', 'en-US'],
  ['en-us-us', 'en'],
  ['pt-br', 'pt-BR'],
  ['x', 'en'],
])('writes the tag %s as %s', (tag, expected) => {
  expect(canonicalLanguage(tag)).toBe(expected)
})
