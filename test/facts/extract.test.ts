import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import { written } from './written.ts'

const sentencesOf = (article: Article) =>
  new Map<string, string>(
    article.sections.flatMap(s => s.paragraphs.flatMap(p => p.sentences.map(x => [x.id, x.text] as const))),
  )

const word = fc.constantFrom(
  ...'However But He said that the talks in Miami will end on Monday unless 90 billion euros “remain disputed” and It has yet to be 20% next week Dr. Smith 2026-03-04 — ? ! … ) “ ’s'.split(
    ' ',
  ),
)
const line = fc.oneof(
  fc.array(word, { maxLength: 25 }).map(words => `${words.join(' ')}.`),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(word, { minLength: 1, maxLength: 5 }).map(words => `## ${words.join(' ')}`),
)
const markdown = fc.array(line, { maxLength: 30 }).map(lines => `# Title\n\n${lines.join('\n\n')}`)

test('whatever the text, each statement is the text of the sentence it cites', () => {
  fc.assert(
    fc.property(markdown, text => {
      const article = written(text)
      const sentences = sentencesOf(article)
      const { bottomLine, keyPoints, obstacles, next } = extractFacts(article)
      for (const { text, cites } of [
        ...(bottomLine ? [bottomLine] : []),
        ...keyPoints,
        ...obstacles,
        ...next,
      ])
        expect(cites.map(id => sentences.get(id))).toEqual([text])
    }),
    { numRuns: 150 },
  )
})

test('the same article gives the same facts', () => {
  fc.assert(
    fc.property(markdown, text => {
      expect(extractFacts(written(text))).toEqual(extractFacts(written(text)))
    }),
    { numRuns: 30 },
  )
})
