import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { annexOf } from '../../src/documents/annex.ts'
import { prose } from '../../src/html/prose.ts'

const ARTICLE = `# The river

The board met in March[^1] and again in April.[^b]

It will meet in June[^1], says [a mark of its own](#p9m9).

[^1]: In the old town.
[^b]: In the new one.
`

async function paragraphs() {
  const bytes = new TextEncoder().encode(ARTICLE)
  const article = await parseArticle({ name: 'a.md', stem: 'a', format: 'markdown', bytes }, {})
  return annexOf(article, {})
    .flatMap(section => section.blocks)
    .filter(block => block.type === 'paragraph')
}

describe('footnotes in the annex', () => {
  it('know every mark that leads to them', async () => {
    const notes = (await paragraphs()).filter(({ note }) => note !== null)
    expect(notes.map(({ note, id, marks }) => [note, marks.map(mark => mark.replace(id, ''))])).toEqual([
      ['1', ['m1', 'm2']],
      ['2', ['m1']],
    ])
  })

  it('have marks with one id each, which is where their way back ends', async () => {
    const all = await paragraphs()
    const html = all.map(({ inline }) => prose(inline)).join('\n')
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(match => match[1])
    expect(new Set(ids).size).toBe(3)
    expect([...ids].sort()).toEqual(all.flatMap(({ marks }) => marks).sort())
  })

  it.each(['x', 'p1', 's1', 'p1m1 onload', 'constructor'])('let no other id through: %s', id => {
    const link = { type: 'link' as const, url: '#p1', children: [], data: { hProperties: { id } } }
    expect(prose([link])).not.toContain('id=')
  })
})
