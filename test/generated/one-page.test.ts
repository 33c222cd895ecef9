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

  it.each(SHAPES.map((_, seed) => [article(seed).name, seed] as const))(
    '%s keeps what one page promises',
    async (_, seed) => {
      const page = await onePageOf(seed, world)
      pages.push(page)
      expect(page.broken).toEqual({})
    },
  )

  it('often leaves something out, so that its order is seen', () => {
    expect(pages.filter(({ fit }) => fit.dropped.length > 0).length).toBeGreaterThan(3)
  })

  it('says so where what cannot be left out has no room', async () => {
    const options = optionsOf(2)
    const memo = { ...options.memo, classification: 'For the eyes of the addressee alone. '.repeat(200) }
    const { briefing, fit } = await onePageOf(2, world, { ...options, memo })
    expect(fit.fits).toBe(false)
    expect(briefing.notes.map(note => note.code)).toContain('one-pager.overflow')
  })
})
