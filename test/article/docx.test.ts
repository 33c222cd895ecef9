import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Article, Block } from '../../src/article/article.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { wordsOf } from './article-words.ts'
import { wordsOfRead } from './page-words.ts'
import { outline } from './parse-string.ts'
import { NUMBERING, type Parts, paragraph, run, STYLES, table, wordFile } from './word-file.ts'

const TITLE = paragraph('The bridge closes', 'Title')
const PROSE = 'The council voted on Tuesday to close the bridge.'

function parse(bytes: Uint8Array): Promise<Article> {
  return parseArticle({ name: 'a.docx', stem: 'a-file', format: 'docx', bytes })
}

function read(body: string, parts: Parts = {}): Promise<Article> {
  return parse(wordFile(body, { styles: STYLES, numbering: NUMBERING, ...parts }))
}

const list = (text: string, id: number, level = 0) =>
  paragraph(text, undefined, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`)

test.each([
  ['its style', TITLE + paragraph(PROSE)],
  ['a first heading', paragraph('The bridge closes', 'Heading1') + paragraph(PROSE)],
  ['a first line of its own', paragraph('The bridge closes') + paragraph('By Ada Berg') + paragraph(PROSE)],
  ['a line in parts', paragraph(run('The bridge ') + run('closes', '<w:b/>'), 'Title') + paragraph(PROSE)],
])('takes the title from %s', async (_, body) => {
  const article = await read(body)
  expect(article.title).toBe('The bridge closes')
  expect(outline(article)).toEqual([`text: ${PROSE}`])
})

test('takes the title from the properties where the text has none, and the file’s name last', async () => {
  const properties = '<dc:title>A title</dc:title>'
  expect((await read(paragraph(PROSE), { properties })).title).toBe('A title')
  expect((await read(paragraph(PROSE))).title).toBe('A file')
})

test.each([
  ['<dc:creator>Ada Berg</dc:creator>', '', ['Ada Berg']],
  ['<dc:creator>Microsoft Office User</dc:creator>', '', []],
  ['<dc:creator>Ada Berg</dc:creator>', 'By Jo Park', ['Jo Park']],
])('takes the byline from %j and %j', async (properties, line, byline) => {
  const body = TITLE + (line ? paragraph(line) : '') + paragraph(PROSE)
  expect((await read(body, { properties })).byline).toEqual(byline)
})

test('takes no date from the day on which the file was made', async () => {
  const properties = '<dcterms:created>2026-05-03T10:00:00Z</dcterms:created>'
  expect((await read(TITLE + paragraph(PROSE), { properties })).date).toBeNull()
  expect((await read(TITLE + paragraph('3 May 2026') + paragraph(PROSE), { properties })).date).toBe(
    '2026-05-03',
  )
})

test('takes the language that most of the text is marked with', async () => {
  const body = paragraph(
    run('Die Brücke wird geschlossen.', '<w:lang w:val="de-CH"/>') + run('Yes.', '<w:lang w:val="en-GB"/>'),
  )
  expect((await read(TITLE + body)).lang).toBe('de-CH')
})

test.each([
  [
    'headings by their names',
    paragraph('A', 'Heading1') + paragraph('T.') + paragraph('B', 'Heading2') + paragraph('T.'),
    ['## A', 'text: T.', '### B', 'text: T.'],
  ],
  ['a style based on a heading', paragraph('A', 'MyHead') + paragraph('T.'), ['## A', 'text: T.']],
  ['an outline level of a style', paragraph('A', 'Outlined') + paragraph('T.'), ['## A', 'text: T.']],
  [
    'an outline level of a paragraph',
    paragraph('A', undefined, '<w:outlineLvl w:val="1"/>') + paragraph('T.'),
    ['## A', 'text: T.'],
  ],
  [
    'bold lines, where there are no headings',
    paragraph(run('A', '<w:b/>')) + paragraph('T.') + paragraph(PROSE),
    ['## A', 'text: T.', `text: ${PROSE}`],
  ],
  [
    'large lines, where there are no headings',
    paragraph(run('A', '<w:sz w:val="32"/>')) + paragraph(run(PROSE, '<w:sz w:val="22"/>')),
    ['## A', `text: ${PROSE}`],
  ],
  [
    'no bold lines beside headings',
    paragraph('A', 'Heading2') + paragraph(run('B', '<w:b/>')) + paragraph('T.'),
    ['## A', 'text: B', 'text: T.'],
  ],
  [
    'no bold sentences',
    paragraph(run('It is so.', '<w:b/>')) + paragraph('T.') + paragraph(PROSE),
    ['text: It is so.', 'text: T.', `text: ${PROSE}`],
  ],
  [
    'bold that is switched off',
    paragraph(run('A', '<w:b w:val="0"/>')) + paragraph('T.') + paragraph(PROSE),
    ['text: A', 'text: T.', `text: ${PROSE}`],
  ],
])('reads %s', async (_, body, lines) => {
  expect(outline(await read(TITLE + body))).toEqual(lines)
})

test.each([
  ['quotations', paragraph('We had no choice.', 'Quote'), ['quote: We had no choice.']],
  ['captions', paragraph('A bridge', 'Caption'), ['caption: A bridge']],
  ['inserted text', `<w:p><w:ins>${run('New.')}</w:ins></w:p>`, ['text: New.']],
  [
    'content controls',
    `<w:sdt><w:sdtContent>${paragraph('Inside.')}</w:sdtContent></w:sdt>`,
    ['text: Inside.'],
  ],
  [
    'breaks and tabs',
    paragraph('<w:r><w:t>One.</w:t><w:br/><w:t>Two</w:t><w:tab/><w:t>three.</w:t></w:r>'),
    ['text: One. | Two three.'],
  ],
  [
    'special hyphens',
    paragraph('<w:r><w:t>co</w:t><w:softHyphen/><w:t>op A</w:t><w:noBreakHyphen/><w:t>1.</w:t></w:r>'),
    ['text: coop A‑1.'],
  ],
  ['raised figures', paragraph(run('10') + run('6', '<w:vertAlign w:val="superscript"/>')), ['text: 10⁶']],
  ['words split into runs', paragraph(run('Bri', '<w:b/>') + run('dge.')), ['text: Bridge.']],
  [
    'the result of a field',
    paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3 May</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    ['text: 3 May'],
  ],
  ['formulas as their text', '<w:p><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>', ['text: a=b']],
  [
    'text boxes after their paragraph',
    `<w:p>${run('Before.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('Boxed.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('Boxed.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ['text: Before.', 'text: Boxed.'],
  ],
  ['a table of one column as text', table([['One.'], ['Two.']]), ['text: One.', 'text: Two.']],
])('reads %s', async (_, body, lines) => {
  expect(outline(await read(TITLE + paragraph(PROSE) + body))).toEqual([`text: ${PROSE}`, ...lines])
})

test.each([
  [
    'deleted text',
    `<w:p>${run('Kept.')}<w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>`,
    {},
    3,
    'Gone.',
    'deleted text',
  ],
  ['hidden text', paragraph(run('Kept.') + run('Unseen.', '<w:vanish/>')), {}, 3, 'Unseen.', 'hidden'],
  [
    'a table of contents',
    `${paragraph('A 1', 'TOC1')}${paragraph('Kept.')}`,
    {},
    3,
    'A 1',
    'table of contents',
  ],
  ['a page header', paragraph('Kept.'), { header: paragraph('Page 1') }, 3, 'Page 1', 'page header'],
  [
    'a comment',
    paragraph('Kept.'),
    { comments: `<w:comment>${paragraph('Check!')}</w:comment>` },
    3,
    'Check!',
    'comment',
  ],
  [
    'a note that nothing refers to',
    paragraph('Kept.'),
    { footnotes: `<w:footnote w:id="5">${paragraph('Lost.')}</w:footnote>` },
    4,
    'Lost.',
    'note without a mark',
  ],
])('sets aside %s', async (_, body, parts, line, text, why) => {
  const article = await read(TITLE + paragraph(PROSE) + body, parts)
  expect(article.setAside).toEqual([{ line, text, why }])
  expect(outline(article)).toEqual([`text: ${PROSE}`, 'text: Kept.'])
})

test('sets aside a text box that repeats the text', async () => {
  const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${paragraph('“close the bridge”')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`
  const article = await read(TITLE + box + paragraph(PROSE))
  expect(article.setAside).toEqual([{ line: 3, text: '“close the bridge”', why: 'pull quote' }])
})

test('numbers footnotes and endnotes as the text refers to them', async () => {
  const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  const article = await read(
    TITLE +
      paragraph(run('One') + reference('endnote', 2) + run(' and two') + reference('footnote', 7) + run('.')),
    {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('x')}</w:footnote><w:footnote w:id="7">${paragraph('<w:r><w:footnoteRef/></w:r><w:r><w:t> Second.</w:t></w:r>')}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${paragraph('First.')}</w:endnote>`,
    },
  )
  expect(outline(article)).toEqual(['text: One and two.', 'note: First.', 'note: Second.'])
  expect(article.sections[0]?.paragraphs.map(({ note }) => note)).toEqual([undefined, '1', '2'])
})

