import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../../src/article/article.ts'
import { extractOrganisations } from '../../src/facts/organisations.ts'
import { extractPeople } from '../../src/facts/people.ts'
import { extractPlaces } from '../../src/facts/places.ts'
import { extractQuotes } from '../../src/facts/quotes.ts'
import { written } from './written.ts'

const PEOPLE =
  'Denise Okafor, the union’s president, met Superintendent Bradley Kowalczyk. Russian Special Envoy Kirill Dmitriev and the China Exim Bank came.\n\n'

/** The quotations of a paragraph that follows one which introduces its speakers, as `text — speaker`. */
function said(text: string): string[] {
  return extractQuotes(written(`# T\n\n${PEOPLE}${text}`)).map(
    quote => `${quote.text} — ${quote.speaker}${quote.likely ? '?' : ''}`,
  )
}

test.each([
  [
    'subject, verb, quotation',
    'Okafor said “we will not leave quickly.”',
    ['we will not leave quickly — Denise Okafor'],
  ],
  ['a verb behind the quotation', '“We will not leave,” said Okafor.', ['We will not leave — Denise Okafor']],
  [
    'subject and verb behind it',
    '"We will not leave," Okafor said in May.',
    ['We will not leave — Denise Okafor'],
  ],
  [
    'a title and apposition behind it',
    '“We won’t go,” said Dr. Ann Lee, the trust’s director.',
    ['We won’t go — Ann Lee'],
  ],
  [
    'an apposition before the verb',
    'M. J. Faleolo, the spokesperson at Acme, called it “a tidy mess”.',
    ['a tidy mess — M. J. Faleolo'],
  ],
  [
    'a relative clause before the verb',
    'Rodrigo Agostinho, who heads Ibama, said it was “late”.',
    ['late — Rodrigo Agostinho'],
  ],
  ['according to', 'The plan is “badly late”, according to Okafor.', ['badly late — Denise Okafor']],
  [
    'as confirmed by',
    'Talks were called “productive,” as confirmed by Okafor.',
    ['productive — Denise Okafor'],
  ],
  ['a participle', 'Okafor left, calling the talks “constructive.”', ['constructive — Denise Okafor']],
  ['welcomed as', 'Okafor welcomed the plan as “brave and right”.', ['brave and right — Denise Okafor']],
  [
    'a colon',
    'Okafor put it simply: “We will not leave this town.”',
    ['We will not leave this town. — Denise Okafor'],
  ],
  [
    'an organisation',
    'The China Exim Bank has said the loan is “difficult”.',
    ['difficult — China Exim Bank'],
  ],
  [
    'a spokesman',
    'A spokesman for the China Exim Bank said: “We are committed.”',
    ['We are committed. — China Exim Bank'],
  ],
  ['a description', 'The Russian envoy called the talks “constructive”.', ['constructive — Kirill Dmitriev']],
  ['another description', '“I can sign,” the superintendent said.', ['I can sign — Bradley Kowalczyk']],
  ['a pronoun', 'Okafor smiled. “It is a short drive,” she said.', ['It is a short drive — Denise Okafor']],
  [
    'a pronoun in the next paragraph',
    'Kowalczyk left.\n\nHe has called the numbers “creative.”',
    ['creative — Bradley Kowalczyk'],
  ],
  ['nobody named', 'Officials said the plan was “deeply flawed”.', ['deeply flawed — null']],
  [
    'attribution in the middle',
    '“We will not borrow,” Okafor told us, “and we will not beg.”',
    ['We will not borrow, and we will not beg. — Denise Okafor'],
  ],
  [
    'attribution between sentences',
    '“They drew an arrow,” Okafor said. “I still have it.”',
    ['They drew an arrow, I still have it. — Denise Okafor'],
  ],
  [
    'a quotation alone after its speaker',
    'Okafor was blunt. “Nobody is buying that.”',
    ['Nobody is buying that. — Denise Okafor?'],
  ],
  [
    'a quotation alone in the next paragraph',
    '“We go,” Okafor said.\n\n“And we shall not come back.”',
    ['We go — Denise Okafor', 'And we shall not come back. — Denise Okafor?'],
  ],
  [
    'an open quotation over two paragraphs',
    '“We were told no.\n\n“Now it is yes,” said Okafor.',
    ['We were told no. Now it is yes — Denise Okafor'],
  ],
  [
    'two speakers in a paragraph',
    '“Yes we can,” said Okafor. “No you may not,” said Kowalczyk.',
    ['Yes we can — Denise Okafor', 'No you may not — Bradley Kowalczyk'],
  ],
  [
    'two fragments',
    'Okafor called it “a mess” and Kowalczyk called it “a triumph”.',
    ['a mess — Denise Okafor', 'a triumph — Bradley Kowalczyk'],
  ],
  ['single marks', '‘We don’t go,’ said Okafor.', ['We don’t go — Denise Okafor']],
  ['plain single marks', "'We don't go,' said Okafor.", ["We don't go — Denise Okafor"]],
  ['guillemets', '«We will not leave», said Okafor.', ['We will not leave — Denise Okafor']],
  [
    'a quotation within',
    '“It says ‘more to follow’ to me,” said Okafor.',
    ['It says ‘more to follow’ to me — Denise Okafor'],
  ],
])('finds who speaks by %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected)
})

