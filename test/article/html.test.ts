import { expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { outline } from './parse-string.ts'

const PROSE = 'The council voted on Tuesday to close the bridge for three months.'

function parse(html: string): Promise<Article> {
  return parseArticle({
    name: 'a.html',
    stem: 'a-page',
    format: 'html',
    bytes: new TextEncoder().encode(html),
  })
}

/** A page with one article, whose first paragraph is line 3. */
function page(body: string, head = ''): string {
  return `<html lang="en"><head>${head}</head><body>\n<article><h1>The bridge closes</h1>\n<p>${PROSE}</p>\n${body}\n</article></body></html>`
}

test.each([
  ['an h1', '<title>x</title><article><h1>The bridge closes</h1><p>T</p></article>', 'The bridge closes'],
  [
    'the h2 that the metadata name, not the name of the site',
    '<meta property="og:title" content="The bridge closes"><h1>Daily Post</h1><article><h2>The bridge closes</h2><p>T</p></article>',
    'The bridge closes',
  ],
  [
    'the headline above the text’s element',
    '<title>The bridge closes | Post</title><div><h1>The bridge closes</h1></div><div itemprop="articleBody"><p>T</p></div>',
    'The bridge closes',
  ],
  [
    'the title without the site',
    '<title>The bridge closes – Daily Post</title><p>T</p>',
    'The bridge closes',
  ],
  [
    'the headline of JSON-LD',
    '<script type="application/ld+json">[{"@type":["NewsArticle"],"headline":"The bridge closes"}]</script><p>T</p>',
    'The bridge closes',
  ],
  ['the name of the file', '<p>T</p>', 'A page'],
])('takes as title %s', async (_, html, title) => {
  expect((await parse(html)).title).toBe(title)
})

test.each([
  ['<meta name="author" content="Ada Berg">', '', ['Ada Berg']],
  ['<meta name="author" content="admin">', '', []],
  ['<meta property="article:author" content="https://example.org/ada">', '', []],
  ['<meta name="author" content="Ada Berg">', '<p class="byline">By Jo Park</p>', ['Jo Park']],
  ['', '<div class="byline"><a rel="author" href="/x">Ada Berg</a></div>', ['Ada Berg']],
  ['', '<ul class="authors"><li>Ada Berg</li><li>Jo Park</li></ul>', ['Ada Berg', 'Jo Park']],
  ['', '<p>By <span>Ada Berg</span> in Oslo · <time>3 May 2026</time></p>', ['Ada Berg']],
  ['', '<div class="author">Science correspondent</div>', []],
  [
    '<script type="application/ld+json">{"@graph":[{"@type":"BlogPosting","author":{"@type":"Person","name":"Ada Berg"}}]}</script>',
    '',
    ['Ada Berg'],
  ],
])('takes the byline from %j and %j', async (head, line, byline) => {
  const html = page('', head).replace('</h1>', `</h1>${line}`)
  expect((await parse(html)).byline).toEqual(byline)
})

test.each([
  ['<meta property="article:published_time" content="2026-05-03T23:10:00+02:00">', '', '2026-05-03'],
  ['<meta name="date" content="2026-05-01">', '<p>3 May 2026</p>', '2026-05-03'],
  ['<meta name="date" content="2026-05-01">', '', '2026-05-01'],
  ['', '<p><time datetime="2026-05-03T10:00">two hours ago</time></p>', '2026-05-03'],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2026-06-01","datePublished":"2026-05-03"}</script>',
    '<p>Updated 1 June 2026</p>',
    '2026-05-03',
  ],
  ['<script type="application/ld+json">{broken</script>', '', null],
])('takes the date from %j and %j', async (head, line, date) => {
  const html = page('', head).replace('</h1>', `</h1>${line}`)
  expect((await parse(html)).date).toBe(date)
})

test('takes publisher, address and language from the metadata', async () => {
  const head =
    '<meta property="og:site_name" content="The Post"><link rel="canonical" href="https://post.example/b"><link rel="canonical" href="https://other.example/">'
  expect(await parse(page('', head))).toMatchObject({
    source: 'The Post',
    url: 'https://post.example/b',
    lang: 'en',
  })
})

test.each([
  ['The bridge closes for repairs – Section | Daily Post', 'Daily Post'],
  ['Something else | Daily Post', null],
  ['The bridge closes', null],
])('takes the publisher from the title %j', async (title, source) => {
  expect((await parse(page('', `<title>${title}</title>`))).source).toBe(source)
})