test('nests lists and counts on where they are interrupted', async () => {
  const article = await read(
    TITLE +
      list('A', 2) +
      list('a', 2, 1) +
      list('B', 2) +
      paragraph('Between.') +
      list('C', 2) +
      paragraph('x', 'ListBullet'),
  )
  const shape = (block: Block): unknown =>
    block.type === 'list'
      ? [block.ordered ? block.start : '•', ...block.items.flatMap(item => item.map(shape))]
      : block.type === 'paragraph'
        ? block.paragraph.sentences[0]?.text
        : block.type
  expect(article.sections[0]?.blocks.map(shape)).toEqual([
    [1, 'A', [1, 'a'], 'B'],
    'Between.',
    [3, 'C'],
    ['•', 'x'],
  ])
})

test.each([
  [
    'a marked header',
    table(
      [
        ['x', 'y'],
        ['z', 'w'],
      ],
      '<w:trPr><w:tblHeader/></w:trPr>',
    ),
    { header: ['x', 'y'], rows: [['z', 'w']] },
  ],
  [
    'a bold first row',
    table([
      [paragraph(run('x', '<w:b/>')), paragraph(run('y', '<w:b/>'))],
      ['z', 'w'],
    ]),
    { header: ['x', 'y'], rows: [['z', 'w']] },
  ],
  [
    'words above numbers',
    table([
      ['Year', 'Cost'],
      ['2025', '5'],
    ]),
    { header: ['Year', 'Cost'], rows: [['2025', '5']] },
  ],
  [
    'no header',
    table([
      ['x', 'y'],
      ['z', 'w'],
    ]),
    {
      header: ['', ''],
      rows: [
        ['x', 'y'],
        ['z', 'w'],
      ],
    },
  ],
  [
    'cells that span',
    table([
      ['Year', 'Cost', 'Sum'],
      [`<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('a')}`, '5'],
    ]),
    { rows: [['a', '', '5']] },
  ],
  [
    'cells of two paragraphs',
    table([
      ['Year', 'Cost'],
      [paragraph('a') + paragraph('b'), '5'],
    ]),
    { rows: [['a b', '5']] },
  ],
  [
    'a caption above',
    paragraph('Table 1: Costs', 'Caption') +
      table([
        ['Year', 'Cost'],
        ['2025', '5'],
      ]),
    { caption: 'Table 1: Costs' },
  ],
])('reads a table with %s', async (_, body, expected) => {
  expect((await read(TITLE + paragraph(PROSE) + body)).tables).toEqual([expect.objectContaining(expected)])
})

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)
const picture = (id: string, alt = '') =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="${alt}"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r></w:p>`

test('carries pictures as data, with their descriptions', async () => {
  const article = await read(TITLE + picture('p1', 'A bridge'), {
    links: { p1: 'media/image1.png' },
    files: { 'word/media/image1.png': PNG },
  })
  expect(article.sections[0]?.blocks).toEqual([
    { type: 'image', src: 'data:image/png;base64,iVBORw==', alt: 'A bridge', title: null, line: 2 },
  ])
})

test.each([
  ['a picture in another format', picture('p1'), { links: { p1: 'media/image1.emf' } }],
  ['a picture that is missing', picture('p1'), { links: { p1: 'media/none.png' } }],
  ['a picture that is elsewhere', picture('p1'), { links: { p1: 'https://example.org/a.png' } }],
  ['a chart', '<w:p><w:r><w:drawing><c:chart r:id="x"/></w:drawing></w:r></w:p>', {}],
  ['an inserted file', '<w:altChunk r:id="x"/>', {}],
])('notes %s', async (_, body, parts) => {
  const article = await read(TITLE + paragraph(PROSE) + body, parts)
  expect(article.notes).toEqual([
    expect.objectContaining({ code: 'docx.unread', line: expect.any(Number), hint: expect.any(String) }),
  ])
})

test('keeps web links, of elements and of fields', async () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://two.example/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>two</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const article = await read(
    TITLE +
      paragraph(
        `<w:hyperlink r:id="l1">${run('one')}</w:hyperlink>${run(' ')}${field}<w:hyperlink r:id="l2">${run(' three.')}</w:hyperlink>`,
      ),
    { links: { l1: 'https://one.example/', l2: 'javascript:alert(1)' } },
  )
  const urls = article.sections[0]?.paragraphs[0]?.inline.flatMap(node =>
    node.type === 'link' ? [node.url] : [],
  )
  expect(urls).toEqual(['https://one.example/', 'https://two.example/'])
})

test('reads strict files and other prefixes', async () => {
  const bytes = zipSync({
    'word/document.xml': strToU8(
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>The bridge closes</x:t></x:r></x:p><x:p><x:r><x:t>It does.</x:t></x:r></x:p></x:body></x:document>',
    ),
  })
  expect(await parse(bytes)).toMatchObject({ title: 'The bridge closes' })
})

const good = wordFile(paragraph(PROSE))

test.each([
  ['no ZIP file', strToU8('PK and more')],
  ['a file cut off', good.subarray(0, good.length - 40)],
  ['a damaged file', good.map((byte, index) => (index > 60 && index < 120 ? 0x55 : byte))],
  ['another kind of archive', zipSync({ 'a.txt': strToU8('x') })],
  ['broken XML', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })],
  [
    'XML too deep',
    zipSync({ 'word/document.xml': strToU8(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`) }),
  ],
  ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(70 * 2 ** 20) }, { level: 9 })],
  ['an old or protected document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600))],
])('refuses %s', async (_, bytes) => {
  await expect(parse(bytes)).rejects.toMatchObject({ code: 'input.docx', hint: expect.any(String) })
})

