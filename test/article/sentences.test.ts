import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collapse } from '../../src/article/inline.ts'
import { sentences } from '../../src/article/sentences.ts'

/** Each row is a text whose sentences are parted by " ‖ ". */
const CASES: readonly (readonly [lang: string, marked: string])[] = [
  ['en', 'Dr. Smith left. ‖ Mrs. Jones stayed.'],
  ['en', 'Det. Supt. Moira Kinsella of the agency asked staff not to speculate.'],
  ['en', 'said Dr. Renato S. Dimaculangan, who leads it. ‖ J. P. Etcheverry agreed.'],
  ['en', 'Superintendent Bradley T. Kowalczyk said so. ‖ S. Venkatesan did not.'],
  ['en', 'Governor Ma. Teresa Lacsamana spoke. ‖ Gov. Harriet Stone listened.'],
  ['en', 'It ended at 1:20 a.m. ‖ Yuki Tran told the board.'],
  ['en', 'It begins at 9 a.m. Monday in St. Paul. ‖ It ends at 5 p.m. EST.'],
  ['en', 'The U.S. Special Envoy met E.U. officials in the U.S. ‖ The talks failed.'],
  ['en', 'He works for Acme Inc. ‖ She does not. ‖ Acme Inc. Chief Executive Ann Lee left.'],
  ['en', 'Growth was 3.4 percent. ‖ 2019 was better.'],
  ['en', 'See No. 5 on p. 12 of Vol. 2. ‖ He said no. ‖ The rest left.'],
  ['en', 'It opened on Jan. 5. ‖ It closed in Feb. ‖ The rest followed.'],
  ['en', '“Why now?” he asked. ‖ “Because,” she said. ‖ “It is time.”'],
  ['en', '"Why now?" Kowalczyk asked. ‖ "Because!" ‖ The room fell silent.'],
  ['en', 'He stopped… and went on. ‖ He stopped... ‖ Then he left.'],
  ['en', 'The result (see Fig. 3) had changed. ‖ (It had not been reviewed.) ‖ It may again.'],
  ['en', 'Write to a.b@example.org or see www.example.org/a.b today. ‖ Thanks.'],
  ['en', 'Use e.g. Ubuntu, i.e. Linux. ‖ Smith et al. ‖ The end.'],
  ['en', 'He took vitamin C. ‖ Later he slept. ‖ They chose plan B. ‖ Kowalczyk agreed.'],
  ['en', '1. Background of the talks. ‖ 2. What came next.'],
  ['en', 'The claim is old.[3] ‖ The next is new.'],
  ['en', 'Yahoo! bought it. ‖ Is it over? ‖ No!'],
  ['en', 'Martin Luther King Jr. ‖ The crowd cheered.'],
  ['en', 'Robert Gray Sr. said no. ‖ He left with $5 million.'],
  ['en', 'They paid Rs. 300 crore. ‖ He lives on Main St. ‖ The house is old.'],
  ['en', 'Steel. ‖ Aluminium fell by 2.5 percent.'],
  ['en', 'Police said “stay at home.” ‖ Nobody did.'],
  ['en', 'the “great majority” of them; 17 were open. ‖ By its count 210 worked.'],
  ['de', 'Am 9. Juli kam Dr. Müller. ‖ Er blieb z. B. bis 10 Uhr. ‖ Danach ging er.'],
  ['de', 'Das kostet 3,5 Mio. Euro. ‖ Der Rest ist offen.'],
  ['de', '„Warum jetzt?“ fragte er. ‖ Im 19. Jahrhundert war das anders.'],
  ['fr', 'M. Dupont est parti. ‖ Mme Curie est restée. ‖ « Pourquoi ? » ‖ Il ne sait pas.'],
  ['es', 'El Sr. García llegó. ‖ ¿Por qué ahora? ‖ Nadie lo sabe en EE. UU. todavía.'],
  ['pt', 'O Dr. Silva saiu. ‖ A Sra. Costa ficou.'],
  ['it', 'Il Sig. Rossi è partito. ‖ La Dott. Bianchi è rimasta.'],
  ['ar', 'وصل الوفد اليوم. ‖ متى يغادر؟ ‖ لا أحد يعرف.'],
  ['he', 'המשלחת הגיעה היום. ‖ מתי היא עוזבת? ‖ איש אינו יודע.'],
  ['ja', '会議は終わった。‖「なぜ今か。」と彼は言った。‖「終わりだ。」‖委員会は解散した。'],
  ['zh', '会谈结束了。‖他说：“为什么？”‖没有人知道！'],
  ['zh-TW', '「這是最大的投資。」陳大文說。‖工會反對。‖「夠了。」‖會議結束。'],
]

test.each(CASES)('parts %s text into sentences: %s', (lang, marked) => {
  const expected = marked.split('‖').map(part => part.trim())
  expect(
    sentences(
      marked.replace(/ ?‖ ?/g, match => (match === '‖' ? '' : ' ')),
      lang,
    ),
  ).toEqual(expected)
})

const WORDS = fc.constantFrom(
  ...'Dr. Smith said so. the U.S. "Yes!" (No?) … 3.5 No. 5 a.m. I. e.g. ” “ ... ? ! ) A Monday von 。 会 \u00a0'.split(
    ' ',
  ),
)

test('loses and adds nothing: the sentences joined are the text', () => {
  fc.assert(
    fc.property(
      fc.array(WORDS, { maxLength: 60 }),
      fc.constantFrom('en', 'de', 'fr', 'ja'),
      (words, lang) => {
        const text = collapse(words.join(' '))
        const found = sentences(text, lang)
        expect(found.join(' ').replace(/([。！？][”)]*) /gu, '$1')).toBe(
          text.replace(/([。！？][”)]*) /gu, '$1'),
        )
        expect(found.every(sentence => sentence !== '' && sentence === sentence.trim())).toBe(true)
      },
    ),
  )
})

test('keeps any text whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(sentences(text).join('').replaceAll(' ', '')).toBe(collapse(text).replaceAll(' ', ''))
    }),
  )
})

test.each(['. ', 'A. ', '"', '.', 'no. ', 'e.g. Foo '])('comes to the end of a long run of %j', unit => {
  expect(sentences(unit.repeat(1_000_000 / unit.length)).length).toBeGreaterThan(0)
})