test.each([
  ['<script>let a = 1</script>', '<script>', '<script>'],
  ['<!-- a remark -->', 'a remark', 'comment'],
  ['<p hidden>Unseen</p>', 'Unseen', 'hidden'],
  ['<p style="color: red; display:none">Unseen</p>', 'Unseen', 'hidden'],
  ['<span class="visually-hidden">Unseen</span>', 'Unseen', 'hidden'],
  ['<nav><a href="/">Home</a></nav>', 'Home', 'navigation'],
  ['<div role="navigation">Home</div>', 'Home', 'navigation'],
  ['<div class="article__shareBar"><a href="#">X</a></div>', 'X', 'share line'],
  ['<div id="newsletter-box"><p>Get it by mail.</p></div>', 'Get it by mail.', 'newsletter line'],
  [
    '<section><h2>More from Deals</h2><ul><li><a href="/1">A b c</a></li></ul></section>',
    'More from Deals A b c',
    'related link',
  ],
  [
    '<ul><li><a href="/1">One thing</a></li><li><a href="/2">Another</a></li></ul>',
    'One thing Another',
    'related link',
  ],
  ['<p><a href="/1">How the last bridge fell</a></p>', 'How the last bridge fell', 'related link'],
  [
    '<div class="comments"><p>I have never liked that bridge, nor the one before it.</p></div>',
    'I have never liked that bridge, nor the one before it.',
    'comments',
  ],
  ['<aside class="pullquote"><p>to close the bridge</p></aside>', 'to close the bridge', 'pull quote'],
  ['<blockquote>The council voted on Tuesday</blockquote>', 'The council voted on Tuesday', 'pull quote'],
  ['<footer>Filed under: roads</footer>', 'Filed under: roads', 'footer'],
  ['<form><p>Your name</p></form>', 'Your name', '<form>'],
  ['<svg><text>Chart</text></svg>', 'Chart', '<svg>'],
  ['<div class="cookie-consent"><p>We use cookies.</p></div>', 'We use cookies.', 'cookie notice'],
])('sets aside %s', async (html, text, why) => {
  const article = await parse(page(`${html}\n<p>${PROSE} Again.</p>`))
  expect(article.setAside).toEqual([{ line: 4, text, why }])
  expect(outline(article)).toEqual([`text: ${PROSE}`, `text: ${PROSE} | Again.`])
})

test.each([
  [
    '<p>Shares fell <span class="share-price">5 per cent</span> today.</p>',
    ['text: Shares fell 5 per cent today.'],
  ],
  [
    '<div class="share-prices"><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></div>',
    [],
  ],
  [
    '<blockquote><p>We had no choice.</p><footer>— Ada Berg</footer></blockquote>',
    ['quote: We had no choice.', 'quote: — Ada Berg'],
  ],
  [
    '<figure><blockquote>We had no choice.</blockquote><figcaption>Ada Berg</figcaption></figure>',
    ['quote: We had no choice.', 'quote: Ada Berg'],
  ],
  [
    '<aside class="pullquote"><p>Words that stand nowhere else.</p></aside>',
    ['quote: Words that stand nowhere else.'],
  ],
  [
    '<p>The reports:</p><ul><li><a href="/1">One thing</a></li><li><a href="/2">Another</a></li></ul>',
    ['text: The reports:', 'item: One thing', 'item: Another'],
  ],
  ['<div>Loose <i>words</i> here.<br><br>And there.</div>', ['text: Loose words here.', 'text: And there.']],
  ['<p>One.<br>Two.</p>', ['text: One. | Two.']],
  ['<h2>First</h2><p>T.</p><h3>Below</h3><p>T.</p>', ['## First', 'text: T.', '### Below', 'text: T.']],
  ['<h2><span>Two</span><div>parts</div></h2><p>T.</p>', ['## Two parts', 'text: T.']],
  ['<a href="/x"><h2>Linked</h2></a><p>T.</p>', ['## Linked', 'text: T.']],
  [
    '<aside><h3>A box</h3><p>It says more.</p></aside><p>T.</p>',
    ['text: A box', 'text: It says more.', 'text: T.'],
  ],
  ['<dl><dt>Term</dt><dd>What it means.</dd></dl>', ['item: Term', 'item: What it means.']],
  [
    '<table role="presentation"><tr><td><p>Laid out.</p></td><td><p>In cells.</p></td></tr></table>',
    ['text: Laid out.', 'text: In cells.'],
  ],
  [
    '<p>10<sup>6</sup> and H<sub>2</sub>O, A&amp;B &eacute;t&eacute; &#8364;5.</p>',
    ['text: 10⁶ and H₂O, A&B été €5.'],
  ],
  ['<details><summary>How</summary><p>So.</p></details>', ['text: How', 'text: So.']],
  ['<p>“He said <q>no</q>.”</p>', ['text: “He said “no”.”']],
])('keeps %s', async (html, kept) => {
  expect(outline(await parse(page(`${html}\n<p>The end is here.</p>`)))).toEqual([
    `text: ${PROSE}`,
    ...kept,
    'text: The end is here.',
  ])
})

