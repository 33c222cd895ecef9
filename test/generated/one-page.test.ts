import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article } from './articles.ts'
import { type OnePage, onePageOf, optionsOf } from './one-page.ts'
import { SHAPES } from './traits.ts'
import { createWatchedWorld, type WatchedWorld } from './watched-world.ts'

let world: WatchedWorld
beforeAll(async () => {
  world = await createWatchedWorld()
})
afterAll(() => world.close())

describe('the one-pager of a generated article', () => {
  const pages: OnePage[] = []

  it.each(SHAPES.map((_, seed) => [article(seed).name, seed] as const))('%s is one page', async (_, seed) => {
    const page = await onePageOf(seed, world)
    pages.push(page)
    expect(page.faults).toEqual([])
  })

  it('reports what was left out once, the most important first', () => {
    const full = pages.filter(({ fit }) => fit.dropped.length > 0)
    expect(full.length).toBeGreaterThan(3)
    for (const { fit, briefing } of full) {
      const priorities = fit.dropped.map(item => item.priority)
      expect(priorities).toEqual([...priorities].sort((a, b) => b - a))
      expect(briefing.notes.filter(note => note.code === 'one-pager.left-out')).toHaveLength(1)
    }
  })

  it('says so where what cannot be left out has no room', async () => {
    const options = optionsOf(2)
    const memo = { ...options.memo, classification: 'For the eyes of the addressee alone. '.repeat(200) }
    const { briefing, fit } = await onePageOf(2, world, { ...options, memo })
    expect(fit.fits).toBe(false)
    expect(briefing.notes.map(note => note.code)).toContain('one-pager.overflow')
  })
})