test.each([
  ['scare quotes', 'Okafor wants to scrap the “merit bands” that tie pay to tests.'],
  ['scare quotes in a thought', 'Okafor reckons it was an offer from a “private equity” bidder.'],
  ['a term', 'In a “throat-clearing” eruption the rock is old.'],
  ['a label', 'The government’s “growth first” label sits on two plans.'],
  ['a passive name', 'Okafor said that no shift could now be called “routine”.'],
  ['a title after called', 'Her report is called “Mortgaging the Whistle”.'],
  ['a title after a noun', 'In her memoir “Paper Boats” Okafor said that she left.'],
  ['a title set off by commas', 'A paper by her group, “Short Fuses”, said that few go on.'],
  ['a title of a book held up', 'Okafor held up a copy of “The Little Engine That Could” and asked why.'],
  ['what is known by a name', 'The bronze, known as the “sleeping guardian”, is safe, Okafor said.'],
  ['a single word of nobody', 'Experts said it was “fine”.'],
  ['apostrophes', "The teachers' union and the nurses' union said it's fine in the '90s."],
  ['inches', 'Okafor said a 5" pipe and a 6" pipe broke.'],
])('leaves out %s', (_, text) => {
  expect(said(text)).toEqual([])
})

test.each([
  [
    'de',
    '„Wir lassen uns nicht vertrösten“, sagte Maria Weber.',
    'Wir lassen uns nicht vertrösten — Maria Weber',
  ],
  ['fr', '« Nous ne céderons pas », a déclaré Marie Dupont.', 'Nous ne céderons pas — Marie Dupont'],
  ['es', '«No vamos a ceder», dijo María Pérez.', 'No vamos a ceder — María Pérez'],
  ['sv', '”Vi ger oss inte”, sade Anna Lind.', 'Vi ger oss inte — Anna Lind'],
])('finds who speaks in %s', (lang, text, expected) => {
  const [quote] = extractQuotes(written(`# T\n\n${text}`, lang))
  expect(`${quote?.text} — ${quote?.speaker}`).toBe(expected)
})

test('a block quotation is a quotation of whoever signs it', () => {
  const [quote] = extractQuotes(
    written(
      '# T\n\nIt began.\n\n> Nobody merges for fun. We want guarantees.\n>\n> — Kaspar R. Zumthor, regional secretary of Syndicom',
    ),
  )
  expect(quote).toEqual({
    text: 'Nobody merges for fun. We want guarantees.',
    speaker: 'Kaspar R. Zumthor',
    cites: ['p2s1', 'p2s2'],
  })
})

test('a block quotation with its own attribution keeps only what is said', () => {
  const [quote] = extractQuotes(
    written('# T\n\n> “It read the book very fast,” said Dr. Renato Dimaculangan, who leads a team.'),
  )
  expect(quote).toMatchObject({ text: 'It read the book very fast', speaker: 'Renato Dimaculangan' })
})

test('a pull quote is not counted again', () => {
  const quotes = extractQuotes(
    written(
      '# T\n\n“The logic is sound and the multiple is not,” said Ann Lee.\n\n> “The logic is sound and the multiple is not”',
    ),
  )
  expect(quotes.map(({ text }) => text)).toEqual(['The logic is sound and the multiple is not'])
})

test('a quotation over several sentences cites them all', () => {
  const [quote] = extractQuotes(written('# T\n\nIt began. “We go. We stay. We wait,” said Ann Lee.'))
  expect(quote?.cites).toEqual(['p1s2', 'p1s3', 'p1s4'])
})

const WORDS = [
  'Okafor',
  'said',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '«',
  '»',
  "'",
  'the',
  'union',
  'Bank',
  'of',
  'and',
  'Kenya',
  'he',
  'called',
  'it',
  'we',
  'Dr.',
  'Ann',
  'Lee',
  ',',
  '.',
  '?',
  ':',
  '—',
  '\n\n',
  '> ',
  '- ',
  '(',
  ')',
  'ECB',
  'van',
  'der',
  'in',
  '5',
  'President',
  '’s',
  "s'",
  '*',
]
const prose = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 3, unit: 'grapheme' })), {
  maxLength: 80,
})

test('every name and every quotation stands in the sentences it cites', () => {
  fc.assert(
    fc.property(prose, parts => {
      const article = written(`# T\n\nIt was so. ${parts.join(' ')}`)
      const texts = new Map(
        paragraphsOf(article).flatMap(({ sentences }) =>
          sentences.map(({ id, text }) => [id, text] as const),
        ),
      )
      const hosts = (cites: readonly string[]): string => cites.map(id => texts.get(id as 'p1s1')).join(' ')
      for (const quote of extractQuotes(article)) {
        expect(quote.cites.length).toBeGreaterThan(0)
        expect(inOrder(quote.text, hosts(quote.cites))).toBe(true)
      }
      for (const { name, cites, mentions } of [
        ...extractPeople(article),
        ...extractOrganisations(article),
        ...extractPlaces(article),
      ]) {
        expect(mentions).toBeGreaterThan(0)
        expect(hosts(cites)).toContain(name.split(' ').at(-1)!.split("'")[0])
      }
    }),
    { numRuns: 300 },
  )
})

function inOrder(text: string, host: string): boolean {
  const words: readonly string[] = host.match(/[\p{L}\p{N}]+/gu) ?? []
  let at = 0
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).every(word => {
    at = words.indexOf(word, at) + 1
    return at > 0
  })
}

test.each([
  ['broken by words', '“A b c,” Ann Lee of the Bank said, and “he” the '],
  ['one after the other', '“a b c” '],
])('comes to the end of a long paragraph of quotations %s', (_, unit) => {
  // Work that grows with the square of the length would run into the test's deadline.
  for (const { cites } of extractQuotes(written(`# T\n\n${unit.repeat(8000)}`))) expect(cites).not.toEqual([])
})
