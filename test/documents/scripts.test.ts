import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../../src/article/article.ts'
import { parseArticle } from '../../src/article/parse.ts'
import type { Setting } from '../../src/documents/setting.ts'
import { viewOf } from '../../src/documents/views.ts'
import { editedFacts } from '../../src/facts/edited.ts'
import { labelsIn } from '../labels.ts'

const SETTING: Setting = {
  paper: 'A4',
  brand: { organisation: null, logo: null, accent: null, contact: null },
  memo: { to: null, from: null, cc: null, reference: null, classification: null },
  annex: null,
  pictures: {},
  dropped: [],
  labels: labelsIn('en'),
}

const KINDS = ['memo', 'one-pager', 'key-figures'] as const

const parse = (text: string, lang?: string) =>
  parseArticle(
    { name: 'a.md', stem: 'a', format: 'markdown', bytes: new TextEncoder().encode(text) },
    lang === undefined ? {} : { lang },
  )

const ARTICLES = [
  [
    'ar',
    'rtl',
    'المجلس يوافق على خطة الميناء',
    [
      'وافق مجلس المدينة يوم الاثنين على خطة الميناء الجديد.',
      'وستكلف الأعمال 90 مليون يورو.',
      'هل يكفي المال؟',
      'قال رئيس البلدية: «سنبدأ في مايو».',
    ],
  ],
  [
    'he',
    'rtl',
    'המועצה אישרה את תוכנית הנמל',
    [
      'מועצת העיר אישרה ביום שני את התוכנית לנמל החדש.',
      'העבודות יעלו 90 מיליון אירו.',
      'האם יש כסף?',
      'העבודות יתחילו במאי.',
    ],
  ],
  [
    'zh',
    'ltr',
    '市议会批准港口计划',
    ['市议会周一批准了新港口计划。', '工程将耗资9000万欧元。', '资金够吗？', '市长说：“五月开工。”'],
  ],
  [
    'ja',
    'ltr',
    '市議会が港の計画を承認',
    [
      '市議会は月曜日、新しい港の計画を承認した。',
      '費用は9000万ユーロである。',
      '資金は足りるのか？',
      '市長は「五月に始める」と語った。',
    ],
  ],
] as const

test.each(ARTICLES)(
  'keeps every sentence of an article in %s, in order, through the documents',
  async (lang, dir, title, sentences) => {
    const text = `# ${title}\n\n${sentences.slice(0, 2).join(' ')}\n\n## ${title}\n\n${sentences.slice(2).join(' ')}`
    const parsed = await parse(text)
    expect(parsed.lang).toBe(lang)
    expect(parsed.title).toBe(title)
    expect(
      paragraphsOf(parsed).flatMap(paragraph => paragraph.sentences.map(sentence => sentence.text)),
    ).toEqual(sentences)
    const { article, facts, notes } = await editedFacts(parsed, undefined)
    expect(facts.bottomLine === null || sentences.includes(facts.bottomLine.text as never)).toBe(true)
    expect(facts.figures).toEqual([])
    expect(notes.map(({ code }) => code)).toEqual(['facts.language'])
    expect(viewOf('key-figures', article, facts, SETTING)).toMatchObject({
      cards: [],
      numbered: [{ text: sentences[1] }],
    })
    for (const kind of KINDS) expect(viewOf(kind, article, facts, SETTING).frame).toMatchObject({ lang, dir })
  },
)

test('names the language that figures are not read in', async () => {
  const finnish = await parse(
    'Kaupunginvaltuusto hyväksyi maanantaina suunnitelman uudesta satamasta, joka maksaa 90 miljoonaa euroa ja valmistuu keväällä 2028.',
  )
  const { facts, notes } = await editedFacts(finnish, undefined)
  expect(notes[0]?.message).toContain('not read in Finnish')
  expect(facts.figures).toEqual([])
  expect(facts.timeline).toEqual([])
})

const PIECES = [
  'Der Rat zahlt 3,5 Mio. Euro',
  'le 12 mars 2026',
  'd’',
  '« … »',
  'entre el 3 y el 5 %',
  'quatre-vingt-',
  'mil milhões de',
  '„Nein“, sagte er',
  'dos millones y medio',
  'un demi-million',
  'dreiundzwanzigtausend',
  'estime-t-il',
  'una de cada',
  'וואו 90',
  'وافق ١٢',
  '市议会9000万。',
  '12.3.2026',
  '1’234.50',
  '-',
  ', ',
  '. ',
  ' ',
  '\u00a0%',
  'Von',
  'secondo',
  '12.',
]

test('reads any mixture of scripts and languages without a fault', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
        minLength: 1,
        maxLength: 24,
      }),
      fc.constantFrom('de', 'fr', 'es', 'pt', 'it', 'es-MX', 'ar', 'ja', 'und', 'en'),
      async (pieces, lang) => {
        const { article, facts } = await editedFacts(
          await parse(`Titel\n\n${pieces.join(' ')}.`, lang),
          undefined,
        )
        const ids = new Set(
          paragraphsOf(article).flatMap(paragraph => paragraph.sentences.map(({ id }) => id)),
        )
        const cited = [...facts.figures, ...facts.timeline, ...facts.quotes, ...facts.people].flatMap(
          ({ cites }) => cites,
        )
        expect(cited.every(id => ids.has(id))).toBe(true)
      },
    ),
    { numRuns: 150 },
  )
})
