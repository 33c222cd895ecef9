import { afterAll, beforeAll, it } from 'vitest'
import { onePageOf, PROMISES, type PromiseName } from '../generated/one-page.ts'
import { createWatchedWorld, type WatchedWorld } from '../generated/watched-world.ts'
import { expectProven, progressOf, taken } from './report.ts'

let world: WatchedWorld
beforeAll(async () => {
  world = await createWatchedWorld()
})
afterAll(() => world.close())

it('the one-pagers of three hundred generated articles keep what one page promises', async () => {
  const seeds = taken(Array.from({ length: 300 }, (_, seed) => seed))
  const names = Object.keys(PROMISES) as PromiseName[]
  const failing = new Map(names.map(name => [name, new Map<string, string>()]))
  const progress = progressOf('one page', seeds.length)
  let full = 0
  for (const seed of seeds) {
    const { broken, generated, fit } = await onePageOf(seed, world)
    for (const name of names) {
      const faults = broken[name]
      if (faults) failing.get(name)!.set(generated.name, faults.join('; '))
    }
    if (fit.dropped.length > 0) full++
    progress()
  }
  await expectProven('one-page', [
    ...names.map(name => ({
      what: `one-pager: ${name}`,
      cases: seeds.length,
      holds: seeds.length - failing.get(name)!.size,
      failing: [...failing.get(name)!].map(([article, what]) => `${article}: ${what}`),
    })),
    { what: 'one-pager: had to leave something out', cases: seeds.length, holds: full, failing: [] },
  ])
})
