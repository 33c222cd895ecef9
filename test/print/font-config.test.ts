import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fontConfig, writeFontConfig } from '../../src/print/font-config.ts'

test('names the folder of fonts and the index, whatever letters are in their paths', () => {
  const text = fontConfig('/srv/R&D <fonts>', '/home/a & b/index')
  expect(text).toContain('<dir>/srv/R&amp;D &lt;fonts&gt;</dir>')
  expect(text).toContain('<cachedir>/home/a &amp; b/index</cachedir>')
})

test('knows no folder but the given one', () => {
  const text = fontConfig('/srv/fonts', '/cache')
  expect(text.match(/<dir/g)).toHaveLength(1)
  expect(text).not.toMatch(/<include|prefix=/)
})

test('several printers of one process may write it at the same time', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'broadside-test-'))
  try {
    const paths = await Promise.all(Array.from({ length: 8 }, () => writeFontConfig(cache, '/srv/fonts')))
    expect(new Set(paths).size).toBe(1)
    expect(await readdir(cache)).toHaveLength(1)
  } finally {
    await rm(cache, { recursive: true })
  }
})

test('writes the same file once, and another for another folder of fonts', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'broadside-test-'))
  try {
    const path = await writeFontConfig(cache, '/srv/fonts')
    expect(await writeFontConfig(cache, '/srv/fonts')).toBe(path)
    expect(await writeFontConfig(cache, '/srv/others')).not.toBe(path)
    expect(await readFile(path, 'utf8')).toContain('<dir>/srv/fonts</dir>')
    expect(await readdir(cache)).toHaveLength(2)
  } finally {
    await rm(cache, { recursive: true })
  }
})
