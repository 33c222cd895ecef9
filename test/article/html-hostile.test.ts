import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'

const PROSE = '<p>The council voted on Tuesday to close the bridge for three months.</p>'

function parse(html: string) {
  return parseArticle({ name: 'a', stem: 'a', format: 'html', bytes: new TextEncoder().encode(html) })
}

test.each([
  ['nested blocks', '<div>'.repeat(100_000)],
  ['nested lists', '<ul><li>'.repeat(100_000)],
  ['nested text marks', '<b>'.repeat(100_000)],
  [
    'marks that are opened again in each paragraph',
    Array.from({ length: 600 }, (_, i) => `<b a${i}>`).join('') + '<p>x'.repeat(1000),
  ],
  ['attributes', `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}`).join(' ')}>x`],
  ['elements', '<i>x</i>'.repeat(500_000)],
])('refuses too many %s', async (_, html) => {
  await expect(parse(html)).rejects.toMatchObject({ code: 'input.markup' })
})

test.each([
  [
    'cells that claim to span millions',
    `<table>${'<tr><td colspan=1000000 rowspan=1000000>x<td>y</tr>'.repeat(300)}</table>${PROSE}`,
  ],
  [
    'structured data nested without end',
    `<script type="application/ld+json">${'['.repeat(200_000)}</script>${PROSE}`,
  ],
  ['open comments', `${PROSE}${'<!--'.repeat(200_000)}`],
  ['open tags', `${PROSE}${'<a '.repeat(200_000)}`],
  ['class names without end', `<div class="${'share ad '.repeat(200_000)}">${PROSE}</div>`],
  ['white space', `<title>${' '.repeat(1_000_000)}</title>${PROSE}`],
  ['line breaks', `${PROSE}${'a<br><br>'.repeat(20_000)}`],
  ['pull quotes', `${PROSE}${'<blockquote>to close the bridge</blockquote>'.repeat(5_000)}`],
])(
  'reads %s in good time',
  async (_, html) => {
    expect((await parse(html)).words).toBeGreaterThan(0)
  },
  5_000,
)

test('runs and loads nothing', async () => {
  const article = await parse(
    `<body onload="x()"><p>The <a href="javascript:x()">council</a> voted <img src="https://example.org/a.png" onerror="x()"> on Tuesday.</p><iframe src="https://example.org"></iframe><object data="x"></object></body>`,
  )
  expect(JSON.stringify(article)).not.toMatch(/javascript:|onerror|onload/)
})
