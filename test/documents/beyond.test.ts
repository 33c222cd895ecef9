import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import type { DocumentKind, View } from '../../src/documents/view.ts'
import { viewOf } from '../../src/documents/views.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import { PAPERS } from '../../src/options.ts'
import { labelsIn } from '../labels.ts'

const COUNTED = ['ships', 'ports', 'schools', 'farms', 'bridges', 'trains', 'wells', 'roads', 'dams', 'mills']
const ARTICLE = `# The survey of the coast\n\nThe survey is done.\n\n${COUNTED.map(
  (noun, i) => `The surveyors counted ${31 + 7 * i} ${noun} on a coast that nobody had measured before.`,
).join('\n\n')}\n`

async function viewsOf(kind: DocumentKind): Promise<View> {
  const article = await parseArticle(
    { name: 'a.md', stem: 'a', format: 'markdown', bytes: new TextEncoder().encode(ARTICLE) },
    {},
  )
  return viewOf(kind, article, extractFacts(article), {
    paper: PAPERS[0],
    brand: { organisation: null, logo: null, accent: null, contact: null },
    memo: { to: null, from: null, cc: null, reference: null, classification: null },
    annex: null,
    pictures: {},
    dropped: [],
    labels: labelsIn('en'),
  })
}

describe('what the slots of a document cannot take', () => {
  it.each(['memo', 'one-pager'] as const)('is named by the %s, the most important first', async kind => {
    const view = await viewsOf(kind)
    if (view.kind !== 'memo' && view.kind !== 'one-pager') throw new Error(view.kind)
    const priorities = view.beyond.map(item => item.priority)
    expect(priorities.length).toBeGreaterThan(0)
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a))
  })

  it('is not what a printed sentence says anyway', async () => {
    const view = await viewsOf('one-pager')
    if (view.kind !== 'one-pager') throw new Error(view.kind)
    const printed = [view.lede, ...view.keyPoints, ...view.obstacles, ...view.next]
      .map(line => line?.text ?? '')
      .join(' ')
    const tiles = view.tiles.map(tile => tile.number)
    for (const noun of COUNTED.map((_, i) => String(31 + 7 * i))) {
      const named = view.beyond.some(({ name }) => name.startsWith(noun))
      const shown = printed.includes(` ${noun} `) || tiles.some(number => number.startsWith(noun))
      expect([noun, named]).toEqual([noun, !shown])
    }
  })
})
