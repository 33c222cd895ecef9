import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../../src/article/article.ts'
import { wordsOf, wordsOfArticle } from './article-words.ts'
import { parseString } from './parse-string.ts'

const TEXTS = [
  'harlan-falls-teachers-pay',
  'hospital-cyber-attack',
  'kenya-rail-extension',
  'us-ukraine-miami-talks',
]
const MARKDOWN = ['mount-talisayon-eruption', 'new-zealand-budget-2026', 'renewables-market-review']

function read(file: string) {
  return readFileSync(new URL(`../corpus/${file}`, import.meta.url))
}

function parse(text: string, format: 'markdown' | 'text') {
  return parseString(text, format, undefined, '')
}

test.each(TEXTS)('keeps or sets aside every word of %s.txt', stem => {
  const text = read(`${stem}.txt`).toString()
  expect(wordsOfArticle(parse(text, 'text'), { title: true }).toSorted()).toEqual(wordsOf(text).toSorted())
})

test.each(MARKDOWN)('keeps or sets aside every word of %s.md', stem => {
  const text = read(`${stem}.md`).toString()
  const article = parse(text, 'markdown')
  const body = text
    .replace(/^---\n.*?\n(?=section)/s, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\[\^\d+\]:?/g, '')
  const hasTitle = !text.startsWith('---')
  expect(wordsOfArticle(article, { title: hasTitle }).toSorted()).toEqual(wordsOf(body).toSorted())
})

/** Words that occur once each, so that a lost or doubled one shows. */
type Made = { readonly text: string; readonly words: readonly string[] }

let serial = 0
const word = fc
  .constantFrom('alpha', 'Beta', 'gamma', 'Delta', 'EPSILON', 'été', 'zeta')
  .map(stem => `${stem}${(serial++).toString(36)}`)
const phrase = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map(words => ({ text: words.join(' '), words }))
const sentence = fc
  .tuple(phrase, fc.constantFrom('.', '?', '!', ':', '', ' — yes.', '…'))
  .map(([{ text, words }, end]) => made(text + end, [...words, ...wordsOf(end)]))

function made(text: string, words: readonly string[]): Made {
  return { text, words }
}

function joined(parts: readonly Made[], separator: string): Made {
  return made(
    parts.map(part => part.text).join(separator),
    parts.flatMap(part => part.words),
  )
}

const lines = fc.array(sentence, { minLength: 1, maxLength: 5 })

const furniture = fc
  .constantFrom(
    'By Anna Bell',
    '3 May 2026',
    'Share this article',
    'Read more: Here',
    'LAGOS — The end',
    'Photo: X/Y',
  )
  .map(text => made(text, wordsOf(text)))

const shared = [
  lines.map(parts => joined(parts, ' ')),
  lines.map(parts => joined(parts, '\n')),
  phrase.map(({ text, words }) => made(text, words)),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map(items =>
    joined(
      items.map(item => made(`- ${item.text}`, item.words)),
      '\n',
    ),
  ),
  lines.map(parts =>
    joined(
      parts.map(part => made(`> ${part.text}`, part.words)),
      '\n',
    ),
  ),
  furniture,
  fc.constantFrom('---', '***', '=====').map(text => made(text, [])),
]

const inMarkdown = [
  ...shared,
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), phrase)
    .map(([level, { text, words }]) => made(`${'#'.repeat(level)} ${text}`, words)),
  phrase.map(({ text, words }) => made(`${text}\n====`, words)),
  fc
    .tuple(word, word, word, word)
    .map(([a, b, c, d]) => made(`| ${a} | ${b} |\n|---|--:|\n| ${c} | ${d} |`, [a, b, c, d])),
  fc
    .tuple(phrase, word)
    .map(([a, b]) =>
      made(`*${a.text}* [**${b}**](https://example.org/x) ![${a.text}](i.png)`, [...a.words, b, ...a.words]),
    ),
  phrase.map(({ text, words }) => made(`<div class="x">${text}</div>`, words)),
  fc
    .tuple(phrase, phrase)
    .map(([a, b]) =>
      made(`${a.text} <script>${b.text}</script><b>${b.text}</b>`, [...a.words, ...b.words, ...b.words]),
    ),
  fc
    .tuple(phrase, phrase)
    .map(([a, b]) =>
      made(`<figure><img src="a.png" alt="${a.text}"><figcaption>${b.text}</figcaption></figure>`, [
        ...a.words,
        ...b.words,
      ]),
    ),
  fc
    .tuple(word, word, word)
    .map(([a, b, c]) =>
      made(`<table><caption>${a}</caption><tr><th>${b}</th></tr><tr><td>${c}</td></tr></table>`, [a, b, c]),
    ),
  phrase.map(({ text, words }) => made(`\`\`\`\n${text}\n\`\`\``, words)),
  fc.tuple(phrase, phrase).map(([a, b]) => made(`1. ${a.text}\n\n   ${b.text}`, [...a.words, ...b.words])),
  phrase.map(({ text, words }) => made(`<!-- ${text} -->`, words)),
]

const inText = [
  ...shared,
  phrase.map(({ text, words }) =>
    made(
      text.toUpperCase(),
      words.map(each => each.toUpperCase()),
    ),
  ),
  phrase.map(({ text, words }) => made(`${text}\n${'-'.repeat(text.length)}`, words)),
  fc.tuple(word, word, word, word).map(([a, b, c, d]) => made(`${a}\t${b}\n${c}\t${d}`, [a, b, c, d])),
  lines.map(parts =>
    joined(
      parts.map(part => made(`      ${part.text}`, part.words)),
      '\n',
    ),
  ),
]

test.each([
  ['markdown', inMarkdown],
  ['text', inText],
] as const)('keeps or sets aside every word of any %s document, once', (format, kinds) => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 14 }),
      fc.constantFrom('\n', '\r\n'),
      (parts, end) => {
        const { text, words } = joined(parts, '\n\n')
        fc.pre(words.length > 0)
        const article = parse(text.replaceAll('\n', end), format)
        const hasTitle = article.title !== 'Untitled'
        expect(wordsOfArticle(article, { title: hasTitle }).toSorted()).toEqual(
          words.flatMap(wordsOf).toSorted(),
        )
      },
    ),
    { numRuns: 300 },
  )
})

test.each(['markdown', 'text'] as const)(
  'numbers the paragraphs and sentences of any %s text without a gap',
  format => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aB1.!# \n\n>-*|<&[]`"=\t)'), minLength: 1, maxLength: 200 }),
        text => {
          fc.pre(text.trim() !== '')
          const article = parse(text, format)
          paragraphsOf(article).forEach((paragraph, index) => {
            expect(paragraph.id).toBe(`p${index + 1}`)
            paragraph.sentences.forEach((sentence, at) => {
              expect(sentence).toEqual({
                id: `p${index + 1}s${at + 1}`,
                text: expect.stringMatching(/^\S(.*\S)?$/su),
              })
            })
          })
        },
      ),
      { numRuns: 300 },
    )
  },
)
