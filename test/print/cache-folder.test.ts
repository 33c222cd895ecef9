import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openCacheFolder } from '../../src/print/cache-folder.ts'

describe('the cache folder', () => {
  let root: string
  let shared: string

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'broadside-test-'))
    shared = join(root, `tmp/broadside-${process.getuid?.()}`)
    mkdirSync(join(root, 'tmp'))
    vi.stubEnv('TMPDIR', join(root, 'tmp'))
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(root, { recursive: true })
  })

  test('is created for the user alone', async () => {
    const folder = await openCacheFolder({ XDG_CACHE_HOME: join(root, 'cache') })
    expect(folder).toBe(join(root, 'cache/broadside'))
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  test.each([
    ['below the home folder', () => ({ HOME: root }), () => join(root, '.cache/broadside')],
    [
      'where XDG_CACHE_HOME says',
      () => ({ HOME: root, XDG_CACHE_HOME: join(root, 'x') }),
      () => join(root, 'x/broadside'),
    ],
    [
      'not where a relative XDG_CACHE_HOME says',
      () => ({ HOME: root, XDG_CACHE_HOME: 'x' }),
      () => join(root, '.cache/broadside'),
    ],
    ['in the temporary folder without a home', () => ({ HOME: join(root, 'none') }), () => shared],
  ])('lies %s', async (_, env, folder) => {
    expect(await openCacheFolder(env())).toBe(folder())
  })

  test.each([
    ['that is a symbolic link', (folder: string) => symlinkSync(root, folder)],
    [
      'that others can write to',
      (folder: string) => {
        mkdirSync(folder)
        chmodSync(folder, 0o777)
      },
    ],
    ['that is a file', (folder: string) => writeFileSync(folder, '')],
  ])('does not use one %s', async (_, make) => {
    mkdirSync(join(root, 'cache'))
    make(join(root, 'cache/broadside'))
    expect(await openCacheFolder({ XDG_CACHE_HOME: join(root, 'cache') })).toBe(shared)
  })

  test('does not trust what another left in the temporary folder', async () => {
    symlinkSync(root, shared)
    const opening = openCacheFolder({ HOME: join(root, 'none') })
    await expect(opening).rejects.toMatchObject({ code: 'environment.cache' })
  })
})
