import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../../src/article/article.ts'
import { declaredCharset } from '../../src/article/charset.ts'
import { decode } from '../../src/article/decode.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { wordsOfPage, wordsOfRead } from './page-words.ts'

const GOLDEN = new URL('../golden/article/', import.meta.url)
const PAGES = [
  new URL('../corpus/halvorsen-brugger-merger.html', import.meta.url),
  ...readdirSync(GOLDEN)
    .filter(name => name.endsWith('.html'))
    .map(name => new URL(name, GOLDEN)),
]

async function read(bytes: Uint8Array) {
  const article = await parseArticle({ name: 'a', stem: '', format: 'html', bytes })
  const html = decode(bytes, declaredCharset(bytes)).text
  return { article, shown: wordsOfPage(html).toSorted() }
}

test.each(PAGES.map(page => [page.pathname.split('/').at(-1)!, page] as const))(
  'keeps or sets aside every word that %s shows',
  async (_, page) => {
    const { article, shown } = await read(readFileSync(page))
    expect(wordsOfRead(article, { title: true }).toSorted()).toEqual(shown)
  },
)

/** Words that occur once each, so that a lost or doubled one shows. */
let serial = 0
const words = fc
  .array(fc.constantFrom('alpha', 'Beta', 'gamma', 'été', 'Zeta'), { minLength: 1, maxLength: 14 })
  .map(stems => stems.map(stem => `${stem}${(serial++).toString(36)}`).join(' '))
const text = fc.tuple(words, fc.constantFrom('', '.', '?', ':')).map(parts => parts.join(''))

const CLASSES = [
  '',
  'share',
  'byline',
  'standfirst',
  'pullquote',
  'comments',
  'story',
  'sr-only',
  'related',
  'ad-slot',
]
const BLOCKS =
  'p div section article main header footer aside nav h1 h2 h3 blockquote ul ol li dl dt dd table tr td th caption figure figcaption form label button details summary pre center address fieldset noscript svg'.split(
    ' ',
  )
const INLINE = 'a b i em strong span sup time small mark code font'.split(' ')
const name = fc.constantFrom(...BLOCKS, ...INLINE)

const element: fc.Memo<string> = fc.memo(depth => {
  const inner =
    depth > 1
      ? fc.array(fc.oneof(text, element(depth - 1)), { maxLength: 4 })
      : fc.array(text, { maxLength: 2 })
  return fc
    .tuple(
      name,
      fc.constantFrom(...CLASSES),
      inner,
      fc.constantFrom('', ' ', '\n', '<br>', '<br><br>', '<hr>', ' <!-- --> '),
    )
    .map(([tag, names, children, between]) => {
      const inside =
        tag === 'table'
          ? children.map(child => `<tr><td>${child}</td><td> x </td></tr>`)
          : [children.join(between || ' ')]
      return `<${tag} class="${names}" href="/x">${inside.join('')}</${tag}>`
    })
})

test('keeps or sets aside every word of any tree of elements, once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(element(4), { minLength: 1, maxLength: 6 }), async parts => {
      const html = `<body>${parts.join('\n')}</body>`
      fc.pre(wordsOfPage(html).length > 0)
      const { article, shown } = await read(new TextEncoder().encode(html))
      const isFound = article.title !== 'Untitled'
      expect(wordsOfRead(article, { title: isFound }).toSorted()).toEqual(shown)
    }),
    { numRuns: 400 },
  )
})

test('reads any string as a page', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.constantFrom(
          ...'<>/="\' &;!-ab\n',
          '<p>',
          '<table>',
          '<td>',
          '</p>',
          '<b>',
          '<!--',
          '&amp',
          'Text here. ',
        ),
        {
          minLength: 1,
          maxLength: 60,
        },
      ),
      async parts => {
        fc.pre(parts.join('').trim() !== '')
        const { article } = await read(new TextEncoder().encode(parts.join('')))
        for (const { id, sentences } of paragraphsOf(article))
          expect(sentences.map(sentence => sentence.id)).toEqual(sentences.map((_, at) => `${id}s${at + 1}`))
      },
    ),
    { numRuns: 300 },
  )
})
