import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { article } from './articles.ts'
import { SHAPES } from './traits.ts'

const ROUND = Array.from({ length: SHAPES.length }, (_, seed) => article(seed))

describe('generated articles', () => {
  it('are the same bytes on every machine', () => {
    const hash = createHash('sha256')
    for (const { name, bytes } of ROUND) hash.update(name).update(bytes)
    expect(hash.digest('hex').slice(0, 16)).toMatchInlineSnapshot(`"869d4575c182e0d5"`)
  })

  it('go through every shape in a round', () => {
    expect(ROUND.map(({ traits }) => traits.shape)).toEqual(SHAPES.map(({ shape }) => shape))
  })

  it('reach from one sentence to 20,000 words', () => {
    const words = ROUND.map(({ text }) => text.split(/\s+/).length)
    expect(Math.min(...words)).toBeLessThan(40)
    expect(Math.max(...words)).toBeGreaterThan(12_000)
    expect(Math.max(...words)).toBeLessThan(20_500)
  })

  it('differ from round to round', () => {
    expect(article(SHAPES.length).text).not.toBe(article(0).text)
  })
})