test('expands no entities', async () => {
  const bytes = zipSync({
    'word/document.xml': strToU8(
      '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>A &amp; B &e;</w:t></w:r></w:p></w:body></w:document>',
    ),
  })
  expect((await parse(bytes)).sections[0]?.paragraphs[0]?.sentences[0]?.text).toBe('A & B &e;')
})

let serial = 0
const words = fc
  .array(fc.constantFrom('alpha', 'Beta', 'été', 'Zeta'), { minLength: 1, maxLength: 12 })
  .map(stems => stems.map(stem => `${stem}${(serial++).toString(36)}`).join(' '))
const runs = fc
  .array(
    fc.tuple(
      words,
      fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:vanish/>', '<w:strike/>', '<w:sz w:val="40"/>'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(parts => parts.map(([text, look]) => run(`${text} `, look)).join(''))
const block = fc.oneof(
  fc
    .tuple(
      runs,
      fc.constantFrom(
        undefined,
        'Title',
        'Heading1',
        'MyHead',
        'Quote',
        'Caption',
        'Subtitle',
        'TOC1',
        'ListBullet',
      ),
    )
    .map(([text, style]) => paragraph(text, style)),
  fc
    .tuple(words, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 }))
    .map(([text, id, level]) => list(text, id, level)),
  fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 }).map(rows => table(rows)),
  words.map(text => `<w:p><w:del>${run(text)}</w:del></w:p>`),
  words.map(
    text =>
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
  ),
)

test('keeps or sets aside every word of any document, once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 10 }), async blocks => {
      const article = await read(blocks.join(''))
      const written = wordsOf(
        blocks
          .join('')
          .replace(/<\/w:p>/g, ' ')
          .replace(/<[^>]*>/g, ''),
      )
      const isFound = article.title !== 'A file'
      expect(wordsOfRead(article, { title: isFound }).toSorted()).toEqual(written.toSorted())
    }),
    { numRuns: 300 },
  )
})

test('takes bold of a style for its look, bold of words for emphasis', async () => {
  const styles = `${STYLES}<w:style w:type="paragraph" w:styleId="Strong"><w:name w:val="Intense Quote"/><w:rPr><w:b/></w:rPr></w:style>`
  const article = await read(TITLE + paragraph(`${run('All of it, ')}${run('this', '<w:b/>')}`, 'Strong'), {
    styles,
  })
  const types = article.sections[0]?.paragraphs[0]?.inline.map(node => node.type)
  expect(types).toEqual(['text', 'strong'])
})
