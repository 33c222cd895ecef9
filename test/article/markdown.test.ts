import { expect, test } from 'vitest'
import { outline, parseString } from './parse-string.ts'

test.each([
  ['# The title\n\nText.', 'The title', ['text: Text.']],
  ['By Anna Bell\n\n![x](x.png)\n\n# The title\n\nText.', 'The title', ['text: Text.']],
  ['Text.\n\n# A part\n\nMore.', 'Some file', ['text: Text.', '# A part', 'text: More.']],
  ['## A part\n\nMore.', 'Some file', ['## A part', 'text: More.']],
  ['# The title\n\n# A part\n\nMore.', 'The title', ['# A part', 'text: More.']],
  ['---\ntitle: The title\n---\n# The Title\n\nText.', 'The title', ['text: Text.']],
  ['---\ntitle: The title\n---\n# Other\n\nText.', 'The title', ['# Other', 'text: Text.']],
  ['The title\n===\n\nA part\n---\n\nMore.', 'The title', ['## A part', 'text: More.']],
])('finds the title of %j', (text, title, expected) => {
  const article = parseString(text, 'markdown')
  expect(article.title).toBe(title)
  expect(outline(article)).toEqual(expected)
})

test('numbers sections from s2 where nothing stands before the first heading', () => {
  const ids = (text: string) => parseString(text, 'markdown').sections.map(section => section.id)
  expect(ids('# T\n\n## A\n\nText.')).toEqual(['s2'])
  expect(ids('# T\n\nText.\n\n## A\n\nText.')).toEqual(['s1', 's2'])
})

test('builds a title without text, with a note', () => {
  const article = parseString('# The title\n', 'markdown')
  expect(article.sections).toEqual([])
  expect(article.notes).toEqual([expect.objectContaining({ code: 'article.no-text' })])
})

test.each([
  ['a *b* **c** ~~d~~ `e`', 'a b c d e'],
  [
    'a [b][x] [c](https://example.org) <https://example.org/d>\n\n[x]: https://example.org',
    'a b c https://example.org/d',
  ],
  ['10<sup>6</sup> m<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup>', '10⁶ m², CO₂, 1st'],
  ['a<br>b  \nc\nd', 'a b c d'],
  ['a <span onclick="x">b</span> <script>bad()</script>c<!-- d -->', 'a b c'],
  ['a &amp; b &mdash; c', 'a & b — c'],
  ['<p>Block <b>text</b> &amp; more</p>', 'Block text & more'],
])('reads the plain text of %j', (markdown, text) => {
  expect(outline(parseString(`# T\n\n${markdown}`, 'markdown'))).toEqual([`text: ${text}`])
})

test.each([
  ['[a](javascript:alert(1))'],
  ['[a](data:text/html,x)'],
  ['[a](../local.md)'],
  ['<a href="javascript:alert(1)">a</a>'],
  ['<p><a href="javascript:alert(1)">a</a></p>'],
])('keeps the words but not the link of %j', markdown => {
  const [paragraph] = parseString(`# T\n\n${markdown}`, 'markdown').sections[0]?.paragraphs ?? []
  expect(paragraph?.inline).toEqual([expect.objectContaining({ type: 'text', value: 'a' })])
})

test.each([
  ['<script>bad()</script>', 'bad()', '<script>'],
  ['<iframe src="https://example.org/x"></iframe>', '<iframe>', '<iframe>'],
  ['<!-- a comment -->', 'a comment', 'comment'],
  ['<style>\np { color: red }\n\nq { }\n</style>', 'p { color: red } q { }', '<style>'],
])('sets aside %j with its line', (html, text, why) => {
  const article = parseString(`# T\n\nText.\n\n${html}\n`, 'markdown')
  expect(outline(article)).toEqual(['text: Text.'])
  expect(article.setAside).toEqual([{ line: 5, text, why }])
})

test('reads lists, quotations, code, tables, images and captions in order', () => {
  const article = parseString(
    `# T

1. one

   goes on
2. two
   - three

> quoted
>
> - inside

\`\`\`
let a = 1
  let b
\`\`\`

![Alt](a.png "Title")
*The caption.*

![Alt](b.png)

*Figure 2. Its caption.*

Table 1. Costs

| a | b |
|:--|--:|
| 1 | **2** |

*Source: Treasury.*

<figure><img src="c.png" alt="C"><figcaption>Third caption.</figcaption></figure>

<table><caption>Table 2</caption><tr><th>c</th></tr><tr><td>3</td></tr></table>
`,
    'markdown',
  )
  expect(outline(article)).toEqual([
    'item: one',
    'item: goes on',
    'item: two',
    'item: three',
    'quote: quoted',
    'item: inside',
    'text: let a = 1 let b',
    'text: The caption.',
    'caption: Figure 2. | Its caption.',
    'caption: Source: Treasury.',
    'caption: Third caption.',
  ])
  const section = article.sections[0]
  expect(section?.blocks.map(block => block.type)).toEqual(
    'list quote paragraph paragraph image paragraph table paragraph image paragraph table'.split(' '),
  )
  expect(article.tables).toMatchObject([
    { id: 't1', caption: 'Table 1. Costs', header: ['a', 'b'], rows: [['1', '2']], align: ['left', 'right'] },
    { id: 't2', caption: 'Table 2', header: ['c'], rows: [['3']] },
  ])
  expect(section?.paragraphs[6]).toMatchObject({
    preformatted: true,
    inline: [{ value: 'let a = 1\n  let b' }],
  })
})

test('numbers footnotes as the text refers to them and puts them last', () => {
  const article = parseString(
    '# T\n\nOne.[^b] Two.[^a]\n\n[^a]: Note a.\n[^b]: Note b. More.\n[^c]: Unused.\n\n## Part\n\nThree.',
    'markdown',
  )
  expect(outline(article)).toEqual([
    'text: One. | Two.',
    '## Part',
    'text: Three.',
    'note: Note b. | More.',
    'note: Note a.',
    'note: Unused.',
  ])
  const marks = article.sections[0]?.paragraphs[0]?.inline.filter(node => node.type === 'footnoteReference')
  expect(marks?.map(node => node.label)).toEqual(['1', '2'])
  expect(article.sections[1]?.paragraphs.map(paragraph => paragraph.note)).toEqual([undefined, '1', '2', '3'])
})

test.each([
  ['deep quotations', `${'> '.repeat(5_000)}a`],
  ['deep lists', `${'- '.repeat(5_000)}a`],
  ['a dense paragraph', '*a'.repeat(20_000)],
  ['many lines', 'a\tb\n'.repeat(40_000)],
  ['nested elements', `<p>${'<div>'.repeat(20_000)}`],
  ['open brackets', '['.repeat(50_000)],
])('comes to the end of %s', async (_, text) => {
  expect((await parseString(`# T\n\n${text}\n`, 'markdown')).title).toBe('T')
})