test.each([
  [
    '<table><caption>C</caption><thead><tr><th>A</th><th>B</th></tr></thead><tr><td>1</td><td>2</td></tr></table>',
    { caption: 'C', header: ['A', 'B'], rows: [['1', '2']] },
  ],
  [
    '<figure><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table><figcaption>C</figcaption></figure>',
    { caption: 'C', header: ['A', 'B'], rows: [['1', '2']] },
  ],
  [
    '<table><tr><td><b>A</b></td><td><strong>B</strong></td></tr><tr><td>x</td><td>y</td></tr></table>',
    { header: ['A', 'B'], rows: [['x', 'y']] },
  ],
  [
    '<table><tr><td>Year</td><td>Cost</td></tr><tr><td>2025</td><td>5</td></tr></table>',
    { header: ['Year', 'Cost'], rows: [['2025', '5']] },
  ],
  [
    '<table><tr><th>Height</th><td>5 m</td></tr><tr><th>Width</th><td>9 m</td></tr></table>',
    {
      header: ['', ''],
      rows: [
        ['Height', '5 m'],
        ['Width', '9 m'],
      ],
    },
  ],
  [
    '<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td colspan=2>1</td><td rowspan=2>2</td></tr><tr><td>3</td></tr></table>',
    {
      header: ['A', 'B', 'C'],
      rows: [
        ['1', '', '2'],
        ['3', '', ''],
      ],
    },
  ],
  [
    '<table><tr><th>A</th><th>B</th></tr><tr><td><p>x</p><p>y</p></td><td>a<br>b</td></tr></table>',
    { header: ['A', 'B'], rows: [['x y', 'a b']] },
  ],
])('reads the table %s', async (html, table) => {
  expect((await parse(page(html))).tables).toEqual([expect.objectContaining(table)])
})

test.each([
  [
    '<figure><img src="a.png" alt="A bridge"><figcaption>It is old.</figcaption></figure>',
    { src: 'a.png', alt: 'A bridge' },
  ],
  ['<p><img src="data:image/gif;base64,R0l" data-src="late.jpg"></p>', { src: 'late.jpg', alt: '' }],
  ['<picture><source srcset="b.webp"><img src="b.jpg" alt=""></picture>', { src: 'b.jpg' }],
])('keeps the picture of %s', async (html, image) => {
  const [section] = (await parse(page(html))).sections
  expect(section?.blocks).toContainEqual(expect.objectContaining({ type: 'image', ...image, line: 4 }))
})

test('leaves out counters of one pixel', async () => {
  const article = await parse(page('<img src="https://count.example/1" width="1" height="1">'))
  expect(article.sections[0]?.blocks).toHaveLength(1)
})

test('keeps web links and unwraps all others', async () => {
  const article = await parse(
    page(
      '<p>See <a href="https://example.org/">one</a> <a href="javascript:alert(1)">two</a> <a href="/three">three</a>.</p>',
    ),
  )
  const types = article.sections[0]?.paragraphs[1]?.inline.map(node =>
    node.type === 'link' ? node.url : node.type,
  )
  expect(types?.filter(type => type !== 'text')).toEqual(['https://example.org/'])
})

test('takes a standfirst as subtitle and a label above the headline as none of the text', async () => {
  const html = page('')
    .replace('<h1>', '<p>Transport</p><h1>')
    .replace('</h1>', '</h1><p class="standfirst">It is for the best.</p>')
  const article = await parse(html)
  expect(article.subtitle).toBe('It is for the best.')
  expect(outline(article)).toEqual([`text: ${PROSE}`])
  expect(article.setAside).toEqual([{ line: 2, text: 'Transport', why: 'label' }])
})

test('finds the text in a page without marks, between columns of links', async () => {
  const links = '<td><a href="/1">One</a><br><a href="/2">Two</a></td>'
  const article = await parse(
    `<title>x</title><table><tr>${links}<td><h1>The bridge closes</h1>${PROSE}<br><br>${PROSE}</td>${links}</tr></table>`,
  )
  expect(article.title).toBe('The bridge closes')
  expect(outline(article)).toEqual([`text: ${PROSE}`, `text: ${PROSE}`])
})

test.each([
  ['<form>', '</form>'],
  ['<div class="comment-open share">', '</div>'],
  ['<div style="visibility:hidden">', '</div>'],
  ['<nav>', '</nav>'],
])('keeps an article that stands in %s', async (open, close) => {
  expect(outline(await parse(`<body>${open}${page('')}${close}`))).toContain(`text: ${PROSE}`)
})

test('counts lines from the top of the file', async () => {
  const article = await parse(
    page(`<p>\n\n${PROSE}</p>\n<ul><li>One</li>\n<li>Two</li></ul>\n<p>The end.</p>`),
  )
  expect(article.sections[0]?.paragraphs.map(({ line }) => line)).toEqual([3, 4, 7, 8, 9])
})
