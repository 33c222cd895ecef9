import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchAndUnpack, fixBrowser } from '../../src/print/fix-browser.ts'
import { findNpmBrowser } from '../../src/print/npm-browser.ts'
import { PINNED_BROWSER } from '../../src/print/pinned-browser.ts'
import { inspectUnpacked, unpackBrowser, unpackedFolder } from '../../src/print/unpack.ts'

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the pinned browser', () => {
  let home: string
  let cache: string
  let bin: string
  const executable = () => join(unpackedFolder(cache), 'chromium')

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'broadside-test-'))
    cache = join(home, 'broadside')
    mkdirSync(cache, { mode: 0o700 })
    bin = (await findNpmBrowser()).bin!
  })
  afterAll(() => rmSync(home, { recursive: true }))

  test('is absent at first', async () => {
    expect(await inspectUnpacked(cache)).toEqual({ state: 'absent' })
  })

  test('is unpacked once, whole and private, by two first runs at the same time', async () => {
    const [first, second] = await Promise.all([unpackBrowser(bin, cache), unpackBrowser(bin, cache)])
    expect(first).toEqual(second)
    expect(statSync(first.executable)).toMatchObject({ size: PINNED_BROWSER.executable.unpackedBytes })
    expect(readdirSync(first.libraries)).toContain('libnss3.so')
    expect(statSync(unpackedFolder(cache)).mode & 0o777).toBe(0o700)
    expect(readdirSync(cache)).toEqual([unpackedFolder(cache).slice(cache.length + 1)])
  })

  test('is absent or ready, never damaged, while another run moves it into its place', async () => {
    const [place, beside] = [unpackedFolder(cache), `${unpackedFolder(cache)}.beside`]
    const seen = new Set<string>()
    for (let round = 0; round < 300; round++) {
      await rename(place, beside)
      const looking = Array.from({ length: 4 }, () => inspectUnpacked(cache))
      await rename(beside, place)
      for (const { state } of await Promise.all(looking)) seen.add(state)
    }
    expect(seen).not.toContain('damaged')
  })

  test.each<[string, () => void, () => void]>([
    ['writable by others', () => chmodSync(executable(), 0o777), () => chmodSync(executable(), 0o700)],
    ['no longer executable', () => chmodSync(executable(), 0o600), () => chmodSync(executable(), 0o700)],
    [
      'in a folder that others can write to',
      () => chmodSync(unpackedFolder(cache), 0o777),
      () => chmodSync(unpackedFolder(cache), 0o700),
    ],
    [
      'longer than it was',
      () => appendFileSync(executable(), 'x'),
      () => truncateSync(executable(), PINNED_BROWSER.executable.unpackedBytes),
    ],
  ])('is not trusted when it is %s', async (_, spoil, restore) => {
    spoil()
    expect(await inspectUnpacked(cache)).toMatchObject({ state: 'damaged' })
    restore()
    expect(await inspectUnpacked(cache)).toMatchObject({ state: 'ready' })
  })

  test('is mended where it is damaged, and left alone where it is not', async () => {
    truncateSync(executable(), 1000)
    const env = { XDG_CACHE_HOME: home }
    expect(await fixBrowser({ env })).toBe(`the browser was unpacked into ${cache}`)
    expect(await inspectUnpacked(cache)).toMatchObject({ state: 'ready' })
    expect(await fixBrowser({ env })).toBe(`the browser is ready in ${cache}: nothing to mend`)
  })

  test('is not unpacked from a file that is not the pinned one', async () => {
    const other = join(home, 'other')
    mkdirSync(join(other, 'bin'), { recursive: true })
    copyFileSync(join(bin, 'al2023.tar.br'), join(other, 'bin/chromium.br'))
    mkdirSync(join(other, 'cache'), { mode: 0o700 })
    const unpacking = unpackBrowser(join(other, 'bin'), join(other, 'cache'))
    await expect(unpacking).rejects.toMatchObject({ code: 'environment.browser-damaged' })
    expect(readdirSync(join(other, 'cache'))).toEqual([])
  })

  test('is not unpacked from a fetched package with another digest', async () => {
    const empty = join(home, 'empty')
    mkdirSync(empty, { mode: 0o700 })
    const fetching = fetchAndUnpack(empty, async (specifier, folder) => {
      expect(specifier).toBe('@sparticuz/chromium@153.0.0')
      writeFileSync(join(folder, 'sparticuz-chromium-153.0.0.tgz'), 'not it')
    })
    await expect(fetching).rejects.toMatchObject({ code: 'environment.browser-damaged' })
    expect(existsSync(unpackedFolder(empty))).toBe(false)
    expect(readdirSync(empty)).toEqual([])
  })
})
