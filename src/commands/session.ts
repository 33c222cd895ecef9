import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { BriefOptions } from '../brief.ts'
import { installation } from '../installation.ts'
import { once } from '../once.ts'
import { createPageImages, type PageImages } from '../png/page-images.ts'
import { type Cache, createCache, forgetful } from '../store/cache.ts'
import { createWorld, type RealWorld } from '../world.ts'
import { loadOffice, type Office } from './brief-options.ts'
import type { Run } from './run.ts'

/** All that articles share while they are built under the same settings; `close` ends the browser and must be called. */
export type Session = {
  readonly asked: BriefOptions
  readonly outfit: Office['outfit']
  readonly world: RealWorld
  readonly cache: Cache
  readonly pictures: PageImages
  /** Articles worked on at a time. */
  readonly jobs: number
  /** Whether nothing was kept from before, so that the browser is sure to be needed. */
  readonly isFirst: boolean
  /** The digest of all that is the same for every article. */
  readonly settings: () => Promise<string>
  /** The same with the system's fonts, which articles in scripts that no other font has depend on. */
  readonly lentSettings: () => Promise<string>
  /** Starts the browser, unless it was started. */
  readonly warm: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Reads what the settings name, unless `office` is that, and finds the faults of its templates, before anything is written. */
export async function openSession(
  run: Run,
  onNotice: (message: string) => void,
  office?: Office,
): Promise<Session> {
  const { options, configuration } = run.settings
  const { asked, outfit } = office ?? (await loadOffice(run.settings, run.folder))
  const folder = cacheFolder(run.environment, configuration?.folder ?? run.folder)
  const isFirst = options.force || !existsSync(folder)
  const kept = createCache(folder)
  const cache = options.force ? forgetful(kept) : kept
  const jobs = options.jobs ?? Math.min(availableParallelism(), 2)
  const world = createWorld({
    browser: options.browser,
    pages: jobs,
    cache,
    env: run.environment,
    ...outfit,
    onNotice,
  })
  await world.lint(asked)
  return {
    asked,
    outfit,
    world,
    cache,
    pictures: createPageImages(installation().pdfium),
    jobs,
    isFirst,
    settings: once(() => world.settings(asked)),
    lentSettings: once(() => world.settings(asked, true)),
    warm: once(() => world.warm()),
    close: async () => {
      await Promise.all([world.close(), cache.trim()])
    },
  }
}

/** Where prints are kept between runs: beside the configuration, or where the environment says. */
export function cacheFolder(env: Run['environment'], folder: string): string {
  const home = env.XDG_CACHE_HOME
  return home && path.isAbsolute(home)
    ? path.join(home, 'broadside', 'prints')
    : path.join(folder, '.broadside', 'cache')
}
