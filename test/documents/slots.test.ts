import { expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { deskOf } from '../../src/documents/setting.ts'
import { printable } from '../../src/documents/slots.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import type { Statement } from '../../src/facts/facts.ts'

const LEAD = 'The mayor of Ashford, Anna Adams, opened a bridge over the river Stour for 12,000 cars a day.'

async function obstaclesOf(body: string, arranged?: (own: readonly Statement[]) => readonly Statement[]) {
  const article = await parseArticle({
    name: 'a.md',
    stem: 'a',
    format: 'markdown',
    bytes: Buffer.from(`# A bridge\n\n${LEAD}\n\n${body}\n`),
  })
  const facts = extractFacts(article)
  const obstacles = arranged?.(facts.obstacles) ?? facts.obstacles
  const desk = deskOf(article, { ...facts, obstacles }, { labels: {} } as never, null)
  return printable(desk, 'obstacles').map(({ text, display }) => display ?? text)
}

const LEANING = 'They have yet to sign the agreement on the road, its owners and its tolls.'
const STANDING = 'The city has yet to sign the agreement.'

it.each([
  ['prints what stands by itself first', `${LEANING}\n\n${STANDING}`, [STANDING, LEANING]],
  ['prints no sentence alone that leans on another', LEANING, []],
  [
    'prints nothing in its own voice that a block quotation says',
    '> We do not know how thick the wall is, the risk remains unclear and no agreement is in sight.',
    [],
  ],
])('%s', async (_, body, expected) => {
  expect(await obstaclesOf(body)).toEqual(expected)
})

it('keeps what the editor arranged', async () => {
  const turned = (own: readonly Statement[]) => own.toReversed()
  expect(await obstaclesOf(`${STANDING}\n\n${LEANING}`, turned)).toEqual([LEANING, STANDING])
})
